"""Runs some lines of Python in a process of their own, where nothing is imported yet."""

from __future__ import annotations

import subprocess
import sys


def output_of(script: str) -> str:
    """What the script prints; it ends well and complains of nothing."""
    command = [sys.executable, "-c", script]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout
