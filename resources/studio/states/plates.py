"""Marks on plates and labels: units, approvals, grades, numbers, calibres."""

from resources.studio.states.hazard import DIAMONDS
from resources.studio.states.ink import (
    BLACK,
    BLUE,
    COPPER,
    GLASS,
    GOLD,
    METAL,
    ORANGE,
    PALE,
    RED,
    TELL,
    WHITE,
    WOOD,
    YELLOW,
    box,
    circle,
    curve,
    grow,
    hollow,
    line,
    lines,
    pen,
    poly,
    shape,
    solid,
    tell,
    thick,
    thin,
    tint,
    turn,
    word,
)
from resources.studio.states.kit import (
    bare_plate,
    cube,
    fit,
    flake,
    none,
    person,
    plate,
    rays,
    tag,
    wave,
    without,
)


def un(number: str, sign: str = "") -> str:
    """Draw the orange plate with a UN number, with the class sign beside it."""
    body = (
        tint(ORANGE, pen(BLACK, box(4, 48, 88, 40, 3)))
        + word(48, 63, "UN", 15, BLACK)
        + word(48, 84, number, 21, BLACK)
    )
    return body + grow(0.46, sign, at=(48, 2)) if sign else body


def stamp(mark: str) -> str:
    """Strike a mark into metal: a lump with the mark on it."""
    size = fit(mark, 62, 30)
    return tint(METAL, cube(6, 34, 72, 46, 12)) + word(42, 57 + size * 0.36, mark, size, TELL)


def badge(outline: str, mark: str, size: float, y: float = 0) -> str:
    return outline + word(48, y or 48 + size * 0.36, mark, size, TELL)


def bottle_label(mark: str, under: str = "") -> str:
    """Draw a jar whose label carries the mark, with a smaller line under it."""
    size = fit(mark, 62, 26)
    jar = shape("M20 30Q20 24 28 22V14H68V22Q76 24 76 30V86H20Z") + tint(METAL, box(24, 6, 48, 12))
    return (
        jar
        + tint(WHITE, box(14, 34, 68, 42, 2))
        + (
            word(48, 57, mark, 24, TELL) + word(48, 71, under, fit(under, 54, 14))
            if under
            else word(48, 55 + size * 0.36, mark, size, TELL)
        )
    )


def meter(mark: str) -> str:
    """Draw a pressure gauge that carries the mark."""
    return (
        circle(48, 42, 34)
        + tint(WHITE, circle(48, 42, 27))
        + lines((48, 42, 62, 26))
        + thin(rays(8, 48, 42, 21, 25))
        + word(48, 63, mark, 20, TELL)
        + box(41, 76, 14, 14)
    )


def cartridge(mark: str, case: str) -> str:
    """Draw a round above its calibre."""
    return case + word(48, 90, mark, fit(mark, 90, 20), TELL)


def round_of(x: float, tip: float, shoulder: float, w: float, case: str = GOLD) -> str:
    """Stand a cartridge of a width with its tip, case mouth and base at 68."""
    r = w / 2
    bullet = shape(
        f"M{x - r * 0.8} {shoulder}Q{x - r * 0.8} {tip + r} {x} {tip}"
        f"Q{x + r * 0.8} {tip + r} {x + r * 0.8} {shoulder}Z"
    )
    return tint(COPPER, bullet) + tint(
        case, box(x - r, shoulder, w, 68 - shoulder, 1), box(x - r - 1, 64, w + 2, 5, 0)
    )


NAMEPLATE = {
    "metal-plate": tint("#cfd8e0", box(6, 20, 84, 56, 3))
    + tell(circle(14, 28, 3), circle(82, 28, 3), circle(14, 68, 3), circle(82, 68, 3))
    + lines((24, 36, 72, 36), (24, 48, 72, 48), (24, 60, 54, 60)),
    "label": tint(WHITE, box(8, 16, 80, 64, 6))
    + tell(lines(*((x, 50, x, 72) for x in (18, 23, 30, 34, 42, 47, 51, 58, 66, 70, 77))))
    + lines((18, 28, 70, 28), (18, 39, 56, 39)),
    "stamped": tint(METAL, box(6, 20, 84, 56, 0))
    + word(48.8, 57.5, "A7 42", 24, WHITE)
    + word(48, 56, "A7 42", 24, "#4a545d"),
    "stencil": tint(WOOD, box(6, 16, 84, 64, 0))
    + word(48, 59, "N 7", 34, BLACK)
    + solid(WOOD, box(6, 45, 84, 3, 0)),
    "none": without(
        box(10, 20, 76, 56, 4), thin(lines((26, 36, 70, 36), (26, 48, 70, 48), (26, 60, 56, 60)))
    ),
    "removed": box(6, 12, 84, 72, 4)
    + solid(PALE, box(20, 28, 56, 40, 2))
    + tell(lines((22, 34, 50, 62), (34, 32, 66, 64), (50, 32, 74, 56), (22, 50, 38, 66)))
    + thin(circle(25, 33, 2), circle(71, 33, 2), circle(25, 63, 2), circle(71, 63, 2)),
}

