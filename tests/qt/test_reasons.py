"""Own reasons: encrypted in the journal, and nothing in them, or in a ticket, names a customer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.credentials.vault import Vault
from desktop_app.worker.session import Session
from tests.qt.desk_session import answer
from tests.qt.test_delete_dialog import Opened, delete_sandbox, lossy, session, window
from tests.qt.test_recovery import World, world

__all__ = ["delete_sandbox", "lossy", "session", "window", "world"]

OWN = "Poslovnica zatvorena"


def everything_under(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_own_reasons_come_back_and_are_nowhere_in_clear(qtbot: QtBot, world: World) -> None:
    first = world.run().sit_down()
    for reason in ("Another one", "Forgotten", OWN, "Another one"):
        first.reasons.remember(reason, "SUP-9")
    first.reasons.forget("Forgotten")
    world.settings.sync()
    second = world.run().sit_down()
    qtbot.waitUntil(lambda: second.reasons.own == ("Another one", OWN))
    assert second.reasons.tickets == (), "no ticket is kept"
    world.settings.sync()
    assert OWN.encode() not in everything_under(world.folder)


def test_those_of_earlier_versions_leave_the_settings(qtbot: QtBot, world: World) -> None:
    world.settings.setValue("erasure/reasons", [OWN, "", "x" * 201, "for a@b.ba", 7])
    desk = world.run().sit_down()
    qtbot.waitUntil(lambda: not world.settings.contains("erasure/reasons"))
    assert desk.reasons.own == (OWN,)
    world.settings.sync()
    assert OWN.encode() not in everything_under(world.folder)
    again = world.run().sit_down()
    qtbot.waitUntil(lambda: again.reasons.own == (OWN,))


def test_of_one_text_qt_makes_a_text(qtbot: QtBot, world: World) -> None:
    world.settings.setValue("erasure/reasons", OWN)
    desk = world.run().sit_down()
    qtbot.waitUntil(lambda: not world.settings.contains("erasure/reasons"))
    assert desk.reasons.own == (OWN,)


def test_without_a_keyring_they_stay_where_they_were_but_for_what_names_somebody(
    qtbot: QtBot, world: World
) -> None:
    world.vault = Vault
    world.settings.setValue("erasure/reasons", [OWN, "for lejla@example.com"])
    run = world.run()
    desk = run.sit_down()
    qtbot.waitUntil(lambda: desk.reasons.own == (OWN,))
    assert answer(qtbot, run.session, lambda _: run.ledger.reasons()) == (OWN,)
    assert world.settings.value("erasure/reasons") in (OWN, [OWN])


REFUSED = (
    ("Reason", "Lejla asked", "Reason: “\u2068Lejla\u2069” is in a customer's name."),
    ("Reason", "from 061 000 111", "Reason: “\u2068061 000 111\u2069” looks like a phone number."),
    ("Reason", "mail of a@b.ba", "Reason: This holds an email address."),
    ("Reason", "Kralja Tomislava 5", "Reason: This holds a customer's address."),
    ("Ticket number", "lejla@example.com", "Ticket number: This holds an email address."),
    ("Ticket number", "reasons-0042", "Ticket number: This holds a customer's ID."),
    ("Ticket number", "HR1210010051863000160", "Ticket number: This holds an IBAN."),
)


def test_what_names_the_customer_is_refused(
    qtbot: QtBot, session: Session, window: QWidget
) -> None:
    values = {
        "name": "Lejla Hadžić",
        "email": "lejla@example.com",
        "phone": "+387 61 000 111",
        "address": "Kralja Tomislava 5",
        "merchant_customer_id": "reasons-0042",
    }
    lejla = answer(qtbot, session, lambda gateway: gateway.create(dict(values)))
    opened = Opened(qtbot, session, lejla, window)
    assert opened.button("Delete").isEnabled()
    for field, text, words in REFUSED:
        opened.line(field).setText(text)
        assert not opened.button("Delete").isEnabled(), text
        assert any(said.startswith(words) for said in opened.texts()), text
        opened.line(field).setText("SUP-20481")
        assert opened.button("Delete").isEnabled()
