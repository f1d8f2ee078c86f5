"""What a create or an update may set, and what then stands in the record.

Source: Customers API, Create a customer (lengths, in characters) and Update a customer ("Any
parameters not provided will be left unchanged. [...] Setting key to null in metadata will unset
value for that key").
"""

from __future__ import annotations

from desktop_app.records.countries import CODES
from desktop_app.records.customer import Json
from desktop_app.records.fields import FIELDS, FieldRule
from desktop_app.sandbox.refusals import Problem, RefusedError

METADATA = "metadata"


def check(sent: dict[str, Json]) -> None:
    """Raise :class:`RefusedError` (400) naming every invalid field; unknown keys are left alone."""
    problems = [
        Problem(rule.name, message)
        for rule in FIELDS
        if (message := _problem(rule, sent.get(rule.name)))
    ]
    if not isinstance(sent.get(METADATA), dict | None):
        problems.append(Problem(METADATA, "must be an object"))
    if problems:
        raise RefusedError(400, problems)


def merged(current: dict[str, Json], sent: dict[str, Json]) -> dict[str, Json]:
    """``current`` with what was ``sent``: null clears a field and drops a metadata key."""
    values = {rule.name: sent.get(rule.name, current.get(rule.name)) for rule in FIELDS}
    values[METADATA] = _merged_metadata(current.get(METADATA), sent)
    return values


def _merged_metadata(current: Json, sent: dict[str, Json]) -> Json:
    new = sent.get(METADATA)
    if METADATA not in sent:
        return current
    if not isinstance(new, dict):
        return {}
    kept = current if isinstance(current, dict) else {}
    return {key: value for key, value in {**kept, **new}.items() if value is not None}


def _problem(rule: FieldRule, value: Json) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return "must be a string"
    if len(value) < rule.shortest:
        return f"is too short (minimum is {_characters(rule.shortest)})"
    if len(value) > rule.longest:
        return f"is too long (maximum is {_characters(rule.longest)})"
    if rule.name == "country" and value not in CODES:
        return "is not an ISO 3166-1 alpha-2 code"
    return ""


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count} characters"
