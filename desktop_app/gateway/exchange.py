"""One request and what came of it, as the Requests pane and a support ticket show it."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """One call as it went over the wire. Holds no secret: no signature, no token, no body.

    ``target`` is the request target as sent (with query). ``body_keys`` names the top-level keys of
    the JSON body. ``seconds`` runs from asking to the last byte; ``status`` is None without an
    answer. ``trouble`` names what went wrong (a :class:`~desktop_app.gateway.errors.Trouble` name).
    ``attempt`` counts the tries of one read from 1; ``again_in`` is after how many seconds it is
    tried once more, None when it is not; ``asked_to_wait``: the gateway named that time.
    ``overtaken``: let go, because another try of the same read had been answered.
    """

    started: datetime
    method: str
    base_url: str
    target: str
    request_id: str
    authorisation: str
    body_keys: tuple[str, ...] = ()
    status: int | None = None
    trouble: str = ""
    seconds: float = 0.0
    bytes_sent: int = 0
    bytes_received: int = 0
    attempt: int = 1
    again_in: float | None = None
    asked_to_wait: bool = False
    overtaken: bool = False
