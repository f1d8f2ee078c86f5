"""What checking evidence can find."""

from __future__ import annotations

from enum import Enum

import msgspec

from desktop_app.evidence.certificate import Certificate
from desktop_app.evidence.extract import Extract
from desktop_app.evidence.manifest import Kind
from desktop_app.records.evidence import Break


class Fault(Enum):
    """What is wrong."""

    NOT_THERE = "there is no such file or folder"
    NOT_OURS = "no certificate and no exported journal of this program"
    UNREADABLE = "it, or a file in it, can't be read"
    NEWER = "a later version of the program made it"
    PACKING = "the zip around the files was changed, cut short, or packed by another program"
    MISSING = "a file is missing"
    EXTRA = "a file does not belong to it"
    NOT_A_FILE = "a link, a folder or a device stands where a file must be"
    CHANGED = "a file is not the one that was signed"
    LIST = "the signed list of files makes no sense"
    SIGNATURE = "the signature is not one over the list of files by the key in it"
    PUBLIC_KEY = "the public key beside is not the one that signed"
    OTHER_KEY = "another key signed than was expected"
    DISAGREES = "it was signed so, and yet contradicts itself"
    CHAIN = "the chain of the journal's entries is broken"


class Finding(msgspec.Struct, frozen=True):
    """``name``: of the file, or of the fact that disagrees. ``number``: of the customer or of the
    entry; None where there is none to name. ``how``: for a chain."""

    fault: Fault
    name: str = ""
    number: int | None = None
    how: Break | None = None


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """What checking found. Facts are there only when they are signed and whole.

    ``key``: the fingerprint of who signed, once the signature is known to be right.
    ``not_looked_at``: names of what a system added to the folder, which is no part of the evidence.
    """

    findings: tuple[Finding, ...] = ()
    kind: Kind | None = None
    key: str = ""
    certificate: Certificate | None = None
    extract: Extract | None = None
    not_looked_at: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether every byte is as it was signed, and nothing in it contradicts the rest."""
        return not self.findings and self.kind is not None

    @property
    def is_ours(self) -> bool:
        """Whether it is, or ever was, evidence of this program."""
        foreign = {Fault.NOT_OURS, Fault.NOT_THERE}
        return not any(each.fault in foreign for each in self.findings)
