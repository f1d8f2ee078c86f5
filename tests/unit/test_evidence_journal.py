"""The exported journal: checked as a certificate is, and its chain besides."""

from __future__ import annotations

import asyncio
import csv
import io
import stat
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence import issuing
from desktop_app.evidence.bundle import (
    ENTRIES,
    JOURNAL,
    BundleLabel,
    EvidenceError,
    EvidenceErrorCode,
    EvidenceKind,
    write,
)
from desktop_app.evidence.journal_export import JournalLines, table
from desktop_app.evidence.verifying import EvidenceProblem, VerificationResult, verify
from desktop_app.journal.chain import line
from desktop_app.journal.file import JournalFile
from desktop_app.journal.journal import Journal
from desktop_app.journal.opening import open_for_session
from desktop_app.records.writes import (
    ChainBreak,
    EntryKind,
    EntryProfile,
    JournalEntry,
    JournalQuery,
    NewEntry,
    ReadBack,
)
from desktop_app.streamed_files import written
from tests.unit.evidence_room import KEY, Chain, erased_chain, explain_shortly, packed_for

WHERE = EntryProfile(
    profile_id="p1", profile="Web shop", environment="production", gateway="ipg.monri.com"
)
UUID = "4b281da4-1c6e-4f0a-9d5b-0123456789ab"


def exported(
    path: Path, entries: Sequence[JournalEntry], *, is_whole: bool = True
) -> VerificationResult:
    with packed_for(path) as packed, JournalLines(packed) as lines:
        for begin in range(0, len(entries), 2):
            lines.add(entries[begin : begin + 2])
        return lines.finish(KEY, "lejla", is_whole=is_whole)


def table_of(path: Path, entries: Sequence[JournalEntry], delimiter: str = ",") -> int:
    async def pages() -> AsyncIterator[Sequence[JournalEntry]]:
        yield entries

    return asyncio.run(written(path, table(pages(), delimiter)))


def chain_of(count: int) -> list[JournalEntry]:
    chain = Chain()
    for number in range(count):
        chain.erase(f"subject-{number}", batch="b1" if number % 2 else "")
    return chain.entries


def breaks(path: Path) -> list[tuple[ChainBreak | None, int | None]]:
    found = verify(path).findings
    assert {each.problem for each in found} <= {EvidenceProblem.CHAIN}
    return [(each.how, each.number) for each in found]


@pytest.mark.parametrize("name", ["journal.zip", "journal"])
def test_round_trip(tmp_path: Path, name: str) -> None:
    entries = chain_of(5)
    assert exported(tmp_path / name, entries).is_sound
    found = verify(tmp_path / name)
    assert found.is_sound
    assert found.extract is not None
    assert (found.extract.entries, found.extract.first, found.extract.last) == (5, 1, 5)
    assert found.extract.head == entries[-1].hash
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_every_byte_and_every_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    explain_shortly(tmp_path / "words", monkeypatch)
    path = tmp_path / "journal.zip"
    exported(path, chain_of(2))
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert not verify(path).is_sound, place
    for place in range(0, len(whole), 5):
        path.write_bytes(whole[:place])
        assert not verify(path).is_sound, place


def without(*numbers: int) -> Callable[[list[JournalEntry]], list[JournalEntry]]:
    return lambda entries: [each for each in entries if each.number not in numbers]


def with_ticket(number: int) -> Callable[[list[JournalEntry]], list[JournalEntry]]:
    def change(entries: list[JournalEntry]) -> list[JournalEntry]:
        changed = msgspec.structs.replace(entries[number - 1], ticket="T-9")
        return [changed if each.number == number else each for each in entries]

    return change


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (without(), []),
        (without(3), [(ChainBreak.MISSING, 3)]),
        (without(1), [(ChainBreak.BEGINNING, 2)]),
        (with_ticket(2), [(ChainBreak.CHANGED, 2)]),
        (lambda entries: [entries[1], entries[0], *entries[2:]], None),
        (lambda entries: [entries[0], entries[0], *entries[1:]], None),
    ],
)
def test_a_broken_chain_that_was_rightly_signed(
    tmp_path: Path,
    change: Callable[[list[JournalEntry]], list[JournalEntry]],
    found: list[tuple[ChainBreak, int]] | None,
) -> None:
    exported(tmp_path / "journal", change(chain_of(5)))
    if found is None:
        assert breaks(tmp_path / "journal")
    else:
        assert breaks(tmp_path / "journal") == found


