"""Erasing the customer shown: the dialog, and what goes with it.

Tools, "Hold deletions": for how many seconds a deletion can be taken back.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.views.deletion.dialog import CHOICES, DeleteDialog, HoldSetting
from desktop_app.views.widgets.actions import Menu

if TYPE_CHECKING:
    from desktop_app.records.customer import Customer
    from desktop_app.views.deletion.asking import Reasons
    from desktop_app.views.window.main_window import MainWindow
    from desktop_app.worker.certificates import Certificates
    from desktop_app.worker.journals import ProfileJournal
    from desktop_app.worker.session import Session


class HoldMenu(QMenu):
    """One choice for all windows, read anew each time it opens."""

    def __init__(self, setting: HoldSetting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Hold deletions"))
        self._setting = setting
        self._choices: dict[int, QAction] = {}
        group = QActionGroup(self)
        for seconds in CHOICES:
            text = self.tr("%n second(s)", "", seconds) if seconds else self.tr("Off")
            action = QAction(text, self)
            action.setCheckable(True)
            action.setStatusTip(self.tr("So long a deletion can be undone before it is sent"))
            action.triggered.connect(partial(self._choose, seconds))
            group.addAction(action)
            self.addAction(action)
            self._choices[seconds] = action
        self.aboutToShow.connect(self._show_choice)
        self._show_choice()

    def _choose(self, seconds: int, *_: object) -> None:
        self._setting.choose(seconds)

    def _show_choice(self) -> None:
        self._choices[self._setting.seconds].setChecked(True)


class Erasing(QObject):
    """Asks over ``window``, once at a time. Signals as :class:`DeleteDialog`: ``deleted(Customer)``
    and ``told(str)``."""

    deleted = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        settings: QSettings,
        reasons: Reasons,
        *,
        profile_name: str,
        environment: str,
    ) -> None:
        """``settings`` has how long a deletion is held; a menu in Tools changes it."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._reasons = reasons
        self._profile_name = profile_name
        self._environment = environment
        self._hold = HoldSetting(settings)
        self._ledger: ProfileJournal | None = None
        self._certificates: Certificates | None = None
        window.add_menu(Menu.TOOLS, HoldMenu(self._hold, window))

    def hold_seconds(self) -> float:
        """For how many seconds a deletion can be undone before it is sent."""
        return self._hold.seconds

    def certify_by(self, certificates: Certificates, ledger: ProfileJournal) -> None:
        """Offer a certificate after each erasure."""
        self._certificates, self._ledger = certificates, ledger

    def ask(self, customer: Customer) -> None:
        """Open the deletion of ``customer``, unless one is open already."""
        if self._window.findChild(DeleteDialog) is not None:
            return
        dialog = DeleteDialog(
            self._session,
            customer,
            environment=self._environment,
            profile_name=self._profile_name,
            reasons=self._reasons,
            hold=self.hold_seconds(),
            certifies=self._certificates is not None,
            parent=self._window,
        )
        dialog.deleted.connect(self.deleted)
        dialog.told.connect(self.told)
        dialog.certificate_asked.connect(self._certify)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _certify(self, customer: Customer) -> None:
        from desktop_app.views.certificates.dialog import CertificateDialog  # noqa: PLC0415

        if self._certificates is not None and self._ledger is not None:
            CertificateDialog.of_customer(
                self._certificates,
                self._ledger,
                customer.uuid,
                customer.merchant_customer_id or "",
                parent=self._window,
            ).open()
