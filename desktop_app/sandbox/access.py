"""Who may ask: a rightly signed request, or one with a living bearer token of the right scopes."""

from __future__ import annotations

from desktop_app.sandbox.calls import Call
from desktop_app.sandbox.oauth import BearerTokens
from desktop_app.sandbox.refusals import unauthorised
from desktop_app.sandbox.signatures import SCHEME, Signatures

CUSTOMERS = frozenset({"customers"})
PAYMENT_METHODS = frozenset({"payment-methods"})

_BEARER = "bearer "


class Access:
    """Tells the two ways to authorise apart and has each checked."""

    def __init__(self, signatures: Signatures, tokens: BearerTokens) -> None:
        """Both ways are open at any time."""
        self._signatures = signatures
        self._tokens = tokens

    def check(self, call: Call, scopes: frozenset[str]) -> None:
        """Let the call pass or raise :class:`RefusedError`; ``scopes`` bind bearers only."""
        authorisation = call.authorisation
        if authorisation.startswith(SCHEME):
            self._signatures.check(authorisation, call.targets(), call.body)
        elif authorisation[: len(_BEARER)].lower() == _BEARER:
            self._tokens.check(authorisation[len(_BEARER) :], scopes)
        else:
            raise unauthorised("Authorization header is missing or of an unknown kind")
