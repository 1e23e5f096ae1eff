"""`self-test`: is this installation whole?"""

from argparse import Namespace

from stce_desktop.app.use_cases.self_test import self_test
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, say
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the parser."""
    parser = subparsers.add_parser("self-test", help=_("check that this installation is whole"))
    parser.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Run every test; return 1 when one fails."""
    results = self_test(context.services(), context.probes)
    failed = [result for result in results if not result.ok]
    if args.json:
        emit_json({"ok": not failed, "tests": results})
    else:
        for result in results:
            word = _("ok") if result.ok else _("FAILED")
            say(f"{word:<7} {result.name:<32} {result.took_ms:>8.1f} ms  {result.detail}")
    return 1 if failed else 0
