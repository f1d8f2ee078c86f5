"""Whether evidence continues earlier evidence, or the journal was put back meanwhile."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.evidence.bundle import fingerprint, public_key
from desktop_app.evidence.certificate import Certificate, CustomerIds, EarlierEvidence
from desktop_app.evidence.continuing import (
    ChainComparison,
    CheckedEvidence,
    ContinuationResult,
    compare,
)
from desktop_app.evidence.issuing import SigningKey, certificate_of, write_certificate
from desktop_app.evidence.journal_export import JournalLines
from desktop_app.evidence.verifying import verify
from desktop_app.records.writes import EntryKind, JournalEntry
from desktop_app.verify_command import ExitStatus, run
from tests.unit.evidence_room import (
    CHEAP,
    KEY,
    OTHER_KEY,
    PDF_BYTES,
    UUID,
    Chain,
    case_of,
    explain_shortly,
)
from tests.unit.source_tree import PROJECT

PRINT = fingerprint(public_key(KEY.seed))
MADE = PROJECT / "tests/data/made_2026_11"


@pytest.fixture(autouse=True)
def short_explanation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    explain_shortly(tmp_path.with_name(f"{tmp_path.name}-words"), monkeypatch)


def grown(chain: Chain, to: int, subject: str = "one") -> Chain:
    """The same chain with more entries."""
    more = Chain()
    more.entries = list(chain.entries)
    while len(more.entries) < to:
        more.erase(f"{subject}-{len(more.entries)}")
    return more


def exported(
    path: Path, entries: Sequence[JournalEntry], *, is_whole: bool = True, key: SigningKey = KEY
) -> str:
    """An export; its id."""
    with JournalLines(path) as lines:
        lines.add(entries)
        extract = lines.finish(key, "lejla", is_whole=is_whole).extract
    assert extract is not None
    return extract.id


def certified(
    path: Path, entries: Sequence[JournalEntry], follows: tuple[EarlierEvidence, ...] = ()
) -> Certificate:
    """A certificate of these deletions."""
    chain = Chain()
    chain.entries = list(entries)
    case = case_of(chain, {entries[0].number: CustomerIds(UUID)})
    made = certificate_of(case, KEY, "lejla", plain_ids=False, follows=follows, cost=CHEAP)
    write_certificate(path, made, case, PDF_BYTES, KEY)
    return made


def compared(later: Path, earlier: Path) -> ChainComparison:
    one, other = verify(later), verify(earlier)
    assert one.is_sound
    assert other.is_sound
    return compare(CheckedEvidence(later, one), CheckedEvidence(earlier, other))


def told(*arguments: object) -> tuple[int, str]:
    out = io.StringIO()
    return run([*map(str, arguments), "--key", PRINT], out), out.getvalue()


def noted(chain: Chain, evidence_id: str) -> tuple[EarlierEvidence, ...]:
    """As the journal notes it right away."""
    note = chain.add(EntryKind.EXPORT, outcome="WRITTEN", request_ids=(evidence_id,))
    return (EarlierEvidence(evidence_id, note.number - 1, note.previous),)


def test_a_journal_that_went_on(tmp_path: Path) -> None:
    chain = grown(Chain(), 5)
    exported(tmp_path / "one.zip", chain.entries)
    exported(tmp_path / "two.zip", grown(chain, 9).entries)
    assert compared(tmp_path / "two.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 5)
    assert compared(tmp_path / "one.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 5)
    status, words = told(tmp_path / "two.zip", "--after", tmp_path / "one.zip")
    assert status == ExitStatus.SOUND
    assert words.splitlines()[-1].startswith("It continues ")


def test_an_older_copy_that_was_put_back_passes_by_itself_and_not_here(tmp_path: Path) -> None:
    chain = grown(Chain(), 9)
    exported(tmp_path / "one.zip", chain.entries)
    old = Chain()
    old.entries = chain.entries[:6]
    exported(tmp_path / "put-back.zip", old.entries)
    exported(tmp_path / "gone-on.zip", grown(old, 12, "other").entries)
    assert told(tmp_path / "put-back.zip")[0] == told(tmp_path / "gone-on.zip")[0] == 0
    assert compared(tmp_path / "put-back.zip", tmp_path / "one.zip") == (
        ContinuationResult.ENDS_BEFORE,
        6,
    )
    assert compared(tmp_path / "gone-on.zip", tmp_path / "one.zip") == (ContinuationResult.PARTS, 7)
    for name in ("put-back.zip", "gone-on.zip"):
        status, words = told(tmp_path / name, "--after", tmp_path / "one.zip")
        assert status == ExitStatus.NOT_CONTINUED
        assert words.splitlines()[-1].startswith("It does not continue ")


@settings(max_examples=40)
@given(st.integers(1, 12), st.integers(0, 12), st.integers(1, 12))
def test_it_is_shown_if_and_only_if_nothing_was_put_back(
    tmp_path_factory: pytest.TempPathFactory, earlier: int, back_to: int, more: int
) -> None:
    folder = tmp_path_factory.mktemp("continuing")
    chain = grown(Chain(), earlier)
    exported(folder / "one.zip", chain.entries)
    kept = Chain()
    kept.entries = chain.entries[: min(back_to, earlier)]
    exported(folder / "two.zip", grown(kept, len(kept.entries) + more, "other").entries)
    found = compared(folder / "two.zip", folder / "one.zip").continuation
    assert (found is ContinuationResult.SHOWN) is (back_to >= earlier)


def test_a_certificate_continues_an_export(tmp_path: Path) -> None:
    chain = grown(Chain(), 5)
    follows = noted(chain, exported(tmp_path / "one.zip", chain.entries))
    later = grown(chain, 9)
    certified(tmp_path / "c.zip", later.entries[-1:], follows)
    assert compared(tmp_path / "c.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 5)
    certified(tmp_path / "next.zip", grown(later, 6).entries[6:7])
    assert compared(tmp_path / "next.zip", tmp_path / "one.zip")[0] is ContinuationResult.NOT_SHOWN


def test_a_certificate_continues_an_export_noted_without_an_id(tmp_path: Path) -> None:
    """Earlier versions noted that there was one, and not which."""
    chain = grown(Chain(), 5)
    exported(tmp_path / "one.zip", chain.entries)
    follows = noted(chain, "")
    certified(tmp_path / "c.zip", grown(chain, 9).entries[-1:], follows)
    assert compared(tmp_path / "c.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 5)


def test_a_certificate_right_after_an_export_needs_no_note(tmp_path: Path) -> None:
    chain = grown(Chain(), 5)
    exported(tmp_path / "one.zip", chain.entries)
    certified(tmp_path / "c.zip", grown(chain, 6).entries[-1:])
    assert compared(tmp_path / "c.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 5)


def test_a_certificate_continues_a_certificate(tmp_path: Path) -> None:
    chain = grown(Chain(), 5)
    first = certified(tmp_path / "one.zip", chain.entries[1:3])
    follows = noted(chain, first.id)
    certified(tmp_path / "two.zip", grown(chain, 9).entries[-1:], follows)
    assert compared(tmp_path / "two.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 3)
    exported(tmp_path / "journal.zip", grown(chain, 9).entries)
    assert compared(tmp_path / "journal.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 3)
    exported(tmp_path / "some.zip", grown(chain, 9).entries[5:7], is_whole=False)
    assert compared(tmp_path / "some.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 3)


def test_certificates_from_a_journal_that_was_put_back(tmp_path: Path) -> None:
    chain = grown(Chain(), 8)
    first = certified(tmp_path / "one.zip", chain.entries[6:8])
    exported(tmp_path / "journal.zip", chain.entries)
    old = Chain()
    old.entries = chain.entries[:4]
    follows = noted(old, "another export")
    other = grown(old, 12, "other")
    certified(tmp_path / "same.zip", other.entries[7:8], follows)
    certified(tmp_path / "later.zip", other.entries[10:12], follows)
    assert first.id
    for earlier in ("one.zip", "journal.zip"):
        assert compared(tmp_path / "same.zip", tmp_path / earlier)[0] is ContinuationResult.PARTS
    later = compared(tmp_path / "later.zip", tmp_path / "one.zip")
    assert later[0] is ContinuationResult.NOT_SHOWN
    status, words = told(tmp_path / "later.zip", "--after", tmp_path / "one.zip")
    assert status == ExitStatus.NOT_CONTINUED
    assert "It is not shown to continue" in words


def test_what_was_removed_as_too_old_is_still_followed_by_its_hash(tmp_path: Path) -> None:
    chain = grown(Chain(), 5)
    exported(tmp_path / "one.zip", chain.entries)
    later = grown(chain, 9)
    last = later.entries[4]
    later.add(EntryKind.RETENTION, about=5, last_removed=last.hash, counts={"removed": 5})
    exported(tmp_path / "two.zip", later.entries[5:])
    assert compared(tmp_path / "two.zip", tmp_path / "one.zip") == (ContinuationResult.SHOWN, 5)
    later.add(
        EntryKind.RETENTION, about=8, last_removed=later.entries[7].hash, counts={"removed": 3}
    )
    exported(tmp_path / "three.zip", later.entries[8:])
    found = compared(tmp_path / "three.zip", tmp_path / "one.zip")
    assert found[0] is ContinuationResult.NOT_SHOWN


def test_of_another_signer_nothing_is_believed(tmp_path: Path) -> None:
    chain = grown(Chain(), 5)
    exported(tmp_path / "one.zip", chain.entries, key=OTHER_KEY)
    exported(tmp_path / "two.zip", grown(chain, 9).entries)
    found = compared(tmp_path / "two.zip", tmp_path / "one.zip")
    assert found[0] is ContinuationResult.OTHER_SIGNER
    assert told(tmp_path / "two.zip", "--after", tmp_path / "one.zip")[0] == ExitStatus.BROKEN
    out = io.StringIO()
    arguments = [str(tmp_path / "two.zip"), "--after", str(tmp_path / "one.zip")]
    assert run(arguments, out) == ExitStatus.NOT_CONTINUED
    assert "another key" in out.getvalue()


@pytest.mark.parametrize(
    ("spoil", "status"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:-1]), ExitStatus.BROKEN),
        (lambda path: path.write_text("notes"), ExitStatus.NOT_OURS),
        (lambda path: path.unlink(), ExitStatus.NOT_OURS),
    ],
)
def test_an_earlier_one_that_is_none(
    tmp_path: Path, spoil: Callable[[Path], object], status: ExitStatus
) -> None:
    chain = grown(Chain(), 2)
    exported(tmp_path / "one.zip", chain.entries)
    exported(tmp_path / "two.zip", chain.entries)
    spoil(tmp_path / "one.zip")
    found, words = told(tmp_path / "two.zip", "--after", tmp_path / "one.zip")
    assert found == status
    assert "It can't be compared with" in words


def test_an_empty_earlier_is_a_mistake(tmp_path: Path) -> None:
    exported(tmp_path / "one.zip", grown(Chain(), 2).entries)
    with pytest.raises(SystemExit) as end:
        told(tmp_path / "one.zip", "--after", "")
    assert end.value.code == 2


@pytest.mark.parametrize("name", ["single.zip", "batch", "journal"])
def test_an_export_continues_what_earlier_versions_made(name: str) -> None:
    earlier, journal = MADE / "evidence" / name, MADE / "evidence/journal.zip"
    assert compared(journal, earlier)[0] is ContinuationResult.SHOWN
