-- What the embedded executor lacked as a peer of the real server: events whose waiters were not told when the process
-- died, functions that only some of the executors have, steps that wait counted among the 1,000, retention in batches.

ALTER TABLE executor.executor ADD COLUMN functions text[] NOT NULL DEFAULT '{}';
ALTER TABLE executor.step ADD COLUMN begun_at timestamptz NOT NULL DEFAULT clock_timestamp();

-- Events that a step waits for, or that may cancel runs, until those have been told.
CREATE TABLE executor.unsettled (
  event_id text PRIMARY KEY REFERENCES executor.event (id) ON DELETE CASCADE,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Stores events and starts their runs. A run whose key was seen within 24 h is not started, nor is any run of an
-- event that is stored already (the same request once more). `p_runs` is an array of objects:
-- {id, event, function, maxAttempts, ts (ms), key, slotKeys, slotLimits, parentRun, parentStep}; `p_cancels` are the
-- names of events that may cancel runs. Returns the ids of the events that somebody must be told of.
DROP FUNCTION executor.receive(text[], text[], text[], jsonb);
CREATE FUNCTION executor.receive(p_ids text[], p_names text[], p_bodies text[], p_runs jsonb, p_cancels text[])
RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  r record;
  stored text[];
  unsettled text[];
BEGIN
  WITH inserted AS (
    INSERT INTO executor.event (id, name, body) SELECT * FROM unnest(p_ids, p_names, p_bodies)
    ON CONFLICT (id) DO NOTHING RETURNING id
  ) SELECT coalesce(array_agg(id), '{}') INTO stored FROM inserted;
  FOR r IN SELECT * FROM jsonb_to_recordset(p_runs) AS t (
    id text, event text, function text, "maxAttempts" integer, ts double precision, key text,
    "slotKeys" text[], "slotLimits" integer[], "parentRun" text, "parentStep" text
  ) LOOP
    CONTINUE WHEN NOT r.event = ANY (stored);
    IF r.key IS NOT NULL THEN
      INSERT INTO executor.dedupe AS d (key, expires_at) VALUES (r.key, clock_timestamp() + interval '24 hours')
      ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at WHERE d.expires_at < clock_timestamp();
      CONTINUE WHEN NOT FOUND;
    END IF;
    INSERT INTO executor.run (id, function_id, event_id, max_attempts, slot_keys, slot_limits, parent_run_id, parent_step_id)
    VALUES (r.id, r.function, r.event, r."maxAttempts", r."slotKeys", r."slotLimits", r."parentRun", r."parentStep");
    PERFORM executor.enqueue(executor.new_item_id(), r.id, 'step',
      greatest(clock_timestamp(), to_timestamp(r.ts / 1000)));
  END LOOP;
  WITH inserted AS (
    INSERT INTO executor.unsettled (event_id)
    SELECT id FROM unnest(p_ids, p_names) AS t (id, name)
    WHERE id = ANY (stored) AND (t.name = ANY (p_cancels)
      OR EXISTS (SELECT 1 FROM executor.step s WHERE s.event_name = t.name AND s.position IS NULL))
    ON CONFLICT DO NOTHING RETURNING event_id
  ) SELECT coalesce(array_agg(event_id), '{}') INTO unsettled FROM inserted;
  RETURN unsettled;
END $$;

-- Hands an item out, together with all that its request needs. `verdict`: 'run', or why there is nothing to do:
-- 'unregistered' (the executor's own row is gone: it was taken for dead and must renew it first),
-- 'gone' (done, cancelled or settled here), 'held' (somebody is at it; `p_executing`: this process itself), 'parked' (no
-- room under its key), 'elsewhere' (a function that only another version of the app has, which gets another chance).
CREATE OR REPLACE FUNCTION executor.claim(p_item text, p_executor text, p_executing boolean) RETURNS TABLE (
  verdict text, item_id text, run_id text, function_id text, step_id text, attempt integer, generation integer,
  force_plan boolean, request_version integer, max_attempts integer, event_id text, event text, step_ids text[], step_outputs text[]
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  r executor.run;
  i executor.item;
  mine text[];
  raced boolean;
  slot_key text;
  slot_limit integer;
BEGIN
  verdict := 'unregistered';
  SELECT functions INTO mine FROM executor.executor WHERE id = p_executor;
  IF NOT FOUND THEN RETURN NEXT; RETURN; END IF;
  SELECT run.* INTO r FROM executor.item JOIN executor.run ON run.id = item.run_id WHERE item.id = p_item FOR UPDATE OF run;
  verdict := 'gone';
  IF NOT FOUND OR r.status <> 'running' THEN RETURN NEXT; RETURN; END IF;
  SELECT * INTO i FROM executor.item WHERE id = p_item FOR UPDATE;
  IF NOT FOUND OR EXISTS (SELECT 1 FROM executor.parked WHERE item_id = p_item) THEN RETURN NEXT; RETURN; END IF;
  IF i.locked_by = p_executor AND p_executing
    OR i.locked_by <> p_executor AND EXISTS (SELECT 1 FROM executor.executor WHERE id = i.locked_by)
  THEN
    verdict := 'held'; RETURN NEXT; RETURN;
  END IF;
  IF i.run_at > clock_timestamp() THEN
    PERFORM executor.wake(p_item, i.run_at); RETURN NEXT; RETURN;
  END IF;

  IF i.timer_step_id IS NOT NULL THEN
    UPDATE executor.step SET output = i.timer_output, position = nextval('executor.step_position')
    WHERE run_id = r.id AND id = i.timer_step_id AND position IS NULL RETURNING race INTO raced;
    -- The item itself becomes the request, unless other steps are under way or a request is queued already.
    IF NOT FOUND
      OR NOT raced AND EXISTS (SELECT 1 FROM executor.step WHERE run_id = r.id AND position IS NULL)
      OR EXISTS (SELECT 1 FROM executor.item WHERE run_id = r.id AND step_id = 'step' AND timer_step_id IS NULL)
    THEN
      DELETE FROM executor.item WHERE id = p_item; RETURN NEXT; RETURN;
    END IF;
    i.force_plan := raced AND EXISTS (SELECT 1 FROM executor.step WHERE run_id = r.id AND position IS NULL);
    i.step_id := 'step';
    UPDATE executor.item SET step_id = 'step', timer_step_id = NULL, timer_output = NULL, force_plan = i.force_plan
    WHERE id = p_item;
  END IF;

  IF NOT r.function_id = ANY (mine)
    AND EXISTS (SELECT 1 FROM executor.executor WHERE functions @> ARRAY[r.function_id]
      AND renewed_at > clock_timestamp() - lease_ms * interval '1 ms')
  THEN
    PERFORM executor.wake(p_item, clock_timestamp() + interval '500 ms');
    verdict := 'elsewhere'; RETURN NEXT; RETURN;
  END IF;

  FOR slot_key, slot_limit IN SELECT * FROM unnest(r.slot_keys, r.slot_limits) AS t (k, l) ORDER BY k LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(slot_key, 0));
    IF (SELECT count(*) FROM executor.slot WHERE key = slot_key AND item_id <> p_item) >= slot_limit THEN
      PERFORM executor.release_slots(p_item);
      INSERT INTO executor.parked (item_id, key, slot_limit) VALUES (p_item, slot_key, slot_limit);
      verdict := 'parked'; RETURN NEXT; RETURN;
    END IF;
    INSERT INTO executor.slot (key, item_id) VALUES (slot_key, p_item) ON CONFLICT DO NOTHING;
  END LOOP;

  UPDATE executor.item SET locked_by = p_executor, generation = item.generation + 1 WHERE id = p_item
  RETURNING item.generation INTO i.generation;
  RETURN QUERY
    SELECT 'run', p_item, r.id, r.function_id, i.step_id, i.attempt, i.generation, i.force_plan, r.request_version,
      r.max_attempts, r.event_id, e.body,
      (SELECT array_agg(s.id ORDER BY s.position) FROM executor.step s WHERE s.run_id = r.id AND s.position IS NOT NULL),
      (SELECT array_agg(s.output ORDER BY s.position) FROM executor.step s WHERE s.run_id = r.id AND s.position IS NOT NULL)
    FROM executor.event e WHERE e.id = r.event_id;
END $$;

-- Stores finished steps of a run whose row the caller holds. Limits: 1,000 steps, those that wait included, and 32 MiB
-- of state. `p_begun`: how many steps the same answer begins.
DROP FUNCTION executor.store_steps(text, text[], text[], text[]);
CREATE FUNCTION executor.store_steps(
  p_run text, p_ids text[], p_names text[], p_outputs text[], p_begun integer DEFAULT 0
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  total executor.run;
BEGIN
  WITH stored AS (
    INSERT INTO executor.step AS s (run_id, id, kind, name, output, position)
    SELECT p_run, t.id, 'step', t.name, t.output, nextval('executor.step_position')
    FROM unnest(p_ids, p_names, p_outputs) WITH ORDINALITY AS t (id, name, output, n) ORDER BY t.n
    ON CONFLICT (run_id, id) DO UPDATE SET output = excluded.output, position = excluded.position
      WHERE s.position IS NULL
    RETURNING octet_length(output) AS bytes, xmax = 0 AS inserted
  )
  UPDATE executor.run SET
    step_count = step_count + p_begun + (SELECT count(*) FROM stored WHERE inserted),
    state_bytes = state_bytes + coalesce((SELECT sum(bytes) FROM stored), 0)
  WHERE id = p_run RETURNING * INTO total;
  IF total.step_count > 1000 THEN RETURN 'too many steps'; END IF;
  IF total.state_bytes > 32 * 1024 * 1024 THEN RETURN 'state too large'; END IF;
  RETURN 'ok';
END $$;

-- What came of a request. `p_retry_ms` asks the same again later; `p_status` ends the run; else `p_pending`, objects
-- {id, kind, name, race, at, delayMs, eventName, expression, timerOutput}, are begun and the run goes on.
CREATE OR REPLACE FUNCTION executor.complete(
  p_run text, p_item text, p_executor text, p_generation integer, p_version integer,
  p_ids text[], p_names text[], p_outputs text[], p_pending jsonb, p_known_steps integer, p_retry_ms double precision,
  p_status text, p_output text, p_parent_output text
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  p record;
  raced boolean;
  begun integer := 0;
  verdict text;
BEGIN
  PERFORM 1 FROM executor.run WHERE id = p_run AND status = 'running' FOR UPDATE;
  IF NOT FOUND THEN RETURN 'stale'; END IF;
  PERFORM 1 FROM executor.item
  WHERE id = p_item AND run_id = p_run AND generation = p_generation AND locked_by = p_executor;
  IF NOT FOUND THEN RETURN 'stale'; END IF;
  UPDATE executor.run SET request_version = p_version WHERE id = p_run AND request_version <> p_version;
  -- In a race the app is asked again after each step, also after one that ended while this request was under way.
  SELECT coalesce(bool_or(race), false) INTO raced FROM executor.step
  WHERE run_id = p_run AND (id = ANY (p_ids) OR position IS NOT NULL AND race AND p_known_steps < (
    SELECT count(*) FROM executor.step WHERE run_id = p_run AND position IS NOT NULL));

  IF jsonb_array_length(p_pending) > 0 THEN
    SELECT count(*) INTO begun FROM jsonb_to_recordset(p_pending) AS t (id text)
    WHERE NOT EXISTS (SELECT 1 FROM executor.step s WHERE s.run_id = p_run AND s.id = t.id);
  END IF;
  verdict := executor.store_steps(p_run, p_ids, p_names, p_outputs, begun);
  -- The steps stay stored: the caller ends the run for this reason.
  IF verdict <> 'ok' AND p_status IS DISTINCT FROM 'failed' THEN RETURN verdict; END IF;
  IF p_status IS NOT NULL THEN
    PERFORM executor.finish(p_run, p_status, p_output, p_parent_output);
    RETURN 'ok';
  END IF;
  PERFORM executor.release_slots(p_item);
  IF p_retry_ms IS NOT NULL THEN
    UPDATE executor.item SET attempt = attempt + 1, locked_by = NULL,
      run_at = clock_timestamp() + p_retry_ms * interval '1 ms' WHERE id = p_item;
    PERFORM executor.wake(p_item, run_at) FROM executor.item WHERE id = p_item;
    RETURN 'ok';
  END IF;
  DELETE FROM executor.item WHERE id = p_item;
  FOR p IN SELECT * FROM jsonb_to_recordset(p_pending) AS t (
    id text, kind text, name text, race boolean, at timestamptz, "delayMs" double precision,
    "eventName" text, expression text, "timerOutput" text
  ) LOOP
    INSERT INTO executor.step (run_id, id, kind, name, race, event_name, expression)
    VALUES (p_run, p.id, p.kind, p.name, p.race, p."eventName", p.expression) ON CONFLICT DO NOTHING;
    CONTINUE WHEN NOT FOUND;
    IF p.kind = 'planned' THEN
      PERFORM executor.enqueue(executor.new_item_id(), p_run, p.id, clock_timestamp(), true);
    ELSE
      PERFORM executor.enqueue(executor.new_item_id(), p_run, 'timer',
        coalesce(p.at, clock_timestamp() + p."delayMs" * interval '1 ms'), false, p.id, p."timerOutput");
    END IF;
  END LOOP;
  -- An answer without an op must not be asked for again for ever: only if a step has ended in the meantime.
  IF cardinality(p_ids) = 0 AND jsonb_array_length(p_pending) = 0 AND p_known_steps = (
    SELECT count(*) FROM executor.step WHERE run_id = p_run AND position IS NOT NULL
  ) THEN
    IF NOT EXISTS (SELECT 1 FROM executor.step WHERE run_id = p_run AND position IS NULL) THEN
      PERFORM executor.finish(p_run, 'failed', '{"name":"Error","message":"The function reported nothing to do."}',
        '{"error":{"name":"Error","message":"The function reported nothing to do."}}');
    END IF;
    RETURN 'ok';
  END IF;
  PERFORM executor.discover(p_run, raced);
  RETURN 'ok';
END $$;

-- Renews an executor's row and retires those whose lease ran out. Returns how many those were.
DROP FUNCTION executor.heartbeat(text, text[], integer);
CREATE FUNCTION executor.heartbeat(p_executor text, p_pools text[], p_lease_ms integer, p_functions text[])
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  dead text;
  retired integer := 0;
BEGIN
  INSERT INTO executor.executor (id, pool_ids, lease_ms, functions) VALUES (p_executor, p_pools, p_lease_ms, p_functions)
  ON CONFLICT (id) DO UPDATE SET renewed_at = clock_timestamp(), pool_ids = excluded.pool_ids, functions = excluded.functions;
  FOR dead IN SELECT id FROM executor.executor
    WHERE renewed_at < clock_timestamp() - lease_ms * interval '1 ms' FOR UPDATE SKIP LOCKED
  LOOP
    PERFORM executor.retire(dead);
    retired := retired + 1;
  END LOOP;
  RETURN retired;
END $$;

-- Removes a batch of what ended longer ago than `p_keep` (24 h at least: the window of event ids), and the queue's
-- jobs that gave up (their items are woken by new ones). Returns how many rows went; none are left when it is 0.
DROP FUNCTION executor.sweep(interval);
CREATE FUNCTION executor.sweep(p_keep interval, p_batch integer DEFAULT 5000) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  removed integer;
  total integer := 0;
BEGIN
  DELETE FROM executor.dedupe WHERE key IN (
    SELECT key FROM executor.dedupe WHERE expires_at < clock_timestamp() LIMIT p_batch);
  GET DIAGNOSTICS removed = ROW_COUNT; total := total + removed;
  DELETE FROM executor.run WHERE id IN (
    SELECT id FROM executor.run WHERE ended_at < clock_timestamp() - p_keep LIMIT p_batch);
  GET DIAGNOSTICS removed = ROW_COUNT; total := total + removed;
  DELETE FROM executor.event WHERE id IN (
    SELECT e.id FROM executor.event e WHERE e.received_at < clock_timestamp() - p_keep
      AND NOT EXISTS (SELECT 1 FROM executor.run WHERE event_id = e.id) LIMIT p_batch);
  GET DIAGNOSTICS removed = ROW_COUNT; total := total + removed;
  IF to_regclass('graphile_worker._private_jobs') IS NOT NULL THEN
    DELETE FROM graphile_worker._private_jobs
    WHERE attempts >= max_attempts AND locked_at IS NULL AND updated_at < clock_timestamp() - p_keep;
    GET DIAGNOSTICS removed = ROW_COUNT; total := total + removed;
  END IF;
  RETURN total;
END $$;
