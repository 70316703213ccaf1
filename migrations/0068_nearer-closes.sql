ALTER TABLE "opinion_closes" DROP CONSTRAINT "a_nearer_close_has_its_decision";--> statement-breakpoint
ALTER TABLE "opinion_closes" ADD CONSTRAINT "a_nearer_close_leaves_eight_days" CHECK (coalesce("opinion_closes"."becomes", 'infinity') >= coalesce("opinion_closes"."was", 'infinity') or "opinion_closes"."becomes" >= "opinion_closes"."at" + interval '192 hours');--> statement-breakpoint
ALTER TABLE "opinion_closes" ADD CONSTRAINT "a_nearer_close_has_its_decision" CHECK (coalesce("opinion_closes"."becomes", 'infinity') >= coalesce("opinion_closes"."was", 'infinity') or "opinion_closes"."decision" <> '');--> statement-breakpoint
-- Who relies on the close of a running consultation of the commune's is told of a nearer one, by the row that holds its
-- decision. At the end of the deed: the command writes the row beside the close. Whoever gives the whole project up closes
-- at once, by the decision that stands with that; proposals close by their own steps.
CREATE FUNCTION nearer_closes_are_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.opinions_open_at > city_now()
    OR EXISTS (SELECT FROM opinion_closes c WHERE c.subject_id = NEW.id AND c.becomes = NEW.opinions_close_at
      AND c.was IS NOT DISTINCT FROM OLD.opinions_close_at)
    OR EXISTS (SELECT FROM project_halts h WHERE h.project_id = NEW.id AND h.kind = 'abandoned') THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'a running consultation closes nearer by a decision alone'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'nearer_closes_are_decided';
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER nearer_closes_are_decided AFTER UPDATE OF opinions_close_at ON subjects
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.kind IN ('project', 'dossier') AND OLD.public_at IS NOT NULL AND OLD.opinions_open_at IS NOT NULL
    AND coalesce(NEW.opinions_close_at, 'infinity') < coalesce(OLD.opinions_close_at, 'infinity'))
  EXECUTE FUNCTION nearer_closes_are_decided();
