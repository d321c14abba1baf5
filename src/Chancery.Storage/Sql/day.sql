-- How the matters of the record stood on a day, as far as it was asked: only one connection has these tables.
PRAGMA temp.cache_size = -32768;

CREATE TEMP TABLE judged (
    matter   TEXT PRIMARY KEY,
    standing INTEGER NOT NULL,            -- 0 it was not yet, 1 it was as it is now, 2 that is to be worked out, 3 it has been made as it was
    told     INTEGER NOT NULL DEFAULT 0   -- whether its rows are in the other tables
) STRICT, WITHOUT ROWID;

CREATE INDEX temp.judged_in_doubt ON judged (matter) WHERE standing = 2;
