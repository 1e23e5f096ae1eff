"""Read and normalise the codes of the trade: control list, HS, CAS, UN, containers."""

import re

_CONTROL = re.compile(
    r"^\s*([0-9])\s*([A-E])\s*([0-9]{3})((?:[.\s]*[a-z0-9]{1,2})*)\s*$", re.IGNORECASE
)
_MILITARY = re.compile(
    r"^\s*ML\s*[-.]?\s*([0-9]{1,2})((?:[.\s]*[a-z0-9]{1,2})*)\s*$", re.IGNORECASE
)
_CAS = re.compile(r"^\D*?(\d{2,7})\s*-\s*(\d{2})\s*-\s*(\d)\D*$")


def normalise_control_code(text: str) -> str | None:
    """Return `3A001.a.2` or `ML1.a` for any common spelling of a control code, or None."""
    if match := _CONTROL.match(text):
        head = "".join(match.group(1, 2, 3)).upper()
        return ".".join([head, *_steps(match.group(4))])
    if (match := _MILITARY.match(text)) and 1 <= int(match.group(1)) <= 22:
        return ".".join([f"ML{int(match.group(1))}", *_steps(match.group(2))])
    return None


def _steps(tail: str) -> list[str]:
    """Split `.a.2` or `a2` into its lower-case steps."""
    return re.findall(r"[a-z]+|\d+", tail.lower())


def parent_code(paragraph: str) -> str:
    """Return the five-character entry or ML number a paragraph belongs to."""
    return paragraph.split(".", 1)[0]


def normalise_hs(text: str) -> str | None:
    """Return the digits of an HS code of 2 to 12 digits, dots and spaces removed, or None."""
    bare = re.sub(r"[.\s\-/]", "", text)
    return bare if bare.isascii() and bare.isdigit() and 2 <= len(bare) <= 12 else None


def dotted_hs(code: str) -> str:
    """Write an HS code the way a tariff does: `7304.41`."""
    return code if len(code) <= 4 else f"{code[:4]}.{code[4:]}"


def normalise_cas(text: str) -> str | None:
    """Return a CAS number as `7719-09-7`, whether or not its check digit holds, or None."""
    if match := _CAS.match(text):
        return "-".join(match.groups())
    return None


def cas_check_digit(body: str) -> int:
    """Compute the CAS check digit of the digits before it (weights 1, 2, 3 … from the right)."""
    return sum(i * int(d) for i, d in enumerate(reversed(body), start=1)) % 10


def is_cas_valid(cas: str) -> bool:
    """Tell whether the last digit of a normalised CAS number is its check digit."""
    digits = cas.replace("-", "")
    return cas_check_digit(digits[:-1]) == int(digits[-1])


def container_check_digit(owner_and_serial: str) -> int:
    """Compute the ISO 6346 check digit of four letters and six digits."""
    values: dict[str, int] = {str(d): d for d in range(10)}
    number = 10
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        number += number % 11 == 0  # ISO 6346 leaves multiples of eleven out
        values[letter] = number
        number += 1
    total = sum(values[c] * 2**i for i, c in enumerate(owner_and_serial.upper()))
    return int(total) % 11 % 10


def gtin_check_digit(body: str) -> int:
    """Compute the check digit of an EAN, UPC or GTIN from the digits before it."""
    weighted = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(body)))
    return -weighted % 10
