"""Each profile's token and key: in the system keyring, or in memory for one session.

While an unlock passphrase is set (``protected_keyring``), nothing is read or kept before it was
given: then everything raises PASSPHRASE. A pasted token or key with a line break, a blank or an
invisible character never gets as far as the ``Authorization`` header: HTTP libraries refuse it with
a message that quotes the whole header.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
import time
import unicodedata
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from functools import partial
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path
from typing import Any, NamedTuple, ParamSpec, TypeVar

import msgspec

from desktop_app.credentials.keyring import (
    OpenKeyring,
    SecretStorage,
    StoredSecret,
    SystemKeyring,
    VaultError,
    VaultErrorCode,
    decoded,
    encoded,
    error_code_of,
    open_system_keyring,
)
from desktop_app.credentials.passphrase import ScryptCost
from desktop_app.credentials.profiles import Profile
from desktop_app.credentials.protected_keyring import ProtectedKeyring
from desktop_app.files import alone
from desktop_app.gateway.endpoint import Credentials, ProxyLogin
from desktop_app.threads import Call, DaemonExecutor


class CredentialFingerprint:
    """Recognises a token and key that were let go, without keeping either: a keyed hash over both,
    with a key that never leaves this object.

    A merchant's key is random and long: nobody finds it from the hash by trying.
    """

    __slots__ = ("_hash", "_key")

    def __init__(self, credentials: Credentials) -> None:
        self._key = secrets.token_bytes(32)
        self._hash = self._hashed(credentials)

    def matches(self, credentials: Credentials) -> bool:
        return compare_digest(self._hash, self._hashed(credentials))

    def _hashed(self, credentials: Credentials) -> bytes:
        both = repr((credentials.authenticity_token, credentials.merchant_key))
        return hashlib.blake2b(both.encode(), key=self._key).digest()


LONGEST_SECRET = 512
"""Characters. Monri's keys have fewer than 64; the entry around one must fit Windows' 1,280."""

_LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


class SecretProblems(NamedTuple):
    """Characters in a secret that do not belong there."""

    line_breaks: int = 0
    blanks: int = 0
    """Spaces of any width, tabs, and characters that nobody can see."""
    foreign: str = ""
    """Visible characters outside ASCII, each once."""
    too_long: bool = False

    @property
    def removable(self) -> bool:
        """Whether :func:`without_blanks` mends something."""
        return bool(self.line_breaks or self.blanks)


def problems_of(text: str) -> SecretProblems:
    """Everything wrong with ``text`` as a token or key; falsy fields all round when it is fine."""
    kinds = [_kind(character) for character in text]
    foreign = (each for each, kind in zip(text, kinds, strict=True) if kind == "foreign")
    return SecretProblems(
        line_breaks=kinds.count("break") - text.count("\r\n"),
        blanks=kinds.count("blank"),
        foreign="".join(dict.fromkeys(foreign)),
        too_long=len(without_blanks(text)) > LONGEST_SECRET,
    )


def without_blanks(text: str) -> str:
    """``text`` without line breaks, blanks and invisible characters, wherever they stand."""
    return "".join(character for character in text if _kind(character) not in ("blank", "break"))


def _kind(character: str) -> str:
    if "!" <= character <= "~":
        return "plain"
    if character in _LINE_BREAKS:
        return "break"
    if character.isspace() or unicodedata.category(character)[0] in "CZ":
        return "blank"
    return "foreign"


class _ProxyEntry(msgspec.Struct, forbid_unknown_fields=True):
    proxy: str
    user: str
    password: str


def _proxy_service(profile: Profile) -> str:
    return f"customer-desk/{profile.id}/proxy-password"


def _login_for(profile: Profile, login: ProxyLogin | None) -> ProxyLogin | None:
    """``login``, if it is for the proxy and the user of ``profile``: a file that names another
    proxy gets nobody's password."""
    if login is None or not profile.proxy_user:
        return None
    is_for_it = (login.proxy, login.user) == (profile.proxy, profile.proxy_user)
    return login if is_for_it else None


