"""Why the journal cannot be read or written, in terms an agent can act on; worded by the window."""

from __future__ import annotations

import errno
from enum import Enum
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.reports.regular_file import NotRegularError


class JournalTrouble(Enum):
    """What is in the way."""

    FULL = "no room on the disk"
    READ_ONLY = "the disk or the data folder cannot be written to"
    MARK = "the mark, a file in the settings folder, cannot be written"
    NOT_A_FILE = "a pipe, a device or a folder stands where a file of the journal should be"
    BUSY = "another program holds the journal"
    DAMAGED = "the file is damaged"
    UNAVAILABLE = "the disk, the folder or the library fails in another way"
    BEHIND = (
        "the journal is not as far as it was, and nobody has said yet to go on without the rest"
    )
    CLOSED = "the journal is closed: the program ends"


class MarkError(OSError):
    """The mark could not be written: what is in the way is not where the journal is."""


class JournalError(Exception):
    """The journal could not do it; nothing may be sent. ``str(error)`` names the trouble only."""

    def __init__(self, trouble: JournalTrouble) -> None:
        """Say what is in the way."""
        super().__init__(trouble.name)
        self.trouble = trouble


_PRIMARY: Final = 0xFF
"""SQLite's extended result codes keep the primary one in their lowest byte."""

_BY_RESULT: Final = {
    sqlcipher.SQLITE_FULL: JournalTrouble.FULL,
    sqlcipher.SQLITE_READONLY: JournalTrouble.READ_ONLY,
    sqlcipher.SQLITE_CANTOPEN: JournalTrouble.READ_ONLY,
    sqlcipher.SQLITE_PERM: JournalTrouble.READ_ONLY,
    sqlcipher.SQLITE_BUSY: JournalTrouble.BUSY,
    sqlcipher.SQLITE_LOCKED: JournalTrouble.BUSY,
    sqlcipher.SQLITE_CORRUPT: JournalTrouble.DAMAGED,
    sqlcipher.SQLITE_NOTADB: JournalTrouble.DAMAGED,
}

_BY_ERRNO: Final = {
    errno.ENOSPC: JournalTrouble.FULL,
    errno.EDQUOT: JournalTrouble.FULL,
    errno.EROFS: JournalTrouble.READ_ONLY,
    errno.EACCES: JournalTrouble.READ_ONLY,
    errno.EPERM: JournalTrouble.READ_ONLY,
    errno.EEXIST: JournalTrouble.READ_ONLY,  # a file in the folder's place
    errno.ENOTDIR: JournalTrouble.READ_ONLY,
}


def trouble_of(error: Exception) -> JournalTrouble:
    """The trouble that a library's or the system's exception stands for; its text ends here."""
    if isinstance(error, JournalError):
        return error.trouble
    if isinstance(error, NotRegularError):
        return JournalTrouble.NOT_A_FILE
    if isinstance(error, MarkError):
        is_full = _BY_ERRNO.get(error.errno or 0) is JournalTrouble.FULL
        return JournalTrouble.FULL if is_full else JournalTrouble.MARK
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, JournalTrouble.UNAVAILABLE)
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _BY_RESULT.get(code & _PRIMARY, JournalTrouble.UNAVAILABLE)
    return JournalTrouble.UNAVAILABLE
