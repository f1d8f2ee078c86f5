"""Which language is spoken where nobody has chosen one."""

from __future__ import annotations

import pytest

from desktop_app.process.languages import Language, spoken, system_languages


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("hr_HR.UTF-8", Language.CROATIAN),
        ("hr-BA", Language.CROATIAN),
        ("bs_BA", Language.BOSNIAN),
        ("sr_RS.UTF-8", Language.SERBIAN),
        ("sr", Language.SERBIAN),
        ("sr-Cyrl-ME", Language.SERBIAN),
        ("sr_RS@latin", Language.SERBIAN_LATIN),
        ("sr_RS.UTF-8@latin", Language.SERBIAN_LATIN),
        ("sr-Latn-RS", Language.SERBIAN_LATIN),
        ("sr_ME.UTF-8", Language.SERBIAN_LATIN),
        ("cnr_ME.UTF-8", Language.SERBIAN_LATIN),
        ("sh", Language.SERBIAN_LATIN),
        ("sl_SI", Language.SLOVENE),
        ("mk_MK.UTF-8", Language.MACEDONIAN),
        ("en_US.UTF-8", Language.ENGLISH),
    ],
)
def test_a_name_of_the_system_stands_for_a_language(name: str, language: Language) -> None:
    assert spoken([name]) is language


@pytest.mark.parametrize("names", [[], ["C"], ["de_DE", "fr"], ["", "POSIX"]])
def test_english_where_the_program_speaks_none_of_them(names: list[str]) -> None:
    assert spoken(names) is Language.ENGLISH


def test_the_first_that_the_program_speaks() -> None:
    assert spoken(["de_DE", "sl", "hr"]) is Language.SLOVENE


def test_the_environment_is_asked_as_every_program_asks_it() -> None:
    environment = {"LANG": "en_US.UTF-8", "LC_MESSAGES": "mk_MK.UTF-8", "LANGUAGE": "sl:hr"}
    assert system_languages(environment) == ("sl", "hr", "mk_MK.UTF-8")
    assert system_languages({"LANG": "hr_HR", "LC_ALL": "C"}) == ("C",)
