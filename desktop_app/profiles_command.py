"""``customer-desk profiles``: profiles for scripts and for whoever sets computers up.

Runs without a window or a display. Secrets come from standard input alone: arguments and
environments can be read by others, and files stay.
"""

from __future__ import annotations

import argparse
import asyncio
import getpass
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any, Final, NamedTuple, TextIO, TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop_app.credentials.draft import ProfileDraft
from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.credentials.profile_file import (
    AUTHORISATIONS,
    LARGEST_FILE,
    FileFinding,
    FileProblem,
    ProfileSecrets,
    RefusedFileError,
    read_profiles,
    read_secrets,
)
from desktop_app.credentials.profiles import (
    BASE_URLS,
    Profile,
    ProfileBook,
    ProfileBookError,
    ProfileError,
    ProfileProblem,
    same_name,
)
from desktop_app.credentials.vault import Vault, problems_of
from desktop_app.files import read_regular
from desktop_app.gateway.connection_check import ConnectionVerdict, try_connection
from desktop_app.gateway.endpoint import RefusedUrlError, UrlProblem
from desktop_app.models.display import Translator
from desktop_app.output import write_lines
from desktop_app.plain_texts import CommandParser
from desktop_app.process.memory import hide_memory
from desktop_app.process.permissions import with_proxy
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.process.settings import settings_folder
from desktop_app.views.profiles.wording import (
    book_words,
    environment_name,
    environment_words,
    finding_words,
    name_words,
    other_environment,
    proxy_words,
    url_words,
    vault_words,
)
from desktop_app.views.widgets.translation import ProgramLanguage
from desktop_app.views.window.policy_words import policy_words

T = TypeVar("T")

_tr = Translator("profiles_command")


class ExitStatus(IntEnum):
    """Exit statuses. Of several profiles that fail, the status is the first one's."""

    DONE = 0
    MISTAKE = 2
    """In the command."""
    NO_PROFILE = 3
    NO_SECRETS = 4
    KEYRING = 5
    UNREACHABLE = 6
    PROXY = 7
    NOT_SECURE = 8
    REFUSED = 9
    """Token or key."""
    CLOCK = 10
    OTHER_ENVIRONMENT = 11
    NO_GATEWAY = 12
    GATEWAY_FAILED = 13
    FILE = 14
    """The file, or what was given, is refused as a whole."""
    NOT_KEPT = 15
    """The profiles on disk can't be read or written."""
    FORBIDDEN = 16
    """The organisation does not permit the environment."""


_OF_VERDICT: Final = {
    ConnectionVerdict.ACCEPTED: ExitStatus.DONE,
    ConnectionVerdict.UNREACHABLE: ExitStatus.UNREACHABLE,
    ConnectionVerdict.NOT_SECURE: ExitStatus.NOT_SECURE,
    ConnectionVerdict.WRONG_CREDENTIALS: ExitStatus.REFUSED,
    ConnectionVerdict.CLOCK_OFF: ExitStatus.CLOCK,
    ConnectionVerdict.NO_WAY_BY_PROXY: ExitStatus.PROXY,
    ConnectionVerdict.WRONG_ENVIRONMENT: ExitStatus.OTHER_ENVIRONMENT,
    ConnectionVerdict.REDIRECTED: ExitStatus.NO_GATEWAY,
    ConnectionVerdict.NOT_A_GATEWAY: ExitStatus.NO_GATEWAY,
    ConnectionVerdict.FAILED: ExitStatus.GATEWAY_FAILED,
    ConnectionVerdict.CANCELLED: ExitStatus.GATEWAY_FAILED,
}
_LACKING: Final = frozenset(
    {
        *(VaultErrorCode.ABSENT, VaultErrorCode.BROKEN),
        *(VaultErrorCode.OTHER_ADDRESS, VaultErrorCode.OTHER_WAY),
    }
)
"""The keyring answers, and has nothing that could be used."""


class Streams(NamedTuple):
    """Where the command reads secrets and says what became of it."""

    given: TextIO | None
    out: TextIO | None
    error: TextIO | None


