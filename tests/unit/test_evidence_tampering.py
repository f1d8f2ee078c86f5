"""Every changed byte, every cut, every file added or taken away is found."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.bundle import (
    CERTIFICATE,
    MANIFEST,
    PDF,
    SIGNATURE,
    VERSIONS,
    BundleLabel,
    EvidenceKind,
    fingerprint,
    public_key,
    signature,
    write,
)
from desktop_app.evidence.certificate import Certificate, EntryReference, ErasureResult
from desktop_app.evidence.hashing import Scrypt
from desktop_app.evidence.verifying import EvidenceProblem, verify
from desktop_app.journal.chain import line
from desktop_app.records.writes import ChainBreak, ReadBack
from desktop_app.verify_command import ExitStatus, run
from tests.unit.evidence_room import (
    BEGAN,
    KEY,
    OTHER_KEY,
    UUID,
    Chain,
    case_of,
    erased_chain,
    explain_shortly,
    signed_anew,
    written,
)
from tests.unit.source_tree import PROJECT


def faults(path: Path, key: str = "") -> list[tuple[EvidenceProblem, str]]:
    return [(each.problem, each.name) for each in verify(path, key).findings]


@pytest.fixture(autouse=True)
def short_explanation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of a certificate's bytes are its explanation: as safe as every other, and as slow."""
    explain_shortly(tmp_path.with_name(f"{tmp_path.name}-words"), monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "certificate"
    written(path)
    return path


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    path = tmp_path / "certificate.zip"
    written(path)
    return path


def changed(content: bytes, place: int) -> list[bytes]:
    """The content with one byte changed: one bit of it, and into what looks alike."""
    others = {content[place] ^ 1, content[place] ^ 0x20, 0} - {content[place]}
    return [content[:place] + bytes([other]) + content[place + 1 :] for other in sorted(others)]


def test_every_byte_of_a_zip(zipped: Path) -> None:
    whole = zipped.read_bytes()
    missed = []
    for place in range(len(whole)):
        for other in changed(whole, place)[: 1 if place % 16 else 3]:
            zipped.write_bytes(other)
            if verify(zipped).is_sound:
                missed.append(place)
    assert missed == []
    zipped.write_bytes(whole)
    assert verify(zipped).is_sound


def test_every_cut_of_a_zip_and_every_byte_more(zipped: Path) -> None:
    whole = zipped.read_bytes()
    cuts = [whole[:end] for end in range(len(whole))] + [whole[begin:] for begin in range(1, 400)]
    more = [whole + b"\0", whole + whole, b"\0" + whole, b"PK\x03\x04" + whole]
    for content in cuts + more:
        zipped.write_bytes(content)
        assert not verify(zipped).is_sound


def test_every_byte_and_cut_of_every_file(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        whole = path.read_bytes()
        for place in range(len(whole)):
            path.write_bytes(changed(whole, place)[0])
            assert not verify(folder).is_sound, (path.name, place)
        for place in range(0, len(whole), 5):
            path.write_bytes(whole[:place])
            assert not verify(folder).is_sound, (path.name, place)
        path.write_bytes(whole + b"\n")
        assert not verify(folder).is_sound, path.name
        path.write_bytes(whole)
    assert verify(folder).is_sound


def test_damage_of_every_kind(zipped: Path) -> None:
    """Parts cut out, doubled, moved, overwritten: found, and never an exception."""
    whole = zipped.read_bytes()
    chance = random.Random(11)
    for _ in range(400):
        begin, end = sorted(chance.sample(range(len(whole) + 1), 2))
        part = whole[begin:end]
        place = chance.randrange(len(whole))
        other = chance.choice(
            [
                whole[:begin] + whole[end:],
                whole[:end] + part + whole[end:],
                whole[:begin] + chance.randbytes(len(part)) + whole[end:],
                whole[:place] + part + whole[place:],
                part,
            ]
        )
        if other != whole:
            zipped.write_bytes(other)
            assert not verify(zipped).is_sound


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)


def sign_with(folder: Path, name: str, facts: dict[str, object]) -> None:
    """Other facts in a file, and the list of files rightly signed anew."""
    text = json.dumps(json.loads((folder / name).read_text()) | facts).encode()
    (folder / name).write_bytes(text)
    if name != MANIFEST:
        listed = json.loads((folder / MANIFEST).read_text())
        listed["files"][name] = {"size": len(text), "sha256": sha256(text).hexdigest()}
        (folder / MANIFEST).write_text(json.dumps(listed))
    sign = signature(KEY.seed, (folder / MANIFEST).read_bytes())
    (folder / SIGNATURE).write_text(sign.hex() + "\n")


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        ({}, ""),
        ({"rounds": 1 << 40}, "certificate.json: hashes"),
        ({"salt": "z"}, "certificate.json: hashes"),
        ({"scrypt": {"n": 2, "r": 1, "p": 1}}, "certificate.json: hashes"),
        ({"version": 2}, "certificate.json: version"),
    ],
)
def test_one_of_version_1_is_held_to_what_that_had(
    tmp_path: Path, facts: dict[str, object], fault: str
) -> None:
    folder = tmp_path / "c"
    shutil.copytree(PROJECT / "tests/data/made_2026_11/evidence/batch", folder)
    sign_with(folder, CERTIFICATE, facts)
    assert fault in [each.name for each in verify(folder).findings] or not fault
    assert verify(folder).is_sound is not bool(fault)


