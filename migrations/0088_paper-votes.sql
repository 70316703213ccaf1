CREATE TABLE "paper_agreements" (
	"consultation_id" uuid PRIMARY KEY NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"marks" integer NOT NULL,
	"ballots" integer NOT NULL,
	"rounds" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "two_count_apart" CHECK ("paper_agreements"."one_id" <> "paper_agreements"."other_id"),
	CONSTRAINT "more_ballots_than_marks_have_a_reason" CHECK ("paper_agreements"."ballots" <= "paper_agreements"."marks" or "paper_agreements"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "paper_counts" (
	"consultation_id" uuid NOT NULL,
	"official_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"done" boolean NOT NULL,
	"rounds" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "one_count_an_official" PRIMARY KEY("consultation_id","official_id")
);
--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "paper_places" jsonb;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "paper_due_on" date;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "paper_late_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "opened_answers" ADD COLUMN "way" text;--> statement-breakpoint
ALTER TABLE "roll_marks" ADD COLUMN "way" text DEFAULT 'online' NOT NULL;--> statement-breakpoint
ALTER TABLE "roll_marks" ADD COLUMN "marked_by" uuid;--> statement-breakpoint
ALTER TABLE "paper_agreements" ADD CONSTRAINT "paper_agreements_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_agreements" ADD CONSTRAINT "paper_agreements_one_id_people_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_agreements" ADD CONSTRAINT "paper_agreements_other_id_people_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_counts" ADD CONSTRAINT "paper_counts_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_counts" ADD CONSTRAINT "paper_counts_official_id_people_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreements_of_one" ON "paper_agreements" USING btree ("one_id");--> statement-breakpoint
CREATE INDEX "agreements_of_other" ON "paper_agreements" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "paper_counted_by" ON "paper_counts" USING btree ("official_id");--> statement-breakpoint
ALTER TABLE "roll_marks" ADD CONSTRAINT "roll_marks_marked_by_people_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "marks_by_agent" ON "roll_marks" USING btree ("marked_by");--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "paper_is_counted_by_a_day" CHECK (("consultations"."paper_places" is null) = ("consultations"."paper_due_on" is null)
        and ("consultations"."paper_due_on" is null or "consultations"."secret" and "consultations"."paper_due_on" > "consultations"."closes_on" and "consultations"."paper_due_on" <= "consultations"."answer_due_on"));--> statement-breakpoint
ALTER TABLE "opened_answers" ADD CONSTRAINT "an_answer_came_one_way" CHECK ("opened_answers"."way" in ('online', 'paper'));--> statement-breakpoint
ALTER TABLE "roll_marks" ADD CONSTRAINT "a_mark_is_of_one_way" CHECK ("roll_marks"."way" in ('online', 'paper'));--> statement-breakpoint
ALTER TABLE "roll_marks" ADD CONSTRAINT "a_mark_on_paper_has_its_agent" CHECK (("roll_marks"."way" = 'paper') = ("roll_marks"."marked_by" is not null));--> statement-breakpoint
ALTER TABLE "roll_marks" ADD CONSTRAINT "nobody_marks_herself" CHECK ("roll_marks"."marked_by" <> "roll_marks"."person_id");--> statement-breakpoint

-- What is announced of paper stands like the other rules.
CREATE OR REPLACE FUNCTION consultation_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'announced'), ('announced', 'open'),
      ('announced', 'unopened'), ('open', 'closed'), ('closed', 'counted'), ('closed', 'unopened')) THEN
    RAISE EXCEPTION 'a consultation does not go from % to %', OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consultation_moves';
  END IF;
  IF OLD.state <> 'draft' AND (OLD.titles, OLD.summaries, OLD.packs, OLD.pack_htmls, OLD.classes, OLD.verified_only, OLD.min_age, OLD.opens_on, OLD.closes_on,
      OLD.answer_due_on, OLD.quorum, OLD.draw, OLD.secret, OLD.paper_places, OLD.paper_due_on) IS DISTINCT FROM (NEW.titles, NEW.summaries, NEW.packs, NEW.pack_htmls,
      NEW.classes, NEW.verified_only, NEW.min_age, NEW.opens_on, NEW.closes_on, NEW.answer_due_on, NEW.quorum, NEW.draw, NEW.secret,
      NEW.paper_places, NEW.paper_due_on) THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint

