"""The command line: every unknown of the gateway's document is a switch, with its default."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    defaults = vars(Options())
    for title, options in _groups().items():
        group = parser.add_argument_group(title)
        for name, (words, more) in options.items():
            if isinstance(defaults[name], bool):
                more["action"] = argparse.BooleanOptionalAction
            group.add_argument(f"--{name.replace('_', '-')}", help=words, **more)
    parser.set_defaults(**defaults)
    return parser


def _option(words: str, **more: Any) -> tuple[str, dict[str, Any]]:
    """An option's explanation, and what argparse has to know besides."""
    return words, more


def _number(words: str, least: int, most: int, metavar: str | None = "N") -> _Option:
    return _option(words, type=_Whole(least, most), metavar=metavar)


_Option = tuple[str, dict[str, Any]]


def _groups() -> dict[str, dict[str, _Option]]:
    ids = ("id", "uuid", "both")
    return {
        "running": {
            "host": _option("address to listen on; others than loopback are at your risk"),
            "port": _number("0 takes any free port", 0, 65535, None),
            "customers": _number("how many there are", 0, _MOST_CUSTOMERS),
            "seed": _number("the same seed and N give the same customers", 0, _MOST_SEED, None),
            "state": _option(
                "keep changes in FILE over restarts (JSON Lines, owner only); otherwise lost at "
                "exit",
                type=Path,
                metavar="FILE",
            ),
            "exit_with_parent": _option("end when standard input is closed"),
            "access_log": _option(
                "append time, status, method and target of each request", type=Path, metavar="FILE"
            ),
        },
        "who may ask": {
            "merchant_key": _option("the secret that signs", metavar="KEY"),
            "authenticity_token": _option("names the merchant", metavar="TOKEN"),
            "timestamp_window": _number(
                "how far off a signature's time may be, either way; 0: any time will do",
                0,
                10**9,
                "SECONDS",
            ),
            "clock_offset": _option(
                "how far the gateway's clock is ahead (negative: behind)",
                type=float,
                metavar="SECONDS",
            ),
            "oauth_life": _number("life of a bearer token", 0, 10**9, "SECONDS"),
            "missing_scope_status": _option(
                "answer to a token without the scope that a call needs",
                type=int,
                choices=(401, 403),
            ),
        },
        "lists and identifiers": {
            "highest_limit": _number("most rows in one answer", 1, 10**6),
            "above_highest_limit": _option(
                "a higher limit gets that many rows, or 400", choices=("cut", "refuse")
            ),
            "list_key": _option(
                'key of the rows in a list, e.g. customers; "bare": no object around the list',
                metavar="KEY",
            ),
            "list_id": _option("identifier in list items", choices=ids),
            "single_id": _option("identifier in single customers", choices=ids),
            "delete_id": _option("identifier in the answer to a deletion", choices=ids),
            "list_merchant_id": _option("list items have merchant_customer_id"),
            "null_metadata": _option("metadata of a customer without any is null; otherwise {}"),
            "create_status": _option("answer to a successful create", type=int, choices=(200, 201)),
            "cut_ids_at_dot": _option(
                "cut an ID in a path at its first dot, as a Rails router does; an encoded dot stays"
            ),
            "spellings_of_ids": _option(
                "a merchant ID is found by other spellings too: case, accents, normal form, blanks "
                "around it, as many databases compare"
            ),
        },
        "deletion and merchant IDs": {
            "list_deleted": _option("deleted customers stay in the list"),
            "answer_deleted_by_uuid": _option("a deleted customer is found by uuid"),
            "answer_deleted_by_merchant_id": _option("a deleted customer is found by merchant ID"),
            "update_deleted": _option("a deleted customer can be updated; otherwise 400"),
            "second_delete": _option("answer to deleting once more", type=int, choices=(404, 200)),
            "reuse_merchant_ids": _option("the merchant ID of a deleted customer is free again"),
            "duplicate_status": _option(
                "answer to a merchant ID in use", type=int, choices=(400, 409)
            ),
        },
        "payment methods": {
            "keep_cards": _option("a deleted customer's payment methods are still listed"),
            "payment_methods_by_merchant_id": _option(
                "payment methods are answered for a merchant ID in the place of the uuid too"
            ),
            "unmasked_pans": _option("masked_pan holds the whole (invented) number"),
        },
        "errors": {
            "error_key": _option("key of what went wrong", choices=("errors", "message")),
            "error_shape": _option(
                "a list of sentences, one string, or an object by field",
                choices=("list", "string", "object"),
            ),
            "not_found_body": _option(
                "what comes with a 404: the gateway's own JSON, a page as a proxy in between has "
                "it, or nothing; a client can't take the latter two for the gateway's word",
                choices=("json", "html", "empty"),
            ),
        },
        "speed": {
            "latency_ms": _option(
                "time added before each answer", type=_milliseconds, metavar="MS"
            ),
            "jitter_ms": _option("up to so much more, at random", type=_milliseconds, metavar="MS"),
            "rate_limit": _number(
                "more requests than that in a second get 429 with Retry-After; 0: no limit",
                0,
                10**6,
            ),
            "keep_alive": _number("how long an idle connection is kept open", 0, 10**6, "SECONDS"),
        },
    }


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
