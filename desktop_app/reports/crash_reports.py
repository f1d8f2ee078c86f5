"""The reports of processes that did not end by themselves: found, read as plain text, forgotten."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop_app.reports.file_lock import lock, open_to_lock
from desktop_app.reports.regular_file import read_regular

_MOST_KEPT: Final = 5
_LARGEST: Final = 64 * 1024
"""Bytes of a report that are read: a stack overflow writes 100 frames for each thread."""
_QUOTED: Final = re.compile(r'"([^"\n]*)"')
_OURS: Final = re.compile(r"(?:^|[/\\])((?:desktop_app|site-packages)[/\\].*)$")
_NOT_PLAIN: Final = re.compile(r"[^\n\t\x20-\x7e]")


def take_in_crashes(folder: Path) -> bool:
    """Make reports of what was left in ``folder`` since the last call; whether there was any."""
    taken = [_set_aside(left) for left in sorted(folder.glob("running-*.txt"))]
    return any(taken)


def crash_reports(folder: Path) -> tuple[Path, ...]:
    """The reports in ``folder``, newest last; more than a few are not kept."""
    found = sorted(folder.glob("crash-*.txt"))
    for old in found[:-_MOST_KEPT]:
        forget_crash(old)
    return tuple(found[-_MOST_KEPT:])


def crash_text(path: Path) -> str:
    """One report in plain text, each path cut to what is ours; empty when it is gone."""
    try:
        text = read_regular(path, _LARGEST).decode("ascii", "replace")
    except OSError:
        return ""
    return _NOT_PLAIN.sub("?", _QUOTED.sub(_cut, text))


def forget_crash(path: Path) -> None:
    """Delete a report; fine when it is gone."""
    with suppress(OSError):
        path.unlink()


def _cut(quoted: re.Match[str]) -> str:
    """Where a file lies names its user; where it lies in the program does not."""
    ours = _OURS.search(quoted[1])
    shown = ours[1] if ours else re.split(r"[/\\]", quoted[1])[-1]
    return f'"{shown}"'


def _set_aside(left: Path) -> bool:
    with suppress(OSError), open_to_lock(left) as file:
        if not lock(file):
            return False  # that process lives
        stamp = datetime.fromtimestamp(left.stat().st_mtime, UTC).strftime("%Y%m%dT%H%M%S%f")
        left.rename(left.with_name(f"crash-{stamp}-{left.stem.partition('-')[2]}.txt"))
        return True
    return False
