"""What can go wrong with the system keyring: the one boundary for its exceptions.

Backends raise their own errors, D-Bus errors, Windows errors, ``OSError`` and worse, and their
texts may quote what was to be kept. So each becomes one of a few states, and its text ends here.
"""

from __future__ import annotations

from enum import Enum


class VaultTrouble(Enum):
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
    """The vault could not do it. ``str(error)`` names the trouble only."""

    def __init__(self, trouble: VaultTrouble) -> None:
        """Say what is in the way."""
        super().__init__(trouble.name)
        self.trouble = trouble


_BY_CLASS = {
    "KeyringLocked": VaultTrouble.LOCKED,
    "LockedException": VaultTrouble.LOCKED,
    "PromptDismissedException": VaultTrouble.DENIED,
    "KeychainDenied": VaultTrouble.DENIED,
    "PermissionError": VaultTrouble.DENIED,
    "PasswordSetError": VaultTrouble.DENIED,
    "PasswordDeleteError": VaultTrouble.DENIED,
    "NoKeyringError": VaultTrouble.UNAVAILABLE,
    "InitError": VaultTrouble.UNAVAILABLE,
    "SecretServiceNotAvailableException": VaultTrouble.UNAVAILABLE,
    "ImportError": VaultTrouble.UNAVAILABLE,
    "ConnectionError": VaultTrouble.UNAVAILABLE,
    "TimeoutError": VaultTrouble.SILENT,
    "OSError": VaultTrouble.UNAVAILABLE,
}
"""By class name, so that no backend need be importable to tell its errors apart."""

_BY_DBUS_NAME = {
    "org.freedesktop.Secret.Error.IsLocked": VaultTrouble.LOCKED,
    "org.freedesktop.DBus.Error.AccessDenied": VaultTrouble.DENIED,
    "org.freedesktop.DBus.Error.ServiceUnknown": VaultTrouble.UNAVAILABLE,
    "org.freedesktop.DBus.Error.NameHasNoOwner": VaultTrouble.UNAVAILABLE,
    "org.freedesktop.DBus.Error.Disconnected": VaultTrouble.UNAVAILABLE,
    "org.freedesktop.DBus.Error.NoReply": VaultTrouble.SILENT,
}

_BY_SYSTEM_CODE = {
    5: VaultTrouble.DENIED,  # Windows ERROR_ACCESS_DENIED
    1312: VaultTrouble.UNAVAILABLE,  # Windows ERROR_NO_SUCH_LOGON_SESSION
    1783: VaultTrouble.TOO_LONG,  # Windows RPC_X_BAD_STUB_DATA: over CRED_MAX_CREDENTIAL_BLOB_SIZE
    -25293: VaultTrouble.DENIED,  # macOS errSecAuthFailed
    -25308: VaultTrouble.LOCKED,  # macOS errSecInteractionNotAllowed
    -128: VaultTrouble.DENIED,  # macOS userCanceledErr
}


def trouble_of(error: BaseException) -> VaultTrouble:
    """The state that any backend's exception stands for; the innermost telling cause decides."""
    trouble = None if error.__cause__ is None else trouble_of(error.__cause__)
    if trouble is not None and trouble is not VaultTrouble.BROKEN:
        return trouble
    return _own_trouble(error)


def _own_trouble(error: BaseException) -> VaultTrouble:
    named = getattr(error, "name", None)  # jeepney's DBusErrorResponse
    if isinstance(named, str) and named in _BY_DBUS_NAME:
        return _BY_DBUS_NAME[named]
    code = _system_code(error)
    if code in _BY_SYSTEM_CODE:
        return _BY_SYSTEM_CODE[code]
    for kind in type(error).__mro__:
        if kind.__name__ in _BY_CLASS:
            return _BY_CLASS[kind.__name__]
    return VaultTrouble.BROKEN


def _system_code(error: BaseException) -> int | None:
    """Windows' or macOS's number; never a POSIX errno, which has other meanings."""
    code = getattr(error, "winerror", None)
    if code is None and error.args and not isinstance(error, OSError):
        code = error.args[0]
    return code if isinstance(code, int) else None
