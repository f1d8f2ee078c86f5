"""The pages of the preferences, but for the one of the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.models.display import (
    Translator,
    isolated,
    local_time,
    one_line,
    shown_time,
    utc_time,
)
from desktop_app.models.wording import number_words
from desktop_app.process.languages import Language
from desktop_app.process.policy import Bounds, Policy
from desktop_app.process.preferences import DateForm, Preferences, Theme
from desktop_app.views.preferences.page import Page, set_words
from desktop_app.views.profiles.wording import environment_name
from desktop_app.views.widgets.labels import plain_label, push_button
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import DARK, LIGHT, RADIUS, Tokens, tokens
from desktop_app.views.widgets.translation import system_language, wanted_language

_tr = Translator("preferences")


def _beside(button: QPushButton) -> QWidget:
    """The button no wider than it needs."""
    holder = QWidget()
    row(button, None, of=holder)
    holder.setFocusProxy(button)
    return holder


def appearance_page(preferences: Preferences) -> Page:
    """How the windows look."""
    page = Page(preferences, _tr("Appearance"), "palette")
    words = {
        Theme.SYSTEM: _tr("As the system"),
        Theme.LIGHT: _tr("Light"),
        Theme.DARK: _tr("Dark"),
    }
    page.add_radios(_tr("Theme"), Preferences.theme, words, pictures=ThemePreview)
    points = f"{QGuiApplication.font().pointSizeF() * 100 / preferences.text_size:.3g}"
    sizes = {
        size: _tr("{percent} %").format(percent=size) for size in Preferences.text_size.choices
    }
    sizes[100] = _tr("As the desktop, {points} pt").format(points=points)
    page.add_list(_tr("Text size"), Preferences.text_size, sizes)
    page.add_radios(
        _tr("Rows"),
        Preferences.has_comfortable_rows,
        {False: _tr("Compact, 28 px"), True: _tr("Comfortable, 32 px")},
        _tr("More rows at a glance, or more air."),
    )
    page.add_switch(
        _tr("Contrast"),
        Preferences.outlines_fields,
        _tr("Outline every field of the record"),
        _tr("A high-contrast desktop is followed by itself."),
    )
    page.finish()
    return page


def language_page(preferences: Preferences) -> Page:
    """What the windows speak. Each language is called by its own name: whoever looks for theirs may
    not understand the one that is spoken now."""
    page = Page(preferences, _tr("Language"), "languages")
    names: dict[Language | None, str] = {each: each.own_name for each in Language}
    system = wanted_language(None, preferences.policy) or system_language()
    names[None] = _tr("As the system: {language}").format(language=system.own_name)
    page.add_list(
        _tr("Language"),
        Preferences.language,
        names,
        _tr(
            "Texts, dates and numbers of all windows change at once, and unsaved work stays. A "
            "window with an open question, or with a change on its way, follows when that is over."
        ),
    )
    page.finish()
    return page


_PREVIEW: Final = (112, 64)
_LINES: Final = ((24, 34), (34, 42), (44, 28), (54, 38))
"""Where each line of the picture begins, and how long it is."""


class ThemePreview(QWidget):
    """A window in small, in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._halves = {
            Theme.SYSTEM: (False, True),
            Theme.LIGHT: (False, False),
            Theme.DARK: (True, True),
        }[theme]
        self.setFixedSize(*_PREVIEW)

    def paintEvent(self, event: QPaintEvent) -> None:
        width, height = _PREVIEW
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(0.5, 0.5, width - 1, height - 1, RADIUS, RADIUS)
        painter.setClipPath(frame)
        for side, is_dark in enumerate(self._halves):
            self._paint_half(painter, side * width // 2, DARK if is_dark else LIGHT)
        painter.fillRect(
            9, _LINES[0][0], _LINES[0][1], 4, (DARK if self._halves[0] else LIGHT).accent
        )
        painter.setClipping(False)
        painter.setPen(tokens().control)
        painter.drawPath(frame)
        painter.end()

    def _paint_half(self, painter: QPainter, left: int, now: Tokens) -> None:
        width, height = _PREVIEW
        painter.fillRect(left, 0, width // 2, height, now.surface)
        painter.fillRect(left, 0, width // 2, 14, now.ground)
        painter.fillRect(left, 14, width // 2, 1, now.line)
        for top, long in _LINES:
            painter.fillRect(left + 9, top, long, 4, now.line)


def dates_page(preferences: Preferences) -> Page:
    """How days and times are written."""
    page = Page(preferences, _tr("Dates"), "calendar-days")
    page.add_radios(
        _tr("Days"),
        Preferences.date_form,
        {DateForm.LOCALE: _tr("As your language does"), DateForm.ISO: _tr("2025-10-09")},
        _tr("The month stands as a word, so that day and month can't be taken for each other."),
    )
    page.add_switch(
        _tr("Times"),
        Preferences.has_relative_times,
        _tr("Say how long ago in the list and the record"),
        _tr("Up to seven days back. The journal, deletions and certificates always have the date."),
    )
    example = page.add_text(_tr("For example"))
    page.add_text(
        _tr("Time zone"),
        _tr(
            "{zone}, as this computer is set. The time in UTC stands in the tip over each, and "
            "certificates have it."
        ).format(zone=_zone()),
    )

    def show_example() -> None:
        moment = datetime.now(UTC) - timedelta(hours=2)
        long_ago = datetime(2025, 10, 9, 12, 3, tzinfo=UTC)
        lines = shown_time(moment), local_time(long_ago), utc_time(long_ago)
        example.setText("\n".join(lines))

    page.on_read(show_example)
    page.finish()
    return page


def _zone() -> str:
    zone, now = QTimeZone.systemTimeZone(), QDateTime.currentDateTime()
    name = bytes(zone.id().data()).decode(errors="replace")
    offset = zone.displayName(now, QTimeZone.NameType.OffsetName)
    return name if name == offset else f"{name} ({offset})"


def deleting_page(preferences: Preferences) -> Page:
    """How long a deletion can be undone."""
    page = Page(preferences, _tr("Deleting"), "trash-2")
    page.add_list(
        _tr("Hold a deletion"),
        Preferences.hold_seconds,
        {each: _seconds(each) for each in Preferences.hold_seconds.choices_in(preferences)},
        _tr("So long it can be undone before it is sent. Later there is no undo."),
    )
    page.add_list(
        _tr("Hold a batch"),
        Preferences.own_batch_hold,
        {
            each: _tr("As long as one deletion") if each is None else _seconds(each)
            for each in Preferences.own_batch_hold.choices_in(preferences)
        },
        _tr("So long a batch of deletions can be undone before the first is sent."),
    )
    page.finish()
    return page


def _seconds(number: int) -> str:
    return _tr("%n second(s)", number) if number else _tr("Not at all")


def lock_page(preferences: Preferences, ask_for_passphrase: Callable[[], object]) -> Page:
    """When the program locks, and who can open it."""
    page = Page(preferences, _tr("Lock"), "lock")
    minutes = Preferences.lock_minutes.choices_in(preferences)
    page.add_list(
        _tr("Lock after"),
        Preferences.lock_minutes,
        {each: _minutes(each) for each in minutes},
        _tr(
            "When nobody has used the program for so long. It also locks when the computer "
            "sleeps or its screen locks."
        ),
    )
    page.add(
        _tr("Passphrase"),
        _beside(push_button(_tr("Unlock passphrase…"), ask_for_passphrase)),
        _tr("Without one, anybody at this desk can unlock while this computer's keyring is open."),
    )
    page.add_text(
        _tr("What it does"),
        _tr(
            "Locked, the program shows no customer, lets go of token and key and of what was "
            "copied here, and keeps unsaved work behind the lock."
        ),
    )
    page.finish()
    return page


def connection_page(
    preferences: Preferences,
    profiles: Callable[[], tuple[Profile, ...]],
    edit_profile: Callable[[Profile | None], object],
) -> Page:
    """By which way each profile reaches its gateway."""
    page = Page(preferences, _tr("Connection"), "plug-zap")
    ways = _Ways(edit_profile)
    page.add(_tr("Profiles"), ways)
    page.on_read(lambda: ways.show_profiles(profiles()))
    page.add_text(
        _tr("Proxy"),
        _tr(
            "Each profile has its own. Its password is kept in this computer's keyring, like token "
            "and key."
        ),
    )
    page.finish()
    return page


class _Ways(QWidget):
    """A line for each profile, with a button that edits it."""

    def __init__(self, edit_profile: Callable[[Profile | None], object]) -> None:
        super().__init__()
        self._edit_profile = edit_profile
        self._profiles: tuple[Profile, ...] | None = None
        self._lines: list[QWidget] = []
        self._column = column(of=self)

    def show_profiles(self, profiles: tuple[Profile, ...]) -> None:
        """Show these, if they are not shown already."""
        if profiles == self._profiles:
            return
        self._profiles = profiles
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = []
        for profile in profiles:
            button = push_button(_tr("Edit profile…"), partial(self._edit, profile))
            name = _tr("Edit the profile {name}").format(name=one_line(profile.name, 40))
            button.setAccessibleName(name)
            line = QWidget()
            row((plain_label(_way_words(profile), wraps=True), 1), button, of=line)
            self._lines.append(line)
        if not profiles:
            self._lines.append(_beside(push_button(_tr("Add profile…"), self._add)))
        for line in self._lines:
            self._column.addWidget(line)

    def _edit(self, profile: Profile, _checked: bool = False) -> None:
        self._edit_profile(profile)

    def _add(self) -> None:
        self._edit_profile(None)


def _way_words(profile: Profile) -> str:
    words = _tr("{name} ({environment}): no proxy")
    if profile.proxy_user:
        words = _tr("{name} ({environment}): by {proxy}, signed in as {user}")
    elif profile.proxy:
        words = _tr("{name} ({environment}): by {proxy}")
    return words.format(
        name=isolated(profile.name, 40),
        environment=environment_name(profile.environment),
        proxy=isolated(profile.proxy, 80),
        user=isolated(profile.proxy_user, 40),
    )


def kept_page(
    preferences: Preferences,
    remove_entries: Callable[[], object] | None,
    captures: Callable[[bool], object] | None,
    customers: QWidget | None = None,
    *,
    forbids_customers: bool = False,
) -> Page:
    """What stays on this computer. ``remove_entries`` None: no profile is open; ``captures`` None:
    this system can't leave windows out of them; ``customers``: the row of those who are findable;
    ``forbids_customers``: none may be kept here.
    """
    page = Page(preferences, _tr("Kept on this computer"), "database")
    button = push_button(_tr("Remove old entries…"), remove_entries or (lambda: None))
    button.setEnabled(remove_entries is not None)
    page.add(
        _tr("Journal"),
        _beside(button),
        _tr("What was changed and deleted here, when and by whom, without values of customers.")
        if remove_entries is not None
        else _tr("Open a profile to see how long the journal keeps its entries."),
    )
    if forbids_customers:
        none = _tr("No copy of customers is kept on this computer.")
        page.add_text(_tr("Customers"), f"{none} {set_words()}")
    elif customers is not None:
        page.add(_tr("Customers"), customers)
    days = Preferences.keep_days.choices
    page.add_list(
        _tr("Look-ups"),
        Preferences.keep_days,
        {each: _tr("%n day(s)", each) for each in days},
        _tr("A batch that only looked up goes after so long; Kept batches lists all."),
    )
    page.add_text(
        _tr("Also kept"),
        _tr(
            "Unsaved edits, until they are saved or discarded; who was looked up last, for thirty "
            "days; your own reasons for deletions. All of it is encrypted, goes with “Remove "
            "profile”, and what is of a customer goes with the customer's deletion."
        ),
    )
    if captures is not None:
        page.add_switch(
            _tr("Screen captures"),
            Preferences.keeps_out_of_captures,
            _tr("Keep out of screen captures"),
            _tr("Ask the system to leave this program out of screenshots and shared screens."),
        )
        page.changed.connect(lambda: captures(preferences.keeps_out_of_captures))
    else:
        page.add_text(
            _tr("Screen captures"),
            _tr("This system has no way to leave a window out of screenshots."),
        )
    page.finish()
    return page


def organisation_page(preferences: Preferences) -> Page:
    """What the organisation has set for everybody on this computer."""
    page = Page(preferences, _tr("Organisation"), "settings-2")
    policy = preferences.policy
    page.add_text(
        _tr("Set for you"),
        _tr(
            "Your organisation has set this for everybody on this computer. It is in the file "
            "{path}, and counts from the next start on."
        ).format(path=isolated(str(policy.path), _LONGEST_PATH)),
    )
    for label, words in _set_by(policy).items():
        page.add_text(label, words)
    page.finish()
    return page


def _set_by(policy: Policy) -> dict[str, str]:
    """What a policy leaves no choice of, in words, by what it is about."""
    said = {
        _tr("Changes"): _tr("Customers can be read, not changed.") if policy.read_only else "",
        _tr("Deletion"): "" if policy.deletion else _tr("Nobody is deleted here."),
        _tr("Largest batch"): number_words(policy.largest_batch) if policy.largest_batch else "",
        _tr("Hold a deletion"): _bounds_words(policy.hold_seconds, _seconds),
        _tr("Lock after"): _bounds_words(policy.lock_minutes, _minutes),
        _tr("Environments"): ", ".join(
            environment_name(each)
            for each in Environment
            if policy.environments is not None and each.value in policy.environments
        ),
        _tr("Proxy"): {None: "", "": _tr("None")}.get(policy.proxy, policy.proxy or ""),
        _tr("Customers"): ""
        if policy.directory
        else _tr("No copy of customers is kept on this computer."),
        _tr("Languages"): ", ".join(Language(each).own_name for each in policy.languages or ()),
    }
    return {label: words for label, words in said.items() if words}


def _bounds_words(bounds: Bounds, words: Callable[[int], str]) -> str:
    if bounds.are_open:
        return ""
    if bounds.most is None:
        return _tr("At least {least}").format(least=words(bounds.least))
    if bounds.least == bounds.most:
        return words(bounds.least)
    if not bounds.least:
        return _tr("At most {most}").format(most=words(bounds.most))
    between = _tr("From {least} to {most}")
    return between.format(least=words(bounds.least), most=words(bounds.most))


def _minutes(number: int) -> str:
    return _tr("%n minute(s)", number) if number else _tr("Never by itself")


_LONGEST_PATH: Final = 120
