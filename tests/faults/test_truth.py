"""What is called done, compared with what a gateway knows that says untrue things.

``python -m tests.faults.truth`` tries every pattern; here each fault × operation × mode × kind of
"not found" is tried with one of them.
"""

from __future__ import annotations

import pytest

from desktop_app.records.writes import WriteKind
from tests.faults.truth import MODES, beyond, every_case, run
from tests.faults.truthful_gateway import FAULTS, KINDS, PATTERNS


@pytest.mark.parametrize("mode", MODES)
def test_nothing_is_called_done_that_is_not(mode: str) -> None:
    cases = [case for case in every_case(few=True) if case.mode == mode]
    figures = run(cases)
    assert figures.wrong == []
    assert figures.doubled == []
    assert figures.true.total() > len(cases) / 2, "and what is done is called so"
    assert figures.unsure < len(cases) * 2 / 3


def test_the_whole_matrix_is_there() -> None:
    few, whole = list(every_case(few=True)), list(every_case())
    for cases in (few, whole):
        assert {case.fault for case in cases} == set(FAULTS)
        assert {case.kind for case in cases} == set(KINDS)
        assert {(case.write, case.mode) for case in cases} >= {
            (write, mode) for write in (WriteKind.DELETE, WriteKind.UPDATE) for mode in MODES
        }
    assert {case.pattern for case in whole} == set(PATTERNS)
    assert len(set(whole)) == len(whole)


def test_the_count_notices_what_is_false() -> None:
    """The gateway's own "not found" for a living customer, without an end: no reading can tell."""
    figures = beyond()
    assert len(figures.wrong) == figures.cases
    said_by = {claim.partition(": ")[2] for claim in figures.false}
    assert said_by >= {
        "the dialog, in green",
        "the window: shown as deleted",
        "a batch's row: done",
        "a batch's row: gone",
        "found out: done",
        "found out: the customer was deleted since",
        "the journal: erased",
        "a certificate: erased",
    }
