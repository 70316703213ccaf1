CREATE TABLE "survey_answers" (
	"consultation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"class" "person_class" NOT NULL,
	"verified" boolean NOT NULL,
	"choice" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "one_answer_a_person" PRIMARY KEY("consultation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "survey_words" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"question" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"ruled_by" uuid,
	"ruled_at" timestamp with time zone,
	"shown" boolean DEFAULT false NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "words_once_a_question" UNIQUE("consultation_id","question","person_id"),
	CONSTRAINT "words_are_few" CHECK (length("survey_words"."body") between 1 and 280),
	CONSTRAINT "a_ruling_on_words_has_its_author" CHECK (("survey_words"."ruled_by" is null) = ("survey_words"."ruled_at" is null)),
	CONSTRAINT "shown_words_were_read" CHECK (not "survey_words"."shown" or "survey_words"."ruled_at" is not null),
	CONSTRAINT "words_set_aside_say_why" CHECK ("survey_words"."ruled_at" is null or "survey_words"."shown" or "survey_words"."reason" <> '')
);
--> statement-breakpoint
ALTER TABLE "consultation_questions" DROP CONSTRAINT "a_question_has_a_kind";--> statement-breakpoint
ALTER TABLE "consultations" DROP CONSTRAINT "an_open_box_has_its_key";--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "secret" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_words" ADD CONSTRAINT "survey_words_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_words" ADD CONSTRAINT "survey_words_ruled_by_people_id_fk" FOREIGN KEY ("ruled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_words" ADD CONSTRAINT "words_answer_a_question" FOREIGN KEY ("consultation_id","question") REFERENCES "public"."consultation_questions"("consultation_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "survey_answers_of" ON "survey_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "survey_words_of" ON "survey_words" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "survey_words_ruled_by" ON "survey_words" USING btree ("ruled_by");--> statement-breakpoint
ALTER TABLE "consultation_questions" ADD CONSTRAINT "a_question_has_a_kind" CHECK ("consultation_questions"."kind" in ('one', 'several', 'approval', 'ranking', 'judgement', 'points', 'criteria', 'budget', 'dates', 'words'));--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "an_open_box_has_its_key" CHECK ("consultations"."state" <> 'open' or not "consultations"."secret" or ("consultations"."box_key" is not null and "consultations"."key_file" is not null and "consultations"."groups" is not null));
--> statement-breakpoint

-- What kind of vote it is stands like its other rules.
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
      OLD.answer_due_on, OLD.quorum, OLD.draw, OLD.secret) IS DISTINCT FROM (NEW.titles, NEW.summaries, NEW.packs, NEW.pack_htmls,
      NEW.classes, NEW.verified_only, NEW.min_age, NEW.opens_on, NEW.closes_on, NEW.answer_due_on, NEW.quorum, NEW.draw, NEW.secret) THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint

-- A survey is answered between its first day and its last, by this clock; whoever closes it waits for those who answer.
CREATE FUNCTION answer_of_an_open_survey() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  survey consultations;
BEGIN
  SELECT * INTO survey FROM consultations WHERE id = NEW.consultation_id FOR SHARE;
  IF survey.secret OR survey.state <> 'open' OR city_now() < survey.opens_at OR city_now() >= survey.closes_at THEN
    RAISE EXCEPTION 'the survey is not open' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_survey_is_open';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER survey_answers_in_time BEFORE INSERT OR UPDATE ON survey_answers
  FOR EACH ROW EXECUTE FUNCTION answer_of_an_open_survey();--> statement-breakpoint
CREATE TRIGGER survey_words_in_time BEFORE INSERT OR UPDATE OF body, lang, question, person_id ON survey_words
  FOR EACH ROW EXECUTE FUNCTION answer_of_an_open_survey();