def test_a_cut_end_contradicts_the_head(tmp_path: Path) -> None:
    entries = chain_of(5)
    extract = exported(tmp_path / "whole", entries).extract
    assert extract is not None
    lines = b"".join(line(entry) + b"\n" for entry in entries[:-1])
    own = {JOURNAL: msgspec.json.encode(extract), ENTRIES: lines}
    write(
        tmp_path / "cut.zip",
        BundleLabel(EvidenceKind.JOURNAL, extract.id, extract.made),
        own,
        KEY.seed,
    )
    names = {each.name for each in verify(tmp_path / "cut.zip").findings}
    assert names == {f"{JOURNAL}: {name}" for name in ("entries", "last", "head")}


def test_what_retention_removed_is_accounted_for(tmp_path: Path) -> None:
    chain = erased_chain()
    chain.erase("kept")
    second = chain.entries[1]
    chain.add(EntryKind.RETENTION, about=2, last_removed=second.hash)
    exported(tmp_path / "journal", chain.entries[2:])
    assert breaks(tmp_path / "journal") == []


def test_a_selection_may_have_gaps_and_nothing_else(tmp_path: Path) -> None:
    entries = chain_of(6)
    chosen = [entries[0], entries[1], entries[4]]
    assert exported(tmp_path / "right", chosen, is_whole=False).is_sound
    exported(tmp_path / "order", [entries[4], entries[0]], is_whole=False)
    assert breaks(tmp_path / "order") == [(ChainBreak.MISSING, 1)]
    exported(tmp_path / "changed", with_ticket(5)(entries)[3:], is_whole=False)
    assert breaks(tmp_path / "changed") == [(ChainBreak.CHANGED, 5)]


@pytest.mark.parametrize("text", [b"", b"{}\n", b"null\n", b"\xff\n", b"[" * 9_999 + b"\n"])
def test_lines_that_make_no_sense(tmp_path: Path, text: bytes) -> None:
    entries = chain_of(1)
    extract = exported(tmp_path / "whole", entries).extract
    assert extract is not None
    own = {JOURNAL: msgspec.json.encode(extract), ENTRIES: text}
    write(
        tmp_path / "wrong.zip",
        BundleLabel(EvidenceKind.JOURNAL, extract.id, extract.made),
        own,
        KEY.seed,
    )
    assert not verify(tmp_path / "wrong.zip").is_sound


def test_nothing_to_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError) as error:
        exported(tmp_path / "journal.zip", [])
    assert error.value.error_code is EvidenceErrorCode.NOTHING
    with pytest.raises(EvidenceError) as error:
        exported(tmp_path / "no" / "journal.zip", [])
    assert error.value.error_code is EvidenceErrorCode.NO_FOLDER
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_a_table_carries_nothing_out(tmp_path: Path, delimiter: str) -> None:
    chain = Chain()
    evil = ("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\tx", 'a"b', "a;b,c", "line\r\nbreak")
    for text in evil:
        chain.erase("subject", reason=text)
    path = tmp_path / "journal.csv"
    assert table_of(path, chain.entries, delimiter) == len(evil)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["journal.csv"]
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    reasons = [each["reason"] for each in rows]
    assert reasons[:5] == [f"'{each}" for each in evil[:5]]
    assert reasons[5:] == list(evil[5:])
    assert rows[0]["fields"] == "name email metadata.tier"
    assert rows[0]["act"] == "delete"


