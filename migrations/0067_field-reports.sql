CREATE TABLE "field_categories" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"body_id" uuid,
	"mailbox" "citext",
	"days" integer NOT NULL,
	"position" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "field_categories_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_category_stands_among_eight" CHECK ("field_categories"."position" between 1 and 8),
	CONSTRAINT "a_category_promises_days" CHECK ("field_categories"."days" between 1 and 180),
	CONSTRAINT "a_category_is_named_in_french" CHECK (coalesce("field_categories"."names" ->> 'fr', '') <> '')
);
--> statement-breakpoint
CREATE TABLE "field_drafts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token_hash" text NOT NULL,
	"device_id" uuid NOT NULL,
	"said" jsonb NOT NULL,
	"report_id" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "field_drafts_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "field_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"report_id" uuid NOT NULL,
	"body_id" uuid,
	"person_id" uuid,
	"token_hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "field_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "field_photos" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"report_id" uuid,
	"draft_id" uuid,
	"file_id" uuid,
	"by" uuid,
	"position" integer NOT NULL,
	"held_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"removed_reason" text,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "field_photos_fileId_unique" UNIQUE("file_id"),
	CONSTRAINT "a_photo_is_of_one_thing" CHECK (num_nonnulls("field_photos"."report_id", "field_photos"."draft_id") = 1),
	CONSTRAINT "a_removed_photo_says_why" CHECK (("field_photos"."removed_at" is null) = ("field_photos"."removed_reason" is null) and ("field_photos"."removed_at" is null) = ("field_photos"."file_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "field_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "field_reports_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"device_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"category_id" uuid NOT NULL,
	"about_id" uuid,
	"place_id" uuid,
	"latitude" double precision,
	"longitude" double precision,
	"whereabouts" text DEFAULT '' NOT NULL,
	"blurred_at" timestamp with time zone,
	"body_id" uuid,
	"state" text DEFAULT 'received' NOT NULL,
	"due_on" date NOT NULL,
	"told_at" timestamp with time zone,
	"overdue_told_at" timestamp with time zone,
	"solved_at" timestamp with time zone,
	"duplicate_of_id" uuid,
	"follow_hash" text,
	"published_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "field_reports_number_unique" UNIQUE("number"),
	CONSTRAINT "field_reports_deviceId_unique" UNIQUE("device_id"),
	CONSTRAINT "field_reports_followHash_unique" UNIQUE("follow_hash"),
	CONSTRAINT "a_report_has_a_kind" CHECK ("field_reports"."kind" in ('fault', 'observation', 'evidence')),
	CONSTRAINT "a_report_has_a_state" CHECK ("field_reports"."state" in ('received', 'acknowledged', 'in-progress', 'solved', 'not-ours', 'refused', 'duplicate')),
	CONSTRAINT "evidence_is_for_something" CHECK (("field_reports"."kind" = 'evidence') = ("field_reports"."about_id" is not null)),
	CONSTRAINT "a_report_is_on_earth" CHECK ("field_reports"."latitude" between -90 and 90 and "field_reports"."longitude" between -180 and 180),
	CONSTRAINT "a_report_has_both_numbers" CHECK (("field_reports"."latitude" is null) = ("field_reports"."longitude" is null)),
	CONSTRAINT "a_report_is_somewhere" CHECK ("field_reports"."place_id" is not null or "field_reports"."latitude" is not null or "field_reports"."whereabouts" <> ''),
	CONSTRAINT "a_solved_report_says_when" CHECK ("field_reports"."state" <> 'solved' or "field_reports"."solved_at" is not null),
	CONSTRAINT "a_duplicate_leads_on" CHECK (("field_reports"."state" = 'duplicate') = ("field_reports"."duplicate_of_id" is not null)),
	CONSTRAINT "a_report_is_not_its_own_duplicate" CHECK ("field_reports"."duplicate_of_id" <> "field_reports"."id")
);
--> statement-breakpoint
CREATE TABLE "field_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"report_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reopens" boolean DEFAULT false NOT NULL,
	"lang" text DEFAULT 'fr' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"html" text DEFAULT '' NOT NULL,
	"to_body_id" uuid,
	"to_whom" text DEFAULT '' NOT NULL,
	"duplicate_of_id" uuid,
	"body_id" uuid,
	"by" uuid,
	"link_id" uuid,
	"source" text,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_step_leads_to_a_state" CHECK ("field_steps"."state" in ('received', 'acknowledged', 'in-progress', 'solved', 'not-ours', 'refused', 'duplicate')),
	CONSTRAINT "somebody_takes_a_step" CHECK (num_nonnulls("field_steps"."by", "field_steps"."link_id", "field_steps"."source") >= 1),
	CONSTRAINT "a_step_has_its_answer" CHECK ("field_steps"."reopens" or "field_steps"."body" <> ''),
	CONSTRAINT "reopened_it_begins_again" CHECK (not "field_steps"."reopens" or "field_steps"."state" = 'received'),
	CONSTRAINT "what_is_not_ours_is_somebodys" CHECK (("field_steps"."state" = 'not-ours') = ("field_steps"."to_body_id" is not null or "field_steps"."to_whom" <> '')),
	CONSTRAINT "a_duplicate_names_the_first" CHECK (("field_steps"."state" = 'duplicate') = ("field_steps"."duplicate_of_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "field_uses" (
	"report_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "field_uses_report_id_version_id_pk" PRIMARY KEY("report_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "field_verdicts" (
	"step_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"settled" boolean NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "field_verdicts_step_id_person_id_pk" PRIMARY KEY("step_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "field_voices" (
	"report_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "field_voices_report_id_person_id_pk" PRIMARY KEY("report_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "contributions" DROP CONSTRAINT "a_proposal_is_its_own_subject";--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "nameless" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "field_categories" ADD CONSTRAINT "field_categories_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_drafts" ADD CONSTRAINT "field_drafts_report_id_field_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_links" ADD CONSTRAINT "field_links_report_id_field_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_links" ADD CONSTRAINT "field_links_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_links" ADD CONSTRAINT "field_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_photos" ADD CONSTRAINT "field_photos_report_id_field_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_photos" ADD CONSTRAINT "field_photos_draft_id_field_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."field_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_photos" ADD CONSTRAINT "field_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_photos" ADD CONSTRAINT "field_photos_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_reports" ADD CONSTRAINT "field_reports_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_reports" ADD CONSTRAINT "field_reports_id_contributions_id_fk" FOREIGN KEY ("id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_reports" ADD CONSTRAINT "field_reports_category_id_field_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."field_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_reports" ADD CONSTRAINT "field_reports_about_id_subjects_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_reports" ADD CONSTRAINT "field_reports_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_reports" ADD CONSTRAINT "field_reports_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_reports" ADD CONSTRAINT "field_reports_duplicate_of_id_field_reports_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_steps" ADD CONSTRAINT "field_steps_report_id_field_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_steps" ADD CONSTRAINT "field_steps_to_body_id_organisations_id_fk" FOREIGN KEY ("to_body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_steps" ADD CONSTRAINT "field_steps_duplicate_of_id_field_reports_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_steps" ADD CONSTRAINT "field_steps_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_steps" ADD CONSTRAINT "field_steps_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_steps" ADD CONSTRAINT "field_steps_link_id_field_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."field_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_uses" ADD CONSTRAINT "field_uses_report_id_field_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_uses" ADD CONSTRAINT "field_uses_version_id_project_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_uses" ADD CONSTRAINT "field_uses_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_verdicts" ADD CONSTRAINT "field_verdicts_step_id_field_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."field_steps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_verdicts" ADD CONSTRAINT "field_verdicts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_voices" ADD CONSTRAINT "field_voices_report_id_field_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."field_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_voices" ADD CONSTRAINT "field_voices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_category_per_place" ON "field_categories" USING btree ("position") WHERE "field_categories"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "categories_of_body" ON "field_categories" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "drafts_by_end" ON "field_drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "drafts_of_report" ON "field_drafts" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "links_of_report" ON "field_links" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "field_links_of_person" ON "field_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "photos_of_report" ON "field_photos" USING btree ("report_id","position");--> statement-breakpoint
CREATE INDEX "photos_of_draft" ON "field_photos" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "photos_by" ON "field_photos" USING btree ("by");--> statement-breakpoint
CREATE INDEX "photos_waiting" ON "field_photos" USING btree ("at") WHERE "field_photos"."held_at" is not null;--> statement-breakpoint
CREATE INDEX "reports_by_day" ON "field_reports" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "reports_by_point" ON "field_reports" USING btree ("category_id","latitude","longitude");--> statement-breakpoint
CREATE INDEX "reports_of_body" ON "field_reports" USING btree ("body_id","state");--> statement-breakpoint
CREATE INDEX "reports_due" ON "field_reports" USING btree ("due_on") WHERE "field_reports"."state" in ('received', 'acknowledged', 'in-progress');--> statement-breakpoint
CREATE INDEX "evidence_for" ON "field_reports" USING btree ("about_id");--> statement-breakpoint
CREATE INDEX "reports_at_place" ON "field_reports" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "duplicates_of" ON "field_reports" USING btree ("duplicate_of_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reopened_once" ON "field_steps" USING btree ("report_id") WHERE "field_steps"."reopens";--> statement-breakpoint
CREATE UNIQUE INDEX "one_step_per_link" ON "field_steps" USING btree ("link_id");--> statement-breakpoint
CREATE INDEX "steps_of_report" ON "field_steps" USING btree ("report_id","at");--> statement-breakpoint
CREATE INDEX "steps_by" ON "field_steps" USING btree ("by");--> statement-breakpoint
CREATE INDEX "uses_in_version" ON "field_uses" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "uses_by" ON "field_uses" USING btree ("by");--> statement-breakpoint
CREATE INDEX "verdicts_of_person" ON "field_verdicts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "voices_of_person" ON "field_voices" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "words_of_itself" CHECK (("contributions"."kind" in ('proposal', 'field_report')) = ("contributions"."id" = "contributions"."subject_id"));--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "only_reports_are_nameless" CHECK (not "contributions"."nameless" or "contributions"."kind" = 'field_report');--> statement-breakpoint

INSERT INTO subject_kinds (kind, path, comments, opinions, questions, follows, reports, feeds, retention, erasure) VALUES
  ('field_report', 'signalements', true, false, false, true, true, true, 'archived', 'as-she-chooses');--> statement-breakpoint

-- What a commune begins with, and changes as it likes: no body but itself is in charge yet.
INSERT INTO field_categories (slug, names, days, position) VALUES
  ('rues', '{"fr": "Rues, neige et trottoirs", "it": "Strade, neve e marciapiedi", "en": "Streets, snow and pavements"}', 5, 1),
  ('eclairage', '{"fr": "Éclairage", "it": "Illuminazione", "en": "Street lights"}', 10, 2),
  ('proprete', '{"fr": "Propreté et déchets", "it": "Pulizia e rifiuti", "en": "Cleanliness and waste"}', 3, 3),
  ('eau', '{"fr": "Eau", "it": "Acqua", "en": "Water"}', 3, 4),
  ('remontees', '{"fr": "Remontées et pistes", "it": "Impianti e piste", "en": "Lifts and runs"}', 5, 5),
  ('nature', '{"fr": "Sentiers et nature", "it": "Sentieri e natura", "en": "Paths and nature"}', 20, 6),
  ('batiments', '{"fr": "Bâtiments et équipements", "it": "Edifici e attrezzature", "en": "Buildings and equipment"}', 15, 7),
  ('autre', '{"fr": "Autre", "it": "Altro", "en": "Other"}', 15, 8);--> statement-breakpoint

-- It is called after what it is about and where: names that others wrote, none of its author's. Its first words are hers,
-- as long as everybody may read them.
CREATE VIEW face_of_field_report AS
  SELECT r.id, r.number::text AS slug,
    (SELECT jsonb_object_agg(l, coalesce(k.names ->> l, k.names ->> 'fr')
        || coalesce(' · ' || coalesce(p.names ->> l, p.names ->> 'fr'), CASE l WHEN 'fr' THEN ' · n° ' WHEN 'it' THEN ' · n. '
          ELSE ' · no. ' END || r.number)) FROM unnest(ARRAY['fr', 'it', 'en']) l) AS titles,
    CASE WHEN c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.body <> ''
      THEN jsonb_build_object('fr', left(c.body, 200), c.lang, left(c.body, 200)) END AS summaries,
    NULL::uuid AS answers_id, NULL::uuid AS agent_id, r.body_id, r.moved_at,
    CASE WHEN c.held_at IS NULL THEN r.published_at END AS public_at, false AS given_up
  FROM field_reports r JOIN contributions c ON c.id = r.id JOIN field_categories k ON k.id = r.category_id
  LEFT JOIN places p ON p.id = r.place_id;--> statement-breakpoint
CREATE TRIGGER reports_keep_their_face
  AFTER INSERT OR UPDATE OF number, category_id, place_id, body_id, moved_at, published_at ON field_reports
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint
CREATE TRIGGER words_keep_the_face_of_reports AFTER UPDATE OF body, lang, held_at, hidden_at, withdrawn_at ON contributions
  FOR EACH ROW WHEN (NEW.kind = 'field_report') EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint

-- A place or a category that is called otherwise: so are the reports there.
CREATE FUNCTION keep_faces_of_reports() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_ARGV[0] = 'place' THEN
    PERFORM keep_face(r.id) FROM field_reports r WHERE r.place_id = NEW.id ORDER BY r.id;
  ELSE
    PERFORM keep_face(r.id) FROM field_reports r WHERE r.category_id = NEW.id ORDER BY r.id;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER places_keep_the_faces_of_reports AFTER UPDATE OF names ON places
  FOR EACH ROW WHEN (NEW.names <> OLD.names) EXECUTE FUNCTION keep_faces_of_reports('place');--> statement-breakpoint
CREATE TRIGGER categories_keep_the_faces_of_reports AFTER UPDATE OF names ON field_categories
  FOR EACH ROW WHEN (NEW.names <> OLD.names) EXECUTE FUNCTION keep_faces_of_reports('category');--> statement-breakpoint

-- Who a nameless author is the desk reads in the table; here nobody does but herself.
CREATE OR REPLACE FUNCTION contributions_for(reader uuid) RETURNS TABLE (
  id uuid, kind text, subject_id uuid, parent_id uuid, at timestamptz, lang text, useful_count integer, reply_count integer,
  held_at timestamptz, hidden_at timestamptz, hidden_reason text, withdrawn_at timestamptz, standing boolean, mine boolean,
  author text, class person_class, verified boolean, organisation text, official_name text, official_title jsonb,
  at_counter boolean, stance stance, asks_answer boolean, title text, body text, html text, edited_at timestamptz
) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT c.id, c.kind, c.subject_id, c.parent_id, c.at, c.lang, c.useful_count, c.reply_count,
    c.held_at, c.hidden_at, c.hidden_reason, c.withdrawn_at,
    c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL,
    coalesce(c.author_id = reader, false),
    CASE WHEN m.named AND a.erased_at IS NULL THEN a.display_name END,
    CASE WHEN m.named THEN c.class END,
    m.named AND c.verified,
    CASE WHEN m.named THEN g.name END,
    CASE WHEN m.named AND c.official_title IS NOT NULL THEN o.name END,
    CASE WHEN m.named THEN c.official_title END,
    m.shown AND c.entered_by IS NOT NULL,
    CASE WHEN m.shown THEN c.stance END,
    m.shown AND c.asks_answer,
    CASE WHEN m.shown THEN c.title ELSE '' END,
    CASE WHEN m.shown THEN c.body ELSE '' END,
    CASE WHEN m.shown THEN c.html ELSE '' END,
    CASE WHEN m.shown THEN c.edited_at END
  FROM contributions c
  CROSS JOIN LATERAL (SELECT coalesce(c.author_id = reader, false) AS hers) w
  CROSS JOIN LATERAL (SELECT c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR w.hers) AS shown,
    c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR w.hers) AND (NOT c.nameless OR w.hers) AS named) m
  LEFT JOIN people a ON a.id = c.author_id
  LEFT JOIN organisations g ON g.id = c.organisation_id
  LEFT JOIN officials o ON o.person_id = c.author_id
  WHERE c.held_at IS NULL OR c.author_id = reader
$$;--> statement-breakpoint

-- What was held begins, for the public, as it is let through, and its clock too.
CREATE FUNCTION report_follows_its_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE field_reports SET published_at = NEW.at, moved_at = NEW.at,
    due_on = due_on + (city_day(NEW.at) - city_day(published_at)) WHERE id = NEW.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER reports_follow_their_words AFTER UPDATE OF held_at ON contributions
  FOR EACH ROW WHEN (NEW.kind = 'field_report' AND OLD.held_at IS NOT NULL AND NEW.held_at IS NULL)
  EXECUTE FUNCTION report_follows_its_words();--> statement-breakpoint

-- From where a report may go where; and it stands where its last step leads. Passed on within the station it begins there.
CREATE FUNCTION report_takes_its_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  r field_reports%ROWTYPE;
  promised integer;
BEGIN
  SELECT * INTO r FROM field_reports WHERE id = NEW.report_id FOR NO KEY UPDATE;
  IF NOT ((r.state, NEW.state) IN (
      ('received', 'acknowledged'), ('received', 'in-progress'), ('acknowledged', 'in-progress'),
      ('received', 'solved'), ('acknowledged', 'solved'), ('in-progress', 'solved'),
      ('received', 'not-ours'), ('acknowledged', 'not-ours'), ('in-progress', 'not-ours'),
      ('received', 'refused'), ('acknowledged', 'refused'), ('in-progress', 'refused'),
      ('received', 'duplicate'), ('acknowledged', 'duplicate'), ('in-progress', 'duplicate'))
    OR NEW.reopens AND r.state = 'solved') OR NEW.reopens AND r.state <> 'solved' THEN
    RAISE EXCEPTION 'a report does not go from % to %', r.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'report_moves';
  END IF;
  IF NEW.reopens AND NEW.at > r.solved_at + interval '30 days' THEN
    RAISE EXCEPTION 'a report is opened again within thirty days'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reopened_in_time';
  END IF;
  SELECT days INTO promised FROM field_categories WHERE id = r.category_id;
  UPDATE field_reports SET
    state = CASE WHEN NEW.to_body_id IS NOT NULL THEN 'received' ELSE NEW.state END,
    body_id = coalesce(NEW.to_body_id, body_id),
    duplicate_of_id = NEW.duplicate_of_id,
    told_at = CASE WHEN NEW.to_body_id IS NULL AND NOT NEW.reopens THEN told_at END,
    solved_at = CASE WHEN NEW.state = 'solved' THEN NEW.at END,
    due_on = CASE WHEN NEW.reopens THEN city_day(NEW.at) + promised ELSE due_on END,
    overdue_told_at = CASE WHEN NEW.reopens THEN NULL ELSE overdue_told_at END,
    moved_at = NEW.at
  WHERE id = NEW.report_id;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reports_take_their_steps BEFORE INSERT ON field_steps
  FOR EACH ROW EXECUTE FUNCTION report_takes_its_step();--> statement-breakpoint
CREATE TRIGGER steps_of_reports_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON field_steps
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON face_of_field_report FROM cordee_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON field_steps FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON field_reports, field_categories, field_verdicts, field_uses FROM cordee_app;
  END IF;
END $$;
