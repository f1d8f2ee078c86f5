"""Texts folded for searching: what is one text to it, what is not, and where a hit stands."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.records.folding import (
    digits,
    fold,
    fold_bare,
    forms,
    hit_ranges,
    indexed,
    phone_forms,
)
from desktop_app.sandbox.people import to_ascii, to_cyrillic

LATIN = "abcčćdđefghijklmnoprsštuvzžABČĆDĐGKLNSŠZŽ "
CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџшЂЈЉЊЋЏѓќѕЃЌЅ "
NAMES = st.text(alphabet=LATIN) | st.text(alphabet=CYRILLIC)
WORDS = st.text(alphabet=LATIN.strip(), min_size=1)


def is_found(fragment: str, text: str) -> bool:
    return any(form in own for form in forms(fragment) for own in forms(text))


@pytest.mark.parametrize(
    "spellings",
    [
        ("Đorđević", "Djordjevic", "Ђорђевић", "ĐORĐEVIĆ", "Dordevic", "Ðorđevic\u0301"),
        ("Ѓорѓи", "Gjorgji", "Ǵorǵi", "Г\u0301орг\u0301и", "Gorgi"),
        ("Ѓорѓи", "Đorđi", "Djordji", "Dordi"),
        ("Ќосев", "Kjosev", "Ḱosev", "Kosev"),
        ("Ќосев", "Ćosev"),
        ("Џемо", "Džemo", "Ǆemo", "Dzemo", "DŽEMO"),
        ("Ѕвезда", "Dzvezda"),
        ("Љиљана Њежић", "Ljiljana Nježić", "ǈiǉana ǋežić", "LJILJANA NJEZIC"),
        ("Čačić", "Cacic", "Чачић", "čačić"),
        ("Strauß", "Strauss", "STRAUSS"),
        ("Łukasz Øyvind Æsir Œuvre", "Lukasz Oyvind Aesir Oeuvre"),
        ("ışık", "Isik", "IŞIK", "İşik"),
        ("O’Brien", "O'Brien"),
        ("cust–1", "cust-1", "cust\u22121", "cust\u00ad-1", "ｃｕｓｔ-１"),
        ("Ana\u00a0Marić", "Ana  Marić", "Ana\nMaric", "  ana maric "),
        ("ﬁrma", "firma"),
        ("٠٦١", "061"),
    ],
)  # fmt: skip
def test_one_text_however_it_is_written(spellings: tuple[str, ...]) -> None:
    first, *others = spellings
    for other in others:
        assert not set(forms(first)).isdisjoint(forms(other)), (first, other)


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("Ana", "Ena"),
        ("djan", "Stan"),
        ("Marić", "Mirić"),
        ("cust-1", "cust1"),
        ("Ljubo", "Lubo"),
    ],
)
def test_another_text_is_not_found(fragment: str, text: str) -> None:
    assert not is_found(fragment, text)


@pytest.mark.parametrize("fragment", ["djan", "jan", "Đan", "Dan", "Адјан", "adjan"])
def test_letters_that_may_be_one_or_two_are_found_as_both(fragment: str) -> None:
    assert is_found(fragment, "Adjan")


def test_loose_forms() -> None:
    assert fold("Ђорђе Ѓорѓи Ќиро") == "djordje gjorgji kjiro"
    assert fold("Г\u0301орг\u0301и К\u0301иро Й") == "gjorgji kjiro j"
    assert fold_bare("Ђорђе Ѓорѓи Ќиро") == "dorde gorgi kiro"
    loose = "dorde dordi ciro"
    assert forms("Ђорђе Ѓорѓи Ќиро") == (fold("Ђорђе Ѓорѓи Ќиро"), "dorde gorgi kiro", loose)
    assert forms("Ђорђе") == ("djordje", "dorde")


@given(st.text())
def test_folded_text_is_plain(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert folded.encode().decode() == folded
    assert "\n" not in folded
    assert "\t" not in folded
    for form in (unicodedata.normalize(form, text) for form in ("NFC", "NFD")):
        assert fold(form) == folded


@given(NAMES, st.data())
def test_every_fragment_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    fragment = text[start : data.draw(st.integers(start, len(text)))]
    for typed in (fragment, fragment.upper(), unicodedata.normalize("NFD", fragment)):
        assert is_found(typed, text)


@given(WORDS, st.data())
def test_a_beginning_is_found_in_any_spelling(word: str, data: st.DataObject) -> None:
    """Stored and typed on whatever keyboard: Cyrillic, without accents, with dj or d for đ."""
    assume(word.isascii() or word == word.lower())  # the sandbox has no Cyrillic for "LJ"
    beginning = word[: data.draw(st.integers(1, len(word)))]
    for stored in (word, to_cyrillic(word)):
        without = fold_bare(beginning)
        for typed in (beginning, to_cyrillic(beginning), to_ascii(beginning), without):
            assert is_found(typed, stored), (typed, stored)


def test_a_word_begins_after_a_blank() -> None:
    text = indexed("Ђурђа Marić")
    assert " djurdja" in text
    assert " durda" in text
    assert " maric" in text
    assert " aric" not in text


@pytest.mark.parametrize(
    ("phone", "number"),
    [
        ("+387 61 204518", "38761204518"),
        ("061/204-518", "061204518"),
        ("+387 (0)61 204.518", "38761204518"),
        ("٠٦١ 204 518", "061204518"),
        ("061 204 518; 033/123-456", "061204518 033123456"),
        ("061 204 518 ili 033 123 456", "061204518 033123456"),
        ("tel. 061\u00a0204\u2013518", "061204518"),
        ("", ""),
        ("nema", ""),
    ],
)
def test_digits_of_a_phone(phone: str, number: str) -> None:
    assert digits(phone) == number


@pytest.mark.parametrize("stored", ["+387 61 204518", "061/204-518", "00387 61 204 518"])
@pytest.mark.parametrize(
    "typed",
    [
        "061 204-518", "061204518", "+38761204518", "00387 61 204 518", "+387 (0)61 204 518",
        "(061) 204 518", "204-518", "204 5", "4518", "61 204", "+387 61 204518", "+387 61/204",
    ],
)  # fmt: skip
def test_a_phone_is_found_however_it_is_written(typed: str, stored: str) -> None:
    assert any(form in f" {digits(stored)}" for form in phone_forms(typed))


@pytest.mark.parametrize(
    "typed", ["", "-", "06", "ana", "ana 061", "cust-204518", "061/204-518 ana", "+", "00"]
)
def test_what_is_no_part_of_a_phone(typed: str) -> None:
    assert phone_forms(typed) == ()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("+385 61 204518", "+387 61 204518"),
        ("062 204 518", "+387 61 204518"),
        ("0000123", "+387 61 123 456"),
    ],
)
def test_another_phone_is_not_found(typed: str, stored: str) -> None:
    assert not any(form in f" {digits(stored)}" for form in phone_forms(typed))


@given(st.from_regex(r"\+[0-9]{6,14}", fullmatch=True), st.data())
def test_the_end_of_a_phone_is_found_with_anything_between(
    number: str, data: st.DataObject
) -> None:
    end = number[-data.draw(st.integers(3, 6)) :]
    signs = st.sampled_from(["", " ", "-", "/", ".", " - "])
    typed = "".join(figure + data.draw(signs) for figure in end)
    assert any(form in f" {digits(number)}" for form in phone_forms(typed))


@pytest.mark.parametrize(
    ("text", "fragments", "marked"),
    [
        ("Ana Marić", ["mar"], ["Mar"]),
        ("Ana Marić", ["ana", "maric"], ["Ana", "Marić"]),
        ("Ђорђевић", ["Djordj"], ["Ђорђ"]),
        ("Ђорђевић", ["dordev"], ["Ђорђев"]),
        ("Ђорђевић", ["jord"], ["Ђорђ"]),
        ("Djordjevic", ["Đorđ"], ["Djordj"]),
        ("Ѓорѓи Ќосев", ["Gjorgji", "Ćos"], ["Ѓорѓи", "Ќос"]),
        ("Strauß", ["strauss"], ["Strauß"]),
        ("Maric\u0301 Ana", ["maric"], ["Maric\u0301"]),
        ("Ana  Marić", ["ana mar"], ["Ana  Mar"]),
        ("Ana\u200b Marić", ["ana m"], ["Ana\u200b M"]),
        ("banana", ["ana"], ["anana"]),
        ("Anamarija", ["ana", "mar"], ["Anamar"]),
        ("Ana", ["ivo", ""], []),
        ("", ["ana"], []),
    ],
)
def test_what_is_marked(text: str, fragments: list[str], marked: list[str]) -> None:
    assert [text[start:end] for start, end in hit_ranges(text, fragments)] == marked


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("061 204-518", ["61 204518"]),
        ("204-5", ["2045"]),
        ("+387 61", ["387 61"]),
        ("061 999", []),
    ],
)
def test_what_is_marked_in_a_phone(typed: str, marked: list[str]) -> None:
    phone = "+387 (0)61 204518"
    found = [phone[start:end] for start, end in hit_ranges(phone, [typed], is_phone=True)]
    assert found == [each.replace("387 61", "387 (0)61") for each in marked]
    assert not hit_ranges("+387-61-204518", ["061 204"])


@given(st.text() | NAMES, st.lists(st.text() | NAMES, max_size=3))
def test_marks_are_in_order_and_where_the_text_is_found(text: str, fragments: list[str]) -> None:
    ranges = hit_ranges(text, fragments)
    places = [place for each in ranges for place in each]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(text) for place in places)
    wanted = [fragment for fragment in fragments if fold(fragment).strip()]
    assert bool(ranges) == any(is_found(fragment, text) for fragment in wanted)


@given(NAMES, st.data())
def test_a_fragment_is_marked_whole(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip() == text[start:end] != "")
    assert any(
        first <= start and end <= last for first, last in hit_ranges(text, [text[start:end]])
    )