ELECTRICAL = {
    "none": bare_plate(),
    "volt": plate("V"),
    "kilovolt": plate("kV"),
    "ampere": plate("A", 34, "kA"),
    "watt": plate("W", 30, "kW VA"),
    "hertz": plate("Hz"),
    "megahertz": plate("MHz", 30, "kHz"),
    "gigahertz": plate("GHz", 34),
    "farad": plate("µF", 30, "nF pF"),
    "joule": plate("J", 30, "kJ"),
    "decibel": plate("dB", 30, "dBm dBi"),
    "bits": plate("bit/s", 26, "byte"),
}

PHYSICAL = {
    "none": bare_plate(),
    "vacuum": plate("mbar", 26, "Torr Pa"),
    "pressure": plate("bar", 28, "MPa psi"),
    "mass": plate("kg", 32, "t g"),
    "volume": plate("L", 32, "m³"),
    "flow": plate("L/min", 24, "m³/h"),
    "speed": plate("rpm", 28, "min⁻¹"),
    "temperature": plate("°C", 32, "K"),
    "force": plate("kN", 32, "N t"),
    "length": plate("mm", 30, "µm"),
    "wavelength": plate("nm"),
    "motion": plate("°/s", 30, "arcsec g"),
}

CERTIFICATION = {
    "none": bare_plate(),
    "general": plate("CE", 34, "UL CCC EAC"),
    "pressure-vessel": box(6, 14, 84, 68, 4)
    + tell(hollow(curve("M32 22H64Q62 44 66 52Q60 62 48 64Q36 62 30 52Q34 44 32 22Z")))
    + word(48, 51, "U", 28, TELL)
    + word(48, 78, "CE 0035", 12),
    "explosive-atmosphere": tint(
        YELLOW, pen(BLACK, poly(26, 14, 70, 14, 90, 48, 70, 82, 26, 82, 6, 48))
    )
    + word(48, 62, "Ex", 38, BLACK),
    "sanitary": badge(box(6, 14, 84, 68, 4) + tell(poly(48, 20, 74, 64, 22, 64)), "3-A", 17, 60)
    + word(48, 78, "EHEDG", 12),
    "medical": box(6, 14, 84, 68, 4)
    + tell(box(12, 26, 34, 42))
    + word(29, 56, "MD", 20, TELL)
    + tell(hollow(box(52, 26, 32, 42)), person(68, 64, 32)),
    "aviation": tag("TSO", 26) + tell(shape("M48 56L80 66L48 76L56 66Z")),
    "marine": circle(48, 48, 25)
    + tell(thick(rays(8, 48, 48, 8, 38)), hollow(circle(48, 48, 25)), circle(48, 48, 7)),
    "radio": plate("FCC ID", 20, "TA-1234")
    + tell(curve("M66 14a10 10 0 0 1 14 0M60 8a18 18 0 0 1 26 0")),
    "vehicle": tint(WHITE, box(6, 14, 84, 68, 4))
    + tell(circle(36, 48, 24))
    + word(36, 58, "E4", 26, TELL)
    + box(66, 40, 16, 16),
    "ballistic": shape("M48 8L82 18V46Q82 74 48 90Q14 74 14 46V18Z")
    + word(48, 46, "NIJ", 20, TELL)
    + word(48, 66, "VPAM", 15),
    "security": box(18, 40, 60, 44, 5)
    + tell(hollow(curve("M30 40V28A18 18 0 0 1 66 28V40")))
    + word(48, 60, "FIPS", 18, TELL)
    + word(48, 78, "140", 16),
}

