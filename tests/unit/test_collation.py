"""The order of texts in the languages of the region. Right values are those of ICU."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.collation import order_of, sort_key
from desktop_app.sandbox.people import to_cyrillic

LANGUAGES = st.sampled_from(["hr", "sl", "en", "sr_Latn_RS", ""])


def in_order(texts: str, language: str = "hr") -> str:
    """Texts with bars between, sorted."""
    given = texts.split("|")
    mixed = random.Random(1).sample(given, len(given))
    return "|".join(sorted(mixed, key=lambda name: sort_key(name, language)))


@pytest.mark.parametrize("language", ["hr", "bs", "sr", "mk", "sr_Latn_RS", "cnr_ME", "HR-hr"])
@pytest.mark.parametrize(
    "names",
    [
        "Cindrić|Cvek|Čačić|Čorić|Ćosić|Dabić|Dukić|Džeko|Đerić|Đorđević|Elez",
        "Lovrić|Lukić|Lyon|Ljubić|Matić",
        "Nikić|Nušić|Njegoš|Obradović",
        "Petar|Quist|Ranko|Sabo|Suša|Šabić|Tadić|Wagner|Xena|Ybarra|Zec|Zorić|Žanić",
        "Бранко|Čedo|Ćiro|Дарија|Дарко|Džeko|Џемо|Đerić|Ђорђе|Елез",
        "Дарко|Gjorge|Ѓорѓи|Goce|Кирил|Kjara|Ќосев|Lovrić|Лукић|Ljubić|Љупчо|Šarić|Зоран",
    ],
)
def test_order_of_letters(language: str, names: str) -> None:
    assert in_order(names, language) == names


@pytest.mark.parametrize(
    ("language", "order"),
    [("sl", "sl"), ("sr-Latn", "sr-Latn"), ("mk", "mk"), ("en-GB", "hr"), ("", "hr")],
)
def test_names_of_the_region_stand_in_an_order_of_the_region(language: str, order: str) -> None:
    assert order_of(language) == order


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("sl", "Cerar|Čačić|Ćosić|Ljubič|Lovrić|Lukić|Njegoš|Novak|Šuštar|Zupan|Žagar"),
        ("en", "Caba|Čačić|Cvek|Dabo|Đaco|Dado|Ljubić|Lovrić|Lukić"),
        ("en", "cote|Cote|coté|Coté|côte|cotea|Jürgen|Jurgenson"),
        ("sq_AL", "Çela|Cena|Çeta"),
    ],
)
def test_other_alphabets(language: str, names: str) -> None:
    assert in_order(names, language) == names


@pytest.mark.parametrize(
    "texts",
    [
        "|-|7|Ana|Шта|Ωmega",
        "ana|Ana|ANA|ana marić|Ana Marić|ana-marić|anamarija",
        "cust|cust-0|cust-2|cust-007|cust-10|cust-100|cust-a",
        "2 b|10 a|10 b",
        "Lj|LJ",
        "a_b|a-b|a,b|a.b|a@b|a1b|aab",
    ],
)
def test_signs_numbers_and_capitals(texts: str) -> None:
    assert in_order(texts) == texts


@given(st.integers(0, 10**40), st.integers(0, 10**40), LANGUAGES)
def test_numbers_by_their_value(one: int, other: int, language: str) -> None:
    keys = sort_key(f"cust-{one}", language), sort_key(f"cust-{other}", language)
    assert (keys[0] < keys[1]) == (one < other)
    assert sort_key(f"k{one}", language) < sort_key(f"k{one}a", language)
    assert sort_key(f"k{one}", language) < sort_key("ka", language)


@given(st.text(alphabet="abcčćdđefghijklmnoprsštuvzž ", max_size=12))
def test_one_order_in_both_scripts(text: str) -> None:
    assert sort_key(to_cyrillic(text)) == sort_key(text)


@given(st.text(), st.text(), LANGUAGES)
def test_a_text_comes_before_those_it_begins(text: str, more: str, language: str) -> None:
    whole, longer = f"{text.lower()}m", f"{text.lower()}m{more}"
    assert sort_key(whole, language) <= sort_key(longer, language)


@given(st.text(alphabet="aAbBčČ", max_size=8), LANGUAGES)
def test_small_letters_come_before_capitals(text: str, language: str) -> None:
    assert sort_key(text.lower(), language) <= sort_key(text, language)
    assert sort_key(text, language) < sort_key(f"{text}a", language)


def test_keys_are_about_as_short_as_the_texts() -> None:
    for text in ("Antonija Božić", "cust-0001234", "antonija.bozic@example.com"):
        assert len(sort_key(text)) <= len(text) + 4
