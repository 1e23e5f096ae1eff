"""Search engines to measure ours against, over the same documents."""

import re
import sqlite3
import tempfile

from rapidfuzz import fuzz, process

try:
    import tantivy
except ImportError:
    tantivy = None


def texts_of(documents):
    """Return (group id, title, terms, body) of every document."""
    for d in documents:
        name = " ".join(d.fields.get("name", ()))
        terms = " ".join(t for key, v in d.fields.items() if key.startswith("term_") for t in v)
        rest = (v for key, v in d.fields.items() if key != "name" and not key.startswith("term_"))
        yield d.id, name, terms, " ".join(text for texts in rest for text in texts)


class FullText:
    """FTS5 with any of the words; `trigram` splits into three characters instead."""

    def __init__(self, documents, *, trigram=False):
        self._ids = [row[0] for row in documents]
        self._trigram = trigram
        tokenizer = "trigram" if trigram else "porter unicode61 remove_diacritics 2"
        self._db = sqlite3.connect(":memory:")  # noqa: TID251 - a peer, not the program
        self._db.execute(f"CREATE VIRTUAL TABLE f USING fts5(a, b, c, tokenize='{tokenizer}')")
        rows = ((n, *row[1:]) for n, row in enumerate(documents))
        self._db.executemany("INSERT INTO f (rowid, a, b, c) VALUES (?, ?, ?, ?)", rows)

    def close(self):
        self._db.close()

    def search(self, query, limit):
        words = re.findall(r"\w+", query.casefold())
        if self._trigram:
            words = sorted({w[i : i + 3] for w in words for i in range(len(w) - 2)})
        if not words:
            return []
        expression = " OR ".join(f'"{word}"' for word in words)
        sql = "SELECT rowid FROM f WHERE f MATCH ? ORDER BY bm25(f, 10, 8, 2) LIMIT ?"
        return [self._ids[n] for (n,) in self._db.execute(sql, (expression, limit))]


class Fuzzy:
    """rapidfuzz WRatio over the whole text of everything."""

    def __init__(self, documents):
        self._ids = [row[0] for row in documents]
        self._texts = [" ".join(row[1:]).casefold()[:2000] for row in documents]

    def close(self):
        self._texts.clear()

    def search(self, query, limit):
        found = process.extract(query.casefold(), self._texts, scorer=fuzz.WRatio, limit=limit)
        return [self._ids[n] for _text, _score, n in found]


class Tantivy:
    """tantivy with one edit allowed in every word."""

    def __init__(self, documents):
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True)
        for name in "abc":
            builder.add_text_field(name, tokenizer_name="en_stem")
        self._folder = tempfile.TemporaryDirectory()
        self._index = tantivy.Index(builder.build(), path=self._folder.name)
        writer = self._index.writer(heap_size=50_000_000)
        for key, title, terms, body in documents:
            writer.add_document(tantivy.Document(id=[key], a=[title], b=[terms], c=[body]))
        writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def close(self):
        self._folder.cleanup()

    def search(self, query, limit):
        words = " ".join(re.findall(r"\w+", query.casefold()))
        fields = dict.fromkeys("abc", (True, 1, True))
        parsed, _errors = self._index.parse_query_lenient(
            words, ["a", "b", "c"], field_boosts={"a": 3.0, "b": 2.5}, fuzzy_fields=fields
        )
        found = self._searcher.search(parsed, limit).hits
        return [self._searcher.doc(address)["id"][0] for _score, address in found]


def all_peers(documents):
    """Return the peers by name; tantivy only where it is installed."""
    rows = list(texts_of(documents))
    peers = {
        "FTS5 porter, any word, bm25": FullText(rows),
        "FTS5 trigram": FullText(rows, trigram=True),
        "rapidfuzz over everything": Fuzzy(rows),
    }
    if tantivy is not None:
        peers["tantivy, fuzzy terms"] = Tantivy(rows)
    return peers