MILITARY = {
    "none": bare_plate(),
    "nato-stock-number": plate("NSN", 26, "5855-01-234"),
    "mil-standard": plate("MIL-", 32, "STANAG"),
    "model-number": plate("AN/", 30, "M2 Mk 7"),
    "cyrillic-index": plate("9Ж12", 30, "ИНД."),
    "property": tint(METAL, box(6, 16, 84, 64, 3))
    + tell(thick(lines((48, 26, 48, 70), (48, 26, 28, 56), (48, 26, 68, 56)))),
    "lot-number": tint("#6d7a4a", shape("M30 90V44Q30 20 48 6Q66 20 66 44V90Z"))
    + word(48, 60, "LOT", 15, YELLOW)
    + word(48, 76, "7-42", 14, YELLOW),
    "unit-badge": tell(circle(48, 48, 36))
    + tint(WHITE, circle(48, 48, 23))
    + tint(BLUE, circle(48, 48, 11)),
    "inert": turn(
        -12, tint(WHITE, pen(TELL, box(6, 30, 84, 34, 4))), word(48, 56, "INERT", 24, TELL)
    ),
    "screened-part": lines((24, 26, 24, 72), (40, 26, 40, 72), (56, 26, 56, 72), (72, 26, 72, 72))
    + tint("#cfd8e0", box(10, 32, 76, 34, 2))
    + word(48, 56, "5962-", 22, TELL),
    "space-part": tint("#cfd8e0", box(14, 44, 68, 36, 2))
    + word(48, 70, "RH V", 22, TELL)
    + lines((24, 44, 24, 38), (72, 44, 72, 38), (24, 80, 24, 86), (72, 80, 72, 86))
    + tell(poly(48, 4, 52, 16, 64, 18, 54, 24, 58, 36, 48, 28, 38, 36, 42, 24, 32, 18, 44, 16)),
}

NOTICE = {
    "none": none(tag("")),
    "itar": tag("ITAR"),
    "eccn": tag("3A001"),
    "dual-use": tag("EU", 24) + word(44, 30, "DUAL-USE", 12),
    "restricted-user": poly(8, 14, 76, 14, 88, 26, 88, 84, 8, 84)
    + tell(person(46, 62, 42))
    + word(46, 79, "ONLY", 15, TELL),
    "no-licence": tag("NLR", 28) + tell(lines((30, 24, 38, 31, 54, 19))),
}

GRADE = {
    "none": none(stamp(" ")),
    "stainless": stamp("316"),
    "nickel": stamp("C276"),
    "titanium": stamp("Ti 5"),
    "reactive": stamp("Zr Ta"),
    "aluminium": stamp("7075"),
    "maraging": stamp("C350"),
    "refractory": stamp("W Mo"),
    "light-metal": stamp("Be Mg"),
    "fluoroplastic": tint(WHITE, box(8, 22, 80, 56, 14)) + word(48, 58, "PTFE", 26, TELL),
    "carbon-fibre": tint("#2c3136", box(22, 20, 52, 56))
    + tint(METAL, box(12, 12, 10, 72), box(74, 12, 10, 72))
    + word(48, 56, "T700", 19, "#ff9a5c"),
    "graphite": tint("#2c3136", cube(8, 34, 68, 46, 12)) + word(42, 64, "GR-7", 24, "#ff9a5c"),
}

PURITY = {
    "none": none(bottle_label(" ")),
    "technical": bottle_label("tech."),
    "reagent": bottle_label("p.a."),
    "two-nines": bottle_label("99 %"),
    "three-nines": bottle_label("3N", "99.9 %"),
    "four-nines": bottle_label("4N", "99.99 %"),
    "five-nines": bottle_label("5N", "99.999 %"),
    "isotope": bottle_label(" ") + word(34, 54, "10", 13, TELL) + word(54, 66, "B", 28, TELL),
}

UN_NUMBER = {
    "none": none(un("")),
    "explosive": un("0…", DIAMONDS["explosive"]),
    "gas": un("1956", DIAMONDS["gas"]),
    "chemical": un("1836", DIAMONDS["corrosive"]),
    "metal-powder": un("1309", DIAMONDS["flammable-solid"]),
    "radioactive": un("2916", DIAMONDS["radioactive"]),
    "infectious": un("2814", DIAMONDS["infectious"]),
    "dry-ice": un("1845", pen(BLUE, thick(flake(48, 48, 36)))),
    "lithium": un("3480", DIAMONDS["battery"]),
    "other": un("?"),
}

FREQUENCY = {
    "none": none(box(6, 18, 84, 60, 5), wave(20, 48, 56, 14)),
    "mains": plate("50", 32, "60 Hz"),
    "aircraft": plate("400", 32, "Hz"),
    "below-600": plate("<600", 30, "Hz"),
    "from-600": plate("≥600", 28, "Hz"),
}

