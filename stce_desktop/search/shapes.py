"""Tell from its shape what was typed: a code of some kind, a marking, or words."""

import re

from stce_desktop.domain.codes import (
    container_check_digit,
    normalise_cas,
    normalise_control_code,
    normalise_hs,
)
from stce_desktop.domain.search import QueryKind

_UN = re.compile(r"^\s*(?:UN|ONU|ООН)\s*(?:no\.?|№|#|-)?\s*(\d{4})\s*$", re.IGNORECASE)
_CONTAINER = re.compile(r"^\s*([A-Z]{3}[UJZ])\s*-?\s*(\d{6})\s*-?\s*(\d)\s*$", re.IGNORECASE)
_STOCK = re.compile(r"^\s*(?:NSN\s*:?\s*)?(\d{4})-?(\d{2})-?(\d{3})-?(\d{4})\s*$", re.IGNORECASE)
_PACKAGING = re.compile(
    r"^\s*(?:UN\s+|u\s*n\s+)?(\d{1,2}[A-HNOP]{1,2}\d?[A-Z]?)\s*/\s*[XYZ]\s*\d", re.IGNORECASE
)
_CAS_WORDS = re.compile(r"^\s*cas\s*(?:no\.?|number|nr\.?|#|№)?\s*:?\s*", re.IGNORECASE)
_HS_WORDS = re.compile(r"^\s*(?:hs|hts|cn|taric|тн\s*вэд)\s*(?:code)?\s*:?\s*", re.IGNORECASE)
_MARK = re.compile(r"^(?=.*[A-Z?*0-9])[\w?*./+-]+$", re.IGNORECASE)
_SEEN_AS_DIGITS = str.maketrans("OolISBZ", "0011582")


def kinds(text: str) -> tuple[QueryKind, ...]:
    """Return what the text may be, likeliest first; `words` is always the last resort."""
    if not text.strip(" ?*.,;:'\"()-_"):
        return (QueryKind.EMPTY,)
    found = [kind for kind, is_shape in _SHAPES if is_shape(text)]
    return (*dict.fromkeys(found), QueryKind.WORDS)


def control_code(text: str) -> str | None:
    """Return the control code in the text, ECCN prefixes taken off."""
    bare = re.sub(r"^\s*(?:eccn|dual[- ]use|code)\s*:?\s*", "", text, flags=re.IGNORECASE)
    return normalise_control_code(bare.strip(" ."))


def hs_digits(text: str) -> str | None:
    """Return the digits of an HS code, a word such as `HS` before it taken off."""
    digits = normalise_hs(_HS_WORDS.sub("", text))
    return digits if digits and (len(digits) >= 4 or _HS_WORDS.match(text)) else None


def cas_number(text: str) -> str | None:
    """Return a CAS number, also where letters were read for digits, or hyphens are missing."""
    bare = _CAS_WORDS.sub("", text).strip()
    seen = bare.translate(_SEEN_AS_DIGITS)
    if not re.fullmatch(r"[\d\s\-–—]+", seen):
        return None
    seen = re.sub(r"[–—]", "-", seen)
    if found := normalise_cas(seen):
        return found
    digits = re.sub(r"\D", "", seen)
    if _CAS_WORDS.match(text) and 5 <= len(digits) <= 10:
        return f"{digits[:-3]}-{digits[-3:-1]}-{digits[-1]}"
    return None


def un_number(text: str) -> str | None:
    """Return the four digits of a UN number."""
    match = _UN.match(text)
    return match[1] if match else None


def bare_un_number(text: str) -> str | None:
    """Return four digits alone, which may be a UN number read off a plate."""
    digits = text.strip()
    return digits if re.fullmatch(r"\d{4}", digits) else None


def container_number(text: str) -> tuple[str, bool] | None:
    """Return a container number and whether its check digit holds."""
    match = _CONTAINER.match(text)
    if not match:
        return None
    body = (match[1] + match[2]).upper()
    return body + match[3], container_check_digit(body) == int(match[3])


def stock_number(text: str) -> str | None:
    """Return a NATO stock number as `5960-01-234-5678`."""
    match = _STOCK.match(text)
    if not match or ("-" not in text and not re.match(r"\s*NSN", text, re.IGNORECASE)):
        return None
    return "-".join(match.groups())


def packaging_code(text: str) -> str | None:
    """Return the packaging code of a UN mark such as `1A1` of `UN 1A1/X1.4/250`."""
    match = _PACKAGING.match(text)
    return match[1].upper() if match else None


def is_marking(text: str) -> bool:
    """Tell whether the text could be read off a plate: digits among letters, or `?` and `*`."""
    bare = text.strip()
    if len(bare) > 40 or not bare:
        return False
    if "?" in bare.rstrip("?") or "*" in bare:
        return True
    has_digit = any(c.isdigit() for c in bare)
    has_letter = any(c.isalpha() for c in bare)
    one_word = bool(_MARK.match(bare))
    return has_digit and has_letter and (one_word or len(bare.split()) <= 3)


_SHAPES = (
    (QueryKind.CONTROL_CODE, lambda text: control_code(text) is not None),
    (QueryKind.UN_NUMBER, lambda text: un_number(text) is not None),
    (QueryKind.CONTAINER, lambda text: container_number(text) is not None),
    (QueryKind.CAS, lambda text: cas_number(text) is not None),
    (QueryKind.STOCK_NUMBER, lambda text: stock_number(text) is not None),
    (QueryKind.PACKAGING_MARK, lambda text: packaging_code(text) is not None),
    (QueryKind.HS, lambda text: hs_digits(text) is not None),
    (QueryKind.UN_NUMBER, lambda text: bare_un_number(text) is not None),
    (QueryKind.MARKING, is_marking),
)
