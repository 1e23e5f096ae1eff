"""Officers, passphrases, the recovery code, and the chain that tells of them."""

import json
import time
from dataclasses import replace

import pytest

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.officers import Guard
from stce_desktop.findings import vault as vault_module
from stce_desktop.findings.desk import FindingsDesk, findings_folder
from stce_desktop.findings.events import ADDED, REMOVED, RENEWED, hash_of, is_finding
from stce_desktop.findings.keyring import KeyFile, WrongPassphraseError
from stce_desktop.findings.passphrase import (
    WeakPassphraseError,
    check_strength,
    suggest_passphrase,
)
from stce_desktop.findings.recovery_code import code_bytes, new_code
from stce_desktop.findings.vault import LockedError, TooSoonError, Vault
from stce_desktop.findings.verify import chain_faults
from stce_desktop.system.errors import StorageError
from stce_desktop.system.instance import SecondInstanceError
from tests.fakes import EDITION

ANNA, BELA = "anna walks to the ferry", "bela counts nine lorries"


@pytest.fixture
def open_vault(paths, clock):
    """Return a function that starts the program again: a vault that nobody opened."""
    opened = []

    def again():
        for known in opened:
            known.close()
        opened.append(Vault(paths, clock, lambda: EDITION))
        return opened[-1]

    yield again
    for known in opened:
        known.close()


@pytest.fixture
def vault(open_vault):
    return open_vault()


@pytest.fixture
def two(vault):
    """Return a vault with two officers, the first logged in."""
    vault.set_up("Anna", ANNA)
    vault.add("Bela", BELA)
    return vault


def officer(vault, name):
    return next(o for o in vault.state().officers if o.name == name)


def events(vault):
    return list(vault.desk()._store.events())


def test_that_a_post_without_officers_works_as_before(vault, complete):
    assert vault.state().guard is Guard.NEW
    desk = vault.desk()
    desk.finalise(complete(desk))
    assert vault.state().guard is Guard.DEVICE
    assert desk.verify().holds
    vault.lock()
    assert vault.desk() is desk


def test_that_the_first_officer_is_let_in_and_needs_the_passphrase_next_time(vault, open_vault):
    code = vault.set_up("Anna", ANNA)
    assert code_bytes(code)
    assert vault.state().officer.name == "Anna"
    again = open_vault()
    assert again.state().guard is Guard.LOCKED
    with pytest.raises(LockedError, match="locked"):
        again.desk()
    again.unlock(officer(again, "Anna").id, ANNA)
    assert again.desk().verify().holds


def test_that_the_device_slot_goes_with_the_first_officer(vault, complete, paths, open_vault):
    first = vault.desk().finalise(complete(vault.desk())).finding
    vault.set_up("Anna", ANNA)
    text = (findings_folder(paths) / "keyring.json").read_text()
    assert '"device"' not in text.replace('"device":', "")
    assert vault.desk().get(first.id) == first
    second = vault.desk().finalise(complete(vault.desk())).finding
    assert second.number == "KAPU-2026-0002"
    report = vault.desk().verify()
    assert report.holds, report.faults


def test_that_a_keyring_of_the_first_edition_goes_on_and_is_written_anew(vault, complete, paths):
    vault.desk().finalise(complete(vault.desk()))
    vault.close()
    path = findings_folder(paths) / "keyring.json"
    new = json.loads(path.read_text().splitlines()[0])
    slots = [{"kind": "device", "key": new["slots"][0]["key"]}]
    old = {"version": 1, "device": new["device"], "slots": slots, "signing": new["signing"]}
    path.write_text(json.dumps(old))
    (findings_folder(paths) / "keyring-copy.json").unlink()
    assert vault.desk().remarks == ()
    assert vault.desk().verify().holds
    assert json.loads(path.read_text().splitlines()[0])["version"] == 2


