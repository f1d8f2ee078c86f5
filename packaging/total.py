"""One line over all floors, in the words of pytest's own summary, from their JUnit reports."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree


def main() -> int:
    """Print the line; status 1 unless every floor reported and every test passed.

    The time is that from the first floor's begin to the last one's end: some go side by side.
    """
    counts: Counter[str] = Counter()
    begins: list[datetime] = []
    ends: list[datetime] = []
    for name in sys.argv[1:]:
        if not Path(name).exists():
            counts["error"] += 1
            continue
        for suite in ElementTree.parse(name).getroot().iter("testsuite"):
            present = {key: int(suite.get(key, "0")) for key in ("failures", "errors", "skipped")}
            counts["failed"] += present["failures"]
            counts["error"] += present["errors"]
            counts["skipped"] += present["skipped"]
            counts["passed"] += int(suite.get("tests", "0")) - sum(present.values())
            begins.append(datetime.fromisoformat(suite.get("timestamp", "")))
            ends.append(begins[-1] + timedelta(seconds=float(suite.get("time", "0"))))
    words = [word for word in ("failed", "passed", "skipped", "error") if counts[word]]
    shown = ", ".join(f"{counts[word]} {word}" for word in words) or "no tests ran"
    seconds = (max(ends) - min(begins)).total_seconds() if ends else 0
    print(f"===== {shown} in {seconds:.2f}s =====")
    return 1 if counts["failed"] or counts["error"] or not counts["passed"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
