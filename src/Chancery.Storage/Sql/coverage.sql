SELECT (SELECT count(*) FROM current_documents),
       (SELECT count(*) FROM current_claims),
       (SELECT count(*) FROM matters),
       (SELECT count(*) FROM current_documents WHERE earliest IS NULL),
       (SELECT min(earliest) FROM current_documents),
       (SELECT max(latest) FROM current_documents)
