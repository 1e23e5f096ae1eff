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


def test_that_a_second_look_replaces_the_answer_and_keeps_the_first_as_evidence():
    bar = KeyAnswer("shape", ("bar",))
    session = start().look_again(bar, "Which shape?", "Bar", "looked again")
    assert session.answers == (bar, COLOUR)
    assert session.earlier == (SHAPE,)
    assert session.has_looked_again("shape")
    assert (session.steps[-1].action, session.steps[-1].reason) == ("changed", "looked again")


def test_that_a_second_look_that_tells_nothing_leaves_the_first_answer_and_is_not_asked_for_again():
    session = start().look_again(KeyAnswer("shape"), "Which shape?", "not known")
    assert session.answers == (SHAPE, COLOUR)
    assert session.earlier == ()
    assert session.has_looked_again("shape")
    assert not session.has_looked_again("colour")
    assert session.written("shape") == "Tube"
    assert actions(session)[-1] == ("unknown", "not known")


def test_that_the_same_answer_at_a_second_look_is_a_step_and_weighs_again():
    session = start().look_again(SHAPE, "Which shape?", "Tube")
    assert session.answers == (SHAPE, COLOUR)
    assert session.earlier == (SHAPE,)
    assert actions(session)[-1] == ("answered", "Tube")


def test_that_a_withdrawn_answer_takes_its_first_look_along():
    session = start().look_again(KeyAnswer("shape", ("bar",)), "Which shape?", "Bar")
    assert session.withdraw("shape", "Which shape?").earlier == ()


def test_that_a_change_can_be_given_a_reason_afterwards_and_an_answer_cannot():
    changed = start().give(KeyAnswer("shape", ("bar",)), "Which shape?", "Bar")
    assert changed.explain("pressed by mistake").steps[-1].reason == "pressed by mistake"
    gone = start().withdraw("shape", "Which shape?")
    assert gone.explain("could not be seen well").steps[-1].reason == "could not be seen well"
    assert start().explain("seen better") == start()
