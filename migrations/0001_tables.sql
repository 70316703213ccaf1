CREATE TYPE "public"."stance" AS ENUM('for', 'against', 'neutral');--> statement-breakpoint
CREATE TYPE "public"."person_class" AS ENUM('permanent', 'secondary', 'seasonal', 'visitor', 'business');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('mayor', 'elected', 'agent', 'treasurer', 'moderator', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."phase" AS ENUM('idea', 'opportunity', 'feasibility', 'programme', 'concertation', 'design', 'permits', 'funding', 'procurement', 'works', 'acceptance', 'commissioning', 'evaluation');--> statement-breakpoint
CREATE TYPE "public"."cadence" AS ENUM('at-once', 'daily', 'weekly', 'none');--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"day" date PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "city_clock" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"ahead" interval DEFAULT '0' NOT NULL,
	CONSTRAINT "city_clock_is_one_row" CHECK ("city_clock"."only")
);
--> statement-breakpoint
CREATE TABLE "event_links" (
	"position" bigint PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "event_links_eventId_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"topic_id" uuid,
	"actor_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instance_mark" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"mode" text NOT NULL,
	"marked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "instance_mark_is_one_row" CHECK ("instance_mark"."only")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "rate_limits_key_starts_at_pk" PRIMARY KEY("key","starts_at")
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"public_at" timestamp with time zone,
	"opinions_open_at" timestamp with time zone,
	"opinions_close_at" timestamp with time zone,
	"comments_closed_at" timestamp with time zone,
	CONSTRAINT "opinions_close_after_they_open" CHECK ("subjects"."opinions_close_at" > "subjects"."opinions_open_at")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"purpose" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"width" integer,
	"height" integer,
	"uploaded_by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "files_key_unique" UNIQUE("key"),
	CONSTRAINT "file_has_a_size" CHECK ("files"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"values" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "settings_is_one_row" CHECK ("settings"."only")
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"ruling_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"due_on" date NOT NULL,
	CONSTRAINT "appeals_rulingId_unique" UNIQUE("ruling_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	"reporter_id" uuid,
	"reporter_name" text,
	"reporter_email" "citext",
	"good_faith" boolean NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"ruling_id" uuid,
	CONSTRAINT "given_in_good_faith" CHECK ("notices"."good_faith")
);
--> statement-breakpoint
CREATE TABLE "rulings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"by" uuid,
	"appeal_id" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "rulings_appealId_unique" UNIQUE("appeal_id"),
	CONSTRAINT "a_ruling_has_a_reason" CHECK ("rulings"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "answer_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"official_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "answer_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"contribution_id" uuid NOT NULL,
	"official_id" uuid NOT NULL,
	"official_title" jsonb NOT NULL,
	"lang" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"undone_at" timestamp with time zone,
	"link_id" uuid
);
--> statement-breakpoint
CREATE TABLE "contribution_revisions" (
	"contribution_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "contribution_revisions_contribution_id_number_pk" PRIMARY KEY("contribution_id","number")
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"parent_id" uuid,
	"author_id" uuid NOT NULL,
	"organisation_id" uuid,
	"official_title" jsonb,
	"class" "person_class" NOT NULL,
	"verified" boolean NOT NULL,
	"stance" "stance",
	"title" text DEFAULT '' NOT NULL,
	"lang" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"asks_answer" boolean DEFAULT false NOT NULL,
	"entered_by" uuid,
	"useful_count" integer DEFAULT 0 NOT NULL,
	"reply_count" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"edited_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"held_at" timestamp with time zone,
	"hidden_at" timestamp with time zone,
	"hidden_ground" text,
	"hidden_reason" text,
	CONSTRAINT "a_hidden_contribution_says_why" CHECK ("contributions"."hidden_at" is null or ("contributions"."hidden_ground" is not null and "contributions"."hidden_reason" is not null)),
	CONSTRAINT "a_question_has_a_title" CHECK ("contributions"."kind" <> 'question' or "contributions"."title" <> '')
);
--> statement-breakpoint
CREATE TABLE "opinion_reports" (
	"subject_id" uuid NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"final" boolean DEFAULT false NOT NULL,
	"threshold" integer NOT NULL,
	"rows" jsonb NOT NULL,
	CONSTRAINT "opinion_reports_subject_id_counted_at_pk" PRIMARY KEY("subject_id","counted_at")
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"subject_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"stance" "stance" NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"lang" text NOT NULL,
	"class" "person_class" NOT NULL,
	"verified" boolean NOT NULL,
	"entered_by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"changed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"official_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"settled" boolean,
	"settled_remark" text,
	"settled_at" timestamp with time zone,
	"overdue_told_at" timestamp with time zone,
	CONSTRAINT "only_an_answer_can_be_judged" CHECK ("questions"."settled" is null or "questions"."answered_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "usefuls" (
	"contribution_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "usefuls_contribution_id_person_id_pk" PRIMARY KEY("contribution_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "version_answers" (
	"version_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "version_answers_version_id_contribution_id_pk" PRIMARY KEY("version_id","contribution_id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" "citext" NOT NULL,
	"role" "role" NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "one_invitation_per_address_and_role" UNIQUE("email","role","at")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT city_now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_person_id_organisation_id_pk" PRIMARY KEY("person_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "officials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"title" jsonb NOT NULL,
	"delegation" jsonb NOT NULL,
	"rank" integer DEFAULT 100 NOT NULL,
	"since" date NOT NULL,
	"until" date,
	CONSTRAINT "officials_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"siret" text,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_siret_unique" UNIQUE("siret"),
	CONSTRAINT "siret_has_fourteen_digits" CHECK ("organisations"."siret" ~ '^[0-9]{14}$')
);
--> statement-breakpoint
CREATE TABLE "pending_deeds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token_hash" text NOT NULL,
	"deed" text NOT NULL,
	"input" jsonb NOT NULL,
	"return_to" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "pending_deeds_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"display_name" text NOT NULL,
	"name_key" text NOT NULL,
	"email" "citext",
	"password_hash" text,
	"locale" text DEFAULT 'fr' NOT NULL,
	"class" "person_class" DEFAULT 'visitor' NOT NULL,
	"mails" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"joined_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"last_visit_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	CONSTRAINT "display_name_has_a_size" CHECK (char_length("people"."display_name") between 2 and 60)
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"person_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_person_id_code_hash_pk" PRIMARY KEY("person_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "reserved_names" (
	"name_key" text PRIMARY KEY NOT NULL,
	"why" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "residency_claims" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"class" "person_class" NOT NULL,
	"method" text NOT NULL,
	"proof_file_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "residency_rulings" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"granted" boolean NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_on" date,
	CONSTRAINT "a_refusal_has_a_reason" CHECK ("residency_rulings"."granted" or "residency_rulings"."reason" <> ''),
	CONSTRAINT "a_grant_has_an_end" CHECK (not "residency_rulings"."granted" or "residency_rulings"."expires_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"granted_by" uuid,
	"granted_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"second_factor_at" timestamp with time zone,
	"demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" "citext" NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "a_code_is_tried_five_times_at_most" CHECK ("sign_in_codes"."attempts" <= 5)
);
--> statement-breakpoint
CREATE TABLE "gate_pieces" (
	"project_id" uuid NOT NULL,
	"piece" text NOT NULL,
	"reference" text NOT NULL,
	"file_id" uuid,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "gate_pieces_project_id_piece_pk" PRIMARY KEY("project_id","piece")
);
--> statement-breakpoint
CREATE TABLE "milestone_slips" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_slip_has_a_reason" CHECK ("milestone_slips"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"baseline_on" date NOT NULL,
	"current_on" date NOT NULL,
	"actual_on" date,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_drafts" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_halts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"decision" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid
);
--> statement-breakpoint
CREATE TABLE "project_passages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"from_phase" "phase" NOT NULL,
	"to_phase" "phase" NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decision" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_passage_names_its_decision" CHECK ("project_passages"."decision" <> '')
);
--> statement-breakpoint
CREATE TABLE "project_photos" (
	"project_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"alt" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"cover" boolean DEFAULT false NOT NULL,
	CONSTRAINT "project_photos_project_id_file_id_pk" PRIMARY KEY("project_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "project_texts" (
	"version_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	CONSTRAINT "project_texts_version_id_lang_pk" PRIMARY KEY("version_id","lang")
);
--> statement-breakpoint
CREATE TABLE "project_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "version_numbers" UNIQUE("project_id","number"),
	CONSTRAINT "later_versions_have_a_reason" CHECK ("project_versions"."number" = 1 or "project_versions"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"phase" "phase" DEFAULT 'idea' NOT NULL,
	"body_id" uuid NOT NULL,
	"elected_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"themes" text[] DEFAULT '{}' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"budget" bigint,
	"version_id" uuid,
	"search_text" text DEFAULT '' NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"published_at" timestamp with time zone,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "projects_slug_unique" UNIQUE("slug"),
	CONSTRAINT "budget_is_not_negative" CHECK ("projects"."budget" >= 0),
	CONSTRAINT "place_is_on_earth" CHECK ("projects"."latitude" between -90 and 90 and "projects"."longitude" between -180 and 180),
	CONSTRAINT "published_with_a_version" CHECK (("projects"."published_at" is null) = ("projects"."version_id" is null))
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"person_id" uuid NOT NULL,
	"cadence" "cadence" NOT NULL,
	"period" date NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "digests_person_id_cadence_period_pk" PRIMARY KEY("person_id","cadence","period")
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"person_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"cadence" "cadence" DEFAULT 'daily' NOT NULL,
	"since" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "follows_person_id_subject_id_pk" PRIMARY KEY("person_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"event_id" bigint NOT NULL,
	"template" text NOT NULL,
	"cadence" "cadence" NOT NULL,
	"topic_id" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"read_at" timestamp with time zone,
	"mailed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "event_links" ADD CONSTRAINT "event_links_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_ruling_id_rulings_id_fk" FOREIGN KEY ("ruling_id") REFERENCES "public"."rulings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_ruling_id_rulings_id_fk" FOREIGN KEY ("ruling_id") REFERENCES "public"."rulings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_links" ADD CONSTRAINT "answer_links_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_links" ADD CONSTRAINT "answer_links_official_id_officials_person_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_official_id_officials_person_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_link_id_answer_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."answer_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_revisions" ADD CONSTRAINT "contribution_revisions_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_parent_id_contributions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_reports" ADD CONSTRAINT "opinion_reports_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_id_contributions_id_fk" FOREIGN KEY ("id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_official_id_officials_person_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usefuls" ADD CONSTRAINT "usefuls_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usefuls" ADD CONSTRAINT "usefuls_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_answers" ADD CONSTRAINT "version_answers_version_id_project_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_answers" ADD CONSTRAINT "version_answers_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officials" ADD CONSTRAINT "officials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_claims" ADD CONSTRAINT "residency_claims_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_claims" ADD CONSTRAINT "residency_claims_proof_file_id_files_id_fk" FOREIGN KEY ("proof_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_rulings" ADD CONSTRAINT "residency_rulings_claim_id_residency_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."residency_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_rulings" ADD CONSTRAINT "residency_rulings_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_revoked_by_people_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_pieces" ADD CONSTRAINT "gate_pieces_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_pieces" ADD CONSTRAINT "gate_pieces_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_pieces" ADD CONSTRAINT "gate_pieces_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_slips" ADD CONSTRAINT "milestone_slips_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_slips" ADD CONSTRAINT "milestone_slips_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_drafts" ADD CONSTRAINT "project_drafts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_drafts" ADD CONSTRAINT "project_drafts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_halts" ADD CONSTRAINT "project_halts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_halts" ADD CONSTRAINT "project_halts_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_halts" ADD CONSTRAINT "project_halts_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_passages" ADD CONSTRAINT "project_passages_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_passages" ADD CONSTRAINT "project_passages_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_photos" ADD CONSTRAINT "project_photos_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_photos" ADD CONSTRAINT "project_photos_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_texts" ADD CONSTRAINT "project_texts_version_id_project_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_versions" ADD CONSTRAINT "project_versions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_versions" ADD CONSTRAINT "project_versions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_elected_id_officials_person_id_fk" FOREIGN KEY ("elected_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_agent_id_people_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_version_id_project_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_of_subject" ON "events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "events_of_topic" ON "events" USING btree ("topic_id","id");--> statement-breakpoint
CREATE INDEX "events_by_transaction" ON "events" USING btree ("xid","id");--> statement-breakpoint
CREATE INDEX "events_by_actor" ON "events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "rate_limits_old" ON "rate_limits" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "subjects_closing" ON "subjects" USING btree ("opinions_close_at");--> statement-breakpoint
CREATE INDEX "notices_of_contribution" ON "notices" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "open_notices" ON "notices" USING btree ("at") WHERE "notices"."ruling_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_notice_per_reporter" ON "notices" USING btree ("contribution_id","reporter_id") WHERE "notices"."ruling_id" is null;--> statement-breakpoint
CREATE INDEX "rulings_of_contribution" ON "rulings" USING btree ("contribution_id","at");--> statement-breakpoint
CREATE INDEX "register" ON "rulings" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "links_of_contribution" ON "answer_links" USING btree ("contribution_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_answer_in_force" ON "answers" USING btree ("contribution_id") WHERE "answers"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "answers_of_official" ON "answers" USING btree ("official_id","at");--> statement-breakpoint
CREATE INDEX "threads_of_subject" ON "contributions" USING btree ("subject_id","at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "contributions"."parent_id" is null;--> statement-breakpoint
CREATE INDEX "replies" ON "contributions" USING btree ("parent_id","at");--> statement-breakpoint
CREATE INDEX "contributions_of_author" ON "contributions" USING btree ("author_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "asking" ON "contributions" USING btree ("subject_id","at") WHERE "contributions"."asks_answer";--> statement-breakpoint
CREATE UNIQUE INDEX "one_opinion_per_person_and_subject" ON "opinions" USING btree ("subject_id","person_id");--> statement-breakpoint
CREATE INDEX "opinions_of_person" ON "opinions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "questions_of_official" ON "questions" USING btree ("official_id","answered_at");--> statement-breakpoint
CREATE INDEX "questions_due" ON "questions" USING btree ("due_on") WHERE "questions"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "answered_in_versions" ON "version_answers" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "members" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "pending_deeds_old" ON "pending_deeds" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "people_name" ON "people" USING btree ("name_key") WHERE "people"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "claims_of_person" ON "residency_claims" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "role_grant_in_force" ON "role_grants" USING btree ("person_id","role") WHERE "role_grants"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "role_grants_by_role" ON "role_grants" USING btree ("role");--> statement-breakpoint
CREATE INDEX "sessions_of_person" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_codes_of_email" ON "sign_in_codes" USING btree ("email","at");--> statement-breakpoint
CREATE INDEX "slips_of_milestone" ON "milestone_slips" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "milestones_of_project" ON "milestones" USING btree ("project_id","baseline_on");--> statement-breakpoint
CREATE INDEX "halts_of_project" ON "project_halts" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "passages_of_project" ON "project_passages" USING btree ("project_id","at");--> statement-breakpoint
CREATE INDEX "projects_by_move" ON "projects" USING btree ("moved_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "projects"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "projects_by_phase" ON "projects" USING btree ("phase");--> statement-breakpoint
CREATE INDEX "projects_search" ON "projects" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "projects_themes" ON "projects" USING gin ("themes");--> statement-breakpoint
CREATE INDEX "followers" ON "follows" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "told_once" ON "notifications" USING btree ("person_id","event_id");--> statement-breakpoint
CREATE INDEX "notifications_of_person" ON "notifications" USING btree ("person_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "waiting_for_mail" ON "notifications" USING btree ("cadence","person_id") WHERE "notifications"."mailed_at" is null and "notifications"."cadence" <> 'none';