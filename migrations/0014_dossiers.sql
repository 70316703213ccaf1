CREATE TABLE "dossier_annexes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"data_sha256" text NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"final" boolean NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "one_annex_of_the_same_data" UNIQUE("dossier_id","data_sha256")
);
--> statement-breakpoint
CREATE TABLE "dossier_documents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"file_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "a_known_document" CHECK ("dossier_documents"."kind" in ('note', 'deliberation', 'financing-plan', 'quotes', 'schedule', 'non-start', 'land-title', 'bank-details', 'start-declaration', 'invoices', 'co-funders', 'publicity', 'completion'))
);
--> statement-breakpoint
CREATE TABLE "dossier_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"funder" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"asked" bigint NOT NULL,
	"granted" bigint,
	"granted_on" date,
	"grant_reference" text DEFAULT '' NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "a_line_asks_something" CHECK ("dossier_lines"."asked" > 0),
	CONSTRAINT "a_grant_is_not_negative" CHECK ("dossier_lines"."granted" >= 0),
	CONSTRAINT "received_within_the_grant" CHECK ("dossier_lines"."received" between 0 and coalesce("dossier_lines"."granted", 0)),
	CONSTRAINT "a_grant_has_its_act" CHECK ("dossier_lines"."granted" is null or ("dossier_lines"."granted_on" is not null and "dossier_lines"."grant_reference" <> '')),
	CONSTRAINT "a_known_funder" CHECK ("dossier_lines"."funder" in ('detr', 'dsil', 'fnadt', 'region', 'department', 'feder', 'alcotra', 'water-agency', 'other-public', 'own-funds', 'loan', 'private-gifts', 'sponsors')),
	CONSTRAINT "a_funder_is_of_its_kind" CHECK ("dossier_lines"."kind" = case when "dossier_lines"."funder" in ('own-funds', 'loan') then 'own'
        when "dossier_lines"."funder" in ('private-gifts', 'sponsors') then 'private' else 'public' end),
	CONSTRAINT "another_funder_has_a_name" CHECK ("dossier_lines"."funder" <> 'other-public' or "dossier_lines"."label" <> '')
);
--> statement-breakpoint
CREATE TABLE "dossier_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"on" date NOT NULL,
	"reference" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"extends" text,
	"until_on" date,
	"by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "an_extension_says_what_and_until" CHECK (("dossier_steps"."to_state" = 'extended') = ("dossier_steps"."extends" is not null) and ("dossier_steps"."extends" is null) = ("dossier_steps"."until_on" is null))
);
--> statement-breakpoint
CREATE TABLE "dossier_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "filed_version_numbers" UNIQUE("dossier_id","number"),
	CONSTRAINT "the_hash_is_its_own" CHECK ("dossier_versions"."sha256" = encode(sha256(convert_to("dossier_versions"."content", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "dossier_warnings" (
	"dossier_id" uuid NOT NULL,
	"deadline" text NOT NULL,
	"due_on" date NOT NULL,
	"stage" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "dossier_warnings_dossier_id_deadline_due_on_stage_pk" PRIMARY KEY("dossier_id","deadline","due_on","stage")
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"project_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"object" jsonb NOT NULL,
	"object_html" jsonb NOT NULL,
	"programme" text NOT NULL,
	"call" text DEFAULT '' NOT NULL,
	"body_id" uuid NOT NULL,
	"elected_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"total_cost" bigint NOT NULL,
	"eligible_base" bigint,
	"own_share_rule" text DEFAULT 'general' NOT NULL,
	"own_share_reference" text DEFAULT '' NOT NULL,
	"planned_start_on" date,
	"start_by" date,
	"finish_by" date,
	"state" text DEFAULT 'spotting' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"published_at" timestamp with time zone,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "dossiers_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_dossier_costs_something" CHECK ("dossiers"."total_cost" > 0),
	CONSTRAINT "eligible_within_the_cost" CHECK ("dossiers"."eligible_base" between 0 and "dossiers"."total_cost"),
	CONSTRAINT "another_rule_names_its_act" CHECK ("dossiers"."own_share_rule" = 'general' or "dossiers"."own_share_reference" <> ''),
	CONSTRAINT "a_known_state" CHECK ("dossiers"."state" in ('spotting', 'drafting', 'deliberated', 'filed', 'received', 'pieces-requested', 'complete', 'examination', 'committee', 'notified', 'refused', 'started', 'advance', 'instalment', 'completed', 'balance', 'closed', 'lapsed', 'abandoned')),
	CONSTRAINT "a_known_programme" CHECK ("dossiers"."programme" in ('detr', 'dsil', 'fnadt', 'region', 'department', 'feder', 'alcotra', 'water-agency', 'other')),
	CONSTRAINT "a_known_own_share_rule" CHECK ("dossiers"."own_share_rule" in ('general', 'lead-authority', 'territorial-cooperation', 'prefect-waiver'))
);
--> statement-breakpoint
ALTER TABLE "dossier_annexes" ADD CONSTRAINT "dossier_annexes_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_annexes" ADD CONSTRAINT "dossier_annexes_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_documents" ADD CONSTRAINT "dossier_documents_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_documents" ADD CONSTRAINT "dossier_documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_documents" ADD CONSTRAINT "dossier_documents_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_lines" ADD CONSTRAINT "dossier_lines_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_steps" ADD CONSTRAINT "dossier_steps_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_steps" ADD CONSTRAINT "dossier_steps_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_versions" ADD CONSTRAINT "dossier_versions_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_versions" ADD CONSTRAINT "dossier_versions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_warnings" ADD CONSTRAINT "dossier_warnings_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_elected_id_officials_person_id_fk" FOREIGN KEY ("elected_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_agent_id_people_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "annexes_of_dossier" ON "dossier_annexes" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE INDEX "documents_of_dossier" ON "dossier_documents" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "dossier_of_file" ON "dossier_documents" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "lines_of_dossier" ON "dossier_lines" USING btree ("dossier_id","position");--> statement-breakpoint
CREATE INDEX "steps_of_dossier" ON "dossier_steps" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE INDEX "dossiers_by_move" ON "dossiers" USING btree ("moved_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "dossiers"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_of_project" ON "dossiers" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "dossiers_search" ON "dossiers" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE TRIGGER dossier_steps_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_steps EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER filed_versions_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_versions EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER annexes_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_annexes EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER warnings_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_warnings EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- What was asked of the funders stands as it was filed: it changes before, or when they ask for more.
CREATE FUNCTION plan_may_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM dossiers WHERE id IN (OLD.dossier_id, NEW.dossier_id)
      AND state NOT IN ('spotting', 'drafting', 'deliberated', 'pieces-requested')
  ) THEN
    RAISE EXCEPTION 'the financing plan of a filed dossier does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_is_filed';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;--> statement-breakpoint
CREATE TRIGGER filed_plans_are_kept BEFORE INSERT OR DELETE OR UPDATE OF dossier_id, position, funder, label, asked ON dossier_lines
  FOR EACH ROW EXECUTE FUNCTION plan_may_change();--> statement-breakpoint

-- Nothing is filed whose lines do not pay for the whole.
CREATE FUNCTION plan_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT total_cost FROM dossiers WHERE id = NEW.dossier_id)
    IS DISTINCT FROM (SELECT sum(asked) FROM dossier_lines WHERE dossier_id = NEW.dossier_id) THEN
    RAISE EXCEPTION 'the lines do not add up to the total cost' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_adds_up';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER filed_plans_add_up BEFORE INSERT ON dossier_versions FOR EACH ROW EXECUTE FUNCTION plan_adds_up();--> statement-breakpoint

CREATE FUNCTION dossiers_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
SET pg_trgm.word_similarity_threshold = 0.5
AS $$ SELECT id FROM dossiers WHERE search_text %> plain(word) $$;--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON dossier_steps, dossier_versions, dossier_annexes, dossier_warnings FROM cordee_app;
  END IF;
END $$;
