"""What the gateway answers, in the shapes that the options choose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import msgspec

from desktop_app.records.customer import Json
from desktop_app.sandbox.clock import iso_time
from desktop_app.sandbox.options import Options
from desktop_app.sandbox.record import Record
from desktop_app.sandbox.refusals import Problem, RefusedError
from desktop_app.sandbox.values import METADATA

_JSON: Final = "application/json; charset=utf-8"
_HTML: Final = "text/html; charset=utf-8"
_BAD_REQUEST: Final = 400
_NOT_FOUND: Final = 404
_NOT_FOUND_PAGE: Final = b"<!DOCTYPE html><title>Not found</title><h1>404 Not Found</h1>\n"
_NO_HEADERS: Final[dict[str, str]] = {}


class Answer(NamedTuple):
    """A whole answer, ready to send."""

    status: int
    body: bytes
    content_type: str = _JSON
    headers: Mapping[str, str] = _NO_HEADERS


class Answers:
    """Builds answers; holds no customer."""

    def __init__(self, options: Options) -> None:
        """``options`` choose identifiers, list key and error shape."""
        self._options = options

    def json(self, value: Json, status: int = 200) -> Answer:
        """Any JSON value."""
        return Answer(status, msgspec.json.encode(value))

    def customer(self, record: Record) -> bytes:
        """A customer on its own, as JSON."""
        return msgspec.json.encode(self._fields(record, self._options.single_id))

    def listed_customer(self, record: Record) -> msgspec.Raw:
        """A customer as an item of a list, as JSON."""
        fields = self._fields(record, self._options.list_id)
        if not self._options.list_merchant_id:
            del fields["merchant_customer_id"]
        return msgspec.Raw(msgspec.json.encode(fields))

    def rows(self, rows: list[msgspec.Raw]) -> Answer:
        """A list."""
        if self._options.list_key == "bare":
            return Answer(200, msgspec.json.encode(rows))
        body = {"status": "approved", self._options.list_key: rows}
        return Answer(200, msgspec.json.encode(body))

    def deletion(self, record: Record) -> Answer:
        """The acknowledgement of a deletion."""
        identifiers = _identifiers(record.uuid, self._options.delete_id)
        return self.json({"status": "approved", **identifiers, "deleted": True})

    def refusal(self, refused: RefusedError) -> Answer:
        """An error in the shape chosen."""
        if refused.status == _NOT_FOUND and self._options.not_found_body == "html":
            return Answer(refused.status, _NOT_FOUND_PAGE, _HTML)
        if refused.status == _NOT_FOUND and self._options.not_found_body == "empty":
            return Answer(refused.status, b"")
        body: dict[str, Json] = {
            "status": "invalid-request" if refused.status == _BAD_REQUEST else "error",
            self._options.error_key: self._problems(refused.problems),
        }
        return Answer(refused.status, msgspec.json.encode(body), headers=refused.headers)

    def _problems(self, problems: tuple[Problem, ...]) -> Json:
        sentences: list[Json] = [problem.sentence() for problem in problems]
        if self._options.error_shape == "string":
            return ", ".join(map(str, sentences))
        if self._options.error_shape == "list":
            return sentences
        by_field: dict[str, Json] = {}
        for problem in problems:
            field = problem.field or "base"
            by_field[field] = [other.message for other in problems if other.field == problem.field]
        return by_field

    def _fields(self, record: Record, identifier: str) -> dict[str, Json]:
        deleted = record.deleted_at
        nothing: Json = None if self._options.null_metadata else {}
        return {
            **_identifiers(record.uuid, identifier),
            **record.values,
            METADATA: record.values.get(METADATA) or nothing,
            "status": "approved",
            "deleted": deleted is not None,
            "created_at": iso_time(record.created_at),
            "updated_at": iso_time(record.updated_at),
            "deleted_at": None if deleted is None else iso_time(deleted),
        }


def _identifiers(uuid: str, which: str) -> dict[str, Json]:
    return {name: uuid for name in ("id", "uuid") if which in (name, "both")}
