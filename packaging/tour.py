"""The tour: the program does its work by itself, as an agent would, and takes pictures.

It presses keys and buttons of the real window over a real sandbox, finds everything by the name an
agent reads, and stops with the name of the step that did not come true. Each picture is taken once
everything in it has come to rest. The README's pictures are this tour's.

    python packaging/tour.py DIR [--language hr] [--size 1024x700] [--theme dark] [--long] …
"""

from __future__ import annotations

import argparse
import os
import select
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
)
from tour_hands import Hands, NotOnScreenError
from translate import catalogue_of, compile_stretched, entries, stretched

from desktop_app.app import run
from desktop_app.command_line import SANDBOX_CUSTOMERS, StartOptions
from desktop_app.credentials.keyring import OpenKeyring, SecretStorage
from desktop_app.credentials.profiles import LONGEST_NAME, Environment, Profile, ProfileBook
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials
from desktop_app.output import write_lines
from desktop_app.process.languages import Language
from desktop_app.process.settings import ensure_folder, settings_folder
from desktop_app.program import CustomerDesk
from desktop_app.records.batch import BatchTask
from desktop_app.records.fields import RULES
from desktop_app.views.batch.window import BatchWindow
from desktop_app.views.directory.pictures import CustomerPictures
from desktop_app.views.widgets.actions import Shortcut, bare_text
from desktop_app.views.window.customer_screen import CustomerScreen
from desktop_app.window_controller import WindowController
from desktop_app.worker.sandbox_process import SandboxProcess

Step = tuple[str, Callable[[], bool]]
"""What is waited for, in words, and whether it has come true."""

STATUS_STUCK = 1
_POLL_MILLISECONDS = 20
_PATIENCE_SECONDS = 30.0
_FRAMED_SECONDS = 0.5
_WHO = "cust-0004242"
_PART_OF_NAME = "petr"
_BEFORE = ("cust-0009990", "cust-0009991", "cust-0009985")
_NEW_ID = "tour-0001"
_SHOP, _SHOP_IN_PRODUCTION, _DESK = "Moj dućan d.o.o.", "Moj dućan d.o.o. (prava)", "Podrška"
_BATCH_LINES, _PER_SECOND = 120, 25
_SOME = 600
"""Customers."""
_LARGE = 133
"""Percent of the usual text size."""
_LONG_VALUES = {
    "Name": "Aleksandra-Konstantina Hadžimuhamedović-Stojanovska",
    "Email": "aleksandra.konstantina.hadzimuhamedovic.stojanovska@korisnicka-podrska.example.com",
    "Phone": "+387 61 000 111 222 333 444",
    "Address": "Bulevar Vojvode Živojina Mišića 123/45, ulaz C, sprat 14, stan 168",
    "City": "Živinice – Gornje Živinice kod",
    "Description": "Zove uvijek poslije 16 sati; ne šaljite poruke. " * 5,
}


class Options(NamedTuple):
    """How the tour is to be seen."""

    folder: Path
    width: int
    height: int
    theme: str
    """light, dark or contrast."""
    language: Language
    speaks_stretched: bool
    """The language that nobody speaks."""
    has_long_values: bool
    text_size: int
    main_job_only: bool
    waits: bool
    """At each picture, for a line on standard input: a theme to be seen there in, or nothing."""


