"""packaging/test where there is no sh, as on Windows: ``py packaging/test.py [--fast]``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import environment


def main(arguments: list[str]) -> int:
    """Hand over to the script where sh is; else make the environment and run what runs here."""
    script = environment.PROJECT / "packaging" / "test"
    if os.name != "nt" and shutil.which("sh"):
        os.execvp("sh", ["sh", str(script), *arguments])
    locks = ["packaging/lock.txt", "packaging/lock-dev.txt"]
    python = environment.make("installed-to-test", locks)
    floors = [str(python), "packaging/floors.py", *arguments]
    return subprocess.run(floors, check=False, cwd=environment.PROJECT).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
