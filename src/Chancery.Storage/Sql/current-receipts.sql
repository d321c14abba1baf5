-- The latest version of every report, with its latest reading.
SELECT receipt, id, name, publisher, address, published, reading, publication_bounds.body
FROM summaries
LEFT JOIN publication_bounds USING (reading)
WHERE is_current
