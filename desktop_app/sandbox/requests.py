"""A request as it came over the wire, what it may set, and every way in which the gateway refuses.

Source: Customers API, Create a customer (lengths, in characters) and Update a customer ("Any
parameters not provided will be left unchanged. [...] Setting key to null in metadata will unset
value for that key").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, unquote_to_bytes

import msgspec

from desktop_app.records.customer import Json
from desktop_app.records.fields import CODES, FIELDS, FieldRule


class ValidationProblem(NamedTuple):
    """What is wrong with one field (``""``: with the request as a whole)."""

    field: str
    message: str

    def sentence(self) -> str:
        """As a sentence of its own: ``Name is too long (maximum is 50 characters)``."""
        if not self.field:
            return self.message
        return f"{self.field.replace('_', ' ').capitalize()} {self.message}"


class RefusedError(Exception):
    """The request is answered with an error: ``status`` is the HTTP status."""

    def __init__(
        self,
        status: int,
        problems: Sequence[ValidationProblem],
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status)
        self.status = status
        self.problems = tuple(problems)
        self.headers = dict(headers or {})


def invalid(field: str, message: str) -> RefusedError:
    """One invalid field: 400."""
    return RefusedError(400, [ValidationProblem(field, message)])


def unauthorised(message: str) -> RefusedError:
    """Wrong token, key, digest or clock: 401 (Customers API, Answers and errors)."""
    return RefusedError(401, [ValidationProblem("", message)])


def not_found() -> RefusedError:
    """No such customer, or none that this gateway still answers for: 404."""
    return RefusedError(404, [ValidationProblem("", "Customer not found")])


_ENDLESS: Final = 10**15
"""Larger numbers of a query are cut to this; no list is as long."""


class SandboxRequest(NamedTuple):
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


METADATA = "metadata"


def check(sent: dict[str, Json]) -> None:
    """Raise :class:`RefusedError` (400) naming every invalid field; unknown keys are left alone."""
    problems = [
        ValidationProblem(rule.name, message)
        for rule in FIELDS
        if (message := _problem(rule, sent.get(rule.name)))
    ]
    if not isinstance(sent.get(METADATA), dict | None):
        problems.append(ValidationProblem(METADATA, "must be an object"))
    if problems:
        raise RefusedError(400, problems)


def merged(current: dict[str, Json], sent: dict[str, Json]) -> dict[str, Json]:
    """``current`` with what was ``sent``: null clears a field and drops a metadata key."""
    values = {rule.name: sent.get(rule.name, current.get(rule.name)) for rule in FIELDS}
    values[METADATA] = _merged_metadata(current.get(METADATA), sent)
    return values


def _merged_metadata(current: Json, sent: dict[str, Json]) -> Json:
    new = sent.get(METADATA)
    if METADATA not in sent:
        return current
    if not isinstance(new, dict):
        return {}
    kept = current if isinstance(current, dict) else {}
    return {key: value for key, value in {**kept, **new}.items() if value is not None}


def _problem(rule: FieldRule, value: Json) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return "must be a string"
    if len(value) < rule.shortest:
        return f"is too short (minimum is {_characters(rule.shortest)})"
    if len(value) > rule.longest:
        return f"is too long (maximum is {_characters(rule.longest)})"
    if rule.name == "country" and value not in CODES:
        return "is not an ISO 3166-1 alpha-2 code"
    return ""


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count} characters"
