"""Which keyrings are trusted with a merchant key, and the entry each secret is kept in.

Backends raise their own errors, D-Bus errors, Windows errors, ``OSError`` and worse, and their
texts may quote what was to be kept. So each becomes one of a few :class:`VaultErrorCode`.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from enum import Enum
from functools import partial
from hmac import compare_digest
from typing import Any, NamedTuple, Protocol, TypeVar, cast

import msgspec

from desktop_app.credentials.passphrase import wrapped_length


class VaultErrorCode(Enum):
    """Why a profile's secrets can't be read or kept."""

    ABSENT = "nothing is kept for this profile"
    LOCKED = "the keyring is locked"
    DENIED = "the keyring, or the person it asked, said no"
    UNAVAILABLE = "no system keyring that can be trusted answers"
    BROKEN = "the keyring lost, changed or mangled what it was given"
    SILENT = "the keyring does not answer"
    OTHER_ADDRESS = "what is kept was saved for another gateway address"
    OTHER_WAY = "what is kept was saved for another proxy or another way to authorise"
    TOO_LONG = "longer than every system's keyring can hold"
    PASSPHRASE = "an unlock passphrase is set, and was not given since the program was locked"
    WRONG_PASSPHRASE = "this is not the unlock passphrase"


class VaultError(Exception):
    """The vault could not do it. ``str(error)`` names the error code only."""

    def __init__(self, error_code: VaultErrorCode) -> None:
        super().__init__(error_code.name)
        self.error_code = error_code


_BY_CLASS = {
    "KeyringLocked": VaultErrorCode.LOCKED,
    "LockedException": VaultErrorCode.LOCKED,
    "PromptDismissedException": VaultErrorCode.DENIED,
    "KeychainDenied": VaultErrorCode.DENIED,
    "PermissionError": VaultErrorCode.DENIED,
    "PasswordSetError": VaultErrorCode.DENIED,
    "PasswordDeleteError": VaultErrorCode.DENIED,
    "NoKeyringError": VaultErrorCode.UNAVAILABLE,
    "InitError": VaultErrorCode.UNAVAILABLE,
    "SecretServiceNotAvailableException": VaultErrorCode.UNAVAILABLE,
    "ImportError": VaultErrorCode.UNAVAILABLE,
    "ConnectionError": VaultErrorCode.UNAVAILABLE,
    "TimeoutError": VaultErrorCode.SILENT,
    "OSError": VaultErrorCode.UNAVAILABLE,
}
"""By class name, so that no backend need be importable to tell its errors apart."""

_BY_DBUS_NAME = {
    "org.freedesktop.Secret.Error.IsLocked": VaultErrorCode.LOCKED,
    "org.freedesktop.DBus.Error.AccessDenied": VaultErrorCode.DENIED,
    "org.freedesktop.DBus.Error.ServiceUnknown": VaultErrorCode.UNAVAILABLE,
    "org.freedesktop.DBus.Error.NameHasNoOwner": VaultErrorCode.UNAVAILABLE,
    "org.freedesktop.DBus.Error.Disconnected": VaultErrorCode.UNAVAILABLE,
    "org.freedesktop.DBus.Error.NoReply": VaultErrorCode.SILENT,
}

_BY_SYSTEM_CODE = {
    5: VaultErrorCode.DENIED,  # Windows ERROR_ACCESS_DENIED
    1312: VaultErrorCode.UNAVAILABLE,  # Windows ERROR_NO_SUCH_LOGON_SESSION
    1783: VaultErrorCode.TOO_LONG,  # Windows RPC_X_BAD_STUB_DATA: over the limit for a blob
    -25293: VaultErrorCode.DENIED,  # macOS errSecAuthFailed
    -25308: VaultErrorCode.LOCKED,  # macOS errSecInteractionNotAllowed
    -128: VaultErrorCode.DENIED,  # macOS userCanceledErr
}


def error_code_of(error: BaseException) -> VaultErrorCode:
    """The state that any backend's exception stands for; the innermost telling cause decides."""
    error_code = None if error.__cause__ is None else error_code_of(error.__cause__)
    if error_code is not None and error_code is not VaultErrorCode.BROKEN:
        return error_code
    return _own_error_code(error)