class _Outcome(NamedTuple):
    """What became of a command: for whoever called it, for ``--json``, and for people."""

    status: ExitStatus
    facts: dict[str, Any]
    lines: list[str]


class _FailedError(Exception):
    """The command ends: with this status, these sentences, and this for scripts."""

    def __init__(
        self, status: ExitStatus, sentences: Sequence[str], facts: dict[str, Any] | None = None
    ) -> None:
        super().__init__(status.name)
        self.status, self.sentences, self.facts = status, sentences, facts or {}


def main(arguments: list[str], policy: Policy) -> int:
    """The command as a process of its own, in the system's language."""
    hide_memory()
    words = QCoreApplication(["customer-desk"])
    ProgramLanguage(words).speak(None)
    try:
        return run(arguments, policy=policy)
    finally:
        del words  # it had to be there until the last sentence


def run(
    arguments: list[str],
    *,
    folder: Path | None = None,
    vault: Vault | None = None,
    streams: Streams | None = None,
    policy: Policy = NO_POLICY,
) -> int:
    """Do what the arguments say; the exit status. ``folder``: of the profiles; ``policy``: which
    environments and which proxy they may have."""
    options = _parser().parse_args(arguments)
    book = ProfileBook(folder or settings_folder())
    streams = streams or Streams(sys.stdin, sys.stdout, sys.stderr)
    command = _Command(book, vault or Vault(), streams, policy)
    return command.run(options)


