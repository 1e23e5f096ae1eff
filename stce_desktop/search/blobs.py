"""Pack arrays and words into byte strings that a database can hold, and read them back."""

import json
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.generic]
_TYPES = {"f4": np.float32, "i4": np.int32, "u4": np.uint32, "u1": np.uint8, "i1": np.int8}


def pack(array: Array) -> bytes:
    """Return an array as bytes with its type and shape in front."""
    kind = array.dtype.str[1:]
    if kind not in _TYPES:
        raise ValueError(f"arrays of {array.dtype} are not kept")
    head = json.dumps([kind, list(array.shape)]).encode()
    return len(head).to_bytes(4, "little") + head + np.ascontiguousarray(array).tobytes()


def unpack(data: bytes) -> Array:
    """Return the array in bytes made by `pack`, without copying them."""
    size = int.from_bytes(data[:4], "little")
    kind, shape = json.loads(data[4 : 4 + size])
    return np.frombuffer(data, dtype=_TYPES[kind], offset=4 + size).reshape(shape)


def pack_words(words: Sequence[str]) -> bytes:
    """Return words as one byte string; none may hold a line end."""
    return "\n".join(words).encode()


def unpack_words(data: bytes) -> list[str]:
    """Return the words in bytes made by `pack_words`."""
    return data.decode().split("\n") if data else []


def pack_json(value: object) -> bytes:
    """Return plain values as bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def grouped(pairs: Mapping[int, Sequence[int]], size: int) -> tuple[Array, Array]:
    """Return (starts, members): the members of group n lie from starts[n] to starts[n+1]."""
    counts = np.zeros(size + 1, np.int32)
    for group, members in pairs.items():
        counts[group + 1] = len(members)
    starts = np.cumsum(counts, dtype=np.int32)
    flat = [member for group in sorted(pairs) for member in pairs[group]]
    return starts, np.array(flat, np.int32)