@given(name=st.sampled_from(["certificate.json", "manifest.json"]), field=st.integers(), value=JSON)
def test_a_signer_may_write_anything(
    tmp_path_factory: pytest.TempPathFactory, name: str, field: int, value: object
) -> None:
    """One fact of a certificate, or of the list, is anything at all, and rightly signed."""
    folder = tmp_path_factory.mktemp("anything") / "c"
    written(folder)
    keys = sorted(json.loads((folder / name).read_text()))
    sign_with(folder, name, {keys[field % len(keys)]: value})
    out = io.StringIO()
    status = run([str(folder), "--covers", UUID], out)
    assert status in set(ExitStatus)
    assert out.getvalue()
    shutil.rmtree(folder)


@pytest.mark.parametrize("made", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", ""])
def test_times_that_no_calendar_has(folder: Path, made: str) -> None:
    listed = json.loads((folder / MANIFEST).read_text())
    text = json.dumps({**listed, "made": made}).encode()
    (folder / MANIFEST).write_bytes(text)
    (folder / SIGNATURE).write_text(signature(KEY.seed, text).hex() + "\n")
    assert faults(folder) == [(EvidenceProblem.LIST, MANIFEST)]


def test_which_file_was_changed_is_named(folder: Path) -> None:
    (folder / "certificate.pdf").write_bytes(b"%PDF another")
    assert faults(folder) == [(EvidenceProblem.CHANGED, "certificate.pdf")]
    (folder / "README.txt").unlink()
    (folder / "invoice.pdf").write_bytes(b"")
    expected = [
        (EvidenceProblem.MISSING, "README.txt"),
        (EvidenceProblem.CHANGED, "certificate.pdf"),
        (EvidenceProblem.EXTRA, "invoice.pdf"),
    ]
    assert faults(folder) == expected
    assert verify(folder).certificate is None


@pytest.mark.parametrize("name", ["README.txt", "journal.jsonl", "public-key.pem"])
def test_each_missing_file_is_found(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert faults(folder) == [(EvidenceProblem.MISSING, name)]


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE])
def test_without_list_or_signature_nothing_is_believed(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert faults(folder) == [(EvidenceProblem.MISSING, name)]
    assert verify(folder).key == ""


def test_a_facts_file_whose_list_was_made_to_fit(folder: Path) -> None:
    """The list names the changed file's sums; only the key is missing for the signature."""
    other = (folder / "certificate.json").read_bytes().replace(b'"erased"', b'"erased" ')
    (folder / "certificate.json").write_bytes(other)
    written(folder.with_name("own"), key=OTHER_KEY)
    listed = json.loads((folder / MANIFEST).read_text())
    listed["files"]["certificate.json"] = {"size": len(other), "sha256": "0" * 64}
    (folder / MANIFEST).write_text(json.dumps(listed))
    assert faults(folder) == [(EvidenceProblem.SIGNATURE, SIGNATURE)]
    forged = signature(OTHER_KEY.seed, (folder / MANIFEST).read_bytes()).hex()
    (folder / SIGNATURE).write_text(forged + "\n")
    assert faults(folder) == [(EvidenceProblem.SIGNATURE, SIGNATURE)]


def test_somebody_elses_key(folder: Path) -> None:
    own = fingerprint(public_key(KEY.seed))
    other = fingerprint(public_key(OTHER_KEY.seed))
    spaced = ":".join(own[place : place + 4] for place in range(0, 64, 4)).upper()
    assert faults(folder, spaced) == []
    assert faults(folder, other) == [(EvidenceProblem.OTHER_KEY, "")]
    assert faults(folder, own[:-1]) == [(EvidenceProblem.OTHER_KEY, "")]
    shutil.rmtree(folder)
    written(folder, key=OTHER_KEY)
    assert faults(folder) == []
    assert faults(folder, own) == [(EvidenceProblem.OTHER_KEY, "")]


def test_the_public_key_beside_must_be_the_one_that_signed(folder: Path, tmp_path: Path) -> None:
    written(tmp_path / "other", key=OTHER_KEY)
    (folder / "public-key.pem").write_bytes((tmp_path / "other" / "public-key.pem").read_bytes())
    assert faults(folder) == [(EvidenceProblem.CHANGED, "public-key.pem")]


def test_signature_has_one_form_only(folder: Path) -> None:
    sign = (folder / SIGNATURE).read_text()
    for other in (sign.upper(), sign.strip(), sign + "\n", " " + sign, sign[:-2] + "\n", ""):
        (folder / SIGNATURE).write_text(other)
        assert faults(folder) == [(EvidenceProblem.SIGNATURE, SIGNATURE)]


def test_a_later_version_is_not_called_broken(folder: Path) -> None:
    listed = json.loads((folder / MANIFEST).read_text())
    (folder / MANIFEST).write_text(json.dumps({**listed, "version": max(VERSIONS.values()) + 1}))
    assert faults(folder) == [(EvidenceProblem.NEWER, MANIFEST)]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "\0", "[" * 100_000, '{"format": "other", "version": 1}', "x" * 100_000],
)
def test_a_list_that_makes_no_sense(folder: Path, text: str) -> None:
    (folder / MANIFEST).write_text(text)
    ((fault, _),) = faults(folder)
    assert fault in (EvidenceProblem.LIST, EvidenceProblem.UNREADABLE)


