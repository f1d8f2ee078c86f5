"""Which request gets which answer, in the shapes that the options choose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Final, NamedTuple

import msgspec

from desktop_app.records.customer import Json
from desktop_app.sandbox import cards
from desktop_app.sandbox.access import SCHEME, BearerTokens, Signatures
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.population import SandboxCustomer
from desktop_app.sandbox.requests import (
    METADATA,
    RefusedError,
    SandboxRequest,
    ValidationProblem,
    identifier,
    invalid,
    not_found,
    unauthorised,
)
from desktop_app.sandbox.store import Clock, CustomerStore, iso_time

_CUSTOMERS: Final = frozenset({"customers"})
_PAYMENT_METHODS: Final = frozenset({"payment-methods"})
"""Scopes."""
_BEARER: Final = "bearer "
_DEFAULT_LIMIT: Final = 50
_ROWS_KEPT: Final = 8192
"""So many encoded list items are kept: some 6 MB, and a page seen before costs next to nothing."""
_BAD_REQUEST, _NOT_FOUND = 400, 404


class GatewayResponse(NamedTuple):
    """A whole answer, ready to send."""

    status: int
    body: bytes
    content_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = MappingProxyType({})


_NOT_FOUND_PAGES: Final = {
    "html": GatewayResponse(
        _NOT_FOUND,
        b"<!DOCTYPE html><title>Not found</title><h1>404 Not Found</h1>\n",
        "text/html; charset=utf-8",
    ),
    "empty": GatewayResponse(_NOT_FOUND, b""),
}


class Routes:
    """The gateway behind its HTTP server: a call in, an answer out, nothing awaited."""

    def __init__(self, options: SandboxOptions, clock: Clock, store: CustomerStore) -> None:
        self._options = options
        self._clock = clock
        self._store = store
        key, token = options.merchant_key, options.authenticity_token
        self._signatures = Signatures(key, token, options.timestamp_window, clock)
        self._tokens = BearerTokens(key, token, options.oauth_life, options.missing_scope_status)
        self._untouched_row = lru_cache(_ROWS_KEPT)(self._encode_row)

    def answer(self, call: SandboxRequest) -> GatewayResponse:
        try:
            return self._follow(call)
        except RefusedError as refused:
            return self.refuse(refused)

    def refuse(self, refused: RefusedError) -> GatewayResponse:
        if refused.status == _NOT_FOUND and self._options.not_found_body in _NOT_FOUND_PAGES:
            return _NOT_FOUND_PAGES[self._options.not_found_body]
        body: dict[str, Json] = {
            "status": "invalid-request" if refused.status == _BAD_REQUEST else "error",
            self._options.error_key: self._said(refused.problems),
        }
        return _json(body, refused.status)._replace(headers=refused.headers)

    def _said(self, problems: tuple[ValidationProblem, ...]) -> Json:
        sentences: list[Json] = [problem.sentence() for problem in problems]
        if self._options.error_shape == "string":
            return ", ".join(map(str, sentences))
        if self._options.error_shape == "list":
            return sentences
        by_field: dict[str, list[Json]] = {}
        for problem in problems:
            by_field.setdefault(problem.field or "base", []).append(problem.message)
        return {**by_field}

    def _follow(self, call: SandboxRequest) -> GatewayResponse:
        segments = call.segments()
        if segments == [b"v2", b"oauth"] and call.method == "POST":
            return _json(self._tokens.issue(call.json_object()))
        segment, scopes = b"", _CUSTOMERS
        steps: dict[str, Callable[[SandboxRequest, str], GatewayResponse]]
        match segments:
            case [b"v2", b"customers"]:
                steps = {"GET": self._customers, "POST": self._create}
            case [b"v2", b"customers", segment]:
                steps = {"GET": self._by_uuid, "POST": self._update, "DELETE": self._delete}
            case [b"v2", b"customers", segment, b"payment-methods"]:
                scopes = _CUSTOMERS | _PAYMENT_METHODS
                steps = {"GET": self._payment_methods}
            case [b"v2", b"payment-methods"]:
                scopes = _PAYMENT_METHODS
                steps = {"GET": self._all_payment_methods}
            case [b"v2", b"merchants", b"customers", segment]:
                steps = {"GET": self._by_merchant_id}
            case _:
                raise RefusedError(404, [ValidationProblem("", "No such address")])
        self._check(call, scopes)
        if call.method not in steps:
            allowed = {"Allow": ", ".join(steps)}
            raise RefusedError(405, [ValidationProblem("", "Method not allowed")], allowed)
        asked = identifier(segment, cut_at_dot=self._options.cut_ids_at_dot)
        return steps[call.method](call, asked)

    def _check(self, call: SandboxRequest, scopes: frozenset[str]) -> None:
        """Let the call pass or raise :class:`RefusedError`; ``scopes`` bind bearers only."""
        authorisation = call.authorisation
        if authorisation.startswith(SCHEME):
            self._signatures.check(authorisation, call.targets(), call.body)
        elif authorisation[: len(_BEARER)].lower() == _BEARER:
            self._tokens.check(authorisation[len(_BEARER) :], scopes)
        else:
            raise unauthorised("Authorization header is missing or of an unknown kind")

    def _create(self, call: SandboxRequest, _: str) -> GatewayResponse:
        number = self._store.create(call.json_object())
        return self._customer(number, self._options.create_status)

    def _customers(self, call: SandboxRequest, _: str) -> GatewayResponse:
        return self._rows(map(self._row, self._store.rows(*self._slice(call))))

    def _by_uuid(self, _: SandboxRequest, uuid: str) -> GatewayResponse:
        return self._customer(self._store.by_uuid(uuid))

    def _by_merchant_id(self, _: SandboxRequest, merchant_id: str) -> GatewayResponse:
        return self._customer(self._store.by_merchant_id(merchant_id))

    def _update(self, call: SandboxRequest, uuid: str) -> GatewayResponse:
        return self._customer(self._store.update(uuid, call.json_object()))

    def _delete(self, _: SandboxRequest, uuid: str) -> GatewayResponse:
        record = self._store.record(self._store.delete(uuid))
        identifiers = _identifiers(record.uuid, self._options.delete_id)
        return _json({"status": "approved", **identifiers, "deleted": True})

    def _payment_methods(self, call: SandboxRequest, uuid: str) -> GatewayResponse:
        offset, limit = self._slice(call)
        return self._rows(islice(self._cards(self._owner(uuid)), offset, offset + limit))

    def _all_payment_methods(self, call: SandboxRequest, _: str) -> GatewayResponse:
        """``GET /v2/payment-methods``: every customer's, those of the newest customer first.

        Source: the vendor's Ruby SDK. Takes the longer the larger the offset is: the cards before
        it are counted customer by customer.
        """
        offset, limit = self._slice(call)
        rows: list[msgspec.Raw] = []
        for number in self._store.owners():
            if len(rows) >= limit:
                break
            size = cards.count(self._options.seed, number)
            if size > offset:
                rows += islice(self._cards(number), offset, offset + limit - len(rows))
            offset = max(offset - size, 0)
        return self._rows(rows)

    def _cards(self, number: int) -> Iterator[msgspec.Raw]:
        if not self._store.has_cards(number):
            return
        record = self._store.record(number)
        today, unmasked = self._clock.today(), self._options.unmasked_pans
        for card in cards.cards(self._options.seed, number, record.created_at):
            fields = cards.answer(card, record.uuid, today, unmasked=unmasked)
            yield msgspec.Raw(msgspec.json.encode(fields))

    def _owner(self, text: str) -> int:
        try:
            return self._store.by_uuid(text)
        except RefusedError:
            if not self._options.payment_methods_by_merchant_id:
                raise not_found() from None
            return self._store.by_merchant_id(text)

    def _slice(self, call: SandboxRequest) -> tuple[int, int]:
        highest = self._options.highest_limit
        limit = call.number("limit", min(_DEFAULT_LIMIT, highest))
        offset = call.number("offset", 0)
        if limit > highest and self._options.above_highest_limit == "refuse":
            raise invalid("limit", f"must be at most {highest}")
        return offset, min(limit, highest)

    def _rows(self, rows: Iterable[msgspec.Raw]) -> GatewayResponse:
        is_bare = self._options.list_key == "bare"
        listed = list(rows)
        body = listed if is_bare else {"status": "approved", self._options.list_key: listed}
        return GatewayResponse(200, msgspec.json.encode(body))

    def _row(self, number: int) -> msgspec.Raw:
        is_untouched = self._store.is_untouched(number)
        return self._untouched_row(number) if is_untouched else self._encode_row(number)

    def _encode_row(self, number: int) -> msgspec.Raw:
        fields = self._fields(self._store.record(number), self._options.list_id)
        if not self._options.list_merchant_id:
            del fields["merchant_customer_id"]
        return msgspec.Raw(msgspec.json.encode(fields))

    def _customer(self, number: int, status: int = 200) -> GatewayResponse:
        return _json(self._fields(self._store.record(number), self._options.single_id), status)

    def _fields(self, record: SandboxCustomer, identifier: str) -> dict[str, Json]:
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


def _json(value: Json, status: int = 200) -> GatewayResponse:
    return GatewayResponse(status, msgspec.json.encode(value))


def _identifiers(uuid: str, which: str) -> dict[str, Json]:
    return {name: uuid for name in ("id", "uuid") if which in (name, "both")}
