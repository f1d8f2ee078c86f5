"""Log lines, which nearly all come from libraries: secrets, people and control characters are taken
out of them."""

from __future__ import annotations

import logging
import os
import re
import threading
from hashlib import blake2b
from hmac import compare_digest
from typing import IO, Final

from desktop_app.process.error_log import fault_of

_LONGEST: Final = 2_000
_SHORTEST_SECRET: Final = 4
_PATTERNS: Final = (
    (re.compile(r"WP3-v2\.1\s+\S+|Bearer\s+\S+|Basic\s+\S+", re.I), "[authorisation]"),
    (re.compile(r"\b[0-9a-f]{32,}\b", re.I), "[hex]"),
    (re.compile(r"[^\s@<>\"']{1,64}@[^\s@<>\"']{1,255}"), "[email]"),
    (re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.I), "[uuid]"),
    (re.compile(r"\bhttps?://\S+|/v2/\S*", re.I), "[address]"),
    (re.compile(r"\+?\d(?:[\s().\-/]?\d){6,}"), "[number]"),
)
_CONTROL: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


class _Secrets:
    """The values that no line may hold, known by length and keyed hash: a locked window has let go
    of its secrets, and no copy of them is kept here."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key = os.urandom(32)
        self._known: set[tuple[int, bytes]] = set()

    def add(self, value: str) -> None:
        if len(value) >= _SHORTEST_SECRET:
            with self._lock:
                self._known.add((len(value), self._hashed(value)))

    def redacted(self, text: str) -> str:
        with self._lock:
            # Longest first: one secret may be a part of another.
            known = sorted(self._known, reverse=True)
        for length, digest in known:
            start = 0
            while start + length <= len(text):
                if compare_digest(self._hashed(text[start : start + length]), digest):
                    text = f"{text[:start]}[secret]{text[start + length :]}"
                start += 1
        return text

    def _hashed(self, value: str) -> bytes:
        return blake2b(
            value.encode("utf-8", "surrogatepass"), key=self._key, digest_size=16
        ).digest()


_SECRETS: Final = _Secrets()


def add_secret(*values: str) -> None:
    """From now on these secrets appear in no line of this process."""
    for value in values:
        _SECRETS.add(value)


def harmless(text: str) -> str:
    """``text`` on one line, with secrets, addresses and recognisable personal data removed."""
    if len(text) > _LONGEST * 2:
        # What the cut may have made too short to be told from any word goes too.
        text = _SECRETS.redacted(text[: _LONGEST * 2])[: -_LONGEST // 2]
    else:
        text = _SECRETS.redacted(text)
    for pattern, word in _PATTERNS:
        text = pattern.sub(word, text)
    escaped = _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return escaped if len(escaped) <= _LONGEST else f"{escaped[:_LONGEST]}…"


class OneLineFormatter(logging.Formatter):
    """Time, level, logger and a harmless message; of an exception its type and our own frames."""

    def format(self, record: logging.LogRecord) -> str:
        """One line; a record whose arguments don't fit its message does no harm."""
        try:
            message = record.getMessage()
        except Exception:
            message = f"[unreadable message of {record.name}]"
        line = f"{self.formatTime(record)} {record.levelname} {harmless(record.name)}: "
        line += harmless(message)
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            fault = fault_of(error)
            line += f" | {' < '.join([fault.type_name, *reversed(fault.places)])}"
        return line


def configure_logging(stream: IO[str] | None) -> None:
    """One handler at the root; libraries that would tell of every request are capped."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    # An exception inside logging would be printed with the message that it could not print.
    logging.raiseExceptions = False
    handler = logging.StreamHandler(stream) if stream is not None else logging.NullHandler()
    handler.setFormatter(OneLineFormatter())
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    for talkative in ("httpx", "httpcore", "asyncio", "keyring", "urllib3"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
