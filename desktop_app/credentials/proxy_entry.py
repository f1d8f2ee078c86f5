"""A proxy's user and password as the keyring has them: bound to that proxy and that user."""

from __future__ import annotations

import msgspec

from desktop_app.credentials.profile import Profile
from desktop_app.credentials.system_keyring import fitting
from desktop_app.gateway.endpoint import ProxyLogin


class _ProxyEntry(msgspec.Struct, forbid_unknown_fields=True):
    proxy: str
    user: str
    password: str


def proxy_service(profile: Profile) -> str:
    """The name it is kept under."""
    return f"customer-desk/{profile.id}/proxy-password"


def encoded_login(login: ProxyLogin) -> str:
    """The text to keep.

    Raises:
        VaultError: TOO_LONG when some system's keyring could not hold it.
    """
    return fitting(_ProxyEntry(login.proxy, login.user, login.password))


def decoded_login(text: str | None, profile: Profile) -> ProxyLogin | None:
    """The login in a kept text; None when it is none, or for another proxy or user than the
    profile's: a file that names another proxy gets nobody's password."""
    try:
        entry = msgspec.json.decode(text or "", type=_ProxyEntry)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return login_for(profile, ProxyLogin(entry.proxy, entry.user, entry.password))


def login_for(profile: Profile, login: ProxyLogin | None) -> ProxyLogin | None:
    """``login``, if it is for the proxy and the user of ``profile``."""
    if login is None or not profile.proxy_user:
        return None
    is_for_it = (login.proxy, login.user) == (profile.proxy, profile.proxy_user)
    return login if is_for_it else None
