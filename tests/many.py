"""Make many findings fast, sealed and chained as the program does it, without a sync for each."""

import os
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import yaml

from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.finding import Disposition, MeasuredValue, ReachBack, Status
from stce_desktop.domain.prefill import Prefill

ROOT = Path(__file__).parents[1]
BATCH = 2000
PLACES = ("K. Border", "N. River", "S. Port", "W. Railway", "E. Airport")
KINDS = tuple(Disposition)


FEW = (
    ("pressure-transducer-capacitance", "Pressure transducer, capacitance", "A bright can"),
    ("five-axis-machining-centre", "Five-axis machining centre", "A large machine in parts"),
    ("zz-unknown", "Bellows-sealed valve", "A valve with a long neck and nickel inside"),
    ("zz-drum", "Drum of a white powder", "A blue drum, label in another language"),
    ("zz-board", "Circuit board with a cooled chip", "A board in a grey bag, marks lasered off"),
)


def names_of_goods():
    """Return id, name and words of all goods in the knowledge."""
    found = []
    for path in sorted((ROOT / "data").rglob("*.yaml")):
        record = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        if isinstance(record, dict) and "family" in record and "name" in record:
            found.append((record["id"], record["name"], record.get("what", "")))
    return found


class Scribe:
    """Write made-up findings from the words of the knowledge, the same at every run."""

    def __init__(self, clock, goods=FEW):
        self._chance = random.Random(7)
        self._goods = goods
        self._words = [w for good in self._goods for text in good for w in text.split()]
        self._clock = clock

    def say(self, least, most):
        return " ".join(self._chance.choices(self._words, k=self._chance.randint(least, most)))

    def finding(self, desk, number):
        pick = self._chance
        key, name, _what = pick.choice(self._goods)
        post = f"POST{number % 3}"
        self._clock.jump(minutes=7)
        draft = desk.new_draft(
            Prefill(post=post, officer=f"Officer {pick.randint(1, 12)}", item_id=key,
                    item_name=name, codes=(f"{pick.randint(0, 9)}A{pick.randint(1, 999):03}",))
        )  # fmt: skip
        self._clock.jump(minutes=pick.randint(1, 9))
        due = self._clock.now + timedelta(days=pick.randint(-20, 40))
        question = ReachBack("Laboratory", "", self.say(8, 14), "", pick.choice(("", "It is.")))
        return replace(
            draft,
            number=f"{post}-{self._clock.now.year}-{number:04}",
            status=Status.FINAL,
            evidence=(Attachment("ab" * 32, "photo.jpg", "overall", 10),),
            movement=replace(draft.movement, direction="export", container="MSKU 907032 3"),
            parties=replace(draft.parties, exporter=self.say(2, 4), consignee=self.say(2, 4)),
            found=replace(
                draft.found, description=self.say(12, 40), markings=f"M-{number:06}",
                serial_numbers=f"SN{pick.randint(10**7, 10**8)}",
            ),
            trace=replace(draft.trace, confidence="high", match_level="may_meet"),
            reach_back=(question,) if pick.random() < 0.1 else (),
            decision=replace(
                draft.decision, disposition=pick.choice(KINDS).value, reasons=self.say(5, 25),
                deadline=due.date().isoformat() if pick.random() < 0.3 else "",
            ),
        )  # fmt: skip


class Late(Scribe):
    """Write findings that are all past their day, and old ones of one item."""

    def finding(self, desk, number):
        made = super().finding(desk, number)
        values = (MeasuredValue("accuracy_fs", "0.5 %", label="accuracy"),)
        return replace(
            made,
            edition_sha256="00" * 32,
            found=replace(made.found, item_id="pressure-transducer-capacitance", values=values),
            trace=replace(made.trace, check_result="meets"),
            decision=replace(made.decision, disposition="seized", deadline="2020-01-01"),
        )


class SteadyClock:
    """Tell a time that goes on only when it is told to."""

    def __init__(self, now=datetime(2023, 1, 2, 6, 0, tzinfo=UTC)):
        self.now = now

    def utc(self):
        return self.now

    def local(self):
        return self.now

    def monotonic_ns(self):
        return 1

    def jump(self, **delta):
        self.now += timedelta(**delta)


def fill(desk, scribe, count, *, say=None, first=1):
    """Append `count` findings, many in one transaction, and the journal without syncs."""
    sync, os.fsync = os.fsync, lambda _handle: None
    try:
        for start in range(first, first + count, BATCH):
            with desk._store._connection:
                for number in range(start, min(start + BATCH, first + count)):
                    desk._ledger.append(scribe.finding(desk, number), "finalised", remark="")
                    desk._ledger.confirm()
            if say:
                say(start)
    finally:
        os.fsync = sync
