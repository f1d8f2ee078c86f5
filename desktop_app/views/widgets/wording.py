"""Errors and fields in an agent's words: the one place where a code becomes a sentence."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.gateway.errors import NOT_FOUND_STATUSES, GatewayError, GatewayErrorCode, SendState
from desktop_app.models.display import (
    LONGEST_SHOWN,
    Translator,
    identifier,
    isolated,
    local_time,
    one_line,
)
from desktop_app.records.cards import mask
from desktop_app.records.customer import Customer
from desktop_app.records.links import customer_link, identifier_to_link
from desktop_app.records.recognise import (
    IdFormat,
    IdKind,
    IdRefusal,
    Recognised,
)
from desktop_app.records.spelling import Difference
from desktop_app.records.spelling import differences as differences_of
from desktop_app.records.writes import WriteKind

_tr = Translator("wording")


_APPROVED = "approved"
"""The status of a customer of whom there is nothing to say."""
_LONGEST_STATUS = 24

_CLOCK_OFF_SHOWN = 2
"""Seconds. Less is the network's doing."""


class ErrorMessage(NamedTuple):
    """What to tell the agent: what happened, whether anything was sent, what to do, and what the
    gateway said (plain text, never ours)."""

    happened: str
    sent: str
    advice: str
    details: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """All our own words in one paragraph."""
        return " ".join(part for part in (self.happened, self.sent, self.advice) if part)


def explain(error: Exception, *, writing: bool = False) -> ErrorMessage:
    """Any error a job may end in, in words. ``writing``: say whether something was sent."""
    if not isinstance(error, GatewayError):
        happened = _tr("Something went wrong inside this program.")
        return ErrorMessage(
            happened, "", _tr("Help ▸ Copy diagnostic information has the report."), ()
        )
    sent = _sent(error.sent) if writing else ""
    return ErrorMessage(_happened(error), sent, _advice(error), error.details)


_ANSWERS = frozenset(
    {
        GatewayErrorCode.NOT_FOUND,
        GatewayErrorCode.INVALID,
        GatewayErrorCode.CONFLICTING,
        GatewayErrorCode.OTHER_SPELLING,
    }
)
"""What a gateway says that works, to whom it knows."""


def failed_answer_in_words(error_code: str) -> str:
    """What an answer with this error code says of the gateway or of who asks it; empty when it
    only answers what was asked. ``error_code``: as an exchange has it."""
    if not error_code or GatewayErrorCode[error_code] in _ANSWERS:
        return ""
    known = GatewayErrorCode[error_code]
    # Of the clock no exchange says by how much it is off.
    is_clock = known is GatewayErrorCode.CLOCK_OFF
    code = GatewayErrorCode.UNAUTHORISED if is_clock else known
    return _happened(GatewayError(code, SendState.UNKNOWN))


def _sent(sent: SendState) -> str:
    return {
        SendState.NO: _tr("Nothing was sent."),
        SendState.REFUSED: _tr("The gateway did not carry it out."),
        SendState.UNKNOWN: _tr("Whether the gateway carried it out is unknown."),
    }[sent]


