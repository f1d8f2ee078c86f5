"""``customer-desk verify``: on a machine without Qt, a display, a profile or a keyring."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from desktop_app.__main__ import main
from desktop_app.evidence.bundle import fingerprint, public_key, spaced
from desktop_app.evidence.certificate import NotCovered
from desktop_app.evidence.journal_export import JournalLines
from desktop_app.evidence.verifying import EvidenceProblem
from desktop_app.records.writes import ChainBreak, ReadBack
from desktop_app.verify_command import break_words, fault_words, run
from tests.unit.evidence_room import (
    KEY,
    MERCHANT_ID,
    OTHER_KEY,
    UUID,
    Chain,
    case_of,
    erased_chain,
    signed_anew,
    written,
)
from tests.unit.source_tree import PROJECT

BARE = """
import sys
class Nothing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {absent}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Nothing())
from desktop_app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
PRINT = fingerprint(public_key(KEY.seed))
ABSENT = {"PySide6", "shiboken6", "keyring", "sqlcipher3", "h11", "truststore", "babel", "httpx"}


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    path = tmp_path / "certificate.zip"
    written(path)
    return path


def told(*arguments: object) -> tuple[int, str]:
    out = io.StringIO()
    return run([str(each) for each in arguments], out), out.getvalue()


def bare(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BARE.format(absent=ABSENT), "verify", *map(str, arguments)],
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_qt_display_profile_and_keyring(certificate: Path) -> None:
    outcome = bare(certificate, "--key", PRINT)
    assert outcome.stderr == ""
    assert outcome.returncode == 0
    assert outcome.stdout.startswith("Nothing is wrong: every byte is as it was signed, with")
    assert spaced(PRINT) in outcome.stdout
    assert "SUP-20481" in outcome.stdout
    assert UUID not in outcome.stdout


def test_in_the_language_that_the_system_asks_for(certificate: Path) -> None:
    known = json.loads((PROJECT / "resources/translations/commands.json").read_text())["hr_HR"]
    croatian, here = known["verify"], {"LANG": "hr_HR.UTF-8"}
    outcome = bare(certificate, "--key", PRINT, **here)
    first = "Nothing is wrong: every byte is as it was signed, with the key that you named."
    assert outcome.stdout.startswith(croatian[first])
    assert croatian[first] != first
    assert outcome.returncode == 0
    assert bare("--covers", **here).stderr.startswith(known["commands"]["usage: "])
    assert known["certificate"][NotCovered.PAYMENTS.value] in outcome.stdout
    in_english = bare(certificate, "--key", PRINT, **here, LC_ALL="C")
    assert in_english.stdout.startswith(first)


