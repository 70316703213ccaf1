CREATE TABLE "lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"titles" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "lists_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "lists" ADD CONSTRAINT "lists_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

-- A list is a subject that is followed and nothing else; its slug is the first word of the addresses of what stands in it.
INSERT INTO subject_kinds (kind, path, comments, opinions, questions, follows, reports, feeds, retention, erasure) VALUES
  ('list', 'listes', false, false, false, true, false, false, 'archived', 'as-she-chooses');--> statement-breakpoint
CREATE VIEW face_of_list AS
  SELECT l.id, l.slug, l.titles, NULL::jsonb AS summaries, NULL::uuid AS answers_id, NULL::uuid AS agent_id,
    NULL::uuid AS body_id, NULL::timestamptz AS moved_at, l.at AS public_at, false AS given_up
  FROM lists l;--> statement-breakpoint
CREATE TRIGGER lists_keep_their_face
  AFTER INSERT OR UPDATE OF slug, titles, at ON lists
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint

WITH subject AS (INSERT INTO subjects (kind) VALUES ('list') RETURNING id)
INSERT INTO lists (id, slug, titles, at)
  SELECT id, 'projets', '{"fr": "Nouveaux projets", "it": "Nuovi progetti", "en": "New projects"}', '2020-01-01' FROM subject;--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON lists, face_of_list FROM cordee_app;
  END IF;
END $$;
