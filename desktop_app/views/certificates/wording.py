"""Words of a certificate, in the dialog and on paper."""

from __future__ import annotations

from desktop_app.evidence.certificate import ErasureResult, NotCovered
from desktop_app.models.display import Translator
from desktop_app.records.writes import ReadBack

_tr = Translator("certificate")


def result_words(result: ErasureResult) -> str:
    """What became of a customer, in a cell."""
    return {
        ErasureResult.ERASED: _tr("Erased"),
        ErasureResult.FOUND_ERASED: _tr("Erased, found by reading"),
        ErasureResult.STILL_ANSWERED: _tr("Acknowledged, still answered"),
        ErasureResult.NOT_READ_AGAIN: _tr("Acknowledged, not read again"),
        ErasureResult.ALREADY: _tr("Did not exist any more"),
        ErasureResult.NOT_ERASED: _tr("Not erased"),
        ErasureResult.UNKNOWN: _tr("Unknown"),
    }[result]


def result_sentence(result: ErasureResult) -> str:
    """The same for one customer, as the first thing that a certificate says."""
    return {
        ErasureResult.ERASED: _tr(
            "The gateway acknowledged the deletion. Asked again afterwards, it had this customer "
            "no longer, or marked it as deleted."
        ),
        ErasureResult.FOUND_ERASED: _tr(
            "The deletion was sent and its answer was lost. Asked again afterwards, the gateway "
            "marked this customer as deleted, or had them no longer: asked in every way, twice."
        ),
        ErasureResult.STILL_ANSWERED: _tr(
            "The gateway acknowledged the deletion, yet still answered with this customer "
            "afterwards as if nothing had happened."
        ),
        ErasureResult.NOT_READ_AGAIN: _tr(
            "The gateway acknowledged the deletion. Whether the customer is gone could not be "
            "read again."
        ),
        ErasureResult.ALREADY: _tr("The gateway had this customer no longer. Nothing was deleted."),
        ErasureResult.NOT_ERASED: _tr("Not erased: no deletion was carried out."),
        ErasureResult.UNKNOWN: _tr(
            "The deletion was sent, and nobody knows whether it was carried out."
        ),
    }[result]


def short_reading_words(reading: ReadBack | None) -> str:
    """What the gateway answered when asked again, in two words at most."""
    if reading is None:
        return ""
    return {
        ReadBack.NOT_FOUND: _tr("not found"),
        ReadBack.MARKED_DELETED: _tr("deleted"),
        ReadBack.STILL_THERE: _tr("still there"),
        ReadBack.ANOTHER: _tr("another"),
        ReadBack.NOT_READ: _tr("not read"),
        ReadBack.NOT_ASKED: _tr("no ID"),
    }[reading]


def exclusion_words(code: str, words: str) -> str:
    """What is not covered. ``words``: in English, for a code this version does not know."""
    known = {
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
    found = NotCovered.__members__.get(code)
    return words if found is None else known[found]
