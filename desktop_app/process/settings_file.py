"""The settings file as it is found: sound, damaged, or nowhere to be kept."""

from __future__ import annotations

import os
import time
from enum import Enum
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QSettings

from desktop_app.process.places import made

_FILE: Final = "window.ini"
_LARGEST: Final = 1 << 20
"""Bytes. Sizes and column orders take some kilobytes; Qt would read any length before a window."""


class SettingsTrouble(Enum):
    """What is said of the settings."""

    NONE = "nothing"
    DAMAGED = "the file made no sense and was set aside"
    NOT_KEPT = "the folder or the file can't be written, or can't be read"


class Settings(NamedTuple):
    """``file`` works in memory when it can't be kept; ``aside`` is where a damaged one went."""

    file: QSettings
    trouble: SettingsTrouble = SettingsTrouble.NONE
    aside: Path | None = None


def open_settings(folder: Path, parent: QObject) -> Settings:
    """The settings in ``folder``. Never raises, and never writes over what it can't read."""
    path = folder / _FILE
    is_there = made(folder)
    aside = None
    if path.is_file() and _is_damaged(path):
        aside = _set_aside(path)
        if aside is None:
            return Settings(_in_memory(parent), SettingsTrouble.NOT_KEPT)
    file = _ini(path, parent)
    if file.status() == QSettings.Status.AccessError or not (is_there and _may_write(folder, path)):
        return Settings(file, SettingsTrouble.NOT_KEPT, aside)
    return Settings(file, SettingsTrouble.DAMAGED if aside else SettingsTrouble.NONE, aside)


def _ini(path: Path, parent: QObject) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat, parent)


def _in_memory(parent: QObject) -> QSettings:
    """A file that no system has: values are kept until the end, and nothing is written."""
    return _ini(Path(os.devnull, _FILE), parent)


def _is_damaged(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError:
        return True
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


def _may_write(folder: Path, path: Path) -> bool:
    return os.access(folder, os.W_OK | os.X_OK) and (not path.exists() or os.access(path, os.W_OK))
