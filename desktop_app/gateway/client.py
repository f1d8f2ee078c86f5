"""The Customers API, one method per call."""

from __future__ import annotations

import asyncio
import secrets
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Final, Protocol, TypeVar

import msgspec

from desktop_app.gateway import requests as targets
from desktop_app.gateway.auth import Authoriser, BearerTokens, Signature
from desktop_app.gateway.calls import Decode, Exchange, RequestRunner, Wait
from desktop_app.gateway.decoding import (
    DecodedRows,
    decode_customer,
    decode_customers,
    decode_deletion,
    decode_payment_methods,
    decode_token,
)
from desktop_app.gateway.endpoint import (
    Authorisation,
    Credentials,
    Endpoint,
    check_base_url,
    proxy_of,
)
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import (
    JournalledSender,
    WriteJournal,
    intent_to_create,
    intent_to_delete,
    intent_to_update,
)
from desktop_app.gateway.paging import (
    DEFAULT_LIMIT,
    LOWEST_LIMIT,
    Pager,
    PageResult,
    ReadSlice,
    RetryBudget,
)
from desktop_app.gateway.requests import Request
from desktop_app.gateway.retry import CircuitBreaker
from desktop_app.gateway.transport import Transport, system_trust
from desktop_app.records.customer import (
    Customer,
    Deletion,
    Json,
    MerchantId,
    Page,
    PaymentMethod,
    Uuid,
)
from desktop_app.records.draft import offered_id
from desktop_app.records.spelling import differences
from desktop_app.records.writes import (
    EVERYTHING,
    Intent,
    NewEntry,
    Purpose,
    WriteKind,
    WriteOutcome,
)

T = TypeVar("T")
R = TypeVar("R", Customer, Deletion)

_ID: Final = "merchant_customer_id"
_MOST_CARDS: Final = 1_000


class ReadObserver(Protocol):
    """Learns what was read, on the loop's thread."""

    def customers_read(self, customers: Sequence[Customer], asked_at: datetime) -> object:
        """``asked_at``: they were so then, or later."""

    def cards_read(self, uuid: Uuid, count: int) -> object:
        """So many saved cards, at least."""


