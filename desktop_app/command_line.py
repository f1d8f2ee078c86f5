"""What may stand on the command line."""

from __future__ import annotations

import argparse

from desktop_app import __version__
from desktop_app.start import SANDBOX_CUSTOMERS, Start


def parsed(arguments: list[str]) -> Start:
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
    parser.add_argument(
        "--tour", metavar="DIR", default="", help="do the main job alone, leave pictures in DIR"
    )
    parser.add_argument("--version", action="version", version=f"customer-desk {__version__}")
    options = parser.parse_args(arguments)
    return Start(options.profile, options.find, options.sandbox, options.tour)
