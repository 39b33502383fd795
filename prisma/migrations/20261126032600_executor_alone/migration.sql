-- A transaction of several items must not wait in a circle with another one. It locks runs in the order of their ids;
-- whatever locks more than its own run (concurrency keys, the run that invoked it) is done alone.

-- Claims of several items, in the order of their runs. `entangled`: the run has concurrency keys or was invoked. An item
-- with concurrency keys among others is not claimed: `verdict` is 'alone', and it is to be claimed by itself.
DROP FUNCTION executor.claim_many(text[], boolean[], text);
CREATE FUNCTION executor.claim_many(p_items text[], p_executing boolean[], p_executor text) RETURNS TABLE (
  n bigint, entangled boolean, verdict text, item_id text, run_id text, function_id text, step_id text, attempt integer,
  generation integer, force_plan boolean, request_version integer, max_attempts integer, event_id text, event text,
  step_ids text[], step_outputs text[]
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  c record;
BEGIN
  FOR c IN
    SELECT t.n, t.id, t.executing, cardinality(run.slot_keys) > 0 AS limited, run.parent_run_id IS NOT NULL AS invoked
    FROM unnest(p_items, p_executing) WITH ORDINALITY AS t (id, executing, n)
    LEFT JOIN executor.item ON item.id = t.id LEFT JOIN executor.run ON run.id = item.run_id ORDER BY item.run_id, t.n
  LOOP
    n := c.n;
    verdict := 'alone';
    IF c.limited AND cardinality(p_items) > 1 THEN RETURN NEXT; CONTINUE; END IF;
    RETURN QUERY SELECT c.n, c.limited OR c.invoked, claimed.* FROM executor.claim(c.id, p_executor, c.executing) AS claimed;
  END LOOP;
END $$;

-- Gives back everything an executor holds: it stopped, or its lease ran out.
CREATE OR REPLACE FUNCTION executor.retire(p_executor text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pools text[];
  held text;
BEGIN
  DELETE FROM executor.executor WHERE id = p_executor RETURNING pool_ids INTO pools;
  PERFORM graphile_worker.force_unlock_workers(pools);
  FOR held IN SELECT id FROM executor.item WHERE locked_by = p_executor ORDER BY run_id LOOP
    PERFORM executor.release_slots(held);
    UPDATE executor.item SET locked_by = NULL WHERE id = held AND locked_by = p_executor;
    PERFORM executor.wake(held, clock_timestamp());
  END LOOP;
END $$;

-- The safety net: due items that no job will wake, and parked items whose key has room. Returns how many were woken.
CREATE OR REPLACE FUNCTION executor.rescue() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  found_items integer;
  forgotten record;
BEGIN
  WITH stuck AS (
    UPDATE executor.item SET woken_at = clock_timestamp() WHERE id IN (
      SELECT i.id FROM executor.item i WHERE i.locked_by IS NULL
        AND i.run_at < clock_timestamp() - interval '15 seconds' AND i.woken_at < clock_timestamp() - interval '60 seconds'
        AND NOT EXISTS (SELECT 1 FROM executor.parked WHERE item_id = i.id)
      LIMIT 500 FOR UPDATE SKIP LOCKED
    ) RETURNING id
  ) SELECT count(executor.wake(id, clock_timestamp())) INTO found_items FROM stuck;
  FOR forgotten IN
    SELECT DISTINCT ON (p.key) p.item_id FROM executor.parked p
    WHERE (SELECT count(*) FROM executor.slot s WHERE s.key = p.key) < p.slot_limit
    ORDER BY p.key, p.parked_at
  LOOP
    DELETE FROM executor.parked p WHERE p.item_id = forgotten.item_id;
    IF FOUND THEN
      PERFORM executor.wake(forgotten.item_id, clock_timestamp());
      found_items := found_items + 1;
    END IF;
  END LOOP;
  RETURN found_items;
END $$;
