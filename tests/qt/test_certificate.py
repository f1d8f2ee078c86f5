"""From an erasure in the journal to a signed certificate that the command line finds sound."""

from __future__ import annotations

import io
import re
import threading
import zipfile
import zlib
from datetime import date
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QLocale, QObject
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPdfWriter
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.evidence.bundle import EvidenceError, EvidenceErrorCode
from desktop_app.evidence.certificate import Certificate, ErasureResult, NotCovered
from desktop_app.evidence.issuing import certificate_of
from desktop_app.evidence.verifying import verify
from desktop_app.gateway.operations import delete_customer
from desktop_app.models.wording import entry_outcome_words
from desktop_app.records.batch import (
    Batch,
    BatchRow,
    BatchStage,
    BatchTask,
    RowOutcome,
    RowResolution,
)
from desktop_app.records.customer import Customer, Json, MerchantId, Uuid
from desktop_app.records.writes import (
    EntryKind,
    EntryProfile,
    JournalEntry,
    JournalQuery,
    NewEntry,
    Purpose,
    ReadBack,
)
from desktop_app.verify_command import ExitStatus, run
from desktop_app.views.certificates.dialog import CertificateDialog, error_words
from desktop_app.views.certificates.pdf import MOST_ROWS, drawing, drawn, papers_of
from desktop_app.views.certificates.wording import exclusion_words, result_words
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.messages import Notice
from desktop_app.worker.certificates import Certificates, ExportedJournal, IssuedCertificate
from desktop_app.worker.worker import Worker
from tests.qt.desk_session import answer
from tests.qt.journal_desk import JournalDesk, desk, open_journal_desk
from tests.unit.evidence_room import BEGAN, CHEAP, KEY, Chain, case_of, erased_chain
from tests.unit.test_credentials_vault import MemoryKeyring, vault_over

__all__ = ["desk", "open_journal_desk"]

UUID = "4b281da4-1c6e-4f0a-9d5b-0123456789ab"
LEJLA = Customer(Uuid(UUID), MerchantId("cust-1"))
BATCH = Batch(id="b1", profile_id="p1", task=BatchTask.ERASE, created=BEGAN, stage=BatchStage.READ)
ERASED = (
    NewEntry(
        act=EntryKind.DELETE,
        outcome="DONE",
        subjects=(UUID, "cust-1", "lejla@example.com"),
        fields=("name", "email"),
        cards=1,
        reason="Customer asked",
        ticket="SUP-7",
        request_ids=("r-1",),
    ),
    NewEntry(
        act=EntryKind.READ_AGAIN,
        subjects=(UUID, "cust-1"),
        readings=(ReadBack.NOT_FOUND, ReadBack.NOT_FOUND),
    ),
)


@pytest.fixture
def certificates(worker: Worker, desk: JournalDesk) -> Certificates:
    """With a keyring that keeps the key."""
    read_seed = partial(vault_over(MemoryKeyring()).signing_key, desk.journals.lock)
    return Certificates(worker, read_seed)


def button(dialog: CertificateDialog) -> QPushButton:
    texts = {each.text(): each for each in dialog.findChildren(QPushButton)}
    return texts["Save certificate…"]


