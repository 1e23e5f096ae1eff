import shutil
from pathlib import Path

import pytest
import yaml

from stce_desktop.domain.finding import Disposition

DATA = Path(__file__).parents[3] / "data"

PARAMETERS = [
    {"id": "strength", "label": "Strength", "kind": "quantity", "unit": "MPa"},
    {
        "id": "metal",
        "label": "Metal",
        "kind": "choice",
        "choices": [{"id": "nickel", "label": "Nickel"}, {"id": "steel", "label": "Steel"}],
    },
    {"id": "sealed", "label": "Sealed", "kind": "flag"},
    {"id": "axes", "label": "Axes", "kind": "count"},
]
ENTRY = {
    "code": "1C216",
    "list": "eu-dual-use",
    "edition": "2021",
    "regimes": ["NSG"],
    "title": "Very strong maraging steel",
    "explanation": "Steel of this family that reaches a very high strength after ageing.",
    "rule": {
        "paragraph": "1C216",
        "all": [
            {
                "paragraph": "1C216.a",
                "test": {"parameter": "strength", "op": ">=", "value": 1950, "unit": "MPa"},
            },
            {
                "paragraph": "1C216.b",
                "test": {"parameter": "metal", "op": "in", "value": ["nickel"]},
            },
        ],
    },
    "sources": ["list"],
}  # fmt: skip
COMMODITY = {
    "id": "bar",
    "name": "Bar",
    "family": "materials",
    "kind": "twin",
    "what": "A bar of metal for tools.",
    "terms": {
        "en": ["bar", "rod", "round bar", "shaft stock", "billet"],
        **{language: ["x"] for language in ("fr", "es", "ru", "ar", "pt")},
    },
    "looks": {"shape": "A long round bar", "size_mm": {"diameter": [10, 200]}},
    "packing": "In bundles with straps",
    "marking": {"where": "On the end face"},
    "uses": ["tools"],
    "why": "Looks like the listed one",
    "hs": [{"code": "730441", "edition": 2022, "rating": "possible", "basis": "tubes"}],
    "entries": [{"code": "1C216", "paragraph": "1C216.a"}],
    "ask": ["Which grade?"],
    "shots": ["overall", "label"],
    "key": {"shape": ["bar"], "length": [10, 200]},
    "facts": {"strength": "900 MPa", "metal": "steel", "sealed": False, "axes": 3},
    "sources": ["list"],
}
FILES = {
    "edition.yaml": [{"id": "test", "name": "Test", "date": "2026-01-01"}],
    "sources.yaml": [{"id": "list", "title": "A list", "issuer": "Somebody"}],
    "parameters/all.yaml": PARAMETERS,
    "key/characters.yaml": [
        {
            "id": "shape",
            "question": "Which shape is it?",
            "kind": "states",
            "cost_s": 3,
            "states": [{"id": "bar", "label": "Bar"}, {"id": "box", "label": "Box"}],
        },
        {"id": "length", "question": "How long is it?", "kind": "range", "unit": "mm", "cost_s": 5},
    ],
    "procedure/hazards.yaml": [
        {
            "id": "heavy", "label": "Heavy", "signs": ["weight"], "first": ["Do not lift alone"],
            "distance_m": "2 m", "protection": "shoes", "call": "supervisor",
            "never": ["stand under it"],
            "sources": ["list"],
        }
    ],
    "procedure/shots.yaml": [
        {"id": "overall", "label": "All of it"},
        {"id": "label", "label": "Label"},
    ],
    "procedure/red_flags.yaml": [
        {"id": "ground", "label": "Serial ground off", "group": "goods-and-marking"},
        {"id": "torn", "label": "Old label torn off", "group": "packaging", "text": "Use a torch"},
    ],
    "procedure/dispositions.yaml": [
        {"id": disposition.value, "label": disposition.name, "group": "held", "text": "When asked"}
        for disposition in Disposition
    ],
    "procedure/templates.yaml": [
        {
            "id": "general", "label": "What is it?", "when": "Nobody knows what it is",
            "families": ["materials"],
            "question": "What is {item}? Known: {values}. Not known: {missing}. Photos: {photos}.",
            "photos": ["overall"],
            "answers": [{"id": "yes", "label": "It meets …"}, {"id": "no", "label": "Not matched"}],
        }
    ],
    "procedure/notices.yaml": [
        {
            "id": "en", "name": "English", "title": "Notice", "intro": "Goods stay here.",
            "about": "A record of a check.", "rights": "Ask the office.", "receipt": "Received.",
            "labels": dict.fromkeys(
                (
                    "number", "seal", "time", "place", "post", "officer", "to", "goods", "quantity",
                    "packages", "documents", "measure", "legal_basis", "deadline", "contact",
                ),
                "Label",
            ),
            "measures": dict.fromkeys(
                ("held", "detained", "seized", "referred", "returned", "examined"), "It is held."
            ),
            "sign_officer": "Officer", "sign_receiver": "Receiver",
            "training": "TRAINING", "page": "page {0} of {1}",
        }
    ],
    "procedure/practices.yaml": [
        {
            "id": "kit", "title": "A kit that is ready", "sources": ["list"],
            "lines": ["Tape", "Torch", "Magnet", "Telephone list"],
        }
    ],
    "substances/all.yaml": [
        {
            "id": "water", "name": "Water", "cas": "7732-18-5", "terms": {"en": ["water"]},
            "entries": ["1C216"], "sources": ["list"],
        }
    ],
    "hs/labels.yaml": [{"code": "730441", "label": "Cold-drawn tubes of stainless steel"}],
    "hs/priority.yaml": [{"code": "730441", "tier": "3.B"}],
    "lexicon/all.yaml": [{"short": "ss", "long": ["stainless steel"]}],
    "terms/all.yaml": [{"code": "1C216", "terms": {"en": ["maraging"], "fr": ["acier maraging"]}}],
    "said/all.yaml": [{"commodity": "bar", "plain": ["heavy grey rod"], "lines": ["MRG STL BAR"]}],
    "markings/all.yaml": [
        {"mark": "C300", "kind": "alloy", "meaning": "A maraging grade", "commodities": ["bar"],
         "implies": {"strength": "2000 MPa"}, "basis": "standard"}
    ],
    "controls/1C216.yaml": ENTRY,
    "commodities/bar.yaml": COMMODITY,
}  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    """Return a small, faultless set of sources that a test can break."""
    root = tmp_path / "data"
    shutil.copytree(DATA / "schema", root / "schema")
    for name, value in FILES.items():
        write(root, name, value)
    editions = "newer_edition,newer,older_edition,older\n2022,730441,2017,730441\n"
    (root / "hs" / "editions.csv").write_text(editions)
    return root


def write(root, name, value):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(value, sort_keys=False, allow_unicode=True), encoding="utf-8")


@pytest.fixture
def change(folder):
    """Return a function that rewrites one source with one slot changed."""

    def apply(name, *path, to):
        value = yaml.safe_load((folder / name).read_text(encoding="utf-8"))
        inner = value
        for step in path[:-1]:
            inner = inner[step]
        if to is None:
            del inner[path[-1]]
        else:
            inner[path[-1]] = to
        write(folder, name, value)

    return apply
