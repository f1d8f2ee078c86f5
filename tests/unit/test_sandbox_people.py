"""The sandbox's people: real enough to work with, within the documented limits, always the same."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter

import phonenumbers
import pytest
from email_validator import validate_email

from desktop_app.records.fields import FIELDS, FieldRule
from desktop_app.sandbox.people import person, to_ascii, to_cyrillic, to_latin
from desktop_app.sandbox.population import NEWEST, OLDEST, Population
from desktop_app.sandbox.region import COUNTRIES

PEOPLE = [person(1, number) for number in range(3000)]


def test_same_seed_same_people_whatever_their_number() -> None:
    few, many = Population(7, 300), Population(7, 1_000_000)
    for number in (0, 1, 17, 299):
        assert few.record(number) == Population(7, 300).record(number)
        assert few.record(number).values == many.record(number).values
        assert few.record(number).uuid == many.record(number).uuid
    assert few.record(17) != Population(8, 300).record(17)


@pytest.mark.parametrize("rule", FIELDS[1:], ids=lambda rule: rule.name)
def test_fields_keep_the_documented_lengths(rule: FieldRule) -> None:
    for one in PEOPLE:
        value = one.get(rule.name)
        assert value is None or isinstance(value, str)
        assert value is None or rule.shortest <= len(value) <= rule.longest


def test_phones_are_valid_in_their_country() -> None:
    for one in PEOPLE:
        if isinstance(phone := one["phone"], str):
            number = phonenumbers.parse(re.sub("^00", "+", phone), None)
            assert phonenumbers.is_valid_number(number), phone
            region = phonenumbers.region_code_for_number(number)
            assert one["country"] in (None, region), phone


def test_emails_are_valid_and_reach_nobody() -> None:
    for one in PEOPLE:
        if isinstance(email := one["email"], str):
            assert validate_email(email, check_deliverability=False).normalized == email
            assert re.search(r"@(\w+\.)?example\.(com|net|org)$", email)


def test_the_whole_region_is_there_and_some_write_cyrillic() -> None:
    countries = Counter(one["country"] for one in PEOPLE)
    assert {"BA", "HR", "RS", "SI", "MK", "ME"} <= countries.keys()
    cyrillic = sum("CYRILLIC" in unicodedata.name(str(one["name"])[0], "") for one in PEOPLE)
    assert 0.05 < cyrillic / len(PEOPLE) < 0.3
    assert sum(country.weight for country in COUNTRIES) == 100
    assert len({one["name"] for one in PEOPLE}) > 2000


def test_metadata_has_every_json_type() -> None:
    found = [one["metadata"] for one in PEOPLE]
    values = [value for one in found if isinstance(one, dict) for value in one.values()]
    assert {type(value) for value in values} == {str, int, bool, float, list, dict}
    assert None in found
    assert {} in found


def test_few_have_no_merchant_id_and_cust_0004242_is_there() -> None:
    population = Population(1, 5000)
    ids = [population.merchant_id(number) for number in range(5000)]
    assert 20 < ids.count(None) < 200
    assert ids[4241] == "cust-0004242"
    assert population.number_of_merchant_id("cust-0004242") == 4241
    assert not any(Population(seed, 5000).is_deleted(4241) for seed in range(50))
    for number, merchant_id in enumerate(ids):
        if merchant_id is not None:
            assert population.number_of_merchant_id(merchant_id) == number
    for other in (
        "cust-4242",
        "cust-0005001",
        "cust-0000000",
        "Cust-0004242",
        "cust-٤",
        "",
        "4242",
    ):
        assert population.number_of_merchant_id(other) is None
    assert population.number_of_merchant_id("cust-" + "1" * 5000) is None


@pytest.mark.parametrize("count", [1, 64, 300, 1_000_000])
def test_created_times_rise_and_no_time_comes_before_its_cause(count: int) -> None:
    population = Population(3, count)
    numbers = range(min(count, 300))
    records = [population.record(number) for number in numbers]
    if count > len(records):
        records.append(population.record(count - 1))
    created = [record.created_at for record in records]
    assert created[0] >= OLDEST
    assert created[-1] < NEWEST
    assert all(one < other for one, other in itertools.pairwise(created))
    for record in records:
        assert record.created_at <= record.updated_at <= NEWEST
        assert record.deleted_at is None or record.deleted_at == record.updated_at


def test_scripts() -> None:
    assert to_cyrillic("Ljubica Njegoš Džemal Đurđa") == "Љубица Његош Џемал Ђурђа"
    assert to_latin("Ѓорѓи Ќосев Љубица") == "Gjorgji Kjosev Ljubica"
    assert to_ascii("Ђорђе Žižić Straße") == "Djordje Zizic Strasse"
