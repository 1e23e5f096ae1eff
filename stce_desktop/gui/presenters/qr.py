"""The modules of a QR code, for the screen and for paper."""

from stce_desktop.domain.plain_text import one_line

_MAX = 600  # characters: more would print too finely for a telephone in bad light


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of the QR code of a text, row by row, quiet zone included."""
    import segno  # not needed before a seal or a paper is shown, and slow to import

    code = segno.make(one_line(text)[:_MAX] or "-", error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter(border=2))
