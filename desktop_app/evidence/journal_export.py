"""The journal as files: signed lines that anybody can check, or a table for a spreadsheet.

Both take the entries page by page, oldest first, so that memory is no trouble.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncGenerator, AsyncIterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import msgspec

from desktop_app import __version__
from desktop_app.evidence import bundle
from desktop_app.evidence.bundle import EvidenceError, EvidenceErrorCode, EvidenceKind
from desktop_app.evidence.issuing import SigningKey
from desktop_app.evidence.verifying import (
    EvidenceProblem,
    JournalExtract,
    VerificationResult,
    verify,
)
from desktop_app.files import new_file
from desktop_app.journal.chain import line
from desktop_app.records.batch import BOM, row_text
from desktop_app.records.writes import JournalEntry

_ID_BYTES = 16


class JournalLines:
    """The signed form: what ``customer-desk verify`` checks. The lines are gathered in a file
    beside the one that is wanted, which is gone at the end of the block.

    Every method may raise EvidenceError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.lines")
        self._entries = 0
        self._first: JournalEntry | None = None
        self._last: JournalEntry | None = None
        with bundle.os_errors_translated():
            self._file = new_file(self._temporary)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._temporary.unlink(missing_ok=True)

    def add(self, entries: Sequence[JournalEntry]) -> None:
        with bundle.os_errors_translated():
            self._file.writelines(line(entry) + b"\n" for entry in entries)
        self._entries += len(entries)
        if entries:
            self._first = self._first or entries[0]
            self._last = entries[-1]

    def finish(
        self, key: SigningKey, by: str, *, is_whole: bool, language: str = "en"
    ) -> VerificationResult:
        """Sign them, put them in place, and check them as anybody else would.

        ``by``: the system's user. ``is_whole``: these are all that the journal has. ``language``:
        of what explains the files. A broken chain is exported as it is, and found by whoever checks
        it.
        """
        with bundle.os_errors_translated():
            self._file.flush()
        first, last = self._first, self._last
        if first is None or last is None:
            raise EvidenceError(EvidenceErrorCode.NOTHING)
        extract = JournalExtract(
            id=secrets.token_hex(_ID_BYTES),
            made=datetime.now(UTC).replace(microsecond=0),
            by=by,
            program=f"customer-desk {__version__}",
            key=bundle.fingerprint(bundle.public_key(key.seed)),
            key_is_kept=key.is_kept,
            is_whole=is_whole,
            entries=self._entries,
            first=first.number,
            last=last.number,
            head=last.hash,
        )
        label = bundle.BundleLabel(EvidenceKind.JOURNAL, extract.id, extract.made, language)
        own: dict[str, bytes | Path] = {
            bundle.JOURNAL: msgspec.json.encode(extract),
            bundle.ENTRIES: self._temporary,
        }
        bundle.write(self._path, label, own, key.seed)
        written = verify(self._path)
        if any(each.problem is not EvidenceProblem.CHAIN for each in written.findings):
            raise EvidenceError(EvidenceErrorCode.NOT_AS_WRITTEN)
        return written


async def table(
    pages: AsyncIterable[Sequence[JournalEntry]], delimiter: str = ","
) -> AsyncGenerator[tuple[int, str]]:
    """The form for a spreadsheet: CSV, with the names of the fields as the first row. A part for
    each page, with how many entries are in it.

    ``delimiter``: what the locale's spreadsheets expect, a comma or a semicolon.
    """
    yield 0, BOM + row_text(JournalEntry.__struct_fields__, delimiter)
    async for page in pages:
        yield len(page), "".join(row_text(_cells(entry), delimiter) for entry in page)


def _cells(entry: JournalEntry) -> Iterator[str]:
    """A cell for each column; what is a list has its parts separated by blanks."""
    # Field by field: of a whole entry msgspec leaves out the fields that hold their defaults.
    for name in JournalEntry.__struct_fields__:
        match msgspec.to_builtins(getattr(entry, name)):
            case None:
                yield ""
            case list() | tuple() as parts:
                yield " ".join(map(str, parts))
            case dict() as counts:
                yield " ".join(f"{what}: {count}" for what, count in counts.items())
            case value:
                yield str(value)
