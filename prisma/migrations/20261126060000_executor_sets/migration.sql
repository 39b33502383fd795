-- The usual case of a claim, a checkpoint and an end is done for a whole batch in a few statements; what is unusual goes
-- the way it went before, item by item. Locks are taken as before: runs in the order of their ids, then the items are
-- read by a statement of its own, which sees what the holder of the lock before wrote. Plans are kept as long as a
-- connection, and are made when the tables are empty: without the settings they would read whole tables later.

-- `entangled`: the run has concurrency keys or was invoked. An item with concurrency keys among others is not claimed:
-- `verdict` is 'alone', and it is to be claimed by itself.
CREATE OR REPLACE FUNCTION executor.claim_many(p_items text[], p_executing boolean[], p_executor text) RETURNS TABLE (
  n bigint, entangled boolean, verdict text, item_id text, run_id text, function_id text, step_id text, attempt integer,
  generation integer, force_plan boolean, request_version integer, max_attempts integer, event_id text, event text,
  step_ids text[], step_outputs text[]
) LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
#variable_conflict use_column
DECLARE
  c record;
  mine text[];
  runs text[];
  statuses text[];
  functions text[];
  taken text[] := '{}';
BEGIN
  SELECT executor.functions INTO mine FROM executor.executor WHERE id = p_executor;
  IF FOUND AND cardinality(p_items) > 1 THEN
    runs := ARRAY(SELECT item.run_id FROM executor.item WHERE id = ANY (p_items));
    -- Out of the lock in arrays: a condition on the status would make the planner read the index of all running runs.
    SELECT array_agg(id), array_agg(status), array_agg(function_id) INTO runs, statuses, functions FROM (
      SELECT id, status, function_id FROM executor.run WHERE id = ANY (runs) AND slot_keys = '{}' ORDER BY id FOR UPDATE
    ) AS locked;
    runs := ARRAY(SELECT t.id FROM unnest(runs, statuses, functions) AS t (id, status, function_id)
      WHERE t.status = 'running' AND t.function_id = ANY (mine));
    WITH claimed AS (
      UPDATE executor.item SET locked_by = p_executor, generation = item.generation + 1
      WHERE id = ANY (p_items) AND item.run_id = ANY (runs) AND locked_by IS NULL AND timer_step_id IS NULL
        AND run_at <= clock_timestamp()
        AND NOT EXISTS (SELECT 1 FROM executor.parked WHERE parked.item_id = item.id)
      RETURNING item.id
    ) SELECT coalesce(array_agg(id), '{}') INTO taken FROM claimed;
    RETURN QUERY
      SELECT array_position(p_items, i.id)::bigint, r.parent_run_id IS NOT NULL, 'run', i.id, r.id, r.function_id, i.step_id,
        i.attempt, i.generation, i.force_plan, r.request_version, r.max_attempts, r.event_id, e.body, s.ids, s.outputs
      FROM executor.item i JOIN executor.run r ON r.id = i.run_id JOIN executor.event e ON e.id = r.event_id
      LEFT JOIN LATERAL (
        SELECT array_agg(step.id ORDER BY position) AS ids, array_agg(output ORDER BY position) AS outputs
        FROM executor.step WHERE r.step_count > 0 AND step.run_id = r.id AND position IS NOT NULL
      ) AS s ON true
      WHERE i.id = ANY (taken);
  END IF;
  FOR c IN
    SELECT t.n, t.id, t.executing, cardinality(run.slot_keys) > 0 AS limited, run.parent_run_id IS NOT NULL AS invoked
    FROM unnest(p_items, p_executing) WITH ORDINALITY AS t (id, executing, n)
    LEFT JOIN executor.item ON item.id = t.id LEFT JOIN executor.run ON run.id = item.run_id
    WHERE NOT (t.id = ANY (taken) AND array_position(p_items, t.id) = t.n) ORDER BY item.run_id, t.n
  LOOP
    n := c.n;
    verdict := 'alone';
    IF c.limited AND cardinality(p_items) > 1 THEN RETURN NEXT; CONTINUE; END IF;
    RETURN QUERY SELECT c.n, c.limited OR c.invoked, claimed.* FROM executor.claim(c.id, p_executor, c.executing) AS claimed;
  END LOOP;
END $$;

