"""Errors that reach a person: what is wrong, where, and what to do."""


class StceError(Exception):
    """Carry one clear sentence for the person at the machine."""

    def __init__(self, what: str, where: str = "", what_to_do: str = "") -> None:
        self.what = what
        self.where = where
        self.what_to_do = what_to_do
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """Write what, where and what to do as one line."""
        place = f" ({self.where})" if self.where else ""
        advice = f" {self.what_to_do}" if self.what_to_do else ""
        return f"{self.what}{place}.{advice}"


class NotFoundError(StceError):
    """Say that no card has this id."""


class InputError(StceError):
    """Say which argument or value cannot be used."""


class ContentError(StceError):
    """Say that the knowledge cannot be compiled or read."""
