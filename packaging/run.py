"""packaging/run where there is no sh, as on Windows: ``py packaging/run.py [ARGUMENT…]``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import environment


def main(arguments: list[str]) -> int:
    """Hand over to the script where sh is; else make the environment and start the program."""
    script = environment.PROJECT / "packaging" / "run"
    if os.name != "nt" and shutil.which("sh"):
        os.execvp("sh", ["sh", str(script), *arguments])
    python = environment.make("installed-to-run", ["packaging/lock.txt"])
    start = ["-m", "desktop_app", *(arguments or ["--sandbox", "10000"])]
    if arguments[:1] == ["--tour"]:
        start = ["packaging/tour.py", *arguments[1:]]
    return subprocess.run([str(python), *start], check=False, cwd=environment.PROJECT).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
