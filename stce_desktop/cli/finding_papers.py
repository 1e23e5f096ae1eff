"""`findings export / report / question / answer`: what leaves the log, and what comes back."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from stce_desktop.app.use_cases.ask_expert import (
    answer_in,
    ask_expert,
    bind_answer,
    template_named,
)
from stce_desktop.app.use_cases.export_finding import (
    TableKind,
    export_all,
    export_finding,
    export_record,
    export_table,
    finding_key,
)
from stce_desktop.app.use_cases.print_paper import PaperKind, order_paper
from stce_desktop.cli.context import Context, Subparsers
from stce_desktop.cli.output import emit_json, say
from stce_desktop.domain.errors import InputError
from stce_desktop.i18n import _

FORMS = ("folder", "json", "csv", "xlsx")


def add_verbs(verbs: Subparsers) -> tuple[ArgumentParser, ...]:
    """Add the verbs and return their parsers."""
    export = verbs.add_parser("export", help=_("write records out, for a court or for reporting"))
    export.add_argument("id", nargs="*", help=_("numbers or ids; none means all"))
    export.add_argument("--as", dest="form", choices=FORMS, default="folder", help=_("what kind"))
    export.add_argument(
        "--names", action="store_true", help=_("add parties and officers, in a file of their own")
    )
    report = verbs.add_parser("report", help=_("print a paper as PDF"))
    report.add_argument("id", help=_("its number or id"))
    report.add_argument(
        "--paper", choices=[kind.value for kind in PaperKind], default=PaperKind.REPORT.value,
        help=_("which paper"),
    )  # fmt: skip
    report.add_argument("--languages", default="en", help=_("of a notice: en,ar"))
    question = verbs.add_parser("question", help=_("ask an expert: one file to send"))
    question.add_argument("id", help=_("its number or id"))
    question.add_argument("--to", required=True, help=_("who is asked"))
    question.add_argument("--template", default="general", help=_("which question"))
    for verb in (export, report, question):
        verb.add_argument("--out", type=Path, required=True, help=_("an existing folder"))
    answer = verbs.add_parser("answer", help=_("enter an answer that came back"))
    answer.add_argument("id", help=_("its number or id"))
    answer.add_argument("file", type=Path, help=_("the filled form, answer.txt"))
    return export, report, question, answer


def run_export(args: Namespace, context: Context) -> int:
    """Write one record or all of them as what was asked for."""
    desk = context.services().findings()
    if args.form in {"csv", "xlsx"}:
        kind = TableKind(args.form)
        return _written(args, *export_table(desk, args.id, kind, args.out, names=args.names))
    if args.names:
        raise InputError(
            _("--names belongs to tables"), args.form, _("A folder or record holds all names.")
        )
    if args.form == "json":
        if not args.id:
            raise InputError(_("Which record?"), "--as json", _("Give its number."))
        return _written(args, *(export_record(desk, key, args.out) for key in args.id))
    if not args.id:
        return _written(args, export_all(desk, args.out))
    return _written(args, *(export_finding(desk, key, args.out) for key in args.id))


def run_report(args: Namespace, context: Context) -> int:
    """Print a paper of a finding."""
    services = context.services()
    languages = tuple(filter(None, (part.strip() for part in args.languages.split(","))))
    name = (args.id, PaperKind(args.paper))
    order = order_paper(services.findings(), services.content, name, languages, args.out)
    return _written(args, context.print_paper(order))


def run_question(args: Namespace, context: Context) -> int:
    """Write the package of a question and note that it was asked."""
    services = context.services()
    desk = services.findings()
    template = template_named(services.content, args.template)
    asked = ask_expert(desk, finding_key(desk, args.id), template, args.to, args.out)
    if args.json:
        emit_json(
            {"file": str(asked.path), "case": asked.question.case, "number": asked.case_number}
        )
        return 0
    say(_("Written: {0}").format(asked.path))
    say(_("Case {0}").format(asked.case_number))
    return 0


def run_answer(args: Namespace, context: Context) -> int:
    """Bind an answer to the question whose case it names."""
    desk = context.services().findings()
    sealed = bind_answer(desk, finding_key(desk, args.id), answer_in(args.file))
    if args.json:
        emit_json({"number": sealed.finding.number, "seal": sealed.seal})
    else:
        say(_("Entered in {0}, seal {1}").format(sealed.finding.number, sealed.seal))
    return 0


def _written(args: Namespace, *paths: Path) -> int:
    if args.json:
        only = {"folder": str(paths[0])} if len(paths) == 1 and paths[0].is_dir() else {}
        emit_json({**only, "files": [str(path) for path in paths]})
    else:
        for path in paths:
            say(_("Written: {0}").format(path))
    return 0
