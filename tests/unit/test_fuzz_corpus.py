"""What the fuzzer began with and what it ever found; ``python -m tests.fuzz`` looks on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.decoder import check_answer

_CORPUS = sorted((Path(__file__).parent.parent / "fuzz" / "corpus").iterdir())


@pytest.mark.parametrize("case", _CORPUS, ids=lambda path: str(path.name))
def test_the_decoder_stands_what_the_fuzzer_knows(case: Path) -> None:
    check_answer(case.read_bytes())


@pytest.mark.parametrize("case", _CORPUS, ids=lambda path: str(path.name))
def test_the_decoder_stands_every_beginning_of_it(case: Path) -> None:
    whole = case.read_bytes()
    for end in range(len(whole)):
        check_answer(whole[:end])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32-be", "utf-8-sig", "utf-7"])
def test_the_decoder_stands_other_encodings(encoding: str) -> None:
    for case in _CORPUS:
        check_answer(case.read_text().encode(encoding))
