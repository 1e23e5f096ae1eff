"""Pull the plug on the real path: nothing that was confirmed may be lost.

The long form prints a line every hundred kills:
`python3 run.py test -m slow -s tests/integration/test_kills.py`.
"""

import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.keyring import Keyring
from stce_desktop.system.paths import Paths
from tests.fakes import EDITION, FakeClock, picture
from tests.hardship import SPOKEN, make_keys

ROOT = Path(__file__).parents[2]
QUICK, FULL = 8, 1000
POSTS = 2  # laptops that lose their power side by side: one a core
EVERY = 100  # kills after which everything is read again
LONGEST_S = 0.6  # a finding takes about 0.05 s: a life holds none to a dozen
COLOURS = ("navy", "teal", "maroon", "olive")


@dataclass
class Post:
    """Hold one laptop: its folder and keys, what its recorder confirmed, and what was wrong."""

    home: Path
    keyring: Keyring
    confirmed: list[tuple[str, ...]] = field(default_factory=list)
    lost: list[tuple[str, ...]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    photos: int = 0

    def read_again(self):
        """Read chain, signatures, photos and journal again, and look for all that was confirmed."""
        desk = FindingsDesk.open(Paths.under(self.home), FakeClock(), EDITION, self.keyring)
        try:
            report = desk.verify()
            hashes = {event.hash for event in desk._store.events()}
        finally:
            desk.close()
        self.faults += report.faults
        self.photos = report.attachments
        self.lost = [row for row in self.confirmed if row[2] not in hashes]


@pytest.fixture
def photos(tmp_path):
    paths = [tmp_path / f"{colour}.jpg" for colour in COLOURS]
    for path, colour in zip(paths, COLOURS, strict=True):
        path.write_bytes(picture((320, 240), colour=colour))
    return paths


class Life:
    """Hold a recorder at work, from its log-in to the moment it is killed."""

    def __init__(self, post, photos, chance):
        self._post = post
        self._seconds = chance.uniform(0.0, LONGEST_S)
        self._until = 0.0
        module = "tests.integration.recorder"
        command = [sys.executable, "-m", module, str(post.home), SPOKEN, *map(str, photos)]
        self._child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def await_log_in(self):
        """Let the time to the kill begin when the findings are open."""
        assert self._child.stdout.readline() == "open\n"
        self._until = time.monotonic() + self._seconds

    def moment(self):
        """Return when the recorder is to be killed."""
        return self._until

    def end(self):
        """Kill the recorder at its moment, and keep what it had confirmed."""
        time.sleep(max(0.0, self._until - time.monotonic()))
        self._child.kill()
        lines = self._child.communicate()[0].splitlines(keepends=True)
        # A line without its end was never read by anyone: it does not count as confirmed.
        whole = [line for line in lines if line.endswith("\n")]
        self._post.confirmed += [tuple(line.split()[1:]) for line in whole]


def kill_again_and_again(folder, photos, times, seed, say=print, posts=POSTS):
    """Kill the recorders of some posts that many times in all; return the posts.

    What the next life finds on the disk is what the last one left: it opens the files, mends what
    was cut off and goes on with the chain, so that each kill is also a test of the one before.
    """
    chance = random.Random(seed)
    homes = [folder / f"post{number}" for number in range(posts)]
    made = [Post(home, make_keys(home)) for home in homes]
    for kills in range(posts, times + 1, posts):
        lives = [Life(post, photos, chance) for post in made]
        for life in lives:
            life.await_log_in()
        for life in sorted(lives, key=Life.moment):
            life.end()
        if kills % EVERY == 0 or kills == times:
            for post in made:
                post.read_again()
            say(summary(kills, made))
    return made


def summary(kills, posts):
    """Return one line with what all posts confirmed and lost."""
    confirmed, photos = sum(len(p.confirmed) for p in posts), sum(p.photos for p in posts)
    lost, faults = sum(len(p.lost) for p in posts), sum(len(p.faults) for p in posts)
    return (
        f"{kills} kills: {confirmed} confirmed with {photos} photos, {lost} lost, "
        f"{faults} faults of chain, photos or journal"
    )


def test_that_a_few_kills_lose_nothing_that_was_confirmed(tmp_path, photos):
    for post in kill_again_and_again(tmp_path, photos, QUICK, seed=1):
        assert post.confirmed
        assert not post.lost
        assert not post.faults


@pytest.mark.slow
def test_that_a_thousand_kills_lose_nothing_that_was_confirmed(tmp_path, photos, capsys):
    def say(text):
        with capsys.disabled():
            print(f"\n{text}", end="", flush=True)

    posts = kill_again_and_again(tmp_path, photos, FULL, 20, say)
    assert sum(len(post.confirmed) for post in posts) > FULL
    assert not any(post.lost or post.faults for post in posts)
