"""Every way in which the gateway says no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Problem(NamedTuple):
    """What is wrong with one field (``""``: with the request as a whole)."""

    field: str
    message: str

    def sentence(self) -> str:
        """As a sentence of its own: ``Name is too long (maximum is 50 characters)``."""
        if not self.field:
            return self.message
        return f"{self.field.replace('_', ' ').capitalize()} {self.message}"


class RefusedError(Exception):
    """The request is answered with an error: ``status`` is the HTTP status."""

    def __init__(
        self, status: int, problems: Sequence[Problem], headers: Mapping[str, str] | None = None
    ) -> None:
        """``headers`` go out with the answer, e.g. ``Retry-After``."""
        super().__init__(status)
        self.status = status
        self.problems = tuple(problems)
        self.headers = dict(headers or {})


def invalid(field: str, message: str) -> RefusedError:
    """One invalid field: 400."""
    return RefusedError(400, [Problem(field, message)])


def unauthorised(message: str) -> RefusedError:
    """Wrong token, key, digest or clock: 401 (Customers API, Answers and errors)."""
    return RefusedError(401, [Problem("", message)])


def not_found() -> RefusedError:
    """No such customer, or none that this gateway still answers for: 404."""
    return RefusedError(404, [Problem("", "Customer not found")])
