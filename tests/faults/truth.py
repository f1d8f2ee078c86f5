"""Deletions, updates and creates called done that were not: counted against a gateway that knows.

``python -m tests.faults.truth`` tries every fault of a write × every operation × the ways a write
is made (in its dialog, in a batch, found out at the next start, in a batch after one) × untrue "not
found" of three kinds, in every pattern; ``--few`` one pattern for each of these. Whatever the
program says, notes or would certify is compared with what is true at that moment. Ends with 1 when
anything was called done that was not.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app.evidence.certificate import CARRIED_OUT, ErasureResult
from desktop_app.evidence.issuing import of_batch, of_customer
from desktop_app.gateway.client import Gateway
from desktop_app.gateway.endpoint import Credentials, Endpoint
from desktop_app.gateway.errors import GatewayError
from desktop_app.gateway.journalled import WriteJournal
from desktop_app.gateway.operations import CARRIED_OUT as DELETION_CARRIED_OUT
from desktop_app.gateway.operations import (
    DeletionOutcome,
    DeletionResult,
    MerchantIdTaken,
    check_again,
    create_customer,
    delete_customer,
    send_again,
    update_customer,
)
from desktop_app.gateway.settle import (
    SettleFinding,
    Settlement,
    look_for,
    settle,
)
from desktop_app.journal.journal import Journal
from desktop_app.records.batch import Batch, BatchRow, BatchTask, Pace, RowOutcome
from desktop_app.records.changes import between
from desktop_app.records.customer import Customer, MerchantId, Uuid
from desktop_app.records.writes import (
    EntryKind,
    JournalQuery,
    UnsettledWrite,
    WriteKind,
    WriteOutcome,
)
from desktop_app.views.deletion.wording import in_words
from desktop_app.views.widgets.messages import Tone
from desktop_app.worker.worker import ClientEventLoop
from tests.batch_room import Desk, a_batch, open_part
from tests.conftest import KEY, TOKEN
from tests.faults.truthful_gateway import (
    FAULTS,
    FOREVER,
    KINDS,
    LIE,
    NEW,
    PATTERNS,
    Pattern,
    Person,
    TruthfulGateway,
    truthful_gateway,
)
from tests.sandbox.gateway_servers import at_once

MODES: Final = ("single", "batch", "restart", "batch restart")
_AT_ONCE: Final = 12
"""Cases tried side by side."""
_PER_JOURNAL: Final = 96
_RUNS: Final = 2
"""How often an agent has a batch go on."""


@dataclass(frozen=True)
class Case:
    """One thing tried. ``is_named``: the customer has a merchant ID; ``is_forgotten``: the gateway
    answers nothing more for one who is deleted."""

    write: WriteKind
    mode: str
    fault: str
    kind: str
    pattern: str
    is_named: bool = True
    is_forgotten: bool = False

    def __str__(self) -> str:
        of_whom = "" if self.is_named else ", no merchant ID"
        after = ", forgotten once deleted" if self.is_forgotten else ""
        return (
            f"{self.write.value}, {self.mode}: {self.fault}; "
            f"404 {self.kind}: {self.pattern}{of_whom}{after}"
        )


class Claim(NamedTuple):
    """What was said to be done, by whom, and whether it was."""

    said_by: str
    is_true: bool


@dataclass
class Figures:
    """What was counted."""

    cases: int = 0
    true: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    """The cases with a false claim."""
    unsure: int = 0
    """Cases that ended unknown, or not done so far."""
    doubled: list[str] = field(default_factory=list)
    """Creates after which there were two customers."""

    def __str__(self) -> str:
        lines = [
            f"{self.cases} cases; claims that it is done: {self.true.total()} true, "
            f"{self.false.total()} false; cases that ended without one: {self.unsure}; "
            f"creates that made two customers: {len(self.doubled)}"
        ]
        lines += [f"  {said_by}: {self.true[said_by]} true" for said_by in sorted(self.true)]
        lines += [f"  {said_by}: {count} FALSE" for said_by, count in sorted(self.false.items())]
        return "\n".join([*lines, *(f"FALSE {case}" for case in self.wrong[:20])])

    def take(self, case: Case, claims: Sequence[Claim], person: Person) -> None:
        self.cases += 1
        self.unsure += not claims
        for claim in claims:
            (self.true if claim.is_true else self.false)[
                f"{case.write.value}: {claim.said_by}"
            ] += 1
        if not all(claim.is_true for claim in claims):
            said = ", ".join(claim.said_by for claim in claims if not claim.is_true)
            self.wrong.append(f"{case} ({said})")
        if case.write is WriteKind.CREATE and person.count > 1:
            self.doubled.append(str(case))


def every_case(*, few: bool = False) -> Iterator[Case]:
    """``few``: each fault × operation × mode × kind, with one pattern in turn."""
    turn = itertools.count()
    for write, mode, fault, kind in itertools.product(WriteKind, MODES, FAULTS, KINDS):
        if write is WriteKind.CREATE and "batch" in mode:
            continue
        cases = [case for case in _patterns_of(write, mode, fault, kind) if _can_be_told(case)]
        if few and cases:
            cases = [cases[next(turn) % len(cases)]]
        yield from cases


def _patterns_of(write: WriteKind, mode: str, fault: str, kind: str) -> Iterator[Case]:
    is_of_some = (True,) if write is WriteKind.CREATE else (True, False)
    for name, is_named in itertools.product(PATTERNS, is_of_some):
        if PATTERNS[name].needs_id and (not is_named or write is WriteKind.CREATE):
            continue
        if PATTERNS[name].needs_others and kind == "own":
            continue
        for is_forgotten in (False, True) if write is WriteKind.DELETE else (False,):
            yield Case(write, mode, fault, kind, name, is_named, is_forgotten)


def _can_be_told(case: Case) -> bool:
    """Not a gateway that acknowledges a create or a deletion, did not do it, and hides that from
    the readings that follow: that is the gateway's word, with nothing against it. (After a create
    nothing is read: the answer is the record itself.)"""
    if case.fault != LIE or case.write is WriteKind.UPDATE:
        return True
    if case.write is WriteKind.CREATE:
        return False
    says = PATTERNS[case.pattern].says
    ways = (True, False) if case.is_named else (True,)
    return not all(says(by_uuid, number) for number, by_uuid in enumerate(ways))


class Killed:
    """A journal whose program dies before it notes any end."""

    def __init__(self, part: Journal) -> None:
        self.begin = part.begin

    async def end(
        self, number: int, ending: WriteOutcome, request_ids: tuple[str, ...] = ()
    ) -> None:
        """Too late."""

    async def add(self, facts: object) -> int:
        raise OSError("too late")


class KilledJournal(Journal):
    """As :class:`Killed`, where a batch is kept: no row is noted either."""

    async def end(self, *_: Any, **__: Any) -> None:
        """Too late."""

    async def save_rows(self, *_: Any) -> None:
        """Too late."""


class Trial:
    """One case with its customer, and what was claimed."""

    def __init__(self, case: Case, person: Person) -> None:
        self.case = case
        self.person = person
        self.claims: list[Claim] = []
        self.batch: Batch | None = None

    @property
    def uuid(self) -> Uuid:
        return Uuid(self.person.uuid)

    @property
    def merchant_id(self) -> MerchantId | None:
        return MerchantId(self.person.merchant_id) if self.person.merchant_id else None

    def done(self, said_by: str) -> None:
        """Something says that what was asked for is done."""
        person = self.person
        is_true = {
            WriteKind.CREATE: person.count == 1,
            WriteKind.UPDATE: person.name == NEW,
            WriteKind.DELETE: not person.is_living,
        }[self.case.write]
        self.claims.append(Claim(said_by, is_true))

    def gone(self, said_by: str) -> None:
        """Something says that there is no such customer any more."""
        self.claims.append(Claim(said_by, not self.person.is_living))

    async def shown(self, gateway: Gateway) -> Customer:
        self.person.is_armed = False
        shown = await gateway.by_uuid(self.uuid)
        self.person.is_armed = True
        return shown

    async def single(self, gateway: Gateway) -> None:
        """As the dialogs do it, and once more where nobody knows."""
        work = {
            WriteKind.CREATE: self._create,
            WriteKind.UPDATE: self._update,
            WriteKind.DELETE: self._delete,
        }
        await work[self.case.write](gateway)

    async def _delete(self, gateway: Gateway) -> None:
        shown = await self.shown(gateway)
        doubt: UnsettledWrite | None = None
        for _ in range(2):
            attempt = await delete_customer(gateway, shown, doubt=doubt, wait=at_once)
            if attempt.outcome is DeletionOutcome.UNKNOWN:
                attempt = await check_again(gateway, shown, attempt.doubt, wait=at_once)
            self._learn(attempt, shown)
            doubt = attempt.doubt
            if doubt is None:
                break

    def _learn(self, attempt: DeletionResult, shown: Customer) -> None:
        if in_words(attempt, shown).tone is Tone.CONFIRMED:
            self.done("the dialog, in green")
        if attempt.outcome in (DeletionOutcome.ALREADY_DELETED, DeletionOutcome.NOT_FOUND):
            self.gone("the dialog: it was gone before")
        if attempt.outcome in DELETION_CARRIED_OUT:
            is_marked = attempt.current is None or attempt.current.is_deleted
            if is_marked:
                self.done("the window: shown as deleted")

    async def _update(self, gateway: Gateway) -> None:
        shown = await self.shown(gateway)
        found = await look_for(gateway, self.uuid, self.merchant_id, at_once)
        if found.finding is SettleFinding.DONE:
            self.gone("the editor: gone before the save")
        answer = await self._sent(gateway.update(self.uuid, {"name": NEW}, before=shown))
        self._judge(await self._until_settled(gateway, answer))
        if isinstance(answer, UnsettledWrite):
            current = await self.shown(gateway)
            wanted = between(current, msgspec.structs.replace(current, name=NEW))
            again = await self._sent(
                update_customer(
                    gateway, self.uuid, wanted, shown=current, doubt=answer, wait=at_once
                )
            )
            self._judge(await self._until_settled(gateway, again))

    async def _create(self, gateway: Gateway) -> None:
        values = {"merchant_customer_id": self.person.merchant_id, "name": NEW}
        self.person.is_armed = True
        answer = await self._sent(create_customer(gateway, values))
        found = await self._until_settled(gateway, answer)
        self._judge(found)
        if (
            isinstance(answer, UnsettledWrite)
            and getattr(found, "finding", None) is SettleFinding.ABSENT
        ):
            again = await self._sent(create_customer(gateway, values, doubt=answer, wait=at_once))
            self._judge(await self._until_settled(gateway, again))

    async def _sent(
        self, sending: Any
    ) -> Customer | MerchantIdTaken | Settlement | UnsettledWrite | None:
        """What came of a write; None when it was refused."""
        try:
            answer: Customer | MerchantIdTaken | Settlement = await sending
        except GatewayError as error:
            return error.doubt
        return answer

    async def _until_settled(self, gateway: Gateway, answer: object) -> object:
        return (
            await settle(gateway, answer, at_once) if isinstance(answer, UnsettledWrite) else answer
        )

    def _judge(self, answer: object) -> None:
        if isinstance(answer, Customer):
            if self.case.write is not WriteKind.UPDATE or answer.name == NEW:
                self.done("the window: saved")
        elif isinstance(answer, Settlement):
            if answer.finding in (SettleFinding.DONE, SettleFinding.ADOPTED):
                self.done("found out: done")
            elif answer.finding is SettleFinding.GONE:
                self.gone("found out: the customer was deleted since")

    async def die(self, gateway: Gateway) -> None:
        """Send the write, and end before anything of it is noted."""
        values = {"merchant_customer_id": self.person.merchant_id, "name": NEW}
        if self.case.write is WriteKind.CREATE:
            self.person.is_armed = True
            await self._sent(gateway.create(values))
            return
        shown = await self.shown(gateway)
        if self.case.write is WriteKind.UPDATE:
            await self._sent(gateway.update(self.uuid, {"name": NEW}, before=shown))
        else:
            await self._sent(gateway.delete(self.uuid, before=shown))

    async def recover(self, gateway: Gateway, doubt: UnsettledWrite) -> None:
        """As the strip at the next start does it, and the agent sends again what can be."""
        found = await settle(gateway, doubt, at_once)
        self._judge(found)
        if found.finding in (SettleFinding.ABSENT, SettleFinding.OLD):
            again = await self._sent(send_again(gateway, doubt, at_once))
            self._judge(await self._until_settled(gateway, again))

    async def look_up(self, desk: Desk) -> None:
        """The batch of this one customer, before anything of its script happens."""
        task = BatchTask.ERASE if self.case.write is WriteKind.DELETE else BatchTask.EDIT
        values = {} if task is BatchTask.ERASE else {"name": NEW}
        text = self.person.merchant_id or self.person.uuid
        batch = a_batch(task, values=values, pace=Pace(side_by_side=2))
        self.batch = await desk.resolved([text], batch)
        self.person.is_armed = True

    async def run(self, desk: Desk, *, confirmed: int | None) -> None:
        assert self.batch is not None
        self.batch = await desk.run(self.batch, confirmed)
        for row in await desk.rows(self.batch):
            self._learn_of(row)

    def _learn_of(self, row: BatchRow) -> None:
        if row.outcome is RowOutcome.DONE:
            self.done("a batch's row: done")
        elif row.outcome is RowOutcome.GONE:
            self.gone("a batch's row: gone")
        elif row.outcome is RowOutcome.ALREADY:
            self.done("a batch's row: it was so before")

    async def read_evidence(self, part: Journal) -> None:
        """What the journal would tell, and a certificate would state."""
        names = tuple(name for name in (self.uuid, self.merchant_id or "") if name)
        if self.case.write is WriteKind.DELETE:
            if await part.erasures_of(names):
                self.done("the journal: erased")
            case = await of_customer(part, self.uuid, self.merchant_id or "")
            if self.batch is not None:
                case = await of_batch(part, self.batch)
            results = {erasure.result for erasure in case.erasures}
            if results & CARRIED_OUT:
                self.done("a certificate: erased")
            if ErasureResult.ALREADY in results:
                self.gone("a certificate: it did not exist any more")
            return
        act = EntryKind.CREATE if self.case.write is WriteKind.CREATE else EntryKind.UPDATE
        query = JournalQuery(subject=self.merchant_id or self.uuid, acts=frozenset({act}))
        found = {WriteOutcome.FOUND_DONE.name, WriteOutcome.ADOPTED.name}
        if any(entry.outcome in found for entry in await part.entries(query)):
            self.done("the journal: done, found by reading")


async def _try_all(base_url: str, folder: Path, trials: Sequence[Trial]) -> None:
    """Two lives of the program: in the second one it finds out what the first one left."""
    await _live(base_url, folder, trials, is_first=True)
    await _live(base_url, folder, trials, is_first=False)


async def _live(base_url: str, folder: Path, trials: Sequence[Trial], *, is_first: bool) -> None:
    part = open_part(folder)
    killed = KilledJournal(part.file, part.where)
    gateway, dying = _gateway(base_url, part), _gateway(base_url, Killed(part))
    places = asyncio.Semaphore(_AT_ONCE)

    async def go(trial: Trial, doubts: dict[str, UnsettledWrite]) -> None:
        async with places:
            if is_first:
                await _first(trial, part, gateway, dying, killed)
            else:
                await _second(trial, part, gateway, doubts)

    try:
        doubts = {}
        for doubt in await part.in_doubt():
            names = (doubt.intent.uuid, doubt.intent.merchant_id)
            doubts.update(dict.fromkeys(map(str, names), doubt))
        await asyncio.gather(*(go(trial, doubts) for trial in trials))
    finally:
        await gateway.aclose()
        await dying.aclose()
        part.file.close()


async def _first(
    trial: Trial, part: Journal, gateway: Gateway, dying: Gateway, killed: Journal
) -> None:
    mode = trial.case.mode
    if mode == "single":
        await trial.single(gateway)
    elif mode == "restart":
        await trial.die(dying)
    else:
        await trial.look_up(Desk(gateway, part, (0.0,), at_once))
        desk = Desk(gateway, part, (0.0,), at_once)
        if mode == "batch restart":
            before = trial.batch
            desk = Desk(dying, killed, (0.0,), at_once)
            await trial.run(desk, confirmed=1)
            trial.claims.clear()  # nobody saw it
            assert before is not None
        else:
            await trial.run(desk, confirmed=1)


async def _second(
    trial: Trial, part: Journal, gateway: Gateway, doubts: dict[str, UnsettledWrite]
) -> None:
    mode = trial.case.mode
    if mode == "restart":
        doubt = doubts.get(trial.person.merchant_id) or doubts.get(trial.person.uuid)
        if doubt is not None:
            await trial.recover(gateway, doubt)
    elif "batch" in mode:
        for _ in range(_RUNS):
            await trial.run(Desk(gateway, part, (0.0,), at_once), confirmed=None)
    await trial.read_evidence(part)


def _gateway(base_url: str, journal: WriteJournal) -> Gateway:
    return Gateway(
        Endpoint(base_url=base_url),
        Credentials(TOKEN, KEY),
        journal=journal,
        wait=at_once,
        on_stopped=lambda error: None,
    )


def run(cases: Sequence[Case], patterns: dict[str, Pattern] = PATTERNS) -> Figures:
    """Try them all."""
    figures = Figures()
    with truthful_gateway() as (truth, server):
        for start in range(0, len(cases), _PER_JOURNAL):
            some = cases[start : start + _PER_JOURNAL]
            trials = [
                Trial(case, _person(case, start + number, truth, patterns))
                for number, case in enumerate(some)
            ]
            with tempfile.TemporaryDirectory() as folder:
                loop = ClientEventLoop()
                try:
                    loop.run_until_complete(_try_all(server.base_url, Path(folder), trials))
                finally:
                    loop.close()
            for trial in trials:
                figures.take(trial.case, trial.claims, trial.person)
    return figures


def _person(
    case: Case, number: int, truth: TruthfulGateway, patterns: dict[str, Pattern]
) -> Person:
    person = Person(
        uuid=f"4b281da4-d145-4233-b957-{number:012x}",
        merchant_id=f"truth-{number}" if case.is_named else "",
        fault=FAULTS[case.fault],
        pattern=patterns[case.pattern],
        kind=KINDS[case.kind],
        is_forgotten=case.is_forgotten,
        count=0 if case.write is WriteKind.CREATE else 1,
    )
    if case.write is WriteKind.CREATE:
        person.name = NEW
    truth.add(person)
    return person


def beyond() -> Figures:
    """Where the gateway's own "not found" never ends although the customer is living, no reading
    can tell: that the count notices."""
    faults = ("lost on its way", "2xx without a word, not done")
    cases = [
        Case(write, mode, fault, "own", "for ever", is_named)
        for write in (WriteKind.DELETE, WriteKind.UPDATE)
        for mode in MODES
        for fault in faults
        for is_named in (True, False)
    ]
    return run(cases, {"for ever": FOREVER})


def main(arguments: list[str]) -> int:
    """Print the figures; the status to end with."""
    figures = run(list(every_case(few="--few" in arguments)))
    sys.stdout.write(f"{figures}\n")
    sys.stdout.write(f"\nbeyond what reading can tell (the count notices):\n{beyond()}\n")
    return 1 if figures.wrong or figures.doubled else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