def shown(dialog: CertificateDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def notice_of(dialog: CertificateDialog) -> Notice:
    notice = dialog.findChild(Notice)
    assert notice is not None
    return notice


def gathered(qtbot: QtBot, dialog: CertificateDialog) -> CertificateDialog:
    dialog.open()
    qtbot.waitUntil(button(dialog).isEnabled)
    return dialog


def issued(qtbot: QtBot, dialog: CertificateDialog, path: Path) -> IssuedCertificate:
    with qtbot.waitSignal(dialog.issued) as signal:
        dialog.save_to(path)
    (what,) = signal.args or []
    assert isinstance(what, IssuedCertificate)
    return what


def entries_of(qtbot: QtBot, desk: JournalDesk, act: EntryKind) -> tuple[JournalEntry, ...]:
    async def read(_gateway: object) -> tuple[JournalEntry, ...]:
        return await desk.journal.entries(JournalQuery(acts=frozenset({act})))

    return answer(qtbot, desk.session, read)


def test_an_erasure_becomes_a_certificate(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    made = CertificateDialog(certificates, desk.journal, LEJLA)
    dialog = gathered(qtbot, made)
    assert "Erased: 1" in shown(dialog)
    what = issued(qtbot, dialog, tmp_path / "c.zip")
    verified = verify(tmp_path / "c.zip")
    assert verified.is_sound
    assert verified.certificate == what.certificate
    erasure = what.certificate.erasures[0]
    assert (erasure.uuid, erasure.merchant_id) == (UUID, "")
    assert erasure.result is ErasureResult.ERASED
    assert notice_of(dialog).sentence.startswith("Saved as ")
    assert what.certificate.key[:8] in shown(dialog)
    (entry,) = entries_of(qtbot, desk, EntryKind.CERTIFICATE)
    assert (entry.ticket, entry.request_ids) == ("SUP-7", (what.certificate.id,))
    assert entry.about == 1
    assert what.is_noted
    dialog.reject()


def keep(qtbot: QtBot, desk: JournalDesk, rows: list[BatchRow]) -> Batch:
    """A batch of these rows that is kept as finished."""
    finished = msgspec.structs.replace(BATCH, stage=BatchStage.FINISHED, rows=len(rows))

    async def save(_gateway: object) -> None:
        await desk.journal.save_batch(BATCH)
        await desk.journal.save_rows(BATCH.id, rows)
        await desk.journal.save_batch(finished)

    answer(qtbot, desk.session, save)
    return finished


def row(number: int, outcome: RowOutcome = RowOutcome.DONE) -> BatchRow:
    return BatchRow(
        number=number,
        line=number,
        typed=f"cust-{number}",
        uuid=f"{number:08}-1c6e-4f0a-9d5b-0123456789ab",
        merchant_id=f"cust-{number}",
        resolution=RowResolution.FOUND,
        outcome=outcome,
    )


def test_hashing_many_ids_says_how_far_it_is_and_ends_with_the_dialog(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    batch = keep(qtbot, desk, [row(number) for number in range(1, 201)])
    dialog = gathered(qtbot, CertificateDialog(certificates, desk.journal, batch))
    said = re.compile(r"[1-9] of 200 merchant IDs hashed")
    dialog.save_to(tmp_path / "c.zip")
    qtbot.waitUntil(lambda: said.search(notice_of(dialog).sentence) is not None)
    assert not button(dialog).isEnabled()
    dialog.reject()
    hashing = [each for each in threading.enumerate() if each.name.startswith("hashing")]
    qtbot.waitUntil(lambda: not any(each.is_alive() for each in hashing))
    assert list(tmp_path.glob("c*")) == []


def test_what_an_earlier_version_kept_of_a_person_is_said_to_be_left_out(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    old = msgspec.structs.replace(ERASED[0], reason="asked by lejla@example.com")
    desk.note(old, ERASED[1])
    dialog = gathered(qtbot, CertificateDialog(certificates, desk.journal, LEJLA))
    assert "holds personal data" in notice_of(dialog).sentence
    what = issued(qtbot, dialog, tmp_path / "c.zip")
    assert what.certificate.reason == ""
    assert b"lejla@example.com" not in (tmp_path / "c.zip").read_bytes()
    (entry,) = entries_of(qtbot, desk, EntryKind.CERTIFICATE)
    assert entry.reason == ""
    dialog.reject()


def test_a_deletion_at_a_real_gateway(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    """Nothing of the person gets from the gateway into the certificate."""
    person = {"name": "Kanarinka Hadžić", "email": "kanarinka@example.com", "phone": "+38761999888"}
    asked: dict[str, Json] = {**person, "merchant_customer_id": "kanarinka-7f3a"}
    customer = answer(qtbot, desk.session, lambda gateway: gateway.create(asked))
    purpose = Purpose(reason="Customer asked", ticket="SUP-7", cards=0)
    attempt = answer(
        qtbot, desk.session, lambda gateway: delete_customer(gateway, customer, purpose=purpose)
    )
    assert attempt.readings
    made = CertificateDialog(certificates, desk.journal, customer)
    dialog = gathered(qtbot, made)
    button(dialog).click()
    [where] = dialog.findChildren(QFileDialog)
    assert [Path(each).name for each in where.selectedFiles()] == [
        f"erasure-{date.today().isoformat()}-SUP-7.zip"
    ], "certificates of a day are told apart"
    where.close()
    what = issued(qtbot, dialog, tmp_path / "c.zip")
    [close] = [each for each in dialog.findChildren(QPushButton) if each.text() == "Close"]
    assert dialog.focusWidget() is close
    verified = verify(tmp_path / "c.zip")
    assert verified.is_sound
    (erasure,) = what.certificate.erasures
    assert erasure.result is ErasureResult.ERASED
    assert (erasure.by_uuid, erasure.by_merchant_id) == attempt.readings
    assert erasure.request_ids
    assert {"name", "email", "phone"} <= set(erasure.fields)
    assert (what.certificate.reason, what.certificate.ticket) == ("Customer asked", "SUP-7")
    with zipfile.ZipFile(tmp_path / "c.zip") as file:
        files = {name: file.read(name) for name in file.namelist()}
    assert customer.uuid.encode() in files["certificate.json"]
    everything = b"".join(files.values()) + b"".join(streams(files["certificate.pdf"]))
    for personal in ("Kanarinka", "kanarinka", "61999888"):
        assert personal.encode() not in everything
    dialog.reject()


def test_written_out_only_when_somebody_says_so(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    made = CertificateDialog(certificates, desk.journal, LEJLA)
    dialog = gathered(qtbot, made)
    (plain,) = dialog.findChildren(QCheckBox)
    assert not plain.isChecked()
    plain.setChecked(True)
    what = issued(qtbot, dialog, tmp_path / "c.zip")
    assert what.certificate.erasures[0].merchant_id == "cust-1"
    assert verify(tmp_path / "c.zip").is_sound
    dialog.reject()


def test_two_certificates_have_one_key(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    entries = entries_of(qtbot, desk, EntryKind.DELETE)
    keys = set()
    for name in ("a", "b"):
        made = CertificateDialog(certificates, desk.journal, entries, typed=UUID)
        dialog = gathered(qtbot, made)
        what = issued(qtbot, dialog, tmp_path / f"{name}.zip")
        keys.add(what.certificate.key)
        assert what.certificate.key_is_kept
        assert what.certificate.erasures[0].uuid == UUID
        dialog.reject()
    assert len(keys) == 1


def test_without_a_keyring_the_certificate_says_that_its_key_is_gone(
    qtbot: QtBot, desk: JournalDesk, worker: Worker, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    passing = Certificates(worker, None)
    dialog = gathered(qtbot, CertificateDialog(passing, desk.journal, Customer(Uuid(UUID))))
    what = issued(qtbot, dialog, tmp_path / "c.zip")
    assert not what.certificate.key_is_kept
    assert "THROW_AWAY_KEY" in {each.code for each in what.certificate.not_covered}
    assert "No keyring keeps the signing key" in shown(dialog)
    words = [each for each in notice_of(dialog).findChildren(QLabel) if each.isVisible()]
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in words))
    dialog.reject()


def test_in_the_sandbox_the_key_is_not_said_to_want_a_keyring(
    qtbot: QtBot, desk: JournalDesk, worker: Worker, tmp_path: Path
) -> None:
    journal = desk.part(
        EntryProfile(profile_id="sandbox", profile="Sandbox", environment="SANDBOX")
    )
    desk.note(*ERASED, journal=journal)
    passing = Certificates(worker, None)
    dialog = gathered(qtbot, CertificateDialog(passing, journal, Customer(Uuid(UUID))))
    issued(qtbot, dialog, tmp_path / "c.zip")
    assert "No keyring" not in shown(dialog)
    assert "The sandbox keeps no signing key: it ends with this session" in shown(dialog)
    dialog.reject()


def test_of_nobody_there_is_none(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates
) -> None:
    dialog = CertificateDialog(certificates, desk.journal, LEJLA)
    dialog.open()
    qtbot.waitUntil(lambda: "nothing that this could be about" in notice_of(dialog).sentence)
    assert not button(dialog).isEnabled()
    dialog.reject()


def test_a_place_that_cannot_be_written_to_can_be_replaced(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    made = CertificateDialog(certificates, desk.journal, LEJLA)
    dialog = gathered(qtbot, made)
    dialog.save_to(tmp_path / "no" / "c.zip")
    qtbot.waitUntil(lambda: "folder does not exist" in notice_of(dialog).sentence)
    qtbot.waitUntil(button(dialog).isEnabled)
    issued(qtbot, dialog, tmp_path / "c.zip")
    dialog.reject()


def test_a_batch(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    rows = [
        row(number, RowOutcome.DONE if number % 5 else RowOutcome.REFUSED) for number in range(1, 6)
    ]
    finished = keep(qtbot, desk, rows)
    desk.note(
        *(
            NewEntry(
                act=EntryKind.DELETE,
                outcome="DONE" if each.outcome is RowOutcome.DONE else "REFUSED",
                subjects=(each.uuid,),
                batch="b1",
                row=each.number,
            )
            for each in rows
        )
    )
    dialog = gathered(qtbot, CertificateDialog(certificates, desk.journal, finished))
    assert "Acknowledged, not read again: 4\nNot erased: 1" in shown(dialog)
    what = issued(qtbot, dialog, tmp_path / "c.zip")
    assert verify(tmp_path / "c.zip").is_sound
    assert len(what.certificate.erasures) == 5
    assert all(each.entries for each in what.certificate.erasures)
    (entry,) = entries_of(qtbot, desk, EntryKind.CERTIFICATE)
    assert entry.batch == "b1"
    dialog.reject()


def test_what_is_issued_later_continues_what_was_issued_before(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    told: list[ExportedJournal | Exception] = []
    owner = QObject()

    def export(name: str) -> None:
        certificates.worker.ask(
            partial(certificates.export_journal, desk.journal, JournalQuery(), tmp_path / name),
            owner=owner,
            done=told.append,
            failed=told.append,
        )
        qtbot.waitUntil(lambda: len(told) > 0)
        assert isinstance(told.pop(), ExportedJournal)

    desk.note(NewEntry(act=EntryKind.UPDATE, outcome="DONE"))
    export("one.zip")
    desk.note(NewEntry(act=EntryKind.UPDATE, outcome="DONE"), *ERASED)
    dialog = gathered(qtbot, CertificateDialog(certificates, desk.journal, LEJLA))
    what = issued(qtbot, dialog, tmp_path / "two.zip")
    dialog.reject()
    export("three.zip")
    for later, earlier in (("two", "one"), ("three", "one"), ("three", "two")):
        arguments = [str(tmp_path / f"{later}.zip"), "--key", what.certificate.key]
        after = ["--after", str(tmp_path / f"{earlier}.zip")]
        assert run([*arguments, *after], io.StringIO()) == ExitStatus.SOUND, (later, earlier)
        swapped = [str(tmp_path / f"{earlier}.zip"), "--after", arguments[0]]
        assert run(swapped, io.StringIO()) == ExitStatus.NOT_CONTINUED, (earlier, later)


def test_what_explains_it_is_in_the_agents_language(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    before = QLocale()
    QLocale.setDefault(QLocale("sl_SI"))
    try:
        dialog = gathered(qtbot, CertificateDialog(certificates, desk.journal, LEJLA))
        issued(qtbot, dialog, tmp_path / "c.zip")
    finally:
        QLocale.setDefault(before)
    with zipfile.ZipFile(tmp_path / "c.zip") as file:
        assert file.read("README.txt").decode().startswith("POTRDILO O IZBRISU\n")


def test_the_journal_exported(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    told: list[ExportedJournal | Exception] = []
    owner = QObject()
    certificates.worker.ask(
        partial(certificates.export_journal, desk.journal, JournalQuery(), tmp_path / "j.zip"),
        owner=owner,
        done=told.append,
        failed=told.append,
    )
    qtbot.waitUntil(lambda: len(told) == 1)
    certificates.worker.ask(
        partial(
            certificates.export_table,
            desk.journal,
            JournalQuery(acts=frozenset({EntryKind.DELETE})),
            tmp_path / "j.csv",
            ";",
        ),
        owner=owner,
        done=told.append,
        failed=told.append,
    )
    qtbot.waitUntil(lambda: len(told) == 2)
    signed, table = told
    assert isinstance(signed, ExportedJournal)
    assert isinstance(table, ExportedJournal)
    assert (signed.entries, signed.breaks, table.entries, table.breaks) == (2, 0, 1, None)
    verified = verify(tmp_path / "j.zip", signed.key)
    assert verified.is_sound
    assert verified.extract is not None
    assert verified.extract.is_whole
    exports = entries_of(qtbot, desk, EntryKind.EXPORT)
    assert [each.counts for each in exports] == [{"entries": 1}, {"entries": 2}]


def test_an_export_that_fails_leaves_nothing(
    qtbot: QtBot, desk: JournalDesk, certificates: Certificates, tmp_path: Path
) -> None:
    desk.note(*ERASED)
    told: list[ExportedJournal | Exception] = []
    owner = QObject()
    certificates.worker.ask(
        partial(
            certificates.export_journal,
            desk.journal,
            JournalQuery(ticket="none of that"),
            tmp_path / "out.zip",
        ),
        owner=owner,
        done=told.append,
        failed=told.append,
    )
    qtbot.waitUntil(lambda: bool(told))
    (error,) = told
    assert isinstance(error, EvidenceError)
    assert error.error_code is EvidenceErrorCode.NOTHING
    assert not [path for path in tmp_path.iterdir() if "out" in path.name]


def many(count: int, **facts: str) -> Certificate:
    chain = Chain()
    for number in range(count):
        chain.read_again(chain.erase(f"subject-{number}", **facts))
    return certificate_of(case_of(chain, {}), KEY, "lejla", plain_ids=False, cost=CHEAP)


def one() -> Certificate:
    case = case_of(erased_chain())
    return certificate_of(case, KEY, "lejla", plain_ids=False, cost=CHEAP)


def streams(pdf: bytes) -> list[bytes]:
    """What is drawn: the compressed streams that are text once they are not compressed."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    drawn_ones = []
    for each in found:
        try:
            text = zlib.decompress(each)
        except zlib.error:
            continue
        if b" Tf" in text or b" rg" in text or b" scn" in text:
            drawn_ones.append(text)
    return drawn_ones


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def words_of(certificate: Certificate) -> str:
    """Everything that is put on paper."""
    buffer = QBuffer()
    papers = papers_of(certificate, QPdfWriter(buffer))
    return "\n".join(paper.plain_text for paper in papers)


def test_pdf_is_whole_in_itself() -> None:
    pdf = drawn(one())
    assert pdf.startswith(b"%PDF-1.4")
    assert b"pdfaid" in pdf
    assert pages(pdf) == 1
    fonts = len(re.findall(rb"/Type\s*/FontDescriptor", pdf))
    assert fonts >= 2
    assert len(re.findall(rb"/FontFile[23]?\b", pdf)) == fonts


def test_pdf_is_as_large_whatever_the_text_size_on_screen_is(appearance: Appearance) -> None:
    made = one()
    usual = streams(drawn(made))
    try:
        appearance.set_text_size(150)
        assert streams(drawn(made)) == usual
    finally:
        appearance.set_text_size(100)


def test_pdf_says_what_matters() -> None:
    words = words_of(one())
    for text in (
        "Certificate of erasure",
        "Asked again afterwards, it had this customer no longer",
        UUID,
        "Customer asked",
        "SUP-20481",
        "Name, Email, tier",
        "request-1, request-2",
        "not found",
        "What this certificate does not cover",
        "customer-desk verify FILE --key FINGERPRINT",
        "Merchant ID, hashed",
    ):
        assert text in words
    assert "cust-0004242" not in words


def test_pdf_of_many_lists_them() -> None:
    made = many(100)
    pdf = drawn(made)
    assert 3 <= pages(pdf) <= 5
    words = words_of(made)
    assert "All 100 customers were erased: gone, or marked as deleted, when asked again." in words
    assert words.count("not found") == 200
    assert words.count("What this certificate does not cover") == 1


def test_pdf_of_very_many_says_how_many_more() -> None:
    words = words_of(many(MOST_ROWS + 15))
    assert "15 more are in the file certificate.json" in words
    assert words.count("not found") == 2 * MOST_ROWS


def test_pdf_is_the_same_at_night() -> None:
    made = one()
    day = streams(drawn(made))
    before = QGuiApplication.palette()
    night = QPalette(before)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        night.setColor(role, QColor("white"))
    try:
        QGuiApplication.setPalette(night)
        assert streams(drawn(made)) == day
        assert day
    finally:
        QGuiApplication.setPalette(before)


def test_pdf_is_drawn_in_small_steps() -> None:
    made = many(100)
    steps = sum(1 for _ in drawing(made))
    assert steps >= 2 * pages(drawn(made))


def test_pdf_takes_no_text_for_markup() -> None:
    evil = '<b>bold</b> <img src="file:///etc/passwd"> \u202egro & "x"'
    words = words_of(many(1, reason=evil))
    assert '<b>bold</b> <img src="file:///etc/passwd"> ‹U+202E›gro & "x"' in words


def test_pdf_of_the_sandbox_says_so_first() -> None:
    words = words_of(many(2, environment="SANDBOX"))
    assert "SANDBOX: for trying out. These customers are made up." in words[:200]


def test_words_are_the_same_as_in_the_file() -> None:
    """In English; a later version's code is shown as it was written."""
    for code in NotCovered:
        assert exclusion_words(code.name, "?") == code.value
    assert exclusion_words("LATER_CODE", "Something new.") == "Something new."
    assert len({result_words(each) for each in ErasureResult}) == len(ErasureResult)
    counted = {entry_outcome_words(each.value) for each in ErasureResult}
    assert counted == {
        *("deleted", "deleted, found by reading", "still answered", "not read again"),
        *("nothing to do", "not deleted", "unknown"),
    }
    for error_code in EvidenceErrorCode:
        assert error_words(EvidenceError(error_code))
