"""Measure half-read markings at 10,000 marks, CAS numbers and HS codes in all their forms."""

import random
import string
import time

from stce_desktop.domain.codes import cas_check_digit
from stce_desktop.domain.knowledge import Mark
from stce_desktop.search.markings import MarkIndex, build_marks
from tests.bench.installation import services_of

MARKS, SAMPLE = 10_000, 300
_MISREAD = {
    "0": "ODQ", "O": "0DQ", "D": "0O", "Q": "O0", "1": "IL", "I": "1L", "L": "1I", "5": "S",
    "S": "5", "8": "B", "B": "8", "2": "Z", "Z": "2", "6": "G", "G": "6",
}  # fmt: skip


def made_up_marks(count, chance):
    """Return type numbers in families, as makers give them."""
    letters, found = "ABCDEFGHJKLMNPRSTUVWXYZ", {}
    shapes = (
        "{}-{:d}{:d}{:d}{}",
        "{}{:d}{:d}-{:d}{}",
        "{} {:d}{:d}{:d}{:d}-{}",
        "{}-{:d}{:d}/{:d}{}",
    )
    families = [
        ("".join(chance.choices(letters, k=chance.randint(1, 4))), chance.choice(shapes))
        for _ in range(count // 40)
    ]
    while len(found) < count:
        prefix, shape = chance.choice(families)
        digits = [chance.randrange(10) for _ in range(shape.count(":d"))]
        tail = "".join(chance.choices(letters + string.digits, k=chance.randint(1, 3)))
        mark = shape.format(prefix, *digits, tail)
        if sum(c.isalnum() for c in mark) >= 6:
            found[mark] = Mark(mark, "part", "A made-up mark", commodities=("x",))
    return list(found.values())


def misread(text, count, chance):
    """Return a mark with up to `count` characters taken for one that looks alike."""
    places = [i for i, c in enumerate(text) if c in _MISREAD]
    chance.shuffle(places)
    signs = list(text)
    for place in places[:count]:
        signs[place] = chance.choice(_MISREAD[signs[place]])
    return "".join(signs)


def measure():
    """Return rows of recall for markings, CAS and HS."""
    chance = random.Random(21)
    marks = made_up_marks(MARKS, chance)
    blobs = build_marks(marks)
    index = MarkIndex(blobs.__getitem__)
    index.find("WARM 100", 5)
    sample = chance.sample(marks, SAMPLE)
    bare = ["".join(c for c in m.mark if c.isalnum()) for m in sample]
    yield _row("markings, 1 to 3 misread", index, sample,
               [misread(b, chance.randint(1, 3), chance) for b in bare], "r@1 1.00")  # fmt: skip
    yield _row("markings, 30 % missing, 1 misread", index, sample,
               [misread(_part(b, chance), 1, chance) for b in bare], "r@5 0.98")  # fmt: skip
    yield _row("markings, 1 or 2 worn (?), 1 misread", index, sample,
               [_worn(misread(b, 1, chance), chance) for b in bare], "–")  # fmt: skip
    with services_of() as services:
        yield from _cas(services, chance)
        yield from _hs(services, chance)


def _part(text, chance):
    size = max(4, int(len(text) * 0.7))
    start = chance.choice((0, len(text) - size))
    return text[start : start + size]


def _worn(text, chance):
    signs = list(text)
    for _ in range(2 if len(signs) > 8 else 1):
        signs[chance.randrange(len(signs))] = "?"
    return "".join(signs)


def _row(name, index, marks, texts, aim):
    first = five = 0
    begin = time.perf_counter()
    for mark, text in zip(marks, texts, strict=True):
        found = [hit.mark.mark for hit in index.find(text, 5)]
        first += found[:1] == [mark.mark]
        five += mark.mark in found
    took = (time.perf_counter() - begin) * 1000 / len(marks)
    return (
        f"{name}: r@1 / r@5",
        f"{first / len(marks):.3f}",
        f"{five / len(marks):.3f}",
        f"{aim}; {took:.1f} ms",
    )


def _cas(services, chance):
    numbers = sorted({s.cas for s in services.content.substances() if s.cas})
    right = 0
    for cas in numbers:
        digits = list(cas.replace("-", ""))
        place = chance.randrange(len(digits))
        digits[place] = str((int(digits[place]) + chance.randint(1, 9)) % 10)
        body = "".join(digits)
        if cas_check_digit(body[:-1]) == int(body[-1]):
            right += 1  # the error made another valid number: nothing to suggest
            continue
        answer = services.searcher.search(f"{body[:-3]}-{body[-3:-1]}-{body[-1]}", 5)
        found = [services.content.substance(hit.id) for hit in answer.hits[:1]]
        named = [part for part in answer.remark.replace(",", " ").split() if part.count("-") == 2]
        right += cas in named or any(s and s.cas == cas for s in found)
    yield (
        "CAS with one wrong digit: suggested",
        f"{right / len(numbers):.3f}",
        f"{len(numbers)}",
        "1.00",
    )


def _hs(services, chance):
    rows = list(services.content.hs_rows())
    wanted = {}
    for row in rows:
        if row.edition == 2022:
            wanted.setdefault(row.code, set()).add(row.commodity_id)
    forms = {
        "as it is": lambda c: c,
        "dotted": lambda c: f"{c[:4]}.{c[4:]}",
        "eight digits": lambda c: f"{c}90",
        "ten digits": lambda c: f"{c}{chance.randrange(10_000):04d}",
        "lost zero": lambda c: c.lstrip("0") + ("00" if c[0] == "0" else ""),
        "heading": lambda c: c[:4],
        "Arabic digits": lambda c: c.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    }
    for name, form in forms.items():
        limit = 200 if name == "heading" else 20
        hit = sum(
            bool({h.id for h in services.searcher.search(form(code), limit).hits} & goods)
            for code, goods in wanted.items()
        )
        yield f"HS {name}: found", f"{hit / len(wanted):.3f}", f"{len(wanted)}", "1.00"
    older = [
        (old, goods)
        for code, goods in wanted.items()
        for old, edition in services.content.hs_predecessors(code)
        if 2022 not in services.content.hs_editions_of(old)
    ]
    hit = sum(
        bool({h.id for h in services.searcher.search(old, 40).hits} & goods) for old, goods in older
    )
    yield (
        "HS of an older edition: found",
        f"{hit / max(1, len(older)):.3f}",
        f"{len(older)}",
        "1.00",
    )
