"""`data build / check / stats`: the sources of the knowledge."""

from argparse import Namespace
from pathlib import Path

from stce_desktop.app.use_cases.data_sources import build_data, check_data, data_stats
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, remark, say
from stce_desktop.i18n import _, ngettext


def add_parser(subparsers: Subparsers) -> None:
    """Add the commands to the parser."""
    parser = subparsers.add_parser("data", help=_("compile and validate the sources"))
    verbs = parser.add_subparsers(dest="verb", required=True)
    build = verbs.add_parser("build", help=_("compile the sources into the database"))
    build.add_argument("--out", type=Path, help=_("another file to write"))
    for verb in (build, verbs.add_parser("check", help=_("report problems and gaps"))):
        verb.add_argument("--json", action="store_true", help=_("one JSON object"))
    verbs.add_parser("stats", help=_("count what there is")).add_argument(
        "--json", action="store_true", help=_("one JSON object")
    )
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Run one of the three verbs."""
    verbs = {"build": _build, "check": _check, "stats": _stats}
    return verbs[args.verb](args, context)


def _build(args: Namespace, context: Context) -> int:
    path = build_data(context.places, args.out)
    size = path.stat().st_size
    if args.json:
        emit_json({"file": str(path), "bytes": size})
    else:
        say(_("Built {0}, {1} bytes").format(path, size))
    return 0


def _check(args: Namespace, context: Context) -> int:
    problems, gaps = check_data(context.places)
    if args.json:
        emit_json({"problems": problems, "gaps": gaps})
        return 1 if problems else 0
    for problem in problems:
        say(str(problem))
    for gap in gaps:
        remark(_("gap: {0}").format(gap))
    say(ngettext("{0} problem", "{0} problems", len(problems)).format(len(problems)))
    return 1 if problems else 0


def _stats(args: Namespace, context: Context) -> int:
    stats = data_stats(context.places)
    if args.json:
        emit_json(stats)
    else:
        for name, value in stats.items():
            say(f"{name:<14} {value}")
    return 0
