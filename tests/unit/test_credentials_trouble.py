"""The real exceptions of the real backends, by which the vault's states are told apart."""

from __future__ import annotations

from typing import Any

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from desktop_app.credentials.keyring import OpenKeyring, SecretStorage, error_code_of
from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import Vault, VaultError, VaultErrorCode

KEY = "canary-key-83"

jeepney: Any = pytest.importorskip("jeepney", reason="D-Bus is Linux's")
secretstorage: Any = pytest.importorskip("secretstorage", reason="the Secret Service is Linux's")


class TooLongForWindowsError(OSError):
    winerror = 1783


def dbus_error(name: str) -> Exception:
    fields = {jeepney.HeaderFields.error_name: name}
    header = jeepney.Header(
        jeepney.Endianness.little, jeepney.MessageType.error, 0, 1, 0, 1, fields
    )
    error: Exception = jeepney.DBusErrorResponse(jeepney.Message(header, (KEY,)))
    return error


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


DISMISSED = secretstorage.PromptDismissedException()


@pytest.mark.parametrize(
    ("error", "error_code"),
    [
        (KeyringLocked(KEY), VaultErrorCode.LOCKED),
        (secretstorage.LockedException(), VaultErrorCode.LOCKED),
        (NoKeyringError(KEY), VaultErrorCode.UNAVAILABLE),
        (PasswordSetError(KEY), VaultErrorCode.DENIED),
        (InitError(KEY), VaultErrorCode.UNAVAILABLE),
        (caused(InitError(KEY), DISMISSED), VaultErrorCode.DENIED),
        (caused(InitError(KEY), ValueError()), VaultErrorCode.UNAVAILABLE),
        (dbus_error("org.freedesktop.Secret.Error.IsLocked"), VaultErrorCode.LOCKED),
        (dbus_error("org.freedesktop.DBus.Error.NoReply"), VaultErrorCode.SILENT),
        (dbus_error("org.example.Unknown"), VaultErrorCode.BROKEN),
        (ConnectionResetError(), VaultErrorCode.UNAVAILABLE),
        (PermissionError(13, "no"), VaultErrorCode.DENIED),
        (FileNotFoundError(), VaultErrorCode.UNAVAILABLE),
        (OSError(5, "an errno, not Windows' 5"), VaultErrorCode.UNAVAILABLE),
        (TooLongForWindowsError(), VaultErrorCode.TOO_LONG),
        (Exception(-25308, "macOS: interaction not allowed"), VaultErrorCode.LOCKED),
        (ModuleNotFoundError(KEY), VaultErrorCode.UNAVAILABLE),
        (UnicodeEncodeError("utf-8", KEY, 0, 1, "bad"), VaultErrorCode.BROKEN),
        (RuntimeError(KEY), VaultErrorCode.BROKEN),
    ],
)
async def test_trap_14_any_exception_becomes_a_state_and_its_text_goes_no_further(
    error: Exception, error_code: VaultErrorCode
) -> None:
    class Failing:
        def get_password(self, service: str, username: str) -> str | None:
            raise error

        def set_password(self, service: str, username: str, password: str) -> None:
            raise error

        def delete_password(self, service: str, username: str) -> None:
            raise error

    assert error_code_of(error) is error_code
    vault = Vault(open_keyring=lambda: OpenKeyring(SecretStorage.FREEDESKTOP, Failing()))
    with pytest.raises(VaultError) as refused:
        await vault.read(Profile(id="p1", name="Shop", environment=Environment.TEST))
    assert refused.value.error_code is error_code
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None
    assert KEY not in str(refused.value)
