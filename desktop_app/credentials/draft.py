"""A profile as it stands in the dialog, and saving it: the secrets first, then the profile."""

from __future__ import annotations

from contextlib import suppress

from desktop_app.credentials.profile import Profile
from desktop_app.credentials.profile_book import BookError, ProfileBook
from desktop_app.credentials.trouble import VaultError, VaultTrouble
from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials


class Draft:
    """A profile with what was typed as its secrets; an empty text means the saved one.

    ``repr`` shows neither secret.
    """

    __slots__ = ("authenticity_token", "merchant_key", "profile")

    def __init__(self, profile: Profile, authenticity_token: str, merchant_key: str) -> None:
        """Both secrets checked already (``secret_text.faults_of``)."""
        self.profile = profile
        self.authenticity_token = authenticity_token
        self.merchant_key = merchant_key

    @property
    def has_new_secrets(self) -> bool:
        """Whether anything was typed."""
        return bool(self.authenticity_token or self.merchant_key)

    @property
    def is_complete(self) -> bool:
        """Whether both were typed, so that nothing need be read to use them."""
        return bool(self.authenticity_token and self.merchant_key)

    async def credentials(self, vault: Vault) -> Credentials:
        """What was typed, completed by what is kept for the profile at this very address.

        Raises:
            VaultError: ABSENT when nothing is kept, OTHER_ADDRESS when it is for another one.
        """
        if self.is_complete:
            return Credentials(self.authenticity_token, self.merchant_key)
        kept = await vault.read(self.profile)
        if kept is None:
            raise VaultError(VaultTrouble.ABSENT)
        return Credentials(
            self.authenticity_token or kept.authenticity_token,
            self.merchant_key or kept.merchant_key,
        )


async def save_draft(
    book: ProfileBook, vault: Vault, draft: Draft, *, for_session: bool = False
) -> Profile:
    """Keep the secrets (when any were typed), then the profile; the profile as saved.

    ``for_session``: the secrets stay in memory, because the keyring can't have them.

    Raises:
        VaultError: the secrets can't be kept; the profile is not saved then.
        BookError: the profile can't be kept; a new profile's secrets are forgotten again.
    """
    is_new = all(kept.id != draft.profile.id for kept in book.read())
    if draft.has_new_secrets:
        credentials = await draft.credentials(vault)
        if for_session:
            vault.keep_for_session(draft.profile, credentials)
        else:
            await vault.save(draft.profile, credentials)
    try:
        book.save(draft.profile)
    except BookError:
        if is_new and not for_session:
            with suppress(VaultError):
                await vault.forget(draft.profile)
        raise
    return draft.profile


async def remove_profile(book: ProfileBook, vault: Vault, profile: Profile) -> None:
    """Forget the profile's secrets, then the profile.

    Raises:
        VaultError: the keyring may still have the secrets; the profile stays, to try again.
        BookError: the profile is still on disk.
    """
    await vault.forget(profile)
    book.remove(profile.id)
