from dataclasses import fields, replace

from stce_desktop.domain.evidence import Attachment, CustodyMove, MissedShot, Sample
from stce_desktop.domain.finding import (
    Circumstances,
    Decision,
    Declared,
    Finding,
    FollowUp,
    Found,
    MeasuredValue,
    Movement,
    Parties,
    ReachBack,
    RedFlag,
    Safety,
    Trace,
)
from stce_desktop.findings.projection.lines import words_of

NOT_SEARCHED = frozenset(
    {
        # chosen from lists, and searched or narrowed by other means
        "why_selected", "direction", "mode", "item_class", "disposition", "match_level",
        "check_result", "confidence", "language", "hs_edition", "seen", "character", "scale",
        # made by the program, not written by an officer
        "id", "program_version", "edition_date", "edition_sha256", "clock_remark", "local_time",
        "utc_time", "sha256", "taken", "added_utc", "when", "before", "now", "parameter", "shot",
        # of the way to the decision, which the trace tells in the record
        "search_terms", "key_steps", "candidates", "missing_values", "reasons", "action", "basis",
        "retests", "revision_reason", "deadline", "licence_until", "label",
    }
)  # fmt: skip


def test_that_every_text_an_officer_writes_is_found():
    """A field that is added to the record is searched, or named above."""
    counted = iter(range(10_000))

    def written(kind):
        names = [field.name for field in fields(kind) if field.type in {str, "str"}]
        searched = {n: f"word{next(counted):04d}" for n in names if n not in NOT_SEARCHED}
        return kind(**dict.fromkeys(names, "x") | searched)

    found = replace(written(Found), codes=("word9990",), values=(written(MeasuredValue),))
    photo = Attachment("x", "word9991", "x", 1, text="word9992")
    finding = Finding(
        "x", number="word9993", circumstances=written(Circumstances), movement=written(Movement),
        parties=written(Parties), declared=written(Declared), found=found, trace=written(Trace),
        red_flags=(written(RedFlag),), safety=written(Safety), evidence=(photo,),
        missed_shots=(written(MissedShot),), samples=(written(Sample),),
        custody=(written(CustodyMove),), reach_back=(written(ReachBack),),
        decision=written(Decision), follow_up=written(FollowUp),
    )  # fmt: skip
    wanted = {f"word{n:04d}" for n in range(next(counted))} | {
        f"word{n}" for n in range(9990, 9994)
    }
    assert wanted - set(words_of(finding, "SEAL").split()) == set()
