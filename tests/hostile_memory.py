"""How much memory an answer makes the program take, measured in a fresh process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable


def growth(kind: str, base_url: str, before_asking: Callable[[], None]) -> float:
    """Megabytes that a fresh process takes for what ``base_url`` answers then."""
    command = [sys.executable, "-m", "tests.hostile_memory_child", kind, base_url]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        before_asking()
        process.stdin.write("go\n")
        process.stdin.flush()
        said = process.stdout.readline()
    assert process.returncode == 0
    return float(said)
