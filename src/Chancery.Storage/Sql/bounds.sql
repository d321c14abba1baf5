-- Part of the log since readings tell more than claims; a record that was made before gets it when it is opened.
-- Between which days a document was published whose date nobody gives, by its own text, and why: a JSON object.
CREATE TABLE IF NOT EXISTS publication_bounds (
    reading INTEGER PRIMARY KEY REFERENCES readings (sequence),
    body    TEXT NOT NULL
) STRICT;

CREATE TRIGGER IF NOT EXISTS publication_bounds_are_kept BEFORE UPDATE ON publication_bounds
    BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END;
CREATE TRIGGER IF NOT EXISTS publication_bounds_stay BEFORE DELETE ON publication_bounds
    BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END;
