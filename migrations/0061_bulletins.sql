CREATE TABLE "bulletin_endings" (
	"bulletin_id" uuid PRIMARY KEY NOT NULL,
	"reason" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "an_ending_says_why" CHECK (coalesce("bulletin_endings"."reason" ->> 'fr', '') <> '')
);
--> statement-breakpoint
CREATE TABLE "bulletin_places" (
	"version_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "bulletin_places_version_id_place_id_pk" PRIMARY KEY("version_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "bulletin_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bulletin_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"severity" text NOT NULL,
	"confirmed" boolean DEFAULT false NOT NULL,
	"category" text NOT NULL,
	"audiences" text[] NOT NULL,
	"titles" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"subject_id" uuid,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "bulletin_version_once" UNIQUE("bulletin_id","number"),
	CONSTRAINT "a_bulletin_has_a_severity" CHECK ("bulletin_versions"."severity" in ('information', 'watch', 'warning', 'danger')),
	CONSTRAINT "a_bulletin_has_a_category" CHECK ("bulletin_versions"."category" in ('avalanche', 'weather', 'road', 'lift', 'water', 'waste', 'event', 'works', 'health', 'other')),
	CONSTRAINT "a_bulletin_is_for_classes" CHECK ("bulletin_versions"."audiences" <@ array['permanent', 'secondary', 'seasonal', 'visitor', 'business']::text[]),
	CONSTRAINT "a_danger_is_said_twice" CHECK ("bulletin_versions"."severity" <> 'danger' or "bulletin_versions"."confirmed"),
	CONSTRAINT "a_bulletin_ends_after_it_begins" CHECK ("bulletin_versions"."until" > "bulletin_versions"."from"),
	CONSTRAINT "a_bulletin_speaks_french" CHECK (coalesce("bulletin_versions"."titles" ->> 'fr', '') <> '' and coalesce("bulletin_versions"."texts" ->> 'fr', '') <> '')
);
--> statement-breakpoint
CREATE TABLE "bulletins" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"body_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "bulletins_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "bulletin_endings" ADD CONSTRAINT "bulletin_endings_bulletin_id_bulletins_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "public"."bulletins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_endings" ADD CONSTRAINT "bulletin_endings_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_places" ADD CONSTRAINT "bulletin_places_version_id_bulletin_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."bulletin_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_places" ADD CONSTRAINT "bulletin_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_versions" ADD CONSTRAINT "bulletin_versions_bulletin_id_bulletins_id_fk" FOREIGN KEY ("bulletin_id") REFERENCES "public"."bulletins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_versions" ADD CONSTRAINT "bulletin_versions_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_versions" ADD CONSTRAINT "bulletin_versions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulletin_endings_by" ON "bulletin_endings" USING btree ("by");--> statement-breakpoint
CREATE INDEX "bulletins_at_place" ON "bulletin_places" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "bulletin_versions_until" ON "bulletin_versions" USING btree ("until");--> statement-breakpoint
CREATE INDEX "bulletin_versions_by" ON "bulletin_versions" USING btree ("by");--> statement-breakpoint
CREATE INDEX "bulletin_versions_on_subject" ON "bulletin_versions" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "bulletins_of_body" ON "bulletins" USING btree ("body_id");--> statement-breakpoint

-- What was said stays: it is corrected by being said anew.
CREATE TRIGGER bulletin_versions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON bulletin_versions
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER bulletin_places_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON bulletin_places
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER bulletin_endings_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON bulletin_endings
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE DELETE, TRUNCATE ON bulletins FROM cordee_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON bulletin_versions, bulletin_places, bulletin_endings FROM cordee_app;
  END IF;
END $$;
