"""The language of every text, number and date: chosen by the agent, or as the system asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

import resources
from desktop_app.process.languages import Language, spoken, system_languages
from desktop_app.process.policy import Policy

_CATALOGUES = Path(resources.__file__).parent / "translations"


def catalogue_of(language: Language) -> Path:
    """The texts in a language. English too has a catalogue: its plural forms."""
    name = "en" if language is Language.ENGLISH else language.locale
    return _CATALOGUES / f"customer-desk_{name}.qm"


def system_language() -> Language:
    """What the system asks for, or English."""
    return spoken(system_languages() or QLocale.system().uiLanguages())


def wanted_language(chosen: Language | None, policy: Policy) -> Language | None:
    """What the agent has ``chosen``, None for the system's; where the policy does not permit that,
    its first."""
    permitted = policy.languages
    if permitted is None or (chosen or system_language()) in permitted:
        return chosen
    return Language(permitted[0])


class ProgramLanguage(QObject):
    """Speaks one language at a time. What is on screen stays as it was: whoever changes the
    language makes the windows anew."""

    def __init__(self, parent: QObject, english: Path | None = None) -> None:
        """Nothing is spoken yet: texts are as they stand in the program. ``english``: a catalogue
        to use in place of that of English."""
        super().__init__(parent)
        self._english = english or catalogue_of(Language.ENGLISH)
        self._words: QTranslator | None = None
        self.language: Language | None = None
        """What is spoken now; None before the first."""

    def speak(self, chosen: Language | None) -> bool:
        """``chosen``, or as the system asks for None; whether that is another language than
        before."""
        language = chosen or system_language()
        if language is self.language:
            return False
        self.language = language
        QLocale.setDefault(_locale(language))
        before, self._words = self._words, QTranslator(self)
        path = self._english if language is Language.ENGLISH else catalogue_of(language)
        if self._words.load(str(path)):
            QCoreApplication.installTranslator(self._words)
        if before is not None:
            QCoreApplication.removeTranslator(before)
            before.deleteLater()
        return True


def _locale(language: Language) -> QLocale:
    """How a language writes dates and numbers: as in the system's country where the system speaks
    it too. By name, not the system's own: that one may have the months of a third language."""
    system, wanted = QLocale.system(), QLocale(language.locale)
    if (system.language(), system.script()) == (wanted.language(), wanted.script()):
        return QLocale(system.language(), system.script(), system.territory())
    return wanted
