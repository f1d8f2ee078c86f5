"""One request as it came over the wire, and what is read out of it."""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import parse_qsl, unquote_to_bytes

import msgspec

from desktop_app.records.customer import Json
from desktop_app.sandbox.refusals import invalid, not_found

_ENDLESS: Final = 10**15
"""Larger numbers of a query are cut to this; no list is as long."""


class Call(NamedTuple):
    """``path`` and ``query`` are the bytes of the request target, percent-encoding untouched."""

    method: str
    path: bytes
    query: bytes
    body: bytes
    authorisation: str
    content_type: str

    def targets(self) -> tuple[bytes, ...]:
        """What a signature may cover: the target as it came over the wire.

        HTTP servers drop a ``?`` with nothing after it, so without a query it may have been there.
        """
        if self.query:
            return (self.path + b"?" + self.query,)
        return (self.path, self.path + b"?")

    def segments(self) -> list[bytes]:
        """The path between its slashes, still encoded; doubled and last slashes do not count.

        Split before decoding, so that an encoded slash stays inside its segment; empty segments are
        dropped as Rails does when it normalises a path.
        """
        return [segment for segment in self.path.split(b"/") if segment]

    def json_object(self) -> dict[str, Json]:
        """The body; raises :class:`RefusedError` (400) when it is not a JSON object."""
        media_type = self.content_type.partition(";")[0].strip().lower()
        if media_type and media_type != "application/json" and not media_type.endswith("+json"):
            raise invalid("", "Content-Type must be application/json")
        try:
            decoded: Json = msgspec.json.decode(self.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            decoded = None
        if not isinstance(decoded, dict):
            raise invalid("", "Request body is not a JSON object")
        return decoded

    def number(self, name: str, default: int) -> int:
        """A whole number from the query; raises :class:`RefusedError` (400) on anything else."""
        pairs = parse_qsl(self.query.decode("latin-1"), keep_blank_values=True)
        text = dict(pairs).get(name)
        if text is None:
            return default
        if not (text.isascii() and text.isdigit()):
            raise invalid(name, "must be a valid number")
        return int(text) if len(text) < len(str(_ENDLESS)) else _ENDLESS


def identifier(segment: bytes, *, cut_at_dot: bool) -> str:
    """The id in a path segment, decoded; raises :class:`RefusedError` (404) when it is no UTF-8.

    A Rails router matches a segment before decoding it and takes a dot for the start of a format.
    """
    if cut_at_dot:
        segment = segment.partition(b".")[0]
    try:
        return unquote_to_bytes(segment).decode()
    except UnicodeDecodeError:
        raise not_found() from None