__all__ = ["SecretStorage", "Vault", "VaultError", "VaultErrorCode"]

P = ParamSpec("P")
T = TypeVar("T")

_DEADLINE = 30.0
_LONGEST_PAUSE = 30.0
"""Seconds after a wrong passphrase. The first pause is of one second, each next twice as long."""
_JOURNAL_KEY = "customer-desk/journal-key"
_SIGNING_KEY = "customer-desk/signing-key"
_WITNESS = "customer-desk/journal-witness"
_KEY_BYTES = 32
_IS_KEY = re.compile(f"[0-9a-f]{{{2 * _KEY_BYTES}}}")


class _CachedCredentials(NamedTuple):
    """Credentials in memory, with the address and the way they are for."""

    base_url: str
    way: str
    credentials: Credentials
    storage: SecretStorage


class Vault:
    """Reads and keeps secrets. Coroutines may run on any loop; nothing here ever blocks its caller.

    Secrets are bound to the address, the proxy and the way to authorise that they were saved for: a
    profiles file that names others gets none. They are read once per session, then remembered
    (Python cannot wipe a ``str``).
    """

    def __init__(
        self,
        *,
        deadline: float = _DEADLINE,
        open_keyring: Callable[[], OpenKeyring] = open_system_keyring,
        cost: ScryptCost | None = None,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        """``deadline``: seconds in which the keyring, and the person it asks, must answer;
        ``cost``: of trying one passphrase; ``clock`` and ``wait`` are for the pause after a wrong
        one."""
        self._deadline = deadline
        self._system = SystemKeyring(open_keyring)
        self._keyring = ProtectedKeyring(self._system, cost or ScryptCost())
        # A keyring daemon that hangs, or dies with its question on screen, blocks its caller for
        # ever.
        self._thread = DaemonExecutor("keyring")
        self._hung: Call[Any] | None = None
        self._kept: dict[str, _CachedCredentials] = {}
        self._drops = 0
        self._clock, self._wait = clock, wait
        self._wrong = 0
        self._not_before = 0.0

    async def storage(self) -> SecretStorage:
        """Where :meth:`save` would keep secrets. Asks nobody a question. Raises VaultError:
        UNAVAILABLE or SILENT, when only :meth:`keep_for_session` is left."""
        return await self._ask(self._system.storage)

    @property
    def is_protected(self) -> bool:
        """Whether an unlock passphrase was set when the keyring was last asked."""
        return self._keyring.is_protected

    @property
    def pause(self) -> float:
        """Seconds until the next passphrase is tried: more after each wrong one."""
        return max(self._not_before - self._clock(), 0.0)

    async def find_protection(self) -> bool:
        """Whether an unlock passphrase is set. Raises what the keyring says."""
        return await self._ask(self._keyring.refresh_protection)

    async def unlock(self, passphrase: str, profiles: Iterable[Profile]) -> None:
        """Give the unlock passphrase; fine when none is set. ``profiles``: all there are. Raises
        VaultError: WRONG_PASSPHRASE, and whatever the keyring does."""
        await self._try(partial(self._keyring.unlock, passphrase, _all_services(profiles)))

    async def set_passphrase(self, passphrase: str, profiles: Iterable[Profile]) -> None:
        """Set the unlock passphrase, where none is set. Raises VaultError: PASSPHRASE when one is
        set, TOO_LONG before anything is written, otherwise what the keyring says; it may be set
        by then (see :attr:`is_protected`), and what is not wrapped yet follows with the next
        unlock."""
        await self._try(partial(self._keyring.set_passphrase, passphrase, _all_services(profiles)))

    async def change_passphrase(self, current: str, passphrase: str) -> None:
        """Another unlock passphrase. Raises as :meth:`unlock`; the current one then still works."""
        await self._try(partial(self._keyring.change_passphrase, current, passphrase))

    async def remove_passphrase(self, current: str, profiles: Iterable[Profile]) -> None:
        """Set none any more. Raises as :meth:`unlock`; it may still be set then."""
        await self._try(partial(self._keyring.remove_passphrase, current, _all_services(profiles)))

    async def begin_again(self, profiles: Iterable[Profile]) -> None:
        """Nobody knows the passphrase any more: give up every secret that it guards, and the
        journal's key with them. Raises what the keyring says."""
        await self._ask(self._keyring.begin_again, _all_services(profiles))

    def remembered(self, profile: Profile) -> Credentials | None:
        """What this session has read, or been given, for ``profile`` as it is at present."""
        kept = self._present(profile)
        if kept is None:
            return None
        known = kept.credentials
        login = _login_for(profile, known.proxy_login)
        if login is known.proxy_login:
            return known
        return Credentials(known.authenticity_token, known.merchant_key, login)

    def storage_of(self, profile: Profile) -> SecretStorage | None:
        """Where the remembered secrets of ``profile`` are kept; None when none are remembered."""
        kept = self._present(profile)
        return None if kept is None else kept.storage

    async def read(self, profile: Profile) -> Credentials | None:
        """The profile's secrets; None when none are kept. Raises VaultError: OTHER_ADDRESS when
        they were saved for another base URL, OTHER_WAY when for another proxy or way to
        authorise, BROKEN when they make no sense, and whatever the keyring does."""
        remembered = self.remembered(profile)
        if remembered is not None:
            return remembered
        drops = self._drops
        found = await self._ask(self._look, profile)
        if found is None:
            return None
        credentials, way, storage = found
        if way and way != profile.way:
            raise VaultError(VaultErrorCode.OTHER_WAY)
        self._keep(profile, credentials, storage, drops)
        if not way:
            # Kept by a version that did not bind it: bound to what the profile is now.
            with suppress(VaultError):
                await self.save(profile, credentials)
        return credentials

    async def confirm_way(self, profile: Profile) -> Credentials | None:
        """What is kept for the profile's address, from now on for its present proxy and way to
        authorise: the agent said that they are right. Raises as :meth:`read` and :meth:`save`."""
        found = await self._ask(self._look, profile)
        if found is None:
            return None
        await self.save(profile, found[0])
        return found[0]

    def _look(self, profile: Profile) -> tuple[Credentials, str, SecretStorage] | None:
        """What the keyring has for its address, whatever way that is for, the way, and where."""
        texts = [self._keyring.get(name) for name in _services(profile)]
        if not any(texts):
            return None
        entries = [decoded(text, StoredSecret) for text in texts]
        credentials, way = _matched(profile, entries, self._read_login(profile))
        return credentials, way, self._system.storage()

    def _read_login(self, profile: Profile) -> ProxyLogin | None:
        if not profile.proxy_user:
            return None
        entry = decoded(self._keyring.get(_proxy_service(profile)), _ProxyEntry)
        if entry is None:
            return None
        return _login_for(profile, ProxyLogin(entry.proxy, entry.user, entry.password))

    async def proxy_login(self, profile: Profile) -> ProxyLogin | None:
        """What is kept for the proxy and the user of ``profile``. Raises as :meth:`read`."""
        remembered = self.remembered(profile)
        if remembered is not None and remembered.proxy_login is not None:
            return remembered.proxy_login
        return await self._ask(self._read_login, profile)

    async def save(self, profile: Profile, credentials: Credentials) -> None:
        """Keep all secrets for the profile as it is at present, and read them back to be sure.
        Raises VaultError: TOO_LONG before anything is written; BROKEN when what comes back
        differs; otherwise what the keyring says. What was kept before may then be lost."""
        pair = secrets.token_hex(8)
        both = credentials.authenticity_token, credentials.merchant_key
        entries = {
            name: encoded(StoredSecret(profile.base_url, pair, secret, profile.way))
            for name, secret in zip(_services(profile), both, strict=True)
        }
        login = _login_for(profile, credentials.proxy_login)
        if login is not None:
            kept = _ProxyEntry(login.proxy, login.user, login.password)
            entries[_proxy_service(profile)] = encoded(kept)

        def write() -> SecretStorage:
            self._keyring.set(entries)
            return self._system.storage()

        drops = self._drops
        self._keep(profile, credentials, await self._ask(write), drops)

    async def forget(self, profile: Profile) -> None:
        """Keep nothing for ``profile`` any more, on disk or in memory; fine when nothing was.
        Raises VaultError: what the keyring says, and BROKEN when it still has them afterwards."""
        self._kept.pop(profile.id, None)

        def erase() -> None:
            for name in (*_services(profile), _proxy_service(profile), _directory_service(profile)):
                self._keyring.delete(name)

        await self._ask(erase)

    async def forget_proxy_login(self, profile: Profile) -> None:
        """Keep nothing for its proxy any more. Raises as :meth:`forget`."""
        await self._ask(self._keyring.delete, _proxy_service(profile))

    def keep_for_session(self, profile: Profile, credentials: Credentials) -> None:
        """Keep the secrets in memory only, until the program ends."""
        self._keep(profile, credentials, SecretStorage.SESSION, self._drops)

    def _keep(
        self, profile: Profile, credentials: Credentials, storage: SecretStorage, drops: int
    ) -> None:
        if drops != self._drops:
            return  # all was forgotten while these were on their way
        self._kept[profile.id] = _CachedCredentials(
            profile.base_url, profile.way, credentials, storage
        )

    def drop_remembered(self, profile: Profile | None = None) -> None:
        """Forget what was read, or given for this session, of ``profile`` or of all; with all, also
        what the unlock passphrase opened.

        The keyring keeps what it has. Python cannot wipe a ``str``: the text is gone from here once
        nothing else holds it.
        """
        self._drops += 1  # nor is what is being read meanwhile remembered
        if profile is None:
            self._kept.clear()
            self._keyring.lock()
        else:
            self._kept.pop(profile.id, None)

    async def journal_key(self, lock: Path) -> bytes | None:
        """The journal's key, 32 bytes: random, made once, and read back before it is used.

        None when no keyring keeps it now: what is encrypted then lasts for this session only. A
        text in its place that is no key is left alone: it may be all that opens an older journal.
        ``lock``: held while it is made, so that of two first starts only one makes one. Raises
        VaultError: PASSPHRASE; the keyring has one, for whoever gives it.
        """

        return await self._key(_JOURNAL_KEY, lock)

    async def directory_key(self, profile: Profile) -> bytes | None:
        """The key of the profile's directory; None when the keyring has none, or no key in its
        place. Raises what the keyring says."""
        text = await self._ask(self._keyring.get, _directory_service(profile))
        return bytes.fromhex(text) if text and _IS_KEY.fullmatch(text) else None

    async def make_directory_key(self, profile: Profile) -> bytes:
        """A new key for the profile's directory, in the place of one that there was. Raises what
        the keyring says."""
        name, text = _directory_service(profile), secrets.token_hex(_KEY_BYTES)
        await self._ask(self._keyring.set, {name: text})
        return bytes.fromhex(text)

    async def remove_directory_key(self, profile: Profile) -> None:
        """Keep none; fine when there was none. Raises as :meth:`forget`."""
        await self._ask(self._keyring.delete, _directory_service(profile))

    async def journal_witness(self, place: str) -> str | None:
        """What was last kept of the journal at ``place``, apart from its files; None without it.
        Raises VaultError: the keyring does not say."""
        return await self._ask(self._system.get, _witness(place))

    async def keep_journal_witness(self, place: str, text: str) -> None:
        """Keep how far the journal at ``place`` goes, where that needs nobody's word. Never raises:
        a witness that lags behind notices less."""
        with suppress(VaultError):
            await self._ask(self._system.set_if_unlocked, _witness(place), text)

    async def signing_key(self, lock: Path) -> bytes | None:
        """What the private key that signs certificates grows from: 32 bytes, made once.

        As :meth:`journal_key`: a text in its place that is no key is left alone, for others may
        know the fingerprint of what it was.
        """
        return await self._key(_SIGNING_KEY, lock)

    async def _key(self, name: str, lock: Path) -> bytes | None:
        def look() -> str:
            text = self._keyring.get(name)
            if text is not None:
                return text
            with alone(lock, self._deadline / 2):
                text = self._keyring.get(name)
                if text is None:
                    text = secrets.token_hex(_KEY_BYTES)
                    self._keyring.set({name: text})
            return text

        try:
            text = await self._ask(look)
        except VaultError as error:
            if error.error_code is VaultErrorCode.PASSPHRASE:
                raise
            return None
        return bytes.fromhex(text) if _IS_KEY.fullmatch(text) else None

    def _present(self, profile: Profile) -> _CachedCredentials | None:
        kept = self._kept.get(profile.id)
        if kept is None or (kept.base_url, kept.way) != (profile.base_url, profile.way):
            return None
        return kept

    async def _try(self, attempt: Callable[[], None]) -> None:
        """With a passphrase that may be wrong: not before the pause after the last one is over."""
        while self.pause:
            await self._wait(self.pause)
        try:
            await self._ask(attempt)
        except VaultError as error:
            if error.error_code is VaultErrorCode.WRONG_PASSPHRASE:
                self._not_before = self._clock() + min(2.0**self._wrong, _LONGEST_PAUSE)
                self._wrong += 1
            raise
        self._wrong = 0

    async def _ask(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """What ``work`` gives in the keyring's thread: within the deadline, and not at all while
        an earlier call hangs."""
        if self._hung is not None and self._hung is self._thread.running:
            raise VaultError(VaultErrorCode.SILENT)
        try:
            async with asyncio.timeout(self._deadline):
                return await self._thread.run(partial(work, *args, **named), _vault_error)
        except TimeoutError:
            self._hung = self._thread.running
        raise VaultError(VaultErrorCode.SILENT)


def _vault_error(error: Exception) -> VaultError:
    """A library's exception may quote the secret: only an error code leaves its thread."""
    return error if isinstance(error, VaultError) else VaultError(error_code_of(error))


def _witness(place: str) -> str:
    """One for each place: who has two data folders has one keyring. It names no folder."""
    return f"{_WITNESS}/{sha256(place.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _services(profile: Profile) -> tuple[str, str]:
    """One service name per secret: Windows rewrites entries that share one."""
    stem = f"customer-desk/{profile.id}"
    return f"{stem}/authenticity-token", f"{stem}/merchant-key"


def _all_services(profiles: Iterable[Profile]) -> tuple[str, ...]:
    """Every entry that an unlock passphrase guards."""
    own = (
        name
        for each in profiles
        for name in (*_services(each), _proxy_service(each), _directory_service(each))
    )
    return (*own, _JOURNAL_KEY, _SIGNING_KEY)


def _directory_service(profile: Profile) -> str:
    return f"customer-desk/{profile.id}/directory-key"


def _matched(
    profile: Profile, entries: list[StoredSecret | None], login: ProxyLogin | None
) -> tuple[Credentials, str]:
    """Both secrets, and the way that they are for."""
    token, key = entries
    if token is None or key is None:
        raise VaultError(VaultErrorCode.BROKEN)
    if (token.pair, token.base_url, token.way) != (key.pair, key.base_url, key.way):
        raise VaultError(VaultErrorCode.BROKEN)
    if key.base_url != profile.base_url:
        raise VaultError(VaultErrorCode.OTHER_ADDRESS)
    return Credentials(token.secret, key.secret, login), key.way
