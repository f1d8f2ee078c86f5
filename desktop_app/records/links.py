"""Links that name a customer of a profile: what opens one in this program."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

SCHEME: Final = "customer-desk"


def customer_link(profile: str, identifier: str) -> str:
    """``customer-desk://My%20shop/customer/cust-42``. ``profile``: its name; ``identifier``: a UUID
    or a merchant ID."""
    return f"{SCHEME}://{quote(profile, safe='')}/customer/{quote(identifier, safe='')}"
