CREATE TABLE "subject_kinds" (
	"kind" text PRIMARY KEY NOT NULL,
	"path" text NOT NULL,
	"comments" boolean NOT NULL,
	"opinions" boolean NOT NULL,
	"questions" boolean NOT NULL,
	"follows" boolean NOT NULL,
	"reports" boolean NOT NULL,
	"feeds" boolean NOT NULL,
	"retention" text NOT NULL,
	"erasure" text NOT NULL,
	CONSTRAINT "subject_kinds_path_unique" UNIQUE("path"),
	CONSTRAINT "a_kind_is_a_word" CHECK ("subject_kinds"."kind" ~ '^[a-z][a-z_]*$'),
	CONSTRAINT "a_path_is_a_word" CHECK ("subject_kinds"."path" ~ '^[a-z][a-z-]*$'),
	CONSTRAINT "a_kind_has_a_retention" CHECK ("subject_kinds"."retention" in ('archived', 'deletable')),
	CONSTRAINT "a_kind_has_an_erasure" CHECK ("subject_kinds"."erasure" in ('as-she-chooses', 'words-stay'))
);
--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "slug" text;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "titles" jsonb;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "summaries" jsonb;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "answers_id" uuid;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "agent_id" uuid;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "body_id" uuid;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "moved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "given_up" boolean DEFAULT false NOT NULL;--> statement-breakpoint
INSERT INTO subject_kinds (kind, path, comments, opinions, questions, follows, reports, feeds, retention, erasure) VALUES
  ('project', 'projets', true, true, true, true, true, true, 'archived', 'as-she-chooses'),
  ('dossier', 'dossiers', true, true, true, true, true, true, 'archived', 'as-she-chooses'),
  ('official', 'elus', false, false, true, true, true, false, 'archived', 'as-she-chooses'),
  ('decision', 'decisions', false, false, false, false, false, true, 'archived', 'as-she-chooses');--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_kind_subject_kinds_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."subject_kinds"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_answers_id_officials_person_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_agent_id_people_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "subjects_by_who_answers" ON "subjects" USING btree ("answers_id");--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "subject_addresses" UNIQUE("kind","slug");--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "a_title_is_there_in_french" CHECK ("subjects"."titles" ? 'fr');--> statement-breakpoint

-- How each kind looks from outside, by the id of the subject. `public_at` is null where the kind does not say it.
CREATE VIEW face_of_project AS
  SELECT p.id, p.slug, coalesce(x.titles, jsonb_build_object('fr', p.slug)) AS titles, x.summaries,
    p.elected_id AS answers_id, p.agent_id, p.body_id, p.moved_at, p.published_at AS public_at,
    EXISTS (SELECT FROM project_halts h WHERE h.project_id = p.id AND h.ended_at IS NULL AND h.kind = 'abandoned') AS given_up
  FROM projects p LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(t.lang, t.title) AS titles, jsonb_object_agg(t.lang, t.summary) AS summaries
    FROM project_texts t WHERE t.version_id = p.version_id) x ON true;--> statement-breakpoint
CREATE VIEW face_of_dossier AS
  SELECT d.id, d.slug, d.title AS titles, d.summary AS summaries, d.elected_id AS answers_id, d.agent_id, d.body_id,
    d.moved_at, d.published_at AS public_at, d.state = 'abandoned' AS given_up
  FROM dossiers d;--> statement-breakpoint
CREATE VIEW face_of_official AS
  SELECT o.person_id AS id, o.slug, jsonb_build_object('fr', o.name) AS titles, o.title AS summaries,
    o.person_id AS answers_id, NULL::uuid AS agent_id, NULL::uuid AS body_id, NULL::timestamptz AS moved_at,
    NULL::timestamptz AS public_at, false AS given_up
  FROM officials o;--> statement-breakpoint
CREATE VIEW face_of_decision AS
  SELECT d.id, d.slug, d.title AS titles, NULL::jsonb AS summaries, NULL::uuid AS answers_id, NULL::uuid AS agent_id,
    d.body_id, d.published_at AS moved_at, d.published_at AS public_at, false AS given_up
  FROM decisions d;--> statement-breakpoint

