"""The form: labels and names, limits, unset and empty, one undo stack, nothing touched unasked."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.draft import CustomerDraft
from desktop_app.records.fields import FIELDS
from desktop_app.views.editor.draft import LiveDraft
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.form import DetailsForm
from desktop_app.views.editor.inputs import needs_spelling, spelled, unspelled
from desktop_app.views.widgets.labels import CopyButton
from desktop_app.worker.session import Session
from tests.qt.editor_desk import CTRL, EditorDesk, button, line, texts
from tests.qt.on_screen import action, named

LABELS = (
    "Merchant customer ID",
    "Name",
    "Email",
    "Phone",
    "Description",
    "Address",
    "City",
    "ZIP code",
    "Country",
)
LEJLA = Customer(
    uuid=Uuid("4b281da4-0000-4000-8000-00000aa0fb01"),
    merchant_customer_id=MerchantId("cust-0004242"),
    name="Lejla Hadžić",
    email="lejla@example.ba",
    phone="+387 61 000 111",
    city="",
    country="BA",
    metadata={"tier": "gold", "orders": 14},
    status="approved",
    created_at=datetime(2019, 2, 12, 11, 22, 33, tzinfo=UTC),
)
CARD = "4111 1111 1111 1111"


@pytest.fixture
def desk(qtbot: QtBot, writing_session: Session) -> EditorDesk:
    desk = EditorDesk(qtbot, writing_session)
    desk.open(LEJLA)
    return desk


def sent(desk: EditorDesk) -> object:
    return desk.editor.live.draft.changes().body()


def test_every_field_has_its_label_and_is_called_by_it(desk: EditorDesk) -> None:
    labels = {label.text(): label for label in desk.editor.findChildren(QLabel)}
    for name in LABELS:
        label = labels[name.replace("Merchant customer ID", "Merchant ID")]
        assert label.buddy() is desk.field(name)
        assert not label.accessibleName()
    assert desk.editor.accessibleName() == "Customer details"
    assert desk.table.accessibleName() == "Metadata"


def test_showing_a_customer_changes_nothing(desk: EditorDesk) -> None:
    assert desk.text("Name") == "Lejla Hadžić"
    assert not desk.editor.is_dirty
    assert not desk.action("Save").isEnabled()


def test_typing_is_one_change_and_one_undo_step(desk: EditorDesk) -> None:
    desk.type_into("Phone", "+387 61 222 333")
    assert sent(desk) == {"phone": "+387 61 222 333"}
    assert "Phone" in desk.bar.words
    assert desk.action("Undo change of Phone").isEnabled()
    desk.keys(Qt.Key.Key_Z, CTRL)
    assert desk.text("Phone") == "+387 61 000 111"
    assert not desk.editor.is_dirty
    desk.keys(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.text("Phone") == "+387 61 222 333"


def test_undo_goes_back_over_fields_and_metadata_in_order(desk: EditorDesk) -> None:
    desk.type_into("Name", "Lejla H.")
    desk.grid.enter_text(0, "silver")
    desk.type_into("Description", "calls at noon")
    undo = action(desk.editor, "Undo").trigger
    undo()
    assert desk.text("Description") == ""
    assert sent(desk) == {"name": "Lejla H.", "metadata": {"tier": "silver"}}
    undo()
    assert sent(desk) == {"name": "Lejla H."}
    undo()
    assert not desk.editor.is_dirty


def test_ctrl_z_in_the_description_is_the_same_undo(desk: EditorDesk) -> None:
    desk.type_into("Description", "calls at noon")
    desk.keys(Qt.Key.Key_Z, CTRL)
    assert desk.text("Description") == ""
    assert not desk.editor.is_dirty


def test_discarding_can_be_undone(desk: EditorDesk) -> None:
    desk.type_into("Name", "X")
    desk.action("Discard changes").trigger()
    assert not desk.editor.is_dirty
    assert desk.text("Name") == "Lejla Hadžić"
    action(desk.editor, "Undo").trigger()
    assert sent(desk) == {"name": "X"}


def test_empty_unset_and_unchanged_look_and_send_differently(desk: EditorDesk) -> None:
    name = desk.field("Name")
    assert desk.field("Address").placeholderText() == "Not set"
    assert desk.field("City").placeholderText() == "Empty text"
    desk.type_into("Name", "")
    assert sent(desk) == {"name": None}
    assert name.placeholderText() == "Will be unset"
    [empty] = [a for a in name.actions() if a.text() == "Set to empty text"]
    empty.trigger()
    assert sent(desk) == {"name": ""}
    assert name.placeholderText() == "Empty text"
    [revert] = [a for a in name.actions() if a.text() == "Revert to saved"]
    revert.trigger()
    assert sent(desk) == {}
    assert desk.text("Name") == "Lejla Hadžić"


def test_an_edited_field_says_so_and_shows_the_old_value_on_hover(desk: EditorDesk) -> None:
    desk.type_into("Name", "X")
    way_back = named(desk.editor, QToolButton, "Name is edited")
    assert way_back.isVisible()
    assert "Lejla Hadžić" in way_back.toolTip()
    assert "Lejla Hadžić" in desk.shown()
    assert desk.field("Name").accessibleDescription() == "Edited. Was Lejla Hadžić."
    way_back.click()
    assert desk.text("Name") == "Lejla Hadžić"
    assert sent(desk) == {}
    assert not way_back.isVisible()


def test_escape_takes_an_edit_back_and_enter_goes_on(desk: EditorDesk) -> None:
    desk.type_into("Name", "X")
    desk.keys(Qt.Key.Key_Escape)
    assert desk.text("Name") == "Lejla Hadžić"
    assert QApplication.focusWidget() is desk.field("Name")
    desk.keys(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is desk.field("Email")


def test_ctrl_enter_begins_a_new_line_in_the_description(desk: EditorDesk) -> None:
    desk.type_into("Description", "one")
    desk.keys(Qt.Key.Key_Return, CTRL)
    QTest.keyClicks(desk.field("Description"), "two")
    assert sent(desk) == {"description": "one\ntwo"}


def test_a_field_offers_to_copy_its_whole_value(desk: EditorDesk) -> None:
    copy = named(desk.editor, QToolButton, "Copy Email")
    assert not copy.isVisible()
    desk.field("Email").setFocus()
    assert copy.isVisible()
    copy.click()
    assert QGuiApplication.clipboard().text() == LEJLA.email
    desk.field("Name").setFocus()
    assert not copy.isVisible()
    desk.keys(Qt.Key.Key_End)
    desk.keys(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == LEJLA.name
    desk.field("Email").setFocus()
    assert copy.isVisible()
    desk.open(msgspec.structs.replace(LEJLA, email=None))
    assert not copy.isVisible(), "there is nothing to copy"
    QTest.keyClicks(desk.field("Email"), "a")
    assert copy.isVisible()


def test_ctrl_c_copies_a_text_of_several_lines_whole_too(desk: EditorDesk) -> None:
    desk.type_into("Description", "one")
    desk.keys(Qt.Key.Key_Return, CTRL)
    QTest.keyClicks(desk.field("Description"), "two")
    desk.keys(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "one\ntwo"
    desk.keys(Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    desk.keys(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "two"


def test_the_lists_of_countries_have_room_around_their_words(desk: EditorDesk) -> None:
    box = desk.field("Country")
    assert isinstance(box, QComboBox)
    desk.qtbot.waitUntil(lambda: box.count() > 100)
    completer = box.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    least = box.fontMetrics().height() + 8
    desk.qtbot.waitUntil(lambda: box.view().sizeHintForRow(0) >= least)
    desk.type_into("Country", "cro")
    desk.qtbot.waitUntil(lambda: popup.isVisible() and popup.sizeHintForRow(0) >= least)


def test_counts_follow_and_problems_are_worded_and_forbid_saving(
    desk: EditorDesk, qtbot: QtBot
) -> None:
    desk.type_into("ZIP code", "7100000000")
    assert "1 too many" in desk.shown()
    assert not button(desk.editor, "Save").isEnabled()
    assert "ZIP code is too long" in desk.bar.words
    qtbot.waitUntil(lambda: "Too long by 1" in desk.shown())
    desk.type_into("ZIP code", "71000")
    assert "Too long" not in desk.shown()
    assert button(desk.editor, "Save").isEnabled()
    desk.type_into("City", "Rš")
    qtbot.waitUntil(lambda: "Too short: at least 3" in desk.shown())
    assert not button(desk.editor, "Save").isEnabled()


def test_counts_are_code_points(desk: EditorDesk) -> None:
    line(desk.editor, "Name").setText("😀" * 50)
    assert "0 left" in desk.shown()
    assert button(desk.editor, "Save").isEnabled()


def test_a_card_number_is_refused_and_selected_where_it_stands(desk: EditorDesk) -> None:
    desk.type_into("Name", f"😀 {CARD}!")
    assert not button(desk.editor, "Save").isEnabled()
    assert "Name holds a card number" in desk.bar.words
    desk.field("Email").setFocus()
    desk.action("Save").trigger()
    assert QApplication.focusWidget() is desk.field("Name")
    assert line(desk.editor, "Name").selectedText() == CARD


def test_odd_values_are_said_and_may_be_saved(desk: EditorDesk, qtbot: QtBot) -> None:
    desk.type_into("Phone", "call me")
    desk.type_into("Email", "lejla.example")
    qtbot.waitUntil(lambda: "Does not look like a phone number" in desk.shown())
    qtbot.waitUntil(lambda: "Does not look like an email address" in desk.shown())
    assert button(desk.editor, "Save").isEnabled()
    assert "phone number" in desk.field("Phone").accessibleDescription()


def close_list(desk: EditorDesk) -> None:
    """Close the list of matches below the country, as a click elsewhere does."""
    box = desk.field("Country")
    completer = box.completer() if isinstance(box, QComboBox) else None
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    popup.hide()


def test_countries_are_taken_by_code_and_by_name(desk: EditorDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.text("Country").startswith("BA · "))
    for typed, code in (("hr", "HR"), ("Serbia", "RS"), ("osterreich", None), ("cote d ivo", "CI")):
        desk.type_into("Country", typed)
        expected = {"country": code} if code else {"country": typed}
        assert sent(desk) == expected
        assert button(desk.editor, "Save").isEnabled() is (code is not None)
    close_list(desk)
    desk.field("Name").setFocus()
    qtbot.waitUntil(lambda: desk.text("Country").startswith("CI · "))
    desk.type_into("Country", "bosnia")
    assert sent(desk) == {}


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown])
def test_keys_through_the_countries_open_their_list_and_change_nothing(
    desk: EditorDesk, key: Qt.Key
) -> None:
    box = desk.field("Country")
    assert isinstance(box, QComboBox)
    desk.qtbot.waitUntil(lambda: box.count() > 100)
    before = desk.text("Country")
    box.setFocus()
    desk.keys(key)
    desk.qtbot.waitUntil(box.view().isVisible)
    assert desk.text("Country") == before
    box.hidePopup()
    desk.open(msgspec.structs.replace(LEJLA, deleted=True))
    box.setFocus()
    desk.keys(key)
    assert not box.view().isVisible()
    assert desk.text("Country") == before
    assert not desk.editor.is_dirty


def test_a_country_code_nobody_knows_stays_as_it_is(desk: EditorDesk) -> None:
    desk.open(Customer(uuid=Uuid("u"), country="ZQ"))
    assert desk.text("Country") == "ZQ"
    desk.type_into("Name", "X")
    assert sent(desk) == {"name": "X"}
    assert button(desk.editor, "Save").isEnabled()


STRANGE = ("\ufeffx", "a\u2028b", "a\rb\nc", "tab\there", "\u202eevil", "a\x00b", "x" * 40_000)


@pytest.mark.parametrize("text", STRANGE)
def test_trap_16_texts_that_inputs_would_alter_are_shown_and_never_sent_untouched(
    desk: EditorDesk, text: str
) -> None:
    strange = {rule.name: text for rule in FIELDS}
    desk.open(msgspec.structs.replace(LEJLA, **strange))
    for label in LABELS:
        desk.field(label).setFocus()
    assert not desk.editor.is_dirty
    assert "\u202e" not in "".join(desk.text(label) for label in LABELS)


@pytest.mark.parametrize("label", ["Name", "Description"])
def test_a_strange_text_that_was_pasted_is_spelled_out_once_it_is_left(
    desk: EditorDesk, label: str
) -> None:
    pasted = "ab\u202ecd"
    QGuiApplication.clipboard().setText(pasted)
    desk.type_into(label, "")
    desk.keys(Qt.Key.Key_V, CTRL)
    assert desk.text(label) == pasted
    desk.field("Email").setFocus()
    assert desk.text(label) == "ab‹U+202E›cd"
    assert sent(desk) == {label.lower(): pasted}


def test_an_edit_of_a_strange_text_keeps_its_other_characters(desk: EditorDesk) -> None:
    desk.open(Customer(uuid=Uuid("u"), name="\ufeffa\u2028b"))
    box = desk.field("Name")
    box.setFocus()
    desk.keys(Qt.Key.Key_End)
    QTest.keyClicks(box, "c")
    assert sent(desk) == {"name": "\ufeffa\u2028bc"}


@given(st.text(max_size=30), st.booleans())
def test_spelling_out_reads_back_as_the_same_text(text: str, breaks: bool) -> None:
    shown = spelled(text, breaks=breaks)
    assert (unspelled(shown) if needs_spelling(text, breaks=breaks) else shown) == text


def test_ids_and_times_are_copied(desk: EditorDesk) -> None:
    buttons = {one.accessibleName(): one for one in desk.editor.findChildren(CopyButton)}
    uuid = buttons[f"UUID: {LEJLA.uuid}"]
    assert uuid.text() == "4b281da4…aa0fb01"[:8] + "…" + LEJLA.uuid[-6:]
    assert LEJLA.uuid in uuid.toolTip()
    uuid.click()
    assert QGuiApplication.clipboard().text() == LEJLA.uuid
    assert "Created" in desk.shown()
    assert "UTC" not in desk.shown()
    desk.action("Copy dates").trigger()
    assert "2019-02-12 11:22:33 UTC" in QGuiApplication.clipboard().text()


def test_a_deleted_customer_can_be_read_only(desk: EditorDesk) -> None:
    gone = datetime(2024, 1, 2, tzinfo=UTC)
    desk.open(Customer(uuid=Uuid("u"), name="Gone", deleted=True, deleted_at=gone))
    assert "not changed" in desk.shown()
    desk.type_into("Name", "X")
    assert desk.text("Name") == "Gone"
    assert not desk.editor.is_dirty
    assert "Deleted" in desk.shown()


def test_nothing_is_said_of_saving_what_can_not_be_saved(qtbot: QtBot) -> None:
    odd = Customer(uuid=Uuid("u"), phone="?", email="@")
    window = QWidget()
    qtbot.addWidget(window)
    forms = []
    for customer in (msgspec.structs.replace(odd, deleted=True), odd):
        live = LiveDraft(window)
        forms.append(DetailsForm(live))
        forms[-1].setParent(window)
        live.begin(CustomerDraft.of(customer))
    window.show()
    deleted, living = forms
    qtbot.waitUntil(lambda: "Does not look like an email address" in texts(living))
    assert "Does not look like" not in texts(deleted), "it was looked at before"


def test_leaving_with_unsaved_changes_asks(desk: EditorDesk, qtbot: QtBot) -> None:
    left: list[str] = []
    desk.editor.leave(lambda: left.append("clean"))
    assert left == ["clean"]
    desk.type_into("Name", "X")
    desk.editor.leave(lambda: left.append("dirty"))
    [question] = desk.editor.findChildren(LeaveDialog)
    assert "Name" in question.details
    button(question, "Keep editing").click()
    assert left == ["clean"]
    assert desk.editor.is_dirty
    qtbot.waitUntil(lambda: not desk.editor.findChildren(LeaveDialog))
    desk.editor.leave(lambda: left.append("dirty"))
    button(desk.editor.findChildren(LeaveDialog)[0], "Discard").click()
    assert left == ["clean", "dirty"]
    assert not desk.editor.is_dirty


def test_nothing_of_the_one_before_can_be_undone_into_the_next(desk: EditorDesk) -> None:
    desk.type_into("Name", "X")
    desk.open(Customer(uuid=Uuid("other"), name="Ivan"))
    action(desk.editor, "Undo").trigger()
    assert desk.text("Name") == "Ivan"
    assert not desk.editor.is_dirty


def test_it_fits_into_420_pixels(desk: EditorDesk) -> None:
    desk.type_into("Phone", "call me")
    assert desk.editor.minimumSizeHint().width() <= 420
    assert QLocale().name()


def test_nobody_shown_says_what_to_do(desk: EditorDesk) -> None:
    desk.editor.show_nothing()
    assert desk.editor.is_empty
    assert desk.editor.customer is None
    assert not desk.editor.is_dirty
