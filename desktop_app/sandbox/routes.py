"""Which request gets which answer, in the shapes that the options choose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

import msgspec

from desktop_app.records.customer import Json
from desktop_app.sandbox import cards
from desktop_app.sandbox.access import CUSTOMERS, PAYMENT_METHODS, Access, BearerTokens
from desktop_app.sandbox.options import Options
from desktop_app.sandbox.population import Record
from desktop_app.sandbox.requests import (
    METADATA,
    Call,
    Problem,
    RefusedError,
    identifier,
    invalid,
    not_found,
)
from desktop_app.sandbox.store import Clock, Store, iso_time

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
        self._options = options

    def json(self, value: Json, status: int = 200) -> Answer:
        return Answer(status, msgspec.json.encode(value))

    def customer(self, record: Record) -> bytes:
        return msgspec.json.encode(self._fields(record, self._options.single_id))

    def listed_customer(self, record: Record) -> msgspec.Raw:
        fields = self._fields(record, self._options.list_id)
        if not self._options.list_merchant_id:
            del fields["merchant_customer_id"]
        return msgspec.Raw(msgspec.json.encode(fields))

    def rows(self, rows: list[msgspec.Raw]) -> Answer:
        if self._options.list_key == "bare":
            return Answer(200, msgspec.json.encode(rows))
        body = {"status": "approved", self._options.list_key: rows}
        return Answer(200, msgspec.json.encode(body))

    def deletion(self, record: Record) -> Answer:
        identifiers = _identifiers(record.uuid, self._options.delete_id)
        return self.json({"status": "approved", **identifiers, "deleted": True})

    def refusal(self, refused: RefusedError) -> Answer:
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


_DEFAULT_LIMIT: Final = 50
_ROWS_KEPT: Final = 8192
"""So many encoded list items are kept: some 6 MB, and a page seen before costs next to nothing."""

_ID: Final = None
Pattern = tuple[bytes | None, ...]
Step = Callable[["Routes", Call, str], Answer]


class _Route(NamedTuple):
    pattern: Pattern
    scopes: frozenset[str]
    steps: dict[str, Step]

    def match(self, segments: list[bytes]) -> bytes | None:
        """The id's segment (empty: the path has none), or None when the path is another."""
        if len(segments) != len(self.pattern):
            return None
        found = b""
        for wanted, segment in zip(self.pattern, segments, strict=True):
            if wanted is _ID:
                found = segment
            elif wanted != segment:
                return None
        return found


