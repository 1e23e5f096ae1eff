"""`officers list / set-up / add / remove / passphrase / recover`: who may open the findings."""

from argparse import Namespace
from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.officers import officer_named
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.login import add_login, log_in, read_passphrase
from stce_desktop.cli.output import emit_json, remark, say
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the commands to the parser."""
    parser = subparsers.add_parser("officers", help=_("who may open the findings"))
    verbs = parser.add_subparsers(dest="verb", required=True)
    rows = verbs.add_parser("list", help=_("one line an officer"))
    first = verbs.add_parser("set-up", help=_("let the first officer in"))
    more = verbs.add_parser("add", help=_("let another officer in"))
    fewer = verbs.add_parser("remove", help=_("let an officer in no more"))
    other = verbs.add_parser("passphrase", help=_("take another passphrase"))
    again = verbs.add_parser("recover", help=_("a new passphrase by the recovery code"))
    for verb in (first, more, fewer, again):
        verb.add_argument("name", help=_("as it is to be printed"))
    for verb in (more, fewer, other):
        add_login(verb)
    for verb in (first, more, other, again):
        verb.add_argument("--new-passphrase-file", type=Path, help=_("its first line is taken"))
    again.add_argument("--code-file", type=Path, help=_("its first line is the recovery code"))
    for verb in (rows, first, more, fewer, other, again):
        verb.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Run one of the verbs."""
    services = context.services()
    verbs = {
        "list": _list, "set-up": _set_up, "add": _add, "remove": _remove,
        "passphrase": _passphrase, "recover": _recover,
    }  # fmt: skip
    answer = verbs[args.verb](args, services)
    if args.json:
        emit_json(answer)
    elif args.verb != "list":
        say(_("Done."))
    return 0


def _list(args: Namespace, services: Services) -> dict[str, object]:
    state = services.vault.state()
    if not args.json:
        for officer in state.officers:
            say(officer.name)
        if not state.officers:
            say(_("No officers are set up: whoever has this machine can read its findings."))
    names = [officer.name for officer in state.officers]
    return {"guard": state.guard, "officers": names, "wrong_tries": state.wrong_tries}


def _set_up(args: Namespace, services: Services) -> dict[str, object]:
    code = services.vault.set_up(args.name, _new(args))
    if not args.json:
        say(_("Recovery code, shown this once; write it down for headquarters:"))
        say(f"  {code}")
    return {"officer": args.name, "recovery_code": code}


def _add(args: Namespace, services: Services) -> dict[str, object]:
    log_in(args, services)
    return {"officer": services.vault.add(args.name, _new(args)).name}


def _remove(args: Namespace, services: Services) -> dict[str, object]:
    log_in(args, services)
    services.vault.remove(officer_named(services.vault, args.name).id)
    return {"removed": args.name}


def _passphrase(args: Namespace, services: Services) -> dict[str, object]:
    log_in(args, services)
    officer = services.vault.state().officer
    name = officer.name if officer else ""
    remark(_("Once more the passphrase in use, then the new one."))
    services.vault.change(read_passphrase(args.passphrase_file, name), _new(args))
    return {"officer": name}


def _recover(args: Namespace, services: Services) -> dict[str, object]:
    officer = officer_named(services.vault, args.name)
    code = read_passphrase(args.code_file, _("headquarters (recovery code)"))
    services.vault.recover(code, officer.id, _new(args))
    return {"officer": officer.name}


def _new(args: Namespace) -> str:
    return read_passphrase(args.new_passphrase_file, _("the officer (new)"), twice=True)