class _Command:
    def __init__(self, book: ProfileBook, vault: Vault, streams: Streams, policy: Policy) -> None:
        self._book, self._vault, self._streams = book, vault, streams
        self._policy = policy

    def run(self, options: argparse.Namespace) -> ExitStatus:
        run: Callable[[argparse.Namespace], _Outcome] = {
            "import": self._import,
            "secrets": self._keep_secrets,
            "list": self._list,
            "check": self._check,
        }[options.command]
        if self._policy.problem is not None:
            write_lines(self._streams.error, [_plain(policy_words(self._policy))])
        try:
            status, facts, lines = run(options)
        except _FailedError as failed:
            status, facts, lines = failed.status, failed.facts, []
            write_lines(self._streams.error, map(_plain, failed.sentences))
        if options.json:
            facts = {"status": status.name.lower(), **facts}
            lines = [json.dumps(facts, ensure_ascii=False, indent=2)]
        write_lines(self._streams.out, map(_plain, lines))
        return status

    def _import(self, options: argparse.Namespace) -> _Outcome:
        try:
            content = read_regular(Path(options.file), LARGEST_FILE + 1)
        except OSError:
            raise _FailedError(
                ExitStatus.FILE, [_tr("The file can't be read: {name}").format(name=options.file)]
            ) from None
        given = _sound(read_profiles, content)
        self._require_permitted(given)
        kept = self._saved()  # with each one's own proxy: the organisation's is not written
        changes = {}
        for profile in given:
            before = next((one for one in kept if same_name(one.name, profile.name)), None)
            wanted = profile if before is None else _with_id(profile, before.id)
            changes[profile.name] = "added" if before is None else "changed"
            if wanted == before:
                changes[profile.name] = "unchanged"
            elif not options.dry_run:
                self._save(wanted)
        words = {
            "added": _tr("Added: {name}"),
            "changed": _tr("Changed: {name}"),
            "unchanged": _tr("As before: {name}"),
        }
        lines = [words[change].format(name=name) for name, change in changes.items()]
        if options.dry_run:
            lines.append(_tr("This was a trial: nothing was changed."))
        facts = [{"name": name, "change": change} for name, change in changes.items()]
        return _Outcome(ExitStatus.DONE, {"profiles": facts}, lines)

    def _require_permitted(self, profiles: Iterable[Profile]) -> None:
        for one in profiles:
            if not self._policy.permits_environment(one.environment.value):
                words = f"{one.name}: {environment_words(one.environment)}"
                raise _FailedError(ExitStatus.FORBIDDEN, [words])

    def _save(self, profile: Profile) -> None:
        try:
            self._book.save(profile)
        except ProfileBookError as error:
            raise _FailedError(ExitStatus.NOT_KEPT, [book_words(error)]) from None

    def _keep_secrets(self, options: argparse.Namespace) -> _Outcome:
        profiles = self._profiles()
        given = self._given(options.name, profiles)
        named = {name: self._named(name, profiles) for name in given}
        kept = []
        for name, secrets in given.items():
            asyncio.run(self._keep(named[name], secrets))
            kept.append(named[name].name)
        words = _tr("Token and key are kept in the keyring: {name}")
        return _Outcome(
            ExitStatus.DONE,
            {"profiles": [{"name": name} for name in kept]},
            [words.format(name=name) for name in kept],
        )

    def _given(self, name: str, profiles: tuple[Profile, ...]) -> dict[str, ProfileSecrets]:
        source = self._streams.given
        if source is not None and source.isatty():
            if not name:
                raise _FailedError(
                    ExitStatus.MISTAKE,
                    [_tr("Name the profile, or give the secrets by standard input (see --help).")],
                )
            return {name: self._asked(self._named(name, profiles))}
        if name:
            raise _FailedError(
                ExitStatus.MISTAKE,
                [_tr("Standard input names the profiles by itself: leave the name out.")],
            )
        absent = _FailedError(ExitStatus.MISTAKE, [_tr("There is no standard input.")])
        if source is None:
            raise absent
        try:
            content = source.buffer.read(LARGEST_FILE + 1)
        except OSError:  # it is open, but not for reading
            raise absent from None
        return _sound(read_secrets, content)

    def _asked(self, profile: Profile) -> ProfileSecrets:
        """Typed by somebody, unseen."""
        try:
            token = getpass.getpass(_tr("Authenticity token: "))
            key = getpass.getpass(_tr("Merchant key: "))
            password = (
                getpass.getpass(_tr("Password for the proxy: ")) if profile.proxy_user else ""
            )
        except EOFError:
            words = _tr("There is no standard input.")
            raise _FailedError(ExitStatus.MISTAKE, [words]) from None
        if any(not text or any(problems_of(text)) for text in (token, key)):
            raise _FailedError(ExitStatus.FILE, [_unfit_words()])
        return ProfileSecrets(token, key, password)

    async def _keep(self, profile: Profile, secrets: ProfileSecrets) -> None:
        draft = ProfileDraft(profile, *secrets, opened=profile)
        try:
            await self._vault.save(profile, await draft.credentials(self._vault))
        except VaultError as error:
            raise _keyring_failure(profile, error) from None

    def _list(self, options: argparse.Namespace) -> _Outcome:
        profiles = self._profiles()
        titles = [_tr("Name"), _tr("Environment"), _tr("Address"), _tr("Proxy")]
        rows = [
            (one.name, environment_name(one.environment), one.base_url, one.proxy)
            for one in profiles
        ]
        lines = _aligned([titles, *rows]) if rows else [_tr("There are no profiles.")]
        return _Outcome(ExitStatus.DONE, {"profiles": [*map(_facts, profiles)]}, lines)

    def _check(self, options: argparse.Namespace) -> _Outcome:
        profiles = self._profiles()
        chosen = [self._named(name, profiles) for name in options.names] or list(profiles)
        if not chosen:
            raise _FailedError(ExitStatus.NO_PROFILE, [_tr("There are no profiles.")])
        self._require_permitted(chosen)
        results = [asyncio.run(self._checked(profile)) for profile in chosen]
        status = next((each for each, _, _ in results if each), ExitStatus.DONE)
        facts = [each for _, each, _ in results]
        return _Outcome(status, {"profiles": facts}, [line for _, _, line in results])

    async def _checked(self, profile: Profile) -> tuple[ExitStatus, dict[str, Any], str]:
        facts: dict[str, Any] = {"name": profile.name}
        try:
            credentials = await self._vault.read(profile)
            if credentials is None:
                raise VaultError(VaultErrorCode.ABSENT)
        except VaultError as error:
            failure = _keyring_failure(profile, error)
            facts["result"] = failure.status.name.lower()
            return failure.status, facts, failure.sentences[0]
        other = BASE_URLS.get(other_environment(profile.environment))
        is_own = other == profile.base_url
        finding = await try_connection(
            profile.endpoint, credentials, other_base_url=None if is_own else other
        )
        status = _OF_VERDICT[finding.verdict]
        facts |= {
            "result": "accepted" if not status else status.name.lower(),
            "milliseconds": round(finding.seconds * 1000),
        }
        words = finding_words(finding, profile.environment)
        return status, facts, f"{profile.name}: {words}"

    def _profiles(self) -> tuple[Profile, ...]:
        """As they are used here: by the organisation's proxy, if it has named one."""
        return tuple(with_proxy(self._policy, one) for one in self._saved())

    def _saved(self) -> tuple[Profile, ...]:
        try:
            return tuple(self._book.read())
        except ProfileBookError as error:
            raise _FailedError(ExitStatus.NOT_KEPT, [book_words(error)]) from None

    @staticmethod
    def _named(name: str, profiles: Iterable[Profile]) -> Profile:
        found = next((one for one in profiles if same_name(one.name, name)), None)
        if found is None:
            sentence = _tr("There is no profile named {name}.").format(name=_safe(name))
            raise _FailedError(ExitStatus.NO_PROFILE, [sentence])
        return found


