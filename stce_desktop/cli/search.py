"""`search TEXT`: the search box."""

from argparse import Namespace
from pathlib import Path

from stce_desktop.app.use_cases.search_goods import search_goods
from stce_desktop.cli.batch import lines_of
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, remark, say
from stce_desktop.cli.words import kind_words, no_match
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.search import SearchAnswer
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("search", help=_("search by words, code or marking"))
    parser.add_argument("text", nargs="*", help=_("words, HS code, control code, CAS, marking"))
    parser.add_argument("--limit", type=int, default=20, help=_("hits at the most (20)"))
    parser.add_argument("--batch", type=Path, help=_("a file with one query a line, - for input"))
    parser.add_argument("--json", action="store_true", help=_("one JSON object a query"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Search once, or once for each line of a file."""
    if args.limit < 1:
        raise InputError(_("The limit must be at least 1"), f"--limit {args.limit}")
    services = context.services()
    if args.batch:
        for line in lines_of(args.batch):
            emit_json(_shape(search_goods(services, line, args.limit)))
        return 0
    if not args.text:
        raise InputError(
            _("There is nothing to search for"), "search", _("Give words, a code or a marking.")
        )
    answer = search_goods(services, " ".join(args.text), args.limit)
    if args.json:
        emit_json(_shape(answer))
    else:
        _show(answer)
    return 0


def _shape(answer: SearchAnswer) -> dict[str, object]:
    hits = [
        {
            "id": h.id, "type": h.type, "title": h.title, "codes": h.codes, "hs": h.hs,
            "score": h.score, "why": h.why, "is_twin": h.is_twin,
        }
        for h in answer.hits
    ]  # fmt: skip
    return {
        "query": answer.query, "kind": answer.kind, "corrected": answer.corrected,
        "took_ms": round(answer.took_ms, 3), "remark": answer.remark, "hits": hits,
    }  # fmt: skip


def _show(answer: SearchAnswer) -> None:
    remark(_("Taken for {0}.").format(kind_words(answer.kind)))
    for note in filter(None, (answer.remark,)):
        remark(note)
    for number, hit in enumerate(answer.hits, start=1):
        twin = _("  [ordinary twin]") if hit.is_twin else ""
        codes = ", ".join(hit.codes) or "–"
        say(f"{number:>2}. {hit.title}  ({hit.id})  {codes}{twin}")
        for why in hit.why[:2]:
            say(f"      {why.field}: {why.text}")
    if not answer.hits:
        say(_("Nothing found. {0}").format(no_match()))
        say(_("Try fewer words, the HS heading, or the marking on the plate."))
