from stce_desktop.domain.identify import KeyAnswer
from stce_desktop.domain.key_session import KeySession

SHAPE, COLOUR = KeyAnswer("shape", ("tube",)), KeyAnswer("colour", ("grey",))


def start():
    return KeySession().give(SHAPE, "Which shape?", "Tube").give(COLOUR, "Which colour?", "Grey")


def actions(session):
    return [(step.action, step.answer) for step in session.steps]


def test_that_every_answer_is_a_step():
    assert actions(start()) == [("answered", "Tube"), ("answered", "Grey")]
    assert start().answers == (SHAPE, COLOUR)


def test_that_a_changed_answer_keeps_its_place_and_its_past():
    session = start().give(KeyAnswer("shape", ("bar",)), "Which shape?", "Bar", "seen from behind")
    assert [a.character for a in session.answers] == ["shape", "colour"]
    assert actions(session)[-1] == ("changed", "Bar")
    assert session.steps[-1].reason == "seen from behind"
    assert session.written("shape") == "Bar"


def test_that_a_withdrawn_answer_is_gone_but_written_down():
    session = start().withdraw("shape", "Which shape?", "could not see it")
    assert session.answers == (COLOUR,)
    assert actions(session)[-1] == ("withdrawn", "Tube")
    assert session.answer_to("shape") is None


def test_that_not_knowing_is_a_step_of_its_own():
    session = KeySession().give(KeyAnswer("magnet"), "Does a magnet stick?", "not known")
    assert actions(session) == [("unknown", "not known")]


def test_that_nothing_done_leaves_no_step():
    session = start()
    assert session.give(SHAPE, "Which shape?", "Tube") is session
    assert session.withdraw("magnet", "Does a magnet stick?") is session
    assert session.allow(1, "Mistakes", "one") is session
    assert session.narrow(frozenset(), "Class", "any") is session


def test_that_mistakes_and_the_class_are_steps_too():
    session = start().narrow(frozenset({"nuclear"}), "Which class?", "Nuclear")
    session = session.allow(2, "How many mistakes are allowed?", "two")
    assert [s.answer for s in session.steps[-2:]] == ["Nuclear", "two"]
    assert session.tolerance == 2
    assert session.only == {"nuclear"}


def test_that_what_remained_is_noted_at_the_last_step():
    session = start().with_left(12)
    assert [s.left for s in session.steps] == [0, 12]
    assert session.with_left(12) is session
    assert KeySession().with_left(700).steps == ()
