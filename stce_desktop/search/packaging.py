"""Read a UN packaging mark such as `UN 1A1/X1.4/250/24/GB/ABC123` (UN Model Regulations 6.1.3)."""

import re

from stce_desktop.i18n import _

_MARK = re.compile(
    r"(?P<code>\d{1,2}[A-HNOP]{1,2}\d?[A-Z]?)\s*/\s*(?P<group>[XYZ])\s*(?P<amount>\d+(?:[.,]\d+)?)"
    r"(?:\s*/\s*(?P<test>S|\d+))?(?:\s*/\s*(?P<year>\d{2}))?(?:\s*/\s*(?P<state>[A-Z]{1,3}))?",
    re.IGNORECASE,
)
_KINDS = {
    "1": "drum", "2": "wooden barrel", "3": "jerrican", "4": "box", "5": "bag",
    "6": "composite packaging", "11": "rigid IBC for solids, filled by gravity",
    "13": "flexible IBC", "21": "rigid IBC for solids, filled under pressure",
    "31": "rigid IBC for liquids", "50": "large packaging", "51": "flexible large packaging",
}  # fmt: skip
_MATERIALS = {
    "A": "steel", "B": "aluminium", "C": "natural wood", "D": "plywood", "F": "reconstituted wood",
    "G": "fibreboard", "H": "plastic", "L": "textile", "M": "paper", "N": "other metal",
    "P": "glass or ceramic",
}  # fmt: skip
_GROUPS = {
    "X": "packing groups I, II and III",
    "Y": "packing groups II and III",
    "Z": "packing group III only",
}


def packaging_words(text: str, code: str) -> str:
    """Return what a packaging mark says about the package; it says nothing about the goods."""
    match = _MARK.search(text)
    kind = re.match(r"(\d{1,2})([A-Z]{1,2})(\d?)", code)
    parts = []
    if kind:
        material = _MATERIALS.get(kind[2][:1].upper(), "")
        thing = _KINDS.get(kind[1], "package")
        parts.append(f"{_(material) if material else ''} {_(thing)}".strip())
        if kind[1] in {"1", "3"} and kind[3]:
            parts.append(_("head cannot be removed") if kind[3] == "1" else _("removable head"))
    if match:
        parts.append(_(_GROUPS[match["group"].upper()]))
        amount = match["amount"].replace(",", ".")
        if (match["test"] or "").upper() == "S":
            parts.append(_("solids up to {0} kg").format(amount))
        else:
            parts.append(_("relative density up to {0}").format(amount))
            if match["test"]:
                parts.append(_("test pressure {0} kPa").format(match["test"]))
        if match["year"]:
            parts.append(_("made 20{0}").format(match["year"]))
        if match["state"]:
            parts.append(_("approved in {0}").format(match["state"].upper()))
    return "; ".join(parts)
