"""The tables of the compiled database."""

VERSION = 6

TABLES: dict[str, dict[str, type]] = {
    "meta": {"key": str, "value": str},
    "entry": {"code": str, "list": str, "edition": str, "title": str, "doc": str},
    "commodity": {"id": str, "name": str, "family": str, "kind": str, "doc": str},
    "substance": {"id": str, "name": str, "cas": str, "un": str, "doc": str},
    "parameter": {"id": str, "doc": str},
    "character": {"id": str, "rank": int, "doc": str},
    "hazard": {"id": str, "rank": int, "doc": str},
    "coded": {"layer": str, "id": str, "rank": int, "doc": str},
    "deadline": {"id": str, "rank": int, "doc": str},
    "template": {"id": str, "rank": int, "doc": str},
    "notice": {"id": str, "rank": int, "doc": str},
    "practice": {"id": str, "rank": int, "doc": str},
    "source": {"id": str, "doc": str},
    "mark": {"rank": int, "mark": str, "doc": str},
    "abbreviation": {"rank": int, "short": str, "doc": str},
    "hs_label": {"code": str, "label": str},
    "hs_priority": {"code": str, "tier": str},
    "hs_step": {"newer_edition": int, "newer": str, "older_edition": int, "older": str},
    "hs_link": {"code": str, "edition": int, "commodity": str, "rating": str, "basis": str},
    "entry_link": {"code": str, "paragraph": str, "commodity": str, "note": str},
    "substance_entry": {"paragraph": str, "code": str, "substance": str},
    "search_index": {"name": str, "data": bytes},
}

KEYS: dict[str, str | tuple[str, ...]] = {
    "meta": "key",
    "entry": "code",
    "commodity": "id",
    "substance": "id",
    "parameter": "id",
    "character": "id",
    "hazard": "id",
    "coded": ("layer", "id"),
    "deadline": "id",
    "template": "id",
    "notice": "id",
    "practice": "id",
    "source": "id",
    "mark": "rank",
    "abbreviation": "rank",
    "hs_label": "code",
    "hs_priority": "code",
    "search_index": "name",
}

INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    "hs_step": (("newer",), ("older",)),
    "hs_link": (("code",), ("commodity",)),
    "entry_link": (("code",), ("commodity",)),
    "substance_entry": (("code",), ("substance",)),
}