REFERENCE = {
    "none": none(meter("")),
    "absolute": meter("abs"),
    "gauge": meter("G"),
    "differential": box(12, 62, 72, 20)
    + lines((26, 82, 26, 92), (70, 82, 70, 92))
    + word(26, 79, "H", 15, TELL)
    + word(70, 79, "L", 15, TELL)
    + circle(48, 34, 28)
    + word(48, 42, "ΔP", 22, TELL),
}

CALIBRE = {
    "none": none(round_of(48, 16, 36, 22)),
    "air-toy": cartridge(
        "6 mm",
        case=tint(WHITE, circle(30, 52, 9), circle(50, 44, 9), circle(68, 54, 9))
        + tell(shape("M42 10H54L52 20L56 30H40L44 20Z")),
    ),
    "blank": cartridge(
        "P.A.K.",
        case=tint(GOLD, shape("M38 68V34L44 22H52L58 34V68Z"), box(36, 64, 24, 5, 0))
        + tell(lines((44, 22, 46, 34), (48, 22, 48, 36), (52, 22, 50, 34))),
    ),
    "pistol": cartridge("9×19", case=round_of(48, 26, 42, 22)),
    "rifle": cartridge(
        "7.62",
        case=tint(COPPER, shape("M43 30Q44 14 48 6Q52 14 53 30Z"))
        + tint(GOLD, shape("M39 66V38L43 30H53L57 38V66Z"), box(38, 64, 20, 5, 0)),
    ),
    "shotgun": cartridge(
        "12 GA",
        case=tint(RED, box(34, 12, 28, 44, 2))
        + tint(GOLD, box(33, 48, 30, 18, 0), box(31, 64, 34, 5, 0))
        + thin(lines((40, 12, 44, 18), (48, 12, 48, 19), (56, 12, 52, 18))),
    ),
    "heavy": cartridge(
        ".50",
        case=tint(COPPER, shape("M40 28Q42 10 48 2Q54 10 56 28Z"))
        + tint(GOLD, shape("M34 66V38L40 28H56L62 38V66Z"), box(33, 64, 30, 5, 0))
        + round_of(80, 52, 58, 7),
    ),
    "cannon": cartridge(
        "20–57",
        case=tint("#6d7a4a", shape("M36 36Q38 12 48 2Q58 12 60 36Z"))
        + tint(YELLOW, box(36, 30, 24, 6, 0))
        + tint(GOLD, shape("M30 66V44L36 36H60L66 44V66Z"), box(29, 64, 38, 5, 0)),
    ),
    "mortar": cartridge(
        "81 mm",
        case=tint(
            "#6d7a4a",
            shape("M48 2Q64 18 58 38Q54 46 52 50H44Q42 46 38 38Q32 18 48 2Z"),
            box(43, 50, 10, 14, 0),
        )
        + tell(poly(44, 54, 34, 62, 34, 70, 44, 68), poly(52, 54, 62, 62, 62, 70, 52, 68)),
    ),
    "artillery": cartridge(
        "155 mm",
        case=tint("#6d7a4a", shape("M30 70V38Q32 16 48 2Q64 16 66 38V70Z"))
        + tint(COPPER, box(29, 56, 38, 7, 0))
        + pen(YELLOW, line(32, 34, 64, 34)),
    ),
    "rocket": cartridge(
        "122 mm",
        case=tint("#6d7a4a", shape("M42 70V18Q44 8 48 2Q52 8 54 18V70Z"))
        + tell(poly(42, 50, 30, 66, 30, 72, 42, 70), poly(54, 50, 66, 66, 66, 72, 54, 70))
        + line(42, 22, 54, 22),
    ),
}

PICTURES = {
    "nameplate": NAMEPLATE,
    "plate-unit-electrical": ELECTRICAL,
    "plate-unit-physical": PHYSICAL,
    "certification": CERTIFICATION,
    "military-mark": MILITARY,
    "export-notice": NOTICE,
    "material-mark": GRADE,
    "purity-mark": PURITY,
    "un-number": UN_NUMBER,
    "plate-frequency": FREQUENCY,
    "pressure-reference": REFERENCE,
    "calibre-mark": CALIBRE,
}

RANGES = {
    "wavelength-nm": box(6, 22, 84, 52, 5)
    + tell(wave(16, 42, 64, 9, 3))
    + word(48, 69, "nm", 20, TELL),
    "frame-rate-hz": "".join(tint(GLASS, box(8 + 10 * i, 14 + 9 * i, 48, 32)) for i in range(3))
    + tell(shape("M46 40L60 48L46 56Z"))
    + word(48, 88, "Hz", 22, TELL),
}
