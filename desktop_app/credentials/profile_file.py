"""Files that set profiles up: what an organisation hands out, and the secrets that belong to them.

Both are TOML, and neither is ever repeated in an error: what somebody pasted into the wrong place
may be a secret. A mistake is told by its line, and with one mistake nothing of the file counts.
"""

from __future__ import annotations

import re
import tomllib
from enum import Enum
from typing import Any, Final, NamedTuple

from desktop_app.credentials.profiles import (
    Environment,
    Profile,
    ProfileError,
    ProfileProblem,
    new_profile_id,
    same_name,
)
from desktop_app.credentials.vault import problems_of
from desktop_app.gateway.endpoint import Authorisation, RefusedUrlError, UrlProblem, check_proxy

LARGEST_FILE: Final = 1 << 20
"""Bytes. Some thousand profiles."""


class FileProblem(Enum):
    """What is wrong with a line, beside what is wrong with a name or an address."""

    NOT_TOML = "it is no TOML, or no UTF-8"
    NOTHING = "nothing is in it"
    UNKNOWN_KEY = "a key that means nothing"
    NO_PLACE_FOR_SECRETS = "a secret, or what is called like one"
    NOT_A_TEXT = "something else than a text in quotes"
    NO_TABLE = "something else than a table of keys and values"
    MISSING = "a key is missing"
    NO_SUCH_CHOICE = "none of the values that there are"
    TWICE = "a name that another profile of the file has"
    OWN_ADDRESS = "an address, though Test and Production have their own"
    PROXY = "no proxy"
    PROXY_IN_USER = "a user name for a proxy, without a proxy"
    UNFIT = "characters that no token or key has, or too many"


class FileFinding(NamedTuple):
    """One mistake. ``line``: from 1; ``key``: at which, a known one or empty."""

    line: int
    problem: FileProblem | ProfileProblem | UrlProblem
    key: str = ""


class RefusedFileError(ValueError):
    """Nothing of the file counts; ``findings`` say why. Its text holds nothing of the file."""

    def __init__(self, *findings: FileFinding) -> None:
        super().__init__(f"{len(findings)} mistake(s)")
        self.findings = findings


class ProfileSecrets(NamedTuple):
    """What was given for one profile; empty texts for what was not."""

    authenticity_token: str = ""
    merchant_key: str = ""
    proxy_password: str = ""

    def __repr__(self) -> str:
        return "ProfileSecrets(…)"


ENVIRONMENTS: Final = {
    each.value: each for each in (Environment.TEST, Environment.PRODUCTION, Environment.CUSTOM)
}
AUTHORISATIONS: Final = {
    "signature": Authorisation.SIGNATURE,
    "oauth": Authorisation.OAUTH,
}
_TABLE: Final = "profile"
_REQUIRED: Final = ("name", "environment")
_KEYS: Final = (*_REQUIRED, "url", "authorisation", "proxy", "proxy_user")


def read_profiles(content: bytes) -> tuple[Profile, ...]:
    """The profiles of a file, each with an id of its own that nothing is kept under yet. Raises
    RefusedFileError with every mistake."""
    text, tables = _parsed(content)
    findings = [
        FileFinding(_line_of_key(text, 0, key), _kind_of_stray(key))
        for key in tables
        if key != _TABLE
    ]
    entries = tables.get(_TABLE, [])
    if not isinstance(entries, list):
        raise RefusedFileError(FileFinding(_line_of_key(text, 0, _TABLE), FileProblem.NO_TABLE))
    profiles: list[Profile] = []
    for number, entry in enumerate(entries, 1):
        found = _profile(text, number, entry)
        if isinstance(found, list):
            findings += found
        elif any(same_name(found.name, other.name) for other in profiles):
            findings.append(
                FileFinding(_line_of_key(text, number, "name"), FileProblem.TWICE, "name")
            )
        else:
            profiles.append(found)
    if findings:
        raise RefusedFileError(*findings)
    if not profiles:
        raise RefusedFileError(FileFinding(1, FileProblem.NOTHING))
    return tuple(profiles)


def read_secrets(content: bytes) -> dict[str, ProfileSecrets]:
    """The secrets of each profile, by its name. Raises RefusedFileError with every mistake."""
    text, tables = _parsed(content)
    findings: list[FileFinding] = []
    given: dict[str, ProfileSecrets] = {}
    for number, (name, entry) in enumerate(tables.items(), 1):
        if not isinstance(entry, dict):
            findings.append(FileFinding(_line_of_key(text, 0, name), FileProblem.NO_TABLE))
            continue
        if any(same_name(name, other) for other in given):
            findings.append(FileFinding(_line_of_table(text, number), FileProblem.TWICE))
        for key, value in entry.items():
            problem = _problem_of_secret(key, value)
            if problem is not None:
                known = key if key in ProfileSecrets._fields else ""
                findings.append(FileFinding(_line_of_key(text, number, key), problem, known))
        if not findings:
            given[name] = ProfileSecrets(**entry)
    if findings:
        raise RefusedFileError(*findings)
    if not given:
        raise RefusedFileError(FileFinding(1, FileProblem.NOTHING))
    return given


