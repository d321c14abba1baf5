-- What reviewers decided, another part of the log. number counts them from 1. act is merge, split or undo so far, subject
-- what it is about (actor, decision), and body, a JSON object, has the rest: whatever may be decided later of claims and
-- matters finds room in the same three columns.

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
