"""Who works here, as the operating system knows it."""

from __future__ import annotations

import getpass
import os

_LONGEST = 100


def system_user() -> str:
    """The name of the account the program runs under; its number, or "?", when it has none.

    Never raises. On POSIX it is asked of the system, not of the environment, which anyone can set.
    """
    try:
        name = _account()
    except Exception:  # no such module, account, variable: the note must be written all the same
        name = f"uid {os.getuid()}" if hasattr(os, "getuid") else "?"
    return name.encode("utf-8", "replace").decode()[:_LONGEST] or "?"


def _account() -> str:
    if os.name != "posix":
        return getpass.getuser()
    import pwd  # noqa: PLC0415 - Windows has none

    return pwd.getpwuid(os.getuid()).pw_name
