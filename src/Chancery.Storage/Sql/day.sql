-- How the matters of the record stood on a day, as far as it was asked: only one connection has these tables. {day} is the day, counted
-- from the first of the year 1.
PRAGMA temp.cache_size = -32768;
-- A server keeps a dozen of them.
PRAGMA main.cache_size = -32768;

-- The matters of which some claims were so by then and others perhaps not.
CREATE TEMP TABLE judged (
    matter   TEXT PRIMARY KEY,
    standing INTEGER NOT NULL   -- 0 it was not yet, 1 it was as it is now, 2 it has been made as it was
) STRICT, WITHOUT ROWID;

CREATE TEMP TABLE telling (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Who took part in what: of the matters that were as they are now, and of those that were judged.
CREATE TEMP VIEW matter_actors AS
    SELECT * FROM main.matter_actors WHERE whole <= {day} UNION ALL SELECT * FROM temp.judged_actors;
CREATE TEMP VIEW matter_pairs AS
    SELECT * FROM main.matter_pairs WHERE whole <= {day} UNION ALL SELECT * FROM temp.judged_pairs;
CREATE TEMP TRIGGER add_actor INSTEAD OF INSERT ON matter_actors BEGIN
    INSERT INTO judged_actors VALUES (NEW.actor, NEW.kind, NEW.place, NEW.matter, NEW.marks, NEW.since, NEW.whole);
END;
CREATE TEMP TRIGGER add_pair INSTEAD OF INSERT ON matter_pairs BEGIN
    INSERT INTO judged_pairs VALUES (NEW.one, NEW.other, NEW.kind, NEW.place, NEW.matter, NEW.marks, NEW.since, NEW.whole);
END;

-- What was claimed; of a claim from a document without a date it is asked when it is met.
CREATE TEMP VIEW current_claims AS
    SELECT * FROM main.current_claims AS c WHERE CASE WHEN c.since IS NULL THEN was_so(c.number) ELSE c.since <= {day} END;
CREATE TEMP VIEW claim_actors AS
    SELECT * FROM main.claim_actors AS a WHERE EXISTS (SELECT 1 FROM temp.current_claims AS c WHERE c.number = a.claim);
CREATE TEMP VIEW claim_identities AS
    SELECT * FROM main.claim_identities AS i WHERE EXISTS (SELECT 1 FROM temp.current_claims AS c WHERE c.number = i.claim);

-- What is counted. That of one is soon counted, and of whom there is anything is sooner told than how much.
CREATE TEMP VIEW named_actors AS
    SELECT n.actor, (SELECT count(*) FROM claim_actors AS a WHERE a.actor = n.actor AND a.part & {named}) AS claims
    FROM main.named_actors AS n WHERE EXISTS (SELECT 1 FROM claim_actors AS a WHERE a.actor = n.actor AND a.part & {named});
CREATE TEMP VIEW acting_claims AS
    SELECT a.actor FROM main.claim_actors AS a CROSS JOIN temp.current_claims AS c ON c.number = a.claim WHERE a.part & {acting} AND c.family IS NOT NULL;
CREATE TEMP VIEW acting AS
    SELECT n.actor, (SELECT count(*) FROM acting_claims AS a WHERE a.actor = n.actor) AS claims
    FROM main.acting AS n WHERE EXISTS (SELECT 1 FROM acting_claims AS a WHERE a.actor = n.actor);
CREATE TEMP VIEW dealings AS
    SELECT one, other, kind, count(*) AS matters FROM temp.matter_pairs
    WHERE one NOT GLOB 'person:*' AND other NOT GLOB 'person:*' GROUP BY one, other, kind;
CREATE TEMP VIEW totals AS
    SELECT what, CASE what WHEN 'claims' THEN (SELECT count(*) FROM temp.current_claims)
        WHEN 'matters' THEN (SELECT count(*) FROM main.matters WHERE whole <= {day}) + (SELECT count(*) FROM temp.judged WHERE standing > 0)
        ELSE number END AS number
    FROM main.totals;

-- What was written of late is told of the present alone.
CREATE TEMP VIEW matter_news AS SELECT * FROM temp.unknown_as_of_the_day;
