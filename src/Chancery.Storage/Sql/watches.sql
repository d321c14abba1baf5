-- What the users of this file watch. No part of the record: nothing is worked out from it, and unlike the log it may change.
-- A record that was made before there were watches gets the tables when it is opened.
CREATE TABLE IF NOT EXISTS watches (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    actors   TEXT NOT NULL,   -- a JSON array of ids
    kind     TEXT,
    matter   TEXT,
    added_at TEXT NOT NULL
) STRICT;

-- Up to which moment of record time the last report told what moved.
CREATE TABLE IF NOT EXISTS watch_reports (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    through TEXT NOT NULL
) STRICT;