def test_that_an_event_carries_the_signatures_of_device_and_officer(two, complete):
    two.desk().finalise(complete(two.desk()))
    last = events(two)[-1]
    assert last.officer == "Anna"
    assert last.officer_key == officer(two, "Anna").key
    assert len(last.officer_signature) == 128
    assert two.desk().verify().holds


def test_that_the_chain_tells_who_came_and_went(two):
    bela = officer(two, "Bela").id
    two.remove(bela)
    assert [(e.kind, e.officer) for e in events(two)] == [
        (ADDED, "Anna"), (ADDED, "Anna"), (REMOVED, "Anna"),
    ]  # fmt: skip
    assert not any(is_finding(e) for e in events(two))
    assert two.desk().rows() == ()
    assert two.desk().verify().holds
    two.lock()
    with pytest.raises(InputError, match="no such officer"):
        two.unlock(bela, BELA)


def test_that_a_wrong_passphrase_is_clear_and_counted_and_slowed(two, monkeypatch):
    anna = officer(two, "Anna").id
    two.lock()
    for _ in range(vault_module.FREE_TRIES):
        with pytest.raises(WrongPassphraseError, match="does not open"):
            two.unlock(anna, "anna walks to the harbour")
    with pytest.raises(TooSoonError, match="Wait 2 seconds"):
        two.unlock(anna, ANNA)
    assert two.state().wrong_tries == 3
    later = time.monotonic() + 3
    monkeypatch.setattr(vault_module.time, "monotonic", lambda: later)
    two.unlock(anna, ANNA)
    assert two.state().wrong_tries == 0
    assert any("3 wrong passphrases" in text for text in two.state().remarks)


def test_that_the_wait_outlives_a_restart_of_the_program(two, open_vault):
    anna = officer(two, "Anna").id
    two.lock()
    for _ in range(vault_module.FREE_TRIES):
        with pytest.raises(WrongPassphraseError):
            two.unlock(anna, "x")
    with pytest.raises(TooSoonError):
        open_vault().unlock(anna, ANNA)


def test_that_a_passphrase_can_be_changed_by_who_knows_the_old_one(two, open_vault):
    anna = officer(two, "Anna")
    with pytest.raises(WrongPassphraseError):
        two.change("not the old one at all", "nine red boats at noon")
    two.change(ANNA, "nine red boats at noon")
    again = open_vault()
    with pytest.raises(WrongPassphraseError):
        again.unlock(anna.id, ANNA)
    again.unlock(anna.id, "nine  red boats at noon ")
    assert officer(again, "Anna").key == anna.key
    assert again.desk().verify().holds


def test_that_headquarters_code_gives_a_new_passphrase_and_a_new_key(vault, open_vault, complete):
    code = vault.set_up("Anna", ANNA)
    anna = officer(vault, "Anna")
    vault.desk().finalise(complete(vault.desk()))
    again = open_vault()
    again.recover(code.lower().replace("-", " "), anna.id, "nine red boats at noon")
    again.desk().finalise(complete(again.desk()))
    assert events(again)[-2].kind == RENEWED
    assert officer(again, "Anna").key != anna.key
    report = again.desk().verify()
    assert report.holds, report.faults


def test_that_a_new_recovery_code_ends_the_old_one(vault, open_vault):
    old = vault.set_up("Anna", ANNA)
    new = vault.new_recovery()
    again = open_vault()
    anna = officer(again, "Anna").id
    with pytest.raises(WrongPassphraseError, match="recovery code"):
        again.recover(old, anna, "nine red boats at noon")
    assert again.recover(new, anna, "nine red boats at noon").name == "Anna"


def test_that_a_misread_group_of_the_recovery_code_is_named():
    code = new_code()
    groups = code.split("-")
    wrong = ("A" if groups[2][0] != "A" else "B") + groups[2][1:]
    with pytest.raises(InputError, match=wrong):
        code_bytes("-".join([*groups[:2], wrong, *groups[3:]]))
    if groups[0] != groups[1]:
        with pytest.raises(InputError, match="misread"):
            code_bytes("-".join([groups[1], groups[0], *groups[2:]]))
    with pytest.raises(InputError, match="thirty"):
        code_bytes("ABC")


