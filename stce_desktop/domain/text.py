"""Text that came from outside and has to be written down."""


def encodable(text: str) -> str:
    """Return the text with every half of a character replaced, so that it can be stored.

    Broken clipboards hold such halves, and so do file names that are not in the system's coding.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
