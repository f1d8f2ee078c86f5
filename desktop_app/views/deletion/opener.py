"""The deletion of a customer as a window offers it: the dialog, and what is said of it there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings, Qt, Signal

from desktop_app.process.preferences import Preferences
from desktop_app.records.customer import Customer
from desktop_app.records.recognise import identifier_to_find
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.deletion.asking import DeletionReasons
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.wording import customer_in_words
from desktop_app.views.window.main_window import MainWindow
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session


class DeletionOpener(QObject):
    """One for each main window; opens at most one deletion at a time.

    Signals: ``deleted(Customer)``, see :class:`DeleteDialog`; ``journal_asked(str)`` when the agent
    wants to read what the journal has about this ID.
    """

    deleted = Signal(object)
    journal_asked = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        settings: QSettings,
        preferences: Preferences,
        *,
        environment: str,
        profile_name: str,
        journal: ProfileJournal | None = None,
        certificates: Certificates | None = None,
    ) -> None:
        """``journal`` keeps the agent's own reasons; with it ``certificates`` are offered."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._preferences = preferences
        self._where = {"environment": environment, "profile_name": profile_name}
        self._journal = journal
        self._certificates = certificates
        self.reasons = DeletionReasons(self)
        """Shared by everything that asks for a reason in this window."""
        if journal is not None:
            self.reasons.keep_in(journal, session, settings)

    def open(self, customer: Customer) -> None:
        """Ask about deleting this customer, unless a deletion is open already."""
        if self._window.findChild(DeleteDialog) is not None:
            return
        dialog = DeleteDialog(
            self._session,
            customer,
            reasons=self.reasons,
            hold=self._preferences.hold_seconds,
            certifies=self.certifies,
            parent=self._window,
            **self._where,
        )
        dialog.deleted.connect(self.deleted)
        dialog.told.connect(partial(self._tell, dialog, customer))
        dialog.certificate_asked.connect(self.certify)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @property
    def certifies(self) -> bool:
        """Whether :meth:`certify` leads anywhere."""
        return self._journal is not None and self._certificates is not None

    def _tell(self, dialog: DeleteDialog, customer: Customer, sentence: str, tone: Tone) -> None:
        """What went well is said once the dialog, which says it too, is closed."""
        if tone is Tone.CONFIRMED:
            dialog.finished.connect(partial(self._say_deleted, customer))
        else:
            self._window.look_up_bar.notice.show_message(sentence, tone)

    def _say_deleted(self, customer: Customer, _result: int) -> None:
        words = self.tr("{customer} is deleted.").format(customer=customer_in_words(customer))
        if self._journal is None:
            self._window.toast.show_message(words)
            return
        self._window.toast.show_message(
            words,
            action=self.tr("Show in journal"),
            on_action=partial(self.journal_asked.emit, identifier_to_find(customer)),
        )

    def certify(self, customer: Customer) -> None:
        """Ask what a certificate of this customer's deletion is to say."""
        if self._certificates is not None and self._journal is not None:
            using = self._certificates, self._journal
            CertificateDialog(*using, customer, parent=self._window).open()
