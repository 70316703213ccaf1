CREATE TABLE "decision_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"signed_file_id" uuid,
	"supersedes_id" uuid,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_files" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_links" (
	"decision_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"gate_piece" text,
	CONSTRAINT "decision_links_decision_id_subject_id_pk" PRIMARY KEY("decision_id","subject_id"),
	CONSTRAINT "a_known_decided_kind" CHECK ("decision_links"."kind" in ('project', 'dossier', 'campaign')),
	CONSTRAINT "a_gate_is_a_projects" CHECK ("decision_links"."gate_piece" is null or "decision_links"."kind" = 'project')
);
--> statement-breakpoint
CREATE TABLE "decision_redactions" (
	"decision_id" uuid PRIMARY KEY NOT NULL,
	"ground" text NOT NULL,
	"reference" text NOT NULL,
	"title_too" boolean DEFAULT false NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_known_ground" CHECK ("decision_redactions"."ground" in ('court', 'cnil', 'personal-data', 'secrecy')),
	CONSTRAINT "a_redaction_names_its_act" CHECK ("decision_redactions"."reference" <> '')
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"title" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"html" jsonb NOT NULL,
	"matter" text NOT NULL,
	"body_id" uuid NOT NULL,
	"signatory_first_name" text NOT NULL,
	"signatory_name" text NOT NULL,
	"signatory_capacity" text NOT NULL,
	"members" integer,
	"voted" integer,
	"votes_for" integer,
	"votes_against" integer,
	"abstentions" integer,
	"transmitted_on" date,
	"budget_year" text,
	"budget_name" text,
	"supersedes_id" uuid,
	"search_text" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decisions_slug_unique" UNIQUE("slug"),
	CONSTRAINT "decision_numbers" UNIQUE("kind","number"),
	CONSTRAINT "superseded_once" UNIQUE("supersedes_id"),
	CONSTRAINT "a_known_decision" CHECK ("decisions"."kind" in ('deliberation', 'order', 'decision')),
	CONSTRAINT "a_decision_has_a_number" CHECK ("decisions"."number" <> ''),
	CONSTRAINT "a_decision_has_a_title_and_a_text" CHECK ("decisions"."title" ? 'fr' and "decisions"."text" ? 'fr'),
	CONSTRAINT "a_matter_of_the_nomenclature" CHECK ("decisions"."matter" ~ '^[1-9]\.[0-9]{1,2}$'),
	CONSTRAINT "an_order_names_its_signatory" CHECK ("decisions"."kind" <> 'order' or ("decisions"."signatory_first_name" <> '' and "decisions"."signatory_name" <> '' and "decisions"."signatory_capacity" <> '')),
	CONSTRAINT "only_a_council_votes" CHECK ("decisions"."kind" = 'deliberation' or "decisions"."members" is null),
	CONSTRAINT "votes_are_whole" CHECK (num_nonnulls("decisions"."members", "decisions"."voted", "decisions"."votes_for", "decisions"."votes_against", "decisions"."abstentions") in (0, 5)),
	CONSTRAINT "votes_add_up" CHECK ("decisions"."votes_for" + "decisions"."votes_against" + "decisions"."abstentions" = "decisions"."voted" and "decisions"."voted" <= "decisions"."members"
        and least("decisions"."votes_for", "decisions"."votes_against", "decisions"."abstentions") >= 0),
	CONSTRAINT "transmitted_after_it_was_decided" CHECK ("decisions"."transmitted_on" >= "decisions"."decided_on"),
	CONSTRAINT "online_after_it_was_decided" CHECK (("decisions"."published_at" at time zone 'Europe/Paris')::date >= "decisions"."decided_on"),
	CONSTRAINT "a_budget_has_its_year_and_its_name" CHECK (("decisions"."budget_year" is null) = ("decisions"."budget_name" is null)),
	CONSTRAINT "a_budget_year" CHECK ("decisions"."budget_year" ~ '^[0-9]{4}(/[0-9]{4})?$'),
	CONSTRAINT "supersedes_another" CHECK ("decisions"."supersedes_id" <> "decisions"."id")
);
--> statement-breakpoint
ALTER TABLE "gate_pieces" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "project_passages" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_signed_file_id_files_id_fk" FOREIGN KEY ("signed_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_supersedes_id_decisions_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_files" ADD CONSTRAINT "decision_files_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_files" ADD CONSTRAINT "decision_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_links" ADD CONSTRAINT "decision_links_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_redactions" ADD CONSTRAINT "decision_redactions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_redactions" ADD CONSTRAINT "decision_redactions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_supersedes_id_decisions_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_of_file" ON "decision_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "decisions_of_subject" ON "decision_links" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "decisions_by_day" ON "decisions" USING btree ("decided_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decisions_search" ON "decisions" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "gate_pieces" ADD CONSTRAINT "gate_pieces_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_passages" ADD CONSTRAINT "project_passages_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER decision_files_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_files EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER decision_links_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_links EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER decision_redactions_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_redactions EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER decisions_are_kept BEFORE DELETE OR TRUNCATE ON decisions EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- A published act is never edited. Only the redaction below reaches its words: it alone updates from within a trigger.
CREATE FUNCTION decision_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 OR NOT EXISTS (SELECT FROM decision_redactions WHERE decision_id = OLD.id) THEN
    RAISE EXCEPTION 'a published decision is never edited' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'decision_stays';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION decision_stays();--> statement-breakpoint

-- With the owner's right, for the application has none to change an act: the row of the redaction is the way, and it stays.
CREATE FUNCTION redact_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE decisions SET text = '{"fr": ""}', html = '{"fr": ""}',
    title = CASE WHEN NEW.title_too
      THEN '{"fr": "Objet retiré", "it": "Oggetto rimosso", "en": "Subject removed"}' ELSE title END,
    search_text = CASE WHEN NEW.title_too THEN plain(number) ELSE search_text END
  WHERE id = NEW.decision_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER decision_redactions_take_effect AFTER INSERT ON decision_redactions
  FOR EACH ROW EXECUTE FUNCTION redact_decision();--> statement-breakpoint

-- The words of a draft end with it: a redacted text must not live on in a copy.
CREATE FUNCTION draft_of_none() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM decision_drafts WHERE id = NEW.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER decisions_end_their_draft AFTER INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION draft_of_none();--> statement-breakpoint

CREATE FUNCTION decisions_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
SET pg_trgm.word_similarity_threshold = 0.5
AS $$ SELECT id FROM decisions WHERE search_text %> plain(word) $$;--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON decisions, decision_files, decision_links, decision_redactions FROM cordee_app;
  END IF;
END $$;
