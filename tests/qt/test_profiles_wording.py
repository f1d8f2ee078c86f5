from __future__ import annotations

import pytest

from desktop_app.credentials.profiles import Environment
from desktop_app.gateway.connection_check import ConnectionCheck, ConnectionVerdict
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.views.profiles.wording import finding_tone, finding_words
from desktop_app.views.widgets.messages import Tone


def finding(
    verdict: ConnectionVerdict, trouble: Trouble, ahead: float | None = None
) -> ConnectionCheck:
    error = GatewayError(trouble, Sent.NO, clock_ahead=ahead)
    return ConnectionCheck(verdict=verdict, error=error)


@pytest.mark.parametrize(
    ("found", "part"),
    [
        (finding(ConnectionVerdict.UNREACHABLE, Trouble.NAME_NOT_FOUND), "no address"),
        (finding(ConnectionVerdict.UNREACHABLE, Trouble.UNREACHABLE), "can't be reached"),
        (finding(ConnectionVerdict.UNREACHABLE, Trouble.DEADLINE), "in time"),
        (finding(ConnectionVerdict.NOT_SECURE, Trouble.TLS_EXPIRED), "expired"),
        (finding(ConnectionVerdict.NOT_SECURE, Trouble.TLS_UNKNOWN_ISSUER), "does not trust"),
        (finding(ConnectionVerdict.NOT_SECURE, Trouble.TLS_WRONG_HOST), "another host"),
        (finding(ConnectionVerdict.CLOCK_OFF, Trouble.CLOCK_OFF, 90.0), "90 second(s) ahead"),
        (finding(ConnectionVerdict.CLOCK_OFF, Trouble.CLOCK_OFF, -7200.0), "2 hour(s) behind"),
        (finding(ConnectionVerdict.CLOCK_OFF, Trouble.CLOCK_OFF, -9e6), "day(s) behind"),
        (
            finding(ConnectionVerdict.WRONG_ENVIRONMENT, Trouble.UNAUTHORISED),
            "belong to Production",
        ),
        (finding(ConnectionVerdict.REDIRECTED, Trouble.REDIRECTED), "another address"),
        (ConnectionCheck(verdict=ConnectionVerdict.NOT_A_GATEWAY), "not a Monri gateway"),
        (finding(ConnectionVerdict.FAILED, Trouble.GATEWAY_FAILED), "failed"),
    ],
)
def test_every_verdict_has_its_own_words(found: ConnectionCheck, part: str) -> None:
    assert part in finding_words(found, Environment.TEST)
    assert finding_tone(found) is not Tone.CONFIRMED
