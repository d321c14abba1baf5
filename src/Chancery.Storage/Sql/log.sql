-- The log: what the record was told, in order. Rows are only ever added; the triggers hold the program to it.
-- A sequence is the number of one addition; recorded_at is when it was made (ISO 8601, UTC). Nothing but the views of
-- an earlier state of the record may depend on either.

CREATE TABLE entries (
    sequence    INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL
) STRICT;

-- Texts by their SHA-256: the same text is kept once, whoever sends it.
CREATE TABLE documents (
    id       TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL REFERENCES entries (sequence),
    text     TEXT NOT NULL
) STRICT;

-- A text as it came in, with what was said of it. Receipts of one series are versions of the same report; the highest
-- sequence is its current version. A series has the sequence of its first receipt as its number.
CREATE TABLE receipts (
    sequence    INTEGER PRIMARY KEY REFERENCES entries (sequence),
    document_id TEXT NOT NULL REFERENCES documents (id),
    series      INTEGER NOT NULL REFERENCES receipts (sequence),
    name        TEXT NOT NULL,
    title       TEXT,
    publisher   TEXT,
    address     TEXT,
    language    TEXT NOT NULL,
    published   TEXT
) STRICT;

CREATE INDEX receipts_by_document ON receipts (document_id);
CREATE INDEX receipts_by_name ON receipts (name);
CREATE INDEX receipts_by_address ON receipts (address) WHERE address IS NOT NULL;
CREATE INDEX receipts_by_series ON receipts (series, sequence);

-- A receipt read by one version of the reader; the latest reading of a receipt counts. What a reader makes of a text
-- depends on its date of publication, so readings belong to receipts. title, publisher and published are what the reader
-- found in the text where the receipt does not tell.
CREATE TABLE readings (
    sequence  INTEGER PRIMARY KEY REFERENCES entries (sequence),
    receipt   INTEGER NOT NULL REFERENCES receipts (sequence),
    reader    TEXT NOT NULL,
    title     TEXT,
    publisher TEXT,
    published TEXT,
    UNIQUE (receipt, reader)
) STRICT;

-- The claims of a reading in the interchange format, version 1.
CREATE TABLE claims (
    reading  INTEGER NOT NULL REFERENCES readings (sequence),
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX claims_by_id ON claims (id, reading);

CREATE TRIGGER entries_are_kept BEFORE UPDATE ON entries BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END;
CREATE TRIGGER documents_are_kept BEFORE UPDATE ON documents BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END;
CREATE TRIGGER documents_stay BEFORE DELETE ON documents BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END;
CREATE TRIGGER receipts_are_kept BEFORE UPDATE ON receipts BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END;
CREATE TRIGGER receipts_stay BEFORE DELETE ON receipts BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END;
CREATE TRIGGER readings_are_kept BEFORE UPDATE ON readings BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END;
CREATE TRIGGER readings_stay BEFORE DELETE ON readings BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END;
CREATE TRIGGER claims_are_kept BEFORE UPDATE ON claims BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END;
CREATE TRIGGER claims_stay BEFORE DELETE ON claims BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END;

-- Each receipt as the queries show it, with its latest reading.
CREATE VIEW summaries AS
    SELECT receipts.sequence AS receipt,
           readings.sequence AS reading,
           receipts.document_id AS id,
           receipts.name,
           coalesce(receipts.title, readings.title) AS title,
           coalesce(receipts.publisher, readings.publisher) AS publisher,
           receipts.address,
           receipts.language,
           coalesce(receipts.published, readings.published) AS published,
           (SELECT count(*) FROM claims WHERE claims.reading = readings.sequence) AS claims,
           (SELECT count(*) FROM receipts AS earlier
               WHERE earlier.series = receipts.series AND earlier.sequence <= receipts.sequence) AS version,
           NOT EXISTS (SELECT 1 FROM receipts AS later
               WHERE later.series = receipts.series AND later.sequence > receipts.sequence) AS is_current,
           entries.recorded_at AS first_read
    FROM receipts
    JOIN entries ON entries.sequence = receipts.sequence
    JOIN readings ON readings.sequence = (SELECT max(sequence) FROM readings WHERE readings.receipt = receipts.sequence);
