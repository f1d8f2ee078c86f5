"""Where in an answer the records stand: the document names one place, gateways have used others."""

from __future__ import annotations

from typing import Any, Final

IDENTIFIERS: Final = ("uuid", "customer_uuid", "id", "customer_id")
"""Names a customer's identifier has had: now, in older documents, in lists, in the oldest ones."""

_WRAPPERS: Final = ("data", "customer", "result", "record")
_LISTS: Final = ("data", "customers", "payment_methods", "paymentMethods", "items", "results")
_SAYING: Final = ("errors", "error", "warnings", "messages", "message")


def find_record(content: Any, identifiers: tuple[str, ...] = IDENTIFIERS) -> dict[str, Any] | None:
    """The one record of a single answer: bare, wrapped in an object, or the only one of a list."""
    if isinstance(content, list):
        return find_record(content[0], identifiers) if len(content) == 1 else None
    if not isinstance(content, dict):
        return None
    if any(content.get(name) is not None for name in identifiers):
        return content
    for name in _WRAPPERS:
        if isinstance(content.get(name), dict | list):
            return find_record(content[name], identifiers)
    wrapped = [value for value in content.values() if isinstance(value, dict)]
    return find_record(wrapped[0], identifiers) if len(wrapped) == 1 else None


def find_list(content: Any) -> list[Any] | None:
    """The rows of a list answer: bare, under ``data``, or under the only key that holds a list.

    None when there is no list, or several among which one would have to guess: an answer without
    a list is never an empty page.
    """
    if isinstance(content, list):
        return content
    if not isinstance(content, dict):
        return None
    for name in _LISTS:
        if isinstance(content.get(name), list):
            return list(content[name])
    if isinstance(content.get("data"), dict):
        return find_list(content["data"])
    lists = [
        value for key, value in content.items() if isinstance(value, list) and key not in _SAYING
    ]
    return lists[0] if len(lists) == 1 else None
