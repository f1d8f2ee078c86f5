"""The fault matrix's column for bulk deletions: what each fault does to a whole run."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from desktop_app.batch.run import NotAsConfirmedError
from desktop_app.journal.database import JournalError
from desktop_app.records.batch import BatchStage, RowResolution
from tests import hostile_gateway
from tests.batch_room import Desk, a_batch
from tests.faults.batch_kills import run as kill_runs
from tests.faults.bulk import COUNT, UUIDS, Bulk, Ran, bulk, cancelled_after, stop_when_paused
from tests.faults.test_rows_01_to_10 import (
    blackhole,
    cut_but_said_to_be_whole,
    cut_gzip,
    cut_with_length,
    drips_head,
    sends_bomb,
)
from tests.limited_files import files_of_at_most, limited_files
from tests.sandbox.gateway_servers import (
    Behaviour,
    WireServer,
    floods_with_interim,
    hangs_up,
    resets,
    stalls,
    wire_server,
)
from tests.sandbox.test_gateway_tls import DAY, NOW, make_issuer, server_context

__all__ = ["blackhole"]


@pytest.fixture
def batch(tmp_path: Path) -> Iterator[Bulk]:
    with bulk(tmp_path) as found:
        yield found


def assert_nothing_sent(ran: Ran, batch: Bulk) -> None:
    """Nobody was deleted, nothing is unknown, and the plan is kept."""
    assert batch.gateway.deletions.total() == 0
    assert ran.most_unknown == 0
    assert set(ran.outcomes) <= {"PLANNED", "NOT_SENT"}
    assert ran.batch.stage is BatchStage.STOPPED


def assert_rest_done_once(batch: Bulk) -> None:
    """Taken up again at a sound gateway: exactly the rest, nobody twice, nobody forgotten."""
    batch.gateway.recover()
    ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT}
    assert ran.batch.stage is BatchStage.FINISHED
    assert not any(batch.gateway.there.values())
    assert batch.gateway.deletions == dict.fromkeys(UUIDS, 1)


def test_row_01_bulk_delete_refused_connections_pause_the_run(batch: Bulk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    ran = batch.run(stop_when_paused, at=f"http://127.0.0.1:{port}")
    assert ran.paused_for == {"UNREACHABLE"}
    assert_nothing_sent(ran, batch)
    assert_rest_done_once(batch)


def test_row_01_bulk_delete_a_name_without_an_address_pauses_the_run(batch: Bulk) -> None:
    ran = batch.run(stop_when_paused, at="https://no-such-host.invalid")
    assert ran.paused_for == {"NAME_NOT_FOUND"}
    assert_nothing_sent(ran, batch)


@pytest.mark.usefixtures("silent_names")
def test_row_02_bulk_delete_a_stalling_dns_pauses_the_run(batch: Bulk) -> None:
    ran = batch.run(stop_when_paused, at="https://gateway.example", deadline=0.6)
    assert ran.paused_for == {"DEADLINE"}
    assert_nothing_sent(ran, batch)


def test_row_03_bulk_delete_connections_that_go_nowhere_pause_the_run(
    batch: Bulk, blackhole: str
) -> None:
    ran = batch.run(stop_when_paused, at=blackhole, deadline=0.6)
    assert ran.paused_for == {"DEADLINE"}
    assert_nothing_sent(ran, batch)
    assert_rest_done_once(batch)


@pytest.mark.parametrize("kind", ["expired", "other host", "unknown issuer"])
def test_row_04_bulk_delete_a_wrong_certificate_stops_the_run(
    batch: Bulk, tmp_path: Path, kind: str
) -> None:
    issuer = make_issuer()
    host = "127.0.0.2" if kind == "other host" else "127.0.0.1"
    ends = NOW - DAY if kind == "expired" else NOW + DAY
    context: ssl.SSLContext = server_context(
        issuer, tmp_path, host=host, begins=NOW - 5 * DAY, ends=ends
    )
    trust = make_issuer().trusted if kind == "unknown issuer" else issuer.trusted
    with wire_server(batch.gateway, context) as server:
        ran = batch.run(at=server.base_url, trust=trust)
    assert ran.batch.why_stopped.startswith("TLS_")
    assert_nothing_sent(ran, batch)
    assert_rest_done_once(batch)


def assert_rest_done(batch: Bulk) -> None:
    """Taken up again at a sound gateway: what was not carried out is sent once more."""
    batch.gateway.recover()
    ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT}
    assert not any(batch.gateway.there.values())


UNANSWERED: dict[str, Behaviour] = {
    "row_05 no answer": stalls,
    "row_06 interim flood": floods_with_interim,
    "row_06 drip": drips_head,
    "row_07 closed": hangs_up,
    "row_07 reset": resets,
    "row_08 502": lambda talk: talk.answer(b"<html>502</html>", "502 Bad Gateway"),
    "row_08 504": lambda talk: talk.answer(b"<html>504</html>", "504 Gateway Timeout"),
    "row_09 cut": cut_with_length,
    "row_10 endless": hostile_gateway.sends_100_megabytes_of_text,
}


def one_unknown(batch: Bulk, fault: Behaviour) -> None:
    """The second deletion is carried out, but nobody says so: one row is unknown, the others go on,
    and reading it afterwards settles it."""
    batch.gateway.carries_out = True
    batch.gateway.on_delete[2] = fault
    ran = batch.run()
    assert ran.most_unknown == 1
    assert ran.outcomes == {"DONE": COUNT}
    assert ran.batch.stage is BatchStage.FINISHED
    assert batch.gateway.deletions == dict.fromkeys(UUIDS, 1)


def three_unknown(batch: Bulk, fault: Behaviour) -> None:
    """Three in a row: it stops. Then exactly the rest, the unknown ones read first."""
    batch.gateway.carries_out = True
    batch.gateway.on_every_delete = fault
    ran = batch.run()
    assert (ran.batch.stage, ran.batch.why_stopped) == (BatchStage.STOPPED, "UNKNOWNS")
    assert 3 <= ran.outcomes["UNKNOWN"] <= 6
    assert ran.outcomes["UNKNOWN"] + ran.outcomes["PLANNED"] == COUNT
    assert_rest_done_once(batch)


def settled_at_once(batch: Bulk, fault: Behaviour) -> None:
    """Each deletion is answered 2xx without a word that says so: each row is read at once, nothing
    counts as unknown, and the run goes through in one go."""
    batch.gateway.carries_out = True
    batch.gateway.on_every_delete = fault
    ran = batch.run(deadline=30)  # however busy this machine is: they are answered
    assert ran.most_unknown == 0
    assert ran.outcomes == {"DONE": COUNT}
    assert ran.batch.stage is BatchStage.FINISHED
    assert batch.gateway.deletions == dict.fromkeys(UUIDS, 1)


ACCEPTED: dict[str, Behaviour] = {
    "row_09 cut gzip": cut_gzip,
    "row_09 cut, said to be whole": cut_but_said_to_be_whole,
    "row_10 bomb": sends_bomb,
}


def faults_of(row: str, of: dict[str, Behaviour] = UNANSWERED) -> pytest.MarkDecorator:
    found = {name: fault for name, fault in of.items() if name.startswith(row)}
    return pytest.mark.parametrize("fault", found.values(), ids=found)


@faults_of("row_05")
@pytest.mark.parametrize("how_many", [one_unknown, three_unknown])
def test_row_05_bulk_delete_no_answer(batch: Bulk, fault: Behaviour, how_many: Any) -> None:
    how_many(batch, fault)


@faults_of("row_06")
@pytest.mark.parametrize("how_many", [one_unknown, three_unknown])
def test_row_06_bulk_delete_drip_and_flood(batch: Bulk, fault: Behaviour, how_many: Any) -> None:
    how_many(batch, fault)


@faults_of("row_07")
@pytest.mark.parametrize("how_many", [one_unknown, three_unknown])
def test_row_07_bulk_delete_closed_early(batch: Bulk, fault: Behaviour, how_many: Any) -> None:
    how_many(batch, fault)


@faults_of("row_08")
@pytest.mark.parametrize("how_many", [one_unknown, three_unknown])
def test_row_08_bulk_delete_done_and_lost(batch: Bulk, fault: Behaviour, how_many: Any) -> None:
    how_many(batch, fault)


def test_row_08_bulk_delete_what_was_not_done_is_sent_once_more_and_only_that(batch: Bulk) -> None:
    batch.gateway.on_delete[1] = UNANSWERED["row_08 504"]
    ran = batch.run()
    assert (ran.batch.stage, ran.batch.why_stopped) == (BatchStage.STOPPED, "LEFT_UNKNOWN")
    assert batch.gateway.deletions.total() == COUNT, "never by itself"
    ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT}
    assert sorted(batch.gateway.deletions.values()) == [1] * (COUNT - 1) + [2]


@faults_of("row_09")
@pytest.mark.parametrize("how_many", [one_unknown, three_unknown])
def test_row_09_bulk_delete_cut_short(batch: Bulk, fault: Behaviour, how_many: Any) -> None:
    how_many(batch, fault)


@faults_of("row_09", ACCEPTED)
def test_row_09_bulk_delete_accepted_and_cut_is_read_at_once(batch: Bulk, fault: Behaviour) -> None:
    settled_at_once(batch, fault)


@faults_of("row_10", ACCEPTED)
def test_row_10_bulk_delete_accepted_and_packed_is_read_at_once(
    batch: Bulk, fault: Behaviour
) -> None:
    settled_at_once(batch, fault)


@faults_of("row_10")
@pytest.mark.parametrize("how_many", [one_unknown, three_unknown])
def test_row_10_bulk_delete_far_too_much(batch: Bulk, fault: Behaviour, how_many: Any) -> None:
    how_many(batch, fault)


def answers(content: object) -> Behaviour:
    return lambda talk: talk.answer(json.dumps(content).encode())


@pytest.mark.parametrize(
    "content", [{"status": "deleted"}, {"status": "approved"}, {"deleted": True}, {}, []]
)
def test_row_11_bulk_delete_accepted_without_deleted_true_is_read_at_once(
    batch: Bulk, content: Any
) -> None:
    settled_at_once(batch, answers(content))


@pytest.mark.parametrize("content", [{"status": "deleted"}, {"status": "approved"}])
def test_row_11_bulk_delete_accepted_and_not_carried_out_is_never_called_done(
    batch: Bulk, content: Any
) -> None:
    """Reading shows them all: three in a row, and it stops."""
    batch.gateway.on_every_delete = answers(content)
    ran = batch.run()
    assert (ran.batch.stage, ran.batch.why_stopped) == (BatchStage.STOPPED, "UNKNOWNS")
    assert set(ran.outcomes) == {"UNKNOWN", "PLANNED"}
    assert ran.outcomes["UNKNOWN"] <= 6
    assert_rest_done(batch)


@pytest.mark.parametrize("content", [None, [], {"deleted": True}, {"uuid": 7}, {"uuid": "other"}])
def test_row_11_bulk_delete_an_answer_about_nobody_or_another(batch: Bulk, content: Any) -> None:
    """The row is unknown until it is read; the other one that was named is not touched."""
    batch.gateway.on_delete[3] = answers(content)
    ran = batch.run()
    assert ran.most_unknown == 1
    assert ran.outcomes == {"DONE": COUNT - 1, "UNKNOWN": 1}


def test_row_11_bulk_delete_another_record_than_asked_for_is_refused(batch: Bulk) -> None:
    """What is read before a deletion is about somebody else: nothing is sent."""
    batch.gateway.on_everything = answers({"uuid": "11111111-2222-4333-8444-555555555555"})
    ran = batch.run(stop_when_paused)
    assert ran.paused_for == {"WRONG_RECORD"}
    assert_nothing_sent(ran, batch)


def says(status: str, *headers: str) -> Behaviour:
    return lambda talk: talk.answer(b'{"status":"error","message":"no"}', status, *headers)


def test_row_12_bulk_delete_401_stops_the_run_and_keeps_the_plan(batch: Bulk) -> None:
    batch.gateway.on_every_delete = says("401 Unauthorized")
    ran = batch.run()
    assert (ran.batch.stage, ran.batch.why_stopped) == (BatchStage.STOPPED, "UNAUTHORISED")
    assert batch.gateway.deletions.total() <= 3, "no more than were under way"
    batch.gateway.recover()
    batch.gateway.deletions.clear()
    assert_rest_done_once(batch)


def test_row_13_bulk_delete_a_wrong_clock_stops_the_run(batch: Bulk) -> None:
    date = "Date: Mon, 05 Jan 2015 10:00:00 GMT"
    batch.gateway.on_everything = says("401 Unauthorized", date)
    ran = batch.run()
    assert (ran.batch.stage, ran.batch.why_stopped) == (BatchStage.STOPPED, "CLOCK_OFF")
    assert_nothing_sent(ran, batch)
    assert_rest_done_once(batch)


@pytest.mark.parametrize(
    ("status", "outcome", "error_code"),
    [
        ("404 Not Found", "REFUSED", "NOT_FOUND"),
        ("409 Conflict", "REFUSED", "CONFLICTING"),
        ("422 Unprocessable Content", "REFUSED", "INVALID"),
    ],
)
def test_row_14_bulk_delete_a_refused_row_is_skipped_with_its_reason(
    batch: Bulk, status: str, outcome: str, error_code: str
) -> None:
    batch.gateway.on_delete[2] = says(status)
    ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT - 1, outcome: 1}
    assert {row.error_code for row in ran.rows} == {"", error_code}
    assert ran.batch.stage is BatchStage.FINISHED


def test_row_14_bulk_delete_403_stops_the_run(batch: Bulk) -> None:
    batch.gateway.on_delete[2] = says("403 Forbidden")
    ran = batch.run()
    assert (ran.batch.stage, ran.batch.why_stopped) == (BatchStage.STOPPED, "FORBIDDEN")
    ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT - 1, "REFUSED": 1}


@pytest.mark.parametrize("wait", ["0", "-5", "99999999", "Fri, 31 Dec 1999 23:59:59 GMT"])
def test_row_15_bulk_delete_429_slows_it_down(batch: Bulk, wait: str) -> None:
    """Nobody is lost. An absurd time is cut to a minute; here somebody stops it while it waits."""
    batch.gateway.on_delete[3] = says("429 Too Many Requests", f"Retry-After: {wait}")
    began = time.monotonic()
    if wait == "99999999":
        ran = batch.run(lambda desk: _stop_after(1.0, desk))
        assert time.monotonic() - began < 4, "a stop ends the waiting"
        assert ran.batch.why_stopped == "AGENT"
        ran = batch.run()
    else:
        ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT}
    assert sorted(batch.gateway.deletions.values()) == [1] * (COUNT - 1) + [2]
    assert ran.most_unknown == 0


def _stop_after(seconds: float, desk: Any) -> None:
    def stop() -> None:  # the run makes a control of its own
        desk.control.stop()

    asyncio.get_running_loop().call_later(seconds, stop)


@pytest.mark.parametrize("status", ["302 Found", "307 Temporary Redirect"])
def test_row_16_bulk_delete_a_redirection_stops_the_run(batch: Bulk, status: str) -> None:
    with wire_server(lambda talk: talk.answer(b"{}")) as elsewhere:
        batch.gateway.on_every_delete = says(status, f"Location: {elsewhere.base_url}/")
        ran = batch.run()
        assert elsewhere.requests == []
    assert (ran.batch.stage, ran.batch.why_stopped) == (BatchStage.STOPPED, "REDIRECTED")


BAD_IDS = [".", "..", "a\ud800b", "x" * 3_000]


@pytest.mark.parametrize("text", BAD_IDS, ids=["dot", "dots", "half", "3 kB"])
def test_row_18_bulk_delete_ids_that_no_address_carries_ask_nobody(batch: Bulk, text: str) -> None:
    asked = batch.gateway.requests

    async def look_up(desk: Any) -> RowResolution:
        found = await desk.resolved([text], a_batch())
        [row] = await desk.rows(found)
        resolution: RowResolution = row.resolution
        return resolution

    if "\ud800" in text:
        with pytest.raises(JournalError):  # half a character is in no file
            batch.ask(look_up)
    else:
        assert batch.ask(look_up) is RowResolution.REFUSED
    assert batch.gateway.requests == asked


@pytest.mark.parametrize("seconds", [0.0, 0.02, 0.05, 0.1, 0.15, 0.2])
def test_row_19_bulk_delete_cancelled_anywhere_the_rest_stays_planned(
    batch: Bulk, seconds: float
) -> None:
    """The program ends: at once, with nothing after it, and the rest is done another time."""
    batch.gateway.carries_out = True
    with contextlib.suppress(asyncio.CancelledError):
        batch.run(cancelled_after(seconds))
    sent = batch.gateway.deletions.total()
    rows = batch.rows()
    assert sum(row.outcome.name == "PLANNED" for row in rows) >= COUNT - sent - 3
    assert batch.gateway.deletions.total() == sent, "nobody went on"
    assert_rest_done_once(batch)


def test_row_19_bulk_delete_cancelled_while_answers_are_late(batch: Bulk) -> None:
    batch.gateway.carries_out = True
    batch.gateway.on_every_delete = stalls
    began = time.monotonic()
    with contextlib.suppress(asyncio.CancelledError):
        batch.run(cancelled_after(0.4), deadline=5)
    assert time.monotonic() - began < 2
    batch.kept()
    assert_rest_done_once(batch)


def test_row_20_bulk_delete_killed_at_random_moments() -> None:
    """A short one; ``python -m tests.faults.batch_kills 200`` is the long one."""
    tally = kill_runs(4, customers=60, seed=5)
    assert tally.failures == []
    assert (tally.doubled, tally.missing, tally.others) == ([], [], [])
    assert (tally.deleted, tally.entries) == (60, 60)
    assert tally.is_right


def test_row_22_bulk_delete_exactly_the_confirmed_set(batch: Bulk) -> None:
    """Whoever appears or is taken in after the count was typed is not what was confirmed."""

    async def add_one(desk: Any) -> None:
        rows = await desk.rows(kept)
        stranger = rows[0].__class__(
            number=COUNT + 1, line=1, typed="x", uuid=UUIDS[0], resolution=RowResolution.FOUND
        )
        await desk.part.save_rows(kept.id, [stranger])

    kept = batch.kept()
    batch.ask(add_one)
    with pytest.raises(NotAsConfirmedError):
        batch.run()
    assert batch.gateway.deletions.total() == 0


def test_row_23_bulk_delete_what_another_agent_did_is_skipped_with_its_reason(
    batch: Bulk,
) -> None:
    gone, changed = UUIDS[1], UUIDS[2]
    batch.gateway.there[gone] = False
    batch.gateway.names[changed] = "Somebody Else"
    ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT - 2, "GONE": 1, "CHANGED": 1}
    assert {gone, changed}.isdisjoint(batch.gateway.deletions)


def test_row_24_bulk_delete_only_ids_that_were_looked_up(batch: Bulk) -> None:
    """Customers that come in between, anywhere in the list, are in nobody's set."""
    newcomer = "99999999-d145-4233-b957-2018cf9aa0fb"
    batch.gateway.there = {newcomer: True, **batch.gateway.there}
    ran = batch.run()
    assert ran.outcomes == {"DONE": COUNT}
    assert set(batch.gateway.deletions) == set(UUIDS)
    assert batch.gateway.there[newcomer]


@limited_files
def test_row_26_bulk_delete_a_disk_that_fills_ends_the_run_and_the_rest_is_done_once(
    batch: Bulk,
) -> None:
    with ExitStack() as full:

        def fill(desk: Desk) -> None:
            """The disk, as soon as the batch runs."""
            limit = files_of_at_most
            desk.heard = lambda progress: full.enter_context(limit(batch.log.stat().st_size))

        with pytest.raises(JournalError):
            batch.run(fill)
    batch.kept()
    assert_rest_done_once(batch)


def test_row_30_bulk_delete_goes_on_after_the_network_came_back(batch: Bulk) -> None:
    """The computer slept: for a while there is no network, then it is there by itself."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    back: list[WireServer] = []

    def come_back() -> None:
        back.append(WireServer(batch.gateway, port=port))
        back[0].start()

    network = threading.Timer(0.4, come_back)
    network.start()
    try:
        ran = batch.run(at=f"http://127.0.0.1:{port}")
    finally:
        network.join()
        back[0].stop()
    assert ran.paused_for == {"UNREACHABLE"}
    assert ran.outcomes == {"DONE": COUNT}
    assert ran.most_unknown == 0
