-- Copies from the record attached as source what it had been told up to the entry ?1, of the receipts in temp.kept alone.
INSERT INTO main.entries SELECT sequence, recorded_at FROM source.entries WHERE sequence <= ?1;

INSERT INTO main.documents
    SELECT id, sequence, text FROM source.documents
    WHERE id IN (SELECT document_id FROM source.receipts WHERE sequence IN (SELECT receipt FROM temp.kept));

INSERT INTO main.receipts
    SELECT sequence, document_id, series, name, title, publisher, address, language, published
    FROM source.receipts WHERE sequence IN (SELECT receipt FROM temp.kept);

INSERT INTO main.readings
    SELECT sequence, receipt, reader, title, publisher, published
    FROM source.readings WHERE receipt IN (SELECT receipt FROM temp.kept) AND sequence <= ?1;

INSERT INTO main.claims
    SELECT reading, position, id, body FROM source.claims WHERE reading IN (SELECT sequence FROM main.readings);

INSERT INTO main.publication_bounds
    SELECT reading, body FROM source.publication_bounds WHERE reading IN (SELECT sequence FROM main.readings);

INSERT INTO main.decisions
    SELECT sequence, number, act, subject, decided_by, reason, body FROM source.decisions WHERE sequence <= ?1;
