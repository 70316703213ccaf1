-- The lines of a filed plan are kept since 0014; the total that they add up to is kept with them.
CREATE FUNCTION total_may_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state NOT IN ('spotting', 'drafting', 'deliberated', 'pieces-requested') THEN
    RAISE EXCEPTION 'the total cost of a filed dossier does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_is_filed';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER filed_totals_are_kept BEFORE UPDATE OF total_cost ON dossiers FOR EACH ROW
  WHEN (OLD.total_cost IS DISTINCT FROM NEW.total_cost) EXECUTE FUNCTION total_may_change();
