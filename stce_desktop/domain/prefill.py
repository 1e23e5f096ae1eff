"""What search, check and key hand on to a new finding."""

from dataclasses import dataclass

from stce_desktop.domain.evidence import KeyStep
from stce_desktop.domain.finding import MeasuredValue


@dataclass(frozen=True, slots=True)
class Prefill:
    """Carry what search and check already know into a new finding: nothing is asked twice."""

    item_id: str = ""
    item_name: str = ""
    codes: tuple[str, ...] = ()
    search_text: str = ""
    values: tuple[MeasuredValue, ...] = ()
    check_result: str = ""
    decided_by: str = ""
    missing: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    key_steps: tuple[KeyStep, ...] = ()
    twins_ruled_out: str = ""
    markings: str = ""
    dimensions: str = ""
    weight: str = ""
    material: str = ""
    packaging: str = ""
    item_class: str = ""
    hazards: str = ""
    hs_code: str = ""
    hs_edition: str = ""
    post: str = ""
    officer: str = ""
    training: bool = False
