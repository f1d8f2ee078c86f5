"""The system keyring's entries, wrapped for as long as an unlock passphrase is set.

Setting, changing and removing it are made of single writes between which a crash loses nothing:
what an entry is now is not taken away before what it becomes was read back, the guard of the key
comes before the first wrapped entry and goes after the last, and a new guard stands beside the old
one before that goes. (Some keyrings replace an entry by deleting it first, so none is replaced in
place.) What a crash left half done is finished with the next unlock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Final

import msgspec

from desktop_app.credentials.keyring import (
    LONGEST_ENTRY,
    SystemKeyring,
    VaultError,
    VaultErrorCode,
    fits,
)
from desktop_app.credentials.passphrase import ScryptCost, WrappedKey, WrappingKey

_GUARDS: Final = ("customer-desk/unlock-1", "customer-desk/unlock-2")
_WRAPPED: Final = "/wrapped"


class ProtectedKeyring:
    """For the keyring's thread only, but for :meth:`lock` and :attr:`is_protected`."""

    def __init__(self, keyring: SystemKeyring, cost: ScryptCost) -> None:
        """``cost``: of the next passphrase that is set."""
        self._keyring = keyring
        self._cost = cost
        self._key: WrappingKey | None = None
        self._guards: dict[str, WrappedKey] | None = None
        self._locks = 0
        self.is_protected = False
        """Whether a passphrase was set when the keyring was last asked."""

    def lock(self) -> None:
        """Forget the key; thread-safe. The next read asks the keyring again."""
        self._locks += 1  # an unlocking that is under way comes too late
        self._key = None
        self._guards = None

    def get(self, service: str) -> str | None:
        """The text kept under ``service``. Raises VaultError: PASSPHRASE while one is set and was
        not given."""
        key = self._opened()
        text = self._keyring.get(service)
        if text is None and key is None:
            # Another process may have set a passphrase since this one looked.
            self._guards = None
            key = self._opened()
        if text is not None or key is None:
            return text
        wrapped = self._keyring.get(service + _WRAPPED)
        return None if wrapped is None else self._unwrapped(key, service, wrapped)

    def set(self, texts: Mapping[str, str]) -> None:
        """Keep every text under its service: all wrapped, or none. Raises VaultError: as
        :meth:`get`, and BROKEN when something else, or nothing, comes back."""
        key = self._opened()
        for service, text in texts.items():
            if key is None:
                self._keyring.set(service, text)
            else:
                self._wrap(key, service, text)

    def delete(self, service: str) -> None:
        """Keep nothing under ``service``; fine when nothing was. Needs no passphrase."""
        for name in (service, service + _WRAPPED):
            self._keyring.delete(name)

    def refresh_protection(self) -> bool:
        """Whether a passphrase is set now."""
        self._guards = None
        return bool(self._read_guards())

    def unlock(self, passphrase: str, services: Iterable[str]) -> None:
        """Have the key, and finish what a crash left half done. Raises VaultError:
        WRONG_PASSPHRASE; PASSPHRASE when it was locked again meanwhile; and whatever the keyring
        does."""
        locks = self._locks
        key, opened = self._verified(passphrase)
        if key is None:
            return
        if locks != self._locks:
            raise VaultError(VaultErrorCode.PASSPHRASE)
        self._key = key
        with suppress(Exception):  # the keyring may be read-only: nobody is shut out by that
            self._finish(key, opened, services)

    def _finish(self, key: WrappingKey, opened: WrappedKey, services: Iterable[str]) -> None:
        guards = self._read_guards()
        if opened.number == max(guard.number for guard in guards.values()):
            self._drop_guards(but=opened)
        for service in services:
            text = self._keyring.get(service)
            if text is not None:
                self._wrap(key, service, text)

    def set_passphrase(self, passphrase: str, services: Iterable[str]) -> None:
        """Wrap everything under a key that ``passphrase`` guards. Raises VaultError: TOO_LONG
        before anything is written; whatever the keyring does. From the moment the guard is kept
        the passphrase is set, and the rest follows by itself."""
        if self.refresh_protection():
            raise VaultError(VaultErrorCode.PASSPHRASE)
        texts = {service: self._keyring.get(service) for service in services}
        there = {service: text for service, text in texts.items() if text is not None}
        if not all(fits(text) for text in there.values()):
            raise VaultError(VaultErrorCode.TOO_LONG)
        key = WrappingKey()
        self._keep_guard(_GUARDS[0], key.guarded(passphrase, 1, self._cost))
        self._key = key
        for service, text in there.items():
            self._wrap(key, service, text)

    def change_passphrase(self, current: str, passphrase: str) -> None:
        """Another passphrase for the same key. Raises as :meth:`unlock`."""
        key, opened = self._verified(current)
        if key is None:
            return
        self._key = key
        guards = self._read_guards()
        used = next(name for name, guard in guards.items() if guard is opened)
        free = next(name for name in _GUARDS if name != used)
        fresh = key.guarded(passphrase, opened.number + 1, self._cost)
        self._keep_guard(free, fresh)
        self._drop_guards(but=fresh)

    def remove_passphrase(self, current: str, services: Iterable[str]) -> None:
        """Keep everything unwrapped again. Raises as :meth:`unlock`."""
        key, _ = self._verified(current)
        if key is None:
            return
        self._key = key
        names = tuple(services)
        for service in names:
            wrapped = self._keyring.get(service + _WRAPPED)
            if wrapped is not None and self._keyring.get(service) is None:
                self._keyring.set(service, self._unwrapped(key, service, wrapped))
        for service in names:
            self._keyring.delete(service + _WRAPPED)
        self._drop_guards()

    def begin_again(self, services: Iterable[str]) -> None:
        """Delete every entry that needs the lost passphrase, and the passphrase itself."""
        for service in services:
            self._keyring.delete(service + _WRAPPED)
        self._drop_guards()

    def _opened(self) -> WrappingKey | None:
        """The key; None while no passphrase is set."""
        key = self._key
        if key is not None:
            return key
        if self._read_guards():
            raise VaultError(VaultErrorCode.PASSPHRASE)
        return None

    def _verified(self, passphrase: str) -> tuple[WrappingKey | None, WrappedKey]:
        """The key and the guard that gave it; no key when no passphrase is set."""
        self._guards = None
        guards = sorted(self._read_guards().values(), key=lambda guard: -guard.number)
        for guard in guards:
            key = guard.opened(passphrase)
            if key is not None:
                return key, guard
        if guards:
            raise VaultError(VaultErrorCode.WRONG_PASSPHRASE)
        return None, WrappedKey(0, 0, self._cost, b"", b"")

    def _wrap(self, key: WrappingKey, service: str, text: str) -> None:
        wrapped = key.wrapped(service, text)
        self._keyring.set(service + _WRAPPED, wrapped)
        self._keyring.delete(service)

    def _unwrapped(self, key: WrappingKey, service: str, wrapped: str) -> str:
        text = key.unwrapped(service, wrapped)
        if text is None:
            raise VaultError(VaultErrorCode.BROKEN)
        return text

    def _read_guards(self) -> dict[str, WrappedKey]:
        guards = self._guards
        if guards is None:
            texts = {name: self._keyring.get(name) for name in _GUARDS}
            guards = {name: _guard(text) for name, text in texts.items() if text is not None}
            self._guards = guards
            self.is_protected = bool(guards)
        return guards

    def _keep_guard(self, name: str, guard: WrappedKey) -> None:
        text = msgspec.json.encode(guard).decode()
        if len(text) > LONGEST_ENTRY:
            raise VaultError(VaultErrorCode.TOO_LONG)
        self._keyring.set(name, text)
        self._guards = None
        self._read_guards()

    def _drop_guards(self, but: WrappedKey | None = None) -> None:
        for name, guard in self._read_guards().items():
            if guard != but:
                self._keyring.delete(name)
        self._guards = None
        if not self._read_guards():
            self._key = None


def _guard(text: str) -> WrappedKey:
    """The guard in an entry; one that nobody can open when it makes no sense. It is no reason to
    take the secrets for unprotected, and never written over."""
    try:
        return msgspec.json.decode(text, type=WrappedKey)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return WrappedKey(0, 0, ScryptCost(), b"", b"")