def lie(made: Certificate, **facts: object) -> Certificate:
    (erasure,) = made.erasures
    return msgspec.structs.replace(made, erasures=(msgspec.structs.replace(erasure, **facts),))


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda made: lie(made, result=ErasureResult.ALREADY, at=made.began), "result"),
        (lambda made: lie(made, result=ErasureResult.FOUND_ERASED), "result"),
        (lambda made: lie(made, by_uuid=ReadBack.MARKED_DELETED), "by_uuid"),
        (lambda made: lie(made, fields=("name",)), "fields"),
        (lambda made: lie(made, at=made.issued), "at"),
        (lambda made: lie(made, request_ids=()), "request_ids"),
        (lambda made: lie(made, by="somebody else"), "by"),
        (lambda made: lie(made, ticket="T-9"), "ticket"),
        (lambda made: msgspec.structs.replace(made, reason="another"), "reason"),
        (lambda made: lie(made, entries=(EntryReference(1, "0" * 64),)), "entries"),
        (lambda made: lie(made, entries=(EntryReference(9, "0" * 64),)), "entries"),
        (
            lambda made: msgspec.structs.replace(made, counts={"erased": 2}),
            "certificate.json: counts",
        ),
        (lambda made: msgspec.structs.replace(made, key="0" * 64), "certificate.json: key"),
        (
            lambda made: msgspec.structs.replace(made, scrypt=Scrypt(1 << 30, 8, 1)),
            "certificate.json: hashes",
        ),
        (
            lambda made: msgspec.structs.replace(made, scrypt=Scrypt(1000, 8, 1)),
            "certificate.json: hashes",
        ),
        (
            lambda made: msgspec.structs.replace(made, scrypt=msgspec.UNSET, salt="00", rounds=1),
            "certificate.json: hashes",
        ),
        (lambda made: msgspec.structs.replace(made, version=1), "certificate.json: version"),
        (lambda made: lie(made, salt="z"), "certificate.json: hashes"),
        (lambda made: lie(made, salt=""), "certificate.json: hashes"),
        (
            lambda made: msgspec.structs.replace(made, erasures=made.erasures * 2),
            "certificate.json: erasures",
        ),
    ],
)
def test_a_signer_who_contradicts_the_journal(
    tmp_path: Path, change: Callable[[Certificate], Certificate], name: str
) -> None:
    case = case_of(erased_chain())
    made = written(tmp_path / "right", case)
    signed_anew(tmp_path / "wrong", change(made), list(case.lines))
    found = verify(tmp_path / "wrong")
    assert not found.is_sound
    assert {each.problem for each in found.findings} == {EvidenceProblem.DISAGREES}
    assert name in {each.name for each in found.findings}


