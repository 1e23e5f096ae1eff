"""The few measures and colours that everything is drawn with."""

from dataclasses import dataclass

GAP = 8  # pixels of the grid that spacing follows
BASE_POINT = 10.5
TARGET = 38  # least height of anything that is pressed, in pixels at 100 %


@dataclass(frozen=True, slots=True)
class Theme:
    """Hold the colours of one theme as #rrggbb."""

    name: str
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    soft: str
    danger: str
    on_danger: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    red: str
    red_soft: str
    neutral_soft: str
    focus: str

    @property
    def dark(self) -> bool:
        """Tell whether light text stands on a dark ground."""
        return self.name != "light"


LIGHT = Theme(
    "light", "#f3f5f8", "#ffffff", "#ffffff", "#16202b", "#55636f", "#d5dce4",
    "#0b5394", "#ffffff", "#e3edf7", "#b3261e", "#ffffff", "#8a4b00", "#fdeed8",
    "#1d6b3a", "#e0f2e6", "#a1221b", "#fbe4e2", "#e8ecf1", "#0b5394",
)  # fmt: skip
DARK = Theme(
    "dark", "#10171f", "#18222d", "#1f2b38", "#e8eef4", "#9fb0c0", "#334454",
    "#5aa9f0", "#06131f", "#1d3247", "#e5564c", "#1a0402", "#f0b35e", "#3d2c12",
    "#6fce90", "#173524", "#f08b83", "#43201d", "#26333f", "#8cc6ff",
)  # fmt: skip
CONTRAST = Theme(
    "contrast", "#000000", "#000000", "#000000", "#ffffff", "#ffffff", "#ffffff",
    "#ffff00", "#000000", "#1a1a00", "#ff5a4f", "#000000", "#ffc400", "#000000",
    "#5dff8f", "#000000", "#ff8a80", "#000000", "#000000", "#00ffff",
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}
