INSERT INTO city_clock DEFAULT VALUES;--> statement-breakpoint
INSERT INTO settings DEFAULT VALUES;--> statement-breakpoint
-- A limit that is lost in a crash is only a limit that starts again: no need to write it to the log.
ALTER TABLE rate_limits SET UNLOGGED;--> statement-breakpoint

CREATE TRIGGER events_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON events EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER event_links_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON event_links EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER checkpoints_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoints EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER versions_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON project_versions EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER texts_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON project_texts EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER passages_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON project_passages EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER slips_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON milestone_slips EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER rulings_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON rulings EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER residency_rulings_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON residency_rulings EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER reports_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON opinion_reports EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- A baseline is a promise: it cannot be rewritten to hide that it slipped.
CREATE FUNCTION keep_baseline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.baseline_on IS DISTINCT FROM OLD.baseline_on AND EXISTS (
    SELECT FROM projects WHERE id = OLD.project_id AND published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the baseline of a published milestone never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER baselines_are_kept BEFORE UPDATE ON milestones FOR EACH ROW EXECUTE FUNCTION keep_baseline();--> statement-breakpoint

-- An opinion stands within the dates of its subject, whatever the application believes.
CREATE FUNCTION opinion_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s subjects%ROWTYPE;
BEGIN
  SELECT * INTO s FROM subjects WHERE id = NEW.subject_id FOR SHARE;
  IF s.opinions_open_at IS NULL OR city_now() < s.opinions_open_at OR city_now() >= coalesce(s.opinions_close_at, 'infinity') THEN
    RAISE EXCEPTION 'opinions on this subject are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_in_time';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER opinions_are_in_time BEFORE INSERT OR UPDATE OF stance, reason ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_in_time();--> statement-breakpoint

-- Two levels, no more: a reply's parent has no parent, and stands under the same subject.
CREATE FUNCTION two_levels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM contributions WHERE id = NEW.parent_id AND parent_id IS NULL AND subject_id = NEW.subject_id) THEN
    RAISE EXCEPTION 'a reply hangs under a first-level comment of its own subject' USING ERRCODE = 'check_violation', CONSTRAINT = 'two_levels';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER replies_are_two_levels BEFORE INSERT ON contributions FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION two_levels();--> statement-breakpoint

-- A proof is gone before its ruling is written (see docs/decisions/0007-proofs.md).
CREATE FUNCTION proof_is_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM residency_claims WHERE id = NEW.claim_id AND proof_file_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a claim is ruled upon only once its proof is deleted' USING ERRCODE = 'check_violation', CONSTRAINT = 'proof_is_gone';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER rulings_after_proofs BEFORE INSERT ON residency_rulings FOR EACH ROW EXECUTE FUNCTION proof_is_gone();--> statement-breakpoint

-- The application role owns nothing; what is append-only it may not even try to change.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON events, event_links, checkpoints, project_versions, project_texts, project_passages, milestone_slips, rulings, residency_rulings, opinion_reports FROM cordee_app;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON instance_mark FROM cordee_app;
  END IF;
END $$;
