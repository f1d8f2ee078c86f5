"""A look-up: from what an agent's text was recognised as to the customer it means."""

from __future__ import annotations

import re
from typing import Final

from desktop_app.gateway.client import Gateway
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.recognise import IdKind, IdSource, Recognised


async def look_up(gateway: Gateway, recognised: Recognised) -> Customer:
    """The customer with this identifier.

    Tried in turn, each only when nothing before was found: what the text was recognised as; the
    same value as the other kind of identifier (some merchants use uuids as their own ids, and some
    of the gateway's uuids do not look like one); exactly what had been typed, as a merchant id;
    what it may have been before something respelled it. Raises the first
    :class:`~desktop_app.gateway.errors.GatewayError` when none is found.

    The customer's merchant id may be spelled in another way than the one asked for, when the
    gateway takes both for the same: whoever shows the customer says so.
    """
    not_found: GatewayError | None = None
    nearly: Customer | None = None
    ways = _ways(recognised)
    if recognised.respelled:
        ways.append((IdKind.MERCHANT_ID, recognised.respelled))
    for kind, value in ways:
        try:
            found = await _ask(gateway, kind, value, exactly=False)
        except GatewayError as error:
            missing = error.error_code is GatewayErrorCode.NOT_FOUND
            if not missing and (
                not_found is None or error.error_code is not GatewayErrorCode.REFUSED_ID
            ):
                raise
            not_found = not_found or error
        else:
            if kind is IdKind.UUID or found.merchant_customer_id == value:
                return found
            nearly = nearly or found
    if nearly is not None:
        return nearly
    raise not_found or GatewayError(GatewayErrorCode.NOT_FOUND, SendState.NO)


async def everyone_meant(gateway: Gateway, recognised: Recognised) -> tuple[Customer, ...]:
    """Each customer that the text may mean, none twice: for work that nobody can take back.

    As :func:`look_up`, but every way is tried although one has found somebody, and no cell of a row
    is taken for a merchant id: another one may be meant. Raises
    :class:`~desktop_app.gateway.errors.GatewayError` when a way could not be tried, as it may have
    found another one; nobody is an empty answer.
    """
    found: dict[str, Customer] = {}
    if recognised.source is IdSource.ROW and recognised.kind is IdKind.MERCHANT_ID:
        plain = recognised.plainly
        if not isinstance(plain, Recognised):
            return ()
        recognised = plain
    for place, (kind, value) in enumerate(_ways(recognised)):
        try:
            customer = await _ask(gateway, kind, value)
        except GatewayError as error:
            is_nobody = error.error_code is GatewayErrorCode.NOT_FOUND
            # Nobody has exactly this text as an ID of that other kind.
            is_another = error.error_code in _ANOTHER
            if not is_nobody and not (place and is_another):
                raise
        else:
            found.setdefault(customer.uuid.lower(), customer)
    return tuple(found.values())


async def _ask(gateway: Gateway, kind: IdKind, value: str, *, exactly: bool = True) -> Customer:
    if kind is IdKind.UUID:
        return await gateway.by_uuid(Uuid(value))
    return await gateway.by_merchant_id(MerchantId(value), exactly=exactly)


def _ways(recognised: Recognised) -> list[tuple[IdKind, str]]:
    """Kind and value of each look-up that may be meant, the likeliest first, none twice."""
    value = recognised.value
    ways = [(recognised.kind, value)]
    if recognised.kind is IdKind.UUID:
        ways.append((IdKind.MERCHANT_ID, value))
    elif _SHORT_UUID.fullmatch(value):
        ways.append((IdKind.UUID, value))
    plain = recognised.plainly
    if isinstance(plain, Recognised):
        ways.append((IdKind.MERCHANT_ID, plain.value))
    return list(dict.fromkeys(ways))


_ANOTHER: Final = (
    GatewayErrorCode.REFUSED_ID,
    GatewayErrorCode.WRONG_RECORD,
    GatewayErrorCode.OTHER_SPELLING,
)
_SHORT_UUID: Final = re.compile(r"[0-9A-Za-z]{20}")
"""The gateway's variables page documents ``customer_uuid`` as 20 alphanumeric characters."""
