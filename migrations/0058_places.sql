CREATE TABLE "place_imports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"body_id" uuid,
	"file_name" text NOT NULL,
	"remarks" jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"kind" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"geometry" jsonb,
	"altitude" integer,
	"body_id" uuid,
	"address" text DEFAULT '' NOT NULL,
	"equipment_code" text DEFAULT '' NOT NULL,
	"accessibility" jsonb,
	"search_text" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"closed_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "places_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_place_has_a_kind" CHECK ("places"."kind" in ('lift', 'piste', 'cross-country', 'trail', 'car-park', 'road', 'bus-stop', 'pool', 'rink', 'sport', 'nursery', 'school', 'health', 'town-hall', 'culture', 'waste', 'hamlet', 'square', 'building', 'other')),
	CONSTRAINT "a_place_is_on_earth" CHECK ("places"."latitude" between -90 and 90 and "places"."longitude" between -180 and 180),
	CONSTRAINT "a_point_has_both_numbers" CHECK (("places"."latitude" is null) = ("places"."longitude" is null)),
	CONSTRAINT "a_place_is_named_in_french" CHECK (coalesce("places"."names" ->> 'fr', '') <> ''),
	CONSTRAINT "an_equipment_code_has_three_digits" CHECK ("places"."equipment_code" ~ '^([0-9]{3})?$')
);
--> statement-breakpoint
ALTER TABLE "place_imports" ADD CONSTRAINT "place_imports_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_imports" ADD CONSTRAINT "place_imports_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_by" ON "place_imports" USING btree ("by","at");--> statement-breakpoint
CREATE INDEX "places_by_point" ON "places" USING btree ("latitude","longitude");--> statement-breakpoint
CREATE INDEX "places_of_body" ON "places" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "places_spelt" ON "places" USING gin (spellings("search_text"));--> statement-breakpoint
CREATE INDEX "places_search" ON "places" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint

INSERT INTO subject_kinds (kind, path, comments, opinions, questions, follows, reports, feeds, retention, erasure) VALUES
  ('place', 'lieux', false, false, false, true, false, false, 'archived', 'as-she-chooses');--> statement-breakpoint

CREATE VIEW face_of_place AS
  SELECT p.id, p.slug, p.names AS titles, NULL::jsonb AS summaries, NULL::uuid AS answers_id, NULL::uuid AS agent_id,
    p.body_id, p.moved_at, p.at AS public_at, p.closed_at IS NOT NULL AS given_up
  FROM places p;--> statement-breakpoint
CREATE TRIGGER places_keep_their_face AFTER INSERT OR UPDATE OF slug, names, body_id, moved_at, closed_at ON places
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint

CREATE FUNCTION places_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE
  SET pg_trgm.word_similarity_threshold = 0.5
AS $$
  SELECT id FROM places WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$$;--> statement-breakpoint

-- Metres between two points, on a sphere of 6,371 km: 0.3 % too many or too few here.
CREATE FUNCTION metres_between(lat1 float8, lon1 float8, lat2 float8, lon2 float8) RETURNS float8
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 2 * 6371000 * asin(least(1, sqrt(sin(radians(lat2 - lat1) / 2) ^ 2
    + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)))
$$;--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON face_of_place FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON places, place_imports FROM cordee_app;
  END IF;
END $$;
