"""Who types what names a customer finds the entry; nobody reads it out of the journal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.journal.chain import SubjectHashes, derived, system_user

HASHES = SubjectHashes(bytes(32))


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("4b281da4-7d13-4f3a-9b68-aa10c59aa0fb", " 4B281DA4-7D13-4F3A-9B68-AA10C59AA0FB "),
        ("Ana.Begić@Example.hr", "ana.begić@example.HR"),
        ("Ana.Begi\u0107@Example.hr", "ana.begic\u0301@example.hr"),
        ("+387 61 000 111", "0038761000111"),
        ("+387 61 000 111", "+387 (61) 000-111"),
        ("061/000-111", "061 000 111"),
        ("cust-0004242", "cust-0004242\n"),
        ("0004242", "0004242"),
        ("\u0110or\u0111e 7", "\u0110or\u0111e 7"),
    ],
)
def test_typed_in_another_way_it_is_found(kept: str, typed: str) -> None:
    assert set(HASHES.of(kept)) & set(HASHES.of(typed))


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("cust-0004242", "cust-000424"),
        ("Cust-1", "cust-1"),
        ("0004242", "4242"),
        ("000012345678", "12345678"),
        ("12345678", "0012345678"),
        ("+387 61 000 111", "61000111"),
        ("a@b.hr", "a@b.h"),
        ("x", ""),
        ("", ""),
        (" ", "  "),
    ],
)
def test_another_customer_is_not(kept: str, typed: str) -> None:
    assert not set(HASHES.of(kept)) & set(HASHES.of(typed))


def test_without_the_key_nothing_can_be_tried() -> None:
    other = SubjectHashes(bytes([1] * 32))
    assert not set(HASHES.of("a@b.hr")) & set(other.of("a@b.hr"))
    assert derived(bytes(32), "subjects") != derived(bytes(32), "mark")


@given(st.text())
def test_any_text_has_hashes_of_128_bits(text: str) -> None:
    for one in HASHES.of(text, "\ud800"):
        assert len(bytes.fromhex(one)) == 16


def test_it_knows_who_works_here() -> None:
    assert system_user()


def test_a_user_the_system_does_not_know_has_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    pwd = pytest.importorskip("pwd")

    def unknown(_number: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert system_user().startswith("uid ")
