"""What a certificate says of erasures, and what never stands in one."""

from __future__ import annotations

import os
import re
import stat
import threading
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.evidence.bundle import (
    LARGEST,
    PDF,
    BundleLabel,
    EvidenceError,
    EvidenceErrorCode,
    EvidenceKind,
    fingerprint,
    public_key,
    write,
)
from desktop_app.evidence.certificate import (
    MOST_LINES,
    Certificate,
    CustomerIds,
    ErasureBuilder,
    ErasureResult,
    NotCovered,
    can_be_certified,
    covering,
)
from desktop_app.evidence.hashing import cost_for, hashed
from desktop_app.evidence.issuing import SigningKey, certificate_of
from desktop_app.evidence.verifying import verify
from desktop_app.process.languages import Language
from desktop_app.records.batch import (
    Batch,
    BatchRow,
    BatchStage,
    BatchTask,
    RowOutcome,
    RowResolution,
)
from desktop_app.records.writes import EntryKind, ReadBack
from tests.limited_files import files_of_at_most, limited_files
from tests.unit.evidence_room import (
    BEGAN,
    CHEAP,
    KEY,
    MERCHANT_ID,
    UUID,
    Chain,
    case_of,
    erased_chain,
    written,
)


def certificate(chain: Chain, known: dict[int, CustomerIds] | None = None) -> Certificate:
    case = case_of(chain, known)
    return certificate_of(case, KEY, "lejla", plain_ids=False, cost=CHEAP)


