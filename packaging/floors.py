"""The steps of packaging/test, with the environment's own Python: style, types, rooms, floors.

Each floor is a process of its own, so that one that dies takes no other with it. Two lanes go side
by side, about as long as each other and their longest floors first: two cores are busy to the end.
What a step says is shown once it is over. Goes on after a failure; the last lines say what failed
and how many tests there were.
"""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import FrameType

PROJECT = Path(__file__).resolve().parent.parent
_LONGEST_SECONDS = 2400
"""A floor that hangs is ended then; the others still run."""
_SECONDS_TO_END = 30
_STOPPED = 130
_LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"


class Steps:
    """Runs steps, and keeps which failed."""

    def __init__(self, results: Path) -> None:
        self.failed: list[str] = []
        self._results = results
        self._running: set[subprocess.Popen[bytes]] = set()
        self._saying = threading.Lock()
        self._is_stopped = False
        self._settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            self._settings.pop(name, None)
        programs = str(Path(sys.executable).parent)
        self._settings["PATH"] = os.pathsep.join([programs, os.environ.get("PATH", "")])

    def step(self, name: str, *words: str) -> None:
        """Run ``python`` with these words to its end, then show what it says."""
        self._run(name, [sys.executable, *words])

    def _run(self, name: str, command: list[str]) -> None:
        if self._is_stopped:
            return
        said = self._results / f"{name}.txt"
        with said.open("wb") as output:
            process = subprocess.Popen(
                command,
                cwd=PROJECT,
                env=self._settings,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
            self._running.add(process)
            try:
                status = process.wait(_LONGEST_SECONDS)
            except subprocess.TimeoutExpired:
                status = _ended(process)
            self._running.discard(process)
        with self._saying:
            if status:
                self.failed.append(name)
            print(f"== {name}", flush=True)
            sys.stdout.buffer.write(said.read_bytes())
            sys.stdout.flush()

    def floor(self, name: str) -> None:
        """One folder of tests."""
        report = ["--junitxml", str(self._results / f"{name}.xml")]
        self.step(name, "-m", "pytest", "-q", "-p", "no:cacheprovider", *report, f"tests/{name}")

    def lanes(self, *lanes: list[str]) -> None:
        """Floors side by side, those of a lane one after the other."""
        threads = [
            threading.Thread(target=self._lane, args=(names,), daemon=True) for names in lanes
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _lane(self, names: list[str]) -> None:
        for name in names:
            if name == "fuzz":
                self._fuzz()
            elif name == "package":
                self._run(name, ["sh", "packaging/build", "try"])
            else:
                self.floor(name)

    def _fuzz(self) -> None:
        """A minute of bytes that no test thought of; what breaks something is kept in
        fuzz-finding-…."""
        if importlib.util.find_spec("atheris"):
            self.step("fuzz", "-m", "tests.fuzz", "60")
        else:
            print("== fuzz: left out, the fuzzer has no build for this system", flush=True)

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        """End what runs, and this process."""
        self._is_stopped = True
        for process in list(self._running):
            process.terminate()
        raise SystemExit(_STOPPED)

    def total(self, floors: list[str]) -> bool:
        """Say what failed, and count; whether all is well."""
        if self.failed:
            print(f"== failed: {', '.join(sorted(self.failed))}", flush=True)
        reports = [str(self._results / f"{name}.xml") for name in floors]
        count = [sys.executable, "packaging/total.py", *reports]
        counted = subprocess.run(count, check=False, cwd=PROJECT)
        return not self.failed and counted.returncode == 0


def _ended(process: subprocess.Popen[bytes]) -> int:
    process.terminate()
    try:
        return process.wait(_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def main(arguments: list[str]) -> int:
    """Run everything that runs on this system."""
    first, second = ["desktop", "faults", "sandbox", "package"], ["qt", "unit", "fuzz"]
    if arguments == ["--fast"]:
        first, second = ["qt"], ["unit"]
    elif arguments:
        print("Usage: packaging/test [--fast]", file=sys.stderr)
        return 1
    elif sys.platform != "linux":
        first = ["faults", "sandbox"]
        print("== desktop, package: left out, they are of Linux", flush=True)
    with tempfile.TemporaryDirectory() as name:
        steps = Steps(Path(name))
        for each in ("SIGHUP", "SIGINT", "SIGTERM"):
            if hasattr(signal, each):  # Windows has no SIGHUP
                signal.signal(getattr(signal, each), steps.stop)
        steps.step("style", "-m", "ruff", "check")
        steps.step("format", "-m", "ruff", "format", "--check")
        steps.step("types", "-m", "mypy")
        steps.step("rooms", "-c", _LINT_IMPORTS)
        print("== the floors, side by side: what each says comes at its end", flush=True)
        steps.lanes(first, second)
        floors = [each for each in (*first, *second) if each not in {"fuzz", "package"}]
        return 0 if steps.total(floors) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
