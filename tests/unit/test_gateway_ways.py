"""Small decisions on the way to the gateway: circuit breaker, clocks, proxies, a verdict."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gateway.endpoint import Endpoint, RefusedUrlError, check_proxy, proxy_of
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.gateway.journalled import intent_to_create, intent_to_delete, intent_to_update
from desktop_app.gateway.retry import STOPPING, CircuitBreaker, ClockWatch
from desktop_app.gateway.settle import SettleFinding, judge
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.writes import WriteKind

texts = st.none() | st.sampled_from(["a", "b", ""])
values = st.none() | st.booleans() | st.sampled_from([0, 1, 1.0, "1", "a"])


@pytest.mark.parametrize("error_code", list(GatewayErrorCode))
@pytest.mark.holds("row_13")
def test_row_12_only_a_refused_caller_opens_the_breaker(error_code: GatewayErrorCode) -> None:
    told: list[GatewayError] = []
    breaker = CircuitBreaker(told.append)
    error = GatewayError(error_code, SendState.REFUSED, status=401, clock_ahead=-900.0)
    breaker.record(error)
    breaker.record(error)
    if error_code not in STOPPING:
        breaker.check()
        assert told == []
        return
    assert told == [error], "asked once"
    with pytest.raises(GatewayError) as refused:
        breaker.check()
    assert (refused.value.error_code, refused.value.sent) == (error_code, SendState.NO)
    assert refused.value.clock_ahead == -900.0
    breaker.reset()
    breaker.check()


def test_a_gate_nobody_watches_stays_open() -> None:
    breaker = CircuitBreaker()
    breaker.record(GatewayError(GatewayErrorCode.UNAUTHORISED, SendState.REFUSED))
    breaker.check()


@given(st.lists(st.tuples(st.floats(0, 1e5), st.floats(-1e6, 1e6)), min_size=1, max_size=20))
def test_row_30_a_clock_that_jumps_is_noticed_once(steps: list[tuple[float, float]]) -> None:
    wall, steady = 1_700_000_000.0, 50.0
    watch = ClockWatch(lambda: wall, lambda: steady)
    for passed, jump in steps:
        steady += passed
        wall += passed + jump
        if abs(abs(jump) - 5.0) > 0.01:
            assert watch.jumped() is (abs(jump) > 5.0)
        else:
            watch.jumped()
        assert not watch.jumped()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  ", ""),
        ("proxy.example:8080", "proxy.example:8080"),
        (" Proxy.Example:08080 ", "proxy.example:8080"),
        ("10.0.0.1:3128", "10.0.0.1:3128"),
        ("[::1]:3128", "[::1]:3128"),
        ("proxy:443", "proxy:443"),
    ],
)
def test_a_proxy_has_one_spelling(typed: str, kept: str) -> None:
    assert check_proxy(typed) == kept
    assert check_proxy(kept) == kept
    proxy = proxy_of(Endpoint(base_url="https://gateway.example", proxy=typed))
    assert (proxy is None) == (kept == "")
    if proxy is not None:
        assert "[" not in proxy.host
        assert kept.endswith(f":{proxy.port}")


@pytest.mark.parametrize(
    "typed",
    [
        "proxy.example",
        "http://proxy.example:8080",
        "user:secret@proxy.example:8080",
        "proxy.example:0",
        "proxy.example:65536",
        "proxy.example:port",
        "proxy.example:8080/",
        "::1:3128",
        "a b:80",
        ":80",
        "proxy:²",
        "-x:1",
    ],
)
def test_anything_else_is_no_proxy(typed: str) -> None:
    with pytest.raises(RefusedUrlError) as refused:
        check_proxy(typed)
    assert "secret" not in repr(refused.value)


@given(st.text(max_size=40))
def test_no_text_breaks_the_check_of_a_proxy(text: str) -> None:
    try:
        kept = check_proxy(text)
    except RefusedUrlError:
        return
    assert kept == check_proxy(kept)


@given(texts, texts, st.dictionaries(st.sampled_from("kl"), values), texts)
def test_an_update_is_judged_by_what_stands_there(
    before: str | None, after: str | None, metadata: dict[str, Json], now: str | None
) -> None:
    read = Customer(uuid=Uuid("u"), name=before, metadata={"k": 1, "old": True})
    sent: dict[str, Json] = {"name": after}
    if metadata:
        sent["metadata"] = metadata
    intent = intent_to_update(Uuid("u"), sent, read)
    merged = {**read.metadata, **metadata}
    done: dict[str, Json] = {key: value for key, value in merged.items() if value is not None}
    assert judge(intent, Customer(uuid=Uuid("u"), name=after, metadata=done)) is SettleFinding.DONE
    found = judge(intent, read)
    assert found in (SettleFinding.OLD, SettleFinding.DONE)
    other = judge(intent, Customer(uuid=Uuid("u"), name=now, metadata={"k": "other"}))
    if now not in (before, after):
        assert other is SettleFinding.CONFLICT
    gone = Customer(uuid=Uuid("u"), name=after, metadata=done, deleted=True)
    assert judge(intent, gone) is SettleFinding.GONE


def test_an_update_of_a_record_nobody_read_is_never_called_old() -> None:
    intent = intent_to_update(Uuid("u"), {"name": "x"}, None)
    assert judge(intent, Customer(uuid=Uuid("u"))) is SettleFinding.CONFLICT
    assert judge(intent, Customer(uuid=Uuid("u"), name="x")) is SettleFinding.DONE


def test_a_create_is_adopted_only_when_everything_sent_is_there() -> None:
    intent = intent_to_create(MerchantId("m"), {"merchant_customer_id": "m", "name": "x"})
    equal = Customer(uuid=Uuid("u"), merchant_customer_id=MerchantId("m"), name="x", city="Tuzla")
    assert judge(intent, equal) is SettleFinding.ADOPTED
    assert intent.who == "x"
    different = Customer(uuid=Uuid("u"), merchant_customer_id=MerchantId("m"), name="y")
    assert judge(intent, different) is SettleFinding.CONFLICT
    deleted = Customer(uuid=Uuid("u"), merchant_customer_id=MerchantId("m"), name="x", deleted=True)
    assert judge(intent, deleted) is SettleFinding.CONFLICT


def test_a_deletion_is_done_when_the_record_says_so() -> None:
    shown = Customer(uuid=Uuid("u"), name="Lejla")
    intent = intent_to_delete(Uuid("u"), shown)
    assert (intent.kind, intent.who) == (WriteKind.DELETE, "Lejla")
    assert judge(intent, shown) is SettleFinding.OLD
    assert judge(intent, Customer(uuid=Uuid("u"), deleted=True)) is SettleFinding.DONE