def _sound(read: Callable[[bytes], T], content: bytes) -> T:
    try:
        return read(content)
    except RefusedFileError as refused:
        facts = [
            {"line": each.line, "key": each.key, "problem": each.problem.name.lower()}
            for each in refused.findings
        ]
        raise _FailedError(
            ExitStatus.FILE,
            [*map(_finding_words, refused.findings), _tr("Nothing was changed.")],
            {"mistakes": facts},
        ) from None


def _with_id(profile: Profile, profile_id: str) -> Profile:
    return msgspec.structs.replace(profile, id=profile_id)


def _keyring_failure(profile: Profile, error: VaultError) -> _FailedError:
    code = error.error_code
    words = vault_words(code)
    if code is VaultErrorCode.PASSPHRASE:
        words = _tr(
            "An unlock passphrase guards the secrets. Only the program itself asks for it: open "
            "the profile there."
        )
    if code is VaultErrorCode.ABSENT:
        words = _tr(
            "No token and key are kept for this profile. “customer-desk profiles secrets” takes "
            "them."
        )
    status = ExitStatus.NO_SECRETS if code in _LACKING else ExitStatus.KEYRING
    facts = {"profiles": [{"name": profile.name, "result": status.name.lower()}]}
    return _FailedError(status, [f"{profile.name}: {words}"], facts)


def _facts(profile: Profile) -> dict[str, Any]:
    authorisations = {each: name for name, each in AUTHORISATIONS.items()}
    return {
        "name": profile.name,
        "environment": profile.environment.value,
        "url": profile.base_url,
        "authorisation": authorisations[profile.authorisation],
        "proxy": profile.proxy,
        "proxy_user": profile.proxy_user,
    }


def _finding_words(finding: FileFinding) -> str:
    words = _problem_words(finding.problem)
    if finding.key:
        sentence = _tr("Line {n}, {key}: {words}")
        return sentence.format(n=finding.line, key=finding.key, words=words)
    return _tr("Line {n}: {words}").format(n=finding.line, words=words)


def _problem_words(problem: Enum) -> str:
    if isinstance(problem, ProfileProblem):
        return name_words(ProfileError(problem))
    if isinstance(problem, UrlProblem):
        return url_words(RefusedUrlError(problem))
    return {
        FileProblem.NOT_TOML: _tr("This is no TOML in UTF-8."),
        FileProblem.NOTHING: _tr("There is nothing in it."),
        FileProblem.UNKNOWN_KEY: _tr("This key is not known. Is it misspelled?"),
        FileProblem.NO_PLACE_FOR_SECRETS: _tr(
            "Secrets have no place in this file. Take it out, and change it at the gateway if "
            "others could read it; “customer-desk profiles secrets” takes secrets."
        ),
        FileProblem.NOT_A_TEXT: _tr("The value must be a text in quotes."),
        FileProblem.NO_TABLE: _tr("Here belongs a table, such as [[profile]]."),
        FileProblem.MISSING: _tr("It is missing."),
        FileProblem.NO_SUCH_CHOICE: _tr("This value is not one of those that there are."),
        FileProblem.TWICE: _tr("Another profile in this file has this name."),
        FileProblem.OWN_ADDRESS: _tr("Test and Production have their own address: leave it out."),
        FileProblem.PROXY: proxy_words(),
        FileProblem.PROXY_IN_USER: _tr("A user name for a proxy, but no proxy."),
        FileProblem.UNFIT: _unfit_words(),
    }[FileProblem(problem)]


