"""What a certificate keeps as a code, and why there is none, in words for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.credentials.trouble import VaultError
from desktop_app.evidence.certificate import NotCovered, Result
from desktop_app.evidence.trouble import EvidenceError, EvidenceTrouble
from desktop_app.records.evidence import Reading
from desktop_app.views.profiles_wording import vault_words


def result_words(result: Result) -> str:
    """What became of a customer, in a cell."""
    return {
        Result.ERASED: _tr("Erased"),
        Result.FOUND_ERASED: _tr("Erased, found by reading"),
        Result.STILL_ANSWERED: _tr("Acknowledged, still answered"),
        Result.NOT_READ_AGAIN: _tr("Acknowledged, not read again"),
        Result.ALREADY: _tr("Did not exist any more"),
        Result.NOT_ERASED: _tr("Not erased"),
        Result.UNKNOWN: _tr("Unknown"),
    }[result]


def result_sentence(result: Result) -> str:
    """The same for one customer, as the first thing that a certificate says."""
    return {
        Result.ERASED: _tr(
            "The gateway acknowledged the deletion. Asked again afterwards, it had this customer "
            "no longer, or marked it as deleted."
        ),
        Result.FOUND_ERASED: _tr(
            "The deletion was sent and its answer was lost. Asked again afterwards, the gateway "
            "marked this customer as deleted, or had them no longer: asked in every way, twice."
        ),
        Result.STILL_ANSWERED: _tr(
            "The gateway acknowledged the deletion, yet still answered with this customer "
            "afterwards as if nothing had happened."
        ),
        Result.NOT_READ_AGAIN: _tr(
            "The gateway acknowledged the deletion. Whether the customer is gone could not be "
            "read again."
        ),
        Result.ALREADY: _tr("The gateway had this customer no longer. Nothing was deleted."),
        Result.NOT_ERASED: _tr("Not erased: no deletion was carried out."),
        Result.UNKNOWN: _tr("The deletion was sent, and nobody knows whether it was carried out."),
    }[result]


def short_reading_words(reading: Reading | None) -> str:
    """What the gateway answered when asked again, in two words at most."""
    if reading is None:
        return ""
    return {
        Reading.NOT_FOUND: _tr("not found"),
        Reading.MARKED_DELETED: _tr("deleted"),
        Reading.STILL_THERE: _tr("still there"),
        Reading.ANOTHER: _tr("another"),
        Reading.NOT_READ: _tr("not read"),
        Reading.NOT_ASKED: _tr("no ID"),
    }[reading]


def exclusion_words(code: str, words: str) -> str:
    """What is not covered. ``words``: in English, for a code this version does not know."""
    known = {**_never_covered(), **_this_time_not_covered()}
    return {each.name: text for each, text in known.items()}.get(code, words)


def _never_covered() -> dict[NotCovered, str]:
    return {
        NotCovered.OTHER_SYSTEMS: _tr(
            "Copies elsewhere: in shops, mail, exports, spreadsheets, or systems of other "
            "recipients."
        ),
        NotCovered.INSIDE_THE_GATEWAY: _tr(
            "What the gateway keeps inside, such as backups and logs, and for how long."
        ),
        NotCovered.CARDS: _tr(
            "What becomes of saved cards: no call of the gateway deletes one, and it documents "
            "nothing."
        ),
        NotCovered.PAYMENTS: _tr(
            "Payments and their documents, which laws may require to be kept."
        ),
        NotCovered.LATER: _tr("Anything after the last reading, such as a customer created anew."),
        NotCovered.PERSON: _tr(
            "Whether whoever asked for the erasure was the customer, and had the right to it."
        ),
        NotCovered.CLOCK: _tr(
            "The clock and the user's name, which are those of the computer it was done on."
        ),
    }


def _this_time_not_covered() -> dict[NotCovered, str]:
    return {
        NotCovered.NOT_READ_AGAIN: _tr(
            "For some customers: whether they are gone. They could not be read again."
        ),
        NotCovered.STILL_ANSWERED: _tr(
            "Some customers that the gateway acknowledged as deleted, yet still answers."
        ),
        NotCovered.NOT_ERASED: _tr("Some customers of the list that were not erased."),
        NotCovered.UNKNOWN: _tr(
            "Some customers whose deletion left and whose outcome nobody knows."
        ),
        NotCovered.MADE_UP: _tr(
            "Real customers: this was done in the sandbox, whose customers are made up."
        ),
        NotCovered.THROW_AWAY_KEY: _tr(
            "Who signed: the key was made for one session and is kept nowhere."
        ),
    }


def trouble_words(error: Exception) -> str:
    """Why there is no certificate, or no exported journal."""
    if isinstance(error, VaultError):  # the key that signs is in the keyring
        return vault_words(error.trouble)
    if not isinstance(error, EvidenceError):
        return _tr("The journal can't be read at the moment.")
    return {
        EvidenceTrouble.NOTHING: _tr("The journal has nothing that this could be about."),
        EvidenceTrouble.NO_SPACE: _tr("Not saved: the disk is full."),
        EvidenceTrouble.DENIED: _tr("Not saved: you may not write to this folder."),
        EvidenceTrouble.EXISTS: _tr("Not saved: something else is in that place."),
        EvidenceTrouble.NO_FOLDER: _tr("Not saved: the folder does not exist."),
        EvidenceTrouble.TOO_LARGE: _tr("Not saved: larger than a zip can be. Save it as a folder."),
        EvidenceTrouble.UNAVAILABLE: _tr("Not saved: the file could not be written."),
        EvidenceTrouble.NOT_AS_WRITTEN: _tr(
            "What was read back is not what was written. Save it in another place."
        ),
    }[error.trouble]


def _tr(text: str) -> str:
    return QCoreApplication.translate("certificate", text)
