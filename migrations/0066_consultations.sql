CREATE TABLE "consultation_answers" (
	"consultation_id" uuid PRIMARY KEY NOT NULL,
	"official_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"leads_to_id" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_questions" (
	"consultation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"titles" jsonb NOT NULL,
	"options" jsonb NOT NULL,
	"min" integer,
	"max" integer,
	"points" integer,
	CONSTRAINT "consultation_questions_consultation_id_number_pk" PRIMARY KEY("consultation_id","number"),
	CONSTRAINT "a_question_has_a_kind" CHECK ("consultation_questions"."kind" in ('one', 'several', 'approval', 'ranking', 'judgement', 'points', 'criteria')),
	CONSTRAINT "points_are_shared" CHECK (("consultation_questions"."kind" = 'points') = ("consultation_questions"."points" is not null))
);
--> statement-breakpoint
CREATE TABLE "consultation_roll" (
	"consultation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"letter" text NOT NULL,
	CONSTRAINT "consultation_roll_consultation_id_person_id_pk" PRIMARY KEY("consultation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"titles" jsonb NOT NULL,
	"summaries" jsonb NOT NULL,
	"packs" jsonb NOT NULL,
	"pack_htmls" jsonb NOT NULL,
	"classes" "person_class"[] NOT NULL,
	"verified_only" boolean NOT NULL,
	"min_age" integer,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"opens_at" timestamp with time zone GENERATED ALWAYS AS (city_instant(opens_on)) STORED NOT NULL,
	"closes_at" timestamp with time zone GENERATED ALWAYS AS (city_instant(closes_on + 1)) STORED NOT NULL,
	"answer_due_on" date NOT NULL,
	"answer_overdue_told_at" timestamp with time zone,
	"quorum" integer,
	"draw" text NOT NULL,
	"draw_result" text,
	"reminded_half_at" timestamp with time zone,
	"reminded_last_at" timestamp with time zone,
	"answers_id" uuid,
	"groups" jsonb,
	"box_key" text,
	"key_file" text,
	"key_checked_on" date,
	"key_lost_at" timestamp with time zone,
	"key_destroyed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"counted_at" timestamp with time zone,
	"unopened_why" text,
	"result" jsonb,
	"report_id" uuid,
	"announced_at" timestamp with time zone,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "consultations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_consultation_has_a_state" CHECK ("consultations"."state" in ('draft', 'announced', 'open', 'closed', 'counted', 'unopened')),
	CONSTRAINT "a_vote_lasts" CHECK ("consultations"."closes_on" >= "consultations"."opens_on" and "consultations"."answer_due_on" > "consultations"."closes_on"),
	CONSTRAINT "an_age_is_of_sixteen_or_more" CHECK ("consultations"."min_age" between 16 and 18),
	CONSTRAINT "a_quorum_is_a_part" CHECK ("consultations"."quorum" between 1 and 100),
	CONSTRAINT "somebody_may_vote" CHECK (cardinality("consultations"."classes") > 0),
	CONSTRAINT "an_open_box_has_its_key" CHECK ("consultations"."state" <> 'open' or ("consultations"."box_key" is not null and "consultations"."key_file" is not null and "consultations"."groups" is not null)),
	CONSTRAINT "a_reason_why_it_stays_shut" CHECK ("consultations"."unopened_why" in ('roll', 'ballots', 'key')),
	CONSTRAINT "what_stays_shut_says_why" CHECK (("consultations"."state" = 'unopened') = ("consultations"."unopened_why" is not null)),
	CONSTRAINT "a_count_has_its_result" CHECK (("consultations"."state" = 'counted') = ("consultations"."result" is not null))
);
--> statement-breakpoint
CREATE TABLE "opened_answers" (
	"consultation_id" uuid NOT NULL,
	"question" integer NOT NULL,
	"number" integer NOT NULL,
	"letter" text NOT NULL,
	"answer" jsonb,
	CONSTRAINT "answers_are_numbered" UNIQUE("consultation_id","question","number")
);
--> statement-breakpoint
CREATE TABLE "roll_marks" (
	"consultation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "one_ballot_a_person" PRIMARY KEY("consultation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "sealed_ballots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_official_id_officials_person_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_leads_to_id_subjects_id_fk" FOREIGN KEY ("leads_to_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_questions" ADD CONSTRAINT "consultation_questions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_roll" ADD CONSTRAINT "consultation_roll_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_roll" ADD CONSTRAINT "consultation_roll_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_answers_id_officials_person_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_report_id_files_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_answers" ADD CONSTRAINT "opened_answers_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_marks" ADD CONSTRAINT "who_votes_is_on_the_roll" FOREIGN KEY ("consultation_id","person_id") REFERENCES "public"."consultation_roll"("consultation_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_ballots" ADD CONSTRAINT "sealed_ballots_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultations_lead_to" ON "consultation_answers" USING btree ("leads_to_id");--> statement-breakpoint
CREATE INDEX "consultations_answered" ON "consultation_answers" USING btree ("official_id");--> statement-breakpoint
CREATE INDEX "rolls_of_person" ON "consultation_roll" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "consultations_by_close" ON "consultations" USING btree ("closes_on");--> statement-breakpoint
CREATE INDEX "consultations_answered_by" ON "consultations" USING btree ("answers_id");--> statement-breakpoint
CREATE INDEX "consultations_of_report" ON "consultations" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "marks_of_person" ON "roll_marks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ballots_of_box" ON "sealed_ballots" USING btree ("consultation_id");--> statement-breakpoint

INSERT INTO subject_kinds (kind, path, comments, opinions, supports, questions, follows, reports, feeds, retention, erasure) VALUES
  ('consultation', 'consultations', true, false, false, false, true, true, true, 'archived', 'as-she-chooses');--> statement-breakpoint

CREATE VIEW face_of_consultation AS
  SELECT c.id, c.slug, c.titles, c.summaries, c.answers_id, NULL::uuid AS agent_id, NULL::uuid AS body_id, c.moved_at,
    c.announced_at AS public_at, c.state = 'unopened' AS given_up
  FROM consultations c;--> statement-breakpoint
CREATE TRIGGER consultations_keep_their_face
  AFTER INSERT OR UPDATE OF slug, titles, summaries, answers_id, moved_at, announced_at, state ON consultations
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint

-- From where a consultation may go where; its rules stand from the day it is announced.
CREATE FUNCTION consultation_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'announced'), ('announced', 'open'),
      ('announced', 'unopened'), ('open', 'closed'), ('closed', 'counted'), ('closed', 'unopened')) THEN
    RAISE EXCEPTION 'a consultation does not go from % to %', OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consultation_moves';
  END IF;
  IF OLD.state <> 'draft' AND (OLD.titles, OLD.summaries, OLD.packs, OLD.pack_htmls, OLD.classes, OLD.verified_only, OLD.min_age, OLD.opens_on, OLD.closes_on,
      OLD.answer_due_on, OLD.quorum, OLD.draw) IS DISTINCT FROM (NEW.titles, NEW.summaries, NEW.packs, NEW.pack_htmls,
      NEW.classes, NEW.verified_only, NEW.min_age, NEW.opens_on, NEW.closes_on, NEW.answer_due_on, NEW.quorum, NEW.draw) THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER consultations_move_as_they_may BEFORE UPDATE ON consultations
  FOR EACH ROW EXECUTE FUNCTION consultation_moves();--> statement-breakpoint
CREATE FUNCTION questions_of_a_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.consultation_id ELSE NEW.consultation_id END;
BEGIN
  IF (SELECT state FROM consultations WHERE id = of FOR SHARE) <> 'draft' THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;--> statement-breakpoint
CREATE TRIGGER questions_stand BEFORE INSERT OR UPDATE OR DELETE ON consultation_questions
  FOR EACH ROW EXECUTE FUNCTION questions_of_a_draft();--> statement-breakpoint

-- The only way into the box: the mark and the ballot together or not at all, once a person, by this clock, while the box
-- is open. Whoever closes it waits for those who are in here, and those who come after find it shut.
CREATE FUNCTION cast_ballot(consultation uuid, person uuid, ballot text) RETURNS void
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
  INSERT INTO roll_marks (consultation_id, person_id) VALUES (consultation, person);
  INSERT INTO sealed_ballots (consultation_id, sealed) VALUES (consultation, ballot);
END $$;--> statement-breakpoint

-- After the opening: the file in which sealed ballots lay is given up whole, and those of other boxes are written into a
-- new one in the order of their ids, which tell nothing.
CREATE FUNCTION empty_box(consultation uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT state FROM consultations WHERE id = consultation) NOT IN ('counted', 'unopened') THEN
    RAISE EXCEPTION 'the box is full' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_is_counted';
  END IF;
  LOCK TABLE sealed_ballots IN ACCESS EXCLUSIVE MODE;
  CREATE TEMP TABLE ballots_of_others ON COMMIT DROP AS
    SELECT * FROM sealed_ballots WHERE consultation_id <> consultation;
  TRUNCATE sealed_ballots;
  INSERT INTO sealed_ballots SELECT * FROM ballots_of_others ORDER BY id;
END $$;--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON face_of_consultation FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON consultations, consultation_answers FROM cordee_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON consultation_roll, opened_answers FROM cordee_app;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON roll_marks, sealed_ballots FROM cordee_app;
  END IF;
END $$;