-- The face of a subject as its kind has it now. The lock comes first and the reading after it, as a statement of its
-- own: of two deeds at once the second sees what the first wrote. With the owner's right: the application has none here.
CREATE FUNCTION keep_face(subject uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of text;
BEGIN
  SELECT kind INTO of FROM subjects WHERE id = subject FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  EXECUTE format($sql$
    UPDATE subjects s SET slug = f.slug, titles = f.titles, summaries = f.summaries, answers_id = f.answers_id,
      agent_id = f.agent_id, body_id = f.body_id, moved_at = f.moved_at, given_up = f.given_up,
      public_at = coalesce(f.public_at, s.public_at)
    FROM %I f WHERE f.id = $1 AND s.id = $1
      AND (s.slug, s.titles, s.summaries, s.answers_id, s.agent_id, s.body_id, s.moved_at, s.given_up, s.public_at)
        IS DISTINCT FROM (f.slug, f.titles, f.summaries, f.answers_id, f.agent_id, f.body_id, f.moved_at, f.given_up,
          coalesce(f.public_at, s.public_at))
  $sql$, 'face_of_' || of) USING subject;
END $$;--> statement-breakpoint

-- What a kind hangs on each of its tables; the argument names the column that holds the subject's id.
CREATE FUNCTION keep_face_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject uuid;
BEGIN
  EXECUTE format('SELECT ($1).%I', TG_ARGV[0]) INTO subject USING NEW;
  PERFORM keep_face(subject);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION keep_face_of_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_face(id) FROM projects WHERE version_id = NEW.version_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER subjects_have_their_face AFTER INSERT ON subjects
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint
CREATE TRIGGER projects_keep_their_face
  AFTER INSERT OR UPDATE OF slug, version_id, elected_id, agent_id, body_id, moved_at, published_at ON projects
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint
CREATE TRIGGER texts_keep_the_face AFTER INSERT ON project_texts
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_text();--> statement-breakpoint
CREATE TRIGGER halts_keep_the_face AFTER INSERT OR UPDATE OF kind, ended_at ON project_halts
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('project_id');--> statement-breakpoint
CREATE TRIGGER dossiers_keep_their_face
  AFTER INSERT OR UPDATE OF slug, title, summary, elected_id, agent_id, body_id, state, moved_at, published_at ON dossiers
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint
CREATE TRIGGER officials_keep_their_face AFTER INSERT OR UPDATE OF slug, name, title ON officials
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('person_id');--> statement-breakpoint
CREATE TRIGGER decisions_keep_their_face AFTER INSERT OR UPDATE OF title ON decisions
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint
SELECT keep_face(id) FROM subjects;--> statement-breakpoint
-- What waits for somebody to sign in names its subject by the first word of its address.
UPDATE pending_deeds p SET input = p.input || jsonb_build_object('path', k.path) FROM subject_kinds k
  WHERE k.kind = coalesce(p.input ->> 'kind', 'project') AND p.input ? 'slug'
    AND p.deed IN ('comment', 'opinion', 'question', 'follow');--> statement-breakpoint

CREATE FUNCTION subject_is_archived() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.public_at IS NOT NULL AND EXISTS (SELECT FROM subject_kinds WHERE kind = OLD.kind AND retention = 'archived') THEN
    RAISE EXCEPTION 'what was public stays in the records' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'subject_is_archived';
  END IF;
  RETURN OLD;
END $$;--> statement-breakpoint
CREATE TRIGGER subjects_are_archived BEFORE DELETE ON subjects
  FOR EACH ROW EXECUTE FUNCTION subject_is_archived();--> statement-breakpoint

-- A kind comes with a migration, and a face with its kind's own rows: nothing else writes them.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON subject_kinds FROM cordee_app;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON face_of_project, face_of_dossier, face_of_official, face_of_decision FROM cordee_app;
    REVOKE UPDATE ON subjects FROM cordee_app;
    GRANT UPDATE (public_at, opinions_open_at, opinions_close_at, comments_closed_at) ON subjects TO cordee_app;
  END IF;
END $$;