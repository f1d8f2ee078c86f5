"""The program with exceptions and log lines that quote customers and secrets. Run as a script.

Every answer makes a slot fail with the request's own words; saved cards fail on the worker with the
merchant's key in the exception; a library logs all of it at every level.
"""

from __future__ import annotations

import logging
import runpy
import sys
from typing import Any

from desktop_app.gateway import client
from desktop_app.gateway.calls import Exchange
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.process import log as log_lines
from desktop_app.views.window import main_window
from desktop_app.views.window.main_window import StatusLine
from desktop_app.worker.session import Session


def main() -> None:
    """Put the faults in, then be the program."""
    watch = StatusLine.watch
    opened = client.Gateway.__init__
    given: list[Credentials] = []

    def fails_on(exchange: Exchange) -> None:
        raise LookupError(exchange, exchange.target)

    def watch_and_fail(self: StatusLine, session: Session) -> None:
        watch(self, session)
        session.exchanged.connect(fails_on)

    def open_and_quote(
        self: client.Gateway, endpoint: Endpoint, credentials: Credentials, **more: Any
    ) -> None:
        given.append(credentials)
        opened(self, endpoint, credentials, **more)

    async def fails(self: client.Gateway, uuid: str, *_: Any) -> None:
        secrets = given[-1]
        library = logging.getLogger("library")
        for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.CRITICAL):
            library.log(level, "%s %s", secrets.merchant_key, secrets.authenticity_token)
            library.log(level, "GET https://host/v2/merchants/customers/%s", uuid)
        try:
            raise ValueError(uuid, secrets.merchant_key, secrets.authenticity_token)
        except ValueError as error:
            library.exception("%s", secrets.merchant_key)
            raise RuntimeError(secrets.merchant_key) from error

    configure = log_lines.configure_logging

    def configure_loudly(stream: Any) -> None:
        configure(stream)
        logging.getLogger().setLevel(logging.DEBUG)
        for name in ("asyncio", "keyring"):
            logging.getLogger(name).setLevel(logging.DEBUG)

    vars(main_window)["StatusLine"].watch = watch_and_fail
    vars(client)["Gateway"].__init__ = open_and_quote
    vars(client)["Gateway"].payment_methods = fails
    vars(log_lines)["configure_logging"] = configure_loudly
    runpy.run_module("desktop_app", run_name="__main__")


if __name__ == "__main__":
    sys.argv = ["customer-desk", *sys.argv[1:]]
    main()
