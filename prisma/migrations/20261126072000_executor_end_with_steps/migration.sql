-- A run that keeps its steps back until it ends brings them with its end.

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
