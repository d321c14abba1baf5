-- What was added to the log after the entry ?1 up to the entry ?2. A receipt and its first reading are one addition.
SELECT entries.recorded_at,
       CASE
           WHEN decisions.number IS NOT NULL THEN 'decision'
           WHEN receipts.sequence <> entries.sequence THEN 'reading'
           WHEN receipts.series <> receipts.sequence THEN 'version'
           WHEN documents.sequence <> receipts.sequence THEN 'copy'
           ELSE 'report'
       END,
       receipts.document_id,
       receipts.series,
       decisions.number
FROM entries
LEFT JOIN readings ON readings.sequence = entries.sequence
LEFT JOIN receipts ON receipts.sequence = readings.receipt
LEFT JOIN documents ON documents.id = receipts.document_id
LEFT JOIN decisions ON decisions.sequence = entries.sequence
WHERE entries.sequence > ?1 AND entries.sequence <= ?2
ORDER BY entries.sequence
