"""Many rows in memory, packed: a third of what they take as objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from desktop_app.records.batch import Outcome, Resolution, Row
from desktop_app.records.person import Person

_FIELDS: Final = Row.__struct_fields__
_RESOLUTIONS: Final = tuple(Resolution)
_OUTCOMES: Final = tuple(Outcome)
_encode: Final = msgspec.msgpack.Encoder().encode
_decode: Final = msgspec.msgpack.Decoder().decode
"""Not of Row: msgspec cannot decode ``Json``, which is recursive."""


class Rows:
    """Rows in the order of their numbers; each is made anew when it is asked for."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        """Empty, or with these."""
        self._packed: list[bytes] = []
        self.put(rows)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._packed)

    def __getitem__(self, place: int) -> Row:
        """The row at a place from 0. Raises IndexError."""
        return _unpacked(self._packed[place])

    def __setitem__(self, place: int, row: Row) -> None:
        """Another row in that place. Raises IndexError."""
        self._packed[place] = _packed(row)

    def __iter__(self) -> Iterator[Row]:
        """All of them, one after the other."""
        return map(_unpacked, self._packed)

    def put(self, rows: Iterable[Row]) -> None:
        """Add rows."""
        self._packed.extend(map(_packed, rows))

    def clear(self) -> None:
        """Hold none."""
        self._packed.clear()


def _packed(row: Row) -> bytes:
    values = dict(zip(_FIELDS, msgspec.structs.astuple(row), strict=True))
    values["resolution"] = _RESOLUTIONS.index(row.resolution)
    values["outcome"] = _OUTCOMES.index(row.outcome)
    return _encode(list(values.values()))


def _unpacked(packed: bytes) -> Row:
    values = dict(zip(_FIELDS, _decode(packed), strict=True))
    values["resolution"] = _RESOLUTIONS[values["resolution"]]
    values["outcome"] = _OUTCOMES[values["outcome"]]
    for name in ("request_ids", "agrees", "differs"):
        values[name] = tuple(values[name])
    if values["said"] is not None:
        values["said"] = Person(*values["said"])
    return Row(**values)