def _happened(error: GatewayError) -> str:
    if error.error_code is GatewayErrorCode.CLOCK_OFF:
        return _clock(error.clock_ahead or 0.0)
    if error.error_code is GatewayErrorCode.NOT_UNDERSTOOD and error.status in NOT_FOUND_STATUSES:
        return _tr(
            "“Not found” was answered, but not in the gateway's way: perhaps by something in "
            "between. Whether the customer exists is unknown."
        )
    return {
        GatewayErrorCode.NOT_JOURNALLED: _tr(
            "The change could not be noted on this computer's disk, which comes before sending."
        ),
        GatewayErrorCode.NOT_PERMITTED: _tr("Your organisation does not permit this change."),
        GatewayErrorCode.REFUSED_ID: _tr(
            "This ID cannot be looked up: no web address can carry it."
        ),
        GatewayErrorCode.NAME_NOT_FOUND: _tr(
            "The gateway can't be reached: its name has no address."
        ),
        GatewayErrorCode.UNREACHABLE: _tr("The gateway can't be reached."),
        GatewayErrorCode.PROXY_UNREACHABLE: _tr("The profile's proxy can't be reached."),
        GatewayErrorCode.PROXY_WANTS_SIGN_IN: _tr(
            "The profile's proxy asks for a user name and password."
        ),
        GatewayErrorCode.PROXY_SIGN_IN_REFUSED: _tr(
            "The profile's proxy did not accept the user name and password."
        ),
        GatewayErrorCode.PROXY_SIGN_IN_OTHER: _tr(
            "The profile's proxy wants a kind of sign-in that this program does not have."
        ),
        GatewayErrorCode.PROXY_REFUSED: _tr(
            "The profile's proxy makes no connection to the gateway."
        ),
        GatewayErrorCode.TLS_EXPIRED: _tr(
            "No secure connection: the gateway's certificate has expired."
        ),
        GatewayErrorCode.TLS_NOT_YET_VALID: _tr(
            "No secure connection: the certificate is not valid yet."
        ),
        GatewayErrorCode.TLS_WRONG_HOST: _tr(
            "No secure connection: the certificate is for another host."
        ),
        GatewayErrorCode.TLS_UNKNOWN_ISSUER: _tr(
            "No secure connection: this computer does not trust who issued the certificate."
        ),
        GatewayErrorCode.TLS_FAILED: _tr("No secure connection could be made."),
        GatewayErrorCode.CANCELLED: _tr("Cancelled."),
        GatewayErrorCode.DEADLINE: _tr("The gateway did not answer in time."),
        GatewayErrorCode.BROKEN_OFF: _tr(
            "The connection broke before the gateway's answer was complete."
        ),
        GatewayErrorCode.TOO_LARGE: _tr("The gateway's answer is too large to be a real one."),
        GatewayErrorCode.REDIRECTED: _tr(
            "The gateway points to another address, which was not followed."
        ),
        GatewayErrorCode.NOT_UNDERSTOOD: _tr("The gateway's answer makes no sense."),
        GatewayErrorCode.WRONG_RECORD: _tr(
            "The gateway answered with another customer than the one asked for."
        ),
        GatewayErrorCode.OTHER_SPELLING: _tr(
            "The gateway answered with a customer whose ID is spelled in another way."
        ),
        GatewayErrorCode.UNAUTHORISED: _tr(
            "The gateway did not accept this profile's token or key."
        ),
        GatewayErrorCode.FORBIDDEN: _tr("The gateway does not allow this."),
        GatewayErrorCode.NOT_FOUND: _tr("The gateway has no such customer."),
        GatewayErrorCode.INVALID: _tr("The gateway refused the values."),
        GatewayErrorCode.CONFLICTING: _tr("The gateway says that another record is in the way."),
        GatewayErrorCode.TOO_MANY: _tr("The gateway asks for fewer requests."),
        GatewayErrorCode.GATEWAY_FAILED: _tr("The gateway failed."),
    }[error.error_code]


def _clock(ahead: float) -> str:
    span = QLocale().toString(max(round(abs(ahead)), _CLOCK_OFF_SHOWN))
    if ahead > 0:
        text = _tr("The gateway did not accept the signature: this computer's clock is {n} s fast.")
    else:
        text = _tr("The gateway did not accept the signature: this computer's clock is {n} s slow.")
    return text.format(n=span)


def _advice(error: GatewayError) -> str:
    return {
        GatewayErrorCode.NOT_JOURNALLED: _tr(
            "If the top of the window says that the journal is gone or older, decide there first. "
            "Otherwise make room on the disk, or see that it can be written to; then try again."
        ),
        GatewayErrorCode.NAME_NOT_FOUND: _tr("Check the network and the profile's gateway URL."),
        GatewayErrorCode.PROXY_UNREACHABLE: _tr("Check the network and the profile's proxy."),
        GatewayErrorCode.PROXY_WANTS_SIGN_IN: _tr("Enter them in the profile."),
        GatewayErrorCode.PROXY_SIGN_IN_REFUSED: _tr("Correct them in the profile."),
        GatewayErrorCode.PROXY_SIGN_IN_OTHER: _tr(
            "Ask who runs the network for a way with user name and password, or without sign-in."
        ),
        GatewayErrorCode.PROXY_REFUSED: _tr(
            "Ask who runs the network, or change the profile's proxy."
        ),
        GatewayErrorCode.UNREACHABLE: _tr("Check the network, then try again."),
        GatewayErrorCode.TLS_EXPIRED: _tr(
            "Check this computer's date; if it is right, tell Monri."
        ),
        GatewayErrorCode.TLS_NOT_YET_VALID: _tr("Check this computer's date."),
        GatewayErrorCode.TLS_WRONG_HOST: _tr("Check the profile's gateway URL."),
        GatewayErrorCode.TLS_UNKNOWN_ISSUER: _tr("On a company network, ask for its certificate."),
        GatewayErrorCode.DEADLINE: _tr("Try again."),
        GatewayErrorCode.BROKEN_OFF: _tr("Try again."),
        GatewayErrorCode.REDIRECTED: _tr("Check the profile's gateway URL."),
        GatewayErrorCode.WRONG_RECORD: _tr("It is not shown. Try the customer's UUID."),
        GatewayErrorCode.OTHER_SPELLING: _tr("Use the ID exactly as the customer's record has it."),
        GatewayErrorCode.UNAUTHORISED: _tr("Check the profile's environment, token and key."),
        GatewayErrorCode.CLOCK_OFF: _tr("Set the clock, then try again."),
        GatewayErrorCode.TOO_MANY: _tr("Wait a little, then try again."),
        GatewayErrorCode.GATEWAY_FAILED: _tr("Try again in a moment."),
    }.get(error.error_code, "")


def forbidden_in_words() -> str:
    """Why something is off that could be done elsewhere."""
    return _tr("Set by your organisation: customers can be read, not changed.")


