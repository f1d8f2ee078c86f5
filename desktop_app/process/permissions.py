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
    """The profile as it is used here: by the organisation's proxy, if it has named one. No proxy
    is ever asked for a gateway on this computer, whose address alone may begin with http."""
    is_here = profile.base_url.startswith("http:")
    if policy.proxy is None or policy.proxy == profile.proxy or is_here:
        return profile
    return msgspec.structs.replace(profile, proxy=policy.proxy)
