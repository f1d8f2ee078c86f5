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
from desktop_app.process import log as log_lines
from desktop_app.views.window import main_window as status_line


def main() -> None:
    """Put the faults in, then be the program."""
    shown = status_line.StatusLine._on_exchanged

    def fails_after(self: status_line.StatusLine, exchange: Exchange) -> None:
        shown(self, exchange)
        raise LookupError(exchange, exchange.target)

    async def fails(self: client.Gateway, uuid: str, *_: Any) -> None:
        secrets = self._credentials
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

    vars(status_line)["StatusLine"]._on_exchanged = fails_after
    vars(client)["Gateway"].payment_methods = fails
    vars(log_lines)["configure_logging"] = configure_loudly
    runpy.run_module("desktop_app", run_name="__main__")


if __name__ == "__main__":
    sys.argv = ["customer-desk", *sys.argv[1:]]
    main()
