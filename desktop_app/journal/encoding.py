"""What the journal keeps, as bytes and back. JSON, so that 1, 1.0, "1" and true stay what they are.

msgspec cannot decode ``Json``, which is recursive; what it decodes has plain objects in its place.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, ForwardRef, TypeVar, get_args

import msgspec

from desktop_app.records.batch import Batch, Row
from desktop_app.records.intent import Intent

Kept = TypeVar("Kept", Intent, Batch, Row)


def encoded(value: Intent | Batch | Row) -> bytes:
    """As JSON. Raises ValueError or RecursionError for values that no body can hold."""
    return msgspec.json.encode(value)


def decoded(content: bytes, kind: type[Kept]) -> Kept | None:
    """What is in ``content``; None when it is nothing that this version understands."""
    try:
        twin = msgspec.json.decode(content, type=_twin(kind))
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return kind(**{name: getattr(twin, name) for name in kind.__struct_fields__})


@cache
def _twin(kind: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """The same fields in the same order, each of a type that msgspec decodes."""
    fields = [(one.name, _plain(one.type), _default(one)) for one in msgspec.structs.fields(kind)]
    config = kind.__struct_config__
    return msgspec.defstruct(f"Kept{kind.__name__}", fields, array_like=config.array_like)


def _default(one: msgspec.structs.FieldInfo) -> Any:
    if one.default_factory is not msgspec.NODEFAULT:
        return msgspec.field(default_factory=one.default_factory)
    return one.default


def _plain(annotation: Any) -> Any:
    """``dict[str, Json]``, and the same or None, with plain values; every other type as it is."""
    if not _is_recursive(annotation):
        return annotation
    return _OBJECT | None if type(None) in get_args(annotation) else _OBJECT


def _is_recursive(annotation: Any) -> bool:
    return isinstance(annotation, ForwardRef) or any(map(_is_recursive, get_args(annotation)))


_OBJECT: Final = dict[str, object]