class MemoryKeyring:
    """Keeps what it is given until the tour ends: it is nobody's real keyring."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._entries[service, username]


class Tour(QObject):
    """Walks from the first page to the lock.

    Ends the program with status 0, or with 1 and a sentence where a step got stuck.
    """

    def __init__(self, program: CustomerDesk, place: WindowController, options: Options) -> None:
        super().__init__(program)
        self._program, self._options = program, options
        self._place = place
        self._spoken = _spoken(options)
        self._hands = Hands(place.window, options.folder, self._spoken)
        self._sandbox = SandboxProcess(SANDBOX_CUSTOMERS, self)
        self._address = ""
        self._sandbox.ready.connect(self._on_sandbox)
        self._steps = self._walk()
        self._step: Step = ("start", lambda: True)
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Start walking."""
        QApplication.setCursorFlashTime(0)  # a caret that blinks never comes to rest
        self._sandbox.start()
        self._set_theme(self._options.theme)
        self._timer.start()

    def _on_sandbox(self, address: str) -> None:
        self._address = address

    def _fit(self) -> Iterator[Step]:
        """Once the desktop has put its frame around the window, and the program has placed that."""
        yield "the window in its frame", lambda: time.monotonic() - self._since > _FRAMED_SECONDS
        window = self._hands.window
        corner = window.screen().availableGeometry().topLeft()
        window.setGeometry(QRect(corner, QSize(self._options.width, self._options.height)))

    def _set_theme(self, theme: str) -> None:
        appearance = self._program.appearance
        appearance.set_text_size(self._options.text_size)
        if theme == "contrast":
            _ask_for_contrast()
            appearance.set_outlines(True)  # sets the style sheet anew
            appearance.set_outlines(False)
        else:
            is_dark = theme == "dark"
            appearance.choose(Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light)

    def _go_on(self) -> None:
        name, has_come = self._step
        try:
            if has_come():
                self._step = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > _PATIENCE_SECONDS:
                self._end(STATUS_STUCK, f"The tour got stuck at: {name}.")
        except StopIteration:
            outside = [f"Not on the screen: {one}" for one in self._hands.outside]
            pictures = f"{len(self._hands.pictures)} pictures are in {self._options.folder}"
            self._end(0, "\n".join([*outside, pictures]))
        except NotOnScreenError as missing:
            self._end(STATUS_STUCK, f"After “{name}” there is no “{missing}” to use.")
        except Exception:
            self._end(STATUS_STUCK, f"The tour failed after: {name}.")
            raise

    def _end(self, status: int, words: str) -> None:
        if status:
            self._hands.picture("stuck")
        self._timer.stop()
        write_lines(sys.stderr if status else sys.stdout, [words])
        self._program.end_now()
        self._sandbox.stop()
        QCoreApplication.exit(status)

    def _picture(self, name: str) -> Iterator[Step]:
        """Once everything in it has come to rest."""
        self._hands.look_anew()
        yield f"the picture {name} at rest", self._hands.sees_rest
        self._hands.picture(name)
        if self._options.waits:
            yield from self._wait(name)

    def _wait(self, name: str) -> Iterator[Step]:
        """As long as somebody else looks around at what is shown, in one theme after the other."""
        theme = None
        if QApplication.activeWindow() is None:  # a dialog was there, and the desktop chose none
            self._hands.place.activateWindow()
        while theme != "":
            write_lines(sys.stdout, [name])
            yield "a line on standard input", lambda: bool(select.select([sys.stdin], [], [], 0)[0])
            theme = sys.stdin.readline().strip()
            if theme:
                self._set_theme(theme)
                self._hands.look_anew()
                yield f"the theme {theme} at rest", self._hands.sees_rest

    def _walk(self) -> Iterator[Step]:
        yield from self._fit()
        yield "the sandbox", lambda: bool(self._address)
        yield from self._picture("welcome")
        yield from self._open(_SHOP, Environment.TEST)
        yield from self._picture("customers")
        yield from self._look_up()
        yield from self._edit()
        if self._options.main_job_only:
            yield from self._create()
            yield from self._delete()
            return
        yield from self._meet_a_conflict()
        yield from self._go_around()
        yield from self._make_findable()
        yield from self._create()
        yield from self._delete()
        yield from self._read_journal()
        yield from self._run_batch()
        yield from self._set_preferences()
        yield from self._enlarge()
        yield from self._work_in_production()
        yield from self._lose_connection()
        yield from self._lock()

    def _open(self, name: str, environment: Environment) -> Iterator[Step]:
        """Open a profile that leads to the sandbox, which no file could make of Test or
        Production."""
        if self._options.has_long_values:
            name = f"{name} · Regionalna korisnička podrška, uplate i povrati".ljust(1)
            name = name[:LONGEST_NAME].strip()
        profile = Profile(id=name, name=name, environment=environment, base_url=self._address)
        msgspec.structs.force_setattr(profile, "base_url", self._address)
        credentials = Credentials(self._sandbox.authenticity_token, self._sandbox.merchant_key)
        self._program.vault.keep_for_session(profile, credentials)
        self._program.open_anew(self._place, profile)
        yield from self._stand_before(profile)

    def _stand_before(self, profile: Profile) -> Iterator[Step]:
        yield f"the window of {profile.name}", lambda: self._find_place(profile)
        yield from self._fit()
        yield "its first page", self._list_is_shown

    def _find_place(self, profile: Profile) -> bool:
        place = self._program.front()
        if place is None or place.profile is None or place.profile.id != profile.id:
            return False
        self._use(place)
        return True

    def _use(self, place: WindowController) -> None:
        self._place, self._hands.window = place, place.window
        place.window.bring_to_front()

    def _look_up(self) -> Iterator[Step]:
        self._ask("no-such-customer")
        yield "not found, said in place", self._is_not_found_said
        yield from self._picture("not-found")
        if not self._options.main_job_only:
            for identifier in _BEFORE:
                yield from self._show(identifier)
            yield from self._find()
        yield from self._show(_WHO)
        yield from self._picture("looked-up")

    def _find(self) -> Iterator[Step]:
        hands = self._hands
        hands.type_into("Find customer", _PART_OF_NAME)
        yield "who is found while typing", lambda: hands.sees(QListView, "Found customers")
        yield from self._picture("found-while-typing")
        hands.key(hands.find(QLineEdit, "Find customer"), Qt.Key.Key_Escape)

    def _edit(self) -> Iterator[Step]:
        hands = self._hands
        if self._options.has_long_values:
            for name, text in _LONG_VALUES.items():
                hands.type_into(name, text[: RULES[name.casefold()].longest])
            hands.edit_cell("Metadata", "tier", 1, "every order is wrapped as a present " * 3)
            yield "the cell closed", lambda: True
        else:
            hands.type_into("Phone", "+387 61 000 111")
            hands.edit_cell("Metadata", "tier", 1, "gold")
            yield "the cell closed", lambda: True
            hands.type_into("City", "Živinice – Gornje Živinice")
        yield "unsaved changes", self._is_dirty
        yield from self._picture("edited")
        hands.press("Save")
        yield "the changes in words", lambda: hands.awake("Save", in_dialog=True)
        yield from self._picture("review")
        if self._options.main_job_only:
            hands.press("Save")
            yield "saved", lambda: hands.dialog is None and not self._is_dirty()
            yield from self._picture("saved")
            return
        hands.press("Cancel")
        yield "the review's end", lambda: hands.dialog is None

    def _meet_a_conflict(self) -> Iterator[Step]:
        """Somebody else, at another desk, saves the same customer meanwhile."""
        mine = self._place
        other = Profile(
            id=_DESK, name=_DESK, environment=Environment.CUSTOM, base_url=self._address
        )
        ProfileBook(settings_folder()).save(other)
        credentials = Credentials(self._sandbox.authenticity_token, self._sandbox.merchant_key)
        self._program.vault.keep_for_session(other, credentials)
        self._program.open_profile(_DESK)
        yield from self._stand_before(other)
        hands = self._hands
        yield from self._show(_WHO)
        hands.type_into("Phone", "+387 62 555 130")
        hands.type_into("ZIP code", "75000")
        hands.edit_cell("Metadata", "tier", 1, "platinum")
        yield "the cell closed", lambda: True
        yield "their changes", self._is_dirty
        hands.press("Save")
        yield "their review", lambda: hands.awake("Save", in_dialog=True)
        hands.press("Save")
        yield "saved by them", lambda: hands.dialog is None and not self._is_dirty()
        theirs = self._place
        self._use(mine)
        theirs.window.showMinimized()
        hands.press("Save")
        yield "the conflict", lambda: hands.awake("All mine")
        yield from self._picture("conflict")
        hands.press("All mine")
        yield "the conflict settled", lambda: hands.awake("Save", in_dialog=True)
        yield from self._picture("conflict-settled")
        hands.press("Save")
        yield "saved", lambda: hands.dialog is None and not self._is_dirty()
        yield from self._picture("saved")

    def _go_around(self) -> Iterator[Step]:
        hands, window = self._hands, self._place.window
        window.look_up_bar.take_focus()
        hands.key(window.look_up_bar.field, Qt.Key.Key_Down)
        yield from self._picture("recent-look-ups")
        hands.close_menus()
        hands.press("Profile")
        yield from self._picture("profile-menu")
        hands.close_menus()
        hands.run(Shortcut.BACK)
        yield "the customer before", lambda: self._shown_id() == _BEFORE[-1]
        yield "their cards", self._cards_are_shown
        hands.run(Shortcut.FORWARD)
        yield "the customer again", lambda: self._shown_id() == _WHO
        yield "the cards again", self._cards_are_shown
        hands.run(Shortcut.FOLD_JOURNAL)
        hands.run(Shortcut.FOLD_DETAILS)
        journal = "Journal of this customer"
        yield "the entries", lambda: self._hands.first_cell(journal) not in ("", "…")
        yield from self._picture("own-journal-entries")
        hands.run(Shortcut.FOLD_JOURNAL)
        hands.run(Shortcut.FOLD_DETAILS)
        hands.run(Shortcut.COMMANDS)
        yield from self._picture("commands")
        hands.type_into("Command", "jou")
        yield from self._picture("commands-found")
        hands.run(Shortcut.COMMANDS)
        hands.run(Shortcut.SHORTCUTS)
        yield from self._picture("shortcuts")
        hands.press("Close")
        hands.run(Shortcut.CONTENTS)
        yield from self._picture("guide")
        hands.press("Close")
        hands.run(Shortcut.EDIT_PROFILE)
        yield "the profile", lambda: hands.dialog is not None
        yield from self._picture("profile")
        hands.press("Cancel")
        hands.run(Shortcut.CLOSE_CUSTOMER)
        yield "nobody", lambda: self._shown_id() is None
        yield from self._picture("nothing-chosen")

    def _make_findable(self) -> Iterator[Step]:
        """As far as it gets in some seconds: the whole list takes a minute."""
        hands = self._hands
        hands.run(Shortcut.DIRECTORY)
        yield "what is kept", lambda: hands.awake("Start reading", in_dialog=True)
        yield from self._picture("findable-asked")
        hands.press("Start reading")
        yield "customers that were read", lambda: self._findable() > _SOME
        hands.run(Shortcut.DIRECTORY)
        yield "how far it is", lambda: hands.awake("Pause", in_dialog=True)
        yield from self._picture("findable-reading")
        hands.press("Pause")
        yield "a pause", lambda: hands.awake("Go on", in_dialog=True)
        hands.press("Remove from this computer…")
        yield "the question", lambda: hands.awake("Keep them", in_dialog=True)
        yield from self._picture("findable-remove")
        hands.press("Keep them")
        hands.press("Close")
        yield "days and countries", self._are_customers_counted
        yield from self._picture("nothing-chosen-counted")
        hands.run(Shortcut.DUPLICATES)
        groups = "Groups of possible duplicates"
        yield "who may be one", lambda: hands.first_cell(groups) != ""
        yield from self._picture("duplicates")
        hands.press("Close")

    def _findable(self) -> int:
        directory = self._place.directory
        return 0 if directory is None else directory.state.rows

    def _are_customers_counted(self) -> bool:
        found = self._place.window.findChildren(CustomerPictures)
        return any(each.isVisible() for each in found)

    def _create(self) -> Iterator[Step]:
        hands = self._hands
        hands.press("New customer")
        yield "the dialog for a new customer", lambda: hands.sees(QLineEdit, "Name")
        hands.type_into("Merchant customer ID", _NEW_ID)
        hands.type_into("Name", "Amra Begić")
        hands.type_into("City", "Mostar")
        hands.type_into("Email", "amra.begic@")
        yield from self._picture("new-customer")
        hands.type_into("Email", "amra@posta.example.com")
        hands.press("Create customer")
        yield "created and shown", lambda: self._shown_id() == _NEW_ID and hands.dialog is None
        yield "its cards", self._cards_are_shown
        yield from self._picture("created")

    def _delete(self) -> Iterator[Step]:
        hands = self._hands
        hands.press("Delete customer")
        yield "the restated record", lambda: hands.awake("Delete", in_dialog=True)
        hands.type_into("Reason", "Duplicate record")
        hands.type_into("Ticket number", "SUP-4411")
        yield from self._picture("delete")
        hands.press("Delete")
        yield "the hold", lambda: hands.awake("Undo", in_dialog=True)
        hands.picture("held")
        yield "deleted, read again", self._shown_is_deleted
        yield "both answers", lambda: hands.awake("Close", in_dialog=True)
        yield from self._picture("erased")
        hands.press("Certificate…")
        yield "the certificate", lambda: hands.awake("Save certificate…", in_dialog=True)
        yield from self._picture("certificate")
        hands.press("Close")
        yield "no dialog", lambda: hands.dialog is None
        yield from self._picture("deleted")
        self._ask("no-such-customer")
        yield "somebody else", self._is_not_found_said
        self._ask(_NEW_ID)
        yield "erased, said in place", self._shown_is_deleted
        yield from self._picture("found-erased")

    def _read_journal(self) -> Iterator[Step]:
        hands = self._hands
        window = self._desk().journal.open(_NEW_ID)
        hands.beside = window
        yield "the erasure in the journal", lambda: hands.first_cell("Journal") not in ("", "…")
        hands.press("Verify chain")
        yield "a whole chain", lambda: hands.awake("Verify chain")
        yield from self._picture("journal-found")
        hands.find(QLineEdit, "Find in the journal").clear()
        yield "all entries", self._journal_has_several
        yield "a chosen entry", self._entry_is_chosen
        yield from self._picture("journal")
        window.close()
        hands.beside = None

    def _run_batch(self) -> Iterator[Step]:
        hands = self._hands
        hands.run(Shortcut.BATCH)
        batch = self._batch()
        hands.beside = batch
        yield from self._picture("batch-empty")
        batch.input.tasks.choose(BatchTask.EDIT)
        lines = [f"cust-{number:07}" for number in range(9_970, 9_970 - _BATCH_LINES, -1)]
        lines[2] = "cust-99"
        hands.find(QPlainTextEdit, "List of IDs").setPlainText("\n".join(lines))
        hands.type_into("New value", "Tuzla")
        yield "a list", batch.input.begin.isEnabled
        yield from self._picture("batch-input")
        batch.input.begin.click()
        yield "looked up", lambda: batch.footer.main.isVisible() and batch.footer.main.isEnabled()
        yield from self._picture("batch-looked-up")
        batch.footer.main.click()
        yield "the question", lambda: hands.dialog is not None
        yield from self._picture("batch-confirm")
        pace = [one for one in hands.place.findChildren(QAbstractSpinBox) if one.isVisible()][-1]
        pace.findChildren(QLineEdit)[0].setText(str(_PER_SECOND))
        pace.interpretText()
        yield "compared", self._press_last
        yield "a part of it done", lambda: self._percent() > 30  # noqa: PLR2004
        hands.picture("batch-running")
        hands.open_menu("Window", "Open windows")
        hands.picture("open-windows")
        hands.close_menus()
        batch.close()
        hands.beside = None
        yield "more of it", lambda: self._percent() > 60  # noqa: PLR2004
        hands.picture("batch-from-main-window")
        yield "its end", lambda: hands.awake("Show")
        self._ask(_NEW_ID)
        yield "the one who was erased", lambda: hands.awake("Certificate…")
        yield from self._picture("notice")
        hands.press("Show")
        hands.beside = result = self._batch()
        every = result.rows.filter.buttons[None]
        yield "all its rows, counted", lambda: every.text().count(str(_BATCH_LINES)) > 0
        yield from self._picture("batch-result")
        hands.beside.close()
        hands.beside = None

    def _press_last(self) -> bool:
        """The dialog's main button, once it is awake."""
        dialog = self._hands.dialog
        if dialog is None:
            return True
        buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
        last = max(buttons, key=lambda one: one.mapTo(dialog, one.rect().bottomRight()).x())
        if last.isEnabled():
            last.click()
        return False

    def _percent(self) -> int:
        activity = self._batch().controller.activity
        return 0 if activity is None else round(activity.percent)

    def _set_preferences(self) -> Iterator[Step]:
        self._hands.run(Shortcut.PREFERENCES)
        dialog = self._program.open_preferences(self._place.window)
        self._hands.beside = dialog
        pages = self._hands.find(QListWidget, "Pages")
        for number in range(pages.count()):
            pages.setCurrentRow(number)
            yield from self._picture(f"preferences-{number + 1}")
        dialog.close()
        self._hands.beside = None

    def _enlarge(self) -> Iterator[Step]:
        yield from self._show(_WHO)
        self._program.appearance.set_text_size(_LARGE)
        self._hands.type_into("Phone", "+387 61 222 333")
        yield "large text", self._is_dirty
        yield from self._picture("large-text")
        self._hands.press("Save")
        yield "the review", lambda: self._hands.awake("Save", in_dialog=True)
        yield from self._picture("large-text-review")
        self._hands.press("Cancel")
        yield "its end", lambda: self._hands.dialog is None
        self._hands.press("Discard changes")
        yield "nothing unsaved", lambda: not self._is_dirty()
        self._program.appearance.set_text_size(self._options.text_size)

    def _work_in_production(self) -> Iterator[Step]:
        yield from self._open(_SHOP_IN_PRODUCTION, Environment.PRODUCTION)
        yield from self._show(_WHO)
        yield from self._picture("production")
        self._hands.press("Delete customer")
        confirm = "Type the merchant customer ID to confirm"
        yield "the restated record", lambda: self._hands.dialog is not None
        self._hands.type_into("Ticket number", "SUP-4411")
        field = next(
            one
            for one in self._hands.place.findChildren(QLineEdit)
            if any(words in one.accessibleName() for words in self._spoken(confirm))
        )
        field.setFocus()
        field.setText(_WHO[:-2])
        yield from self._picture("delete-in-production")
        self._hands.press("Cancel")
        yield "its end", lambda: self._hands.dialog is None

    def _lose_connection(self) -> Iterator[Step]:
        self._hands.type_into("Phone", "+387 61 000 999")
        self._sandbox.stop()
        self._hands.run(Shortcut.REFRESH)
        yield "trying again", lambda: bool(self._place.window.status_line.activity)
        self._hands.picture("trying-again")
        yield "given up", lambda: not self._place.window.status_line.activity
        yield from self._picture("offline")
        self._hands.press("Discard changes")
        yield "nothing unsaved", lambda: not self._is_dirty()
        self._ask("cust-0000017")
        yield "no answer, said in place", lambda: self._hands.awake("Try again", times=2)
        yield from self._picture("offline-look-up")

    def _lock(self) -> Iterator[Step]:
        self._hands.run(Shortcut.LOCK)
        yield "locked", lambda: self._place.lock.is_locked
        yield from self._picture("locked")

    def _show(self, identifier: str) -> Iterator[Step]:
        self._ask(identifier)
        yield f"the customer {identifier}", lambda: self._shown_id() == identifier
        yield "the saved cards", self._cards_are_shown

    def _ask(self, text: str) -> None:
        self._hands.type_into("Find customer", text)
        self._hands.key(self._place.window.look_up_bar.field, Qt.Key.Key_Return)

    def _desk(self) -> CustomerScreen:
        desk = self._place.screen
        if desk is None:
            raise NotOnScreenError("customers")
        return desk

    def _batch(self) -> BatchWindow:
        window = self._desk().batches.window
        if window is None:
            raise NotOnScreenError("batch")
        return window

    def _list_is_shown(self) -> bool:
        return self._place.screen is not None and self._hands.first_cell("Customers") != ""

    def _journal_has_several(self) -> bool:
        table = self._hands.find(QAbstractItemView, "Journal")
        return table.model().rowCount() > 1 and self._hands.first_cell("Journal") not in ("", "…")

    def _entry_is_chosen(self) -> bool:
        """Chosen anew until the list is read."""
        table = self._hands.find(QAbstractItemView, "Journal")
        table.setCurrentIndex(table.model().index(0, 0))
        return self._hands.awake("Copy")

    def _shown_id(self) -> str | None:
        shown = self._desk().editor.customer
        return shown.merchant_customer_id if shown is not None else None

    def _is_not_found_said(self) -> bool:
        return self._hands.sees(QAbstractButton, "New customer with this ID")

    def _shown_is_deleted(self) -> bool:
        shown = self._desk().editor.customer
        return shown is not None and shown.is_deleted

    def _is_dirty(self) -> bool:
        return self._desk().editor.is_dirty

    def _cards_are_shown(self) -> bool:
        return self._desk().payment_methods.known() is not None


