"""Zips that would mislead, swamp or escape are refused, and never unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from desktop_app.evidence.bundle import (
    CERTIFICATE,
    MANIFEST,
    PDF,
    EvidenceZip,
    PackingError,
    pack,
)
from desktop_app.evidence.verifying import EvidenceProblem, verify
from tests.unit.test_evidence_tampering import zipped

__all__ = ["zipped"]

NOON = datetime(2026, 11, 22, 12, 0, 1, tzinfo=UTC)


def fault(path: Path) -> EvidenceProblem:
    (finding,) = verify(path).findings
    return finding.problem


def contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed_anew(path: Path, files: list[tuple[str, bytes]], method: int = 0) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in files:
            file.writestr(name, content)
    return path


def ours(*files: tuple[str, bytes], made: datetime = NOON) -> bytes:
    out = io.BytesIO()
    pack(out, {name: partial(io.BytesIO, content) for name, content in files}, made)
    return out.getvalue()


def made_at(path: Path) -> datetime:
    """The time of its files."""
    with zipfile.ZipFile(path) as file:
        return datetime(*file.infolist()[0].date_time, tzinfo=UTC)


def test_other_programs_read_it(zipped: Path) -> None:
    with zipfile.ZipFile(zipped) as file:
        assert file.testzip() is None
        assert MANIFEST in file.namelist()
        assert {each.compress_type for each in file.infolist()} == {zipfile.ZIP_STORED}


def test_it_is_what_was_packed(tmp_path: Path) -> None:
    content = ours(("b.txt", b"two" * 9_999), ("a.txt", b""))
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    file = EvidenceZip(path)
    assert file.names == ("a.txt", "b.txt")
    assert file.open("b.txt").read() == b"two" * 9_999
    assert file.open("b.txt").read(4) == b"twot"
    assert file.is_as_packed(NOON)
    assert not file.is_as_packed(NOON + timedelta(days=1))


def test_an_unpacked_one_is_as_good(zipped: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(zipped) as file:
        file.extractall(tmp_path / "unpacked")
    assert verify(tmp_path / "unpacked").is_sound


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_packed_anew_by_another_program(zipped: Path, tmp_path: Path, method: int) -> None:
    files = list(contents(zipped).items())
    assert fault(packed_anew(tmp_path / "anew.zip", files, method)) is EvidenceProblem.PACKING


def test_a_zip_of_something_else(tmp_path: Path) -> None:
    assert fault(packed_anew(tmp_path / "other.zip", [("a.txt", b"a")])) is EvidenceProblem.NOT_OURS
    (tmp_path / "none.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    assert fault(tmp_path / "none.zip") is EvidenceProblem.NOT_OURS


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../a.txt", "a/b.txt", "C:\\a.txt", "a.txt\0", "a b.txt", "ä.txt", ""]
)
def test_names_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    path = tmp_path / "x.zip"
    packed = ours((name.replace("\0", "#"), b"x"), (MANIFEST, b"{}"))
    path.write_bytes(packed.replace(b"#", b"\0"))  # zipfile writes no NUL by itself
    with pytest.raises(PackingError):
        EvidenceZip(path)
    assert fault(path) is EvidenceProblem.PACKING


def test_one_name_twice(zipped: Path, tmp_path: Path) -> None:
    """As zipfile leaves it when it adds a name that is there; and as one that packs as we do."""
    with zipfile.ZipFile(zipped, "a") as file, pytest.warns(UserWarning, match="Duplicate"):
        file.writestr(PDF, b"another")
    assert fault(zipped) is EvidenceProblem.PACKING
    twice = ours(*contents(zipped).items(), ("certificate.pdg", b"another"))
    path = tmp_path / "twice.zip"
    path.write_bytes(twice.replace(b"certificate.pdg", PDF.encode()))
    assert fault(path) is EvidenceProblem.PACKING


def test_a_file_more_than_the_list_has(zipped: Path, tmp_path: Path) -> None:
    files = [*contents(zipped).items(), ("invoice.pdf", b"another")]
    path = tmp_path / "more.zip"
    path.write_bytes(ours(*files, made=made_at(zipped)))
    assert fault(path) is EvidenceProblem.EXTRA


def test_two_names_for_one_content(zipped: Path) -> None:
    """One program reads the name before the content, another the one in the directory."""
    whole = zipped.read_bytes()
    length = struct.pack("<HH", len(PDF), 0)
    before, directory = whole.index(length + PDF.encode()) + 4, whole.rindex(PDF.encode())
    assert before != directory
    for place in (before, directory):
        zipped.write_bytes(whole[:place] + b"certificate.doc" + whole[place + len(PDF) :])
        assert not verify(zipped).is_sound


def test_a_size_beyond_the_file(zipped: Path) -> None:
    whole = bytearray(zipped.read_bytes())
    for size in (0xFFFF_FFFF, 0xFFFF_FFFE, len(whole)):
        struct.pack_into("<II", whole, 18, size, size)
        zipped.write_bytes(whole)
        assert fault(zipped) in (EvidenceProblem.PACKING, EvidenceProblem.NOT_OURS)


def test_a_bomb_is_not_opened(tmp_path: Path) -> None:
    zeros = bytes(50_000_000)
    path = packed_anew(tmp_path / "bomb.zip", [(CERTIFICATE, zeros)], zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 100_000
    assert fault(path) is EvidenceProblem.PACKING


def test_a_large_file_is_not_read(zipped: Path) -> None:
    with zipped.open("r+b") as file:
        file.truncate(1 << 42)  # sparse
    assert fault(zipped) is EvidenceProblem.PACKING


def test_many_small_files(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    path.write_bytes(ours(*((f"a{number}.txt", b"") for number in range(17))))
    with pytest.raises(PackingError):
        EvidenceZip(path)


def test_comments_and_bytes_between(zipped: Path) -> None:
    whole = zipped.read_bytes()
    commented = io.BytesIO(whole)
    with zipfile.ZipFile(commented, "a") as file:
        file.comment = b"read me"
    end = whole.rindex(b"PK\x05\x06")
    for other in (
        commented.getvalue(),
        whole[:end] + b"hidden" + whole[end:],
        b"#!/bin/sh\n" + whole,
    ):
        zipped.write_bytes(other)
        assert fault(zipped) in (EvidenceProblem.PACKING, EvidenceProblem.NOT_OURS)


def test_times_are_part_of_it(zipped: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    path.write_bytes(ours(*contents(zipped).items(), made=NOON))
    assert fault(path) is EvidenceProblem.PACKING
