"""A question to an expert far away, and the answer that comes back."""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class SentPhoto:
    """Hold one photo of a question: the hash of the original, and what it shows."""

    sha256: str
    shot: str
    file: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Hold one answer that the expert can tick."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """Hold a question as it is sent; its canonical JSON has the hash that names the case."""

    record: str
    number: str
    revision: int
    seal: str
    post: str
    asked_of: str
    asked_utc: str
    asked_local: str
    template: str
    title: str
    text: str
    answers: tuple[Choice, ...]
    photos: tuple[SentPhoto, ...]
    lists: dict[str, str]
    edition_date: str
    edition_sha256: str
    training: bool = False
    format: str = "stce-question-1"

    @property
    def canonical(self) -> bytes:
        """Return the bytes of question.json: keys sorted, no white space."""
        text = json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return text.encode("utf-8", "replace")  # half a sign is no text

    @property
    def case(self) -> str:
        """Return the SHA-256 that an answer must name."""
        return sha256(self.canonical).hexdigest()


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold an answer as it came back; `case` is the hash or the short number of the question."""

    case: str
    text: str
    answered_by: str
    basis: str = ""
