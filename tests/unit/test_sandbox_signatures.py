"""The sandbox's own signature check, against digests computed outside of Python."""

from __future__ import annotations

import pytest

from desktop_app.sandbox.access import Signatures
from desktop_app.sandbox.requests import RefusedError
from desktop_app.sandbox.store import Clock

KEY = "qwert1234"
TOKEN = "7db11ea5d4a1af32421b564c79b946d1ead3daf0"
TIME = "1593457122"
UUID = "4b281da4-d145-4233-b957-2018cf9aa0fb"

# printf %s "$key" "$time" "$token" "$target" "$body" | sha512sum
VECTORS = [
    (
        "/v2/customers?limit=50&offset=100",
        "",
        "b024e7b42fae9ec7bab55605b51fc6ac1255685c07d65c6d06bd69e11f9f1556"
        "212a16c5124a8f3804d6d13a2a8fa7f4a45d151f6e56bdecbed236ef386cf32c",
    ),
    (
        "/v2/customers/4b281da4-d145-4233-b957-2018cf9aa0fb",
        "",
        "56aa48eb520778bfa99faa9bc7fa499f6f3d97707a101335024d9f399400e646"
        "5c31826308c630729371603053b02673abdd7d1ed13181eb45205947a4d597b3",
    ),
    (
        "/v2/customers",
        '{"name":"Lejla Hadžić"}',
        "d04665e3aff96de5071772ce79823d1e0bf520280b62b749efa3c330d0f513fc"
        "a3b6c4063b1a02fc72b8a55e533683a013bcd45edb91a64d1d86421d1b18ef08",
    ),
    (
        "/v2/merchants/customers/a%2Fb.c%25%C5%BE",
        "",
        "d08cfeff5796c81ba5f6ebf46a78450a3ef56f1e74ae9e44a5b7f3180da4c200"
        "812ffb6a7a9642980528c6df52b1f791effe5855069dc48485d3e360e990db31",
    ),
]


class StoppedClock(Clock):
    """A clock that always shows the same second."""

    def __init__(self, second: int) -> None:
        super().__init__()
        self._second = second

    def now(self) -> int:
        return self._second


def signatures(now: int = int(TIME), window: int = 300) -> Signatures:
    return Signatures(KEY, TOKEN, window, StoppedClock(now))


def header(digest: str, token: str = TOKEN, timestamp: str = TIME) -> str:
    return f"WP3-v2.1 {token} {timestamp} {digest}"


@pytest.mark.parametrize(("target", "body", "digest"), VECTORS)
def test_accepts_what_sha512sum_computed(target: str, body: str, digest: str) -> None:
    signatures().check(header(digest), [target.encode()], body.encode())
    signatures().check(header(digest.upper()), [target.encode()], body.encode())


@pytest.mark.parametrize(("target", "body", "digest"), VECTORS)
def test_refuses_another_target_body_or_time(target: str, body: str, digest: str) -> None:
    for other_target, other_body, timestamp in [
        (target + "0", body, TIME),
        (target.partition("?")[0] + "x", body, TIME),
        (target, body + " ", TIME),
        (target, body, str(int(TIME) + 1)),
    ]:
        with pytest.raises(RefusedError) as refused:
            signatures().check(
                header(digest, timestamp=timestamp), [other_target.encode()], other_body.encode()
            )
        assert refused.value.status == 401


def test_a_digest_over_the_path_alone_is_refused_when_there_is_a_query() -> None:
    path_only = VECTORS[1][2]
    with pytest.raises(RefusedError, match="401"):
        signatures().check(header(path_only), [f"/v2/customers/{UUID}?a=1".encode()], b"")


@pytest.mark.parametrize(
    "authorisation",
    [
        "",
        "WP3-v2.1",
        "WP3-v2.1 a b",
        header(VECTORS[0][2]).replace(" ", "  ", 1),
        header(VECTORS[0][2]) + " more",
        header(VECTORS[0][2], token=TOKEN[:-1]),
        header(VECTORS[0][2], timestamp="soon"),
        header(VECTORS[0][2], timestamp="9" * 5000),
        header("\xff" * 64),
        "WP3-v2 " + header(VECTORS[0][2]).partition(" ")[2],
    ],
)
def test_refuses_malformed_headers(authorisation: str) -> None:
    with pytest.raises(RefusedError, match="401"):
        signatures().check(authorisation, [VECTORS[0][0].encode()], b"")


@pytest.mark.parametrize(
    ("off", "window", "passes"),
    [(300, 300, True), (301, 300, False), (-301, 300, False), (10**6, 0, True), (-6, 5, False)],
)
def test_the_window_binds_on_both_sides(off: int, window: int, passes: bool) -> None:
    target, body, digest = VECTORS[0]
    check = signatures(now=int(TIME) + off, window=window).check
    if passes:
        check(header(digest), [target.encode()], body.encode())
    else:
        with pytest.raises(RefusedError, match="401"):
            check(header(digest), [target.encode()], body.encode())
