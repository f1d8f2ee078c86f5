"""Links to customers carry any profile's name and any ID, and nothing else is followed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.command_line import StartOptions, parsed
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.links import (
    LONGEST_LINK,
    CustomerLink,
    LinkRefusal,
    customer_link,
    identifier_to_link,
    parse_link,
)

UUID = "4b281da4-7d13-4f3a-9b68-aa10c59aa0fb"
TEXT = st.text(st.characters(codec="utf-8"), min_size=1)
NAMES = TEXT.filter(str.isprintable).filter(lambda name: len(name) <= 60)
IDS = st.one_of(
    st.just(UUID), st.from_regex(r"[A-Za-z0-9][\w.@+&=;%#?/:-]{0,60}", fullmatch=True), TEXT
)


def customer(merchant_id: str) -> Customer:
    return Customer(uuid=Uuid(UUID), merchant_customer_id=MerchantId(merchant_id), name="Ana")


def test_is_read_by_people_too() -> None:
    assert customer_link("Shop", "cust-42") == "customer-desk:Shop/cust-42"
    link = customer_link("Moj dućan d.o.o.", "a/b?c#d")
    assert link == "customer-desk:Moj%20du%C4%87an%20d.o.o./a%2Fb%3Fc%23d"


@given(NAMES, IDS)
@example("Shop", "x" * 255)
@example("š" * 60, "𝄞" * 255)
@example("Shop", "..")
@example("Shop", "4111111111111111")
@example("Shop", "1001, 1002, 1003")
@example("Shop", "customer-desk:Other/1")
@example("Shop", "https://example.com/v2/customers/7")
def test_whoever_is_linked_is_found_by_their_id_or_their_uuid(profile: str, known_as: str) -> None:
    identifier = identifier_to_link(customer(known_as))
    assert identifier in (known_as, UUID)
    link = customer_link(profile, identifier)
    assert len(link) <= LONGEST_LINK
    assert parse_link(link) == CustomerLink(profile, identifier)
    assert parsed([link]) == StartOptions(profile=profile, find=identifier)


@pytest.mark.parametrize(
    "link",
    [
        "customer-desk:Shop/cust-42",
        "customer-desk://Shop/cust-42",
        "CUSTOMER-DESK:Shop/cust%2D42",
        "customer-desk:Shop/%63ust-42",
    ],
)
def test_what_ticket_systems_make_of_a_link_is_the_same_link(link: str) -> None:
    assert parse_link(link) == CustomerLink("Shop", "cust-42")


def test_what_a_ticket_system_did_not_escape_is_understood_where_it_is_sure() -> None:
    link = "customer-desk:Dućan/ana.marić+1@example.com"
    assert parse_link(link) == CustomerLink("Dućan", "ana.marić+1@example.com")


HOSTILE = [
    ("", LinkRefusal.SCHEME),
    ("http://example.com/1", LinkRefusal.SCHEME),
    ("javascript:alert(1)", LinkRefusal.SCHEME),
    ("file:///etc/passwd", LinkRefusal.SCHEME),
    ("customer-desk-x:Shop/1", LinkRefusal.SCHEME),
    (" customer-desk:Shop/1", LinkRefusal.SCHEME),
    ("customer-desk:", LinkRefusal.FORM),
    ("customer-desk:Shop", LinkRefusal.FORM),
    ("customer-desk:Shop/", LinkRefusal.FORM),
    ("customer-desk:/1", LinkRefusal.FORM),
    ("customer-desk:Shop/1/", LinkRefusal.FORM),
    ("customer-desk:Shop/1/delete", LinkRefusal.FORM),
    ("customer-desk:Shop/../Other/1", LinkRefusal.FORM),
    ("customer-desk:Shop\\1", LinkRefusal.FORM),
    ("customer-desk:///Shop/1", LinkRefusal.FORM),
    ("customer-desk:Shop/1?do=delete", LinkRefusal.FORM),
    ("customer-desk:Shop/1&do=delete", LinkRefusal.FORM),
    ("customer-desk:Shop/1;do=delete", LinkRefusal.FORM),
    ("customer-desk:Shop/1#delete", LinkRefusal.FORM),
    ("customer-desk:Shop/1 --sandbox", LinkRefusal.FORM),
    ('customer-desk:Shop/1" "--sandbox', LinkRefusal.FORM),
    ("customer-desk:Shop/%", LinkRefusal.FORM),
    ("customer-desk:Shop/%G1", LinkRefusal.FORM),
    ("customer-desk:Shop/1\n", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/\x1b[2J", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/%00", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/1%0A2", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/%E2%80%AE42", LinkRefusal.HIDDEN),
    ("customer-desk:Sh%E2%80%8Bop/42", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/%FF", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/%ED%A0%80", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/\ud800", LinkRefusal.HIDDEN),
    ("customer-desk:Shop/..", LinkRefusal.ID),
    ("customer-desk:Shop/%2E%2e", LinkRefusal.ID),
    ("customer-desk:Shop/%20", LinkRefusal.ID),
    ("customer-desk:Shop/%20a", LinkRefusal.ID),
    ("customer-desk:Shop/" + "x" * 256, LinkRefusal.ID),
    ("customer-desk:Shop/1001%2C1002%2C1003", LinkRefusal.ID),
    ("customer-desk:Shop/%7B%22id%22%3A%227%22%7D", LinkRefusal.ID),
    ("customer-desk:Shop/customer-desk:Shop%2F1", LinkRefusal.ID),
    ("customer-desk:Shop/" + "%41" * 2_000, LinkRefusal.TOO_LONG),
]


@pytest.mark.parametrize(("link", "refusal"), HOSTILE)
def test_hostile_links_name_nobody(link: str, refusal: LinkRefusal) -> None:
    assert parse_link(link) is refusal


@given(st.text(st.sampled_from("customer-desk:/%?#&=;.\\ 0Aé\n\0\u202e\ud800"), max_size=40))
def test_a_link_names_one_customer_of_one_profile_or_nobody(rest: str) -> None:
    found = parse_link(f"customer-desk:{rest}")
    if isinstance(found, CustomerLink):
        assert all(found)
        assert (found.profile + found.identifier).isprintable()
        assert parse_link(customer_link(*found)) == found


LINK = "customer-desk:Shop/cust-42"


@pytest.mark.parametrize(
    "arguments",
    [
        [LINK, "--sandbox"],
        ["--sandbox", LINK],
        ["--profile", "Other", LINK],
        ["--find", LINK],
        [LINK, LINK],
        ["--help", LINK],
        [LINK, "--", "--version"],
        ["--", LINK, "--sandbox"],
    ],
)
def test_nothing_is_done_of_what_comes_along_with_a_link(arguments: list[str]) -> None:
    assert parsed(arguments) == StartOptions(refused=LinkRefusal.ARGUMENTS)


def test_a_link_stands_for_a_profile_and_an_id_on_the_command_line() -> None:
    found = StartOptions(profile="Shop", find="cust-42")
    assert parsed([LINK]) == parsed(["--", LINK]) == found
    assert parsed(["--profile", "Shop", "--find", "cust-42"]) == found
    assert parsed(["https://example.com"]) == StartOptions(refused=LinkRefusal.SCHEME)
    assert parsed(["--find", "https://x/v2/customers/7"]).find == "https://x/v2/customers/7"


def test_what_is_neither_a_link_nor_a_command_is_a_mistake(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        parsed(["profile"])
    assert "unknown command: profile" in capsys.readouterr().err
