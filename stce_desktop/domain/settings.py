"""What a post sets once: who, where, and how the window looks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Hold the choices of this installation; `scale` is the text size in per cent (100 to 200).

    After `lock_minutes` without a sign of anybody the findings lock; 0 is never.
    """

    post: str = ""
    officer: str = ""
    theme: str = "system"
    language: str = "en"
    scale: int = 100
    training: bool = False
    lock_minutes: int = 10
