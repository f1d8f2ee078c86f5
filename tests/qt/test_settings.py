"""What agents chose: typed, and never what a damaged or hostile file says."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from desktop_app.process.preferences import DateForm, Preferences, Setting, Theme

SETTINGS: dict[str, Setting[Any]] = {
    name: setting for name, setting in vars(Preferences).items() if isinstance(setting, Setting)
}


def opened(path: Path) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat)


@pytest.mark.parametrize("name", SETTINGS)
def test_every_choice_is_kept(tmp_path: Path, name: str) -> None:
    setting = SETTINGS[name]
    assert getattr(Preferences(opened(tmp_path / "p.ini")), name) == setting.default
    for choice in setting.choices:
        file = opened(tmp_path / "p.ini")
        setattr(Preferences(file), name, choice)
        file.sync()
        again = Preferences(opened(tmp_path / "p.ini"))
        assert getattr(again, name) == choice
        assert type(getattr(again, name)) is type(choice)
    again.reset([setting])
    assert getattr(again, name) == setting.default


def test_what_is_none_of_the_choices_is_not_kept(tmp_path: Path) -> None:
    preferences = Preferences(opened(tmp_path / "p.ini"))
    with pytest.raises(ValueError, match="unpack"):
        preferences.hold_seconds = 4
    assert preferences.hold_seconds == 5


def test_files_of_earlier_versions_are_read(tmp_path: Path) -> None:
    (tmp_path / "p.ini").write_text(
        "[erasure]\nhold=30\n[lock]\nminutes=0\n[batch]\nkeep-days=90\n"
        "[view]\nout-of-captures=true\n[start]\nprofile=Web shop\n"
    )
    preferences = Preferences(opened(tmp_path / "p.ini"))
    assert preferences.hold_seconds == preferences.batch_hold_seconds == 30
    assert preferences.lock_minutes == 0
    assert preferences.keep_days == 90
    assert preferences.keeps_out_of_captures
    assert preferences.last_profile == "Web shop"


def test_a_batch_is_held_as_long_as_one_deletion_unless_it_has_its_own(tmp_path: Path) -> None:
    preferences = Preferences(opened(tmp_path / "p.ini"))
    preferences.hold_seconds = 10
    assert preferences.batch_hold_seconds == 10
    preferences.own_batch_hold = 60
    preferences.hold_seconds = 3
    assert preferences.batch_hold_seconds == 60


def test_one_damaged_value_is_the_default_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "p.ini").write_text(
        "[erasure]\nhold=-1\n[lock]\nminutes=5, 6\n[view]\ntheme=dark\ntext-size=1e3\n"
        "[dates]\nform=@ByteArray(iso)\n"
    )
    preferences = Preferences(opened(tmp_path / "p.ini"))
    assert (preferences.hold_seconds, preferences.lock_minutes) == (5, 10)
    assert preferences.theme is Theme.DARK
    assert preferences.text_size == 100
    assert preferences.date_form is DateForm.LOCALE


TEXTS = st.one_of(
    st.text(max_size=40).filter(lambda text: "\0" not in text),
    st.sampled_from(
        ["@Invalid()", "@ByteArray(x)", "@Size(1 2)", "@Rect(1 2 3 4)", "1, 2", '"', "٣"]
    ),
    st.integers().map(str),
)


@given(st.dictionaries(st.sampled_from(sorted(SETTINGS)), TEXTS), TEXTS)
def test_no_file_makes_a_value_that_nobody_could_choose(written: dict[str, str], keys: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.ini"
        lines = [
            f"{SETTINGS[name].key.replace('/', chr(92))}={text}" for name, text in written.items()
        ]
        path.write_text(
            "\n".join(["[General]", *lines, "[keys]", f"SAVE={keys}"]), encoding="utf-8"
        )
        preferences = Preferences(opened(path))
        for name, setting in SETTINGS.items():
            assert getattr(preferences, name) in setting.choices
        assert preferences.batch_hold_seconds >= 0
        assert all(isinstance(text, str) for text in preferences.keys.values())
        assert isinstance(preferences.last_profile, str)


@given(
    st.one_of(
        TEXTS,
        st.integers(-(2**31), 2**31 - 1),
        st.booleans(),
        st.floats(),
        st.lists(st.text()),
        st.none(),
    )
)
def test_no_value_of_another_type_does_either(value: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = opened(Path(folder) / "p.ini")
        for setting in SETTINGS.values():
            file.setValue(setting.key, value)
        preferences = Preferences(file)
        for name, setting in SETTINGS.items():
            assert getattr(preferences, name) in setting.choices
