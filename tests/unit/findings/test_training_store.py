import pytest

from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.refusals import WrongStoreError
from stce_desktop.system.instance import SecondInstanceError
from tests.fakes import EDITION


def test_that_training_and_real_findings_never_meet(paths, clock, complete, desk):
    real = desk.finalise(complete(desk, "Real")).finding
    training = FindingsDesk.open(paths, clock, EDITION, training=True)
    draft = complete(training, "Exercise")
    training.save_draft(draft)
    made = training.finalise(draft).finding
    assert made.training
    assert not real.training
    assert made.number == "TRN-KAPU-2026-0001"
    assert [r.id for r in training.rows()] == [made.id]
    assert [r.id for r in desk.rows()] == [real.id]
    assert training.listing.figures("", "").recorded == 1
    assert desk.listing.figures("", "").recorded == 1
    with pytest.raises(SecondInstanceError):
        FindingsDesk.open(paths, clock, EDITION, training=True)
    training.close()


def test_that_a_finding_cannot_be_written_to_the_other_store(paths, clock, complete, desk):
    training = FindingsDesk.open(paths, clock, EDITION, training=True)
    for one, other in ((desk, training), (training, desk)):
        draft = complete(one)
        with pytest.raises(WrongStoreError, match="belongs to"):
            other.save_draft(draft)
        with pytest.raises(WrongStoreError, match="belongs to"):
            other.finalise(draft)
        assert other.drafts() == () or draft.id not in {d.id for d in other.drafts()}
        assert other.rows() == ()
    training.close()
