"""Find substances by the numbers that stand on drums and papers."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from stce_desktop.domain.codes import is_cas_valid
from stce_desktop.domain.knowledge import Substance


class Identifiers:
    """Answer for CAS and UN numbers."""

    def __init__(self, substances: Iterable[Substance]) -> None:
        self._by_cas: dict[str, list[Substance]] = {}
        self._by_un: dict[str, list[Substance]] = {}
        for substance in substances:
            if substance.cas:
                self._by_cas.setdefault(substance.cas, []).append(substance)
            if substance.un:
                self._by_un.setdefault(substance.un, []).append(substance)

    def cas(self, number: str) -> tuple[list[Substance], str]:
        """Return the substances of a CAS number, and a remark when it had to be repaired."""
        if found := self._by_cas.get(number):
            return found, ""
        near = sorted(
            (distance, cas)
            for cas in self._by_cas
            if (distance := OSA.distance(number.replace("-", ""), cas.replace("-", ""))) <= 2
        )
        if is_cas_valid(number):
            return [], f"{number} is a valid CAS number, but not one of this edition"
        if not near or near[0][0] > 1:
            return [], f"{number} fails its check digit"
        closest = [cas for distance, cas in near if distance == near[0][0]]
        remark = f"{number} fails its check digit; meant is perhaps {' or '.join(closest)}"
        return [s for cas in closest for s in self._by_cas[cas]], remark

    def un(self, number: str) -> list[Substance]:
        """Return the substances of a UN number."""
        return self._by_un.get(number, [])
