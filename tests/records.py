"""A record with every block filled, for papers and exports."""

from dataclasses import fields, is_dataclass, replace

from stce_desktop.domain.evidence import Attachment, CustodyMove, KeyStep, Sample
from stce_desktop.domain.finding import (
    Finding,
    MeasuredValue,
    ReachBack,
    RedFlag,
    Seen,
    Status,
)


def full_record(photos=12, flags=64, word="Text of {0}"):
    """Return a finding in which every field says its own name, with many photos and flags."""
    finding = Finding(
        id="6f9619ff-8b86-4d01-b42d-00cf4fc964ff", number="KAPU-2026-0042", status=Status.FINAL,
        lists={"eu-dual-use": "2021"}, edition_date="2026-01-01", edition_sha256="ab" * 32,
    )  # fmt: skip
    finding = replace(finding, **{f.name: _filled(finding, f.name, word) for f in _blocks(finding)})
    stamps = replace(
        finding.circumstances, local_time="2026-03-01T10:00:00+02:00",
        utc_time="2026-03-01T08:00:00+00:00",
    )  # fmt: skip
    found = replace(
        finding.found, codes=("2B230", "1C216.b"),
        values=tuple(
            MeasuredValue(f"p{n}", f"{n} kPa ± 2 %", "gauge", f"Value {n}") for n in range(8)
        ),
    )  # fmt: skip
    trace = replace(
        finding.trace, search_terms=("baratron", "capacitance manometer"), confidence="high",
        match_level="meets", check_result="meets", missing_values=("Seal material",),
        candidates=tuple(f"candidate {n}" for n in range(9)),
        reasons=("2B230.a: 10 kPa is below the limit of 13.3 kPa", "2B230.b: nickel is listed"),
        key_steps=tuple(
            KeyStep(f"Question {n}?", f"Answer {n}", "changed", f"Reason {n}", 90 - 9 * n)
            for n in range(9)
        ),
    )  # fmt: skip
    seen = (Seen.SEEN, Seen.NOT_SEEN, Seen.COULD_NOT_CHECK)
    return replace(
        finding,
        circumstances=stamps,
        movement=replace(finding.movement, direction="export"),
        found=found,
        trace=trace,
        decision=replace(finding.decision, disposition="detained", deadline="2026-03-08"),
        red_flags=tuple(
            RedFlag(f"f{n}", f"Red flag number {n} as the procedure words it", seen[n % 3],
                    word.format("a note") if n % 4 == 0 else "")
            for n in range(flags)
        ),
        evidence=tuple(
            Attachment(f"{n:064x}", f"IMG {n:04d}.jpg", "nameplate", 90_000, 640, 480,
                       "2026:03:01 09:59:01", "2026-03-01T08:01:00+00:00", "steel rule", "M?S 8")
            for n in range(photos)
        ),
        samples=(Sample("S1", "Swab of the fitting", "B 17", "Z 4711", "A. Officer", "Shed 2"),),
        custody=tuple(
            CustodyMove("2026-03-01T11:00:00+02:00", f"Holder {n}", f"Holder {n + 1}", "S1",
                        "Shed 2", "Z 4711", "for the laboratory")
            for n in range(3)
        ),
        reach_back=(
            ReachBack("Laboratory", "2026-03-01T11:30:00+02:00", word.format("the question") * 9,
                      "cd" * 32, "It meets the listed text.", "B. Expert", "photo 1"),
            ReachBack("Licensing", "2026-03-01T11:40:00+02:00", "Is a licence known?", "ef" * 32),
        ),
    )  # fmt: skip


def _blocks(finding):
    return [f for f in fields(finding) if is_dataclass(getattr(finding, f.name))]


def _filled(finding, name, word):
    """Return a block with every text field filled."""
    block = getattr(finding, name)
    texts = [f.name for f in fields(block) if isinstance(getattr(block, f.name), str)]
    return replace(block, **{text: word.format(text.replace("_", " ")) for text in texts})
