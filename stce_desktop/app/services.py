"""The services a front end works with, put together once by the bootstrap."""

from collections.abc import Callable
from dataclasses import dataclass

from stce_desktop.checks.checker import Checker
from stce_desktop.content.pictures import PictureShelf
from stce_desktop.content.store import ContentStore
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.vault import Vault
from stce_desktop.identify.key import GuidedKey
from stce_desktop.search.decoder import Decoder
from stce_desktop.search.searcher import Searcher
from stce_desktop.system.paths import Paths


@dataclass(frozen=True, slots=True)
class Services:
    """Hold the features behind one door; `findings` and `key` are made on first use.

    `findings` raises LockedError while officers are set up and none is logged in at `vault`.
    """

    paths: Paths
    content: ContentStore
    pictures: PictureShelf
    searcher: Searcher
    decoder: Decoder
    checker: Checker
    findings: Callable[[], FindingsDesk]
    key: Callable[[], GuidedKey]
    vault: Vault
