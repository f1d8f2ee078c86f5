"""Test connection: one signed read of one customer, and what its failure says about the profile."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import aclosing
from enum import Enum

import msgspec

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Authorisation, Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode

_DEADLINE = 10.0
"""Seconds per gateway asked. Somebody looks on."""

OpenGateway = Callable[[Endpoint, Credentials], Gateway]


class ConnectionVerdict(Enum):
    """What a test of a profile shows."""

    ACCEPTED = "the gateway accepts token and key"
    UNREACHABLE = "no answer: name, connection or time"
    NOT_SECURE = "no secure connection"
    WRONG_CREDENTIALS = "token or key not accepted"
    CLOCK_OFF = "not accepted, and this computer's clock is off"
    NO_WAY_BY_PROXY = "the profile's proxy leads nowhere"
    WRONG_ENVIRONMENT = "not accepted here, but accepted by the other environment"
    REDIRECTED = "the address points elsewhere"
    NOT_A_GATEWAY = "what answers there is no Monri gateway"
    FAILED = "a gateway that can't answer now"
    CANCELLED = "the agent cancelled"


class ConnectionCheck(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict, how long the answer took in seconds, and the error that led to it."""

    verdict: ConnectionVerdict
    seconds: float = 0.0
    error: GatewayError | None = None

    @property
    def clock_ahead(self) -> float:
        """Seconds by which this computer's clock is ahead of the gateway's (negative: behind)."""
        return (self.error.clock_ahead if self.error else None) or 0.0


_VERDICTS = {
    ConnectionVerdict.UNREACHABLE: (
        *(
            GatewayErrorCode.NAME_NOT_FOUND,
            GatewayErrorCode.UNREACHABLE,
            GatewayErrorCode.DEADLINE,
            GatewayErrorCode.BROKEN_OFF,
        ),
    ),
    ConnectionVerdict.WRONG_CREDENTIALS: (GatewayErrorCode.UNAUTHORISED,),
    ConnectionVerdict.CLOCK_OFF: (GatewayErrorCode.CLOCK_OFF,),
    ConnectionVerdict.REDIRECTED: (GatewayErrorCode.REDIRECTED,),
    ConnectionVerdict.NOT_A_GATEWAY: (
        GatewayErrorCode.NOT_UNDERSTOOD,
        GatewayErrorCode.TOO_LARGE,
        GatewayErrorCode.NOT_FOUND,
    ),
    ConnectionVerdict.CANCELLED: (GatewayErrorCode.CANCELLED,),
}
"""The error codes of each verdict, beside those whose names tell it."""


def _verdict(error_code: GatewayErrorCode) -> ConnectionVerdict:
    kind = error_code.name.partition("_")[0]
    if kind in ("TLS", "PROXY"):
        is_tls = kind == "TLS"
        return ConnectionVerdict.NOT_SECURE if is_tls else ConnectionVerdict.NO_WAY_BY_PROXY
    named = (one for one, error_codes in _VERDICTS.items() if error_code in error_codes)
    return next(named, ConnectionVerdict.FAILED)


def _open(endpoint: Endpoint, credentials: Credentials) -> Gateway:
    return Gateway(endpoint, credentials, deadline=_DEADLINE)


async def try_connection(
    endpoint: Endpoint,
    credentials: Credentials,
    *,
    other_base_url: str | None = None,
    open_gateway: OpenGateway = _open,
) -> ConnectionCheck:
    """Read one customer from ``endpoint`` and tell what the outcome means. Changes nothing there.

    ``other_base_url`` is the environment that token and key may belong to instead: Production for a
    Test profile and the other way round. It is asked only when ``endpoint`` refuses them for no
    visible reason, and only with a signature: OAuth would hand the key itself to it.
    """
    finding = await _asked(open_gateway(endpoint, credentials))
    may_ask_other = (
        other_base_url is not None
        and finding.verdict is ConnectionVerdict.WRONG_CREDENTIALS
        and endpoint.authorisation is Authorisation.SIGNATURE
    )
    if not may_ask_other or other_base_url is None:
        return finding
    elsewhere = msgspec.structs.replace(endpoint, base_url=other_base_url)
    other = await _asked(open_gateway(elsewhere, credentials))
    if other.verdict is not ConnectionVerdict.ACCEPTED:
        return finding
    return msgspec.structs.replace(finding, verdict=ConnectionVerdict.WRONG_ENVIRONMENT)


async def _asked(gateway: Gateway) -> ConnectionCheck:
    started = time.monotonic()
    verdict, error = ConnectionVerdict.ACCEPTED, None
    async with aclosing(gateway):
        try:
            page = await gateway.customers(0, 1)
            if page.unreadable:  # it answers, but its rows are no customers
                verdict = ConnectionVerdict.NOT_A_GATEWAY
        except GatewayError as refused:
            verdict, error = _verdict(refused.error_code), refused
    return ConnectionCheck(verdict=verdict, seconds=time.monotonic() - started, error=error)
