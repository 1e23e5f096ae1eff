"""Short seal numbers to write into a paper register."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O or U to misread
_LENGTH = 10
_BITS = 5


def seal_number(event_hash: str) -> str:
    """Return ten characters of an event's hash and a check character: `K7QFA-2M9XT-3`."""
    number = int(event_hash, 16) >> (256 - _LENGTH * _BITS)
    body = "".join(ALPHABET[(number >> (_BITS * i)) & 31] for i in range(_LENGTH - 1, -1, -1))
    return f"{body[:5]}-{body[5:]}-{check_character(body)}"


def check_character(body: str) -> str:
    """Return the character that catches one misread or two swapped characters."""
    total = sum((i + 1) * ALPHABET.index(c) for i, c in enumerate(body))
    return ALPHABET[total % 31]


def is_seal(text: str) -> bool:
    """Tell whether a seal number as read from paper holds its check character."""
    bare = text.upper().replace("-", "").replace(" ", "")
    known = len(bare) == _LENGTH + 1 and all(c in ALPHABET for c in bare)
    return known and check_character(bare[:-1]) == bare[-1]
