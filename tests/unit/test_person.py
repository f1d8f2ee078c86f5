"""Whether a list names the person that its ID led to, whoever typed it and on what keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.spelling import PersonName, compared


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Ana Anić", "Ana Anić"),
        ("ANIĆ ANA", "Ana Anić"),
        ("Anić, Ana", "Ana Anić"),
        ("Ana Anic", "Ana Anić"),
        ("Ђорђе Ћосић", "Đorđe Ćosić"),
        ("Djordje Cosic", "Đorđe Ćosić"),
        ("Durda Sarić", "Ђурђа Шарић"),
        ("Ѓорѓи Ќосев", "Gjorgji Kjosev"),
        ("Љиљана Њежић", "Ljiljana Nježić"),
        ("A. Anić", "Ana Anić"),
        ("dr. Ana Anić", "Ana Anić-Horvat"),
        ("Ana", "Ana Anić"),
        ("Jürgen Müller", "Juergen Mueller"),
        ("Ana  Anic\u0301", "Ana Anić"),
    ],
)
def test_the_same_name_however_it_is_written(said: str, found: str) -> None:
    for one, other in ((said, found), (found, said)):
        assert compared(PersonName(one), PersonName(other)).agrees == ("name",)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Ana Anić", "Ivo Ivić"),
        ("Ana Anić", "Ivo Anić"),
        ("Ana Anić", "Ana Ivić"),
        ("Ana Anić1", "Ana Anić2"),
        ("A. A.", "Ivo Ivić"),
        ("K-1001", "Ana Anić"),
    ],
)
def test_another_name_is_another_person(said: str, found: str) -> None:
    for one, other in ((said, found), (found, said)):
        assert compared(PersonName(one), PersonName(other)).is_somebody_else


def test_nothing_said_or_nothing_known_tells_nothing() -> None:
    whole = PersonName("Ana Anić", "ana@x.hr", "+385 91 111 222")
    for said, found in (
        (PersonName(), whole),
        (whole, PersonName()),
        (PersonName("-", "-", "123"), whole),
    ):
        assert compared(said, found).agrees == ()
        assert not compared(said, found).is_somebody_else


def test_email_and_phone_are_compared_as_people_write_them() -> None:
    found = PersonName("Ana Anić", "ana@x.hr", "+385 91 111 2222")
    assert compared(PersonName(email="Ana <ANA@X.HR>; b@x.hr"), found).agrees == ("email",)
    assert compared(PersonName(phone="091/111-2222"), found).agrees == ("phone",)
    assert compared(PersonName(email="ivo@x.hr"), found).is_somebody_else
    assert compared(PersonName(phone="0921112223"), found).is_somebody_else


def test_a_new_phone_alone_makes_nobody_another_person() -> None:
    found = PersonName("Ana Anić", "ana@x.hr", "+385 91 111 2222")
    result = compared(PersonName("Ana Anić", "", "0992223333"), found)
    assert result.differs == ("phone",)
    assert not result.is_somebody_else
    assert compared(PersonName("Ana Anić", "ivo@x.hr", ""), found).is_somebody_else


@given(st.builds(PersonName, st.text(), st.text(), st.text()))
def test_a_person_is_nobody_else(person: PersonName) -> None:
    assert not compared(person, person).is_somebody_else
