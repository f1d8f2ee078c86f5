"""The table ``meta``, and what is kept in it of what agents chose, typed and looked up.

For the journal's thread only. Whoever writes has a transaction open (``JournalDb.transaction``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import Any, Final

import msgspec

from desktop_app.encrypted_database import Connection, one
from desktop_app.journal.erasure import ErasedCustomer
from desktop_app.records.look_ups import RecentLookUp, newest

_REASONS: Final = "reasons"
"""As a JSON list."""
_RETENTION: Final = "retention"
"""For how many months entries are kept, 0 for ever; missing until somebody chose."""
_CHOSEN: Final = (_REASONS, _RETENTION)
"""What agents have chosen or typed: taken along from a journal that can't be used."""

MOST_REASONS: Final = 20
"""Typed by agents. The one not used for longest makes room."""


class MetaTable:
    """Texts by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str | None:
        found = one(self._connection, "SELECT value FROM meta WHERE name = ?", name)
        return None if found is None else str(found)

    def set(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def remove(self, name: str) -> None:
        self._connection.execute("DELETE FROM meta WHERE name = ?", (name,))

    def names(self, prefix: str) -> list[str]:
        """Those that begin so."""
        found = self._connection.execute(
            "SELECT name FROM meta WHERE name GLOB ?", (f"{prefix}*",)
        ).fetchall()
        return [name for (name,) in found]

    def import_rows(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Of another journal; what was chosen here already stays."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO meta VALUES (?, ?)", (row for row in rows if row[0] in _CHOSEN)
        )

    def retention(self) -> int | None:
        chosen = self.get(_RETENTION)
        return int(chosen) if chosen is not None and chosen.isdecimal() else None

    def choose_retention(self, months: int) -> None:
        self.set(_RETENTION, str(months))


class TypedReasons:
    """Reasons for deletions that agents typed, the one used last first."""

    def __init__(self, connection: Connection) -> None:
        self._meta = MetaTable(connection)

    def all(self) -> tuple[str, ...]:
        kept = self._meta.get(_REASONS)
        return () if kept is None else tuple(msgspec.json.decode(kept, type=list[str]))

    def remember(self, text: str) -> None:
        """As the one used last; the one not used for longest makes room."""
        self._keep([text, *(each for each in self.all() if each != text)])

    def add(self, texts: Sequence[str]) -> None:
        """Those that were used before all that are kept."""
        self._keep([*dict.fromkeys((*self.all(), *texts))])

    def forget(self, text: str) -> None:
        self._keep([each for each in self.all() if each != text])

    def forget_erased(self, erased: ErasedCustomer) -> None:
        """Those that name the customer."""
        kept = self.all()
        harmless = [each for each in kept if erased.values().find_own(each) is None]
        if len(harmless) < len(kept):
            self._keep(harmless)

    def _keep(self, texts: list[str]) -> None:
        self._meta.set(_REASONS, msgspec.json.encode(texts[:MOST_REASONS]).decode())


_LOOK_UPS: Final = "look-ups "
"""Before a profile's id."""


class LookUps:
    """Who was looked up last: for each profile one short JSON list, read and written as a whole."""

    def __init__(self, connection: Connection) -> None:
        self._meta = MetaTable(connection)

    def current(self, profile_id: str) -> tuple[RecentLookUp, ...]:
        """Without those that are too old, which are not kept any longer."""
        kept = self._read(_LOOK_UPS + profile_id)
        current = newest(kept)
        if current != kept:
            self._write(_LOOK_UPS + profile_id, current)
        return current

    def remember(self, profile_id: str, look_up: RecentLookUp) -> None:
        name = _LOOK_UPS + profile_id
        self._write(name, newest([look_up, *self._read(name)]))

    def forget(self, profile_id: str, uuids: Set[str] | None = None) -> None:
        """Those of these customers; for None, all."""
        name = _LOOK_UPS + profile_id
        kept = () if uuids is None else self._read(name)
        self._write(name, [each for each in kept if each.uuid not in (uuids or ())])

    def forget_erased(self, erased: ErasedCustomer) -> None:
        """In every profile."""
        for name in self._names():
            kept = self._read(name)
            others = [each for each in kept if each.uuid.lower() != erased.uuid.lower()]
            if len(others) < len(kept):
                self._write(name, others)

    def clear(self) -> None:
        """Those of every profile."""
        for name in self._names():
            self._write(name, ())

    def _names(self) -> list[str]:
        return self._meta.names(_LOOK_UPS)

    def _read(self, name: str) -> tuple[RecentLookUp, ...]:
        try:
            return msgspec.json.decode(self._meta.get(name) or "[]", type=tuple[RecentLookUp, ...])
        except msgspec.MsgspecError:  # of a later version
            return ()

    def _write(self, name: str, look_ups: Sequence[RecentLookUp]) -> None:
        if look_ups:
            self._meta.set(name, msgspec.json.encode(look_ups).decode())
        else:
            self._meta.remove(name)
