"""Profiles, keyrings and connection tests in an agent's words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop_app.credentials.profiles import (
    Environment,
    ProfileBookError,
    ProfileBookErrorCode,
    ProfileError,
    ProfileProblem,
)
from desktop_app.credentials.vault import (
    LONGEST_SECRET,
    SecretProblems,
    SecretStorage,
    VaultError,
    VaultErrorCode,
)
from desktop_app.directory.opening import DirectoryError
from desktop_app.gateway.connection_check import ConnectionCheck, ConnectionVerdict
from desktop_app.gateway.endpoint import Authorisation, RefusedUrlError, UrlProblem
from desktop_app.journal.database import JournalError
from desktop_app.journal.journal_db import StoredCounts
from desktop_app.models.display import Translator, isolated, visible
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.wording import explain
from desktop_app.views.window.recovery_strip import error_words

_tr = Translator("profiles")


_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


def environment_name(environment: Environment) -> str:
    """The environment as the dialog's list has it."""
    return {
        Environment.TEST: _tr("Test"),
        Environment.PRODUCTION: _tr("Production"),
        Environment.CUSTOM: _tr("Custom"),
        Environment.SANDBOX: _tr("Sandbox"),
    }[environment]


def environment_words(environment: Environment) -> str:
    """Why a profile of this environment can't be opened here."""
    words = _tr("Your organisation does not permit profiles for {environment} on this computer.")
    return words.format(environment=environment_name(environment))


def authorisation_name(authorisation: Authorisation) -> str:
    """How requests prove who asks."""
    return {
        Authorisation.SIGNATURE: _tr("WP3-v2.1 signature"),
        Authorisation.OAUTH: _tr("OAuth"),
    }[authorisation]


def storage_words(storage: SecretStorage) -> str:
    """Where secrets are kept, in one quiet line."""
    if storage is SecretStorage.SESSION:
        return _tr("Kept in this program's memory until it ends.")
    return _tr("Kept in the system keyring ({name}).").format(name=storage.value)


def vault_words(error_code: VaultErrorCode) -> str:
    """Why the keyring did not do it, and what to do."""
    return {
        VaultErrorCode.ABSENT: _tr("No token and key are kept for this profile. Type them again."),
        VaultErrorCode.LOCKED: _tr("The system keyring is locked. Unlock it, then try again."),
        VaultErrorCode.DENIED: _tr(
            "The system keyring refused, or its question was answered with no."
        ),
        VaultErrorCode.UNAVAILABLE: _tr("No system keyring that can be trusted answers."),
        VaultErrorCode.BROKEN: _tr(
            "The system keyring did not give back what it was given. Type token and key again."
        ),
        VaultErrorCode.SILENT: _tr(
            "The system keyring does not answer. A question of its own may be open somewhere."
        ),
        VaultErrorCode.OTHER_ADDRESS: _tr(
            "Token and key were saved for another gateway address, and are not sent to this one. "
            "Type them again."
        ),
        VaultErrorCode.OTHER_WAY: _tr(
            "Token and key were saved for another proxy, or for another way to authorise, and are "
            "not used in this one unless you say so."
        ),
        VaultErrorCode.TOO_LONG: _tr("Token or key is longer than a keyring can hold."),
        VaultErrorCode.PASSPHRASE: _tr(
            "An unlock passphrase is set. Lock the program and unlock it with the passphrase first."
        ),
        VaultErrorCode.WRONG_PASSPHRASE: _tr("This is not the unlock passphrase."),
    }[error_code]


def book_words(error: ProfileBookError) -> str:
    """Why the profiles on disk stayed as they were."""
    return {
        ProfileBookErrorCode.UNREADABLE: _tr("The file of profiles can't be read."),
        ProfileBookErrorCode.NOT_WRITTEN: _tr(
            "The profile can't be written to disk. Is there room, and the right to write?"
        ),
        ProfileBookErrorCode.NEWER: _tr(
            "The profiles were saved by a newer version of this program, and are left as they are."
        ),
        ProfileBookErrorCode.DUPLICATE_NAME: _tr("Another profile has this name."),
    }[error.error_code]


def failure_words(error: Exception) -> str:
    """Whatever kept a profile or its secrets from being read, kept or removed."""
    if isinstance(error, VaultError):
        return vault_words(error.error_code)
    if isinstance(error, ProfileBookError):
        return book_words(error)
    if isinstance(error, JournalError):
        return error_words(error.error_code)
    if isinstance(error, DirectoryError):
        return _tr("The local copy of this profile's customers could not be deleted.")
    return explain(error).sentence


def removal_words(held: StoredCounts) -> str:
    """What goes with a profile, and what nobody will find out then."""
    words = [_tr("Remove this profile, with its token and key? Its customers stay as they are.")]
    parts = (
        (held.edits, _tr("%n unsaved edit(s)", held.edits)),
        (held.batches, _tr("%n list(s) of a batch", held.batches)),
    )
    going = ", ".join(text for number, text in parts if number)
    if going:
        words.append(_tr("With it go from this computer: {what}.").format(what=going))
    if held.doubts:
        words.append(_tr("Nobody will find out what became of %n change(s) in doubt.", held.doubts))
    return " ".join(words)


