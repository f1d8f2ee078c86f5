"""A profile as it stands in the dialog, and saving it: the secrets first, then the profile."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field

from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.credentials.profiles import Profile, ProfileBook, ProfileBookError
from desktop_app.credentials.vault import SecretStorage, Vault
from desktop_app.gateway.endpoint import Credentials, ProxyLogin


@dataclass(slots=True, repr=False, eq=False)
class ProfileDraft:
    """A profile with what was typed as its secrets, token and key checked already
    (``vault.problems_of``); an empty text means the saved one.

    ``opened``: the profile as it was when the agent began to edit it; what is kept for that one is
    the agent's to use in another way. ``written``: the profile as the book gets it, where the
    organisation's proxy is used and not its own. ``repr`` shows none of the secrets.
    """

    profile: Profile
    authenticity_token: str
    merchant_key: str
    proxy_password: str = ""
    opened: Profile | None = field(default=None, kw_only=True)
    written: Profile | None = field(default=None, kw_only=True)

    @property
    def has_new_secrets(self) -> bool:
        return bool(self.authenticity_token or self.merchant_key or self.proxy_password)

    @property
    def has_new_way(self) -> bool:
        """Whether what is kept would be used in another way than before, at the same address."""
        opened, profile = self.opened, self.profile
        if opened is None or opened.base_url != profile.base_url:
            return False
        return opened.way != profile.way

    @property
    def is_complete(self) -> bool:
        """Whether all were typed, so that nothing need be read to use them."""
        has_login = bool(self.proxy_password) or not self.profile.proxy_user
        return bool(self.authenticity_token and self.merchant_key) and has_login

    async def credentials(self, vault: Vault) -> Credentials:
        """What was typed, completed by what is kept for the profile at this very address. Raises
        VaultError: ABSENT when nothing is kept, OTHER_ADDRESS when it is for another one,
        OTHER_WAY when for a way that is neither this one nor the one before."""
        token, key = self.authenticity_token, self.merchant_key
        if not (token and key):
            kept = await self._saved(vault)
            if kept is None:
                raise VaultError(VaultErrorCode.ABSENT)
            token, key = token or kept.authenticity_token, key or kept.merchant_key
        return Credentials(token, key, await self._login(vault))

    async def _saved(self, vault: Vault) -> Credentials | None:
        if self.opened is None or not self.has_new_way:
            return await vault.read(self.profile)
        with suppress(VaultError):
            if (kept := await vault.read(self.profile)) is not None:
                return kept
        return await vault.read(self.opened)

    async def _login(self, vault: Vault) -> ProxyLogin | None:
        profile = self.profile
        if not profile.proxy_user:
            return None
        if self.proxy_password:
            return ProxyLogin(profile.proxy, profile.proxy_user, self.proxy_password)
        return await vault.proxy_login(profile)


async def save_draft(
    book: ProfileBook, vault: Vault, draft: ProfileDraft, *, for_session: bool = False
) -> Profile:
    """Keep the secrets (when any were typed), then the profile; the profile as saved.

    ``for_session``: the secrets stay in memory, because the keyring can't have them. Raises
    VaultError: the secrets can't be kept; the profile is not saved then; ProfileBookError: the
    profile can't be kept; a new profile's secrets are forgotten again.
    """
    before = next((kept for kept in book.read() if kept.id == draft.profile.id), None)
    if draft.has_new_secrets:
        credentials = await draft.credentials(vault)
        if for_session:
            vault.keep_for_session(draft.profile, credentials)
        else:
            await vault.save(draft.profile, credentials)
    elif draft.has_new_way:
        await _bind_anew(vault, draft)
    try:
        book.save(draft.written or draft.profile)
    except ProfileBookError:
        if before is None and not for_session:
            with suppress(VaultError):
                await vault.forget(draft.profile)
        raise
    if before is not None and before.proxy_user and not draft.profile.proxy_user:
        with suppress(
            VaultError
        ):  # nobody asks for it any more, and removing the profile tries anew
            await vault.forget_proxy_login(draft.profile)
    return draft.written or draft.profile


async def _bind_anew(vault: Vault, draft: ProfileDraft) -> None:
    """What is kept follows the profile to its new way, if there is anything."""
    try:
        credentials = await draft.credentials(vault)
    except VaultError as error:
        if error.error_code in _NOTHING_TO_BIND:
            return
        raise
    is_of_session = (
        draft.opened is not None and vault.storage_of(draft.opened) is SecretStorage.SESSION
    )
    if is_of_session:
        vault.keep_for_session(draft.profile, credentials)
    else:
        await vault.save(draft.profile, credentials)


_NOTHING_TO_BIND = {VaultErrorCode.ABSENT, VaultErrorCode.OTHER_ADDRESS, VaultErrorCode.OTHER_WAY}
"""Asked for when the profile is opened."""


async def remove_profile(book: ProfileBook, vault: Vault, profile: Profile) -> None:
    """Forget the profile's secrets, then the profile. Raises VaultError: the keyring may still have
    the secrets; the profile stays, to try again; ProfileBookError: the profile is still on disk."""
    await vault.forget(profile)
    book.remove(profile.id)