-- One roll for both ways: whoever is marked, by a ballot or by an agent who gives her one on paper, is marked once.
CREATE OR REPLACE FUNCTION cast_ballot(consultation uuid, person uuid, ballot text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  box consultations;
BEGIN
  SELECT * INTO box FROM consultations WHERE id = consultation FOR SHARE;
  IF box.state IS DISTINCT FROM 'open' OR city_now() < box.opens_at OR city_now() >= box.closes_at THEN
    RAISE EXCEPTION 'the box is shut' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_is_open';
  END IF;
  IF box.key_lost_at IS NOT NULL THEN
    RAISE EXCEPTION 'the key is lost' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_has_its_key';
  END IF;
  INSERT INTO roll_marks (consultation_id, person_id) VALUES (consultation, person) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'she is marked' USING ERRCODE = 'unique_violation', CONSTRAINT =
      CASE (SELECT way FROM roll_marks m WHERE m.consultation_id = consultation AND m.person_id = person)
        WHEN 'paper' THEN 'she_votes_on_paper' ELSE 'one_ballot_a_person' END;
  END IF;
  INSERT INTO sealed_ballots (consultation_id, sealed) VALUES (consultation, ballot);
END $$;--> statement-breakpoint

CREATE FUNCTION mark_paper(consultation uuid, person uuid, agent uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  box consultations;
BEGIN
  SELECT * INTO box FROM consultations WHERE id = consultation FOR SHARE;
  IF box.paper_places IS NULL THEN
    RAISE EXCEPTION 'it has no paper' USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_was_announced';
  END IF;
  IF box.state IS DISTINCT FROM 'open' OR city_now() < box.opens_at OR city_now() >= box.closes_at THEN
    RAISE EXCEPTION 'the box is shut' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_is_open';
  END IF;
  IF box.key_lost_at IS NOT NULL THEN
    RAISE EXCEPTION 'the key is lost' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_has_its_key';
  END IF;
  INSERT INTO roll_marks (consultation_id, person_id, way, marked_by) VALUES (consultation, person, 'paper', agent)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'she is marked' USING ERRCODE = 'unique_violation', CONSTRAINT = 'one_mark_a_person';
  END IF;
END $$;--> statement-breakpoint

-- What an official counts of the paper: hers alone to change, after the close and until two agree.
CREATE FUNCTION enter_paper(consultation uuid, official uuid, counted jsonb, finished boolean, why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  box consultations;
BEGIN
  SELECT * INTO box FROM consultations WHERE id = consultation FOR SHARE;
  IF box.paper_places IS NULL OR box.state IS DISTINCT FROM 'closed'
      OR EXISTS (SELECT FROM paper_agreements a WHERE a.consultation_id = consultation) THEN
    RAISE EXCEPTION 'no paper is counted now' USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_is_being_counted';
  END IF;
  INSERT INTO paper_counts AS p (consultation_id, official_id, content, done, rounds, reason)
    VALUES (consultation, official, counted, finished, finished::int, why)
    ON CONFLICT (consultation_id, official_id) DO UPDATE
    SET content = excluded.content, done = excluded.done, rounds = p.rounds + excluded.rounds, reason = excluded.reason;
END $$;--> statement-breakpoint

-- Taken is what two officials counted alike, each on her own; how many were marked and counted is told by what is there.
CREATE FUNCTION two_counts_agree() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  counted jsonb;
BEGIN
  SELECT one.content INTO counted FROM paper_counts one
    JOIN paper_counts other ON other.consultation_id = one.consultation_id AND other.content = one.content AND other.done
    WHERE one.consultation_id = NEW.consultation_id AND one.done
      AND one.official_id = NEW.one_id AND other.official_id = NEW.other_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'two counts differ' USING ERRCODE = 'check_violation', CONSTRAINT = 'two_counts_agree';
  END IF;
  SELECT count(*) INTO NEW.marks FROM roll_marks WHERE consultation_id = NEW.consultation_id AND way = 'paper';
  SELECT sum(rounds) INTO NEW.rounds FROM paper_counts WHERE consultation_id = NEW.consultation_id;
  IF counted ? 'ballots' THEN
    SELECT count(*) INTO NEW.ballots FROM jsonb_object_keys(counted -> 'ballots');
  ELSE
    SELECT coalesce(sum(n::int), 0) INTO NEW.ballots
      FROM jsonb_each(counted -> 'totals') its, jsonb_array_elements_text(its.value -> 0) n;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER two_counts_agree BEFORE INSERT ON paper_agreements FOR EACH ROW EXECUTE FUNCTION two_counts_agree();--> statement-breakpoint
CREATE TRIGGER paper_agreements_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_agreements
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- With the sealed ballots go the counts of the paper, which hold whole ballots: each answer stands apart from now on.
CREATE OR REPLACE FUNCTION empty_box(consultation uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT state FROM consultations WHERE id = consultation) NOT IN ('counted', 'unopened') THEN
    RAISE EXCEPTION 'the box is full' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_is_counted';
  END IF;
  LOCK TABLE sealed_ballots, paper_counts IN ACCESS EXCLUSIVE MODE;
  CREATE TEMP TABLE ballots_of_others ON COMMIT DROP AS
    SELECT * FROM sealed_ballots WHERE consultation_id <> consultation;
  TRUNCATE sealed_ballots;
  INSERT INTO sealed_ballots SELECT * FROM ballots_of_others ORDER BY id;
  CREATE TEMP TABLE counts_of_others ON COMMIT DROP AS
    SELECT * FROM paper_counts WHERE consultation_id <> consultation;
  TRUNCATE paper_counts;
  INSERT INTO paper_counts SELECT * FROM counts_of_others;
END $$;--> statement-breakpoint

-- Tables that pages show tell when they change.
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON paper_counts FOR EACH ROW EXECUTE FUNCTION tell_of_change();--> statement-breakpoint
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON paper_agreements FOR EACH ROW EXECUTE FUNCTION tell_of_change();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON paper_counts FROM cordee_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON paper_agreements FROM cordee_app;
  END IF;
END $$;
