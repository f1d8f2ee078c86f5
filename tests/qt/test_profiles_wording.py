from __future__ import annotations

import pytest

from desktop_app.credentials.profiles import Environment
from desktop_app.gateway.connection_check import Finding, Verdict
from desktop_app.gateway.errors import GatewayError, Sent, Trouble
from desktop_app.views.profiles.wording import finding_tone, finding_words
from desktop_app.views.widgets.messages import Tone


def finding(verdict: Verdict, trouble: Trouble, ahead: float | None = None) -> Finding:
    error = GatewayError(trouble, Sent.NO, clock_ahead=ahead)
    return Finding(verdict=verdict, error=error)


@pytest.mark.parametrize(
    ("found", "part"),
    [
        (finding(Verdict.UNREACHABLE, Trouble.NAME_NOT_FOUND), "no address"),
        (finding(Verdict.UNREACHABLE, Trouble.UNREACHABLE), "can't be reached"),
        (finding(Verdict.UNREACHABLE, Trouble.DEADLINE), "in time"),
        (finding(Verdict.NOT_SECURE, Trouble.TLS_EXPIRED), "expired"),
        (finding(Verdict.NOT_SECURE, Trouble.TLS_UNKNOWN_ISSUER), "does not trust"),
        (finding(Verdict.NOT_SECURE, Trouble.TLS_WRONG_HOST), "another host"),
        (finding(Verdict.CLOCK_OFF, Trouble.CLOCK_OFF, 90.0), "90 second(s) ahead"),
        (finding(Verdict.CLOCK_OFF, Trouble.CLOCK_OFF, -7200.0), "2 hour(s) behind"),
        (finding(Verdict.CLOCK_OFF, Trouble.CLOCK_OFF, -9e6), "day(s) behind"),
        (finding(Verdict.WRONG_ENVIRONMENT, Trouble.UNAUTHORISED), "belong to Production"),
        (finding(Verdict.REDIRECTED, Trouble.REDIRECTED), "another address"),
        (Finding(verdict=Verdict.NOT_A_GATEWAY), "not a Monri gateway"),
        (finding(Verdict.FAILED, Trouble.GATEWAY_FAILED), "failed"),
    ],
)
def test_every_verdict_has_its_own_words(found: Finding, part: str) -> None:
    assert part in finding_words(found, Environment.TEST)
    assert finding_tone(found) is not Tone.CONFIRMED