def _own_error_code(error: BaseException) -> VaultErrorCode:
    named = getattr(error, "name", None)  # jeepney's DBusErrorResponse
    if isinstance(named, str) and named in _BY_DBUS_NAME:
        return _BY_DBUS_NAME[named]
    code = _system_code(error)
    if code in _BY_SYSTEM_CODE:
        return _BY_SYSTEM_CODE[code]
    for kind in type(error).__mro__:
        if kind.__name__ in _BY_CLASS:
            return _BY_CLASS[kind.__name__]
    return VaultErrorCode.BROKEN


def _system_code(error: BaseException) -> int | None:
    """Windows' or macOS's number; never a POSIX errno, which has other meanings."""
    code = getattr(error, "winerror", None)
    if code is None and error.args and not isinstance(error, OSError):
        code = error.args[0]
    return code if isinstance(code, int) else None


_USER = "Customer Desk"
_MOST_COPIES = 100
"""Items with the same attributes. A restored backup or another program may leave some."""

LONGEST_ENTRY = 1_200
"""UTF-16 units. Windows keeps 2,560 bytes per credential; a little is left for other backends."""


class SecretStorage(Enum):
    """Where a profile's secrets are kept."""

    FREEDESKTOP = "Secret Service"
    KWALLET = "KWallet"
    WINDOWS = "Windows Credential Manager"
    MACOS = "macOS Keychain"
    SESSION = "this program's memory, until it ends"


class KeyringBackend(Protocol):
    """The methods of a ``keyring`` backend that are used here."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class OpenKeyring(NamedTuple):
    """A keyring that answers. ``is_unlocked``: whether it would keep something without asking."""

    storage: SecretStorage
    backend: KeyringBackend
    is_unlocked: Callable[[], bool] = lambda: True


Kept = TypeVar("Kept", bound=msgspec.Struct)


class StoredSecret(msgspec.Struct, forbid_unknown_fields=True):
    """One secret as the keyring has it, with the address and the way it was given for.

    ``pair`` is the same in the two entries of one save: a token never meets another save's key.
    ``way``: the profile's :attr:`~desktop_app.credentials.profiles.Profile.way`; empty in what
    earlier versions kept.
    """

    base_url: str
    pair: str
    secret: str
    way: str = ""


_ALLOWED: dict[str, tuple[tuple[SecretStorage, str, str], ...]] = {
    "win32": ((SecretStorage.WINDOWS, "keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": ((SecretStorage.MACOS, "keyring.backends.macOS", "Keyring"),),
    "linux": (
        (SecretStorage.FREEDESKTOP, "keyring.backends.SecretService", "Keyring"),
        (SecretStorage.KWALLET, "keyring.backends.kwallet", "DBusKeyring"),
    ),
}
"""Everything else is refused: null loses secrets, ``keyrings.alt`` shows them, a chain may end in
either, and a plug-in is anyone's code."""

_SETTINGS: dict[SecretStorage, dict[str, Any]] = {
    SecretStorage.FREEDESKTOP: {"appid": "Customer Desk"},
    SecretStorage.KWALLET: {"appid": "Customer Desk"},
    SecretStorage.MACOS: {"keychain": None},
}


