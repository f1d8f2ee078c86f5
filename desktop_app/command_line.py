"""What may stand on the command line."""

from __future__ import annotations

import argparse
from typing import NamedTuple

from desktop_app import __version__

SANDBOX_CUSTOMERS = 10_000
"""How many made-up people a sandbox holds when nobody says otherwise."""


class StartOptions(NamedTuple):
    """What the command line asked for. ``sandbox`` is the number of customers, None for none."""

    profile: str = ""
    find: str = ""
    sandbox: int | None = None


def parsed(arguments: list[str]) -> StartOptions:
    """The arguments as a start; ends the process for ``--help``, ``--version`` and mistakes."""
    parser = argparse.ArgumentParser(
        prog="customer-desk",
        description="Look up, correct and delete customers on the Monri payment gateway.",
        epilog="customer-desk verify FILE checks a certificate or an exported journal.",
    )
    parser.add_argument("--profile", metavar="NAME", default="", help="open this profile")
    parser.add_argument("--find", metavar="TEXT", default="", help="look this up at once")
    parser.add_argument(
        "--sandbox",
        metavar="N",
        nargs="?",
        type=int,
        const=SANDBOX_CUSTOMERS,
        help="open on an embedded gateway with N made-up customers (10,000 when not said)",
    )
    parser.add_argument("--version", action="version", version=f"customer-desk {__version__}")
    options = parser.parse_args(arguments)
    return StartOptions(options.profile, options.find, options.sandbox)
