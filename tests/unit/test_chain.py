"""The chain's rules, without a database: what an exported journal is checked with."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.journal.chain import breaks_between, canonical, entry_hash, entry_of, line, sealed
from desktop_app.records.writes import ChainBreak, EntryKind, JournalEntry, ReadBack

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
ENTRIES = st.builds(
    JournalEntry,
    number=st.integers(1, 2**40),
    at=st.datetimes(timezones=st.just(UTC)),
    who=TEXT,
    profile_id=TEXT,
    profile=TEXT,
    environment=TEXT,
    gateway=TEXT,
    act=st.sampled_from(EntryKind),
    outcome=TEXT,
    subjects=TEXTS,
    fields=TEXTS,
    cards=st.none() | st.integers(0, 50),
    reason=TEXT,
    ticket=TEXT,
    request_ids=TEXTS,
    batch=TEXT,
    row=st.none() | st.integers(1, 100_000),
    readings=st.lists(st.sampled_from(ReadBack), max_size=2).map(tuple),
    about=st.none() | st.integers(1, 99),
    counts=st.dictionaries(TEXT, st.integers(0, 99), max_size=3),
    last_removed=TEXT,
    previous=st.sampled_from(["", "ab" * 32]),
)


def entry(number: int, before: JournalEntry | None = None) -> JournalEntry:
    return sealed(
        JournalEntry(
            number=number,
            at=datetime(2026, 11, 22, 12, 0, number, tzinfo=UTC),
            who="ana",
            profile_id="p1",
            profile="Prodavnica",
            environment="TEST",
            gateway="ipgtest.monri.com",
            act=EntryKind.DELETE,
            outcome="DONE",
            subjects=("ab" * 16,),
            ticket=f"HD-{number}",
            reason="Zahtjev osobe: Đorđe",
            readings=(ReadBack.NOT_FOUND, ReadBack.NOT_FOUND),
            counts={"DONE": number},
            previous="" if before is None else before.hash,
        )
    )


def chain(length: int) -> list[JournalEntry]:
    entries: list[JournalEntry] = []
    for number in range(1, length + 1):
        entries.append(entry(number, entries[-1] if entries else None))
    return entries


def breaks(lines: list[bytes]) -> list[ChainBreak]:
    """What reading lines as an exported journal finds."""
    found: list[ChainBreak] = []
    before = None
    for text in lines:
        try:
            read = entry_of(text)
        except ValueError:
            return [*found, ChainBreak.UNREADABLE]
        found += [how for how, _ in breaks_between(before, read)]
        before = read
    return found


@given(ENTRIES)
def test_a_line_is_read_as_it_was_written(one: JournalEntry) -> None:
    kept = sealed(one)
    assert entry_of(line(kept)) == kept
    assert not list(breaks_between(None, kept))
    assert b"\n" not in line(kept)


@given(ENTRIES)
def test_anyone_can_compute_the_hash(one: JournalEntry) -> None:
    """With nothing but the line, any JSON library and SHA-256."""
    kept = sealed(one)
    record = json.loads(line(kept))
    claimed = record.pop("hash")
    text = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert text.encode() == canonical(kept)
    assert sha256(kept.previous.encode() + text.encode()).hexdigest() == claimed


def test_a_field_that_comes_later_leaves_old_hashes_as_they_are() -> None:
    """Pinned: whatever is added to Entry, what is on people's disks must verify."""
    assert canonical(entry(1)) == (
        b'{"act":"delete","at":"2026-11-22T12:00:01Z","counts":{"DONE":1},"environment":"TEST",'
        b'"gateway":"ipgtest.monri.com","number":1,"outcome":"DONE","profile":"Prodavnica",'
        b'"profile_id":"p1","readings":["not found","not found"],'
        b'"reason":"Zahtjev osobe: \xc4\x90or\xc4\x91e","subjects":["'
        + b"ab" * 16
        + b'"],"ticket":"HD-1","who":"ana"}'
    )
    assert entry(1).hash == entry_hash(entry(1))
    assert entry(1).hash == "c132adc9572bdbb5ddd9e3f0cb9ffce894b5e9598db60bd34945fa6f466eb01f"


def test_a_sound_chain_has_no_break() -> None:
    assert breaks([line(one) for one in chain(5)]) == []


@pytest.mark.parametrize("place", range(5))
def test_each_changed_entry_is_found(place: int) -> None:
    entries = chain(5)
    entries[place] = msgspec.structs.replace(entries[place], ticket="HD-9999")
    assert breaks([line(one) for one in entries]) == [ChainBreak.CHANGED]
    entries[place] = sealed(entries[place])  # whoever changes it may well know how to hash
    expected = (
        [] if place == 4 else [ChainBreak.CHANGED]
    )  # the last one: only the head kept apart tells
    assert breaks([line(one) for one in entries]) == expected


@pytest.mark.parametrize("place", range(1, 4))
def test_each_missing_entry_is_found(place: int) -> None:
    entries = chain(5)
    del entries[place]
    assert breaks([line(one) for one in entries]) == [ChainBreak.MISSING]


def test_entries_in_another_order_are_found() -> None:
    one, two, three = chain(3)
    assert ChainBreak.MISSING in breaks([line(one), line(three), line(two)])


def test_every_byte_changed_in_any_way_is_found() -> None:
    lines = [line(one) for one in chain(3)]
    text = b"\n".join(lines)
    for place in range(len(text)):
        for other in {text[place] ^ (1 << bit) for bit in range(8)} | {0x20, 0x0A, 0x30}:
            if other == text[place]:
                continue
            changed = text[:place] + bytes([other]) + text[place + 1 :]
            assert breaks(changed.split(b"\n")), (place, other)


def test_every_byte_missing_or_doubled_is_found() -> None:
    text = b"\n".join(line(one) for one in chain(3))
    for place in range(len(text)):
        without = text[:place] + text[place + 1 :]
        doubled = text[: place + 1] + text[place:]
        assert breaks(without.split(b"\n")), place
        assert breaks(doubled.split(b"\n")), place


def test_every_truncation_within_an_entry_is_found() -> None:
    text = b"\n".join(line(one) for one in chain(3))
    ends = {place for place in range(len(text)) if text[place : place + 1] == b"\n"}
    for length in range(1, len(text)):
        if length not in ends:  # whole lines cut off the end: the signed head tells, not the chain
            assert breaks(text[:length].split(b"\n")) == [ChainBreak.UNREADABLE], length