-- Checkpoints of several requests: objects {run, item, generation, ids, names, outputs}. A second one of the same run
-- waits until the first is stored.
CREATE OR REPLACE FUNCTION executor.checkpoint_many(p_checkpoints jsonb, p_executor text)
RETURNS TABLE (n bigint, verdict text) LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
#variable_conflict use_column
DECLARE
  c record;
  running text[];
  runs text[] := ARRAY(SELECT value ->> 'run' FROM jsonb_array_elements(p_checkpoints));
BEGIN
  SELECT array_agg(id) FILTER (WHERE status = 'running') INTO running FROM (
    SELECT id, status FROM executor.run WHERE id = ANY (runs) ORDER BY id FOR UPDATE
  ) AS locked;
  RETURN QUERY
    WITH given AS MATERIALIZED (
      SELECT * FROM ROWS FROM (jsonb_to_recordset(p_checkpoints) AS (
        run text, item text, generation integer, ids text[], names text[], outputs text[]
      )) WITH ORDINALITY AS t (run, item, generation, ids, names, outputs, place)
    ), firsts AS MATERIALIZED (
      SELECT DISTINCT ON (run) * FROM given ORDER BY run, place
    ), valid AS MATERIALIZED (
      SELECT firsts.* FROM firsts
      WHERE firsts.run = ANY (running) AND EXISTS (SELECT 1 FROM executor.item i WHERE i.id = firsts.item AND i.run_id = firsts.run
        AND i.generation = firsts.generation AND i.locked_by = p_executor)
    ), stored AS (
      INSERT INTO executor.step AS s (run_id, id, kind, name, output, position)
      SELECT valid.run, t.id, 'step', t.name, t.output, nextval('executor.step_position')
      FROM valid, unnest(valid.ids, valid.names, valid.outputs) WITH ORDINALITY AS t (id, name, output, n)
      ORDER BY valid.run, t.n
      ON CONFLICT (run_id, id) DO UPDATE SET output = excluded.output, position = excluded.position
        WHERE s.position IS NULL
      RETURNING s.run_id, octet_length(s.output) AS bytes, s.xmax = 0 AS inserted
    ), sums AS (
      SELECT run_id, count(*) FILTER (WHERE inserted) AS steps, sum(bytes) AS bytes FROM stored GROUP BY run_id
    ), totals AS (
      UPDATE executor.run r SET step_count = r.step_count + coalesce(sums.steps, 0)::integer,
        state_bytes = r.state_bytes + coalesce(sums.bytes, 0)
      FROM valid LEFT JOIN sums ON sums.run_id = valid.run WHERE r.id = valid.run AND r.id = ANY (runs)
      RETURNING r.id, r.step_count, r.state_bytes
    )
    SELECT firsts.place, CASE WHEN totals.id IS NULL THEN 'stale' WHEN totals.step_count > 1000 THEN 'too many steps'
      WHEN totals.state_bytes > 32 * 1024 * 1024 THEN 'state too large' ELSE 'ok' END
    FROM firsts LEFT JOIN totals ON totals.id = firsts.run;
  IF cardinality(runs) = (SELECT count(DISTINCT run) FROM unnest(runs) AS t (run)) THEN RETURN; END IF;
  FOR c IN
    SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY run ORDER BY place) AS nth
      FROM ROWS FROM (jsonb_to_recordset(p_checkpoints) AS (
        run text, item text, generation integer, ids text[], names text[], outputs text[]
      )) WITH ORDINALITY AS t (run, item, generation, ids, names, outputs, place)
    ) AS given WHERE nth > 1 ORDER BY run, place
  LOOP
    n := c.place;
    verdict := executor.checkpoint(c.run, c.item, p_executor, c.generation, c.ids, c.names, c.outputs);
    RETURN NEXT;
  END LOOP;
END $$;

-- What came of several requests: objects {run, item, generation, version, ids, names, outputs, pending, known, retryMs,
-- status, output, parentOutput, events}; `events` are those that an answer causes, stored only if the answer counts. The
-- usual case is a run that ends, that nobody invoked, that holds no key, and whose end nobody listens to; the steps that
-- it has kept back until then come with its end, unless some are under way or there are very many.
CREATE OR REPLACE FUNCTION executor.complete_many(p_answers jsonb, p_executor text)
RETURNS TABLE (n bigint, verdict text, unsettled text[]) LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
#variable_conflict use_column
DECLARE
  a record;
  e record;
  running text[];
  runs text[] := ARRAY(SELECT value ->> 'run' FROM jsonb_array_elements(p_answers));
  ended bigint[];
