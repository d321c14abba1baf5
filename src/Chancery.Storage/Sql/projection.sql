-- What the queries need, worked out from the log: dropped and made again at any time with the same result.
-- earliest and latest are days (ISO 8601) between which something lies; null where no year is known.

CREATE TABLE projection (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    through INTEGER NOT NULL,   -- the sequence of the last entry of the log that was taken in
    method  TEXT NOT NULL       -- the fingerprint of the rules by which it was done
) STRICT;

-- Each current text once; of several senders the one who published it first. reading is the row of the full-text index too.
CREATE TABLE current_documents (
    reading     INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE,
    receipt     INTEGER NOT NULL,
    published_by TEXT,
    told        TEXT,         -- when it told what it tells (EDTF): when it was published, else between which days by its own text
    earliest    TEXT,
    latest      TEXT
) STRICT;

CREATE INDEX current_documents_by_earliest ON current_documents (earliest);
CREATE INDEX current_documents_by_latest ON current_documents (latest);
CREATE INDEX current_documents_of_no_day ON current_documents (reading) WHERE earliest IS NULL OR earliest <> latest;

-- How many documents, claims and matters there are.
CREATE TABLE totals (
    what   TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Of how many current documents each is the publisher.
CREATE TABLE publishers (
    publisher TEXT PRIMARY KEY,
    documents INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Between which days a document was published, where other reports of the same occasions tell more than its own text.
CREATE TABLE occasion_bounds (
    reading INTEGER PRIMARY KEY,
    body    TEXT NOT NULL
) STRICT;

CREATE TABLE current_claims (
    number     INTEGER PRIMARY KEY,   -- reading * 2^20 + position
    id         TEXT NOT NULL,         -- found by the log's index of claims
    kind       TEXT NOT NULL,
    stage      TEXT,
    earliest   TEXT,
    latest     TEXT,
    family     TEXT,                  -- the claims among which its matter is made; null for a candidate, too unsure to be part of one
    matter     TEXT,
    confidence REAL NOT NULL,
    since      INTEGER,               -- the day from which on it was so, counted from the first of the year 1; null where its document has no date
    actors     TEXT NOT NULL          -- who is in it, each on a line with how: the rows of claim_actors
) STRICT;

CREATE INDEX current_claims_by_kind ON current_claims (kind, stage);
CREATE INDEX current_claims_in_doubt ON current_claims (kind, confidence, id) WHERE confidence < 0.9;
CREATE INDEX current_claims_by_family ON current_claims (family) WHERE family IS NOT NULL;

-- The claims that are no candidates in order of time, and by their ends those that last longer than a day.
CREATE INDEX current_claims_by_day ON current_claims (earliest, latest, kind, stage) WHERE family IS NOT NULL;
CREATE INDEX current_claims_that_last ON current_claims (latest, earliest, kind, stage) WHERE family IS NOT NULL AND latest <> earliest;

-- Claims of kinds that time parts into matters, with as much as tells on which occasion each is. earliest and latest are days counted
-- from the first of the year 1.
CREATE TABLE occasion_claims (
    family   TEXT NOT NULL,
    claim    INTEGER NOT NULL,
    same     TEXT NOT NULL,
    basis    INTEGER NOT NULL,   -- how it is known when it was
    earliest INTEGER,
    latest   INTEGER,
    apart    TEXT NOT NULL,      -- the values that must not differ: a JSON array of one for each part
    is_dated INTEGER NOT NULL,   -- whether it is known when its document was published
    matter   TEXT NOT NULL,
    PRIMARY KEY (family, claim)
) STRICT, WITHOUT ROWID;

-- Claims that reviewers corrected or accepted, as they were decided to be, in the interchange format.
CREATE TABLE corrected_claims (
    claim INTEGER PRIMARY KEY,
    body  TEXT NOT NULL
) STRICT;

-- Who is in a claim. part adds up how: 1 in a role, 2 as the state for which somebody in a role acts, 4 as a source, 8 as read.
-- The days of the claim, counted from the first of the year 1, stand here as well, so that what changes for whom somebody acted at a
-- time is found without looking all claims up in which he is.
CREATE TABLE claim_actors (
    actor    TEXT NOT NULL,
    claim    INTEGER NOT NULL,
    part     INTEGER NOT NULL,
    earliest INTEGER,
    latest   INTEGER,
    PRIMARY KEY (actor, claim)
) STRICT, WITHOUT ROWID;

-- The actors of a claim who are others than the ids that were read say, and why.
CREATE TABLE claim_identities (
    claim   INTEGER NOT NULL,
    read    TEXT NOT NULL,
    actor   TEXT NOT NULL,
    because TEXT NOT NULL,
    PRIMARY KEY (claim, read)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_identities_by_read ON claim_identities (read);
CREATE INDEX claim_identities_by_actor ON claim_identities (actor);

-- Who is named with which office: as read, and, once it is known who is who, as meant.
CREATE TABLE attestations (
    claim        INTEGER PRIMARY KEY,
    claim_id     TEXT NOT NULL,
    person       TEXT NOT NULL,
    office       TEXT NOT NULL,
    of           TEXT NOT NULL,
    former       INTEGER NOT NULL,
    earliest     TEXT,
    latest       TEXT,
    meant_person TEXT,
    meant_of     TEXT
) STRICT;

CREATE INDEX attestations_by_person ON attestations (person, of);
CREATE INDEX attestations_by_office ON attestations (of, office, former, person, earliest, latest, claim_id);
CREATE INDEX attestations_by_meaning ON attestations (meant_person, former, meant_of, earliest, latest) WHERE meant_person IS NOT NULL;

-- In how many claims, candidates apart, each person is read.
CREATE TABLE read_persons (
    person TEXT PRIMARY KEY,
    claims INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The ids of persons that go under another, and why.
CREATE TABLE spellings (
    person  TEXT PRIMARY KEY,
    main    TEXT NOT NULL,
    because TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Everybody who is named in some claim, its sources among them, and in how many.
CREATE TABLE named_actors (
    actor  TEXT PRIMARY KEY,
    claims INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- In how many claims, candidates apart, everybody takes part.
CREATE TABLE acting (
    actor  TEXT PRIMARY KEY,
    claims INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Persons who may be one.
CREATE TABLE suggestions (
    position INTEGER PRIMARY KEY,
    person   TEXT NOT NULL,
    other    TEXT NOT NULL,
    because  TEXT NOT NULL
) STRICT;

CREATE TABLE matters (
    id           TEXT PRIMARY KEY,
    family       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    same         TEXT NOT NULL,
    stage        TEXT,
    current      INTEGER,           -- the position in stages of the entry that shows how far it has got
    participants TEXT NOT NULL,     -- who takes part in its claims: a JSON array
    place        INTEGER NOT NULL,  -- where it stands in a list: what was reached before what is intended, in each the latest first
    earliest     TEXT,              -- the first day of its first dated step
    latest       TEXT,              -- the last day of the step that goes on longest
    marks        INTEGER NOT NULL,  -- adds up what it has: 1 words that may be promises, 2 claims that cannot all be right, 4 more than two participants
    digest       TEXT NOT NULL,     -- tells what is written of it from anything else, its claims apart
    told         INTEGER NOT NULL,  -- tells its claims from others
    since        INTEGER NOT NULL,  -- no day before which any of its claims was so
    whole        INTEGER NOT NULL   -- a day from which on all were; both are counted from the first of the year 1
) STRICT, WITHOUT ROWID;

CREATE INDEX matters_by_kind ON matters (kind, stage);
CREATE INDEX matters_by_time ON matters (kind, latest, earliest);
CREATE INDEX matters_by_family ON matters (family);
CREATE INDEX matters_with_promises ON matters (id, kind, digest, told, participants) WHERE marks & 1;
CREATE INDEX matters_of_many ON matters (kind, participants) WHERE marks & 4;
CREATE INDEX matters_that_grow ON matters (kind, since, whole) WHERE since < whole;

-- The matters that were written or removed of late, by the last entry of the log that was taken in with that; the row without a matter has
-- the entry after which all are told. What is kept of all matters is renewed by it; the answers to no question hang on it.
CREATE TABLE matter_news (
    entry  INTEGER NOT NULL,
    matter TEXT NOT NULL,
    PRIMARY KEY (entry, matter)
) STRICT, WITHOUT ROWID;

CREATE TABLE matter_roles (
    matter   TEXT NOT NULL,
    position INTEGER NOT NULL,
    role     TEXT NOT NULL,
    actor    TEXT NOT NULL,
    PRIMARY KEY (matter, position)
) STRICT, WITHOUT ROWID;

-- Who takes part in a matter, in the order in which matters are listed, so that of many only those that are shown are looked up.
CREATE TABLE matter_actors (
    actor  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    place  INTEGER NOT NULL,
    matter TEXT NOT NULL,
    marks  INTEGER NOT NULL,
    since  INTEGER NOT NULL,
    whole  INTEGER NOT NULL,
    PRIMARY KEY (actor, kind, place, matter)
) STRICT, WITHOUT ROWID;

-- Each two who take part in a matter, so that what is between two of many matters each is found at once: a person before anybody else,
-- two persons in order, all others both ways.
CREATE TABLE matter_pairs (
    one    TEXT NOT NULL,
    other  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    place  INTEGER NOT NULL,
    matter TEXT NOT NULL,
    marks  INTEGER NOT NULL,
    since  INTEGER NOT NULL,
    whole  INTEGER NOT NULL,
    PRIMARY KEY (one, other, kind, place, matter)
) STRICT, WITHOUT ROWID;

-- How many matters of each kind each two have who are no persons, both ways.
CREATE TABLE dealings (
    one     TEXT NOT NULL,
    other   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    matters INTEGER NOT NULL,
    PRIMARY KEY (one, other, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE stages (
    matter     TEXT NOT NULL,
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

-- The dated steps of all, in order of time: one without an end stands at its beginning.
CREATE INDEX stages_by_day ON stages (CASE WHEN latest < '9999' THEN latest ELSE earliest END, earliest, latest) WHERE latest IS NOT NULL;

-- The claims of each entry of a history; in order of day, document, start and the claim's id they are in order of publication.
-- day is the first on which the document may have been published, counted from the first of the year 1; start is where in its text
-- the words begin that tell of it.
CREATE TABLE stage_claims (
    matter TEXT NOT NULL,
    stage  INTEGER NOT NULL,
    day    INTEGER NOT NULL,
    claim  INTEGER NOT NULL,
    start  INTEGER NOT NULL,
    PRIMARY KEY (matter, stage, day, claim)
) STRICT, WITHOUT ROWID;

CREATE VIEW search_source (number, title, text) AS
    SELECT current_documents.reading, coalesce(receipts.title, readings.title), documents.text
    FROM current_documents
    JOIN receipts ON receipts.sequence = current_documents.receipt
    JOIN readings ON readings.sequence = current_documents.reading
    JOIN documents ON documents.id = current_documents.document_id;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text,
    content = 'search_source', content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
