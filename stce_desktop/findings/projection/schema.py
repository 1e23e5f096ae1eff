"""Tables of the list: one line a finding, and the words it is found by."""

VERSION = 2  # raise it whenever a table or the making of a line changes: the list is made again

# The line is keyed by its finding's last event, so that both tables run in the order of the chain.
TABLES = """
CREATE TABLE IF NOT EXISTS head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS line (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    revision INTEGER NOT NULL,
    status TEXT NOT NULL,
    item TEXT NOT NULL,
    disposition TEXT NOT NULL,
    post TEXT NOT NULL,
    officer TEXT NOT NULL,
    local_time TEXT NOT NULL,
    seal TEXT NOT NULL,
    photos INTEGER NOT NULL,
    training INTEGER NOT NULL,
    deadline TEXT NOT NULL,
    due TEXT NOT NULL,
    open INTEGER NOT NULL,
    day TEXT NOT NULL,
    item_id TEXT NOT NULL,
    edition TEXT NOT NULL,
    decided TEXT NOT NULL,
    seconds INTEGER
);
CREATE INDEX IF NOT EXISTS line_number ON line (number);
CREATE INDEX IF NOT EXISTS line_officer ON line (officer);
CREATE INDEX IF NOT EXISTS line_edition ON line (edition, seq);
CREATE INDEX IF NOT EXISTS line_decided ON line (decided, training, disposition, seconds);
CREATE INDEX IF NOT EXISTS line_due ON line (due, seq) WHERE due <> '';
CREATE INDEX IF NOT EXISTS line_choice
    ON line (status, disposition, officer, day, due, open, training);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2"
);
"""
