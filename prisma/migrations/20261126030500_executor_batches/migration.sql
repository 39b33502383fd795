-- What commits together is one statement: the events of a request, the answers and the checkpoints that wait while
-- another commit is under way.

-- Ids of items look like the real server's job ids: digits and lower-case letters.
CREATE OR REPLACE FUNCTION executor.new_item_id() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT substr(replace(gen_random_uuid()::text, '-', ''), 18) || substr(replace(gen_random_uuid()::text, '-', ''), 1, 8);
$$;

-- Stores events and starts their runs. A run whose key was seen within 24 h is not started, nor is any run of an
-- event that is stored already (the same request once more). `p_runs` is an array of objects:
-- {id, event, function, maxAttempts, ts (ms), key, slotKeys, slotLimits, parentRun, parentStep}; `p_cancels` are the
-- names of events that may cancel runs. Returns the ids of the events that somebody must be told of.
CREATE OR REPLACE FUNCTION executor.receive(p_ids text[], p_names text[], p_bodies text[], p_runs jsonb, p_cancels text[])
RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  stored text[];
  unsettled text[];
  item_ids text[];
  item_times timestamptz[];
BEGIN
  WITH inserted AS (
    INSERT INTO executor.event (id, name, body) SELECT * FROM unnest(p_ids, p_names, p_bodies)
    ON CONFLICT (id) DO NOTHING RETURNING id
  ) SELECT coalesce(array_agg(id), '{}') INTO stored FROM inserted;

  WITH wanted AS MATERIALIZED (
    SELECT * FROM ROWS FROM (jsonb_to_recordset(p_runs) AS (
      id text, event text, function text, "maxAttempts" integer, ts double precision, key text,
      "slotKeys" text[], "slotLimits" integer[], "parentRun" text, "parentStep" text
    )) WITH ORDINALITY AS t (id, event, function, attempts, ts, key, slot_keys, slot_limits, parent_run, parent_step, place)
    WHERE event = ANY (stored)
  ), firsts AS (
    SELECT DISTINCT ON (key) key, id FROM wanted WHERE key IS NOT NULL ORDER BY key, place
  ), fresh AS (
    INSERT INTO executor.dedupe AS d (key, expires_at)
    SELECT key, clock_timestamp() + interval '24 hours' FROM firsts ORDER BY key
    ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at WHERE d.expires_at < clock_timestamp()
    RETURNING key
  ), started AS (
    INSERT INTO executor.run (id, function_id, event_id, max_attempts, slot_keys, slot_limits, parent_run_id, parent_step_id)
    SELECT id, function, event, attempts, slot_keys, slot_limits, parent_run, parent_step FROM wanted
    WHERE key IS NULL OR id IN (SELECT firsts.id FROM firsts JOIN fresh ON fresh.key = firsts.key)
    RETURNING id
  ), items AS (
    INSERT INTO executor.item (id, run_id, step_id, run_at)
    SELECT executor.new_item_id(), wanted.id, 'step', greatest(clock_timestamp(), to_timestamp(wanted.ts / 1000))
    FROM wanted JOIN started ON started.id = wanted.id
    RETURNING id, run_at
  ) SELECT array_agg(id), array_agg(run_at) INTO item_ids, item_times FROM items;
  IF item_ids IS NOT NULL THEN
    PERFORM count(*) FROM graphile_worker.add_jobs(ARRAY(
      SELECT ('executor.item', json_build_object('item', t.id), NULL, t.at, NULL, NULL, NULL, NULL)::graphile_worker.job_spec
      FROM unnest(item_ids, item_times) AS t (id, at)));
  END IF;

  WITH inserted AS (
    INSERT INTO executor.unsettled (event_id)
    SELECT id FROM unnest(p_ids, p_names) AS t (id, name)
    WHERE id = ANY (stored) AND (t.name = ANY (p_cancels)
      OR EXISTS (SELECT 1 FROM executor.step s WHERE s.event_name = t.name AND s.position IS NULL))
    ON CONFLICT DO NOTHING RETURNING event_id
  ) SELECT coalesce(array_agg(event_id), '{}') INTO unsettled FROM inserted;
  RETURN unsettled;
END $$;

-- Claims of several items, in the order of their runs, so that two executors never wait for each other.
CREATE FUNCTION executor.claim_many(p_items text[], p_executing boolean[], p_executor text) RETURNS TABLE (
  n bigint, verdict text, item_id text, run_id text, function_id text, step_id text, attempt integer, generation integer,
  force_plan boolean, request_version integer, max_attempts integer, event_id text, event text, step_ids text[], step_outputs text[]
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  c record;
BEGIN
  FOR c IN
    SELECT t.n, t.id, t.executing FROM unnest(p_items, p_executing) WITH ORDINALITY AS t (id, executing, n)
    LEFT JOIN executor.item ON item.id = t.id ORDER BY item.run_id, t.n
  LOOP
    RETURN QUERY SELECT c.n, claimed.* FROM executor.claim(c.id, p_executor, c.executing) AS claimed;
  END LOOP;
END $$;

-- Checkpoints of several requests: objects {run, item, generation, ids, names, outputs}.
CREATE FUNCTION executor.checkpoint_many(p_checkpoints jsonb, p_executor text) RETURNS TABLE (n bigint, verdict text)
LANGUAGE plpgsql AS $$
DECLARE
  c record;
BEGIN
  FOR c IN
    SELECT * FROM ROWS FROM (jsonb_to_recordset(p_checkpoints) AS (
      run text, item text, generation integer, ids text[], names text[], outputs text[]
    )) WITH ORDINALITY AS t (run, item, generation, ids, names, outputs, place) ORDER BY run, place
  LOOP
    n := c.place;
    verdict := executor.checkpoint(c.run, c.item, p_executor, c.generation, c.ids, c.names, c.outputs);
    RETURN NEXT;
  END LOOP;
END $$;

-- What came of several requests: objects {run, item, generation, version, ids, names, outputs, pending, known, retryMs,
-- status, output, parentOutput, events}; `events` are those that an answer causes, stored only if the answer counts.
CREATE FUNCTION executor.complete_many(p_answers jsonb, p_executor text)
RETURNS TABLE (n bigint, verdict text, unsettled text[]) LANGUAGE plpgsql AS $$
DECLARE
  a record;
  e record;
BEGIN
  FOR a IN
    SELECT * FROM ROWS FROM (jsonb_to_recordset(p_answers) AS (
      run text, item text, generation integer, version integer, ids text[], names text[], outputs text[], pending jsonb,
      known integer, "retryMs" double precision, status text, output text, "parentOutput" text, events jsonb
    )) WITH ORDINALITY AS t (run, item, generation, version, ids, names, outputs, pending, known, retry_ms, status,
      output, parent_output, events, place) ORDER BY run, place
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
