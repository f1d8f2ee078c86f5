"""What was read before a column is chosen: one list or several, each with its records."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.batch.cells import Records
from desktop_app.batch.input_trouble import InputError, InputTrouble


class Part(NamedTuple):
    """One list. ``name``: a sheet's, or the key it stood under; ``names``: of its columns, where
    they stand in none of the records. ``says_what``: whether ``name`` says what the records are
    of, as a key in JSON does and a sheet's name need not. ``is_unsure``: nothing of it is taken
    without asking, as of what stands around the lists that were meant."""

    name: str
    records: Records
    names: tuple[str, ...] = ()
    says_what: bool = False
    is_unsure: bool = False


class CutError(InputError):
    """It is of a form that can't be read by halves, and not whole. ``form``: "JSON" or "SQL";
    ``line``: where reading stopped, from 1."""

    trouble = InputTrouble.CUT

    def __init__(self, form: str, line: int) -> None:
        """Say where."""
        super().__init__()
        self.form = form
        self.line = line
