"""Gather what a paper of a finding needs, so that any front end can print it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from stce_desktop.app.use_cases.attach_photo import thumbnails
from stce_desktop.app.use_cases.export_finding import finding_key
from stce_desktop.content.store import ContentStore
from stce_desktop.domain.errors import NotFoundError
from stce_desktop.domain.finding import Finding, Revision
from stce_desktop.domain.notice import NoticeText
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.export import safe_name
from stce_desktop.findings.outgoing import free_path


class PaperKind(StrEnum):
    """Name the papers of a finding."""

    REPORT = "report"
    NOTICE = "notice"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """Hold everything one paper needs; `photos` maps SHA-256 to small JPEGs.

    A photo that is lost or damaged is not among them: the paper says so in its place.
    """

    kind: PaperKind
    finding: Finding
    seal: str
    today: date
    path: Path
    photos: dict[str, bytes]
    texts: tuple[NoticeText, ...] = ()


def order_paper(
    desk: FindingsDesk,
    content: ContentStore,
    name: tuple[str, PaperKind],
    languages: tuple[str, ...],
    target: Path,
) -> PaperOrder:
    """Return the order for a paper of the finding `name[0]`; `target` is a file or a folder.

    Raises NotFoundError, or StorageError when a folder holds this paper already.
    """
    key, kind = finding_key(desk, name[0]), name[1]
    finding = desk.get(key)
    texts = notice_texts(content, languages) if kind is PaperKind.NOTICE else ()
    path = target
    if target.suffix.lower() != ".pdf":
        mark = "TRAINING-" if finding.training else ""
        number = safe_name(finding.number)
        path = free_path(target, f"{mark}{number}-r{finding.revision}-{kind.value}.pdf")
    photos = thumbnails(desk, finding)[0] if kind is PaperKind.REPORT else {}
    return PaperOrder(
        kind=kind,
        finding=finding,
        seal=register_seal(desk.history(key)),
        today=desk.clock.local().date(),
        path=path,
        photos=photos,
        texts=texts,
    )


def register_seal(history: tuple[Revision, ...]) -> str:
    """Return the seal number that was shown when the newest revision was sealed."""
    sealed = [step.seal for step in history if step.kind in {"finalised", "revised"}]
    return sealed[-1] if sealed else history[-1].seal


def notice_texts(content: ContentStore, languages: tuple[str, ...]) -> tuple[NoticeText, ...]:
    """Return the texts of a notice in these languages, each once; raise NotFoundError."""
    known = {text.id: text for text in content.notices()}
    for language in languages:
        if language not in known:
            there = ", ".join(known)
            raise NotFoundError("There is no notice in this language", language, f"Use {there}.")
    return tuple(known[language] for language in dict.fromkeys(languages))
