-- The latest version of every report, with its latest reading.
SELECT receipts.sequence, receipts.document_id, receipts.name, receipts.publisher, receipts.address, receipts.published,
       max(readings.sequence)
FROM receipts
JOIN readings ON readings.receipt = receipts.sequence
WHERE receipts.sequence IN (SELECT max(sequence) FROM receipts GROUP BY series)
GROUP BY receipts.sequence
