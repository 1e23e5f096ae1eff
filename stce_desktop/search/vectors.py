"""Sentence vectors from a static table of word pieces, fitted when the table was made."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_WORD = re.compile(r"\w+|[^\w\s]")
_LONGEST = 40


class VectorTable:
    """Turn English text into vectors of unit length.

    The folder holds `pieces.txt` (WordPiece vocabulary, one a line), `table.npy` (int8, pieces ×
    dimensions) and `scales.npy` (float32, one a piece). The table is mapped, not read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _pieces(self) -> dict[str, int]:
        lines = (self._folder / "pieces.txt").read_text(encoding="utf-8").split("\n")
        return {piece: number for number, piece in enumerate(lines)}

    @cached_property
    def _table(self) -> NDArray[np.int8]:
        return cast("NDArray[np.int8]", np.load(self._folder / "table.npy", mmap_mode="r"))

    @cached_property
    def _scales(self) -> Floats:
        return cast("Floats", np.load(self._folder / "scales.npy"))

    @property
    def dimensions(self) -> int:
        """Return how many numbers a vector has."""
        return int(self._table.shape[1])

    def vector(self, text: str) -> Floats:
        """Return the vector of a text, or zeros when no piece of it is known."""
        numbers = self._numbers(text)
        if not numbers:
            return np.zeros(self.dimensions, np.float32)
        rows = self._table[numbers].astype(np.float32) * self._scales[numbers, None]
        mean = rows.mean(axis=0)
        return cast("Floats", mean / (float(np.linalg.norm(mean)) + 1e-9))

    def trust(self, text: str) -> float:
        """Return how far the table knows the words of a text, from 0 (none) to 1 (all).

        A word that must be split is a foreign or coined one: its pieces say little of it.
        """
        known = [word for word in _WORD.findall(_plain(text)) if word.isalpha()]
        return sum(word in self._pieces for word in known) / len(known) if known else 0.0

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Return one vector a text, shape (texts, dimensions)."""
        found = [self.vector(text) for text in texts]
        return np.array(found, np.float32).reshape(len(found), self.dimensions)

    def _numbers(self, text: str) -> list[int]:
        words = _WORD.findall(_plain(text))
        return [number for word in words for number in self._split(word)]

    def _split(self, word: str) -> list[int]:
        """Split a word into its longest known pieces; a word that cannot be split is left out."""
        found: list[int] = []
        start = 0
        while start < len(word[:_LONGEST]):
            for end in range(len(word), start, -1):
                piece = word[start:end] if start == 0 else f"##{word[start:end]}"
                if piece in self._pieces:
                    found.append(self._pieces[piece])
                    start = end
                    break
            else:
                return []
        return found


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in folded if unicodedata.category(c) != "Mn")
