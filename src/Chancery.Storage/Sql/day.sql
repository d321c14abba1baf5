-- How the matters of the record stood on a day, as far as it was asked: only one connection has these tables. {day} stands for the day,
-- counted from the first of the year 1.
PRAGMA temp.cache_size = -32768;
-- A server keeps several of them.
PRAGMA main.cache_size = -32768;

-- The day that is asked for. What is made of other days stays, so that of the next one only what stood otherwise on it is made.
CREATE TEMP TABLE asked (day INTEGER NOT NULL) STRICT;
INSERT INTO temp.asked (day) VALUES (0);

-- The matters of which some claims were so by then and others perhaps not, each with the days on which it stood so: from since on until
-- before whole, here and in all tables that follow.
CREATE TEMP TABLE judged (
    matter   TEXT NOT NULL,
    since    INTEGER NOT NULL,
    whole    INTEGER NOT NULL,
    standing INTEGER NOT NULL,  -- 0 it was not yet, 1 it was as it is now, 2 it has been made as it was
    PRIMARY KEY (matter, since)
) STRICT, WITHOUT ROWID;

-- Those that were made, and those taken over of which there was something to tell.
CREATE TEMP TABLE made_matters AS SELECT * FROM main.matters LIMIT 0;
CREATE TEMP TABLE made_roles AS SELECT *, 0 AS since, 0 AS whole FROM main.matter_roles LIMIT 0;
CREATE TEMP TABLE made_stages AS SELECT *, 0 AS since, 0 AS whole FROM main.stages LIMIT 0;
CREATE TEMP TABLE made_claims AS SELECT *, 0 AS since, 0 AS whole FROM main.stage_claims LIMIT 0;
CREATE INDEX temp.made_matters_by_id ON made_matters (id, since);
CREATE INDEX temp.made_roles_by_matter ON made_roles (matter, since);
CREATE INDEX temp.made_stages_by_matter ON made_stages (matter, since);
CREATE INDEX temp.made_claims_by_stage ON made_claims (matter, stage, day);
CREATE TEMP VIEW matters AS SELECT * FROM temp.made_matters WHERE since <= {day} AND whole > {day};
CREATE TEMP VIEW matter_roles AS SELECT * FROM temp.made_roles WHERE since <= {day} AND whole > {day};
CREATE TEMP VIEW stages AS SELECT * FROM temp.made_stages WHERE since <= {day} AND whole > {day};
CREATE TEMP VIEW stage_claims AS SELECT * FROM temp.made_claims WHERE since <= {day} AND whole > {day};

CREATE TEMP TABLE telling (id TEXT PRIMARY KEY, since INTEGER NOT NULL, whole INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Who took part in what: of the matters that were as they are now, and of those that were judged.
CREATE TEMP TABLE made_actors (
    actor  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    place  INTEGER NOT NULL,
    matter TEXT NOT NULL,
    marks  INTEGER NOT NULL,
    since  INTEGER NOT NULL,
    whole  INTEGER NOT NULL,
    PRIMARY KEY (actor, kind, place, matter, since)
) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE made_pairs (
    one    TEXT NOT NULL,
    other  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    place  INTEGER NOT NULL,
    matter TEXT NOT NULL,
    marks  INTEGER NOT NULL,
    since  INTEGER NOT NULL,
    whole  INTEGER NOT NULL,
    PRIMARY KEY (one, other, kind, place, matter, since)
) STRICT, WITHOUT ROWID;
CREATE TEMP VIEW actors_then AS SELECT * FROM temp.made_actors WHERE since <= {day} AND whole > {day};
CREATE TEMP VIEW pairs_then AS SELECT * FROM temp.made_pairs WHERE since <= {day} AND whole > {day};
CREATE TEMP VIEW matter_actors AS
    SELECT * FROM main.matter_actors WHERE whole <= {day}
    UNION ALL SELECT * FROM temp.made_actors WHERE since <= {day} AND whole > {day};
CREATE TEMP VIEW matter_pairs AS
    SELECT * FROM main.matter_pairs WHERE whole <= {day}
    UNION ALL SELECT * FROM temp.made_pairs WHERE since <= {day} AND whole > {day};

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
        WHEN 'matters' THEN (SELECT count(*) FROM main.matters WHERE whole <= {day}) + (SELECT count(*) FROM temp.judged WHERE standing > 0 AND since <= {day} AND whole > {day})
        ELSE number END AS number
    FROM main.totals;

-- What was written of late is told of the present alone.
CREATE TEMP VIEW matter_news AS SELECT * FROM temp.unknown_as_of_the_day;
