"""Every dialog on small screens, at other scales and with larger letters: head and buttons are in
sight, and what has no room is scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace as with_values
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.credentials.keyring import VaultErrorCode
from desktop_app.credentials.profiles import Environment, Profile, ProfileBook
from desktop_app.gateway.endpoint import Endpoint
from desktop_app.process.preferences import Preferences
from desktop_app.records.batch import Batch, BatchTask
from desktop_app.records.changes import Changes, between
from desktop_app.records.customer import Customer
from desktop_app.records.metadata import MetadataEdit
from desktop_app.views.batch.confirm_dialog import BatchScope, ConfirmDialog
from desktop_app.views.batch.kept_batches import KeptBatchesDialog
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.deletion.asking import DeletionReasons
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.directory.state_dialog import StateDialog
from desktop_app.views.directory.turning_on import TurnOnDialog
from desktop_app.views.editor.editor import LeaveDialog
from desktop_app.views.editor.metadata_pane import ValueDialog
from desktop_app.views.editor.new_customer import NewCustomerDialog
from desktop_app.views.editor.paste_preview import PastePreview
from desktop_app.views.editor.save_dialog import SaveDialog
from desktop_app.views.journal.retention import RetentionDialog
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.window.faults import ClosingQuestion, CrashReportDialog
from desktop_app.views.window.menus import AboutDialog, GuideDialog, LicencesDialog, ShortcutsDialog
from desktop_app.views.window.unlock_passphrase import BeginAgainDialog, UnlockPassphraseDialog
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.directories import ProfileDirectory
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.qt.batch_desk import BatchDesk, batch_desk
from tests.qt.desk_session import customers_by_cards
from tests.qt.test_dialog_fitting import settled
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

SCREENS = ["1280x720", "1366x768 at 125 %", "1920x1080 at 200 %", "1024x700"]
PLACES = [*((screen, 100) for screen in SCREENS), *((screen, 150) for screen in SCREENS)]
"""Each screen, by its name in ``screens.json``, and the size of the text in percent."""
SHOP = Profile(id="p1", name="Moj dućan", environment=Environment.PRODUCTION)
LONG = "a sentence about this customer that somebody has written down here " * 4


class Opening:
    """Makes each dialog over a window on one screen."""

    def __init__(self, desk: BatchDesk, worker: Worker, customer: Customer, folder: Path) -> None:
        self.desk, self.worker, self.customer, self.folder = desk, worker, customer, folder
        self.window = QWidget()
        edited = with_values(
            customer,
            **dict.fromkeys(("name", "email", "phone", "address", "city", "zip_code"), "new"),
            description=LONG,
            metadata={f"key {number}": LONG[: 20 * number] for number in range(6)},
        )
        self.mine: Changes = between(customer, edited)
        self.theirs = with_values(
            edited, name="theirs", email="theirs", phone="theirs", city="theirs", description="no"
        )

    def save(self) -> SaveDialog:
        return SaveDialog(
            self.customer,
            self.mine,
            read_at=datetime.now(UTC),
            environment="PRODUCTION",
            parent=self.window,
        )

    def conflict(self) -> SaveDialog:
        dialog = self.save()
        dialog.show_current(self.theirs)
        return dialog

    def delete(self) -> DeleteDialog:
        return DeleteDialog(
            self.desk.session,
            self.customer,
            environment="PRODUCTION",
            profile_name=SHOP.name,
            parent=self.window,
        )

    def confirm(self) -> ConfirmDialog:
        batch = Batch(id="b", profile_id="p1", task=BatchTask.ERASE, created=datetime.now(UTC))
        rows = [[f"cell {number}"] * 12 for number in range(40)]
        scope = BatchScope(1_200, 1_300, 40, rows=rows)
        reasons = DeletionReasons()
        where = {"environment": "PRODUCTION", "profile_name": SHOP.name}
        return ConfirmDialog(batch, scope, reasons, **where, parent=self.window)

    def create(self) -> NewCustomerDialog:
        where = {"environment": "TEST", "profile_name": SHOP.name}
        return NewCustomerDialog(self.desk.session, **where, parent=self.window)

    def profile(self) -> ProfileDialog:
        book = ProfileBook(self.folder)
        book.save(SHOP)
        vault = vault_over(MemoryKeyring())
        return ProfileDialog(book, vault, self.worker, SHOP, self.window)

    def secrets(self) -> SessionSecretsDialog:
        vault = vault_over(MemoryKeyring())
        why = VaultErrorCode.OTHER_WAY
        return SessionSecretsDialog(vault, self.worker, SHOP, why, self.window)

    def passphrase(self) -> UnlockPassphraseDialog:
        vault = vault_over(MemoryKeyring())
        return UnlockPassphraseDialog(vault, self.worker, tuple, self.window)

    def certificate(self) -> CertificateDialog:
        certificates = Certificates(self.worker, None)
        return CertificateDialog(certificates, self.desk.journal, self.customer, parent=self.window)

    def kept(self) -> KeptBatchesDialog:
        settings = QSettings(str(self.folder / "kept.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(settings)
        return KeptBatchesDialog(self.desk.session, self.desk.journal, preferences, self.window)

    def paste(self) -> PastePreview:
        text = "\n".join(f"key {number}\t{LONG}" for number in range(30))
        return PastePreview(MetadataEdit.of({}), text, self.window)

    def value(self) -> ValueDialog:
        return ValueDialog(MetadataEdit.of({"tier": LONG}).rows[0], self.window)

    def crash(self) -> CrashReportDialog:
        report = self.folder / "running-1.txt"
        report.write_text("Fatal Python error: Aborted\n" * 100)
        return CrashReportDialog((report,), self.window)

    def leave(self) -> LeaveDialog:
        lines = "\n".join([LONG[:100]] * 8)
        question = "Somebody has unsaved changes."
        then = self.window.close
        return LeaveDialog(question, lines, save=then, discard=then, parent=self.window)

    def directory(self, *, is_lost: bool) -> ProfileDirectory:
        """Off, or with a file that nobody has the key of."""
        path = self.folder / f"directory-{is_lost}.db"
        if is_lost:
            path.write_bytes(b"x")

        async def no_credentials() -> None:
            return None

        return ProfileDirectory(
            self.worker,
            path,
            None,
            endpoint=Endpoint(base_url="https://example.com"),
            read_credentials=no_credentials,
            journal=None,
            parent=self.window,
        )

    def turning_on(self) -> TurnOnDialog:
        return TurnOnDialog(
            self.directory(is_lost=False),
            customers=1_000_000,
            per_second=200,
            environment="PRODUCTION",
            profile_name=SHOP.name,
            parent=self.window,
        )

    def state(self) -> StateDialog:
        where = {"environment": "PRODUCTION", "profile_name": SHOP.name}
        return StateDialog(self.directory(is_lost=True), **where, parent=self.window)

    def every(self) -> dict[str, Callable[[], QDialog]]:
        window = self.window
        journal = self.desk.journal
        return {
            "review": self.save,
            "conflict": self.conflict,
            "delete": self.delete,
            "confirm": self.confirm,
            "new customer": self.create,
            "profile": self.profile,
            "secrets": self.secrets,
            "passphrase": self.passphrase,
            "begin again": lambda: BeginAgainDialog(window),
            "certificate": self.certificate,
            "kept batches": self.kept,
            "retention": lambda: RetentionDialog(self.desk.session, journal, 12, window),
            "paste": self.paste,
            "value": self.value,
            "crash report": self.crash,
            "leave": self.leave,
            "turning on": self.turning_on,
            "customers on this computer": self.state,
            "closing": lambda: ClosingQuestion(window),
            "guide": lambda: GuideDialog(window),
            "shortcuts": lambda: ShortcutsDialog([], window),
            "licences": lambda: LicencesDialog(window),
            "about": lambda: AboutDialog(window),
        }


@pytest.fixture
def opening(
    qtbot: QtBot, worker: Worker, tmp_path: Path, shared_sandbox: RunningSandbox
) -> Iterator[Opening]:
    customer = customers_by_cards(shared_sandbox)[3]
    with batch_desk(qtbot, worker, shared_sandbox.base_url, tmp_path) as desk:
        opening = Opening(desk, worker, customer, tmp_path)
        qtbot.addWidget(opening.window)
        yield opening


@pytest.fixture
def set_text_size(appearance: Appearance) -> Iterator[Callable[[int], None]]:
    yield appearance.set_text_size
    appearance.set_text_size(100)


@pytest.mark.parametrize(("screen", "percent"), PLACES)
def test_head_and_buttons_are_in_sight(
    qtbot: QtBot,
    opening: Opening,
    set_text_size: Callable[[int], None],
    screen: str,
    percent: int,
) -> None:
    set_text_size(percent)
    move_to(opening.window, screen)
    for name, make in opening.every().items():
        dialog = make()
        with qtbot.waitExposed(dialog):
            dialog.open()
        assert settled(dialog) == [], name
        room = dialog.screen().availableGeometry()
        assert dialog.screen().name() == screen, name
        assert room.contains(dialog.frameGeometry()), (name, room, dialog.frameGeometry())
        dialog.close()


def move_to(window: QWidget, screen: str) -> None:
    """Show it there."""
    [wanted] = [one for one in QGuiApplication.screens() if one.name() == screen]
    window.setScreen(wanted)
    window.move(wanted.geometry().topLeft() + QPoint(20, 20))
    window.show()
