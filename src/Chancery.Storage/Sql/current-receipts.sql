-- The latest version of every report, with its latest reading.
SELECT receipt, id, name, publisher, address, published, reading
FROM summaries
WHERE is_current