@given(
    st.lists(
        st.builds(
            JournalEntry,
            number=st.integers(1, 99_999),
            at=st.datetimes(timezones=st.just(UTC)),
            who=st.text(max_size=9),
            profile_id=st.text(max_size=9),
            profile=st.text(max_size=9),
            environment=st.text(max_size=9),
            gateway=st.text(max_size=9),
            act=st.sampled_from(EntryKind),
            outcome=st.sampled_from(["", "DONE", "UNKNOWN"]),
            subjects=st.lists(st.text(max_size=9), max_size=2).map(tuple),
            fields=st.lists(st.text(max_size=9), max_size=2).map(tuple),
            cards=st.none() | st.integers(0, 9),
            reason=st.text(max_size=9),
            ticket=st.text(max_size=9),
            batch=st.text(max_size=9),
            row=st.none() | st.integers(1, 9),
            readings=st.lists(st.sampled_from(ReadBack), max_size=2).map(tuple),
            about=st.none() | st.integers(1, 9),
            counts=st.dictionaries(st.text(max_size=9), st.integers(0, 9), max_size=2),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_each_cell_of_a_table_stands_in_its_own_column(entries: list[JournalEntry]) -> None:
    """Whatever an entry has and has not, a spreadsheet's columns do not move."""
    with TemporaryDirectory() as folder:
        table_of(Path(folder) / "journal.csv", entries)
        text = (Path(folder) / "journal.csv").read_bytes().decode("utf-8-sig")
    head, *rows = list(csv.reader(io.StringIO(text, newline="")))
    assert head == list(JournalEntry.__struct_fields__)
    for entry, cells in zip(entries, rows, strict=True):
        row = dict(zip(head, cells, strict=True))
        for name in ("who", "ticket", "reason", "batch"):
            value = getattr(entry, name)
            assert row[name] in {value, f"'{value}"}  # a quote before what would be a formula
        assert row["number"] == str(entry.number)
        assert row["row"] == ("" if entry.row is None else str(entry.row))
        assert row["act"] == entry.act.value


async def test_gathered_from_a_real_journal(tmp_path: Path) -> None:
    part = Journal(JournalFile(partial(open_for_session, tmp_path)), WHERE)
    try:
        await part.add(NewEntry(act=EntryKind.UPDATE, outcome="DONE", subjects=("other",)))
        for subjects in ((UUID, "cust-1", "a@b.hr"), ("uuid-2", "cust-2", "a@b.hr")):
            await part.add(
                NewEntry(act=EntryKind.DELETE, outcome="DONE", subjects=subjects, cards=1)
            )
            readings = (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND)
            await part.add(
                NewEntry(act=EntryKind.READ_AGAIN, subjects=subjects[:2], readings=readings)
            )
        by_dialog = await issuing.of_customer(part, UUID.upper(), "cust-1")
        assert [each.uuid for each in by_dialog.erasures] == [UUID.upper()]
        assert [len(each.entries) for each in by_dialog.erasures] == [2]
        chosen = await part.entries(JournalQuery(acts=frozenset({EntryKind.DELETE})))
        assert len(chosen) == 2
        nobody = await issuing.of_entries(part, chosen)
        assert [each.uuid for each in nobody.erasures] == ["", ""]
        assert [len(each.entries) for each in nobody.erasures] == [2, 2]
        for one in chosen:
            alone = await issuing.of_entries(part, [one])
            assert [each.entries[0].number for each in alone.erasures] == [one.number]
        typed = await issuing.of_entries(part, chosen, UUID)
        assert [each.uuid for each in typed.erasures] == [UUID, ""]
        by_id = await issuing.of_entries(part, chosen, "cust-2")
        assert [each.merchant_id for each in by_id.erasures] == ["", "cust-2"]
        by_mail = await issuing.of_entries(part, chosen, "a@b.hr")
        assert {each.merchant_id for each in by_mail.erasures} == {""}
        pages = [page async for page in issuing.walk(part, JournalQuery())]
        assert exported(tmp_path / "journal.zip", pages[0]).is_sound
    finally:
        part.file.close()
