"""Why evidence could not be made."""

from __future__ import annotations

import errno
from enum import Enum


class EvidenceTrouble(Enum):
    """What was in the way."""

    NOTHING = "nothing was found that a certificate could be about"
    NO_SPACE = "the disk is full"
    DENIED = "the folder may not be written to"
    EXISTS = "something else is in that place"
    NO_FOLDER = "the folder does not exist"
    TOO_LARGE = "larger than a zip of the plain kind can be"
    UNAVAILABLE = "the file could not be written"
    NOT_AS_WRITTEN = "what was read back is not what was written"


class EvidenceError(Exception):
    """It was not made, and nothing half made is left. ``str(error)`` names the trouble only."""

    def __init__(self, trouble: EvidenceTrouble) -> None:
        """Say what was in the way."""
        super().__init__(trouble.name)
        self.trouble = trouble


_BY_NUMBER = {
    errno.ENOSPC: EvidenceTrouble.NO_SPACE,
    errno.EDQUOT: EvidenceTrouble.NO_SPACE,
    errno.EFBIG: EvidenceTrouble.NO_SPACE,
    errno.EACCES: EvidenceTrouble.DENIED,
    errno.EPERM: EvidenceTrouble.DENIED,
    errno.EROFS: EvidenceTrouble.DENIED,
    errno.EEXIST: EvidenceTrouble.EXISTS,
    errno.ENOTEMPTY: EvidenceTrouble.EXISTS,
    errno.ENOTDIR: EvidenceTrouble.EXISTS,
    errno.EISDIR: EvidenceTrouble.EXISTS,
    errno.ENOENT: EvidenceTrouble.NO_FOLDER,
}


def trouble_of(error: OSError) -> EvidenceTrouble:
    """The trouble that an error of the file system stands for."""
    return _BY_NUMBER.get(error.errno or 0, EvidenceTrouble.UNAVAILABLE)