@pytest.mark.parametrize("result", [ErasureResult.ERASED, ErasureResult.FOUND_ERASED])
def test_a_signer_who_calls_erased_what_the_journal_shows_living(
    tmp_path: Path, result: ErasureResult
) -> None:
    chain = Chain()
    chain.read_again(chain.erase("one"), (ReadBack.STILL_THERE, ReadBack.STILL_THERE))
    case = case_of(chain)
    made = written(tmp_path / "right", case)
    counts = {result.value: 1}
    wrong = msgspec.structs.replace(lie(made, result=result), counts=counts)
    signed_anew(tmp_path / "wrong", wrong, list(case.lines))
    found = verify(tmp_path / "wrong")
    assert [(each.problem, each.name) for each in found.findings] == [
        (EvidenceProblem.DISAGREES, "result")
    ]


def test_a_signer_who_changed_an_entry(tmp_path: Path) -> None:
    case = case_of(erased_chain())
    made = written(tmp_path / "right", case)
    entry = erased_chain().entries[0]
    forged = line(msgspec.structs.replace(entry, ticket="T-9"))
    signed_anew(tmp_path / "wrong", made, [forged, case.lines[1]])
    findings = verify(tmp_path / "wrong").findings
    assert (EvidenceProblem.CHAIN, 1, ChainBreak.CHANGED) in [
        (f.problem, f.number, f.how) for f in findings
    ]


@pytest.mark.parametrize("text", [b"", b"null", b"[]", b'{"id":1}', b"\xff", b"{" * 100_000])
def test_signed_nonsense(tmp_path: Path, text: bytes) -> None:
    own = {CERTIFICATE: text, PDF: b""}
    write(tmp_path / "c.zip", BundleLabel(EvidenceKind.CERTIFICATE, "1", BEGAN), own, KEY.seed)
    assert faults(tmp_path / "c.zip") == [(EvidenceProblem.DISAGREES, CERTIFICATE)]


def test_links_folders_and_devices_are_not_followed(folder: Path, tmp_path: Path) -> None:
    pdf = folder / "certificate.pdf"
    elsewhere = tmp_path / "elsewhere.pdf"
    pdf.rename(elsewhere)
    pdf.symlink_to(elsewhere)
    assert faults(folder) == [(EvidenceProblem.NOT_A_FILE, "certificate.pdf")]
    pdf.unlink()
    pdf.mkdir()
    assert faults(folder) == [(EvidenceProblem.NOT_A_FILE, "certificate.pdf")]
    pdf.rmdir()
    os.mkfifo(pdf)  # to open it would wait for ever
    assert faults(folder) == [(EvidenceProblem.NOT_A_FILE, "certificate.pdf")]
    (folder / SIGNATURE).unlink()
    os.mkfifo(folder / SIGNATURE)
    assert faults(folder) == [(EvidenceProblem.NOT_A_FILE, SIGNATURE)]


def test_a_size_that_is_stated_is_not_believed(folder: Path) -> None:
    with (folder / "certificate.json").open("r+b") as file:
        file.truncate(1 << 42)  # a sparse file: to read it would take an hour
    with (folder / SIGNATURE).open("r+b") as file:
        file.truncate(1 << 42)
    assert faults(folder) == [(EvidenceProblem.UNREADABLE, SIGNATURE)]


def test_a_file_of_it_stands_for_its_folder(folder: Path) -> None:
    assert verify(folder / "certificate.pdf").is_sound


def test_what_was_never_ours(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("notes")
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for path in (text, empty, fifo, tmp_path, Path("/dev/null")):
        found = verify(path)
        assert [each.problem for each in found.findings] == [EvidenceProblem.NOT_OURS], path
        assert not found.is_ours
    assert faults(tmp_path / "nothing") == [(EvidenceProblem.NOT_THERE, "")]


def test_a_folder_of_very_many_files_is_not_ours(folder: Path) -> None:
    for number in range(1_000):
        (folder / f"{number}.txt").write_bytes(b"")
    assert not verify(folder).is_sound