def no_deletion_in_words() -> str:
    """Why nobody is deleted here."""
    return _tr("Set by your organisation: nobody is deleted here.")


def no_writes_in_words(session_writes: frozenset[WriteKind], kind: WriteKind) -> str:
    """Why nobody may write so here; empty where it is permitted."""
    if kind in session_writes:
        return ""
    is_all = WriteKind.UPDATE not in session_writes
    return forbidden_in_words() if is_all else no_deletion_in_words()


def refusal_in_words(refusal: IdRefusal) -> str:
    """Why what was typed is not looked up."""
    return {
        IdRefusal.EMPTY: _tr("Type or paste an ID first."),
        IdRefusal.DOTS: _tr(
            "“.” and “..” cannot be looked up: no web address can carry them as an ID."
        ),
        IdRefusal.TOO_LONG: _tr("This is longer than any ID: at most 100 characters."),
        IdRefusal.HALF_CHARACTER: _tr("This holds characters that no web address can carry."),
    }[refusal]


def taken_in_words(taken: Recognised | IdRefusal, several: tuple[str, ...]) -> str:
    """What was typed was taken for, in a word or two; "" for nothing typed."""
    if several:
        return QCoreApplication.translate("wording", "%n ID(s)", "", len(several))
    if isinstance(taken, IdRefusal):
        return "" if taken is IdRefusal.EMPTY else _tr("no ID")
    return {
        IdFormat.EMAIL: _tr("an email?"),
        IdFormat.PHONE: _tr("a phone number?"),
        IdFormat.NAME: _tr("a name?"),
    }.get(taken.likeness) or {IdKind.UUID: _tr("UUID"), IdKind.MERCHANT_ID: _tr("merchant ID")}[
        taken.kind
    ]


def likeness_in_words(likeness: IdFormat) -> str:
    """What a text looks like that is nobody's ID, and why that does not help; "" for an ID."""
    return {
        IdFormat.ID: "",
        IdFormat.EMAIL: _tr("It looks like an email address: the gateway finds IDs only."),
        IdFormat.PHONE: _tr("It looks like a phone number: the gateway finds IDs only."),
        IdFormat.NAME: _tr("It looks like a name: the gateway finds IDs only."),
        IdFormat.SEVERAL: _tr("It looks like several IDs: a batch takes them all."),
    }[likeness]


def customer_in_words(customer: Customer, longest: int = LONGEST_SHOWN) -> str:
    """Who somebody is: ``Ana Marić (cust-42)``, for a sentence of ours. ``longest``: characters of
    the name, and of the ID."""
    name = customer.name or ""
    known_as = isolated(customer.merchant_customer_id or customer.uuid, longest)
    return f"{isolated(name, longest)} ({known_as})" if name else known_as


def ticket_in_words(customer: Customer, profile_name: str) -> str:
    """What is pasted into a ticket: who it is, how they stand, and a link; never a card number."""
    known_as = identifier_to_link(customer)
    words = _tr("Customer {name}, ID {id}: {state}.\n{link}")
    return words.format(
        name=one_line(mask(customer.name or "")) or _tr("without a name"),
        id=identifier(known_as),
        state=state_in_words(customer),
        link=customer_link(profile_name, known_as),
    )


def state_in_words(customer: Customer) -> str:
    """How a customer stands at the gateway."""
    if customer.is_deleted:
        moment = local_time(customer.deleted_at)
        return _tr("deleted {when}").format(when=moment) if moment else _tr("deleted")
    if customer.status in (None, "", _APPROVED):
        return _tr("active")
    return one_line(mask(customer.status or ""), _LONGEST_STATUS)


def spelling_in_words(customer: Customer, taken: Recognised) -> str:
    """How the ID of a customer who was found differs from the one asked for; "" when it does
    not."""
    found = customer.merchant_customer_id or ""
    if found in (taken.value, taken.as_typed) or customer.uuid.lower() == taken.value.lower():
        return ""
    words = difference_in_words(differences_of(taken.value, found) or frozenset())
    if not words:
        sentence = _tr("You asked for {asked}. This is {customer}, whose ID is {found}.")
    else:
        sentence = _tr(
            "You asked for {asked}. This is {customer}, whose ID is {found}: it differs in {words}."
        )
    who = isolated(customer.name) if customer.name else _tr("a customer without a name")
    return sentence.format(
        asked=isolated(identifier(taken.value)),
        customer=who,
        found=isolated(identifier(found)),
        words=words,
    )


def difference_in_words(found: frozenset[Difference]) -> str:
    """In what two spellings of an ID differ: ``upper and lower case, blanks``."""
    in_words = {
        Difference.CASE: _tr("upper and lower case"),
        Difference.ACCENTS: _tr("accents"),
        Difference.BLANKS: _tr("blanks"),
        Difference.DASHES: _tr("the kind of dash"),
        Difference.HIDDEN: _tr("characters that can't be seen"),
        Difference.FORM: _tr("how the same letters are encoded"),
    }
    return ", ".join(in_words[each] for each in Difference if each in found)
