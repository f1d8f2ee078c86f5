"""What a policy means for sessions and profiles."""

from __future__ import annotations

import msgspec

from desktop_app.credentials.profiles import Profile
from desktop_app.process.policy import Policy
from desktop_app.records.writes import Permissions, WriteKind


def permissions_of(policy: Policy) -> Permissions:
    """What may be sent to a gateway."""
    writes = frozenset() if policy.read_only else frozenset(WriteKind)
    if not policy.deletion:
        writes -= {WriteKind.DELETE}
    return Permissions(writes, policy.largest_batch)


def with_proxy(policy: Policy, profile: Profile) -> Profile:
    """The profile as it is used here: by the organisation's proxy, if it has named one, and with a
    user of it only where there is one. No proxy is ever asked for a gateway on this computer, whose
    address alone may begin with http."""
    is_own = policy.proxy is None or profile.base_url.startswith("http:")
    proxy = profile.proxy if is_own else policy.proxy
    user = profile.proxy_user if proxy else ""
    if (proxy, user) == (profile.proxy, profile.proxy_user):
        return profile
    return msgspec.structs.replace(profile, proxy=proxy, proxy_user=user)
