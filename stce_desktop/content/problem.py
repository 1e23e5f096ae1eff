"""What is wrong with a source, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Name the file, line and slot of a fault, what it is and how to mend it."""

    file: str
    line: int
    slot: str
    message: str
    mend: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}"
        what = f"{self.slot}: {self.message}" if self.slot else self.message
        return f"{place}: {what}" + (f" ({self.mend})" if self.mend else "")
