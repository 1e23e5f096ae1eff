"""The main job without a window: find it, see it, check it; and a picture of the window."""

import sys
from argparse import Namespace

from stce_desktop.app.use_cases.check_values import questions_for
from stce_desktop.app.use_cases.list_hazards import current_edition
from stce_desktop.app.use_cases.search_goods import search_goods
from stce_desktop.cli import assess, check, search, show
from stce_desktop.cli.context import Context
from stce_desktop.cli.output import remark, say
from stce_desktop.domain.errors import StceError
from stce_desktop.domain.search import HitType
from stce_desktop.i18n import _

EXAMPLE = "maraging steel tube"
EXAMPLE_LINE = "maraging bar 300, dia 90 mm"


def run_terminal(context: Context, reason: str) -> int:
    """Do the main job in the terminal: ask when someone is there, else show one example."""
    remark(reason)
    edition = current_edition(context.services())
    lists = ", ".join(f"{name} {year}" for name, year in edition.lists.items())
    remark(_("Lists: {0}; state of {1}").format(lists, edition.date))
    if sys.stdin.isatty():
        return _dialogue(context)
    return _example(context)


def _example(context: Context) -> int:
    say(f"> search {EXAMPLE}")
    args = Namespace(text=[EXAMPLE], limit=3, batch=None, json=False)
    search.run(args, context)
    hits = search_goods(context.services(), EXAMPLE, 3).hits
    if hits:
        say(f"\n> show {hits[0].id}")
        show.run(Namespace(id=hits[0].id, json=False, card=None), context)
        say(f"\n> check {hits[0].id}")
        check.run(Namespace(id=hits[0].id, values=[], json=False), context)
    say(f"\n> assess {EXAMPLE_LINE}")
    assess.run(Namespace(text=[EXAMPLE_LINE], limit=3, batch=None, json=False), context)
    say("\n" + _("Picture of the window: {0}").format(context.screenshot(EXAMPLE)))
    return 0


def _dialogue(context: Context) -> int:
    say(_("Type words, an HS code, a control code or a marking; an empty line ends."))
    while text := _asked(_("Search: ")):
        try:
            _one_search(context, text)
        except StceError as error:
            remark(error.sentence())
    return 0


def _one_search(context: Context, text: str) -> None:
    search.run(Namespace(text=[text], limit=8, batch=None, json=False), context)
    hits = search_goods(context.services(), text, 8).hits
    number = _asked(_("Number to open (empty: new search): "))
    if not number.isdigit() or not 1 <= int(number) <= len(hits):
        return
    hit = hits[int(number) - 1]
    show.run(Namespace(id=hit.id, json=False, card=None), context)
    if hit.type is HitType.COMMODITY:
        _one_check(context, hit.id)


def _one_check(context: Context, item_id: str) -> None:
    pairs = []
    for question in questions_for(context.services(), item_id):
        if question.decides:
            answer = _asked(f"  {question.parameter.label} [{question.parameter.unit}]: ")
            pairs += [f"{question.parameter.id}={answer}"] if answer else []
    check.run(Namespace(id=item_id, values=pairs, json=False), context)


def _asked(prompt: str) -> str:
    try:
        return input(prompt).strip()
    except EOFError:
        return ""
