"""The dialog Profile, by the names on screen."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.credentials.keyring import OpenKeyring
from desktop_app.credentials.profiles import BASE_URLS, Environment, Profile, ProfileBook
from desktop_app.credentials.vault import SecretStorage, Vault
from desktop_app.gateway.connection_check import ConnectionCheck, ConnectionVerdict
from desktop_app.gateway.endpoint import Authorisation, Credentials
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.views.profiles.dialog import ProfileDialog
from desktop_app.views.profiles.wording import finding_tone, finding_words
from desktop_app.views.widgets.messages import Tone
from desktop_app.worker.worker import Worker
from tests.conftest import KEY, TOKEN, RunningSandbox, StartSandbox
from tests.qt.profile_desk import Desk
from tests.sandbox.test_gateway_proxy import StrictProxy
from tests.unit.test_credentials_vault import HungKeyring, LosingKeyring, MemoryKeyring, vault_over

LABELS = [
    "Profile name",
    "Environment",
    "Gateway URL",
    "Proxy",
    "Proxy user name",
    "Proxy password",
    "Authorisation",
    "Authenticity token",
    "Merchant key",
]


@pytest.fixture
def book(tmp_path: Path) -> ProfileBook:
    return ProfileBook(tmp_path / "desk")


def has_buddy(label: QLabel) -> bool:
    buddy: QWidget | None = label.buddy()
    return buddy is not None


@pytest.fixture
def desk(qtbot: QtBot, worker: Worker, book: ProfileBook) -> Desk:
    return Desk(qtbot, ProfileDialog(book, vault_over(MemoryKeyring()), worker, None))


def open_on(
    qtbot: QtBot, worker: Worker, book: ProfileBook, vault: Vault, profile: Profile | None = None
) -> Desk:
    return Desk(qtbot, ProfileDialog(book, vault, worker, profile))


def shop() -> Profile:
    return Profile(id="p1", name="Shop", environment=Environment.TEST, base_url="")


def test_names_are_those_on_screen(desk: Desk) -> None:
    assert desk.dialog.windowTitle() == "Profile"
    labels = {each.text(): each for each in desk.dialog.findChildren(QLabel) if has_buddy(each)}
    assert list(labels) == LABELS
    for name, label in labels.items():
        assert label.buddy().accessibleName() == name
    for text in ("Test connection", "Save profile", "Cancel"):
        assert desk.button(text).isVisible()
    environments = desk.choice("Environment")
    assert [environments.itemText(row) for row in range(3)] == ["Test", "Production", "Custom"]
    ways = desk.choice("Authorisation")
    assert [ways.itemText(row) for row in range(2)] == ["WP3-v2.1 signature", "OAuth"]


def test_a_new_profile_is_for_test_until_chosen_otherwise(desk: Desk) -> None:
    assert desk.band == "Test"
    assert desk.field("Gateway URL").text() == BASE_URLS[Environment.TEST]
    assert desk.field("Gateway URL").isReadOnly()
    desk.choice("Environment").setCurrentText("Production")
    assert desk.band == "PRODUCTION"
    assert desk.field("Gateway URL").text() == BASE_URLS[Environment.PRODUCTION]
    assert desk.field("Gateway URL").isReadOnly()


def test_a_custom_address_survives_a_look_at_production(desk: Desk) -> None:
    desk.use_gateway("https://mine.example")
    assert not desk.field("Gateway URL").isReadOnly()
    desk.choice("Environment").setCurrentText("Production")
    desk.choice("Environment").setCurrentText("Custom")
    assert desk.field("Gateway URL").text() == "https://mine.example"


def test_saving_keeps_the_profile_and_puts_the_secrets_into_the_keyring(
    qtbot: QtBot, worker: Worker, book: ProfileBook, tmp_path: Path
) -> None:
    keyring = MemoryKeyring()
    desk = open_on(qtbot, worker, book, vault_over(keyring))
    desk.fill(name="  Web   shop ")
    desk.choice("Authorisation").setCurrentText("OAuth")
    assert desk.storage.startswith("Kept in the system keyring (Secret Service).")
    desk.press("Save profile")
    qtbot.waitUntil(lambda: not desk.dialog.isVisible())
    (profile,) = book.read()
    assert desk.saved == [profile]
    assert (profile.name, profile.environment) == ("Web shop", Environment.TEST)
    assert profile.authorisation is Authorisation.OAUTH
    assert any(KEY in text for text in keyring.entries.values())
    assert desk.field("Merchant key").text() == "", "a closed dialog holds no key"
    for file in tmp_path.rglob("*.json"):
        assert KEY not in file.read_text()
        assert TOKEN not in file.read_text()


def test_a_double_click_saves_once(qtbot: QtBot, worker: Worker, book: ProfileBook) -> None:
    keyring = MemoryKeyring()
    desk = open_on(qtbot, worker, book, vault_over(keyring))
    desk.fill()
    desk.press("Save profile")
    desk.press("Save profile")
    qtbot.waitUntil(lambda: not desk.dialog.isVisible())
    assert keyring.calls.count("set") == 2
    assert len(desk.saved) == 1


@pytest.mark.parametrize("name", ["Authenticity token", "Merchant key"])
def test_pasted_blanks_and_line_breaks_are_said_and_removed(desk: Desk, name: str) -> None:
    desk.fill()
    field = desk.field(name)
    field.clear()
    QGuiApplication.clipboard().setText(" abc\r\n d\u200b\n")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (hint,) = desk.hints
    assert "3 blank" in hint
    assert "2 line break" in hint
    assert field.accessibleDescription() == hint
    desk.press("Save profile")
    assert desk.saved == []
    desk.press("Remove them")
    assert field.text() == "abcd"
    assert desk.hints == []


def test_letters_from_another_alphabet_are_refused_by_name(desk: Desk) -> None:
    desk.fill(key="kеy")  # a Cyrillic e
    assert "е" in desk.hints[0]
    desk.press("Save profile")
    desk.press("Test connection")
    assert desk.saved == []
    assert desk.said == ""


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"name": " "}, "name"),
        ({"token": ""}, "token"),
        ({"key": ""}, "key"),
        ({"key": "x" * 600}, "Too long"),
    ],
)
def test_what_is_missing_is_said_beside_the_field(
    desk: Desk, change: dict[str, str], part: str
) -> None:
    desk.fill(**change)
    desk.press("Save profile")
    assert part in desk.hints[0]
    assert desk.dialog.isVisible()


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("http://mine.example", "https"),
        ("mine", "https://"),
        ("https://mine.example/v2", "after the host"),
        ("https://ipg.monri.com", "Production"),
    ],
)
def test_an_address_that_is_not_sent_to(desk: Desk, url: str, part: str) -> None:
    desk.fill()
    desk.use_gateway(url)
    desk.press("Save profile")
    assert part in desk.hints[0]
    assert desk.saved == []


def test_a_name_that_is_taken_is_refused(qtbot: QtBot, worker: Worker, book: ProfileBook) -> None:
    book.save(shop())
    desk = open_on(qtbot, worker, book, vault_over(MemoryKeyring()))
    desk.fill(name="SHOP")
    desk.press("Save profile")
    assert "Another profile" in desk.hints[0]


class TestEditing:
    @pytest.fixture
    def keyring(self) -> MemoryKeyring:
        return MemoryKeyring()

    @pytest.fixture
    def edited(
        self, qtbot: QtBot, worker: Worker, book: ProfileBook, keyring: MemoryKeyring
    ) -> Desk:
        vault = vault_over(keyring)
        kept: list[object] = []
        worker.ask(
            lambda: vault.save(shop(), Credentials(TOKEN, KEY)),
            owner=worker,
            done=kept.append,
            failed=kept.append,
        )
        qtbot.waitUntil(lambda: kept == [None])
        book.save(shop())
        return open_on(qtbot, worker, book, vault_over(keyring), shop())

    def test_the_key_is_not_shown_again(self, edited: Desk) -> None:
        for name in ("Authenticity token", "Merchant key"):
            assert edited.field(name).text() == ""
            assert edited.field(name).placeholderText().startswith("saved, not shown")
        assert edited.field("Merchant key").echoMode() is QLineEdit.EchoMode.Password

    def test_renaming_leaves_the_secrets(
        self, edited: Desk, book: ProfileBook, keyring: MemoryKeyring
    ) -> None:
        before = dict(keyring.entries)
        edited.field("Profile name").setText("Renamed")
        edited.press("Save profile")
        edited.qtbot.waitUntil(lambda: not edited.dialog.isVisible())
        assert [kept.name for kept in book.read()] == ["Renamed"]
        assert keyring.entries == before

    def test_typing_replaces_the_key_alone(self, edited: Desk, keyring: MemoryKeyring) -> None:
        edited.field("Merchant key").setText("replaced")
        edited.press("Save profile")
        edited.qtbot.waitUntil(lambda: not edited.dialog.isVisible())
        secrets = {json.loads(text)["secret"] for text in keyring.entries.values()}
        assert secrets == {TOKEN, "replaced"}

    def test_another_environment_needs_secrets_of_its_own(self, edited: Desk) -> None:
        edited.choice("Environment").setCurrentText("Production")
        assert edited.field("Merchant key").placeholderText() == ""
        assert any("anew" in hint for hint in edited.hints)
        edited.press("Save profile")
        assert edited.saved == []
        edited.choice("Environment").setCurrentText("Test")
        assert edited.field("Merchant key").placeholderText() != ""
        assert not any("anew" in hint for hint in edited.hints)

    def test_removing_asks_then_takes_secrets_and_profile(
        self, edited: Desk, book: ProfileBook, keyring: MemoryKeyring
    ) -> None:
        edited.press("Remove profile")
        assert "Remove this profile" in edited.said
        assert book.read() == (shop(),)
        with edited.qtbot.waitSignal(edited.dialog.removed):
            edited.press("Remove")
        assert book.read() == ()
        assert keyring.entries == {}


class TestKeyringTroubles:
    def test_row_25_no_keyring_is_said_and_the_session_keeps_them(
        self, qtbot: QtBot, worker: Worker, book: ProfileBook, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        vault = Vault()
        desk = open_on(qtbot, worker, book, vault)
        assert "No system keyring" in desk.storage
        assert "once per session" in desk.storage
        desk.fill()
        desk.press("Save profile")
        qtbot.waitUntil(lambda: not desk.dialog.isVisible())
        assert vault.storage_of(book.read()[0]) is SecretStorage.SESSION

    def test_trap_21_a_keyring_that_loses_secrets_saves_nothing_by_itself(
        self, qtbot: QtBot, worker: Worker, book: ProfileBook
    ) -> None:
        desk = open_on(qtbot, worker, book, vault_over(LosingKeyring()))
        desk.fill()
        desk.press("Save profile")
        desk.wait_for("did not give back")
        assert book.read() == ()
        desk.press("Keep for this session only")
        qtbot.waitUntil(lambda: not desk.dialog.isVisible())
        assert len(book.read()) == 1

    def test_row_25_a_hung_keyring_leaves_window_and_exit_free(
        self, qtbot: QtBot, worker: Worker, book: ProfileBook
    ) -> None:
        keyring = HungKeyring()
        desk = open_on(qtbot, worker, book, vault_over(keyring, deadline=30))
        desk.fill()
        desk.press("Save profile")
        desk.wait_for("Waiting for the system keyring")
        desk.press("Stop")
        qtbot.waitUntil(lambda: desk.button("Save profile").isEnabled())
        assert desk.dialog.isVisible()
        assert desk.field("Merchant key").text() == KEY
        desk.press("Save profile")
        QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
        assert not desk.dialog.isVisible()
        assert worker.stop()
        keyring.go_on.set()


class TestConnection:
    def test_good_news(self, desk: Desk, sandbox: RunningSandbox) -> None:
        desk.fill(name="")
        desk.use_gateway(sandbox.base_url)
        desk.press("Test connection")
        desk.wait_for("Connection works")
        desk.field("Profile name").setText("x")
        assert desk.said == "", "an old verdict is not left beside new values"

    def test_a_wrong_key(self, desk: Desk, sandbox: RunningSandbox) -> None:
        desk.fill(key="wrong")
        desk.use_gateway(sandbox.base_url)
        desk.press("Test connection")
        desk.wait_for("Wrong token or key")

    def test_a_clock_that_is_off(self, desk: Desk, start_sandbox: StartSandbox) -> None:
        sandbox = start_sandbox(
            "--customers", "1", "--clock-offset", "600", "--timestamp-window", "60"
        )
        desk.fill()
        desk.use_gateway(sandbox.base_url)
        desk.press("Test connection")
        desk.wait_for("10 minute")
        assert "behind" in desk.said

    def test_escape_while_testing(self, desk: Desk, start_sandbox: StartSandbox) -> None:
        slow = start_sandbox("--customers", "1", "--latency-ms", "60000")
        desk.fill()
        desk.use_gateway(slow.base_url)
        desk.press("Test connection")
        desk.wait_for("Testing the connection")
        desk.press("Stop")
        desk.qtbot.waitUntil(lambda: desk.button("Test connection").isEnabled())
        assert desk.said == ""
        desk.press("Test connection")
        QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
        assert not desk.dialog.isVisible()
        assert desk.saved == []


def test_the_other_environment_is_offered(
    desk: Desk, start_sandbox: StartSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = start_sandbox("--customers", "1", "--merchant-key", "another")
    accepting = start_sandbox("--customers", "1")
    hosts = {
        Environment.TEST: refusing.base_url,
        Environment.PRODUCTION: accepting.base_url,
    }
    for module in ("credentials.profiles", "views.profiles.dialog"):
        monkeypatch.setattr(f"desktop_app.{module}.BASE_URLS", hosts)
    desk.fill()
    desk.press("Test connection")
    desk.wait_for("belong to Production")
    desk.press("Choose Production")
    assert desk.band == "PRODUCTION"


def test_no_keyring_call_before_the_dialog_opens(
    qtbot: QtBot, worker: Worker, book: ProfileBook
) -> None:
    opened: list[int] = []

    def open_keyring() -> OpenKeyring:
        opened.append(1)
        return OpenKeyring(SecretStorage.FREEDESKTOP, MemoryKeyring())

    vault = Vault(open_keyring=open_keyring)
    assert opened == []
    open_on(qtbot, worker, book, vault)
    assert opened == [1]


def test_a_proxy_is_kept_in_one_spelling_and_shown_again(
    qtbot: QtBot, worker: Worker, book: ProfileBook
) -> None:
    keyring = MemoryKeyring()
    vault = vault_over(keyring)
    desk = open_on(qtbot, worker, book, vault)
    desk.fill()
    assert desk.field("Proxy").text() == ""
    desk.field("Proxy").setText(" Proxy.Example.com:8080 ")
    desk.press("Save profile")
    qtbot.waitUntil(lambda: not desk.dialog.isVisible())
    (profile,) = book.read()
    assert profile.proxy == profile.endpoint.proxy == "proxy.example.com:8080"
    again = Desk(qtbot, ProfileDialog(book, vault, worker, profile))
    assert again.field("Proxy").text() == "proxy.example.com:8080"
    again.field("Proxy").clear()
    again.press("Save profile")
    qtbot.waitUntil(lambda: not again.dialog.isVisible())
    (profile,) = book.read()
    assert profile.endpoint.proxy == ""
    kept = asyncio.run(vault_over(keyring).read(profile))
    assert kept is not None, "and the secrets need not be typed anew"
    assert (kept.authenticity_token, kept.merchant_key) == (TOKEN, KEY)


@pytest.mark.parametrize("typed", ["proxy.example.com", "user:pass@proxy.example.com:8080"])
def test_what_is_no_proxy_is_said_beside_it(desk: Desk, typed: str) -> None:
    desk.fill()
    desk.field("Proxy").setText(typed)
    desk.press("Save profile")
    assert desk.dialog.isVisible()
    assert any("proxy.example.com:8080, and nothing else" in hint for hint in desk.hints)


def test_a_proxy_that_is_not_there_is_said_by_the_connection_test(desk: Desk) -> None:
    desk.fill()
    desk.field("Proxy").setText("127.0.0.1:1")
    desk.press("Test connection")
    desk.wait_for("The profile's proxy can't be reached.")


PASSWORD = "canary päss word"


def proxy_shop(qtbot: QtBot, worker: Worker, book: ProfileBook, keyring: MemoryKeyring) -> Profile:
    """A profile whose proxy wants a sign-in, as the dialog saves it."""
    desk = open_on(qtbot, worker, book, vault_over(keyring))
    desk.fill()
    desk.field("Proxy").setText("proxy.example.com:8080")
    desk.field("Proxy user name").setText(" lejla ")
    desk.field("Proxy password").setText(PASSWORD)
    desk.press("Save profile")
    qtbot.waitUntil(lambda: not desk.dialog.isVisible())
    (profile,) = book.read()
    return profile


def login_kept(qtbot: QtBot, worker: Worker, keyring: MemoryKeyring, profile: Profile) -> object:
    """What another session reads for the profile's proxy."""
    kept: list[object] = []
    vault = vault_over(keyring)
    worker.ask(lambda: vault.read(profile), owner=worker, done=kept.append, failed=kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert isinstance(kept[0], Credentials)
    login = kept[0].proxy_login
    return login and (login.proxy, login.user, login.password)


def test_sign_in_at_a_proxy_appears_with_the_proxy(desk: Desk) -> None:
    user, password = desk.field("Proxy user name"), desk.field("Proxy password")
    assert (user.isVisible(), password.isVisible()) == (False, False)
    desk.field("Proxy").setText("proxy.example.com:8080")
    assert (user.isVisible(), password.isVisible()) == (True, False)
    user.setText("lejla")
    assert password.isVisible()
    assert password.echoMode() is QLineEdit.EchoMode.Password
    desk.fill()
    desk.press("Save profile")
    assert any("Type the password for this proxy" in hint for hint in desk.hints)
    desk.field("Proxy").clear()
    assert (user.isVisible(), password.isVisible()) == (False, False)


def test_a_proxys_password_is_in_the_keyring_and_in_no_file(
    qtbot: QtBot, worker: Worker, book: ProfileBook, tmp_path: Path
) -> None:
    keyring = MemoryKeyring()
    profile = proxy_shop(qtbot, worker, book, keyring)
    assert profile.proxy_user == "lejla"
    expected = ("proxy.example.com:8080", "lejla", PASSWORD)
    assert login_kept(qtbot, worker, keyring, profile) == expected
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or PASSWORD not in file.read_text()
    again = open_on(qtbot, worker, book, vault_over(keyring), profile)
    assert again.field("Proxy user name").text() == "lejla"
    assert again.field("Proxy password").text() == ""
    assert "saved" in again.field("Proxy password").placeholderText()
    again.press("Save profile")
    qtbot.waitUntil(lambda: not again.dialog.isVisible())
    assert login_kept(qtbot, worker, keyring, profile) == expected


def test_a_proxys_password_is_asked_anew_for_another_user_and_forgotten_with_the_last(
    qtbot: QtBot, worker: Worker, book: ProfileBook
) -> None:
    keyring = MemoryKeyring()
    profile = proxy_shop(qtbot, worker, book, keyring)
    desk = open_on(qtbot, worker, book, vault_over(keyring), profile)
    desk.field("Proxy user name").setText("amar")
    assert desk.field("Proxy password").placeholderText() == ""
    desk.press("Save profile")
    assert any("Type the password for this proxy" in hint for hint in desk.hints)
    desk.field("Proxy user name").clear()
    desk.press("Save profile")
    qtbot.waitUntil(lambda: not desk.dialog.isVisible())
    assert not any("canary" in text for text in keyring.entries.values())
    assert book.read()[0].proxy_user == ""


@pytest.mark.parametrize("typed", ["a:b", "a\u200bb", "x" * 129])
def test_what_is_no_proxy_user_is_said_beside_it(desk: Desk, typed: str) -> None:
    desk.fill()
    desk.field("Proxy").setText("proxy.example.com:8080")
    desk.field("Proxy user name").setText(typed)
    desk.press("Save profile")
    assert any("no colon" in hint for hint in desk.hints)


def test_a_proxy_that_wants_a_sign_in_says_so_and_then_whether_it_was_right(desk: Desk) -> None:
    proxy = StrictProxy()
    desk.fill()
    desk.use_gateway("https://gateway.example")
    desk.field("Proxy").setText(proxy.address)
    desk.press("Test connection")
    desk.wait_for("asks for a user name and password. ")
    assert "Enter them in the profile." in desk.said
    desk.field("Proxy user name").setText("lejla@company")
    desk.field("Proxy password").setText("wrong")
    desk.press("Test connection")
    desk.wait_for("did not accept the user name and password.")
    proxy.stop()


# test_profiles_wording


def finding(
    verdict: ConnectionVerdict, error_code: GatewayErrorCode, ahead: float | None = None
) -> ConnectionCheck:
    error = GatewayError(error_code, SendState.NO, clock_ahead=ahead)
    return ConnectionCheck(verdict=verdict, error=error)


@pytest.mark.parametrize(
    ("found", "part"),
    [
        (finding(ConnectionVerdict.UNREACHABLE, GatewayErrorCode.NAME_NOT_FOUND), "no address"),
        (finding(ConnectionVerdict.UNREACHABLE, GatewayErrorCode.UNREACHABLE), "can't be reached"),
        (finding(ConnectionVerdict.UNREACHABLE, GatewayErrorCode.DEADLINE), "in time"),
        (finding(ConnectionVerdict.NOT_SECURE, GatewayErrorCode.TLS_EXPIRED), "expired"),
        (
            finding(ConnectionVerdict.NOT_SECURE, GatewayErrorCode.TLS_UNKNOWN_ISSUER),
            "does not trust",
        ),
        (finding(ConnectionVerdict.NOT_SECURE, GatewayErrorCode.TLS_WRONG_HOST), "another host"),
        (
            finding(ConnectionVerdict.CLOCK_OFF, GatewayErrorCode.CLOCK_OFF, 90.0),
            "90 second(s) ahead",
        ),
        (
            finding(ConnectionVerdict.CLOCK_OFF, GatewayErrorCode.CLOCK_OFF, -7200.0),
            "2 hour(s) behind",
        ),
        (finding(ConnectionVerdict.CLOCK_OFF, GatewayErrorCode.CLOCK_OFF, -9e6), "day(s) behind"),
        (
            finding(ConnectionVerdict.WRONG_ENVIRONMENT, GatewayErrorCode.UNAUTHORISED),
            "belong to Production",
        ),
        (finding(ConnectionVerdict.REDIRECTED, GatewayErrorCode.REDIRECTED), "another address"),
        (ConnectionCheck(verdict=ConnectionVerdict.NOT_A_GATEWAY), "not a Monri gateway"),
        (finding(ConnectionVerdict.FAILED, GatewayErrorCode.GATEWAY_FAILED), "failed"),
    ],
)
def test_every_verdict_has_its_own_words(found: ConnectionCheck, part: str) -> None:
    assert part in finding_words(found, Environment.TEST)
    assert finding_tone(found) is not Tone.CONFIRMED
