"""What a hit shows of a thing; a row is read only when it is hit."""

import json
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from typing import cast

import numpy as np
from numpy.typing import NDArray

from stce_desktop.search.blobs import unpack, unpack_words
from stce_desktop.search.build import Group


class GroupShelf:
    """Give groups by number or id, and the numbers that a filter lets through."""

    def __init__(self, blob: Callable[[str], bytes]) -> None:
        self._blob = blob
        self._rows = blob("groups")
        self._ends = cast("NDArray[np.int32]", unpack(blob("group_ends")))
        self.at = lru_cache(maxsize=4096)(self._at)

    def __len__(self) -> int:
        """Return how many things there are."""
        return len(self._ends) - 1

    def _at(self, number: int) -> Group:
        row = json.loads(self._rows[self._ends[number] : self._ends[number + 1]])
        key, kind, title, codes, hs, is_twin, family, regimes, hazards, has_twin = row
        return Group(
            key, kind, title, tuple(codes), tuple(hs), is_twin, family,
            tuple(regimes), tuple(hazards), has_twin,
        )  # fmt: skip

    def all(self) -> Iterator[Group]:
        """Return every group in the order of the index."""
        return (self.at(number) for number in range(len(self)))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        ids = unpack_words(self._blob("group_ids"))
        return {group_id: number for number, group_id in enumerate(ids)}

    @cached_property
    def _of_code(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = json.loads(self._blob("groups_of_code"))
        return found

    def get(self, group_id: str) -> Group | None:
        """Return a group by id, or None."""
        number = self._numbers.get(group_id)
        return self.at(number) if number is not None else None

    def with_code(self, code: str) -> Iterator[Group]:
        """Return what an entry catches, the entry itself left out."""
        return (self.at(number) for number in self._of_code.get(code, ()))