@pytest.mark.parametrize("name", ["certificate.zip", "certificate"])
def test_round_trip(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    made = written(path)
    found = verify(path)
    assert found.is_sound
    assert found.certificate == made
    assert found.key == fingerprint(public_key(KEY.seed)) == made.key
    assert verify(path, found.key.upper()).is_sound
    (erasure,) = made.erasures
    assert erasure.result is ErasureResult.ERASED
    assert (erasure.uuid, erasure.cards) == (UUID, 2)
    assert (erasure.by_uuid, erasure.by_merchant_id) == (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND)
    assert erasure.request_ids == ("request-1", "request-2")
    assert (made.by, made.reason, made.ticket) == ("lejla", "Customer asked", "SUP-20481")
    assert made.began == made.ended == BEGAN


def test_only_its_owner_reads_it_and_nothing_half_made_is_left(tmp_path: Path) -> None:
    written(tmp_path / "certificate.zip")
    [path] = tmp_path.iterdir()
    assert path.name == "certificate.zip"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with zipfile.ZipFile(path) as file:
        assert {stat.S_IMODE(each.external_attr >> 16) for each in file.infolist()} == {0o600}


def test_merchant_id_is_hashed_unless_somebody_chose_otherwise(tmp_path: Path) -> None:
    hashed = written(tmp_path / "hashed")
    plain = written(tmp_path / "plain", plain_ids=True)
    texts = [(tmp_path / name / "certificate.json").read_text() for name in ("hashed", "plain")]
    assert [MERCHANT_ID in text for text in texts] == [False, True]
    assert hashed.erasures[0].merchant_id_hash != plain.erasures[0].merchant_id_hash
    for made in (hashed, plain):
        assert covering(made, MERCHANT_ID) == made.erasures
        assert covering(made, f" {UUID.upper()} ") == made.erasures
        assert not covering(made, "cust-0004243")
        assert not covering(made, "")


def test_two_customers_share_no_salt() -> None:
    """Who guesses an ID pays at each customer anew; and equal IDs look nothing alike."""
    chain = Chain()
    for subject in "ab":
        chain.erase(subject)
    made = certificate(chain, {1: CustomerIds(UUID, "same"), 2: CustomerIds("", "same")})
    assert len({each.merchant_id_hash for each in made.erasures}) == 2
    assert len({each.salt for each in made.erasures}) == 2
    assert covering(made, "same") == made.erasures


@pytest.mark.parametrize(
    "merchant_id", ["lejla@example.com", "+387 61 000 111", "061000111", "HR1210010051863000160"]
)
def test_an_id_that_is_personal_data_is_never_written_out(tmp_path: Path, merchant_id: str) -> None:
    case = case_of(erased_chain(), {1: CustomerIds(UUID, merchant_id)})
    made = written(tmp_path / "c", case, plain_ids=True)
    content = b"".join(path.read_bytes() for path in (tmp_path / "c").iterdir())
    assert merchant_id.encode() not in content
    assert covering(made, merchant_id) == made.erasures


@pytest.mark.parametrize(
    "facts",
    [
        {"reason": "asked by lejla@example.com"},
        {"ticket": "+387 61 000 111"},
        {"fields": ("name", "metadata.lejla@example.com")},
    ],
)
def test_what_earlier_versions_kept_of_a_person_is_left_out(
    tmp_path: Path, facts: dict[str, Any]
) -> None:
    chain = Chain()
    chain.read_again(chain.erase("one", **facts))
    case = case_of(chain)
    assert case.withheld
    made = written(tmp_path / "c", case)
    assert verify(tmp_path / "c").is_sound
    content = b"".join(path.read_bytes() for path in (tmp_path / "c").iterdir())
    assert b"lejla@example.com" not in content
    assert b"000 111" not in content
    assert [each.number for each in made.erasures[0].entries] == [1, 2]


def test_hashing_can_be_watched_and_stopped() -> None:
    told: list[tuple[int, int]] = []
    chain, stop = Chain(), threading.Event()
    for number in range(40):
        chain.erase(f"h{number}")
    known = {number: CustomerIds("", f"cust-{number}") for number in range(1, 41)}
    case = case_of(chain, known)

    def watch(done: int, of: int) -> None:
        told.append((done, of))
        if done == 10:
            stop.set()

    certificate_of(case, KEY, "lejla", plain_ids=False, cost=CHEAP, on_progress=watch, stop=stop)
    assert told[:10] == [(number, 40) for number in range(1, 11)]
    assert len(told) < 40


@pytest.mark.parametrize(("ids", "seconds"), [(1, 0.2), (40, 0.2), (200, 0.04), (100_000, 0.04)])
def test_what_a_guess_costs(ids: int, seconds: float) -> None:
    """By the passes over 16 MB of memory: what they take is this computer's affair."""
    cost = cost_for(ids)
    assert (cost.n, cost.r, cost.p) == (1 << 14, 8, round(seconds / 0.04))
    assert cost.is_sound
    assert hashed("cust-1", bytes(16), cost) != hashed("cust-2", bytes(16), cost)


def test_of_a_customer_nobody_named_there_is_no_id_and_no_blank_one_either() -> None:
    made = certificate(erased_chain(), known={})
    assert (made.erasures[0].uuid, made.erasures[0].merchant_id_hash) == ("", "")
    assert not covering(made, "")
    assert not covering(made, UUID)


@pytest.mark.parametrize(
    ("outcome", "readings", "result"),
    [
        ("DONE", (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND), ErasureResult.ERASED),
        ("DONE", (ReadBack.MARKED_DELETED, ReadBack.ANOTHER), ErasureResult.ERASED),
        ("DONE", (ReadBack.NOT_FOUND, ReadBack.NOT_ASKED), ErasureResult.ERASED),
        ("DONE", (ReadBack.STILL_THERE, ReadBack.NOT_READ), ErasureResult.STILL_ANSWERED),
        ("DONE", (ReadBack.NOT_FOUND, ReadBack.STILL_THERE), ErasureResult.STILL_ANSWERED),
        ("DONE", (ReadBack.NOT_READ, ReadBack.NOT_FOUND), ErasureResult.NOT_READ_AGAIN),
        ("DONE", (ReadBack.NOT_FOUND, ReadBack.NOT_READ), ErasureResult.NOT_READ_AGAIN),
        ("DONE", (ReadBack.ANOTHER, ReadBack.NOT_FOUND), ErasureResult.NOT_READ_AGAIN),
        ("DONE", (ReadBack.MARKED_DELETED, ReadBack.NOT_READ), ErasureResult.ERASED),
        ("DONE", (ReadBack.NOT_READ, ReadBack.MARKED_DELETED), ErasureResult.ERASED),
        ("DONE", (ReadBack.MARKED_DELETED, ReadBack.STILL_THERE), ErasureResult.STILL_ANSWERED),
        ("DONE", None, ErasureResult.NOT_READ_AGAIN),
        ("FOUND_DONE", (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND), ErasureResult.FOUND_ERASED),
        ("FOUND_DONE", (ReadBack.MARKED_DELETED, ReadBack.NOT_ASKED), ErasureResult.FOUND_ERASED),
        ("FOUND_DONE", (ReadBack.NOT_FOUND, ReadBack.STILL_THERE), ErasureResult.UNKNOWN),
        ("REFUSED", None, ErasureResult.NOT_ERASED),
        ("CONFLICT", None, ErasureResult.NOT_ERASED),
        ("GONE", None, ErasureResult.ALREADY),
        ("UNKNOWN", None, ErasureResult.UNKNOWN),
        ("GIVEN_UP", None, ErasureResult.UNKNOWN),
        ("a word of a later version", None, ErasureResult.UNKNOWN),
        ("UNKNOWN", (ReadBack.NOT_FOUND, ReadBack.NOT_FOUND), ErasureResult.UNKNOWN),
    ],
)
def test_what_an_entry_and_its_readings_come_to(
    outcome: str, readings: tuple[ReadBack, ...] | None, result: ErasureResult
) -> None:
    chain = Chain()
    deletion = chain.erase("hash", outcome)
    if readings is not None:
        chain.read_again(deletion, readings)
    made = certificate(chain)
    assert made.erasures[0].result is result
    assert made.counts == {result.value: 1}


def test_a_doubt_that_was_settled_later_is_one_erasure() -> None:
    chain = Chain()
    chain.erase("one", "UNKNOWN")
    chain.erase("two", "REFUSED")
    chain.read_again(chain.erase("one", "DONE"))
    made = certificate(chain)
    assert [each.result for each in made.erasures] == [
        ErasureResult.ERASED,
        ErasureResult.NOT_ERASED,
    ]
    assert [each.number for each in made.erasures[0].entries] == [1, 3, 4]


def test_a_doubt_that_reading_settled_is_said_to_be_that(tmp_path: Path) -> None:
    chain = Chain()
    chain.erase("one", "UNKNOWN")
    chain.read_again(chain.erase("one", "FOUND_DONE", request_ids=()))
    made = written(tmp_path / "c", case_of(chain, {}))
    assert [each.result for each in made.erasures] == [ErasureResult.FOUND_ERASED]
    assert verify(tmp_path / "c").is_sound


@pytest.mark.parametrize("later", ["REFUSED", "NOT_SENT"])
def test_a_refusal_after_a_doubt_leaves_the_doubt(later: str) -> None:
    """The first attempt may have been carried out; the second one was not."""
    chain = Chain()
    chain.erase("one", "UNKNOWN")
    chain.erase("one", later)
    assert [each.result for each in certificate(chain).erasures] == [ErasureResult.UNKNOWN]
    chain.read_again(chain.erase("one", "FOUND_DONE"))
    assert [each.result for each in certificate(chain).erasures] == [ErasureResult.FOUND_ERASED]


def test_a_row_says_no_more_than_the_journal_does() -> None:
    """The row was noted by a program that knew less than this one."""
    chain, builder = Chain(), ErasureBuilder()
    chain.erase("one", "UNKNOWN", batch="b1", row=1)
    chain.erase("two", "UNKNOWN", batch="b1", row=2)
    chain.read_again(chain.erase("three", "FOUND_DONE", batch="b1", row=3))
    for entry in chain.entries:
        builder.add(entry)
    rows = [row(1), row(2, outcome=RowOutcome.PLANNED), row(3)]
    made = builder.case_of_batch(batch_of(source="file"), rows)
    assert [each.result for each in made.erasures] == [
        ErasureResult.UNKNOWN,
        ErasureResult.UNKNOWN,
        ErasureResult.FOUND_ERASED,
    ]


def test_two_customers_who_shared_an_id_are_two() -> None:
    chain = Chain()
    chain.erase("one")
    chain.erase("two")
    assert len(certificate(chain).erasures) == 2


def test_what_differs_stands_with_each_customer() -> None:
    chain = Chain()
    chain.erase("one", ticket="T-1")
    chain.erase("two", ticket="T-2")
    made = certificate(chain)
    assert made.ticket == ""
    assert [each.ticket for each in made.erasures] == ["T-1", "T-2"]
    assert made.reason == "Customer asked"
    assert [each.reason for each in made.erasures] == ["", ""]


def test_a_reason_of_one_is_not_lent_to_another() -> None:
    chain = Chain()
    chain.erase("one", reason="")
    chain.erase("two", reason="Customer asked")
    made = certificate(chain)
    assert made.reason == ""
    assert [each.reason for each in made.erasures] == ["", "Customer asked"]


def test_what_is_not_covered_is_always_said() -> None:
    chain = erased_chain()
    codes = {each.code for each in certificate(chain).not_covered}
    assert {"OTHER_SYSTEMS", "INSIDE_THE_GATEWAY", "CARDS", "PAYMENTS", "LATER"} <= codes
    assert not {"MADE_UP", "THROW_AWAY_KEY", "UNKNOWN"} & codes


def test_sandbox_and_passing_keys_say_so() -> None:
    chain = Chain()
    chain.erase("one", "UNKNOWN", environment="sandbox")
    passing = SigningKey(b"p" * 32, is_kept=False)
    made = certificate_of(case_of(chain), passing, "lejla", plain_ids=False)
    codes = {each.code for each in made.not_covered}
    expected = (NotCovered.MADE_UP, NotCovered.THROW_AWAY_KEY, NotCovered.UNKNOWN)
    assert {code.name for code in expected} <= codes
    assert not made.key_is_kept


def test_nothing_to_certify() -> None:
    chain = Chain()
    chain.add(EntryKind.UPDATE, outcome="DONE")
    with pytest.raises(EvidenceError) as error:
        certificate(chain)
    assert error.value.error_code is EvidenceErrorCode.NOTHING


def test_a_key_shows_nothing_of_itself() -> None:
    assert repr(SigningKey(b"secret" * 5 + b"!!", is_kept=True)) == "SigningKey()"


def batch_of(**facts: object) -> Batch:
    erasing = Batch(id="b1", profile_id="p1", task=BatchTask.ERASE, created=BEGAN)
    return msgspec.structs.replace(erasing, **facts)


def row(number: int, **facts: object) -> BatchRow:
    base = BatchRow(
        number=number,
        line=number,
        typed=f"cust-{number}",
        uuid=f"uuid-{number}",
        merchant_id=f"cust-{number}",
        name="Lejla Hadžić",
        email="lejla@example.com",
        phone="+38761000111",
        resolution=RowResolution.FOUND,
        outcome=RowOutcome.DONE,
        cards=1,
    )
    return msgspec.structs.replace(base, **facts)


def test_a_batch_tells_of_every_row_and_nothing_of_anybody(tmp_path: Path) -> None:
    chain, builder = Chain(), ErasureBuilder()
    chain.read_again(chain.erase("one", batch="b1", row=1))
    chain.erase("two", batch="b1", row=2)  # the program ended before the row was noted
    chain.erase("four", "REFUSED", batch="b1", row=4)
    chain.add(EntryKind.BATCH, outcome="FINISHED", batch="b1", counts={"DONE": 2})
    for entry in chain.entries:
        builder.add(entry)
    rows = [
        row(1),
        row(2, outcome=RowOutcome.UNKNOWN),
        row(3, left_out=True),
        row(4, outcome=RowOutcome.REFUSED, error_code="REFUSED"),
        row(5, resolution=RowResolution.NOT_FOUND, outcome=RowOutcome.PLANNED),
        row(6, outcome=RowOutcome.NOT_SENT),
        row(7, outcome=RowOutcome.STILL_ANSWERED),
        row(8, outcome=RowOutcome.GONE),
    ]
    case = builder.case_of_batch(batch_of(source="Lejla Hadžić.csv"), rows)
    made = written(tmp_path / "c", case)
    results = {each.number: each.result for each in made.erasures}
    assert results == {
        1: ErasureResult.ERASED,
        2: ErasureResult.NOT_READ_AGAIN,
        4: ErasureResult.NOT_ERASED,
        6: ErasureResult.NOT_ERASED,
        7: ErasureResult.STILL_ANSWERED,
        8: ErasureResult.ALREADY,
    }
    assert made.batch is not None
    assert made.batch.lines == {"found": 6, "left out": 1, "not found": 1}
    assert verify(tmp_path / "c").is_sound
    everything = b"".join(path.read_bytes() for path in (tmp_path / "c").iterdir())
    for personal in ("Lejla", "lejla@example.com", "+38761000111", "cust-1"):
        assert personal.encode() not in everything


@pytest.mark.parametrize(
    ("facts", "can"),
    [
        ({"stage": BatchStage.FINISHED}, True),
        ({"stage": BatchStage.STOPPED}, True),
        ({"stage": BatchStage.RESOLVED}, False),
        ({"stage": BatchStage.FINISHED, "dry_run": True}, False),
        ({"stage": BatchStage.FINISHED, "task": BatchTask.EDIT}, False),
    ],
)
def test_which_batches_can_be_certified(facts: dict[str, object], can: bool) -> None:
    assert can_be_certified(batch_of(**facts)) is can


def test_of_very_many_entries_numbers_and_hashes_must_do() -> None:
    chain = Chain()
    for number in range(MOST_LINES // 2 + 1):
        chain.read_again(chain.erase(f"subject-{number}"))
    case = case_of(chain)
    assert case.lines == ()
    assert {len(each.entries) for each in case.erasures} == {2}


def test_a_place_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")
    with pytest.raises(EvidenceError) as error:
        write(taken, BundleLabel(EvidenceKind.CERTIFICATE, "1", BEGAN), {}, KEY.seed)
    assert error.value.error_code is EvidenceErrorCode.EXISTS
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]
    assert list(tmp_path.iterdir()) == [taken]


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError) as error:
        written(tmp_path / "no/such/c.zip")
    assert error.value.error_code is EvidenceErrorCode.NO_FOLDER


