"""One kind of fault: the exception's type and where in our own code it came up.

An exception's text, its arguments and the locals of its frames may quote a customer or a secret.
None of them is ever looked at.
"""

from __future__ import annotations

import errno
import threading
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple

from desktop_app.reports.regular_file import NotRegularError

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_MOST_PLACES: Final = 12
_MOST_CAUSES: Final = 4
_OF_A_FILE: Final = frozenset(
    {
        *(errno.ENOENT, errno.EACCES, errno.EPERM, errno.EISDIR, errno.ENOTDIR, errno.ELOOP),
        *(errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.ENAMETOOLONG, errno.EFBIG, errno.ETXTBSY),
    }
)
"""It is not there, may not be read or written, or there is no room for it."""


class Fault(NamedTuple):
    """``places``: our own frames as ``desktop_app/views/desk.py:88 in Desk.show``, innermost last.

    ``causes`` names the types of the exceptions behind this one; ``thread`` where it came up.
    """

    type_name: str
    places: tuple[str, ...]
    causes: tuple[str, ...]
    thread: str

    @property
    def kind(self) -> tuple[str, str]:
        """What makes two faults the same: type and innermost place of ours."""
        return self.type_name, self.places[-1] if self.places else ""


def is_expected(error: BaseException) -> bool:
    """Whether it is an answer and not a fault: one of our own errors, which name their
    ``trouble``, or what the system says of a file that an agent chose."""
    return (
        hasattr(error, "trouble")
        or isinstance(error, NotRegularError)
        or getattr(error, "errno", None) in _OF_A_FILE
    )


def fault_of(error: BaseException) -> Fault:
    """What may be said of ``error``."""
    return Fault(
        _type_name(error),
        _places(error.__traceback__),
        tuple(_causes(error)),
        threading.current_thread().name,
    )


def _type_name(error: BaseException) -> str:
    kind = type(error)
    own = kind.__module__ == "builtins"
    return kind.__qualname__ if own else f"{kind.__module__}.{kind.__qualname__}"


def _places(trace: TracebackType | None) -> tuple[str, ...]:
    found: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        path = Path(code.co_filename)
        if path.is_relative_to(_PACKAGE):
            inner = path.relative_to(_PACKAGE.parent).as_posix()
            found.append(f"{inner}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    return tuple(found[-_MOST_PLACES:])


def _causes(error: BaseException) -> list[str]:
    found: list[str] = []
    behind = error.__cause__ or error.__context__
    while behind is not None and len(found) < _MOST_CAUSES:
        found.append(_type_name(behind))
        behind = behind.__cause__ or behind.__context__
    return found