def _ask_for_contrast() -> None:
    """As a desktop for people who need it hands it over."""
    role, palette = QPalette.ColorRole, QPalette()
    for one in (role.Window, role.Base, role.Button, role.AlternateBase, role.ToolTipBase):
        palette.setColor(one, QColor("#000000"))
    for one in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(one, QColor("#ffffff"))
    palette.setColor(role.ToolTipText, QColor("#ffffff"))
    palette.setColor(role.Highlight, QColor("#ffe600"))
    palette.setColor(role.HighlightedText, QColor("#000000"))
    palette.setColor(role.Link, QColor("#8ecbff"))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor("#b0b0b0"))
    QGuiApplication.setPalette(palette)
    for widget in QApplication.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))


def _spoken(options: Options) -> Callable[[str], Iterable[str]]:
    """How each English text of the program may be shown."""
    if options.speaks_stretched:
        return lambda text: (stretched(text),)
    if options.language is Language.ENGLISH:
        return lambda text: (text,)
    shown: dict[str, set[str]] = {}
    for message, forms in entries(catalogue_of(options.language.locale)):
        shown.setdefault(bare_text(message.text), set()).add(forms[0])
    return lambda text: shown.get(bare_text(text), {text})


def main(options: Options) -> int:
    """Take the tour; its exit status."""

    def begin(program: CustomerDesk) -> None:
        front = program.front()
        if front is not None:
            Tour(program, front, options).begin()

    keyring = OpenKeyring(SecretStorage.FREEDESKTOP, MemoryKeyring())
    with tempfile.TemporaryDirectory() as fresh:  # as on the first day: no size, no crash report
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = fresh
        folder = settings_folder()
        ensure_folder(folder)
        (folder / "preferences.ini").write_text(f"[view]\nlanguage={options.language.value}\n")
        catalogue = None
        if options.speaks_stretched:
            catalogue = Path(fresh) / "stretched.qm"
            compile_stretched(catalogue)
        vault = Vault(open_keyring=lambda: keyring)
        return run(StartOptions(), begin, vault=vault, catalogue=catalogue)


def _options() -> Options:
    parser = argparse.ArgumentParser(description="Take pictures of the program at work.")
    parser.add_argument("folder", metavar="DIR", type=Path, help="gets the pictures")
    parser.add_argument("--size", default="1440x900", help="of the window, in pixels")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--language", choices=[each.value for each in Language], default="en")
    parser.add_argument("--stretched", action="store_true", help="texts 40 %% longer, with accents")
    parser.add_argument("--long", action="store_true", help="a customer with very long values")
    parser.add_argument("--text-size", type=int, default=100, metavar="PERCENT")
    parser.add_argument("--main-job", action="store_true", help="look up, correct, create, delete")
    parser.add_argument("--wait", action="store_true", help="at each picture for a line of input")
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    return Options(
        folder=given.folder,
        width=width,
        height=height,
        theme=given.theme,
        language=Language(given.language),
        speaks_stretched=given.stretched,
        has_long_values=given.long,
        text_size=given.text_size,
        main_job_only=given.main_job,
        waits=given.wait,
    )


if __name__ == "__main__":
    sys.exit(main(_options()))