def _unfit_words() -> str:
    return _tr(
        "A token or key is a text without blanks, of letters, digits and signs. Copy it again."
    )


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    padded = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return [line.rstrip() for line in padded]


def _safe(text: str) -> str:
    """What somebody typed, without anything that could steer a terminal."""
    return "".join(one if one.isprintable() else "?" for one in text)[:_LONGEST]


_LONGEST: Final = 80
_ISOLATES: Final = dict.fromkeys(range(0x2066, 0x206A))


def _plain(line: str) -> str:
    """Without the marks that keep names of another direction apart in a window."""
    return line.translate(_ISOLATES)


def _parser() -> argparse.ArgumentParser:
    parser = CommandParser(
        prog="customer-desk profiles",
        description=_tr("Set profiles up, list them, and check that they work."),
        epilog=_tr(
            "Exit status: 0 done; 2 the command is mistaken; 3 no such profile; 4 no token and key "
            "that could be used; 5 the keyring does not give or take them; 6 the gateway can't be "
            "reached; 7 the proxy leads nowhere; 8 no secure connection; 9 token or key refused; "
            "10 this computer's clock is off; 11 token and key belong to the other environment; "
            "12 what answers is no gateway; 13 the gateway can't answer now; 14 the file or the "
            "secrets are refused as a whole; 15 the profiles can't be read or written; 16 your "
            "organisation does not permit the environment."
        ),
    )
    commands = parser.add_subparsers(
        # Named here: by itself it would be what a usage line begins with.
        prog="customer-desk profiles",
        dest="command",
        required=True,
        metavar="COMMAND",
    )
    importing = commands.add_parser(
        "import",
        help=_tr("add the profiles of a file, or change those that are there"),
        description=_tr(
            "Add the profiles of a TOML file; one that has the name of a profile that is there "
            "changes it. With any mistake in the file nothing is changed. Keys of [[profile]]: "
            "name; environment = test, production or custom; url, of a custom one; authorisation "
            "= signature or oauth; proxy = host:port; proxy_user. Secrets are refused."
        ),
    )
    importing.add_argument("file", metavar="FILE")
    importing.add_argument(
        "--dry-run", action="store_true", help=_tr("say what would be done, and do nothing")
    )
    secrets = commands.add_parser(
        "secrets",
        help=_tr("take tokens and keys from standard input into the keyring"),
        description=_tr(
            "Take secrets from standard input into the system keyring: TOML, a table for each "
            "profile, with authenticity_token, merchant_key and, for a proxy with a user name, "
            "proxy_password. In a terminal, with a profile's name, you are asked for them."
        ),
        epilog='["My shop"]  authenticity_token = "…"  merchant_key = "…"',
    )
    secrets.add_argument("name", metavar="NAME", nargs="?", default="")
    listing = commands.add_parser("list", help=_tr("list the profiles"))
    checking = commands.add_parser(
        "check",
        help=_tr("make one signed call with each profile, which changes nothing"),
        description=_tr(
            "Make one signed call with each profile, or with those named. It reads one customer "
            "and changes nothing. The exit status tells what was wrong with the first that failed."
        ),
    )
    checking.add_argument("names", metavar="NAME", nargs="*")
    for each in (importing, secrets, listing, checking):
        each.add_argument("--json", action="store_true", help=_tr("answer in JSON, for scripts"))
    return parser
