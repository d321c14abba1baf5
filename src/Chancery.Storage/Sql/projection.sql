-- What the queries need, worked out from the log: dropped and made again at any time with the same result.
-- earliest and latest are days (ISO 8601) between which something lies; null where no year is known.

CREATE TABLE projection (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    through INTEGER NOT NULL,   -- the sequence of the last entry of the log that was taken in
    method  TEXT NOT NULL       -- the fingerprint of the rules by which it was done
) STRICT;

-- Each current text once; of several senders the one who published it first. number is the row of the full-text index.
CREATE TABLE current_documents (
    number      INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE REFERENCES documents (id),
    receipt     INTEGER NOT NULL REFERENCES receipts (sequence),
    reading     INTEGER NOT NULL REFERENCES readings (sequence),
    earliest    TEXT,
    latest      TEXT
) STRICT;

-- Between which days a document was published, where other reports of the same occasions tell more than its own text.
CREATE TABLE occasion_bounds (
    reading INTEGER PRIMARY KEY REFERENCES readings (sequence),
    body    TEXT NOT NULL
) STRICT;

CREATE INDEX current_documents_by_reading ON current_documents (reading);

CREATE TABLE current_claims (
    id       TEXT PRIMARY KEY,
    number   INTEGER NOT NULL REFERENCES current_documents (number),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    stage    TEXT,
    earliest TEXT,
    latest   TEXT,
    matter   TEXT,            -- null for a candidate: a claim too unsure to be part of a matter
    confidence REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX current_claims_by_document ON current_claims (number, position);
CREATE INDEX current_claims_by_kind ON current_claims (kind, stage);

-- Claims that reviewers corrected or accepted, as they were decided to be, in the interchange format.
CREATE TABLE corrected_claims (
    claim TEXT PRIMARY KEY,
    body  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who takes part in a claim: the actors in its roles, and the states that they act for.
CREATE TABLE claim_actors (
    actor TEXT NOT NULL,
    claim TEXT NOT NULL,
    PRIMARY KEY (actor, claim)
) STRICT, WITHOUT ROWID;

-- The actors of a claim who are others than the ids that were read say, and why.
CREATE TABLE claim_identities (
    claim   TEXT NOT NULL,
    read    TEXT NOT NULL,
    actor   TEXT NOT NULL,
    because TEXT NOT NULL,
    PRIMARY KEY (claim, read)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_identities_by_read ON claim_identities (read);

-- Everybody who is named in some claim, its sources among them.
CREATE TABLE named_actors (
    actor TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Persons who may be one.
CREATE TABLE suggestions (
    position INTEGER PRIMARY KEY,
    person   TEXT NOT NULL,
    other    TEXT NOT NULL,
    because  TEXT NOT NULL
) STRICT;

CREATE TABLE matters (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    title   TEXT NOT NULL,
    same    TEXT NOT NULL,
    stage   TEXT,
    current INTEGER   -- the position in stages of the entry that shows how far it has got
) STRICT, WITHOUT ROWID;

CREATE INDEX matters_by_kind ON matters (kind, stage);

CREATE TABLE matter_roles (
    matter   TEXT NOT NULL REFERENCES matters (id),
    position INTEGER NOT NULL,
    role     TEXT NOT NULL,
    actor    TEXT NOT NULL,
    PRIMARY KEY (matter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE matter_actors (
    actor  TEXT NOT NULL,
    matter TEXT NOT NULL REFERENCES matters (id),
    PRIMARY KEY (actor, matter)
) STRICT, WITHOUT ROWID;

CREATE TABLE stages (
    matter     TEXT NOT NULL REFERENCES matters (id),
    position   INTEGER NOT NULL,
    stage      TEXT,
    reached    TEXT,
    date       TEXT,
    basis      TEXT NOT NULL,
    earliest   TEXT,
    latest     TEXT,
    modality   TEXT NOT NULL,
    polarity   TEXT NOT NULL,
    attributes TEXT NOT NULL,   -- a JSON object
    PRIMARY KEY (matter, position)
) STRICT, WITHOUT ROWID;

-- The claims of each entry of a history, in order of publication.
CREATE TABLE stage_claims (
    matter   TEXT NOT NULL,
    stage    INTEGER NOT NULL,
    position INTEGER NOT NULL,
    claim    TEXT NOT NULL REFERENCES current_claims (id),
    PRIMARY KEY (matter, stage, position),
    FOREIGN KEY (matter, stage) REFERENCES stages (matter, position)
) STRICT, WITHOUT ROWID;

CREATE VIEW search_source (number, title, text) AS
    SELECT current_documents.number, summaries.title, documents.text
    FROM current_documents
    JOIN summaries ON summaries.receipt = current_documents.receipt
    JOIN documents ON documents.id = current_documents.document_id;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text,
    content = 'search_source', content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
