"""`findings list / show / verify` and what `finding_papers` adds: the log."""

from argparse import Namespace
from pathlib import Path

from stce_desktop.app.use_cases.list_findings import list_findings, show_finding
from stce_desktop.app.use_cases.training import set_training
from stce_desktop.app.use_cases.verify_findings import verify_export, verify_findings
from stce_desktop.cli import finding_papers
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.login import add_login, log_in
from stce_desktop.cli.output import emit_json, say
from stce_desktop.i18n import _


def add_parser(subparsers: Subparsers) -> None:
    """Add the commands to the parser."""
    parser = subparsers.add_parser("findings", help=_("the log of findings"))
    verbs = parser.add_subparsers(dest="verb", required=True)
    rows = verbs.add_parser("list", help=_("one line a finding"))
    show = verbs.add_parser("show", help=_("the whole record"))
    show.add_argument("id", help=_("its number or id"))
    check = verbs.add_parser("verify", help=_("prove that nothing was changed"))
    check.add_argument("folder", nargs="?", type=Path, help=_("an exported folder; else the log"))
    for verb in (rows, show, check, *finding_papers.add_verbs(verbs)):
        add_login(verb)
        verb.add_argument("--training", action="store_true", help=_("those of the training"))
        verb.add_argument("--json", action="store_true", help=_("one JSON object"))
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Run one of the verbs; an exported folder is checked without a log-in."""
    if args.training:
        set_training(context.services(), on=True)
    elif args.verb != "verify" or args.folder is None:
        log_in(args, context.services())
    verbs = {
        "list": _list, "show": _show, "verify": _verify,
        "export": finding_papers.run_export, "report": finding_papers.run_report,
        "question": finding_papers.run_question, "answer": finding_papers.run_answer,
    }  # fmt: skip
    return verbs[args.verb](args, context)


def _list(args: Namespace, context: Context) -> int:
    rows = list_findings(context.services().findings())
    if args.json:
        emit_json({"findings": rows})
        return 0
    for row in rows:
        state = f"r{row.revision} {row.status:<12}"
        say(f"{row.number}  {state} {row.local_time}  {row.seal}  {row.item}")
    if not rows:
        say(_("No findings yet."))
    return 0


def _show(args: Namespace, context: Context) -> int:
    finding, history = show_finding(context.services().findings(), args.id)
    if args.json:
        emit_json({"finding": finding, "history": history})
        return 0
    say(f"{finding.number}  r{finding.revision}  {finding.status}")
    say(finding.found.description)
    for step in history:
        what = f"r{step.revision} {step.kind} {step.local_time}"
        say(f"  {what} {step.officer} {step.seal} {step.reason}")
    return 0


def _verify(args: Namespace, context: Context) -> int:
    if args.folder is not None:
        report = verify_export(args.folder)
    else:
        report = verify_findings(context.services().findings())
    if args.json:
        emit_json(
            {"holds": report.holds, **_counts(report.events, report.attachments, report.faults)}
        )
    else:
        say(_("{0} events, {1} photos").format(report.events, report.attachments))
        for fault in report.faults:
            say(_("FAULT {0}").format(fault))
        say(_("Everything holds.") if report.holds else _("Something was changed."))
    return 0 if report.holds else 1


def _counts(events: int, photos: int, faults: tuple[str, ...]) -> dict[str, object]:
    return {"events": events, "photos": photos, "faults": faults}
