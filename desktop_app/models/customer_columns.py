"""The columns of the customer table: what each is called, shows, and copies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.models.display import identifier, local_time, one_line
from desktop_app.records.customer import Customer


class Column(NamedTuple):
    """One column. ``name`` is the field's name on the wire, and the key it is remembered under.

    ``shown`` is the text of a cell, safe to paint; ``raw`` the value as the gateway sent it, for
    the clipboard. ``width`` is in pixels, for a font of nine points.
    """

    name: str
    shown: Callable[[Customer], str]
    raw: Callable[[Customer], str]
    width: int
    at_first: bool = True
    is_identifier: bool = False


def _raw(name: str, customer: Customer) -> str:
    return getattr(customer, name) or ""


def _shown(name: str, customer: Customer) -> str:
    return one_line(getattr(customer, name) or "")


def _shown_id(name: str, customer: Customer) -> str:
    return identifier(getattr(customer, name) or "")


def _moment(name: str, customer: Customer) -> str:
    return local_time(getattr(customer, name))


def _raw_moment(name: str, customer: Customer) -> str:
    moment: datetime | None = getattr(customer, name)
    return "" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _deleted(customer: Customer) -> str:
    if not customer.is_deleted:
        return ""
    word = _tr("Deleted")
    return f"{word} {local_time(customer.deleted_at)}".rstrip()


def _raw_deleted(customer: Customer) -> str:
    return _raw_moment("deleted_at", customer) or ("deleted" if customer.is_deleted else "")


def _text(name: str, width: int, **more: bool) -> Column:
    return Column(name, partial(_shown, name), partial(_raw, name), width, **more)


def _id(name: str, width: int, **more: bool) -> Column:
    return Column(name, partial(_shown_id, name), partial(_raw, name), width, **more)


def _time(name: str, width: int) -> Column:
    return Column(name, partial(_moment, name), partial(_raw_moment, name), width)


COLUMNS: Final = (
    _id("merchant_customer_id", 136),
    _text("name", 168),
    _text("email", 216),
    _text("phone", 144),
    _text("city", 112),
    _text("country", 72),
    _time("created_at", 128),
    _time("updated_at", 128),
    Column("deleted_at", _deleted, _raw_deleted, width=176),
    _id("uuid", 144, at_first=False, is_identifier=True),
    _text("description", 200, at_first=False),
    _text("address", 176, at_first=False),
    _text("zip_code", 80, at_first=False),
    _text("status", 96, at_first=False),
)
"""Every column, in the order in which a new profile shows them."""

BY_NAME: Final = {column.name: section for section, column in enumerate(COLUMNS)}
"""The section of each column, by its name."""

TIMES: Final = frozenset({"created_at", "updated_at", "deleted_at"})
"""The columns that hold a moment."""


def headings() -> tuple[str, ...]:
    """The title of each column in the agent's language, in the order of :data:`COLUMNS`."""
    titles = {
        "merchant_customer_id": _tr("Merchant ID"),
        "name": _tr("Name"),
        "email": _tr("Email"),
        "phone": _tr("Phone"),
        "city": _tr("City"),
        "country": _tr("Country"),
        "created_at": _tr("Created"),
        "updated_at": _tr("Updated"),
        "deleted_at": _tr("Deleted"),
        "uuid": _tr("UUID"),
        "description": _tr("Description"),
        "address": _tr("Address"),
        "zip_code": _tr("ZIP code"),
        "status": _tr("Status"),
    }
    return tuple(titles[column.name] for column in COLUMNS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("columns", text)