@pytest.mark.parametrize(
    "weak", ["", "123456", "482913", "short", "aaaaaaaaaaaaaaaa", "Password 2026!", "481516234212"]
)
def test_that_a_weak_passphrase_is_refused_with_what_would_do(vault, weak):
    with pytest.raises(WeakPassphraseError, match="Twelve characters or more will do"):
        vault.set_up("Anna", weak)
    assert vault.state().guard is Guard.NEW


def test_that_a_suggested_passphrase_holds_and_is_another_each_time():
    suggested = {suggest_passphrase() for _ in range(50)}
    assert len(suggested) == 50
    for text in suggested:
        check_strength(text)


def test_that_two_officers_of_one_name_or_none_are_refused(two):
    for name, words in (("anna", "of this name"), ("  ", "needs a name")):
        with pytest.raises(InputError, match=words):
            two.add(name, BELA)


def test_that_nobody_removes_himself(two):
    with pytest.raises(InputError, match="yourself"):
        two.remove(officer(two, "Anna").id)


def test_that_officers_are_changed_only_by_who_is_logged_in(two):
    two.lock()
    for change in (lambda: two.add("C", BELA), lambda: two.change(ANNA, BELA), two.new_recovery):
        with pytest.raises(LockedError):
            change()


def test_that_an_officer_whose_entry_a_power_cut_swallowed_is_entered_later(
    vault, paths, open_vault
):
    KeyFile(findings_folder(paths)).set_up("Anna", ANNA)
    again = open_vault()
    again.unlock(officer(again, "Anna").id, ANNA)
    assert [e.kind for e in events(again)] == [ADDED]
    assert again.desk().verify().holds


def test_that_one_damaged_copy_of_the_keys_is_told_and_mended(two, paths, open_vault):
    for name in ("keyring.json", "keyring-copy.json"):
        path = findings_folder(paths) / name
        anna = officer(two, "Anna").id
        two.close()
        whole = path.read_bytes()
        path.write_bytes(whole[:200] + b"!" + whole[201:])
        two = open_vault()
        two.unlock(anna, ANNA)
        assert any(name in text for text in two.state().remarks)
        assert two.desk().verify().holds


def test_that_keys_put_together_by_another_hand_are_noticed(two, paths):
    path = findings_folder(paths) / "keyring.json"
    line = path.read_text().splitlines()[0]
    from hashlib import sha256

    forged = line.replace('"name":"Bela"', '"name":"Bert"')
    path.write_text(forged + "\n" + sha256(forged.encode()).hexdigest() + "\n")
    assert not two.desk().verify().holds


def test_that_signatures_of_strangers_and_of_nobody_are_faults(two, complete):
    two.desk().finalise(complete(two.desk()))
    chain = events(two)
    public = two._keyring.public
    assert not list(chain_faults(chain, public))
    stripped = replace(chain[-1], officer_signature="")
    assert "officer's signature" in next(chain_faults([*chain[:-1], stripped], public))
    unsigned = replace(chain[-1], officer_key="", officer_signature="", officer_id="")
    assert "changed" in next(chain_faults([*chain[:-1], unsigned], public))
    swapped = replace(chain[-1], officer_key=officer(two, "Bela").key)
    swapped = replace(swapped, hash=hash_of(swapped))
    assert list(chain_faults([*chain[:-1], swapped], public))


def test_that_a_second_window_cannot_set_up_or_open(two, paths, clock):
    with pytest.raises(SecondInstanceError):
        FindingsDesk.open(paths, clock, EDITION, two._keyring)
    other = Vault(paths, clock, lambda: EDITION)
    with pytest.raises(StorageError):
        other.unlock(officer(two, "Anna").id, ANNA)
