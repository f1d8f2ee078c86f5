"""Signatures against vectors made by other programs, and a bearer token shared by all who wait."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from desktop_app.gateway.auth import BearerTokens, Signature, digest
from desktop_app.gateway.endpoint import Credentials
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState

KEY, TOKEN, TIMESTAMP = "qwert1234", "7db11ea5d4a1af32421b564c79b946d1ead3daf0", "1593457122"

# K=qwert1234 T=7db11ea5d4a1af32421b564c79b946d1ead3daf0 S=1593457122
VECTORS = [
    # printf %s "$K$S$T/v2/customers/4b281da4-d145-4233-b957-2018cf9aa0fb" | sha512sum
    (
        "/v2/customers/4b281da4-d145-4233-b957-2018cf9aa0fb",
        b"",
        "56aa48eb520778bfa99faa9bc7fa499f6f3d97707a101335024d9f399400e646"
        "5c31826308c630729371603053b02673abdd7d1ed13181eb45205947a4d597b3",
    ),
    # printf %s "$K$S$T/v2/customers?limit=50&offset=100" | sha512sum
    (
        "/v2/customers?limit=50&offset=100",
        b"",
        "b024e7b42fae9ec7bab55605b51fc6ac1255685c07d65c6d06bd69e11f9f1556"
        "212a16c5124a8f3804d6d13a2a8fa7f4a45d151f6e56bdecbed236ef386cf32c",
    ),
    # printf %s "$K$S$T/v2/merchants/customers/a%2Fb%20%C4%8D" | sha512sum
    (
        "/v2/merchants/customers/a%2Fb%20%C4%8D",
        b"",
        "fe28f016eddc8d014f39725756610bc217d5a3bd26afd0a359930de397f6a8e1"
        "67d69b029a8fab7aace0a43969a4d4e996b1a66d1e4d84b3e6c67fe00db2364e",
    ),
    # printf %s "$K$S$T/v2/customers"'{"name":"Hadžić"}' | sha512sum
    (
        "/v2/customers",
        '{"name":"Hadžić"}'.encode(),
        "d55063c6ca97cee6d0323e974a6446df2ab0c22f840792b3ca5003cfd6fe3f82"
        "c519b275f235fcdbbf0f7dfe3571b19896df65a3d92eba31050921d6c35dfd05",
    ),
]


@pytest.mark.parametrize(("target", "body", "expected"), VECTORS)
def test_digest_is_the_one_sha512sum_makes(target: str, body: bytes, expected: str) -> None:
    assert digest(KEY, TIMESTAMP, TOKEN, target.encode(), body) == expected


def authorised(auth: httpx.Auth, request: httpx.Request) -> str:
    """The Authorization header of a request as ``auth`` would send it."""
    return next(auth.sync_auth_flow(request)).headers["authorization"]


def test_header_has_four_parts_and_the_second_of_sending() -> None:
    now = [1593457122.9]
    signature = Signature(Credentials(TOKEN, KEY), lambda: now[0])
    target, body, expected = VECTORS[3]
    request = httpx.Request("POST", f"https://gateway.example{target}", content=body)
    assert authorised(signature, request) == f"WP3-v2.1 {TOKEN} {TIMESTAMP} {expected}"
    now[0] += 3600  # the computer slept with the request in the queue
    assert authorised(signature, request).split(" ")[2] == "1593460722"


def test_secrets_do_not_show() -> None:
    credentials = Credentials(TOKEN, KEY)
    assert TOKEN not in repr(credentials) + str(credentials)
    assert KEY not in repr(credentials) + str(credentials)


@pytest.mark.parametrize("secret", ["", "a b", "a\n", " a", "ključ", "a\u200b", "a\x07"])
def test_secrets_that_fit_no_header_are_told(secret: str) -> None:
    assert not Credentials(secret, KEY).fit_headers
    assert not Credentials(TOKEN, secret).fit_headers
    assert Credentials(TOKEN, KEY).fit_headers


class Tokens:
    """A place that hands out tokens and counts."""

    def __init__(self, lives: float | None = 900.0) -> None:
        self.lives = lives
        self.asked = 0
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.error: GatewayError | None = None

    async def fetch(self) -> tuple[str, float | None]:
        self.asked += 1
        await self.may_answer.wait()
        if self.error is not None:
            raise self.error
        return f"token-{self.asked}", self.lives


async def header(bearer: BearerTokens) -> str:
    request = httpx.Request("GET", "https://gateway.example/v2/customers")
    return authorised(await bearer.prepare(), request)


async def test_one_token_serves_many_until_shortly_before_its_end() -> None:
    tokens, now = Tokens(), [0.0]
    bearer = BearerTokens(tokens.fetch, lambda: now[0])
    assert await header(bearer) == "Bearer token-1"
    now[0] = 869.0
    assert await header(bearer) == "Bearer token-1"
    now[0] = 871.0
    assert await header(bearer) == "Bearer token-2"


async def test_reads_side_by_side_fetch_one_token() -> None:
    tokens = Tokens()
    tokens.may_answer.clear()
    bearer = BearerTokens(tokens.fetch, lambda: 0.0)
    asking = [asyncio.create_task(header(bearer)) for _ in range(20)]
    await asyncio.sleep(0)
    tokens.may_answer.set()
    assert set(await asyncio.gather(*asking)) == {"Bearer token-1"}
    assert tokens.asked == 1


async def test_a_cancelled_read_leaves_the_token_to_the_others() -> None:
    tokens = Tokens()
    tokens.may_answer.clear()
    bearer = BearerTokens(tokens.fetch, lambda: 0.0)
    first, second = (asyncio.create_task(header(bearer)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    tokens.may_answer.set()
    assert await second == "Bearer token-1"
    assert tokens.asked == 1


async def test_fetching_stops_when_the_last_one_who_waits_is_cancelled() -> None:
    tokens = Tokens()
    tokens.may_answer.clear()
    bearer = BearerTokens(tokens.fetch, lambda: 0.0)
    asking = asyncio.create_task(header(bearer))
    await asyncio.sleep(0)
    asking.cancel()
    await asyncio.wait([asking])
    tokens.may_answer.set()
    assert await header(bearer) == "Bearer token-2"


async def test_a_failed_fetch_reaches_all_who_wait_and_is_tried_anew() -> None:
    tokens = Tokens()
    tokens.error = GatewayError(GatewayErrorCode.UNAUTHORISED, SendState.REFUSED)
    bearer = BearerTokens(tokens.fetch, lambda: 0.0)
    outcomes = await asyncio.gather(*(header(bearer) for _ in range(5)), return_exceptions=True)
    assert all(outcome is tokens.error for outcome in outcomes)
    assert tokens.asked == 1
    tokens.error = None
    assert await header(bearer) == "Bearer token-2"


async def test_many_refusals_of_one_token_give_it_up_once() -> None:
    tokens = Tokens()
    bearer = BearerTokens(tokens.fetch, lambda: 0.0)
    old = await bearer.prepare()
    assert bearer.refused(old)
    new = await bearer.prepare()
    assert bearer.refused(old)  # a second read that had gone out with the old token
    assert await bearer.prepare() is new


@pytest.mark.parametrize(("lives", "renewed_by"), [(None, 60.0), (0.0, 60.0), (-5.0, 60.0)])
async def test_a_token_without_a_sensible_life_is_trusted_a_minute(
    lives: float | None, renewed_by: float
) -> None:
    tokens, now = Tokens(lives), [0.0]
    bearer = BearerTokens(tokens.fetch, lambda: now[0])
    await header(bearer)
    now[0] = renewed_by
    assert await header(bearer) == "Bearer token-2"
