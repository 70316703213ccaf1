-- What is written into a survey is a contribution, so that it is reported, hidden, appealed for and told as all that people write.
DROP TRIGGER survey_words_in_time ON survey_words;--> statement-breakpoint
ALTER TABLE "survey_words" DROP CONSTRAINT "words_are_few";--> statement-breakpoint
ALTER TABLE "survey_words" DROP CONSTRAINT "a_ruling_on_words_has_its_author";--> statement-breakpoint
ALTER TABLE "survey_words" DROP CONSTRAINT "nobody_rules_on_her_own_words";--> statement-breakpoint
ALTER TABLE "survey_words" DROP CONSTRAINT "shown_words_were_read";--> statement-breakpoint
ALTER TABLE "survey_words" DROP CONSTRAINT "words_set_aside_say_why";--> statement-breakpoint
ALTER TABLE "contributions" DROP CONSTRAINT "only_reports_are_nameless";--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "only_some_are_nameless" CHECK (not "contributions"."nameless" or "contributions"."kind" in ('field_report', 'survey_words'));--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "words_of_a_survey_are_few_and_nameless" CHECK ("contributions"."kind" <> 'survey_words' or ("contributions"."nameless" and length("contributions"."body") <= 280));--> statement-breakpoint
-- Those that stand: what waits is held, what was set aside is hidden, for the vaguest of reasons since none was asked.
INSERT INTO contributions (id, kind, subject_id, author_id, class, verified, lang, body, html, nameless, at, held_at, hidden_at, hidden_ground, hidden_reason)
SELECT w.id, 'survey_words', w.consultation_id, w.person_id, coalesce(a.class, p.class), coalesce(a.verified, false), w.lang, w.body,
  '<p>' || replace(replace(replace(w.body, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || '</p>', true, coalesce(w.ruled_at, w.at),
  CASE WHEN NOT w.shown THEN w.at END, CASE WHEN NOT w.shown THEN w.ruled_at END,
  CASE WHEN NOT w.shown AND w.ruled_at IS NOT NULL THEN 'off-topic' END, CASE WHEN NOT w.shown AND w.ruled_at IS NOT NULL THEN w.reason END
FROM survey_words w JOIN people p ON p.id = w.person_id
LEFT JOIN survey_answers a ON a.consultation_id = w.consultation_id AND a.person_id = w.person_id;--> statement-breakpoint
INSERT INTO rulings (contribution_id, decision, ground, reason, by, at)
SELECT id, 'hidden', 'off-topic', reason, ruled_by, ruled_at FROM survey_words WHERE ruled_at IS NOT NULL AND NOT shown;--> statement-breakpoint
ALTER TABLE "survey_words" DROP CONSTRAINT "survey_words_ruled_by_people_id_fk";--> statement-breakpoint
DROP INDEX "survey_words_ruled_by";--> statement-breakpoint
ALTER TABLE "survey_words" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "survey_words" ADD CONSTRAINT "survey_words_id_contributions_id_fk" FOREIGN KEY ("id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_words" DROP COLUMN "lang";--> statement-breakpoint
ALTER TABLE "survey_words" DROP COLUMN "body";--> statement-breakpoint
ALTER TABLE "survey_words" DROP COLUMN "at";--> statement-breakpoint
ALTER TABLE "survey_words" DROP COLUMN "ruled_by";--> statement-breakpoint
ALTER TABLE "survey_words" DROP COLUMN "ruled_at";--> statement-breakpoint
ALTER TABLE "survey_words" DROP COLUMN "shown";--> statement-breakpoint
ALTER TABLE "survey_words" DROP COLUMN "reason";--> statement-breakpoint
CREATE TRIGGER survey_words_in_time BEFORE INSERT OR UPDATE ON survey_words FOR EACH ROW EXECUTE FUNCTION answer_of_an_open_survey();