def test_as_a_module(certificate: Path) -> None:
    command = [sys.executable, "-m", "desktop_app", "verify", str(certificate), "--key", PRINT]
    outcome = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (outcome.returncode, outcome.stderr) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("-m", "desktop_app", "verify", "{certificate}", "--key", PRINT), 0),
        (("-m", "desktop_app", "verify", "{certificate}"), 4),
        (("-m", "desktop_app", "verify", "{certificate}", "--key", "0" * 64), 1),
        (("-m", "desktop_app", "verify", "{certificate}.gone"), 2),
        (("-m", "desktop_app", "verify", "--help"), 0),
        (("-m", "desktop_app", "verify", "--key"), 2),
        (("-m", "desktop_app", "--help"), 0),
        (("-m", "desktop_app", "--version"), 0),
        (("-m", "desktop_app", "--no-such-option"), 2),
        (("-m", "desktop_app.sandbox", "--help"), 0),
    ],
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_who_closes_the_pipe_changes_nothing(
    certificate: Path, arguments: tuple[str, ...], status: int, unbuffered: str
) -> None:
    command = [each.format(certificate=certificate) for each in arguments]
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as closed:
        outcome = subprocess.run(
            [sys.executable, *command],
            cwd=PROJECT,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert outcome.returncode == status
    assert "Error" not in outcome.stderr
    assert "Traceback" not in outcome.stderr
    assert outcome.stderr == "" or status == 2


@pytest.mark.parametrize("arguments", [("verify", "/nonexistent"), ("--version",)])
def test_a_full_disk_is_said_in_a_sentence(arguments: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        outcome = subprocess.run(
            [sys.executable, "-m", "desktop_app", *arguments],
            cwd=PROJECT,
            env={**os.environ, "PYTHONUNBUFFERED": "", "LC_ALL": "C.UTF-8"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert outcome.stderr == "The answer can't be written. Is the disk full?\n"
    assert outcome.returncode == 74


def test_a_mistake_that_nothing_can_say_keeps_its_status() -> None:
    command = [sys.executable, "-m", "desktop_app", "verify", "/nonexistent", "--key"]
    with open("/dev/full", "w") as full:
        outcome = subprocess.run(command, cwd=PROJECT, stdout=full, stderr=full, check=False)
    assert outcome.returncode == 2


def test_without_a_standard_output(certificate: Path) -> None:
    command = f'exec "$0" -m desktop_app verify "$1" --key {PRINT} >&-'
    outcome = subprocess.run(
        ["sh", "-c", command, sys.executable, certificate],
        cwd=PROJECT,
        stderr=subprocess.PIPE,
        check=False,
    )
    assert (outcome.returncode, outcome.stderr) == (0, b"")


def test_a_terminal_that_knows_ascii_only(tmp_path: Path) -> None:
    chain = Chain()
    chain.erase("one", ticket="Žalba-17")
    written(tmp_path / "c", case_of(chain))
    outcome = bare(tmp_path / "c", "--key", PRINT, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert "\\u017dalba-17" in outcome.stdout


def test_statuses(certificate: Path, tmp_path: Path) -> None:
    assert told(certificate)[0] == 4
    assert told(certificate, "--key", PRINT)[0] == 0
    assert told(certificate, "--key", spaced(PRINT).upper())[0] == 0
    assert told(certificate, "--key", fingerprint(public_key(OTHER_KEY.seed)))[0] == 1
    (tmp_path / "notes.txt").write_text("notes")
    assert told(tmp_path / "notes.txt")[0] == 2
    assert told(tmp_path / "nothing")[0] == 2
    certificate.write_bytes(certificate.read_bytes()[:-1])
    status, words = told(certificate)
    assert status == 1
    assert words.startswith(
        "Something is wrong.\n  The zip is not packed as it was: it was changed"
    )


def test_a_signer_nobody_named_comes_first(certificate: Path, tmp_path: Path) -> None:
    """Whoever made it up signs it rightly, with a key of their own."""
    status, words = told(certificate)
    assert status == 4
    assert words.startswith("It is not known who signed: anybody can make such a file")
    written(tmp_path / "made up", key=OTHER_KEY)
    assert told(tmp_path / "made up", "--covers", UUID)[0] == 4
    assert told(tmp_path / "made up", "--covers", "cust-1")[0] == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ("{certificate}", "--key", ""),
        ("{certificate}", "--key", " : "),
        ("{certificate}", "--key", PRINT[:8]),
        ("{certificate}", "--key", PRINT + "0"),
        ("{certificate}", "--covers", ""),
        ("{certificate}", "--covers", " "),
        ("",),
    ],
)
def test_what_demands_nothing_is_a_mistake(
    certificate: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        told(*(each.format(certificate=certificate) for each in arguments))
    assert end.value.code == 2
    assert capsys.readouterr().out == ""


def test_the_pdf_is_said_not_to_be_compared(certificate: Path) -> None:
    assert "certificate.pdf was not compared with the facts below" in told(certificate)[1]


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        ".directory",
        "._certificate.json",
        "__MACOSX/._certificate.json",
    ],
)
def test_what_systems_add_to_a_folder_is_noted(tmp_path: Path, name: str) -> None:
    written(tmp_path / "c")
    (tmp_path / "c" / name).parent.mkdir(exist_ok=True)
    (tmp_path / "c" / name).write_bytes(b"of a file manager")
    status, words = told(tmp_path / "c", "--key", PRINT)
    assert status == 0
    assert words.startswith("Nothing is wrong")
    assert "Not looked at, because systems add" in words
    assert f"\n  {name.partition('/')[0]}\n" in words


@pytest.mark.parametrize(
    "name", [".hidden", "notes.txt", "DS_Store", "__MACOSX", "desktop.ini.exe"]
)
def test_any_other_file_is_a_fault(tmp_path: Path, name: str) -> None:
    written(tmp_path / "c")
    (tmp_path / "c" / name).write_bytes(b"")
    status, words = told(tmp_path / "c", "--key", PRINT)
    assert status == 1
    assert f"{name}: this file does not belong to it." in words


def test_a_link_with_the_name_of_a_systems_file_is_a_fault(tmp_path: Path) -> None:
    written(tmp_path / "c")
    (tmp_path / "c" / ".DS_Store").symlink_to("/etc/passwd")
    assert told(tmp_path / "c", "--key", PRINT)[0] == 1


def test_through_the_program_itself(certificate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(certificate), "--key", PRINT]) == 0
    assert capsys.readouterr().out.startswith("Nothing is wrong")


@pytest.mark.parametrize("text", [UUID, UUID.upper(), MERCHANT_ID])
def test_whom_it_covers(certificate: Path, text: str) -> None:
    status, words = told(certificate, "--key", PRINT, "--covers", text)
    assert status == 0
    result = "erased; gone, or marked as deleted, when read again"
    assert words.endswith(f"It names {text}: {result}, 2026-11-22 09:30:00 UTC.\n")


def test_whom_it_does_not_name(certificate: Path) -> None:
    status, words = told(certificate, "--covers", "cust-1")
    assert status == 3
    assert words.endswith("It does not name cust-1.\n")


def test_an_exported_journal_tells_of_nobody_whether_they_were_erased(tmp_path: Path) -> None:
    """It holds keyed hashes: "it does not name X" would be a false answer to "did you erase X?"."""
    path = tmp_path / "journal.zip"
    with JournalLines(path) as lines:
        lines.add(erased_chain().entries)
        lines.finish(KEY, "lejla", is_whole=True)
    status, words = told(path, "--covers", MERCHANT_ID)
    assert status == 3
    assert "does not name" not in words
    assert f"An exported journal can't tell whether {MERCHANT_ID} was erased" in words
    assert "keyed hashes" in words


def test_to_be_named_is_not_to_be_erased(tmp_path: Path) -> None:
    chain = Chain()
    chain.read_again(chain.erase("one"), (ReadBack.STILL_THERE, ReadBack.NOT_FOUND))
    written(tmp_path / "c", case_of(chain))
    status, words = told(tmp_path / "c", "--covers", UUID)
    assert status == 3
    assert "acknowledged as deleted, yet still answered afterwards" in words


def test_a_broken_one_covers_nobody(certificate: Path) -> None:
    content = certificate.read_bytes()
    certificate.write_bytes(content.replace(b"SUP-20481", b"SUP-20482"))
    status, words = told(certificate, "--covers", UUID)
    assert status == 1
    assert UUID not in words
    assert "SUP" not in words


def test_another_key_is_not_believed(certificate: Path) -> None:
    _, words = told(certificate, "--key", "0" * 64)
    assert "another key" in words
    assert "SUP-20481" not in words


def test_nothing_steers_the_terminal(tmp_path: Path) -> None:
    made = written(tmp_path / "right")
    evil = "\x1b[2J\x1b]0;gone\x07\u202egro.live\n0 erased" + "x" * 5_000
    signed_anew(tmp_path / "evil", msgspec.structs.replace(made, ticket=evil, issued_by=evil))
    _, words = told(tmp_path / "evil")
    assert "\u202e" not in words
    assert all(each.isprintable() or each == "\n" for each in words)
    assert "\\u{1b}[2J" in words
    assert max(map(len, words.splitlines())) < 400
    (tmp_path / "right" / "\x1b[2J.txt").write_text("")
    assert "\\u{1b}[2J.txt: this file does not belong to it." in told(tmp_path / "right")[1]


def test_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.zip"
    with JournalLines(path) as lines:
        lines.add(erased_chain().entries)
        lines.finish(KEY, "lejla", is_whole=False)
    status, words = told(path, "--key", PRINT)
    assert status == 0
    assert "pdf" not in words
    assert "entries  2, number 1 to 2" in words
    assert "A selection" in words
    with JournalLines(path) as lines:
        chain = erased_chain()
        chain.erase("another")
        lines.add([chain.entries[0], chain.entries[2]])
        lines.finish(KEY, "lejla", is_whole=True)
    status, words = told(path)
    assert status == 1
    assert "journal.jsonl, entry 2: an entry is missing." in words


def test_help_says_what_the_statuses_mean(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run(["--help"])
    assert end.value.code == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "Exit status: 0 nothing is wrong" in words


def test_every_fault_has_its_words() -> None:
    assert all(map(fault_words, EvidenceProblem))
    assert all(map(break_words, ChainBreak))
