"""Tables of the two encrypted stores; the event table refuses change and removal.

`place` says where the journal keeps the frame of an event (its first byte), `serial` the last
serial number given under a prefix such as `KAPU-2026-`. Both follow from the events and are
written with them in one commit, so that opening and numbering need not read every event.
"""

EVENTS = """
CREATE TABLE IF NOT EXISTS event (
    seq INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    doc BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS event_record ON event (record, seq);
CREATE TRIGGER IF NOT EXISTS event_keeps BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER IF NOT EXISTS event_stays BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
CREATE TABLE IF NOT EXISTS place (seq INTEGER PRIMARY KEY, start INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS serial (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL);
"""

DRAFTS = """
CREATE TABLE IF NOT EXISTS draft (
    id TEXT PRIMARY KEY,
    saved_utc TEXT NOT NULL,
    doc BLOB NOT NULL
);
"""
