"""A real journal for tests of windows, in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.credentials.vault import Vault
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.records.writes import EntryProfile, NewEntry
from desktop_app.worker.journals import Journals, ProfileJournal
from desktop_app.worker.session import Session
from desktop_app.worker.worker import Worker
from tests.conftest import RunningSandbox
from tests.qt.desk_session import answer
from tests.sandbox.gateway_servers import at_once

WHERE = EntryProfile(
    profile_id="p1", profile="Pekara", environment="TEST", gateway="ipgtest.monri.com"
)
OTHER = EntryProfile(
    profile_id="p2", profile="Optika", environment="PRODUCTION", gateway="ipg.monri.com"
)


class JournalDesk:
    """A session whose writes are noted, and what asks its journal directly."""

    def __init__(self, qtbot: QtBot, session: Session, journals: Journals) -> None:
        self.qtbot = qtbot
        self.session = session
        self.journals = journals
        self.journal = self.part(WHERE)

    def part(self, where: EntryProfile) -> ProfileJournal:
        """One profile's part in the journal."""
        return self.journals.of_sandbox(where, self.journals)

    def note(self, *facts: NewEntry, journal: ProfileJournal | None = None) -> None:
        """Add entries, one after the other."""
        part = journal or self.journal

        async def add(_gateway: object) -> None:
            for each in facts:
                await part.add(each)

        answer(self.qtbot, self.session, add)


OpenJournalDesk = Callable[[str], JournalDesk]


@pytest.fixture
def open_journal_desk(
    qtbot: QtBot, worker: Worker, tmp_path: Path, written_sandbox: RunningSandbox
) -> Iterator[OpenJournalDesk]:
    """Opens a session at a base URL; it and its journal are closed before the worker ends."""
    journals = Journals(worker, Vault(), tmp_path / "data", tmp_path / "settings")
    sessions: list[Session] = []

    def open_(base_url: str) -> JournalDesk:
        credentials = Credentials(written_sandbox.token, written_sandbox.key)
        journal = journals.of_sandbox(WHERE, journals)
        endpoint = Endpoint(base_url=base_url)
        sessions.append(Session(worker, endpoint, credentials, journal=journal, wait=at_once))
        return JournalDesk(qtbot, sessions[-1], journals)

    yield open_
    for session in sessions:
        session.close()
    assert worker.stop()
    assert journals.close()


@pytest.fixture
def desk(open_journal_desk: OpenJournalDesk, written_sandbox: RunningSandbox) -> JournalDesk:
    """At the sandbox in which every test may leave customers of its own."""
    return open_journal_desk(written_sandbox.base_url)