class Gateway:
    """The signed client. Made on any thread; every coroutine runs on the worker's loop.

    Raises :class:`GatewayError` only. Cancelling a task that waits here ends it at once, with
    ``GatewayError(CANCELLED, …)`` that tells whether anything had been sent. Writes are noted in
    the journal before they leave; reads that fail in passing are tried again.

    Made with: ``deadline``, seconds in which each call must end, connection and body included;
    ``clock``, wall-clock seconds since 1970; ``journal``, without which every write is refused
    (NOT_JOURNALLED); ``on_stopped``, called when the gateway refuses who is asking, after which
    nothing is sent until :meth:`resume` (None: it goes on); ``on_write``, called in the task of
    each write before anything else; ``wait``, how a read waits before it is tried again;
    ``observer``, which learns of each customer that was answered.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        credentials: Credentials,
        *,
        on_exchange: Callable[[Exchange], object] = lambda exchange: None,
        deadline: float = 20.0,
        clock: Callable[[], float] = time.time,
        trust: Callable[[], ssl.SSLContext] = system_trust,
        journal: WriteJournal | None = None,
        on_stopped: Callable[[GatewayError], object] | None = None,
        on_write: Callable[[], object] = lambda: None,
        wait: Wait = asyncio.sleep,
        observer: ReadObserver | None = None,
        permitted: frozenset[WriteKind] = EVERYTHING.writes,
    ) -> None:
        """No traffic yet. Raises ValueError (never with the text) for a base URL or proxy that is
        none, or secrets that fit no header."""
        base_url = check_base_url(endpoint.base_url)
        if not credentials.fit_headers:
            raise ValueError("token or key has characters that no header carries")
        self._credentials = credentials
        self._clock = clock
        self._observer = observer
        self._breaker = CircuitBreaker(on_stopped)
        self._writes = JournalledSender(journal, deadline, on_write, permitted)
        self._transport = Transport(
            base_url, trust, clock, breaker=self._breaker, proxy=proxy_of(endpoint, credentials)
        )
        self._calls = RequestRunner(
            base_url,
            self._transport,
            on_exchange,
            deadline=deadline,
            clock=clock,
            breaker=self._breaker,
            wait=wait,
        )
        self._authoriser: Authoriser = Signature(credentials, clock)
        if endpoint.authorisation is Authorisation.OAUTH:
            self._authoriser = BearerTokens(self._fetch_token, time.monotonic)
        self._customer_pages = Pager[Customer](attrgetter("uuid"))
        self._card_pages = Pager[PaymentMethod](attrgetter("token"))

    async def create(
        self,
        values: Mapping[str, Json],
        *,
        replaces: int | None = None,
        purpose: Purpose | None = None,
    ) -> Customer:
        """Create a customer. Its merchant id must come back as it was sent.

        Without one among ``values`` it is given one here: nothing else could tell, after a lost
        answer, whether it was created. ``replaces``: the number of the doubt sent anew (the same
        id, of course). ``purpose``: for the evidence, never sent.
        """
        merchant_id = values.get(_ID) or offered_id(int(self._clock()), secrets.token_bytes(5))
        if not isinstance(merchant_id, str):
            raise GatewayError(GatewayErrorCode.INVALID, SendState.NO)
        asked = MerchantId(merchant_id)
        targets.of_merchant_id(asked)  # refuses an id that could never be looked up
        named = {**values, _ID: asked}
        request = _write("POST", targets.CUSTOMERS, named)

        def understand(body: bytes) -> Customer:
            customer = decode_customer(body)
            return _must_match(customer, customer.merchant_customer_id == asked)

        return self._changed(
            await self._carry(
                intent_to_create(asked, named, purpose), request, understand, replaces
            )
        )

    async def by_uuid(self, uuid: Uuid) -> Customer:
        request = Request(method="GET", target=targets.of_uuid(uuid))
        return await self._read(request, lambda body: _of_uuid(decode_customer(body), uuid))

    async def by_merchant_id(self, merchant_id: MerchantId, *, exactly: bool = True) -> Customer:
        """The customer with exactly this merchant id: servers may cut an id at a dot or a slash.

        ``exactly=False``: also one whose id is the same but for its spelling, for reading only;
        otherwise that raises OTHER_SPELLING.
        """
        request = Request(method="GET", target=targets.of_merchant_id(merchant_id))

        def understand(body: bytes) -> Customer:
            customer = decode_customer(body)
            difference = differences(merchant_id, customer.merchant_customer_id or "")
            if difference and exactly:
                raise GatewayError(GatewayErrorCode.OTHER_SPELLING, SendState.UNKNOWN)
            return _must_match(customer, difference is not None)

        return await self._read(request, understand)

    async def update(
        self,
        uuid: Uuid,
        values: Mapping[str, Json],
        *,
        before: Customer | None = None,
        replaces: int | None = None,
        purpose: Purpose | None = None,
    ) -> Customer:
        """Change the given fields only; a metadata key set to None is removed.

        ``before``: the record as read just before, to compare with after a lost answer.
        ``purpose``: for the evidence, never sent.
        """
        request = _write("POST", targets.of_uuid(uuid), values)
        intent = intent_to_update(uuid, values, before, purpose)
        return self._changed(
            await self._carry(
                intent, request, lambda body: _of_uuid(decode_customer(body), uuid), replaces
            )
        )

    async def delete(
        self,
        uuid: Uuid,
        *,
        before: Customer | None = None,
        replaces: int | None = None,
        purpose: Purpose | None = None,
    ) -> Deletion:
        request = Request(method="DELETE", target=targets.of_uuid(uuid), writes=True)
        intent = intent_to_delete(uuid, before, purpose)
        return await self._carry(
            intent, request, lambda body: _of_uuid(decode_deletion(body), uuid), replaces
        )

    async def record_outcome(self, number: int, ending: WriteOutcome) -> None:
        await self._writes.record_outcome(number, ending)

    async def add(self, facts: NewEntry) -> bool:
        """Add to the evidence what is no write, as what was read after one; whether it is there by
        now. Never raises."""
        return await self._writes.record_entry(facts)

    async def customers(self, offset: int, count: int) -> Page[Customer]:
        return await self._customer_pages.read(self._read_customers, offset, count)

    async def customer_slice(
        self, offset: int, limit: int, budget: RetryBudget
    ) -> PageResult[Customer]:
        """One answer, however short: for work that minds the number of calls."""
        return await self._customer_pages.ask(self._read_customers, offset, limit, budget)

    async def payment_methods(self, uuid: Uuid, offset: int, count: int) -> Page[PaymentMethod]:
        page = await self._card_pages.read(self._cards_of(uuid), offset, count)
        if offset == 0:
            self._note_cards(uuid, len(page.items))
        return page

    async def payment_method_count(self, uuid: Uuid) -> int:
        """How many saved cards a customer has; in one call, but for those who have many."""
        first = await self._card_pages.ask(self._cards_of(uuid), 0, DEFAULT_LIMIT, RetryBudget())
        got = len(first.rows.items)
        if got < min(first.asked, LOWEST_LIMIT):
            self._note_cards(uuid, got)
            return got  # fewer than any gateway gives at once
        page = await self.payment_methods(uuid, 0, _MOST_CARDS)
        return len(page.items)

    def resume(self) -> None:
        """Send again, after the gateway refused who was asking; on the loop's thread."""
        self._breaker.reset()

    async def aclose(self) -> None:
        self._calls.end()
        self._authoriser.close()
        await self._transport.aclose()

    def close_soon(self) -> None:
        self._calls.end()
        self._authoriser.close()
        self._transport.close()

    async def _carry(
        self, intent: Intent, request: Request, understand: Decode[T], replaces: int | None
    ) -> T:
        """Send a write: the only place that does, and it records the intent first."""
        self._breaker.check()
        return await self._writes.send(intent, lambda: self._run(request, understand), replaces)

    async def _run(self, request: Request, understand: Decode[T]) -> T:
        return await self._calls.run(request, understand, self._authoriser)

    async def _read_customers(self, offset: int, limit: int) -> DecodedRows[Customer]:
        target = targets.of_slice(targets.CUSTOMERS, offset, limit)
        asked_at = datetime.now(UTC)
        rows = await self._run(Request(method="GET", target=target), decode_customers)
        if self._observer is not None:
            self._observer.customers_read(rows.records, asked_at)
        return rows

    async def _read(self, request: Request, understand: Decode[Customer]) -> Customer:
        asked_at = datetime.now(UTC)
        customer = await self._run(request, understand)
        if self._observer is not None:
            self._observer.customers_read((customer,), asked_at)
        return customer

    def _changed(self, customer: Customer) -> Customer:
        """A customer as a write left them: nothing that was asked for before is newer."""
        if self._observer is not None:
            self._observer.customers_read((customer,), datetime.now(UTC))
        return customer

    def _note_cards(self, uuid: Uuid, count: int) -> None:
        if self._observer is not None:
            self._observer.cards_read(uuid, count)

    def _cards_of(self, uuid: Uuid) -> ReadSlice[PaymentMethod]:
        cards = targets.of_uuid(uuid) + "/payment-methods"

        def understand(body: bytes) -> DecodedRows[PaymentMethod]:
            rows = decode_payment_methods(body)
            owners = {row.customer_uuid for row in rows.records if row.customer_uuid}
            return _must_match(rows, all(_same_uuid(owner, uuid) for owner in owners))

        async def read_slice(offset: int, limit: int) -> DecodedRows[PaymentMethod]:
            target = targets.of_slice(cards, offset, limit)
            return await self._run(Request(method="GET", target=target), understand)

        return read_slice

    async def _fetch_token(self) -> tuple[str, float | None]:
        """A bearer token. Source: the vendor's SDKs (``POST /v2/oauth``)."""
        body = {
            "client_id": self._credentials.authenticity_token,
            "client_secret": self._credentials.merchant_key,
            "grant_type": "client_credentials",
            "scopes": ["customers", "payment-methods"],
        }
        # Fetching a token twice does no harm, so it may go over a kept connection like a read.
        request = Request(
            method="POST", target=targets.OAUTH, body=msgspec.json.encode(body), writes=False
        )
        return await self._calls.run(request, decode_token, None)


def _write(method: str, target: str, values: Mapping[str, Json]) -> Request:
    try:
        body = msgspec.json.encode(dict(values))
    except (UnicodeEncodeError, RecursionError):
        body = b""
    if not body:  # half a character (a lone surrogate), or nested beyond reason
        raise GatewayError(GatewayErrorCode.INVALID, SendState.NO)
    return Request(method=method, target=target, body=body, body_keys=tuple(values), writes=True)


def _of_uuid(record: R, asked: Uuid) -> R:
    return _must_match(record, _same_uuid(record.uuid, asked))


def _same_uuid(one: Uuid, other: Uuid) -> bool:
    return one.lower() == other.lower()


def _must_match(record: T, matches: bool) -> T:
    """The answer, if it is about what was asked for; nothing of any other record gets further."""
    if not matches:
        raise GatewayError(GatewayErrorCode.WRONG_RECORD, SendState.UNKNOWN)
    return record
