-- Each executor says what its app registered, so that an event starts the functions of every version that is there,
-- whichever executor receives it.

ALTER TABLE executor.executor ADD COLUMN configs jsonb NOT NULL DEFAULT '[]';

-- Renews an executor's row and retires those whose lease ran out: `retired` is how many those were. `others` are the
-- functions that only executors of another version have.
DROP FUNCTION executor.heartbeat(text, text[], integer, text[]);
CREATE FUNCTION executor.heartbeat(
  p_executor text, p_pools text[], p_lease_ms integer, p_configs jsonb, OUT retired integer, OUT others jsonb
) LANGUAGE plpgsql AS $$
DECLARE
  dead text;
  mine text[] := ARRAY(SELECT config ->> 'id' FROM jsonb_array_elements(p_configs) AS t (config));
BEGIN
  INSERT INTO executor.executor (id, pool_ids, lease_ms, functions, configs)
  VALUES (p_executor, p_pools, p_lease_ms, mine, p_configs)
  ON CONFLICT (id) DO UPDATE SET renewed_at = clock_timestamp(), pool_ids = excluded.pool_ids;
  retired := 0;
  FOR dead IN SELECT id FROM executor.executor
    WHERE renewed_at < clock_timestamp() - lease_ms * interval '1 ms' FOR UPDATE SKIP LOCKED
  LOOP
    PERFORM executor.retire(dead);
    retired := retired + 1;
  END LOOP;
  SELECT coalesce(jsonb_agg(config), '[]') INTO others FROM (
    SELECT DISTINCT ON (config ->> 'id') config
    FROM executor.executor, jsonb_array_elements(configs) AS t (config)
    WHERE id <> p_executor AND NOT functions <@ mine AND NOT config ->> 'id' = ANY (mine)
    ORDER BY config ->> 'id', renewed_at DESC
  ) AS t;
END $$;
