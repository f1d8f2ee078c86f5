"""The command line: every unknown of the gateway's document is a switch, with its default."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


def _option(default: T, words: str, **more: Any) -> T:
    """A field of :class:`SandboxOptions`: default, explanation, and what argparse needs besides."""
    if isinstance(default, bool):
        more["action"] = argparse.BooleanOptionalAction
    return field(default=default, metadata={"help": words, **more})


def _number(default: int, words: str, least: int, most: int, metavar: str | None = "N") -> int:
    return _option(default, words, type=_whole(least, most), metavar=metavar)


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"must be from {least} to {most}")
        return int(text)

    read.__name__ = "whole number"  # what argparse calls it in a complaint
    return read


def _milliseconds(text: str) -> float:
    value = float(text)
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError("must be 0 or more")
    return value


_GROUPS = {
    "host": "running",
    "merchant_key": "who may ask",
    "highest_limit": "lists and identifiers",
    "list_deleted": "deletion and merchant IDs",
    "keep_cards": "payment methods",
    "error_key": "errors",
    "latency_ms": "speed",
}
"""The first option of each group, and the group's title."""
_IDS = ("id", "uuid", "both")
_FILE = {"type": Path, "metavar": "FILE"}


@dataclass(frozen=True)
class SandboxOptions:
    """How this gateway behaves."""

    host: str = _option("127.0.0.1", "address to listen on; others than loopback are at your risk")
    port: int = _number(0, "0 takes any free port", 0, 65535, None)
    customers: int = _number(10_000, "how many there are", 0, 10_000_000)
    seed: int = _number(1, "the same seed and N give the same customers", 0, 2**63, None)
    state: Path | None = field(
        default=None,
        metadata=_FILE
        | {
            "help": "keep changes in FILE over restarts (JSON Lines, owner only); else lost at exit"
        },
    )
    exit_with_parent: bool = _option(False, "end when standard input is closed")
    access_log: Path | None = field(
        default=None,
        metadata=_FILE | {"help": "append time, status, method and target of each request"},
    )
    merchant_key: str = _option("sandbox-merchant-key", "the secret that signs", metavar="KEY")
    authenticity_token: str = _option(
        "sandbox-authenticity-token", "names the merchant", metavar="TOKEN"
    )
    timestamp_window: int = _number(
        300,
        "how far off a signature's time may be, either way; 0: any time will do",
        0,
        10**9,
        "SECONDS",
    )
    clock_offset: float = _option(
        0.0,
        "how far the gateway's clock is ahead (negative: behind)",
        type=float,
        metavar="SECONDS",
    )
    oauth_life: int = _number(900, "life of a bearer token", 0, 10**9, "SECONDS")
    missing_scope_status: int = _option(
        401, "answer to a token without the scope that a call needs", type=int, choices=(401, 403)
    )
    highest_limit: int = _number(100, "most rows in one answer", 1, 10**6)
    above_highest_limit: str = _option(
        "cut", "a higher limit gets that many rows, or 400", choices=("cut", "refuse")
    )
    list_key: str = _option(
        "data",
        'key of the rows in a list, e.g. customers; "bare": no object around the list',
        metavar="KEY",
    )
    list_id: str = _option("both", "identifier in list items", choices=_IDS)
    single_id: str = _option("uuid", "identifier in single customers", choices=_IDS)
    delete_id: str = _option("both", "identifier in the answer to a deletion", choices=_IDS)
    list_merchant_id: bool = _option(True, "list items have merchant_customer_id")
    null_metadata: bool = _option(False, "metadata of a customer without any is null; otherwise {}")
    create_status: int = _option(200, "answer to a successful create", type=int, choices=(200, 201))
    cut_ids_at_dot: bool = _option(
        False,
        "cut an ID in a path at its first dot, as a Rails router does; an encoded dot stays",
    )
    spellings_of_ids: bool = _option(
        False,
        "a merchant ID is found by other spellings too: case, accents, normal form, blanks "
        "around it, as many databases compare",
    )
    list_deleted: bool = _option(True, "deleted customers stay in the list")
    answer_deleted_by_uuid: bool = _option(True, "a deleted customer is found by uuid")
    answer_deleted_by_merchant_id: bool = _option(
        True, "a deleted customer is found by merchant ID"
    )
    update_deleted: bool = _option(False, "a deleted customer can be updated; otherwise 400")
    second_delete: int = _option(404, "answer to deleting once more", type=int, choices=(404, 200))
    reuse_merchant_ids: bool = _option(False, "the merchant ID of a deleted customer is free again")
    duplicate_status: int = _option(
        400, "answer to a merchant ID in use", type=int, choices=(400, 409)
    )
    keep_cards: bool = _option(False, "a deleted customer's payment methods are still listed")
    payment_methods_by_merchant_id: bool = _option(
        True, "payment methods are answered for a merchant ID in the place of the uuid too"
    )
    unmasked_pans: bool = _option(False, "masked_pan holds the whole (invented) number")
    error_key: str = _option("errors", "key of what went wrong", choices=("errors", "message"))
    error_shape: str = _option(
        "list",
        "a list of sentences, one string, or an object by field",
        choices=("list", "string", "object"),
    )
    not_found_body: str = _option(
        "json",
        "what comes with a 404: the gateway's own JSON, a page as a proxy in between has it, or "
        "nothing; a client can't take the latter two for the gateway's word",
        choices=("json", "html", "empty"),
    )
    latency_ms: float = _option(
        0.0, "time added before each answer", type=_milliseconds, metavar="MS"
    )
    jitter_ms: float = _option(
        0.0, "up to so much more, at random", type=_milliseconds, metavar="MS"
    )
    rate_limit: int = _number(
        0, "more requests than that in a second get 429 with Retry-After; 0: no limit", 0, 10**6
    )
    keep_alive: int = _number(65, "how long an idle connection is kept open", 0, 10**6, "SECONDS")


def read_options(arguments: Sequence[str]) -> SandboxOptions:
    """Options from the command line; ends the program with a sentence when one is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m desktop_app.sandbox",
        description="A gateway of your own on this computer, with invented customers. "
        "The first line it prints is its base URL.",
        epilog="What the document of the real gateway leaves open is a switch here. "
        "Defaults stand in brackets.",
        formatter_class=_HelpFormatter,
        allow_abbrev=False,
    )
    group: argparse._ArgumentGroup | argparse.ArgumentParser = parser
    for each in fields(SandboxOptions):
        if each.name in _GROUPS:
            group = parser.add_argument_group(_GROUPS[each.name])
        flag = f"--{each.name.replace('_', '-')}"
        group.add_argument(flag, default=each.default, **each.metadata)
    return SandboxOptions(**vars(parser.parse_args(arguments)))


class _HelpFormatter(argparse.ArgumentDefaultsHelpFormatter):
    """Help with defaults in words, and none where there is nothing to say."""

    def _get_help_string(self, action: argparse.Action) -> str | None:
        if isinstance(action, argparse.BooleanOptionalAction):
            return f"{action.help} (default: {'yes' if action.default else 'no'})"
        if action.default is None or action.default is False:
            return action.help
        return super()._get_help_string(action)


class StartError(Exception):
    """The message is a sentence for the person at the command line."""
