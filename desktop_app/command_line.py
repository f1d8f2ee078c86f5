"""What may stand on the command line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.build import version_words
from desktop_app.plain_texts import CommandParser, Translator

if TYPE_CHECKING:
    from desktop_app.records.links import LinkRefusal

_tr = Translator("command_line")

SANDBOX_CUSTOMERS = 10_000
"""How many made-up people a sandbox holds when nobody says otherwise."""


_LINK: Final = "customer-desk:"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
"""How a link to anything begins."""


class StartOptions(NamedTuple):
    """What the command line asked for. ``sandbox`` is the number of customers, None for none;
    ``refused``: why a link is not followed."""

    profile: str = ""
    find: str = ""
    sandbox: int | None = None
    refused: LinkRefusal | None = None


def parsed(arguments: list[str]) -> StartOptions:
    """The arguments as a start; ends the process for ``--help``, ``--version`` and mistakes.

    A link stands alone. Whoever makes a browser hand over a link can't add an option to it: with
    one beside it, nothing of all is done.
    """
    if any(each.casefold().startswith(_LINK) for each in arguments):
        return _linked(arguments)
    parser = CommandParser(
        prog="customer-desk",
        description=_tr("Look up, correct and delete customers on the Monri payment gateway."),
        epilog=_tr(
            "customer-desk verify FILE checks a certificate or an exported journal. "
            "customer-desk profiles sets profiles up, lists and checks them."
        ),
    )
    parser.add_argument("--profile", metavar="NAME", default="", help=_tr("open this profile"))
    parser.add_argument("--find", metavar="TEXT", default="", help=_tr("look this up at once"))
    parser.add_argument(
        "--sandbox",
        metavar="N",
        nargs="?",
        type=int,
        const=SANDBOX_CUSTOMERS,
        help=_tr("open on an embedded gateway with N made-up customers (10,000 when not said)"),
    )
    parser.add_argument(
        "link",
        metavar="LINK",
        nargs="?",
        default="",
        help=_tr("show whom this link names; no options"),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"customer-desk {version_words()}",
        help=_tr("show program's version number and exit"),
    )
    options = parser.parse_args(arguments)
    if options.link and not _SCHEME.match(options.link):
        parser.error(_tr("unknown command: {name}").format(name=options.link))
    if options.link:
        return _linked([options.link])
    return StartOptions(options.profile, options.find, options.sandbox)


def _linked(arguments: list[str]) -> StartOptions:
    # Imported here: most starts have no link, and the first paint waits for nothing that it can do
    # without.
    from desktop_app.records.links import LinkRefusal, parse_link  # noqa: PLC0415

    alone = arguments[1:] if arguments[0] == "--" else arguments
    found = parse_link(alone[0]) if len(alone) == 1 else LinkRefusal.ARGUMENTS
    if isinstance(found, LinkRefusal):
        return StartOptions(refused=found)
    return StartOptions(profile=found.profile, find=found.identifier)
