"""Customers that this computer knows of without asking: looked up before, or read in the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from datetime import UTC, datetime
from itertools import islice
from typing import Final, NamedTuple

from desktop_app.directory.search import FoundCustomer, Rank
from desktop_app.models.page_cache import HeldCustomer
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.directory_query import TEXT_FIELDS, Query, Term, field_text
from desktop_app.records.look_ups import RecentLookUp

_UUID: Final = "\t"
"""Begins the UUID in a folded text, which has no other."""


class KnownCustomer(NamedTuple):
    """Somebody who fits, as last read at ``read_at``. Of one who is only known from a look-up
    (``is_recent``) there are the IDs and the name."""

    customer: Customer
    read_at: datetime
    is_recent: bool = False
    rank: Rank = Rank.INSIDE

    @classmethod
    def of_look_up(cls, look_up: RecentLookUp) -> KnownCustomer:
        """As the look-up is kept."""
        merchant_id = MerchantId(look_up.merchant_id) if look_up.merchant_id else None
        name = look_up.name or None
        return cls(Customer(Uuid(look_up.uuid), merchant_id, name=name), look_up.at, is_recent=True)


class LocalCustomers:
    """Finds in what is held in memory; what is searched of each customer is folded once."""

    def __init__(self) -> None:
        self._texts: dict[Uuid, tuple[Customer, str]] = {}

    def take_in(self, held: Iterable[HeldCustomer]) -> None:
        """Fold what is searched of these: some 50 microseconds each, which finding need not take
        then."""
        for each in held:
            self._text_of(each.customer)

    def find(
        self,
        query: Query,
        look_ups: Iterable[RecentLookUp],
        held: Iterable[HeldCustomer],
        limit: int,
    ) -> list[KnownCustomer]:
        """Who meets ``query``, best first: whole values, then beginnings of words, then the rest;
        among equals those looked up before, the newest first. At most ``limit``."""
        rows = {each.customer.uuid: each for each in held}
        known = list(_candidates(look_ups, rows))
        self._forget_all_but({each.customer.uuid for each in known})
        terms = [term for term in query.terms if _is_part(term)]
        texts = ((each, self._text_of(each.customer)) for each in known)
        likely = [
            each._replace(rank=_rank(terms, text)) for each, text in texts if _has_all(terms, text)
        ]
        likely.sort(key=lambda each: each.rank)
        fitting = (each for each in likely if query.matches(each.customer))
        return list(islice(fitting, limit))

    def _text_of(self, customer: Customer) -> str:
        known, text = self._texts.get(customer.uuid, (None, ""))
        if known is not customer:
            fields = "".join(field_text(customer, field) for field in TEXT_FIELDS)
            text = f"{fields}\n{_UUID}{customer.uuid.lower()}\n"
            self._texts[customer.uuid] = customer, text
        return text

    def _forget_all_but(self, uuids: Set[Uuid]) -> None:
        for uuid in self._texts.keys() - uuids:
            del self._texts[uuid]


def _candidates(
    look_ups: Iterable[RecentLookUp], rows: dict[Uuid, HeldCustomer]
) -> Iterator[KnownCustomer]:
    """Each once, as fully as it is known here."""
    recent = set()
    for look_up in look_ups:
        known = KnownCustomer.of_look_up(look_up)
        uuid = known.customer.uuid
        recent.add(uuid)
        yield known._replace(customer=rows[uuid].customer) if uuid in rows else known
    for uuid, (customer, read_at) in rows.items():
        if uuid not in recent:
            yield KnownCustomer(customer, datetime.fromtimestamp(read_at, UTC))


def _is_part(term: Term) -> bool:
    """Whether a part of a text has to be found for it."""
    return term.field.is_text and not (term.is_excluded or term.is_presence)


def _has_all(terms: Iterable[Term], text: str) -> bool:
    """Whether each of ``terms`` is found somewhere; loops, since every row held is asked at every
    key."""
    for term in terms:
        for phrase in term.phrases:
            if phrase in text:
                break
        else:
            if not (
                any(phrase in text for phrase in term.phone_phrases)
                or (term.uuid_start and f"{_UUID}{term.uuid_start}" in text)
                or any(_has_all(split, text) for split in term.splits)
            ):
                return False
    return True


def _rank(terms: Iterable[Term], text: str) -> Rank:
    return max((_rank_of(term, text) for term in terms), default=Rank.WHOLE)


def _rank_of(term: Term, text: str) -> Rank:
    phrases = (*term.phrases, *term.phone_phrases)
    if any(f"\n {phrase}\n" in text for phrase in phrases):
        return Rank.WHOLE
    return Rank.STARTS if any(f" {phrase}" in text for phrase in phrases) else Rank.INSIDE


def with_look_ups(
    found: Iterable[FoundCustomer], look_ups: Iterable[KnownCustomer], limit: int
) -> list[KnownCustomer]:
    """The directory's customers, the best first, and with them those looked up before who fit,
    ``look_ups``: in front of their equals, and each customer once."""
    recent = {each.customer.uuid: each for each in look_ups}
    known = [
        KnownCustomer(
            each.customer, each.read_at, recent.pop(each.customer.uuid, None) is not None, each.rank
        )
        for each in found
    ]
    known += recent.values()
    known.sort(key=lambda each: (each.rank, not each.is_recent))
    return known[:limit]
