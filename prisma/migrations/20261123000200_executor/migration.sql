-- The embedded executor's own tables. They live in a schema that Prisma does not manage; the queue itself is
-- graphile-worker's. Every operation is one function call, hence one transaction: a process that stops between
-- two calls holds no lock. JSON is kept as text: it is passed on unread, and jsonb would refuse "\u0000".

CREATE SCHEMA IF NOT EXISTS executor;

CREATE TABLE executor.executor (
  id text PRIMARY KEY,
  pool_ids text[] NOT NULL,
  lease_ms integer NOT NULL,
  renewed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE executor.event (
  id text PRIMARY KEY,
  name text NOT NULL,
  body text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX event_received_at ON executor.event (received_at);

-- Event ids, idempotency keys and cron fire times that have had their run; one row, one run.
CREATE TABLE executor.dedupe (
  key text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX dedupe_expires_at ON executor.dedupe (expires_at);

CREATE TABLE executor.run (
  id text PRIMARY KEY,
  function_id text NOT NULL,
  event_id text NOT NULL REFERENCES executor.event (id),
  status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'completed', 'failed', 'cancelled')),
  max_attempts integer NOT NULL,
  request_version integer NOT NULL DEFAULT -1,
  slot_keys text[] NOT NULL DEFAULT '{}',
  slot_limits integer[] NOT NULL DEFAULT '{}',
  parent_run_id text,
  parent_step_id text,
  step_count integer NOT NULL DEFAULT 0,
  state_bytes bigint NOT NULL DEFAULT 0,
  output text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz
);
CREATE INDEX run_running ON executor.run (function_id) WHERE status = 'running';
CREATE INDEX run_ended_at ON executor.run (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX run_event_id ON executor.run (event_id);

CREATE SEQUENCE executor.step_position;

-- `output` is what the SDK is sent for the step: {"data":…}, {"error":…}, an event, or null.
CREATE TABLE executor.step (
  run_id text NOT NULL REFERENCES executor.run (id) ON DELETE CASCADE,
  id text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  race boolean NOT NULL DEFAULT false,
  output text,
  position bigint,
  event_name text,
  expression text,
  PRIMARY KEY (run_id, id)
);
CREATE INDEX step_pending ON executor.step (run_id) WHERE position IS NULL;
CREATE INDEX step_waiting ON executor.step (event_name) WHERE position IS NULL AND event_name IS NOT NULL;

-- A request to make at `run_at`, or a timer that ends the step `timer_step_id`. `generation` is the fence:
-- it rises each time the item is handed out, and only its last holder may write.
CREATE TABLE executor.item (
  id text PRIMARY KEY,
  run_id text NOT NULL REFERENCES executor.run (id) ON DELETE CASCADE,
  step_id text NOT NULL,
  timer_step_id text,
  timer_output text,
  force_plan boolean NOT NULL DEFAULT false,
  attempt integer NOT NULL DEFAULT 0,
  generation integer NOT NULL DEFAULT 0,
  run_at timestamptz NOT NULL,
  locked_by text,
  woken_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX item_run_id ON executor.item (run_id);
CREATE INDEX item_due ON executor.item (run_at) WHERE locked_by IS NULL;
CREATE INDEX item_locked_by ON executor.item (locked_by) WHERE locked_by IS NOT NULL;

-- Concurrency: one row for each request in flight under a key, and the items that found no room.
CREATE TABLE executor.slot (
  key text NOT NULL,
  item_id text NOT NULL,
  PRIMARY KEY (key, item_id)
);
CREATE INDEX slot_item_id ON executor.slot (item_id);

CREATE TABLE executor.parked (
  item_id text PRIMARY KEY REFERENCES executor.item (id) ON DELETE CASCADE,
  key text NOT NULL,
  slot_limit integer NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX parked_key ON executor.parked (key, parked_at);

CREATE FUNCTION executor.wake(p_item text, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM graphile_worker.add_job('executor.item', json_build_object('item', p_item), run_at => p_at);
END $$;

CREATE FUNCTION executor.enqueue(
  p_item text, p_run text, p_step text, p_at timestamptz, p_force_plan boolean DEFAULT false,
  p_timer_step text DEFAULT NULL, p_timer_output text DEFAULT NULL
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO executor.item (id, run_id, step_id, timer_step_id, timer_output, force_plan, run_at)
  VALUES (p_item, p_run, p_step, p_timer_step, p_timer_output, p_force_plan, p_at);
  PERFORM executor.wake(p_item, p_at);
END $$;

-- Ids of items look like the real server's job ids: base 36.
CREATE FUNCTION executor.new_item_id() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT string_agg(substr('0123456789abcdefghijklmnopqrstuvwxyz', 1 + floor(random() * 36)::int, 1), '')
  FROM generate_series(1, 13);
$$;

-- Asks the app what comes next, once nothing of the run is under way (in a race: after each step).
-- The caller holds the run's row.
CREATE FUNCTION executor.discover(p_run text, p_race boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pending boolean := EXISTS (SELECT 1 FROM executor.step WHERE run_id = p_run AND position IS NULL);
BEGIN
  IF pending AND NOT p_race THEN RETURN; END IF;
  IF EXISTS (SELECT 1 FROM executor.item WHERE run_id = p_run AND step_id = 'step' AND timer_step_id IS NULL) THEN
    RETURN;
  END IF;
  PERFORM executor.enqueue(executor.new_item_id(), p_run, 'step', clock_timestamp(), pending);
END $$;

-- Gives back an item's slots and wakes, for each key, the item that has waited longest.
CREATE FUNCTION executor.release_slots(p_item text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  held text;
  next_item text;
BEGIN
  FOR held IN SELECT key FROM executor.slot WHERE item_id = p_item ORDER BY key LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(held, 0));
    DELETE FROM executor.slot WHERE key = held AND item_id = p_item;
    DELETE FROM executor.parked WHERE item_id = (
      SELECT item_id FROM executor.parked WHERE key = held ORDER BY parked_at LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING item_id INTO next_item;
    IF FOUND THEN PERFORM executor.wake(next_item, clock_timestamp()); END IF;
  END LOOP;
END $$;

-- Ends a pending step. False when it has ended already or the run is over.
CREATE FUNCTION executor.resolve(p_run text, p_step text, p_output text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  raced boolean;
BEGIN
  PERFORM 1 FROM executor.run WHERE id = p_run AND status = 'running' FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE executor.step SET output = p_output, position = nextval('executor.step_position')
  WHERE run_id = p_run AND id = p_step AND position IS NULL RETURNING race INTO raced;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE executor.run SET state_bytes = state_bytes + octet_length(p_output) WHERE id = p_run;
  DELETE FROM executor.item WHERE run_id = p_run AND timer_step_id = p_step;
  PERFORM executor.discover(p_run, raced);
  RETURN true;
END $$;

-- Ends a run for good. The caller holds its row. A run that was invoked hands its result to its parent.
CREATE FUNCTION executor.finish(p_run text, p_status text, p_output text, p_parent_output text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  item_id text;
  parent record;
BEGIN
  FOR item_id IN SELECT id FROM executor.item WHERE run_id = p_run LOOP
    PERFORM executor.release_slots(item_id);
  END LOOP;
  DELETE FROM executor.item WHERE run_id = p_run;
  DELETE FROM executor.step WHERE run_id = p_run AND position IS NULL;
  UPDATE executor.run SET status = p_status, output = p_output, ended_at = clock_timestamp()
  WHERE id = p_run RETURNING parent_run_id, parent_step_id INTO parent;
  IF parent.parent_run_id IS NOT NULL THEN
    PERFORM executor.resolve(parent.parent_run_id, parent.parent_step_id, p_parent_output);
  END IF;
END $$;

CREATE FUNCTION executor.cancel(p_run text, p_parent_output text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM executor.run WHERE id = p_run AND status = 'running' FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM executor.finish(p_run, 'cancelled', NULL, p_parent_output);
  RETURN true;
END $$;

-- Stores events and starts their runs. A run whose key was seen within 24 h is not started, nor is any run of an
-- event that is stored already (the same request once more). `p_runs` is an array of objects:
-- {id, event, function, maxAttempts, ts (ms), key, slotKeys, slotLimits, parentRun, parentStep}.
CREATE FUNCTION executor.receive(p_ids text[], p_names text[], p_bodies text[], p_runs jsonb) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
  r record;
  stored text[];
  started integer := 0;
BEGIN
  WITH inserted AS (
    INSERT INTO executor.event (id, name, body) SELECT * FROM unnest(p_ids, p_names, p_bodies)
    ON CONFLICT (id) DO NOTHING RETURNING id
  ) SELECT array_agg(id) INTO stored FROM inserted;
  FOR r IN SELECT * FROM jsonb_to_recordset(p_runs) AS t (
    id text, event text, function text, "maxAttempts" integer, ts double precision, key text,
    "slotKeys" text[], "slotLimits" integer[], "parentRun" text, "parentStep" text
  ) LOOP
    CONTINUE WHEN stored IS NULL OR NOT r.event = ANY (stored);
    IF r.key IS NOT NULL THEN
      INSERT INTO executor.dedupe AS d (key, expires_at) VALUES (r.key, clock_timestamp() + interval '24 hours')
      ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at WHERE d.expires_at < clock_timestamp();
      CONTINUE WHEN NOT FOUND;
    END IF;
    INSERT INTO executor.run (id, function_id, event_id, max_attempts, slot_keys, slot_limits, parent_run_id, parent_step_id)
    VALUES (r.id, r.function, r.event, r."maxAttempts", r."slotKeys", r."slotLimits", r."parentRun", r."parentStep");
    PERFORM executor.enqueue(executor.new_item_id(), r.id, 'step',
      greatest(clock_timestamp(), to_timestamp(r.ts / 1000)));
    started := started + 1;
  END LOOP;
  RETURN started;
END $$;

-- Hands an item out, together with all that its request needs. `verdict`: 'run', or why there is nothing to do:
-- 'unregistered' (the executor's own row is gone: it was taken for dead and must renew it first),
-- 'gone' (done, cancelled or settled here), 'held' (somebody is at it; `p_executing`: this process itself), 'parked' (no room under its key).
CREATE FUNCTION executor.claim(p_item text, p_executor text, p_executing boolean) RETURNS TABLE (
  verdict text, item_id text, run_id text, function_id text, step_id text, attempt integer, generation integer,
  force_plan boolean, request_version integer, max_attempts integer, event_id text, event text, step_ids text[], step_outputs text[]
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  r executor.run;
  i executor.item;
  raced boolean;
  slot_key text;
  slot_limit integer;
BEGIN
  verdict := 'unregistered';
  IF NOT EXISTS (SELECT 1 FROM executor.executor WHERE id = p_executor) THEN RETURN NEXT; RETURN; END IF;
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

-- Stores finished steps of a run whose row the caller holds. Limits: 1,000 steps, 32 MiB of state.
CREATE FUNCTION executor.store_steps(p_run text, p_ids text[], p_names text[], p_outputs text[]) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  total executor.run;
BEGIN
  WITH stored AS (
    INSERT INTO executor.step AS s (run_id, id, kind, name, output, position)
    SELECT p_run, t.id, 'step', t.name, t.output, nextval('executor.step_position')
    FROM unnest(p_ids, p_names, p_outputs) WITH ORDINALITY AS t (id, name, output, n) ORDER BY t.n
    ON CONFLICT (run_id, id) DO UPDATE SET output = excluded.output, position = excluded.position
      WHERE s.position IS NULL
    RETURNING octet_length(output) AS bytes
  )
  UPDATE executor.run SET
    step_count = step_count + (SELECT count(*) FROM stored),
    state_bytes = state_bytes + coalesce((SELECT sum(bytes) FROM stored), 0)
  WHERE id = p_run RETURNING * INTO total;
  IF total.step_count > 1000 THEN RETURN 'too many steps'; END IF;
  IF total.state_bytes > 32 * 1024 * 1024 THEN RETURN 'state too large'; END IF;
  RETURN 'ok';
END $$;

-- Steps that finished while their request goes on. 'stale' when the item is no longer this holder's.
CREATE FUNCTION executor.checkpoint(
  p_run text, p_item text, p_executor text, p_generation integer, p_ids text[], p_names text[], p_outputs text[]
) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM executor.run WHERE id = p_run AND status = 'running' FOR UPDATE;
  IF NOT FOUND THEN RETURN 'stale'; END IF;
  PERFORM 1 FROM executor.item
  WHERE id = p_item AND run_id = p_run AND generation = p_generation AND locked_by = p_executor;
  IF NOT FOUND THEN RETURN 'stale'; END IF;
  RETURN executor.store_steps(p_run, p_ids, p_names, p_outputs);
END $$;

-- What came of a request. `p_retry_ms` asks the same again later; `p_status` ends the run; else `p_pending`, objects
-- {id, kind, name, race, at, delayMs, eventName, expression, timerOutput}, are begun and the run goes on.
CREATE FUNCTION executor.complete(
  p_run text, p_item text, p_executor text, p_generation integer, p_version integer,
  p_ids text[], p_names text[], p_outputs text[], p_pending jsonb, p_known_steps integer, p_retry_ms double precision,
  p_status text, p_output text, p_parent_output text
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  p record;
  raced boolean;
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

  verdict := executor.store_steps(p_run, p_ids, p_names, p_outputs);
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

-- Gives back everything an executor holds: it stopped, or its lease ran out.
CREATE FUNCTION executor.retire(p_executor text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pools text[];
  held text;
BEGIN
  DELETE FROM executor.executor WHERE id = p_executor RETURNING pool_ids INTO pools;
  PERFORM graphile_worker.force_unlock_workers(pools);
  FOR held IN SELECT id FROM executor.item WHERE locked_by = p_executor LOOP
    PERFORM executor.release_slots(held);
    UPDATE executor.item SET locked_by = NULL WHERE id = held AND locked_by = p_executor;
    PERFORM executor.wake(held, clock_timestamp());
  END LOOP;
END $$;

-- Renews an executor's row and retires those whose lease ran out. Returns how many those were.
CREATE FUNCTION executor.heartbeat(p_executor text, p_pools text[], p_lease_ms integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
  dead text;
  retired integer := 0;
BEGIN
  INSERT INTO executor.executor (id, pool_ids, lease_ms) VALUES (p_executor, p_pools, p_lease_ms)
  ON CONFLICT (id) DO UPDATE SET renewed_at = clock_timestamp(), pool_ids = excluded.pool_ids;
  FOR dead IN SELECT id FROM executor.executor
    WHERE renewed_at < clock_timestamp() - lease_ms * interval '1 ms' FOR UPDATE SKIP LOCKED
  LOOP
    PERFORM executor.retire(dead);
    retired := retired + 1;
  END LOOP;
  RETURN retired;
END $$;

-- The safety net: due items that no job will wake, and parked items whose key has room. Returns how many were woken.
CREATE FUNCTION executor.rescue() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  found_items integer;
  parked record;
BEGIN
  WITH stuck AS (
    UPDATE executor.item SET woken_at = clock_timestamp() WHERE id IN (
      SELECT i.id FROM executor.item i WHERE i.locked_by IS NULL
        AND i.run_at < clock_timestamp() - interval '15 seconds' AND i.woken_at < clock_timestamp() - interval '60 seconds'
        AND NOT EXISTS (SELECT 1 FROM executor.parked WHERE item_id = i.id)
      LIMIT 500 FOR UPDATE SKIP LOCKED
    ) RETURNING id
  ) SELECT count(executor.wake(id, clock_timestamp())) INTO found_items FROM stuck;
  FOR parked IN
    SELECT DISTINCT ON (key) key, item_id FROM executor.parked p
    WHERE (SELECT count(*) FROM executor.slot s WHERE s.key = p.key) < p.slot_limit
    ORDER BY key, parked_at
  LOOP
    DELETE FROM executor.parked WHERE item_id = parked.item_id;
    IF FOUND THEN PERFORM executor.wake(parked.item_id, clock_timestamp()); found_items := found_items + 1; END IF;
  END LOOP;
  RETURN found_items;
END $$;

-- Removes what ended longer ago than `p_keep` (24 h at least: the window of event ids), in batches.
CREATE FUNCTION executor.sweep(p_keep interval) RETURNS void LANGUAGE sql AS $$
  DELETE FROM executor.dedupe WHERE expires_at < clock_timestamp();
  DELETE FROM executor.run WHERE id IN (
    SELECT id FROM executor.run WHERE ended_at < clock_timestamp() - p_keep LIMIT 10000);
  DELETE FROM executor.event WHERE id IN (
    SELECT e.id FROM executor.event e WHERE e.received_at < clock_timestamp() - p_keep
      AND NOT EXISTS (SELECT 1 FROM executor.run WHERE event_id = e.id) LIMIT 10000);
$$;
