"""The command line: every unknown of the gateway's document is a switch, with its default.

Why the sandbox cannot start.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_MOST_CUSTOMERS = 10_000_000
_MOST_SEED = 2**63
_DEMO_MERCHANT = "sandbox-authenticity-token"


@dataclass(frozen=True)
class Options:
    """How this gateway behaves; ``python -m desktop_app.sandbox --help`` explains each."""

    host: str = "127.0.0.1"
    port: int = 0
    customers: int = 10_000
    seed: int = 1
    state: Path | None = None
    exit_with_parent: bool = False
    access_log: Path | None = None
    merchant_key: str = "sandbox-merchant-key"
    authenticity_token: str = _DEMO_MERCHANT
    timestamp_window: int = 300
    clock_offset: float = 0.0
    oauth_life: int = 900
    missing_scope_status: int = 401
    highest_limit: int = 100
    above_highest_limit: str = "cut"
    list_key: str = "data"
    list_id: str = "both"
    single_id: str = "uuid"
    delete_id: str = "both"
    list_merchant_id: bool = True
    null_metadata: bool = False
    create_status: int = 200
    cut_ids_at_dot: bool = False
    spellings_of_ids: bool = False
    list_deleted: bool = True
    answer_deleted_by_uuid: bool = True
    answer_deleted_by_merchant_id: bool = True
    update_deleted: bool = False
    second_delete: int = 404
    reuse_merchant_ids: bool = False
    duplicate_status: int = 400
    keep_cards: bool = False
    payment_methods_by_merchant_id: bool = True
    unmasked_pans: bool = False
    error_key: str = "errors"
    error_shape: str = "list"
    not_found_body: str = "json"
    latency_ms: float = 0.0
    jitter_ms: float = 0.0
    rate_limit: int = 0
    keep_alive: int = 65


def read_options(arguments: Sequence[str]) -> Options:
    """Options from the command line; ends the program with a sentence when one is wrong."""
    return Options(**vars(_parser().parse_args(arguments)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desktop_app.sandbox",
        description="A gateway of your own on this computer, with invented customers. "
        "The first line it prints is its base URL.",
        epilog="What the document of the real gateway leaves open is a switch here. "
        "Defaults stand in brackets.",
        formatter_class=_Explanations,
        argument_default=None,
        allow_abbrev=False,
    )
    _add_running(parser.add_argument_group("running"))
    _add_access(parser.add_argument_group("who may ask"))
    _add_lists(parser.add_argument_group("lists and identifiers"))
    _add_deletion(parser.add_argument_group("deletion and merchant IDs"))
    _add_cards(parser.add_argument_group("payment methods"))
    _add_errors(parser.add_argument_group("errors"))
    _add_weather(parser.add_argument_group("speed"))
    parser.set_defaults(**vars(Options()))
    return parser


def _add_running(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--host", help="address to listen on; others than loopback are at your risk")
    group.add_argument("--port", type=_Whole(0, 65535), help="0 takes any free port")
    group.add_argument(
        "--customers", type=_Whole(0, _MOST_CUSTOMERS), metavar="N", help="how many there are"
    )
    group.add_argument(
        "--seed", type=_Whole(0, _MOST_SEED), help="the same seed and N give the same customers"
    )
    group.add_argument(
        "--state",
        type=Path,
        metavar="FILE",
        help="keep changes in FILE over restarts (JSON Lines, owner only); otherwise lost at exit",
    )
    group.add_argument(
        "--exit-with-parent", action="store_true", help="end when standard input is closed"
    )
    group.add_argument(
        "--access-log",
        type=Path,
        metavar="FILE",
        help="append time, status, method and target of each request",
    )


def _add_access(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--merchant-key", metavar="KEY", help="the secret that signs")
    group.add_argument("--authenticity-token", metavar="TOKEN", help="names the merchant")
    group.add_argument(
        "--timestamp-window",
        type=_Whole(0, 10**9),
        metavar="SECONDS",
        help="how far off a signature's time may be, either way; 0: any time will do",
    )
    group.add_argument(
        "--clock-offset",
        type=float,
        metavar="SECONDS",
        help="how far the gateway's clock is ahead (negative: behind)",
    )
    group.add_argument(
        "--oauth-life", type=_Whole(0, 10**9), metavar="SECONDS", help="life of a bearer token"
    )
    group.add_argument(
        "--missing-scope-status",
        type=int,
        choices=(401, 403),
        help="answer to a token without the scope that a call needs",
    )


def _add_lists(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--highest-limit", type=_Whole(1, 10**6), metavar="N", help="most rows in one answer"
    )
    group.add_argument(
        "--above-highest-limit",
        choices=("cut", "refuse"),
        help="a higher limit gets that many rows, or 400",
    )
    group.add_argument(
        "--list-key",
        metavar="KEY",
        help='key of the rows in a list, e.g. customers; "bare": no object around the list',
    )
    ids = ("id", "uuid", "both")
    group.add_argument("--list-id", choices=ids, help="identifier in list items")
    group.add_argument("--single-id", choices=ids, help="identifier in single customers")
    group.add_argument("--delete-id", choices=ids, help="identifier in the answer to a deletion")
    _switch(group, "--list-merchant-id", "list items have merchant_customer_id")
    _switch(group, "--null-metadata", "metadata of a customer without any is null; otherwise {}")
    group.add_argument(
        "--create-status", type=int, choices=(200, 201), help="answer to a successful create"
    )
    group.add_argument(
        "--cut-ids-at-dot",
        action="store_true",
        help="cut an ID in a path at its first dot, as a Rails router does; an encoded dot stays",
    )
    group.add_argument(
        "--spellings-of-ids",
        action="store_true",
        help="a merchant ID is found by other spellings too: case, accents, normal form, blanks "
        "around it, as many databases compare",
    )


def _add_deletion(group: argparse._ArgumentGroup) -> None:
    _switch(group, "--list-deleted", "deleted customers stay in the list")
    _switch(group, "--answer-deleted-by-uuid", "a deleted customer is found by uuid")
    _switch(group, "--answer-deleted-by-merchant-id", "a deleted customer is found by merchant ID")
    _switch(group, "--update-deleted", "a deleted customer can be updated; otherwise 400")
    group.add_argument(
        "--second-delete", type=int, choices=(404, 200), help="answer to deleting once more"
    )
    _switch(group, "--reuse-merchant-ids", "the merchant ID of a deleted customer is free again")
    group.add_argument(
        "--duplicate-status", type=int, choices=(400, 409), help="answer to a merchant ID in use"
    )


def _add_cards(group: argparse._ArgumentGroup) -> None:
    _switch(group, "--keep-cards", "a deleted customer's payment methods are still listed")
    _switch(
        group,
        "--payment-methods-by-merchant-id",
        "payment methods are answered for a merchant ID in the place of the uuid too",
    )
    group.add_argument(
        "--unmasked-pans",
        action="store_true",
        help="masked_pan holds the whole (invented) number",
    )


def _add_errors(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--error-key", choices=("errors", "message"), help="key of what went wrong")
    group.add_argument(
        "--error-shape",
        choices=("list", "string", "object"),
        help="a list of sentences, one string, or an object by field",
    )
    group.add_argument(
        "--not-found-body",
        choices=("json", "html", "empty"),
        help="what comes with a 404: the gateway's own JSON, a page as a proxy in between has it, "
        "or nothing; a client can't take the latter two for the gateway's word",
    )


def _add_weather(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--latency-ms", type=_milliseconds, metavar="MS", help="time added before each answer"
    )
    group.add_argument(
        "--jitter-ms", type=_milliseconds, metavar="MS", help="up to so much more, at random"
    )
    group.add_argument(
        "--rate-limit",
        type=_Whole(0, 10**6),
        metavar="N",
        help="more requests than that in a second get 429 with Retry-After; 0: no limit",
    )
    group.add_argument(
        "--keep-alive",
        type=_Whole(0, 10**6),
        metavar="SECONDS",
        help="how long an idle connection is kept open",
    )


def _switch(group: argparse._ArgumentGroup, name: str, words: str) -> None:
    group.add_argument(name, action=argparse.BooleanOptionalAction, help=words)


class _Explanations(argparse.ArgumentDefaultsHelpFormatter):
    """Help with defaults in words, and none where there is nothing to say."""

    def _get_help_string(self, action: argparse.Action) -> str | None:
        if isinstance(action, argparse.BooleanOptionalAction):
            return f"{action.help} (default: {'yes' if action.default else 'no'})"
        if action.default is None or action.default is False:
            return action.help
        return super()._get_help_string(action)


class _Whole:
    """A whole number within bounds; argparse names it in its complaints by its repr."""

    def __init__(self, least: int, most: int) -> None:
        self._least = least
        self._most = most

    def __call__(self, text: str) -> int:
        number = int(text)
        if not self._least <= number <= self._most:
            raise argparse.ArgumentTypeError(f"must be from {self._least} to {self._most}")
        return number

    def __repr__(self) -> str:
        return "whole number"


def _milliseconds(text: str) -> float:
    value = float(text)
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError("must be 0 or more")
    return value


class StartError(Exception):
    """The message is a sentence for the person at the command line."""
