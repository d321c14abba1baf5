-- Who may use a record that is served, what they may do, and what was done. A file of its own beside that of the record: the log
-- knows of it only the names under which was decided. Moments are ISO 8601 in UTC. Neither passwords nor tokens nor keys can be
-- read out of it: passwords are hashed with salt, the others, which are random, by SHA-256.

-- id is the name in lower case, by which accounts are told apart.
CREATE TABLE accounts (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,
    password TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is signed in. What ends a session takes its row away.
CREATE TABLE sessions (
    token    TEXT PRIMARY KEY,
    account  TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    begun_at TEXT NOT NULL,
    seen_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_account ON sessions (account);

-- By what programs are known. A key ends with until.
CREATE TABLE keys (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    secret  TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    scope   TEXT NOT NULL,
    made_at TEXT NOT NULL,
    until   TEXT NOT NULL,
    used_at TEXT
) STRICT;

CREATE INDEX keys_by_account ON keys (account);

-- What was done: account is whose rights were used, origin an address or the command line. Rows are only ever added.
CREATE TABLE audit (
    number  INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    act     TEXT NOT NULL,
    account TEXT,
    origin  TEXT NOT NULL,
    subject TEXT
) STRICT;

CREATE INDEX audit_by_account ON audit (account, number);
CREATE INDEX audit_by_act ON audit (act, number);

CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'the audit log is never cut'); END;

-- The keys by which the server knows its own forms again after a restart.
CREATE TABLE protection (
    name TEXT PRIMARY KEY,
    key  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