def name_words(error: ProfileError) -> str:
    """What is wrong with a profile's name or address."""
    return {
        ProfileProblem.NAME_EMPTY: _tr("Give the profile a name."),
        ProfileProblem.NAME_TOO_LONG: _tr("The name is too long."),
        ProfileProblem.NAME_UNREADABLE: _tr("The name holds invisible characters."),
        ProfileProblem.BELONGS_TO_ENVIRONMENT: _tr(
            "This is an address of Monri's own: choose Test or Production instead."
        ),
        ProfileProblem.PROXY_USER: _tr(
            "A proxy's user name has no colon and no invisible characters, and is not longer than "
            "128 characters."
        ),
    }[error.problem]


def url_words(error: RefusedUrlError) -> str:
    """What is wrong with a gateway URL."""
    return {
        UrlProblem.NOT_A_URL: _tr("Type an address such as https://gateway.example.com"),
        UrlProblem.NOT_HTTPS: _tr(
            "The address must begin with https. Plain http is for this computer only (localhost)."
        ),
        UrlProblem.MORE_THAN_HOST: _tr("Leave out everything after the host and its port."),
    }[error.problem]


def proxy_words() -> str:
    """What a proxy looks like, for a text that is none."""
    return _tr("Type the proxy's name and port, such as proxy.example.com:8080, and nothing else.")


def secret_words(problems: SecretProblems) -> str:
    """What does not belong into a token or key; empty when nothing is wrong."""
    if problems.foreign:
        sentence = _tr("A token or key never holds {characters}. Copy it again.")
        return sentence.format(characters=isolated(visible(problems.foreign[:10])))
    if problems.removable:
        return _tr("The pasted text holds {what}.").format(what=_removable(problems))
    if problems.too_long:
        sentence = _tr("Too long: a token or key has at most {n} characters.")
        return sentence.format(n=LONGEST_SECRET)
    return ""


def finding_words(finding: ConnectionCheck, environment: Environment) -> str:
    """What a connection test showed, for a profile of that environment."""
    sentence = {
        ConnectionVerdict.ACCEPTED: _tr(
            "Connection works: the gateway accepts this token and key ({n} ms)."
        ),
        ConnectionVerdict.CLOCK_OFF: _clock_words(finding.clock_ahead),
        ConnectionVerdict.WRONG_CREDENTIALS: _tr(
            "Wrong token or key: the gateway answers, but does not accept them. "
            "Copy both again from the Monri dashboard of this environment."
        ),
        ConnectionVerdict.WRONG_ENVIRONMENT: _tr(
            "Wrong environment: this token and key belong to {environment}."
        ),
        ConnectionVerdict.NOT_A_GATEWAY: _tr(
            "What answers at this address is not a Monri gateway. Check the gateway URL."
        ),
    }.get(finding.verdict)
    if sentence is None:
        return "" if finding.error is None else explain(finding.error).sentence
    return sentence.format(
        n=QLocale().toString(round(finding.seconds * 1000)),
        environment=environment_name(other_environment(environment)),
    )


def finding_tone(finding: ConnectionCheck) -> Tone:
    """Green for a thing just confirmed, red for what must be mended, amber for what may pass."""
    return {
        ConnectionVerdict.ACCEPTED: Tone.CONFIRMED,
        ConnectionVerdict.UNREACHABLE: Tone.WARNING,
        ConnectionVerdict.FAILED: Tone.WARNING,
        ConnectionVerdict.CLOCK_OFF: Tone.WARNING,
    }.get(finding.verdict, Tone.DANGER)


def other_environment(environment: Environment) -> Environment:
    """Production for Test and the other way round; any other has none but itself."""
    return {
        Environment.TEST: Environment.PRODUCTION,
        Environment.PRODUCTION: Environment.TEST,
    }.get(environment, environment)


def _clock_words(ahead: float) -> str:
    if ahead > 0:
        sentence = _tr(
            "This computer's clock is {span} ahead of the gateway's, so it refuses every "
            "signature. Set the clock, then test again."
        )
    else:
        sentence = _tr(
            "This computer's clock is {span} behind the gateway's, so it refuses every "
            "signature. Set the clock, then test again."
        )
    return sentence.format(span=_span(abs(ahead)))


def _span(seconds: float) -> str:
    if seconds < 2 * _MINUTE:
        return _tr("%n second(s)", round(seconds))
    if seconds < 2 * _HOUR:
        return _tr("%n minute(s)", round(seconds / _MINUTE))
    if seconds < 2 * _DAY:
        return _tr("%n hour(s)", round(seconds / _HOUR))
    return _tr("%n day(s)", round(seconds / _DAY))


def _removable(problems: SecretProblems) -> str:
    counted = (
        (problems.blanks, _tr("%n blank(s)", problems.blanks)),
        (problems.line_breaks, _tr("%n line break(s)", problems.line_breaks)),
    )
    parts = [words for number, words in counted if number]
    if len(parts) == 1:
        return parts[0]
    return _tr("{blanks} and {breaks}").format(blanks=parts[0], breaks=parts[1])