@limited_files
def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with files_of_at_most(1000), pytest.raises(EvidenceError) as error:
        written(tmp_path / "c.zip")
    assert error.value.error_code is EvidenceErrorCode.NO_SPACE
    assert list(tmp_path.iterdir()) == []


def test_an_older_zip_is_replaced_at_once(tmp_path: Path) -> None:
    path = tmp_path / "c.zip"
    path.write_bytes(b"old")
    written(path)
    assert verify(path).is_sound


@pytest.mark.parametrize("kind", EvidenceKind)
@pytest.mark.parametrize("language", Language)
def test_the_files_are_explained_in_the_agents_language(
    tmp_path: Path, kind: EvidenceKind, language: Language
) -> None:
    def explained(language: str) -> list[str]:
        path = tmp_path / f"{language}.zip"
        write(path, BundleLabel(kind, "1", BEGAN, language), {}, KEY.seed)
        with zipfile.ZipFile(path) as archive:
            return archive.read("README.txt").decode().splitlines()

    said, english = explained(language), explained("en")
    assert (said == english) is (language is Language.ENGLISH)
    assert explained("xx") == english
    for facts in (_COMMAND, _FILE):
        found = [[line[1] for each in lines if (line := facts(each))] for lines in (said, english)]
        assert found[0] == found[1]
        assert found[0]


_COMMAND = re.compile(r" {2,}((?:customer-desk|xxd|openssl|-in) .*)").fullmatch
_FILE = re.compile(r"  ([a-z-]+\.[a-z]+) {2,}\S.*").fullmatch


def test_too_large_for_a_plain_zip(tmp_path: Path) -> None:
    large = tmp_path / "large"
    large.touch()
    os.truncate(large, LARGEST)
    label = BundleLabel(EvidenceKind.CERTIFICATE, "1", BEGAN)
    with pytest.raises(EvidenceError) as error:
        write(tmp_path / "c.zip", label, {PDF: large}, KEY.seed)
    assert error.value.error_code is EvidenceErrorCode.TOO_LARGE
