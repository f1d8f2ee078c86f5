"""Where this user's files are, and the settings among them: sound, damaged, or nowhere to be kept.

Two files of settings, so that losing the one is no loss of the other: ``window.ini`` has sizes and
places, which change all the time; ``preferences.ini`` what agents chose.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QSettings, QStandardPaths

from desktop_app.files import read_regular, require_regular

_NAME = "customer-desk"


def settings_folder() -> Path:
    """Profiles and window sizes. Qt's own word for the place: a library costs a start 6 ms."""
    return _folder(QStandardPaths.StandardLocation.GenericConfigLocation)


def data_folder() -> Path:
    """The journal, crash reports and what tells a second start of the first."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation)


def ensure_folder(folder: Path) -> bool:
    """Make ``folder`` for this user's eyes only; whether it is there afterwards."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return False
    return True


def _folder(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place)) / _NAME


_SIZES: Final = "window.ini"
_CHOICES: Final = "preferences.ini"
_GROUPS_OF_SIZES: Final = ("window/", "customers/")
"""What stays in ``window.ini``; earlier versions had everything there."""

_LARGEST: Final = 1 << 20
"""Bytes. Sizes and column orders take some kilobytes; Qt would read any length before a window."""


class SettingsErrorCode(Enum):
    """What is wrong with a settings file."""

    NONE = "nothing"
    DAMAGED = "it made no sense and was set aside"
    FOLDER = "its folder can't be made or written"
    FILE = "it can't be read or written, or is something else than a file"


class Settings(NamedTuple):
    """``file`` works in memory when it can't be kept; ``aside`` is where a damaged one went."""

    file: QSettings
    error_code: SettingsErrorCode = SettingsErrorCode.NONE
    aside: Path | None = None


def open_sizes(folder: Path, parent: QObject) -> Settings:
    """Sizes and places. Never raises, never waits, and never writes over what it can't read."""
    return _opened(folder, _SIZES, parent)


def open_choices(folder: Path, sizes: QSettings, parent: QObject) -> Settings:
    """What agents chose. As :func:`open_sizes`; what an earlier version kept in ``sizes`` moves."""
    is_first = not os.path.lexists(folder / _CHOICES)
    choices = _opened(folder, _CHOICES, parent)
    if is_first:
        moving = [key for key in sizes.allKeys() if not key.startswith(_GROUPS_OF_SIZES)]
        for key in moving:
            choices.file.setValue(key, sizes.value(key))
        choices.file.sync()  # on disk here before they go there
        for key in moving:
            sizes.remove(key)
    return choices


def _opened(folder: Path, name: str, parent: QObject) -> Settings:
    path = folder / name
    if not ensure_folder(folder):
        return Settings(_in_memory(parent), SettingsErrorCode.FOLDER)
    aside = None
    try:
        _require_lockable(path)
        content = read_regular(path, _LARGEST + 1) if os.path.lexists(path) else b""
    except OSError:
        return Settings(_in_memory(parent), SettingsErrorCode.FILE)
    if _is_damaged(content):
        aside = _set_aside(path)
        if aside is None:
            return Settings(_in_memory(parent), SettingsErrorCode.FOLDER)
    file = QSettings(str(path), QSettings.Format.IniFormat, parent)
    if not os.access(folder, os.W_OK | os.X_OK):
        return Settings(_copied(file, parent), SettingsErrorCode.FOLDER)
    if file.status() == QSettings.Status.AccessError or not _may_write(path):
        return Settings(_copied(file, parent), SettingsErrorCode.FILE)
    return Settings(file, SettingsErrorCode.DAMAGED if aside else SettingsErrorCode.NONE, aside)


def _in_memory(parent: QObject) -> QSettings:
    """A file that no system has: values are kept until the end, and nothing is written."""
    return QSettings(os.path.join(os.devnull, _SIZES), QSettings.Format.IniFormat, parent)


def _copied(file: QSettings, parent: QObject) -> QSettings:
    """What could be read, to work with in memory."""
    copy = _in_memory(parent)
    for key in file.allKeys():
        copy.setValue(key, file.value(key))
    return copy


def _require_lockable(path: Path) -> None:
    """Qt locks the file by another one beside it whenever it writes, and waits for ever where a
    folder, a pipe or a link has that name: nobody's lock, which is never let go. Raises OSError."""
    lock = path.with_name(f"{path.name}.lock")
    with suppress(FileNotFoundError):
        require_regular(lock.lstat(), lock)


def _is_damaged(content: bytes) -> bool:
    if len(content) > _LARGEST or b"\0" in content:
        return True
    try:
        lines = content.decode().splitlines()
    except UnicodeDecodeError:
        return True
    # Qt takes most rubbish without a word and would write the file anew without it.
    return not all(_is_sound(line.strip()) for line in lines)


def _is_sound(line: str) -> bool:
    return not line or line.startswith(("[", ";")) or "=" in line


def _set_aside(path: Path) -> Path | None:
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    try:
        path.rename(target)
    except OSError:
        return None
    return target


def _may_write(path: Path) -> bool:
    return not path.exists() or os.access(path, os.W_OK)
