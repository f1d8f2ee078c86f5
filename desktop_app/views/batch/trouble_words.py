"""What stands in a batch's way, in an agent's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.batch.cells import TooManyError
from desktop_app.batch.delimiters import LONGEST_LINE, LongLineError
from desktop_app.batch.encodings import NotTextError
from desktop_app.batch.parts import CutError
from desktop_app.batch.reading import MOST_LINES
from desktop_app.batch.restore import NotOldValuesError, OtherProfileError
from desktop_app.batch.run import NotAsConfirmedError
from desktop_app.batch.workbooks import ProtectedError
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.journal.trouble import JournalError
from desktop_app.models.batch_words import number_words
from desktop_app.records.batch import Stop
from desktop_app.reports.regular_file import NotRegularError
from desktop_app.views.recovery_words import trouble_words
from desktop_app.views.wording import explain


def file_trouble_words(error: Exception) -> str:
    """Why a list could not be read."""
    if isinstance(error, NotTextError):
        return _not_text_words(error.kind)
    if isinstance(error, CutError):
        return _cut_words(error)
    if isinstance(error, LongLineError):
        text = _tr("A line of this list is too long: more than {number} characters.")
        return text.format(number=number_words(LONGEST_LINE))
    words: dict[type, str] = {
        FileNotFoundError: _tr("The file is not there any more."),
        PermissionError: _tr("The file can't be opened: you may not read it."),
        NotRegularError: _tr("This is no file, but a folder or a device."),
        OSError: _tr("The file can't be read."),
        ProtectedError: _tr(
            "This workbook asks for a password. Save it without one, and open it again."
        ),
        TooManyError: _tr("This is too much for one batch: at most {number} lines."),
        NotOldValuesError: _tr("This is no file of old values, or not a whole one."),
        OtherProfileError: _tr("This file is of another profile. Open it in that one's window."),
    }
    texts = (words[kind] for kind in type(error).__mro__ if kind in words)
    text = next(texts, "")
    return text.format(number=number_words(MOST_LINES)) or batch_trouble_words(error)


def save_trouble_words(error: Exception) -> str:
    """Why a file could not be written."""
    if isinstance(error, PermissionError):
        return _tr("Not saved: you may not write there.")
    if isinstance(error, OSError):
        return _tr("Not saved: the file can't be written.")
    return batch_trouble_words(error)


def batch_trouble_words(error: Exception) -> str:
    """Why a batch could not begin or go on at all."""
    if isinstance(error, JournalError):
        return trouble_words(error.trouble)
    if isinstance(error, NotAsConfirmedError):
        return _tr("The rows are not what was confirmed. Nothing was sent: look at them again.")
    return explain(error).sentence


def why_words(why: str) -> str:
    """Why a batch stands still; ``why`` is a Trouble's or a Stop's name."""
    if why in Trouble.__members__:
        return explain(GatewayError(Trouble[why], Sent.UNKNOWN)).happened
    if why not in Stop.__members__:
        return ""
    return {
        Stop.AGENT: "",
        Stop.UNKNOWNS: _tr(
            "What became of three rows in a row is unknown, so no further one was sent."
        ),
        Stop.LEFT_UNKNOWN: _tr("What became of some rows could not be found out yet."),
        Stop.LINES_MISSING: _tr(
            "Some lines of the list are missing from this computer's journal. Begin a new batch "
            "with them."
        ),
    }.get(Stop[why], _tr("Some rows are still to be done."))


def waiting_words() -> str:
    """What to do once the gateway has refused who is asking: this window can't go on by itself."""
    return _tr(
        "Nothing is sent at present: press “Try again” in the main window first, then go on here."
    )


def _cut_words(error: CutError) -> str:
    """Half a list is refused: its last ID may be half of one."""
    if not error.form:
        return _tr("This list is not whole: a bracket is open at its end.")
    text = _tr("This {form} is not whole, or damaged: it can't be read beyond line {line}.")
    return text.format(form=error.form, line=number_words(error.line))


def _not_text_words(kind: str) -> str:
    return {
        "workbook": _tr(
            "This workbook can't be read. Copy its column and paste it here, or save it as CSV."
        ),
        "markup": _tr("This is a web page or XML, and there is no table in it."),
        "archive": _tr("This is an archive. Open it, and take the list out of it."),
        "pdf": _tr("This is a PDF. Copy the IDs from it and paste them here."),
        "image": _tr("This is a picture."),
    }.get(kind) or _tr("This file holds no text.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)
