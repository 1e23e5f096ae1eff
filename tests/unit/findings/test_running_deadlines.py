from dataclasses import replace

import pytest

from stce_desktop.domain.finding import (
    Disposition,
    ReachBack,
)
from stce_desktop.domain.finding_list import (
    due_day,
    is_closed,
    open_questions,
    running_due,
)
from stce_desktop.domain.prefill import Prefill


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-04-01", "2026-04-01"), ("by 2026-4-1, 14:00", "2026-04-01"),
        ("1.4.2026", "2026-04-01"), ("2026-02-30", ""), ("04/01/2026", ""), ("soon", ""),
        ("2026-04-01T10:00:00+02:00", "2026-04-01"), ("", ""), ("31.12.2026 24:00", "2026-12-31"),
    ],
)  # fmt: skip
def test_that_a_deadline_is_a_day_only_where_it_is_sure(text, day):
    assert due_day(text) == day


def test_that_only_dispositions_that_end_a_matter_stop_a_deadline(desk):
    closed = {d for d in Disposition if is_closed(d)}
    assert Disposition.RELEASED_NO_CONCERN in closed
    assert not closed & {Disposition.DETAINED, Disposition.SEIZED, Disposition.EXPORTER_TO_APPLY}
    draft = desk.new_draft(Prefill())
    decision = replace(draft.decision, disposition="seized", deadline="2026-04-01")
    seized = replace(draft, decision=decision)
    assert running_due(seized) == "2026-04-01"
    done = replace(seized, follow_up=replace(seized.follow_up, outcome="convicted"))
    assert running_due(done) == ""
    assert open_questions(replace(draft, reach_back=(ReachBack(question=" "),))) == 0