class Routes:
    """The gateway behind its HTTP server: a call in, an answer out, nothing awaited."""

    def __init__(
        self,
        *,
        options: Options,
        clock: Clock,
        store: Store,
        seed: int,
        access: Access,
        tokens: BearerTokens,
    ) -> None:
        """``seed`` draws the cards, as it draws the people in ``store``."""
        self._options = options
        self._clock = clock
        self._store = store
        self._seed = seed
        self._access = access
        self._tokens = tokens
        self._answers = Answers(options)
        self._untouched_row = lru_cache(_ROWS_KEPT)(self._encode_row)

    def answer(self, call: Call) -> Answer:
        try:
            return self._follow(call)
        except RefusedError as refused:
            return self.refuse(refused)

    def refuse(self, refused: RefusedError) -> Answer:
        return self._answers.refusal(refused)

    def _follow(self, call: Call) -> Answer:
        segments = call.segments()
        if segments == [b"v2", b"oauth"] and call.method == "POST":
            return self._answers.json(self._tokens.give(call.json_object()))
        for route in _ROUTES:
            found = route.match(segments)
            if found is not None:
                self._access.check(call, route.scopes)
                step = route.steps.get(call.method)
                if step is None:
                    allowed = {"Allow": ", ".join(route.steps)}
                    raise RefusedError(405, [Problem("", "Method not allowed")], allowed)
                return step(self, call, identifier(found, cut_at_dot=self._options.cut_ids_at_dot))
        raise RefusedError(404, [Problem("", "No such address")])

    def create(self, call: Call, _: str) -> Answer:
        number = self._store.create(call.json_object())
        return self._customer(number, self._options.create_status)

    def customers(self, call: Call, _: str) -> Answer:
        offset, limit = self._slice(call)
        return self._answers.rows([self._row(row) for row in self._store.rows(offset, limit)])

    def by_uuid(self, _: Call, uuid: str) -> Answer:
        return self._customer(self._store.by_uuid(uuid))

    def by_merchant_id(self, _: Call, merchant_id: str) -> Answer:
        return self._customer(self._store.by_merchant_id(merchant_id))

    def update(self, call: Call, uuid: str) -> Answer:
        return self._customer(self._store.update(uuid, call.json_object()))

    def delete(self, _: Call, uuid: str) -> Answer:
        return self._answers.deletion(self._store.record(self._store.delete(uuid)))

    def payment_methods(self, call: Call, uuid: str) -> Answer:
        offset, limit = self._slice(call)
        found = self._cards(self._owner(uuid))
        return self._answers.rows([*islice(found, offset, offset + limit)])

    def all_payment_methods(self, call: Call, _: str) -> Answer:
        """``GET /v2/payment-methods``: every customer's, those of the newest customer first.

        Source: the vendor's Ruby SDK. Takes the longer the larger the offset is: the cards before
        it are counted customer by customer.
        """
        offset, limit = self._slice(call)
        rows: list[msgspec.Raw] = []
        for number in self._store.owners():
            if len(rows) >= limit:
                break
            size = cards.count(self._seed, number)
            if size > offset:
                rows += islice(self._cards(number), offset, offset + limit - len(rows))
            offset = max(offset - size, 0)
        return self._answers.rows(rows)

    def _cards(self, number: int) -> Iterator[msgspec.Raw]:
        if not self._store.has_cards(number):
            return
        record = self._store.record(number)
        today, unmasked = self._clock.today(), self._options.unmasked_pans
        for card in cards.cards(self._seed, number, record.created_at):
            fields = cards.answer(card, record.uuid, today, unmasked=unmasked)
            yield msgspec.Raw(msgspec.json.encode(fields))

    def _owner(self, text: str) -> int:
        try:
            return self._store.by_uuid(text)
        except RefusedError:
            if not self._options.payment_methods_by_merchant_id:
                raise not_found() from None
            return self._store.by_merchant_id(text)

    def _slice(self, call: Call) -> tuple[int, int]:
        highest = self._options.highest_limit
        limit = call.number("limit", min(_DEFAULT_LIMIT, highest))
        offset = call.number("offset", 0)
        if limit > highest and self._options.above_highest_limit == "refuse":
            raise invalid("limit", f"must be at most {highest}")
        return offset, min(limit, highest)

    def _customer(self, number: int, status: int = 200) -> Answer:
        return Answer(status, self._answers.customer(self._store.record(number)))

    def _row(self, number: int) -> msgspec.Raw:
        if self._store.is_untouched(number):
            return self._untouched_row(number)
        return self._encode_row(number)

    def _encode_row(self, number: int) -> msgspec.Raw:
        return self._answers.listed_customer(self._store.record(number))


_ROUTES: Final = (
    _Route((b"v2", b"customers"), CUSTOMERS, {"GET": Routes.customers, "POST": Routes.create}),
    _Route(
        (b"v2", b"customers", _ID),
        CUSTOMERS,
        {"GET": Routes.by_uuid, "POST": Routes.update, "DELETE": Routes.delete},
    ),
    _Route(
        (b"v2", b"customers", _ID, b"payment-methods"),
        CUSTOMERS | PAYMENT_METHODS,
        {"GET": Routes.payment_methods},
    ),
    _Route((b"v2", b"payment-methods"), PAYMENT_METHODS, {"GET": Routes.all_payment_methods}),
    _Route((b"v2", b"merchants", b"customers", _ID), CUSTOMERS, {"GET": Routes.by_merchant_id}),
)
