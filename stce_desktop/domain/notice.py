"""The notice a trader is given when goods stay at the post."""

from dataclasses import dataclass

from stce_desktop.domain.finding import Disposition

# Stems of words that accuse; a notice in any language holds none of them.
GUILT = (
    "guilt", "offence", "offense", "crime", "criminal", "illegal", "smuggl", "violat", "suspect",
    "contraband",
    "coupable", "infraction", "délit", "illégal", "contreband", "soupçon",
    "culpab", "delito", "infracción", "ilegal", "sospech",
    "виновн", "преступ", "правонаруш", "незаконн", "контрабанд", "подозр",
    "مذنب", "جريمة", "مخالفة", "تهريب", "مشتبه", "crimin", "infração", "suspeit",
    "犯罪", "违法", "走私", "嫌疑", "有罪",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NoticeText:
    """Hold the words of the notice in one language; `measures` are sentences by what was done."""

    id: str
    name: str
    title: str
    intro: str
    about: str
    labels: dict[str, str]
    measures: dict[str, str]
    rights: str
    receipt: str
    sign_officer: str
    sign_receiver: str
    training: str
    page: str
    direction: str = "ltr"


_MEASURES = {
    Disposition.HELD_PENDING_DOCUMENTS: "held",
    Disposition.HELD_PENDING_IDENTIFICATION: "held",
    Disposition.HELD_PENDING_LABORATORY: "held",
    Disposition.EXPORTER_TO_APPLY: "held",
    Disposition.REFERRED_LICENSING: "referred",
    Disposition.REFERRED_OTHER_SERVICE: "referred",
    Disposition.DETAINED: "detained",
    Disposition.SEIZED: "seized",
    Disposition.RETURNED: "returned",
}


def measure_of(disposition: str) -> str:
    """Return which sentence of a notice fits a disposition."""
    return _MEASURES.get(Disposition(disposition), "examined") if disposition else "examined"