BEGIN
  SELECT array_agg(id) FILTER (WHERE status = 'running' AND slot_keys = '{}' AND parent_run_id IS NULL
    AND step_count <= 900 AND state_bytes <= 24 * 1024 * 1024) INTO running
  FROM (SELECT * FROM executor.run WHERE id = ANY (runs) ORDER BY id FOR UPDATE) AS locked;
  WITH usual AS MATERIALIZED (
    SELECT DISTINCT ON (run) * FROM ROWS FROM (jsonb_to_recordset(p_answers) AS (
      run text, item text, generation integer, version integer, ids text[], names text[], outputs text[], status text,
      output text, events jsonb
    )) WITH ORDINALITY AS t (run, item, generation, version, ids, names, outputs, status, output, events, place)
    ORDER BY run, place
  ), valid AS MATERIALIZED (
    SELECT usual.* FROM usual
    WHERE usual.status IS NOT NULL AND coalesce(jsonb_typeof(usual.events), 'null') = 'null' AND usual.run = ANY (running)
      AND (cardinality(usual.ids) = 0 OR cardinality(usual.ids) <= 100
        AND octet_length(usual.outputs::text) <= 4 * 1024 * 1024
        AND NOT EXISTS (SELECT 1 FROM executor.step s WHERE s.run_id = usual.run AND s.position IS NULL))
      AND EXISTS (SELECT 1 FROM executor.item i WHERE i.id = usual.item AND i.run_id = usual.run
        AND i.generation = usual.generation AND i.locked_by = p_executor)
  ), items AS (
    DELETE FROM executor.item i USING valid WHERE i.run_id = valid.run AND i.run_id = ANY (runs)
  ), steps AS (
    DELETE FROM executor.step s USING valid WHERE s.run_id = valid.run AND s.run_id = ANY (runs) AND s.position IS NULL
  ), stored AS (
    INSERT INTO executor.step AS s (run_id, id, kind, name, output, position)
    SELECT valid.run, t.id, 'step', t.name, t.output, nextval('executor.step_position')
    FROM valid, unnest(valid.ids, valid.names, valid.outputs) WITH ORDINALITY AS t (id, name, output, n)
    ORDER BY valid.run, t.n
    ON CONFLICT (run_id, id) DO NOTHING RETURNING s.run_id, octet_length(s.output) AS bytes
  ), sums AS (
    SELECT run_id, count(*) AS steps, sum(bytes) AS bytes FROM stored GROUP BY run_id
  ), finished AS (
    UPDATE executor.run r SET status = valid.status, output = valid.output, ended_at = clock_timestamp(),
      request_version = valid.version, step_count = r.step_count + coalesce(sums.steps, 0)::integer,
      state_bytes = r.state_bytes + coalesce(sums.bytes, 0)
    FROM valid LEFT JOIN sums ON sums.run_id = valid.run WHERE r.id = valid.run AND r.id = ANY (runs) RETURNING valid.place
  ) SELECT coalesce(array_agg(place), '{}') INTO ended FROM finished;
  RETURN QUERY SELECT place, 'ok', '{}'::text[] FROM unnest(ended) AS t (place);
  IF cardinality(ended) = cardinality(runs) THEN RETURN; END IF;
  FOR a IN
    SELECT * FROM ROWS FROM (jsonb_to_recordset(p_answers) AS (
      run text, item text, generation integer, version integer, ids text[], names text[], outputs text[], pending jsonb,
      known integer, "retryMs" double precision, status text, output text, "parentOutput" text, events jsonb
    )) WITH ORDINALITY AS t (run, item, generation, version, ids, names, outputs, pending, known, retry_ms, status,
      output, parent_output, events, place) WHERE NOT place = ANY (ended) ORDER BY run, place
  LOOP
    n := a.place;
    unsettled := '{}';
    verdict := executor.complete(a.run, a.item, p_executor, a.generation, a.version, a.ids, a.names, a.outputs,
      a.pending, a.known, a.retry_ms, a.status, a.output, a.parent_output);
    IF verdict = 'ok' AND a.events IS NOT NULL THEN
      SELECT * INTO e FROM jsonb_to_record(a.events) AS t (ids text[], names text[], bodies text[], runs jsonb, cancels text[]);
      unsettled := executor.receive(e.ids, e.names, e.bodies, e.runs, e.cancels);
    END IF;
    RETURN NEXT;
  END LOOP;
END $$;
