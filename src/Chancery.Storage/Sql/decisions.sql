-- What reviewers decided, another part of the log. number counts them from 1. act is merge, split, accept, reject, correct
-- or undo, subject what it is about (actor, claim, matter, decision), and body, a JSON object, has the rest.

CREATE TABLE decisions (
    sequence   INTEGER PRIMARY KEY REFERENCES entries (sequence),
    number     INTEGER NOT NULL UNIQUE,
    act        TEXT NOT NULL,
    subject    TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason     TEXT,
    body       TEXT NOT NULL
) STRICT;

CREATE TRIGGER decisions_are_kept BEFORE UPDATE ON decisions BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END;
CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END;
