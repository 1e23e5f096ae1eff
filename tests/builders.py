"""Small builders for rules, entries and commodities, so that tests show only what matters."""

import json
from pathlib import Path

from stce_desktop.domain.commodity import (
    Commodity,
    EntryLink,
    Kind,
    LookAlike,
    Looks,
    Marking,
)
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.knowledge import Mark
from stce_desktop.domain.rule import Choice, Node, Operator, Parameter, ParameterKind, Test

HOSTILE = Path(__file__).parent / "hostile.txt"


def hostile():
    """Return every string of the corpus, lone surrogates and very long ones too."""
    lines = HOSTILE.read_text(encoding="ascii").splitlines()
    values = [json.loads(line) for line in lines if not line.startswith("#")]
    return [v if isinstance(v, str) else v["of"] * v["times"] for v in values]


def quantity(name, unit, **more):
    return Parameter(name, name.replace("_", " "), ParameterKind.QUANTITY, unit, **more)


def count(name, **more):
    return Parameter(name, name.replace("_", " "), ParameterKind.COUNT, **more)


def choice(name, *ids):
    choices = tuple(Choice(key, key.replace("-", " "), (key,)) for key in ids)
    return Parameter(name, name.replace("_", " "), ParameterKind.CHOICE, choices=choices)


def flag(name):
    return Parameter(name, name.replace("_", " "), ParameterKind.FLAG)


def leaf(parameter, op, value, unit="", paragraph=""):
    return Node(paragraph=paragraph, test=Test(parameter, Operator(op), value, unit))


def all_of(*nodes, paragraph="", unless=()):
    return Node(paragraph=paragraph, all=nodes, unless=unless)


def any_of(*nodes, paragraph="", unless=()):
    return Node(paragraph=paragraph, any=nodes, unless=unless)


def judged(paragraph, text="It is specially designed"):
    return Node(paragraph=paragraph, text=text)


def entry(code, rule):
    return Entry(code, "eu-dual-use", "2021", ("NSG",), f"Title of {code}", "An explanation", rule)


def commodity(name, *paragraphs, kind=Kind.CONTROLLED, facts=None, **more):
    links = tuple(EntryLink(p.split(".")[0], p) for p in paragraphs)
    return Commodity(
        id=name,
        name=name.replace("-", " "),
        family="nuclear",
        kind=kind,
        what="A thing",
        terms={"en": (name,)},
        looks=Looks("round"),
        packing="box",
        marking=Marking("label"),
        look_alikes=(LookAlike("twin", "it differs"),),
        entries=links,
        facts=facts or {},
        **more,
    )


class FakeShelf:
    """Hold the knowledge of one test."""

    def __init__(self, *records):
        self._commodities = {r.id: r for r in records if isinstance(r, Commodity)}
        self._entries = {r.code: r for r in records if isinstance(r, Entry)}
        self._parameters = {r.id: r for r in records if isinstance(r, Parameter)}
        self._marks = [r for r in records if isinstance(r, Mark)]

    def commodity(self, commodity_id):
        return self._commodities.get(commodity_id)

    def entry(self, code):
        return self._entries.get(code)

    def parameters(self):
        return dict(self._parameters)

    def marks(self):
        return iter(self._marks)
