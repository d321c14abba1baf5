SELECT coalesce((SELECT number FROM main.totals WHERE what = 'documents'), 0),
       (SELECT count(*) FROM current_documents WHERE earliest IS NULL),
       (SELECT min(earliest) FROM current_documents),
       (SELECT max(latest) FROM current_documents)
