"""Parse the command line and run one command."""

from argparse import ArgumentParser
from collections.abc import Sequence

from stce_desktop import __version__
from stce_desktop.cli import (
    assess,
    check,
    data,
    decode,
    findings,
    identify,
    officers,
    search,
    self_test,
    show,
)
from stce_desktop.cli.context import Context
from stce_desktop.cli.output import remark
from stce_desktop.domain.errors import StceError
from stce_desktop.i18n import _

UNUSABLE = 2


def parser() -> ArgumentParser:
    """Return the parser of all commands."""
    root = ArgumentParser(
        prog="stce-desktop",
        description=_("Offline assistant for strategic trade controls enforcement."),
        epilog=_("Without a command the window opens. No match is not a release."),
    )
    root.add_argument("--version", action="version", version=__version__)
    subparsers = root.add_subparsers(dest="command")
    for module in (
        search,
        show,
        check,
        assess,
        identify,
        decode,
        findings,
        officers,
        data,
        self_test,
    ):
        module.add_parser(subparsers)
    return root


def run(argv: Sequence[str], context: Context) -> int:
    """Run the command in `argv`; 0 done, 1 something was found wrong, 2 unusable input."""
    args = parser().parse_args(argv)
    try:
        return int(args.run(args, context))
    except StceError as error:
        remark(error.sentence())
        return UNUSABLE
    except BrokenPipeError:
        return 0  # the reader of a pipe, such as `head`, has seen enough
