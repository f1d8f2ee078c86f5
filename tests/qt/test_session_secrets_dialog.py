from __future__ import annotations

import asyncio

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.credentials.profiles import Environment, Profile
from desktop_app.credentials.vault import SecretStorage, Vault, VaultErrorCode
from desktop_app.gateway.endpoint import Credentials
from desktop_app.views.profiles.session_secrets import SessionSecretsDialog
from desktop_app.views.widgets.messages import Notice
from desktop_app.worker.worker import Worker
from tests.conftest import KEY, TOKEN
from tests.unit.test_credentials_vault import LosingKeyring, MemoryKeyring, vault_over

LIVE = Profile(id="p1", name="Live", environment=Environment.PRODUCTION)


def opened(
    qtbot: QtBot, worker: Worker, vault: Vault, error_code: VaultErrorCode
) -> SessionSecretsDialog:
    dialog = SessionSecretsDialog(vault, worker, LIVE, error_code)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def fill(dialog: QDialog, token: str = TOKEN, key: str = KEY) -> None:
    texts = {"Authenticity token": token, "Merchant key": key}
    for field in dialog.findChildren(QLineEdit):
        field.setText(texts[field.accessibleName()])


def press(dialog: QDialog, text: str) -> None:
    every = dialog.findChildren(QPushButton)
    (button,) = (each for each in every if text in (each.text(), each.accessibleName()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("error_code", "reason"),
    [
        (VaultErrorCode.UNAVAILABLE, "No system keyring"),
        (VaultErrorCode.LOCKED, "locked"),
        (VaultErrorCode.SILENT, "does not answer"),
        (VaultErrorCode.DENIED, "refused"),
    ],
)
def test_it_says_why_it_asks_and_for_how_long(
    qtbot: QtBot, worker: Worker, error_code: VaultErrorCode, reason: str
) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    dialog = opened(qtbot, worker, vault, error_code)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert reason in words
    assert "once per session" in words
    assert LIVE.base_url in words
    assert "PRODUCTION" in words
    fill(dialog)
    with qtbot.waitSignal(dialog.given) as given:
        press(dialog, "Continue")
    assert given.args is not None
    assert isinstance(given.args[0], Credentials)
    assert vault.remembered(LIVE) is given.args[0]
    assert vault.storage_of(LIVE) is SecretStorage.SESSION
    assert keyring.calls == []
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    "error_code", [VaultErrorCode.ABSENT, VaultErrorCode.OTHER_ADDRESS, VaultErrorCode.BROKEN]
)
def test_a_keyring_that_works_keeps_them_again(
    qtbot: QtBot, worker: Worker, error_code: VaultErrorCode
) -> None:
    vault = vault_over(MemoryKeyring())
    dialog = opened(qtbot, worker, vault, error_code)
    fill(dialog)
    with qtbot.waitSignal(dialog.given):
        press(dialog, "Continue")
    assert vault.storage_of(LIVE) is SecretStorage.FREEDESKTOP


def test_another_proxy_is_shown_and_needs_the_agents_word_only(
    qtbot: QtBot, worker: Worker
) -> None:
    keyring = MemoryKeyring()
    asyncio.run(vault_over(keyring).save(LIVE, Credentials(TOKEN, KEY)))
    moved = msgspec.structs.replace(LIVE, proxy="proxy.example:3128")
    vault = vault_over(keyring)
    dialog = SessionSecretsDialog(vault, worker, moved, VaultErrorCode.OTHER_WAY)
    qtbot.addWidget(dialog)
    dialog.open()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("saved for another proxy" in text for text in words)
    assert {"proxy.example:3128", "WP3-v2.1 signature"} <= set(words)
    with qtbot.waitSignal(dialog.given):
        press(dialog, "Use the saved ones in this way")
    kept = vault.remembered(moved)
    assert kept is not None
    assert (kept.authenticity_token, kept.merchant_key) == (TOKEN, KEY)
    assert vault.storage_of(moved) is SecretStorage.FREEDESKTOP
    assert not dialog.isVisible()


def test_only_another_way_can_be_confirmed(qtbot: QtBot, worker: Worker) -> None:
    dialog = opened(qtbot, worker, vault_over(MemoryKeyring()), VaultErrorCode.OTHER_ADDRESS)
    buttons = [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert "Use the saved ones in this way" not in buttons


def test_keeping_is_the_agents_choice(qtbot: QtBot, worker: Worker) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    dialog = opened(qtbot, worker, vault, VaultErrorCode.ABSENT)
    dialog.findChildren(QCheckBox)[0].setChecked(False)
    fill(dialog)
    with qtbot.waitSignal(dialog.given):
        press(dialog, "Continue")
    assert vault.storage_of(LIVE) is SecretStorage.SESSION
    assert keyring.calls == []


def test_a_keyring_that_fails_then_is_said(qtbot: QtBot, worker: Worker) -> None:
    vault = vault_over(LosingKeyring())
    dialog = opened(qtbot, worker, vault, VaultErrorCode.ABSENT)
    fill(dialog)
    press(dialog, "Continue")
    notice = dialog.findChildren(Notice)[0]
    qtbot.waitUntil(lambda: "did not give back" in notice.sentence)
    with qtbot.waitSignal(dialog.given):
        press(dialog, "Keep for this session only")
    assert vault.storage_of(LIVE) is SecretStorage.SESSION


@pytest.mark.parametrize(("token", "key"), [("", KEY), (TOKEN, ""), (TOKEN, "a b"), ("é", KEY)])
def test_what_can_be_no_secret_is_not_taken(
    qtbot: QtBot, worker: Worker, token: str, key: str
) -> None:
    vault = vault_over(MemoryKeyring())
    dialog = opened(qtbot, worker, vault, VaultErrorCode.LOCKED)
    fill(dialog, token, key)
    press(dialog, "Continue")
    assert dialog.isVisible()
    assert vault.remembered(LIVE) is None


def test_escape_gives_nothing(qtbot: QtBot, worker: Worker) -> None:
    vault = vault_over(MemoryKeyring())
    dialog = opened(qtbot, worker, vault, VaultErrorCode.LOCKED)
    fill(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert vault.remembered(LIVE) is None


def test_a_proxys_password_is_asked_for_too_and_kept_for_the_session(
    qtbot: QtBot, worker: Worker
) -> None:
    behind = Profile(
        id="p2",
        name="Behind",
        environment=Environment.PRODUCTION,
        proxy="proxy.example:8080",
        proxy_user="lejla",
    )
    vault = vault_over(MemoryKeyring())
    dialog = SessionSecretsDialog(vault, worker, behind, VaultErrorCode.UNAVAILABLE)
    qtbot.addWidget(dialog)
    dialog.open()
    assert any("lejla" in label.text() for label in dialog.findChildren(QLabel))
    texts = {"Authenticity token": TOKEN, "Merchant key": KEY, "Proxy password": "päss"}
    for field in dialog.findChildren(QLineEdit):
        field.setText(texts[field.accessibleName()])
    press(dialog, "Continue")
    known = vault.remembered(behind)
    assert known is not None
    assert known.proxy_login is not None
    assert (known.proxy_login.proxy, known.proxy_login.user) == ("proxy.example:8080", "lejla")
    assert known.proxy_login.password == "päss"
