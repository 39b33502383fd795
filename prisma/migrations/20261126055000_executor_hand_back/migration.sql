-- Items that an executor may hold without knowing: the connection broke after it had claimed them, or before it heard
-- that its answer was stored. It gives them back, since nobody takes what a living executor holds.
CREATE FUNCTION executor.hand_back(p_items text[], p_executor text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  held text;
BEGIN
  FOR held IN SELECT id FROM executor.item WHERE id = ANY (p_items) AND locked_by = p_executor ORDER BY run_id LOOP
    PERFORM executor.release_slots(held);
    UPDATE executor.item SET locked_by = NULL WHERE id = held AND locked_by = p_executor;
    PERFORM executor.wake(held, clock_timestamp());
  END LOOP;
END $$;
