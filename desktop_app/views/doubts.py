"""Writes that were in doubt when the program last ended: found out, and asked only what must be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.resend import send_again
from desktop_app.gateway.settle import SETTLED, SHOWN, Finding, Settlement, settle
from desktop_app.records.customer import Customer
from desktop_app.records.intent import Doubt, Ending, Write
from desktop_app.views.notice import Tone
from desktop_app.views.recovery_strip import Action, RecoveryRow, RecoveryStrip
from desktop_app.views.recovery_words import (
    found_words,
    looking_words,
    not_sent_words,
    sending_words,
    summary_words,
)
from desktop_app.worker.session import Session


class OpenDoubt(QObject):
    """One write in doubt and its row.

    Signals: ``changed()`` whenever more is known; ``read(Customer)`` for each record that was read
    on the way; ``show_asked(Customer)``.
    """

    changed = Signal()
    read = Signal(object)
    show_asked = Signal(object)

    def __init__(
        self, doubt: Doubt, session: Session, row: RecoveryRow, parent: QObject | None = None
    ) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self._doubt = doubt
        self._session = session
        self._row = row
        self.finding: Finding | None = None
        """What was found; None while it is being found out."""
        self.is_closed = False
        """Whether the agent left it as it is, or has seen it: that makes nothing done."""

    @property
    def doubt(self) -> Doubt:
        """The write."""
        return self._doubt

    def look(self) -> None:
        """Find out what became of it."""
        doubt, self.finding = self._doubt, None
        self._row.say(looking_words(doubt.intent))
        self._session.ask(
            lambda gateway: settle(gateway, doubt, self._session.wait),
            owner=self,
            done=self._on_settled,
            failed=self._on_not_settled,
            words=self.tr("Finding out what became of changes…"),
        )
        self.changed.emit()

    def _on_settled(self, settlement: Settlement) -> None:
        self.finding = settlement.finding
        if settlement.current is not None:
            self.read.emit(settlement.current)
        if settlement.finding in SETTLED:
            self._row.settle()
        else:
            words = found_words(self._doubt.intent, settlement)
            self._row.say(words, *self._actions(settlement))
        self.changed.emit()

    def _on_not_settled(self, error: Exception) -> None:
        known = error if isinstance(error, GatewayError) else None
        self._on_settled(Settlement(finding=Finding.UNKNOWN, error=known))

    def _actions(self, settlement: Settlement) -> list[Action]:
        """What an agent may decide: nothing that could be found out."""
        actions: list[Action] = []
        current, finding = settlement.current, settlement.finding
        if finding is Finding.UNKNOWN:
            actions.append((self.tr("Try again"), self.look))
        elif finding is Finding.ABSENT:
            actions.append((self.tr("Create again"), self._send_again))
        elif finding is Finding.OLD and self._doubt.intent.kind is Write.UPDATE:
            actions.append((self.tr("Save again"), self._send_again))
        elif current is not None:
            actions.append((self.tr("Show customer"), partial(self._show, current)))
        leave = self.tr("Close") if finding in SHOWN else self.tr("Leave it")
        ending = SHOWN.get(finding, Ending.GIVEN_UP)
        return [*actions, (leave, partial(self._close, ending))]

    def _show(self, current: Customer) -> None:
        self.show_asked.emit(current)

    def _close(self, ending: Ending) -> None:
        self._session.note(self._doubt, ending)
        self.is_closed = True
        self._row.settle()
        self.changed.emit()

    def _send_again(self) -> None:
        doubt, self.finding = self._doubt, None
        self._row.say(sending_words(doubt.intent))
        self._session.ask(
            lambda gateway: send_again(gateway, doubt, self._session.wait),
            owner=self,
            done=self._on_sent,
            failed=self._on_not_sent,
            words=self.tr("Sending a change again…"),
            writes=True,
        )
        self.changed.emit()

    def _on_sent(self, answer: Customer | Settlement) -> None:
        if isinstance(answer, Customer):
            self._on_settled(Settlement(finding=Finding.DONE, current=answer))
        else:
            self._on_settled(answer)

    def _on_not_sent(self, error: Exception) -> None:
        if isinstance(error, GatewayError) and error.doubt is not None:
            self._doubt = error.doubt
            self.look()
            return
        self.finding = Finding.OLD
        self._row.say(
            not_sent_words(self._doubt.intent, error),
            (self.tr("Send again"), self._send_again),
            (self.tr("Leave it"), partial(self._close, Ending.GIVEN_UP)),
        )
        self.changed.emit()


class Doubts(QObject):
    """Every write in doubt, and one line about them all.

    Signals: ``read(Customer)`` and ``show_asked(Customer)`` as :class:`OpenDoubt`; ``settled()``
    once everything that can be found out is.
    """

    read = Signal(object)
    show_asked = Signal(object)
    settled = Signal()

    def __init__(self, session: Session, strip: RecoveryStrip, parent: QObject) -> None:
        """Nothing is in doubt yet."""
        super().__init__(parent)
        self._session = session
        self._strip = strip
        self._open: list[OpenDoubt] = []
        session.goes_on.connect(self._look_again)

    def begin(self, doubts: tuple[Doubt, ...]) -> None:
        """Find out about all of them."""
        for doubt in doubts:
            one = OpenDoubt(doubt, self._session, self._strip.add_row(), self)
            one.read.connect(self.read)
            one.show_asked.connect(self.show_asked)
            one.changed.connect(self._on_changed)
            self._open.append(one)
        for one in self._open:
            one.look()
        if not self._open:
            self.settled.emit()

    def _look_again(self) -> None:
        """The gateway knows again who is asking."""
        for one in self._open:
            if one.finding is Finding.UNKNOWN and not one.is_closed:
                one.look()

    def _on_changed(self) -> None:
        found = [one.finding for one in self._open if not one.is_closed]
        closed = len(self._open) - len(found)
        looking = found.count(None)
        done = sum(finding in SETTLED for finding in found)
        unknown = found.count(Finding.UNKNOWN)
        to_decide = len(found) - looking - done - unknown
        tone = Tone.CONFIRMED if done == len(self._open) else Tone.WARNING
        if closed and not (looking or unknown or to_decide):
            tone = Tone.PLAIN
        self._strip.say(summary_words(done, to_decide, looking, unknown, closed), tone)
        if not looking:
            self.settled.emit()
