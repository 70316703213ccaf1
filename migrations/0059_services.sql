CREATE TABLE "service_doubts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"word_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_seasons" (
	"service_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"hours" text DEFAULT '' NOT NULL,
	CONSTRAINT "service_seasons_service_id_from_on_pk" PRIMARY KEY("service_id","from_on"),
	CONSTRAINT "a_season_ends_after_it_begins" CHECK ("service_seasons"."until_on" >= "service_seasons"."from_on")
);
--> statement-breakpoint
CREATE TABLE "service_words" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"service_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" jsonb,
	"groomed" boolean,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"by" uuid,
	"source" text,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_state_that_is_said" CHECK ("service_words"."state" in ('open', 'partly', 'disrupted', 'closed')),
	CONSTRAINT "somebody_says_it_or_a_source" CHECK (("service_words"."by" is null) <> ("service_words"."source" is null)),
	CONSTRAINT "a_word_ends_after_it_is_said" CHECK ("service_words"."until" > "service_words"."at"),
	CONSTRAINT "it_was_so_before_it_was_said_again" CHECK ("service_words"."since" <= "service_words"."at")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"kind" text NOT NULL,
	"place_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"elected_id" uuid NOT NULL,
	"about" jsonb,
	"phone" text DEFAULT '' NOT NULL,
	"webcam" text DEFAULT '' NOT NULL,
	"difficulty" text,
	"confirm_hours" integer DEFAULT 24 NOT NULL,
	"search_text" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"closed_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "services_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_service_has_a_kind" CHECK ("services"."kind" in ('lift', 'piste', 'cross-country', 'trail', 'car-park', 'road', 'bus-stop', 'pool', 'rink', 'sport', 'nursery', 'school', 'health', 'town-hall', 'culture', 'waste', 'hamlet', 'square', 'building', 'other')),
	CONSTRAINT "a_run_is_of_a_difficulty" CHECK ("services"."difficulty" in ('green', 'blue', 'red', 'black')),
	CONSTRAINT "a_service_is_confirmed_within_a_month" CHECK ("services"."confirm_hours" between 1 and 744),
	CONSTRAINT "a_service_is_named_in_french" CHECK (coalesce("services"."names" ->> 'fr', '') <> '')
);
--> statement-breakpoint
ALTER TABLE "service_doubts" ADD CONSTRAINT "service_doubts_word_id_service_words_id_fk" FOREIGN KEY ("word_id") REFERENCES "public"."service_words"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_seasons" ADD CONSTRAINT "service_seasons_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_words" ADD CONSTRAINT "service_words_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_words" ADD CONSTRAINT "service_words_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_elected_id_officials_person_id_fk" FOREIGN KEY ("elected_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "doubts_on_word" ON "service_doubts" USING btree ("word_id");--> statement-breakpoint
CREATE INDEX "words_on_service" ON "service_words" USING btree ("service_id","at");--> statement-breakpoint
CREATE INDEX "words_by" ON "service_words" USING btree ("by");--> statement-breakpoint
CREATE INDEX "services_of_place" ON "services" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "services_of_body" ON "services" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "services_of_elected" ON "services" USING btree ("elected_id");--> statement-breakpoint
CREATE INDEX "services_spelt" ON "services" USING gin (spellings("search_text"));--> statement-breakpoint
CREATE INDEX "services_search" ON "services" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint

INSERT INTO subject_kinds (kind, path, comments, opinions, questions, follows, reports, feeds, retention, erasure) VALUES
  ('service', 'services', true, true, true, true, true, true, 'archived', 'as-she-chooses');--> statement-breakpoint

CREATE VIEW face_of_service AS
  SELECT s.id, s.slug, s.names AS titles, s.about AS summaries, s.elected_id AS answers_id, NULL::uuid AS agent_id,
    s.body_id, s.moved_at, s.at AS public_at, s.closed_at IS NOT NULL AS given_up
  FROM services s;--> statement-breakpoint
CREATE TRIGGER services_keep_their_face
  AFTER INSERT OR UPDATE OF slug, names, about, elected_id, body_id, moved_at, closed_at ON services
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint

CREATE FUNCTION services_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE
  SET pg_trgm.word_similarity_threshold = 0.5
AS $$
  SELECT id FROM services WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$$;--> statement-breakpoint

CREATE FUNCTION service_word_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was said of a service stays' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'service_word_stays';
END $$;--> statement-breakpoint
CREATE TRIGGER words_on_services_stay BEFORE UPDATE OR DELETE ON service_words
  FOR EACH ROW EXECUTE FUNCTION service_word_stays();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON face_of_service FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON services, service_doubts FROM cordee_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON service_words FROM cordee_app;
  END IF;
END $$;
