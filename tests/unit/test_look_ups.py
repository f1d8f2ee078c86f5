"""Who was looked up last: kept encrypted, for each profile, for a month, and not of the erased."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.journal.journal import Journal
from desktop_app.records.look_ups import KEPT_DAYS, MOST_LOOK_UPS, RecentLookUp
from tests.erased_scan import found
from tests.unit.journal_room import Room, run, until
from tests.unit.test_erased import ANA, EMIR, OTHER_SHOP, VALUES, erase_alone

NOW = datetime.now(UTC)


def look_up(number: int, days: float = 0) -> RecentLookUp:
    """Of a customer of that number, so many days ago."""
    at = NOW - timedelta(days=days)
    return RecentLookUp(
        uuid=f"u{number}", merchant_id=f"cust-{number}", name=f"Kanarinka {number}", at=at
    )


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_the_last_one_comes_first_and_each_customer_once(room: Room) -> None:
    with room.opened() as part:
        for each in (look_up(1, 3), look_up(2, 2), look_up(1, 1)):
            part.remember_look_up(each)
    with room.opened() as part:
        assert run(part.look_ups()) == (look_up(1, 1), look_up(2, 2))
        assert run(Journal(part.file, OTHER_SHOP).look_ups()) == ()


def test_not_too_many_are_kept_and_none_for_too_long(room: Room) -> None:
    with room.opened() as part:
        part.remember_look_up(look_up(999, KEPT_DAYS - 0.001))
        for number in range(MOST_LOOK_UPS + 5):
            part.remember_look_up(look_up(number, 20 - number / 10))
        kept = run(part.look_ups())
        assert [each.uuid for each in kept][:2] == [
            f"u{MOST_LOOK_UPS + 4}",
            f"u{MOST_LOOK_UPS + 3}",
        ]
        assert len(kept) == MOST_LOOK_UPS
        part.forget_look_ups()
        old = look_up(1, KEPT_DAYS + 0.001)
        part.remember_look_up(old)
        assert run(part.look_ups()) == ()


def test_they_are_forgotten_when_asked_one_by_one_and_all(room: Room) -> None:
    with room.opened() as part:
        for number in (1, 2, 3):
            part.remember_look_up(look_up(number, number))
        part.forget_look_ups({"u2"})
        assert [each.uuid for each in run(part.look_ups())] == ["u1", "u3"]
        part.forget_look_ups()
        assert run(part.look_ups()) == ()
        until(lambda: room.log.stat().st_size == 0)
        assert found(room.folder, ("Kanarinka 1", "Kanarinka 2")) == []


def test_an_erased_customer_is_not_kept_again(room: Room) -> None:
    with room.opened() as part:
        for each in (ANA, EMIR):
            part.remember_look_up(RecentLookUp.of(each))
        run(erase_alone(room, part))
        part.remember_look_up(RecentLookUp.of(ANA))
        assert [each.uuid for each in run(part.look_ups())] == [EMIR.uuid]
    assert found(room.folder, VALUES) == []


def test_a_removed_profile_keeps_none_and_another_its_own(room: Room) -> None:
    with room.opened() as part:
        other = Journal(part.file, OTHER_SHOP)
        part.remember_look_up(RecentLookUp.of(ANA))
        other.remember_look_up(RecentLookUp.of(EMIR))
        run(part.remove_profile())
        part.remember_look_up(RecentLookUp.of(ANA))
        assert run(part.look_ups()) == ()
        assert [each.uuid for each in run(other.look_ups())] == [EMIR.uuid]
    assert found(room.folder, VALUES) == []
