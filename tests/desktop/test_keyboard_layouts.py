"""Keyboards of the region on the real program: shortcuts go by the key, text by what is on it."""

from __future__ import annotations

import pytest

from tests.desktop.conftest import StartProgram
from tests.desktop.desktop import Desktop
from tests.desktop.test_main_job import in_sandbox

CONTROL, ALT, ESCAPE, F6 = 37, 64, 9, 72
A, B, C, E, F, J, T, V, W = 38, 56, 54, 26, 41, 44, 28, 55, 25
"""X11's codes of keys."""

ALONE = ["rs", "mk", "gr", "ru"]
WITH_LATIN = ["us", "hr", "rs,us", "us,rs", "mk,hr"]
FEF = {
    "rs": "\u0444\u0435\u0444", "mk": "\u0444\u0435\u0444", "gr": "\u03c6\u03b5\u03c6",
    "ru": "\u0430\u0443\u0430", "us": "fef", "hr": "fef", "rs,us": "\u0444\u0435\u0444",
    "us,rs": "fef", "mk,hr": "\u0444\u0435\u0444",
}  # fmt: skip
"""What the keys F, E, F write."""


@pytest.mark.parametrize("layout", ALONE + WITH_LATIN)
def test_shortcuts_go_by_the_key(
    start_program: StartProgram, desktop: Desktop, layout: str
) -> None:
    program = in_sandbox(start_program)
    find = program.field("Find customer")
    with desktop.layout(layout):
        desktop.strike(F6)
        program.table("Customers").wait_state("focused")
        desktop.strike(F, held=(CONTROL,))
        find.wait_state("focused")
        desktop.strike(F, E, F)
        find.wait_text(FEF[layout])
        desktop.strike(A, held=(CONTROL,))
        desktop.strike(C, held=(CONTROL,))
        desktop.strike(V, V, held=(CONTROL,))
        find.wait_text(2 * FEF[layout])
        desktop.strike(ESCAPE)
        desktop.strike(B, held=(CONTROL,))
        batch = program.window("Batch")
        batch.wait()
        desktop.strike(W, held=(CONTROL,))
        batch.wait_gone()
        desktop.strike(J, held=(CONTROL,))
        journal = program.window("Journal")
        journal.wait()
        desktop.strike(W, held=(CONTROL,))
        journal.wait_gone()
        desktop.strike(T, held=(ALT,))
        program.menu_item("Tools", "Journal").wait()
        desktop.strike(ESCAPE, ESCAPE)


def test_dead_keys_still_write_accents(start_program: StartProgram, desktop: Desktop) -> None:
    program = in_sandbox(start_program)
    with desktop.layout("gr"):
        desktop.strike(F, held=(CONTROL,))
        program.field("Find customer").wait_state("focused")
        desktop.strike(47, A)  # the dead acute, and the alpha
        program.field("Find customer").wait_text("\u03ac")
