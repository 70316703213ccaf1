CREATE UNIQUE INDEX "one_claim_waits" ON "residency_claims" USING btree ("person_id") WHERE "residency_claims"."proof_file_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_living_code" ON "sign_in_codes" USING btree ("email") WHERE "sign_in_codes"."used_at" is null;--> statement-breakpoint
-- A ruling is kept as it was written, until its person erases her account: then it goes with the claim it ruled upon.
DROP TRIGGER residency_rulings_are_kept ON residency_rulings;--> statement-breakpoint
CREATE FUNCTION keep_residency_ruling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM residency_claims c JOIN people p ON p.id = c.person_id WHERE c.id = OLD.claim_id AND p.erased_at IS NOT NULL
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a ruling on a claim is kept while its person has an account' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER residency_rulings_are_kept BEFORE UPDATE OR DELETE ON residency_rulings FOR EACH ROW EXECUTE FUNCTION keep_residency_ruling();--> statement-breakpoint
CREATE TRIGGER residency_rulings_are_not_emptied BEFORE TRUNCATE ON residency_rulings EXECUTE FUNCTION forbid_change();--> statement-breakpoint
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    GRANT DELETE ON residency_rulings TO cordee_app;
  END IF;
END $$;
