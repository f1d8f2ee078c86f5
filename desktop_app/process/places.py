"""Where this user's files are: settings in one folder, data in another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_NAME = "customer-desk"


def settings_folder() -> Path:
    """Profiles and window sizes. Qt's own word for the place: a library costs a start 6 ms."""
    return _folder(QStandardPaths.StandardLocation.GenericConfigLocation)


def data_folder() -> Path:
    """The journal, crash reports and what tells a second start of the first."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation)


def made(folder: Path) -> bool:
    """Make ``folder`` for this user's eyes only; whether it is there afterwards."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return False
    return True


def _folder(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place)) / _NAME