class SystemKeyring:
    """Entries by service name. Every method may take for ever: for the keyring's thread only."""

    def __init__(self, open_keyring: Callable[[], OpenKeyring]) -> None:
        self._open_keyring = open_keyring
        self._open: OpenKeyring | None = None

    def storage(self) -> SecretStorage:
        """Which keyring this is. Never shows a prompt."""
        return self._opened().storage

    def get(self, service: str) -> str | None:
        return self._opened().backend.get_password(service, _USER)

    def set(self, service: str, text: str) -> None:
        """Keep ``text``, and read it back: a keyring may lose it without a word, and of several
        items with the same attributes it replaces one and reads another. Raises VaultError:
        BROKEN when something else, or nothing, comes back."""
        backend = self._opened().backend
        backend.set_password(service, _USER, text)
        if self._holds(service, text):
            return
        self.delete(service)
        backend.set_password(service, _USER, text)
        if not self._holds(service, text):
            raise VaultError(VaultErrorCode.BROKEN)

    def set_if_unlocked(self, service: str, text: str) -> None:
        """Store ``text`` if that needs no prompt, without reading it back. Raises VaultError:
        LOCKED when the keyring would have to be unlocked first."""
        opened = self._opened()
        if not opened.is_unlocked():
            raise VaultError(VaultErrorCode.LOCKED)
        opened.backend.set_password(service, _USER, text)

    def _holds(self, service: str, text: str) -> bool:
        kept = self.get(service)
        return kept is not None and compare_digest(kept.encode(), text.encode())

    def delete(self, service: str) -> None:
        """Keep nothing under ``service``, however many items there are; fine when nothing was.
        Raises VaultError: BROKEN when something is still there afterwards."""
        backend = self._opened().backend
        for _ in range(_MOST_COPIES):
            if backend.get_password(service, _USER) is None:
                return
            backend.delete_password(service, _USER)
        raise VaultError(VaultErrorCode.BROKEN)

    def _opened(self) -> OpenKeyring:
        if self._open is None:
            self._open = self._open_keyring()
        return self._open


def open_system_keyring() -> OpenKeyring:
    """The first allowed keyring that answers. Takes 100 ms and more: for the keyring's thread only.

    ``keyring.get_keyring`` is not used: it obeys ``PYTHON_KEYRING_BACKEND``, plug-ins, and
    ``keyringrc.cfg``, which may name any code to import. Nothing is remembered when none answers,
    so that the next call looks again. Raises VaultError: UNAVAILABLE when none answers.
    """
    for storage, module, name in _ALLOWED.get(sys.platform, _ALLOWED["linux"]):
        backend = _opened(storage, module, name)
        if backend is not None:
            return OpenKeyring(storage, backend, partial(_is_unlocked, storage, backend))
    raise VaultError(VaultErrorCode.UNAVAILABLE)


def encoded(entry: msgspec.Struct) -> str:
    """The text to keep. Raises VaultError (TOO_LONG) when some system's keyring can't hold it."""
    text = msgspec.json.encode(entry).decode()
    if not fits(text):
        raise VaultError(VaultErrorCode.TOO_LONG)
    return text


def fits(text: str) -> bool:
    """Whether every system's keyring can hold it, also once an unlock passphrase is set."""
    length = max(len(text.encode("utf-16-le")) // 2, wrapped_length(text))
    return length <= LONGEST_ENTRY


def decoded(text: str | None, kind: type[Kept]) -> Kept | None:
    """The entry in a kept text; None when it is none of ours."""
    try:
        return msgspec.json.decode(text or "", type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


def _opened(storage: SecretStorage, module: str, name: str) -> KeyringBackend | None:
    try:
        kind = getattr(importlib.import_module(module), name)
        backend = _deaf(kind, _SETTINGS.get(storage, {}))()
        if storage is SecretStorage.WINDOWS:
            backend.persist = "local machine"  # the default roams to other computers
        return cast("KeyringBackend", backend) if kind.priority > 0 else None
    except Exception:  # a backend that fails in its own way is one that does not answer
        return None


def _is_unlocked(storage: SecretStorage, backend: Any) -> bool:
    """Asked of the service itself: the backends unlock by asking, whatever is asked of them."""
    if storage is SecretStorage.FREEDESKTOP:
        service = importlib.import_module("secretstorage")
        bus = service.dbus_init()
        try:
            return not service.Collection(bus).is_locked()
        finally:
            bus.close()
    if storage is SecretStorage.KWALLET:
        return backend.handle >= 0 and bool(backend.iface.isOpen(backend.handle))
    return True


def _deaf(kind: type[Any], settings: dict[str, Any]) -> type[Any]:
    """The same backend, without its habit of taking properties from ``KEYRING_PROPERTY_…``."""
    return type(kind.__name__, (kind,), {"set_properties_from_env": lambda self: None, **settings})
