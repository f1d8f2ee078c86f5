"""Numbers and uuids: every number has one uuid, and every uuid of that kind one number."""

from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.sandbox.population import Uuids

NUMBERS = st.integers(min_value=0, max_value=(1 << 122) - 1)
SEEDS = st.integers(min_value=0, max_value=(1 << 63) - 1)


@given(SEEDS, NUMBERS)
def test_a_number_comes_back_from_its_uuid(seed: int, number: int) -> None:
    uuids = Uuids(seed)
    spelling = uuids.uuid(number)
    assert uuids.number(spelling) == number
    parsed = uuid.UUID(spelling)
    assert (parsed.version, parsed.variant, str(parsed)) == (4, uuid.RFC_4122, spelling)


@given(SEEDS, st.uuids(version=4))
def test_any_v4_uuid_comes_back_from_its_number(seed: int, given_uuid: uuid.UUID) -> None:
    uuids = Uuids(seed)
    number = uuids.number(str(given_uuid))
    assert number is not None
    assert uuids.uuid(number) == str(given_uuid)


@given(SEEDS, st.one_of(st.text(max_size=40), st.uuids(version=1).map(str)))
def test_other_spellings_have_no_number(seed: int, text: str) -> None:
    assert Uuids(seed).number(text) is None


def test_neighbours_and_seeds_look_unrelated() -> None:
    spelt = {Uuids(seed).uuid(number) for seed in range(4) for number in range(500)}
    assert len(spelt) == 2000
    assert len({spelling[:8] for spelling in spelt}) == 2000


def test_upper_case_is_another_id() -> None:
    assert Uuids(1).number(Uuids(1).uuid(7).upper()) is None
