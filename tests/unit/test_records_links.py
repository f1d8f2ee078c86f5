"""Links to customers carry any profile's name and any ID."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.links import customer_link

TEXT = st.text(st.characters(codec="utf-8"), min_size=1)


def test_is_read_by_people_too() -> None:
    assert customer_link("Shop", "cust-42") == "customer-desk://Shop/customer/cust-42"
    link = customer_link("Moj dućan d.o.o.", "a/b?c#d")
    assert link == "customer-desk://Moj%20du%C4%87an%20d.o.o./customer/a%2Fb%3Fc%23d"


@given(TEXT, TEXT)
def test_nothing_of_profile_or_id_is_lost_or_taken_for_something_else(
    profile: str, identifier: str
) -> None:
    parts = urlsplit(customer_link(profile, identifier))
    assert parts.scheme == "customer-desk"
    assert unquote(parts.netloc) == profile
    empty, kind, last = parts.path.split("/")
    assert (empty, kind, unquote(last)) == ("", "customer", identifier)
    assert not parts.query
    assert not parts.fragment