def _parsed(content: bytes) -> tuple[str, dict[str, Any]]:
    if len(content) > LARGEST_FILE:
        raise RefusedFileError(FileFinding(1, FileProblem.NOT_TOML))
    try:
        text = content.decode("utf-8-sig")
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # Its text may quote the file; where it happened is all that is taken from it.
        place = _PLACE.search(str(error))
        line = int(place[1]) if place else len(text.splitlines())
    except (ValueError, RecursionError):  # no UTF-8, or a number of more than 4,300 digits
        line = 1
    raise RefusedFileError(FileFinding(max(line, 1), FileProblem.NOT_TOML))


def _profile(text: str, number: int, entry: object) -> Profile | list[FileFinding]:
    """The ``number``-th profile of the file, or what is wrong with it."""
    if not isinstance(entry, dict):
        return [FileFinding(_line_of_table(text, number), FileProblem.NO_TABLE)]
    findings = [
        FileFinding(_line_of_key(text, number, key), problem, key if key in _KEYS else "")
        for key, value in entry.items()
        if (problem := _problem_of(key, value)) is not None
    ]
    findings += [
        FileFinding(_line_of_table(text, number), FileProblem.MISSING, key)
        for key in _REQUIRED
        if key not in entry
    ]
    if not findings:
        findings = _contradictions(text, number, entry)
    return findings or _made(text, number, entry)


def _problem_of(key: str, value: object) -> FileProblem | None:
    if key not in _KEYS:
        return _kind_of_stray(key)
    if not isinstance(value, str):
        return FileProblem.NOT_A_TEXT
    choices = {"environment": set(ENVIRONMENTS), "authorisation": set(AUTHORISATIONS)}.get(key)
    return None if choices is None or value in choices else FileProblem.NO_SUCH_CHOICE


def _kind_of_stray(key: str) -> FileProblem:
    is_secret = _SECRET.search(key) is not None
    return FileProblem.NO_PLACE_FOR_SECRETS if is_secret else FileProblem.UNKNOWN_KEY


def _contradictions(text: str, number: int, entry: dict[str, str]) -> list[FileFinding]:
    is_custom = ENVIRONMENTS[entry["environment"]] is Environment.CUSTOM
    if is_custom and "url" not in entry:
        return [FileFinding(_line_of_table(text, number), FileProblem.MISSING, "url")]
    wrong = {
        "url": FileProblem.OWN_ADDRESS if not is_custom and "url" in entry else None,
        "proxy_user": FileProblem.PROXY_IN_USER
        if entry.get("proxy_user") and not entry.get("proxy")
        else None,
    }
    return [
        FileFinding(_line_of_key(text, number, key), problem, key)
        for key, problem in wrong.items()
        if problem is not None
    ]


def _made(text: str, number: int, entry: dict[str, str]) -> Profile | list[FileFinding]:
    try:
        check_proxy(entry.get("proxy", ""))
    except RefusedUrlError:
        return [FileFinding(_line_of_key(text, number, "proxy"), FileProblem.PROXY, "proxy")]
    try:
        return Profile(
            id=new_profile_id(),
            name=entry["name"],
            environment=ENVIRONMENTS[entry["environment"]],
            base_url=entry.get("url", ""),
            authorisation=AUTHORISATIONS[entry.get("authorisation", "signature")],
            proxy=entry.get("proxy", ""),
            proxy_user=entry.get("proxy_user", ""),
        )
    except RefusedUrlError as refused:
        return [FileFinding(_line_of_key(text, number, "url"), refused.problem, "url")]
    except ProfileError as refused:
        key = _KEY_OF.get(refused.problem, "name")
        return [FileFinding(_line_of_key(text, number, key), refused.problem, key)]


def _problem_of_secret(key: str, value: object) -> FileProblem | None:
    if key not in ProfileSecrets._fields:
        return FileProblem.UNKNOWN_KEY
    if not isinstance(value, str):
        return FileProblem.NOT_A_TEXT
    if key == "proxy_password":
        return None
    return FileProblem.UNFIT if not value or any(problems_of(value)) else None


def _line_of_table(text: str, number: int) -> int:
    """Where the ``number``-th table begins; 1 where it can't be told."""
    lines = [at for at, line in enumerate(text.splitlines(), 1) if _HEADER.match(line)]
    return lines[number - 1] if 0 < number <= len(lines) else 1


def _line_of_key(text: str, number: int, key: str) -> int:
    """Where ``key`` stands in the ``number``-th table, or before the first one for 0; else where
    that table begins."""
    lines = text.splitlines()
    headers = [at for at, line in enumerate(lines, 1) if _HEADER.match(line)]
    begin = headers[number - 1] if 0 < number <= len(headers) else 0
    name = rf"""(?:{re.escape(key)}|"{re.escape(key)}"|'{re.escape(key)}')"""
    wanted = re.compile(rf"\s*(?:\[\[?\s*)?{name}\s*[=.\]]")
    found = (at for at in range(begin + 1, len(lines) + 1) if wanted.match(lines[at - 1]))
    return next(found, max(begin, 1))


_PLACE: Final = re.compile(r"at line (\d+)")
_HEADER: Final = re.compile(r"\s*\[")
_SECRET: Final = re.compile("token|key|secret|password|passphrase|passwd", re.IGNORECASE)
_KEY_OF: Final = {
    ProfileProblem.BELONGS_TO_ENVIRONMENT: "url",
    ProfileProblem.PROXY_USER: "proxy_user",
}
