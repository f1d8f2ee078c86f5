"""Personal data in texts that are kept for years: by its form, and by comparing with a customer."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.personal_data import (
    CustomerValues,
    PersonalDataKind,
    harmless_field,
    personal_form,
)
from desktop_app.sandbox.people import person

REASONS = (
    "The customer asked for it (GDPR Art. 17)",
    "Consent withdrawn",
    "Created by mistake or for a test",
    "Zahtjev iz poslovnice Mostar",
    "Dupli unos, spojeno 28.11.2026.",
    "Kupac tražio brisanje mailom 28. 11. 2026",
    "Restoran više ne radi",
    "Захтев купца телефоном",
    "Izbris na zahtevo stranke",
    "Барање од купувачот",
)
TICKETS = ("SUP-20481", "HD-7", "#1234567", "2026-11-0042", "2026/11/28-001", "INC0012345678", "42")


def lejla() -> CustomerValues:
    values = CustomerValues()
    values.add(
        name="Lejla Hadžić",
        email="lejla.hadzic@example.com",
        phone="+387 61 000 111",
        address="Kralja Tomislava 5",
        merchant_id="cust-0004242",
    )
    return values


def kind(values: CustomerValues, text: str) -> PersonalDataKind | None:
    found = values.find(text)
    return None if found is None else found.kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("asked by lejla@example.com", PersonalDataKind.EMAIL),
        ("asked by lejla＠example.com", PersonalDataKind.EMAIL),
        ("called from +387 61 123 456", PersonalDataKind.PHONE),
        ("called from 00387 61 123 456", PersonalDataKind.PHONE),
        ("061 123 456", PersonalDataKind.PHONE),
        ("061/123-456 called", PersonalDataKind.PHONE),
        ("called from ０６１ 123 456", PersonalDataKind.PHONE),
        ("091 123 4567", PersonalDataKind.PHONE),
        ("011/3456-789", PersonalDataKind.PHONE),
        ("041 123 456", PersonalDataKind.PHONE),
        ("070 123 456", PersonalDataKind.PHONE),
        ("067 123 456", PersonalDataKind.PHONE),
        ("+1 650 253 0000", PersonalDataKind.PHONE),
        ("HR12 1001 0051 8630 0016 0", PersonalDataKind.IBAN),
        ("refund to hr1210010051863000160", PersonalDataKind.IBAN),
        ("paid with 4111 1111 1111 1111", PersonalDataKind.CARD_NUMBER),
    ],
)
def test_by_its_form(text: str, kind: PersonalDataKind) -> None:
    found = personal_form(text)
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize("text", [*REASONS, *TICKETS, "", " ", "28.11.2026 12:30", "1.234,56 KM"])
def test_reasons_and_tickets_are_none(text: str) -> None:
    assert personal_form(text) is None
    assert lejla().find(text) is None


def test_a_number_that_looks_like_a_phone_may_be_a_tickets_with_letters_before_it() -> None:
    assert personal_form("061123456") is not None
    assert personal_form("T061123456") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lejla asked", PersonalDataKind.NAME),
        ("lejla asked", PersonalDataKind.NAME),
        ("for Lejlu", PersonalDataKind.NAME),
        ("HADŽIĆ", PersonalDataKind.NAME),
        ("gospođa Hadžića", PersonalDataKind.NAME),
        ("hadzic, lejla", PersonalDataKind.NAME),
        ("LejlaHadžić", PersonalDataKind.NAME),
        ("Хаџић тражи", PersonalDataKind.NAME),
        ("lejla.hadzic", PersonalDataKind.NAME),
        ("387-61-000.111", PersonalDataKind.PHONE),
        ("kralja tomislava 5", PersonalDataKind.ADDRESS),
        ("of cust-0004242", PersonalDataKind.MERCHANT_ID),
        ("of CUST 0004242", PersonalDataKind.MERCHANT_ID),
        ("Kralj", None),
        ("cust-000424", None),
    ],
)
def test_by_comparing_with_the_customer(text: str, found: PersonalDataKind | None) -> None:
    assert kind(lejla(), text) is found


def test_one_of_many_is_told_by_a_capital() -> None:
    """Among the names of a thousand people are words like any other: luka, vesna, zora."""
    values = lejla()
    values.add(name="Luka Zora", merchant_id="c-1")
    assert kind(values, "brodska luka zatvorena") is None
    assert kind(values, "Luka zvao") is PersonalDataKind.NAME
    assert kind(values, "zvao luka zora") is PersonalDataKind.NAME
    assert kind(values, "lejla hadžić") is PersonalDataKind.NAME


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Petar Đorđević", "za Petra"),
        ("Petar Đorđević", "Djordjević"),
        ("Petar Đorđević", "Dordevic"),
        ("Nenad Janković", "NenadJanković"),
        ("Марија Милошевић", "Milošević"),
        ("Žan Čuk", "čuk žan"),
        ("Bo Li", "bo li"),
    ],
)
def test_names_however_they_are_written(name: str, text: str) -> None:
    values = CustomerValues()
    values.add(name=name)
    assert kind(values, text) is PersonalDataKind.NAME


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Test Kupac", "test, kupac ne postoji"),
        ("Pekara Sunce d.o.o.", "Sunce zatvara"),
        ("Marko Ilić", "marka promijenjena"),
        ("Ana Vidić", "na zahtjev"),
        ("", "anything"),
    ],
)
def test_words_that_name_nobody(name: str, text: str) -> None:
    values = CustomerValues()
    values.add(name=name)
    assert values.find(text) is None


def test_every_made_up_person_is_found_and_no_reason_of_ours() -> None:
    missed: Counter[str] = Counter()
    for number in range(300):
        one = {name: str(value or "") for name, value in person(7, number).items()}
        values = CustomerValues()
        values.add(name=one["name"], email=one["email"], phone=one["phone"])
        for name in ("name", "email", "phone"):
            if one[name]:
                for text in (one[name], one[name].lower(), f"zvao: {one[name]}, jučer"):
                    missed[name] += values.find(text) is None
        assert not any(map(values.find_own, REASONS)), one["name"]
    assert not +missed


@given(st.text(max_size=120), st.text(max_size=40))
def test_any_text_is_looked_at(text: str, name: str) -> None:
    values = CustomerValues()
    values.add(name=name, email=text, phone=text, address=name, merchant_id=text)
    values.find(text)


def test_a_metadata_key_that_names_somebody_is_left_out() -> None:
    assert harmless_field("metadata.lejla@example.com") == "metadata.…"
    assert harmless_field("metadata.tier.x") == "metadata.tier.x"
    assert harmless_field("phone") == "phone"
