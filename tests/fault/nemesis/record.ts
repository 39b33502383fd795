import type pg from "pg";

/** Triggers of the test's own write down every change that the checks need, in order, at the database's time. */
const SQL = `
CREATE SCHEMA fault;
CREATE TABLE fault.task_change (n bigserial PRIMARY KEY, at timestamptz NOT NULL, task text, status text);
CREATE TABLE fault.run_change (n bigserial PRIMARY KEY, at timestamptz NOT NULL, op text, run text, task text,
  status text, fence int, takeovers int, send_no int, due_until timestamptz, starts timestamptz);
CREATE TABLE fault.step_change (n bigserial PRIMARY KEY, at timestamptz NOT NULL, run text, position int,
  attempt int, status text, fence int, writer text, engine_run text);
CREATE TABLE fault.holder (at timestamptz NOT NULL, engine_run text, holder text);
CREATE TABLE fault.effect_change (n bigserial PRIMARY KEY, at timestamptz NOT NULL, key text, status text);
CREATE TABLE fault.receipt (n bigserial PRIMARY KEY, at timestamptz NOT NULL, key text NOT NULL);

CREATE INDEX ON fault.task_change (task);
CREATE INDEX ON fault.run_change (run);
CREATE INDEX ON fault.step_change (run, position);
CREATE INDEX ON fault.holder (engine_run);

CREATE FUNCTION fault.note_task() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO fault.task_change (at, task, status) VALUES (clock_timestamp(), NEW."id", NEW."status");
  RETURN NULL;
END $$;
CREATE FUNCTION fault.note_run() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE r "Run" := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  INSERT INTO fault.run_change (at, op, run, task, status, fence, takeovers, send_no, due_until, starts)
  VALUES (clock_timestamp(), TG_OP, r."id", r."taskId", r."status", r."fence", r."takeovers", r."sendNo",
    coalesce(r."dueUntil", r."dueAt"), greatest(r."startAfter", r."heldUntil"));
  RETURN NULL;
END $$;
CREATE FUNCTION fault.note_step() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO fault.step_change (at, run, position, attempt, status, fence, writer, engine_run)
  SELECT clock_timestamp(), NEW."runId", NEW."position", NEW."attempt", NEW."status", r."fence",
    current_setting('application_name'), r."engineRunId"
  FROM "Run" r WHERE r."id" = NEW."runId";
  RETURN NULL;
END $$;
CREATE FUNCTION fault.note_holder() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO fault.holder (at, engine_run, holder)
  VALUES (clock_timestamp(), NEW.run_id, current_setting('application_name'));
  RETURN NULL;
END $$;
CREATE FUNCTION fault.note_effect() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO fault.effect_change (at, key, status) VALUES (clock_timestamp(), NEW."idempotencyKey", NEW."status");
  RETURN NULL;
END $$;

CREATE TRIGGER note AFTER INSERT OR UPDATE OF "status" ON "Task" FOR EACH ROW EXECUTE FUNCTION fault.note_task();
CREATE TRIGGER note_row AFTER INSERT OR DELETE ON "Run" FOR EACH ROW EXECUTE FUNCTION fault.note_run();
CREATE TRIGGER note_change AFTER UPDATE ON "Run" FOR EACH ROW WHEN (
  (OLD."status", OLD."fence", OLD."takeovers", OLD."sendNo", OLD."dueUntil") IS DISTINCT FROM
  (NEW."status", NEW."fence", NEW."takeovers", NEW."sendNo", NEW."dueUntil")) EXECUTE FUNCTION fault.note_run();
CREATE TRIGGER note AFTER INSERT OR UPDATE ON "Step" FOR EACH ROW EXECUTE FUNCTION fault.note_step();
CREATE TRIGGER note AFTER UPDATE OF locked_by ON executor.item FOR EACH ROW WHEN (NEW.locked_by IS NOT NULL)
  EXECUTE FUNCTION fault.note_holder();
CREATE TRIGGER note AFTER INSERT OR UPDATE ON "Effect" FOR EACH ROW EXECUTE FUNCTION fault.note_effect();
`;

export async function startRecord(client: pg.ClientBase | pg.Pool): Promise<void> {
  await client.query(SQL);
}
