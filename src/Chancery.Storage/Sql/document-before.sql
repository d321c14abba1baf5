-- The current document before the one with the id ?1, in order of publication, then by the id.
SELECT {columns} FROM current_documents AS d JOIN summaries USING (receipt)
WHERE EXISTS (
    SELECT 1 FROM current_documents AS other
    WHERE other.document_id = ?1
      AND (d.earliest IS NULL, coalesce(d.earliest, ''), coalesce(d.latest, ''), d.document_id)
        < (other.earliest IS NULL, coalesce(other.earliest, ''), coalesce(other.latest, ''), other.document_id))
ORDER BY d.earliest IS NULL DESC, d.earliest DESC, d.latest DESC, d.document_id DESC
LIMIT 1
