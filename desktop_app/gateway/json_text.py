"""JSON as anybody may send it, read without ever failing the program."""

from __future__ import annotations

import json
import math
from typing import Any, Final

_LONGEST_NUMBER: Final = 4_000
"""Digits. Python refuses to convert more than 4,300; no field of ours has them."""


def read_json(body: bytes) -> Any:
    """The value that ``body`` holds, or None when it is no JSON (as for a literal null).

    Numbers JSON does not have (NaN, Infinity) or Python cannot hold become not-a-number; ask
    :func:`is_json` of each record, so that one of them does not take its page down.
    """
    try:
        return json.loads(body, parse_int=_whole_number, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return None


def is_json(value: Any) -> bool:
    """Whether a value can be written as JSON again exactly: every number finite."""
    try:
        return _is_json(value)
    except RecursionError:
        return False


def _is_json(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(map(_is_json, value.values()))
    if isinstance(value, list):
        return all(map(_is_json, value))
    return True


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else math.nan


def _no_number(name: str) -> float:
    return math.nan
