"""The recovery code of headquarters: written down once, typed in from paper years later.

Six groups of five characters of the alphabet without I, L, O and U. The last of each group is
its check character, so that a misread group is named; four times six characters carry 120 bits.
"""

import secrets

from stce_desktop.domain.errors import InputError
from stce_desktop.findings.seal import ALPHABET, check_character

_GROUPS, _DATA = 6, 4
_MISREAD = str.maketrans("ILO", "110")


def new_code() -> str:
    """Return a new code, such as `7KQ2M-…` with six groups."""
    drawn = ["".join(secrets.choice(ALPHABET) for _ in range(_DATA)) for _ in range(_GROUPS)]
    return "-".join(group + _check(i, group) for i, group in enumerate(drawn))


def code_bytes(text: str) -> bytes:
    """Return what the key is made from; raise InputError naming the group that was misread."""
    bare = text.upper().translate(_MISREAD)
    bare = "".join(c for c in bare if not c.isspace() and c != "-")
    length = _DATA + 1
    if len(bare) != _GROUPS * length:
        raise InputError(
            "The recovery code has thirty characters", f"{len(bare)} were given", "Read it again."
        )
    groups = [bare[i : i + length] for i in range(0, len(bare), length)]
    for number, group in enumerate(groups):
        known = all(c in ALPHABET for c in group)
        if not known or _check(number, group[:_DATA]) != group[_DATA]:
            raise InputError("A group of the recovery code was misread", group, "Read it again.")
    return "".join(group[:_DATA] for group in groups).encode()


def _check(number: int, group: str) -> str:
    """Return a check character that also catches two groups in the wrong order."""
    return check_character(group + ALPHABET[number + 1])
