ALTER TABLE "project_halts" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "project_halts" ADD COLUMN "end_decision" text;--> statement-breakpoint
CREATE UNIQUE INDEX "one_halt_at_a_time" ON "project_halts" USING btree ("project_id") WHERE "project_halts"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_cover_per_project" ON "project_photos" USING btree ("project_id") WHERE "project_photos"."cover";--> statement-breakpoint
CREATE INDEX "projects_of_photo" ON "project_photos" USING btree ("file_id");--> statement-breakpoint
ALTER TABLE "project_halts" ADD CONSTRAINT "a_halt_has_a_reason_and_a_decision" CHECK ("project_halts"."reason" <> '' and "project_halts"."decision" <> '');--> statement-breakpoint
ALTER TABLE "project_halts" ADD CONSTRAINT "an_end_has_a_reason_and_a_decision" CHECK ("project_halts"."ended_at" is null or (coalesce("project_halts"."end_reason", '') <> '' and coalesce("project_halts"."end_decision", '') <> ''));--> statement-breakpoint

-- Projects in whose words this one is found, typing errors forgiven: half of its groups of three letters must be there.
-- The threshold stands here so that no session has to set it; calling similarity() loads the module that knows it.
SELECT similarity('a', 'a');--> statement-breakpoint
CREATE FUNCTION projects_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
SET pg_trgm.word_similarity_threshold = 0.5
AS $$ SELECT id FROM projects WHERE search_text %> plain(word) $$;
