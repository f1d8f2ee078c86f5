"""The window ``Journal`` over a real journal: what an agent, and an auditor, finds in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gateway.operations import CARRIED_OUT, delete_customer
from desktop_app.models.display import local_day, time_of_day
from desktop_app.models.journal_entries import (
    ACT,
    OUTCOME,
    PROFILE,
    REASON,
    REQUEST_ID,
    TICKET,
    WHAT,
    JournalEntries,
)
from desktop_app.models.wording import entry_outcome_words as outcome_words
from desktop_app.records.batch import BatchStage
from desktop_app.records.customer import Customer
from desktop_app.records.writes import (
    ChainBreak,
    ChainVerdict,
    EntryKind,
    JournalQuery,
    NewEntry,
    Purpose,
    ReadBack,
    WriteOutcome,
)
from desktop_app.views.journal.exporting import verdict_words
from desktop_app.views.journal.filters import JournalFilters
from desktop_app.views.journal.retention import RetentionDialog, chosen_before
from desktop_app.views.journal.table import JournalTable
from desktop_app.views.journal.window import JournalWindow
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.messages import Notice
from tests.qt.desk_session import answer
from tests.qt.editor_desk import found
from tests.qt.journal_desk import OTHER, JournalDesk, desk, open_journal_desk
from tests.qt.on_screen import button

__all__ = ["desk", "open_journal_desk"]

LEFT = Qt.MouseButton.LeftButton
PURPOSE = Purpose(reason="Consent withdrawn", ticket="SUP-7", cards=0)


class Shown:
    """An open window and what it shows."""

    def __init__(self, qtbot: QtBot, desk: JournalDesk) -> None:
        self.qtbot = qtbot
        self.window = JournalWindow(desk.session, desk.journal)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.table = found(self.window, JournalTable)

    def rows(self) -> list[list[str]]:
        model = self.table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def wait_rows(self, count: int) -> list[list[str]]:
        def are_read() -> bool:
            rows = self.rows()
            return len(rows) == count and all(row[0] != "…" for row in rows)

        self.qtbot.waitUntil(are_read)
        return self.rows()

    def line(self, name: str) -> QLineEdit:
        lines = self.window.findChildren(QLineEdit)
        [line] = [each for each in lines if each.accessibleName() == name]
        return line

    def choice(self, name: str) -> QComboBox:
        boxes = self.window.findChildren(QComboBox)
        [box] = [each for each in boxes if each.accessibleName() == name]
        return box

    def look_for(self, text: str) -> None:
        field = self.line("Find in the journal")
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def texts(self) -> list[str]:
        labels = self.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisibleTo(self.window)]

    def press(self, text: str) -> None:
        [button] = [b for b in self.window.findChildren(QPushButton) if b.text() == text]
        QTest.mouseClick(button, LEFT)

    @property
    def notice(self) -> Notice:
        return self.window.findChildren(Notice, options=_direct())[0]


def _direct() -> Qt.FindChildOption:
    return Qt.FindChildOption.FindDirectChildrenOnly


def erased(
    qtbot: QtBot,
    desk: JournalDesk,
    email: str = "lejla@example.com",
    phone: str = "+387 61 000 111",
) -> Customer:
    """A customer that was created and erased through the journal."""
    values = {"name": "Lejla Hadžić", "email": email, "phone": phone}
    customer = answer(qtbot, desk.session, lambda gateway: gateway.create(dict(values)))
    answer(
        qtbot,
        desk.session,
        lambda gateway: delete_customer(gateway, customer, purpose=PURPOSE),
    )
    return customer


def test_an_erasure_is_told_newest_first(qtbot: QtBot, desk: JournalDesk) -> None:
    erased(qtbot, desk)
    shown = Shown(qtbot, desk)
    read, deleted, created = shown.wait_rows(3)
    assert [row[ACT] for row in (read, deleted, created)] == ["Read again", "Deleted", "Created"]
    assert [row[OUTCOME] for row in (read, deleted, created)] == ["Deleted", "Done", "Done"]
    assert read[WHAT] == (
        "By UUID: answered, marked as deleted; By merchant ID: answered, marked as deleted"
    )
    assert {"Name", "Email", "Phone"} <= set(deleted[WHAT].partition(";")[0].split(", "))
    for row in (read, deleted):
        assert row[PROFILE] == "Pekara"
        assert (row[REASON], row[TICKET]) == ("Consent withdrawn", "SUP-7")
    assert deleted[REQUEST_ID]
    assert "3 entries" in shown.texts()


def test_a_search_given_up_for_another_is_no_failure(qtbot: QtBot, desk: JournalDesk) -> None:
    shown = Shown(qtbot, desk)
    shown.wait_rows(0)
    shown.look_for("cust-1")
    shown.look_for("cust-2")
    qtbot.waitUntil(lambda: not desk.session.is_busy)
    assert any("cust-2" in text for text in shown.texts())
    assert shown.notice.sentence == ""


def test_no_value_of_an_erased_person_is_on_screen(qtbot: QtBot, desk: JournalDesk) -> None:
    customer = erased(qtbot, desk)
    shown = Shown(qtbot, desk)
    rows = shown.wait_rows(3)
    shown.table.selectRow(1)
    everything = "\n".join([*shown.texts(), *("\t".join(row) for row in rows)])
    for value in (customer.uuid, customer.merchant_customer_id, customer.name, customer.email):
        assert value
        assert value not in everything


@pytest.mark.parametrize(
    ("by", "wanted"),
    [
        # The gateway gave the UUID: who noted the creation did not know it yet.
        ("uuid", (str.upper, 2)),
        ("merchant_customer_id", (str, 3)),
        ("email", (str.title, 3)),
        ("phone", (lambda phone: phone.replace(" ", "-"), 3)),
    ],
)
def test_typing_an_erased_customer_finds_the_erasure(
    qtbot: QtBot,
    desk: JournalDesk,
    by: str,
    wanted: tuple[Callable[[str], str], int],
) -> None:
    typed, entries = wanted
    customer = erased(qtbot, desk)
    erased(qtbot, desk, email="somebody@example.com", phone="+385 91 222 333")
    shown = Shown(qtbot, desk)
    shown.wait_rows(6)
    shown.look_for(typed(getattr(customer, by)))
    rows = shown.wait_rows(entries)
    assert "Deleted" in [row[ACT] for row in rows]
    [said] = [text for text in shown.texts() if text.startswith("Erased on ")]
    assert "ticket \u2068SUP-7\u2069" in said
    assert "These entries are about exactly" in said


def test_what_a_filter_hides_does_not_change_the_answer_about_an_erasure(
    qtbot: QtBot, desk: JournalDesk
) -> None:
    customer = erased(qtbot, desk)
    desk.note(NewEntry(act=EntryKind.UPDATE, outcome="DONE", ticket="SUP-8"))
    shown = Shown(qtbot, desk)
    shown.wait_rows(4)
    shown.line("Ticket number").setText("SUP-8")
    shown.wait_rows(1)
    assert customer.merchant_customer_id
    shown.look_for(customer.merchant_customer_id)
    shown.wait_rows(0)
    [said] = [text for text in shown.texts() if "are about exactly" in text]
    assert said.startswith("Erased on ")
    assert "ticket \u2068SUP-7\u2069" in said
    assert said.endswith(", and the other filters hide them all.")
    assert "The other filters hide every entry about it." in shown.texts()
    shown.line("Ticket number").setText("SUP-7")
    shown.wait_rows(2)
    [said] = [text for text in shown.texts() if "are about exactly" in text]
    assert said.endswith("The other filters hide more of them."), "the creation had no ticket"
    shown.line("Ticket number").clear()
    shown.wait_rows(3)
    [said] = [text for text in shown.texts() if "are about exactly" in text]
    assert "filters" not in said


@pytest.mark.parametrize(
    "outcome",
    [
        *(ending.name for ending in WriteOutcome),
        *(each.name for each in CARRIED_OUT),
        *(stage.name for stage in (BatchStage.RUNNING, BatchStage.STOPPED, BatchStage.FINISHED)),
        *("ISSUED", "WRITTEN"),
    ],
)
def test_every_outcome_that_is_written_has_a_word(outcome: str) -> None:
    assert outcome_words(outcome) != outcome


def test_what_names_nobody_is_looked_for_as_words(qtbot: QtBot, desk: JournalDesk) -> None:
    erased(qtbot, desk)
    desk.note(NewEntry(act=EntryKind.EXPORT, outcome="DONE", reason="Yearly audit"))
    shown = Shown(qtbot, desk)
    shown.wait_rows(4)
    shown.look_for("yearly")
    [row] = shown.wait_rows(1)
    assert row[REASON] == "Yearly audit"
    shown.look_for("nobody@example.com")
    qtbot.waitUntil(lambda: "The journal has nothing like that." in shown.texts())
    assert any(text.startswith("No entry is about exactly") for text in shown.texts())
    shown.look_for("")
    shown.wait_rows(4)


def test_filters_by_what_outcome_ticket_time_and_profile(qtbot: QtBot, desk: JournalDesk) -> None:
    erased(qtbot, desk)
    other = desk.part(OTHER)
    desk.note(NewEntry(act=EntryKind.UPDATE, outcome="REFUSED", ticket="SUP-8"), journal=other)
    shown = Shown(qtbot, desk)
    shown.wait_rows(4)
    wishes = (
        ("What", "Deleted", 1),
        ("Outcome", "Refused", 1),
        ("Profile", "This profile", 3),
        ("Time", "Today", 4),
    )
    for name, wish, count in wishes:
        shown.choice(name).setCurrentText(wish)
        shown.wait_rows(count)
        shown.choice(name).setCurrentIndex(0)
        shown.wait_rows(4)
    shown.line("Ticket number").setText("SUP-8")
    [row] = shown.wait_rows(1)
    assert row[PROFILE] == "Optika"


def test_days_between_count_both_ends(qtbot: QtBot) -> None:
    filters = JournalFilters("p1")
    qtbot.addWidget(filters)
    filters.show()
    [time] = [b for b in filters.findChildren(QComboBox) if b.accessibleName() == "Time"]
    time.setCurrentText("Between…")
    query = filters.sought().query
    assert query.since is not None
    assert query.until is not None
    now = datetime.now(UTC)
    assert query.since < now < query.until
    assert query.until - now <= timedelta(days=1)
    days = [day.text() for day in filters.findChildren(QDateEdit)]
    assert days[1] == local_day(now), "written as every other date, never to be misread"
    time.setCurrentText("Any time")
    assert filters.sought().query.since is None


def test_yesterday_is_the_day_before_this_one_and_no_more(qtbot: QtBot) -> None:
    filters = JournalFilters("p1")
    qtbot.addWidget(filters)
    filters.show()
    [time] = [b for b in filters.findChildren(QComboBox) if b.accessibleName() == "Time"]
    time.setCurrentText("Today")
    today = filters.sought().query.since
    time.setCurrentText("Yesterday")
    query = filters.sought().query
    assert query.until == today
    assert query.since is not None
    assert local_day(datetime.now(UTC) - timedelta(days=1)) == local_day(query.since)
    assert not any(day.isVisible() for day in filters.findChildren(QDateEdit))


def test_the_chosen_entry_is_told_whole(qtbot: QtBot, desk: JournalDesk) -> None:
    erased(qtbot, desk)
    shown = Shown(qtbot, desk)
    shown.wait_rows(3)
    shown.table.selectRow(1)
    texts = shown.texts()
    assert texts[texts.index("Profile") + 1] == "Pekara · TEST · ipgtest.monri.com"
    assert len(texts[texts.index("Hash") + 1]) == 64
    shown.table.selectRow(0)
    texts = shown.texts()
    assert texts[texts.index("Entry") + 1] == "3, about entry 2"


def test_a_whole_chain_is_confirmed(qtbot: QtBot, desk: JournalDesk) -> None:
    erased(qtbot, desk)
    shown = Shown(qtbot, desk)
    shown.wait_rows(3)
    shown.press("Verify chain")
    qtbot.waitUntil(lambda: shown.notice.sentence.startswith("The chain is whole: 3 entries"))
    said = " ".join(shown.texts())
    assert "An older copy of all that belongs to the journal" in said, (
        "what no such check can notice"
    )
    assert "--after" in said


def test_the_head_says_how_the_chain_was_found_and_when(qtbot: QtBot, desk: JournalDesk) -> None:
    shown = Shown(qtbot, desk)
    noon = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)
    for verdict, words in (
        (ChainVerdict(3, "ab" * 32), "Chain whole, checked "),
        (ChainVerdict(3, "", breaks=((ChainBreak.CHANGED, 2),)), "Chain broken, checked "),
    ):
        shown.window.show_verdict(verdict, noon)
        assert words + time_of_day(noon) in shown.texts()


def test_an_entry_is_copied_whole(qtbot: QtBot, desk: JournalDesk) -> None:
    erased(qtbot, desk)
    shown = Shown(qtbot, desk)
    shown.wait_rows(3)
    assert not button(shown.window, "Copy").isEnabled()
    shown.table.selectRow(1)
    shown.press("Copy")
    copied = dict(line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert copied["What"] == "Deleted"
    assert copied["Ticket"] == "SUP-7"
    assert len(copied["Hash"]) == 64


def test_every_break_is_told_in_words_with_its_place() -> None:
    for how in ChainBreak:
        sentence, lines = verdict_words(ChainVerdict(9, "", breaks=((how, 4),)))
        assert sentence.startswith("The chain is broken.")
        assert "4" in lines[0]
    many = tuple((ChainBreak.CHANGED, number) for number in range(1, 12))
    _, lines = verdict_words(ChainVerdict(20, "", breaks=many))
    assert lines[-1] == "And 7 more place(s)."
    _, lines = verdict_words(ChainVerdict(3, "ab" * 32, removed_before=8))
    assert "Entries before 8" in lines[0]


def test_an_empty_journal_says_so(qtbot: QtBot, desk: JournalDesk) -> None:
    shown = Shown(qtbot, desk)
    words = "Nothing was written through this program yet."
    qtbot.waitUntil(lambda: words in shown.texts())
    assert not shown.table.isVisible()


def test_a_long_journal_is_read_where_it_is_seen(qtbot: QtBot, desk: JournalDesk) -> None:
    desk.note(
        *(NewEntry(act=EntryKind.UPDATE, outcome="DONE", ticket=f"T-{n}") for n in range(1_000))
    )
    shown = Shown(qtbot, desk)
    model = shown.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1_000 and model.index(0, TICKET).data() == "T-999")
    assert model.index(900, 0).data() == "…"
    shown.table.scrollToBottom()
    qtbot.waitUntil(lambda: model.index(999, TICKET).data() == "T-0")
    assert model.index(500, 0).data() == "…", "what nobody sees is not read"
    shown.look_for("T-50")
    qtbot.waitUntil(lambda: model.rowCount() == 11)
    shown.wait_rows(11)


def test_new_entries_are_there_when_the_window_comes_again(qtbot: QtBot, desk: JournalDesk) -> None:
    desk.note(NewEntry(act=EntryKind.UPDATE, outcome="DONE"))
    shown = Shown(qtbot, desk)
    shown.wait_rows(1)
    shown.window.hide()
    desk.note(NewEntry(act=EntryKind.DELETE, outcome="DONE", readings=(ReadBack.NOT_FOUND,)))
    shown.window.show()
    shown.wait_rows(2)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def retention_dialog(shown: Shown) -> RetentionDialog:
    button(shown.window, "Remove entries older than…").click()
    return shown.window.findChildren(RetentionDialog)[-1]


def buttons(dialog: RetentionDialog) -> dict[str, QPushButton]:
    return {button.text(): button for button in dialog.findChildren(QPushButton)}


def test_for_how_long_entries_are_kept_is_said_and_chosen(qtbot: QtBot, desk: JournalDesk) -> None:
    erased(qtbot, desk)
    shown = Shown(qtbot, desk)
    default = "Entries are kept for 24 month(s); older ones go at each start."
    qtbot.waitUntil(lambda: default in words(shown.window))
    dialog = retention_dialog(shown)
    qtbot.waitUntil(lambda: "No entry is that old." in words(dialog))
    [always] = dialog.findChildren(QCheckBox)
    assert always.isChecked()
    assert buttons(dialog)["Cancel"].isDefault()
    assert not buttons(dialog)["Remove"].isEnabled(), "there is nothing to remove"
    assert not buttons(dialog)["Keep this setting"].isVisible()
    [older] = dialog.findChildren(QComboBox)
    older.setCurrentIndex(older.findText("60 month(s)"))
    buttons(dialog)["Keep this setting"].click()
    chosen = "Entries are kept for 60 month(s); older ones go at each start."
    qtbot.waitUntil(lambda: chosen in words(shown.window))
    dialog = retention_dialog(shown)
    [always] = dialog.findChildren(QCheckBox)
    always.click()
    buttons(dialog)["Keep this setting"].click()
    qtbot.waitUntil(lambda: "Entries are kept until somebody removes them." in words(shown.window))
    again = Shown(qtbot, desk)
    qtbot.waitUntil(lambda: "Entries are kept until somebody removes them." in words(again.window))


def test_what_an_earlier_version_chose_is_understood(settings: QSettings) -> None:
    assert chosen_before(settings) is None
    for years, months in (("5", 60), ("0", 0), ("4", 0), ("0.001", None), ("", None)):
        settings.setValue("journal/years", years)
        assert chosen_before(settings) == months


def test_what_was_still_read_for_another_wish_is_not_shown(qtbot: QtBot, desk: JournalDesk) -> None:
    desk.note(
        *(NewEntry(act=EntryKind.UPDATE, outcome="DONE", ticket=f"T-{n % 2}") for n in range(6))
    )
    shown = Shown(qtbot, desk)
    model = shown.table.model()
    assert isinstance(model, JournalEntries)
    looking = QTimer(shown.window, interval=0)
    looking.timeout.connect(lambda: model.request_rows(0, 5))  # as the table does with every paint
    looking.start()
    for turn in range(40):
        ticket = f"T-{turn % 2}"
        model.show(JournalQuery())
        with qtbot.waitSignal(model.counted):
            pass
        model.show(JournalQuery(ticket=ticket))
        rows = shown.wait_rows(3)
        assert {row[TICKET] for row in rows} == {ticket}
    looking.stop()


def test_choosing_an_entry_moves_nothing_under_the_pointer(qtbot: QtBot, desk: JournalDesk) -> None:
    desk.note(*(NewEntry(act=EntryKind.UPDATE, outcome="DONE") for _ in range(30)))
    shown = Shown(qtbot, desk)
    shown.wait_rows(30)
    qtbot.waitUntil(lambda: any("kept for" in text for text in shown.texts()))  # read last
    lay_out_now()
    table = shown.table
    place = table.viewport().rect().bottomLeft()
    row = table.rowAt(place.y() - 4) - 3
    for chosen in (row, row - 1):
        height = table.height()
        table.clearSelection()  # a Ctrl that an earlier test pressed would add to it
        table.selectRow(chosen)
        assert str(30 - chosen) in shown.texts(), "the chosen entry, newest first, is shown whole"
        lay_out_now()
        assert table.height() == height
        assert table.rowAt(place.y() - 4) == row + 3


@pytest.mark.parametrize("percent", [100, 150])
def test_it_opens_within_a_small_screen_and_head_and_buttons_stay(
    qtbot: QtBot, desk: JournalDesk, appearance: Appearance, percent: int
) -> None:
    erased(qtbot, desk)
    try:
        appearance.set_text_size(percent)
        shown = Shown(qtbot, desk)
        shown.wait_rows(3)
        shown.table.selectRow(1)
        room = shown.window.screen().availableGeometry()
        assert shown.window.height() <= room.height()
        assert shown.window.width() <= room.width()
        shown.window.resize(1_024, 600)
        lay_out_now()
        assert (shown.window.width(), shown.window.height()) == (1_024, 600)
        for text in ("Verify chain", "Remove entries older than…", "Close", "Copy"):
            assert fits(button(shown.window, text)), text
        assert shown.table.height() >= 4 * shown.table.rows.row_height
    finally:
        appearance.set_text_size(100)


def fits(part: QWidget) -> bool:
    """Whether all of it is inside its window, as large as it wants to be."""
    place = part.rect().translated(part.mapTo(part.window(), part.rect().topLeft()))
    return part.window().rect().contains(place) and place.width() >= part.sizeHint().width()
