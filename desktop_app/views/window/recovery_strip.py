"""The strip above the panes about what the last run left open, and the words for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop_app.gateway.settle import SettleFinding, Settlement
from desktop_app.journal.database import JournalError, JournalErrorCode
from desktop_app.journal.opening import JournalCondition, OpeningReport
from desktop_app.models.display import Translator, isolated, local_day, local_time, time_of_day
from desktop_app.models.wording import readings_words
from desktop_app.records.draft import StoredEdit
from desktop_app.records.writes import Intent, WriteKind
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.icons import ICON
from desktop_app.views.widgets.labels import ToneLabel, TonePicture
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import RADIUS, STEP, tokens
from desktop_app.views.widgets.wording import explain

_tr = Translator("recovery")


Action = tuple[str, Callable[[], object]]
"""A button's text, and what it does."""


class RecoveryRow(QWidget):
    """One thing left open: a sentence and its buttons."""

    def __init__(self, strip: RecoveryStrip, picture: str) -> None:
        super().__init__(strip)
        self._strip = strip
        self._sentence = ToneLabel("warning", wraps=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = row(spacing=0)
        parts = TonePicture(ICON, picture, "warning"), (self._sentence, 1), self._buttons
        row(*parts, of=self, margins=(STEP + STEP // 2, STEP // 2, STEP, STEP // 2))

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_message(self, sentence: str, *actions: Action) -> None:
        """Show ``sentence`` (ours, with foreign text isolated) and buttons in place of the last."""
        self._sentence.setText(sentence)
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for text, act in actions:
            one = QPushButton(text, self)
            one.setAutoDefault(False)
            set_kind(one, "quiet")
            one.setAccessibleDescription(sentence)
            one.clicked.connect(partial(self._act, act))
            self._buttons.addWidget(one)

    def _act(self, act: Callable[[], object], _checked: bool = False) -> None:
        act()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().warning_ground)
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.end()

    def close_row(self) -> None:
        self.hide()
        self._strip.forget_row()
        self.deleteLater()


class RecoveryStrip(QFrame):
    """Hidden while there is nothing to say: a line about it all, and a row for each open thing.

    Signal: ``changed()`` when there is something to say, or nothing any more.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Left open by the last run"))
        self.notice = Notice()
        self._rows = column(spacing=STEP // 2)
        self._open = 0
        column(self.notice, self._rows, of=self, margins=STEP // 2, spacing=STEP // 2)
        self.notice.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def add_row(self, picture: str = "triangle-alert") -> RecoveryRow:
        """``picture``: an icon's name."""
        added = RecoveryRow(self, picture)
        self._rows.addWidget(added)
        self._open += 1
        self._show_if_needed()
        return added

    def show_message(self, sentence: str, tone: Tone) -> None:
        """One line about it all."""
        self.notice.show_message(sentence, tone)
        self._show_if_needed()

    def remove_sentence(self, sentence: str) -> None:
        """Clear ``sentence``, unless something else was said since."""
        if sentence and self.notice.sentence == sentence:
            self.notice.clear()
            self._show_if_needed()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The notice was dismissed: perhaps nothing is left to show."""
        if event.type() == QEvent.Type.HideToParent:
            self._show_if_needed()
        return False

    def forget_row(self) -> None:
        self._open -= 1
        self._show_if_needed()

    def _show_if_needed(self) -> None:
        self.setVisible(bool(self._open) or not self.notice.isHidden())
        self.changed.emit()


def what_words(intent: Intent) -> str:
    """Which write it was, whose, and when."""
    words = {
        WriteKind.CREATE: _tr("New customer {who} from {time}"),
        WriteKind.UPDATE: _tr("Changes of {who} from {time}"),
        WriteKind.DELETE: _tr("Deletion of {who} from {time}"),
    }[intent.kind]
    return words.format(who=isolated(intent.who), time=moment_words(intent.started))


def looking_words(intent: Intent) -> str:
    """While it is being found out."""
    return _tr("{what}: finding out whether it was done…").format(what=what_words(intent))


def sending_words(intent: Intent) -> str:
    """While it is looked at once more, and sent again."""
    words = _tr("{what}: sending again…")
    if intent.kind is WriteKind.CREATE:
        words = _tr("{what}: looking whether it has arrived, before it is sent again…")
    return words.format(what=what_words(intent))


def found_words(intent: Intent, settlement: Settlement) -> str:
    """What was found, where something is left to decide or to know."""
    words = {
        SettleFinding.ABSENT: _tr(
            "{what}: at {now} the gateway has no customer with its ID. It may still come late."
        ),
        SettleFinding.OLD: _tr("{what}: at {now} the gateway has none of them."),
        SettleFinding.GONE: _tr("{what}: the customer has been deleted meanwhile."),
        SettleFinding.CONFLICT: _tr("{what}: the gateway has only some of them, or others."),
        SettleFinding.UNKNOWN: _tr("{what}: it can't be found out now. {reason}"),
    }.get(settlement.finding, "{what}")
    if settlement.finding is SettleFinding.OLD and intent.kind is WriteKind.DELETE:
        words = _tr("{what}: at {now} the customer is still there.")
    if settlement.finding is SettleFinding.CONFLICT and intent.kind is WriteKind.CREATE:
        words = _tr("{what}: its ID belongs to a customer with other values.")
    now = moment_words(datetime.now(UTC))
    return words.format(what=what_words(intent), now=now, reason=_reason(settlement))


def _reason(settlement: Settlement) -> str:
    """Why it can't be found out: what went wrong, or else what was answered."""
    if settlement.error is not None:
        return explain(settlement.error).sentence
    return "; ".join(readings_words(settlement.readings))


def not_sent_words(intent: Intent, error: Exception) -> str:
    """Sending it again failed: what became of the first time is as unknown as it was."""
    reason = explain(error, writing=True).sentence
    words = _tr("{what}: still unknown. Sending again failed: {reason}")
    return words.format(what=what_words(intent), reason=reason)


def summary_words(done: int, to_decide: int, looking: int, unknown: int, closed: int) -> str:
    """One line about every write that was in doubt. ``closed``: by the agent, whatever it was."""
    parts = (
        (done, _tr("%n found done", done)),
        (to_decide, _tr("%n to decide", to_decide)),
        (unknown, _tr("%n not found out yet", unknown)),
        (looking, _tr("finding out about %n", looking)),
        (closed, _tr("%n closed by you", closed)),
    )
    said = ", ".join(words for number, words in parts if number)
    changes = _tr("%n change(s) in doubt", sum(p[0] for p in parts))
    return _tr("{changes}: {said}.").format(changes=changes, said=said)


def edit_words(edit: StoredEdit, kept: datetime) -> str:
    """Unsaved edits to be offered."""
    words = _tr("Unsaved changes of {who} from {time}")
    if not edit.uuid:
        words = _tr("New customer {who}, not created yet, from {time}")
    return words.format(who=isolated(edit.who), time=moment_words(kept))


def edit_gone_words(edit: StoredEdit, kept: datetime) -> str:
    """The record says that it is deleted: there is nobody whom the edit could be about."""
    words = _tr("{edit}: the customer has been deleted meanwhile.")
    return words.format(edit=edit_words(edit, kept))


def edit_failed_words(edit: StoredEdit, kept: datetime, error: Exception) -> str:
    """The customer could not be read, so the edit is still only offered."""
    words = _tr("{edit}: the customer can't be read now. {reason}")
    return words.format(edit=edit_words(edit, kept), reason=explain(error).sentence)


def unreadable_words(error: Exception) -> str:
    """The journal could not be read at the start."""
    error_code = (
        error.error_code if isinstance(error, JournalError) else JournalErrorCode.UNAVAILABLE
    )
    words = _tr("What was in doubt when the program last ended can't be read. {reason}")
    return words.format(reason=error_words(error_code))


def not_kept_words(error_code: JournalErrorCode) -> str:
    """Unsaved edits are not protected."""
    words = _tr("Unsaved changes would not survive a crash now. {reason}")
    return words.format(reason=error_words(error_code))


def error_words(error_code: JournalErrorCode) -> str:
    """Why the journal cannot be used."""
    return {
        JournalErrorCode.FULL: _tr("The disk is full; nothing can be saved until there is room."),
        JournalErrorCode.READ_ONLY: _tr(
            "The program's data folder can't be written to; nothing can be saved until it can."
        ),
        JournalErrorCode.MARK: _tr(
            "The journal's mark, journal.json in the settings folder, can't be written; nothing "
            "can be saved until it can."
        ),
        JournalErrorCode.NOT_A_FILE: _tr(
            "In the program's data folder something else stands in the place of a file of the "
            "journal; nothing can be saved until it is gone."
        ),
        JournalErrorCode.BUSY: _tr("Another program holds the journal."),
        JournalErrorCode.DAMAGED: _tr("The journal is damaged."),
        JournalErrorCode.UNAVAILABLE: _tr("The journal can't be opened; nothing can be saved."),
        JournalErrorCode.BEHIND: _tr(
            "The journal is not what it was. Say first how to go on, at the top of the window; "
            "until then nothing is changed."
        ),
        JournalErrorCode.CLOSED: _tr("The program ends."),
    }[error_code]


def opening_words(opening: OpeningReport) -> str:
    """What an agent should know about how the journal was found."""
    if opening.finding is JournalCondition.SESSION:
        return _tr(
            "No system keyring: what is in doubt and what is unsaved is kept for this session only."
        )
    words = _state_words(opening.finding)
    if opening.finding is JournalCondition.CUT_SHORT:
        words = words.format(lost=_tr("%n change(s)", opening.lost))
    if opening.finding in BEHIND:
        if opening.lost:
            words += " " + _tr("The keyring knows of %n more change(s).", opening.lost)
        words += " " + _tr(
            "What was in doubt may be lost with it: look at the customers you changed last. If "
            "there is a newer copy, close the program and put both files back. Until you decide, "
            "nothing is changed."
        )
    if opening.set_aside:
        words += " " + _tr("It is kept as {name}.").format(name=opening.set_aside)
    if opening.doubts or opening.drafts:
        words += " " + _tr("Read from it: {doubts}, {drafts}.").format(
            doubts=_tr("%n change(s) in doubt", opening.doubts),
            drafts=_tr("%n unsaved edit(s)", opening.drafts),
        )
    return words


def aside_removed_words(names: tuple[str, ...]) -> str:
    """Damaged journals that went with an erasure."""
    words = _tr(
        "%n damaged journal(s) kept on this computer went with the erasure: nobody could have "
        "looked for the customer in there. What could be read had been taken along before.",
        len(names),
    )
    return f"{words} ({', '.join(names)})"


def aside_closed_words(names: tuple[str, ...]) -> str:
    """Journals that may hold an erased customer, and that nobody can open."""
    words = _tr(
        "%n journal(s) set aside on this computer can't be opened, so an erased customer may still "
        "be in there.",
        len(names),
    )
    return f"{words} ({', '.join(names)})"


def aside_left_words() -> str:
    """They could not be removed."""
    return _tr("The journals set aside could not all be removed: the data folder refuses.")


BEHIND: Final = frozenset({JournalCondition.VANISHED, JournalCondition.OLDER})
"""Findings after which no write leaves before the agent has said to go on."""


def _state_words(finding: JournalCondition) -> str:
    return {
        JournalCondition.VANISHED: _tr(
            "The journal of this computer is gone, with all of its files."
        ),
        JournalCondition.OLDER: _tr(
            "The journal on this computer is older than it was, or another one: files were lost, "
            "or put back from a copy."
        ),
        JournalCondition.CUT_SHORT: _tr(
            "The end of the journal is missing. The last {lost} noted in it may have been sent; "
            "look at the customers you changed last."
        ),
        JournalCondition.PUT_BACK: _tr(
            "The program's data folder was deleted while the program ran. The journal is there "
            "again, with all that it had."
        ),
        JournalCondition.MISSING: _tr(
            "The journal of changes in doubt has disappeared. What was in doubt is not known, and "
            "unsaved changes that were kept in it may be lost."
        ),
        JournalCondition.EMPTY: _tr(
            "The journal of changes in doubt was emptied. What was in doubt is not known, and "
            "unsaved changes that were kept in it may be lost."
        ),
        JournalCondition.FOREIGN: _tr("Another file stood in the journal's place."),
        JournalCondition.OTHER_KEY: _tr(
            "The journal was made with a key that the keyring no longer has."
        ),
        JournalCondition.DAMAGED: _tr("The journal of changes in doubt was damaged."),
        JournalCondition.NEWER: _tr("The journal was written by a later version of this program."),
        JournalCondition.UNREADABLE: _tr("The journal is damaged, or was made with another key."),
    }.get(finding, "")


def moment_words(moment: datetime) -> str:
    """The time of day; with the date when it was not today."""
    is_today = local_day(moment) == local_day(datetime.now(UTC))
    return time_of_day(moment) if is_today else local_time(moment)
