"""Coverage-guided fuzzing of the decoder: ``python -m tests.fuzz [SECONDS]`` (60 without).

Begins with the corpus and the dictionary in this folder and ends with status 0, or with another one
and the bytes that broke something in ``fuzz-finding-…``: put those into the corpus with the fix.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_SECONDS = "60"
_LONGEST = 16_384


def main() -> None:
    """Fuzz for so many seconds; libFuzzer ends the process."""
    seconds = sys.argv[1] if len(sys.argv) > 1 else _SECONDS
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["desktop_app", "tests.fuzz.decoder"]):
        check_answer = importlib.import_module("tests.fuzz.decoder").check_answer
    with tempfile.TemporaryDirectory() as found:
        arguments = [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-dict={_HERE / 'json.dict'}",
            f"-max_len={_LONGEST}",
            "-timeout=10",
            "-rss_limit_mb=1024",
            "-artifact_prefix=fuzz-finding-",
            "-print_final_stats=1",
            "-verbosity=0",
            found,
            str(_HERE / "corpus"),
        ]
        atheris.Setup(arguments, check_answer)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
