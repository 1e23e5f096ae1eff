"""Tell values with units from words: `100 Torr` says that pressure matters, not the number 100."""

import re

_UNITS = {
    "pressure": "pa kpa mpa hpa bar mbar torr mtorr psi psia psig atm mmhg",
    "frequency": "hz khz mhz ghz thz",
    "length": "mm cm m um µm nm km in inch ft μm",
    "mass": "kg g mg kgs t lb lbs",
    "power": "w kw mw va kva hp",
    "voltage": "v kv mv vac vdc",
    "current": "a ka ma amp",
    "temperature": "°c c k °f ºc",
    "energy": "j kj mj",
    "volume": "l lt ltr litre liter m3 m³ ml gal",
    "flow": "m3/h m³/h l/min lpm gpm cfm",
    "rotation": "rpm r.p.m. rev/min",
    "ratio": "% ppm ppb",
    "angle": "arcsec arcmin deg °",
    "capacitance": "f uf µf nf pf",
    "dose": "krad rad gy",
    "activity": "bq kbq mbq gbq tbq ci mci",
    "data": "gb/s gbit/s gbps mbps tflops gsps msps bit",
    "noise": "db dbm dbi",
}
_OF_UNIT = {unit: kind for kind, units in _UNITS.items() for unit in units.split()}
# A letter right behind a number is a grade as often as a unit: 316L steel, 12K tow, 300M.
_LETTERS = "l t k m f"
_LETTER = "|".join(_LETTERS.split())
_UNIT = "|".join(
    sorted(map(re.escape, set(_OF_UNIT) - set(_LETTERS.split())), key=len, reverse=True)
)
_VALUE = re.compile(
    rf"(?<![\w.])\d+(?:[.,]\d+)?(?:\s*[x×*/-]\s*\d+(?:[.,]\d+)?)*"
    rf"(?:\s?(?P<unit>{_UNIT})|\s(?P<letter>{_LETTER}))(?!\w)",
    re.IGNORECASE,
)


def kinds(text: str) -> frozenset[str]:
    """Return what is measured in the text: `pressure`, `frequency` …, as index words."""
    found = ((m["unit"] or m["letter"]).casefold() for m in _VALUE.finditer(text))
    return frozenset(f"#{_OF_UNIT[unit]}" for unit in found)


def without_values(text: str) -> str:
    """Return the text with its values and units taken out; words and bare grades stay."""
    return _VALUE.sub(" ", text)


def kind_of_unit(unit: str) -> str:
    """Return the index word for a unit as the knowledge writes it, or nothing."""
    plain = unit.replace("**", "").replace("*", "").casefold().replace("degc", "°c")
    plain = {"percent": "%", "v*a": "va", "m3/hour": "m3/h", "kelvin": "k", "liter": "l"}.get(
        plain, plain
    )
    kind = _OF_UNIT.get(plain)
    return f"#{kind}" if kind else ""
