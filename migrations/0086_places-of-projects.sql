ALTER TABLE "projects" DROP CONSTRAINT "place_is_on_earth";--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "projects_of_place" ON "projects" USING btree ("place_id");--> statement-breakpoint
-- Where projects are moves to the register of places: to the place that is the same, by name and within 25 metres, else to
-- a new one for each name and point. What versions said of a place stays written in them.
CREATE FUNCTION pg_temp.same_place(named text, lat float8, lon float8) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT l.id FROM places l
  WHERE (named = '' OR EXISTS (SELECT FROM jsonb_each_text(l.names) n WHERE plain(n.value) = plain(named)))
    AND CASE WHEN lat IS NULL THEN named <> '' ELSE metres_between(lat, lon, l.latitude, l.longitude) <= 25 END
  ORDER BY l.closed_at IS NOT NULL, metres_between(lat, lon, l.latitude, l.longitude), l.at, l.id LIMIT 1
$$;--> statement-breakpoint
CREATE FUNCTION pg_temp.degrees(typed text, most float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$
  SELECT nullif(d, d * (abs(d) > most)::int) FROM (SELECT CASE WHEN replace(btrim(typed), ',', '.') ~ '^-?[0-9]{1,3}(\.[0-9]{1,15})?$'
    THEN replace(btrim(typed), ',', '.')::float8 END AS d) t
$$;--> statement-breakpoint
DO $$
DECLARE
  it record;
  draft record;
  found uuid;
  named text;
  words text;
  free text;
  nth int;
BEGIN
  FOR it IN
    SELECT p.id, btrim(p.place) AS place, p.body_id, o.kind AS body, coalesce(p.published_at, p.started_at) AS at,
      CASE WHEN p.longitude IS NOT NULL THEN p.latitude END AS latitude,
      CASE WHEN p.latitude IS NOT NULL THEN p.longitude END AS longitude,
      (SELECT x.title FROM project_texts x WHERE x.version_id = p.version_id AND x.lang = 'fr') AS title
    FROM projects p JOIN organisations o ON o.id = p.body_id
    WHERE btrim(p.place) <> '' OR (p.latitude IS NOT NULL AND p.longitude IS NOT NULL)
    ORDER BY p.published_at, p.id
  LOOP
    found := pg_temp.same_place(it.place, it.latitude, it.longitude);
    IF found IS NULL THEN
      named := left(coalesce(nullif(it.place, ''), 'Site du projet «' || U&'\202F' || it.title || U&'\202F»', 'Site d’un projet'), 140);
      words := coalesce(nullif(btrim(left(btrim(regexp_replace(plain(named), '[^a-z0-9]+', '-', 'g'), '-'), 60), '-'), ''), 'lieu');
      IF words IN ('nouveau', 'nouvelle', 'semblables', 'imports', 'proches') THEN
        words := 'lieu-' || words;
      END IF;
      free := words;
      nth := 1;
      WHILE EXISTS (SELECT FROM places WHERE slug = free) LOOP
        nth := nth + 1;
        free := words || '-' || nth;
      END LOOP;
      INSERT INTO subjects (kind) VALUES ('place') RETURNING id INTO found;
      INSERT INTO places (id, slug, names, kind, latitude, longitude, body_id, search_text, at, moved_at)
        VALUES (found, free, jsonb_build_object('fr', named), 'other', it.latitude, it.longitude,
          CASE WHEN it.body = 'public-body' THEN it.body_id END, plain(named), it.at, it.at);
    END IF;
    UPDATE projects SET place_id = found WHERE id = it.id;
  END LOOP;

  -- A draft says the same of its place as its project, or names one of the register; else its words stay in it, since what
  -- nobody has published is put into no public register.
  FOR draft IN
    SELECT f.project_id, f.content, btrim(coalesce(f.content ->> 'place', '')) AS place,
      pg_temp.degrees(f.content ->> 'latitude', 90) AS latitude, pg_temp.degrees(f.content ->> 'longitude', 180) AS longitude,
      concat_ws(' ; ', nullif(btrim(f.content ->> 'latitude'), ''), nullif(btrim(f.content ->> 'longitude'), '')) AS typed,
      p.place_id, btrim(p.place) AS its_place, p.latitude AS its_latitude, p.longitude AS its_longitude
    FROM project_drafts f JOIN projects p ON p.id = f.project_id
  LOOP
    found := NULL;
    IF (draft.place, draft.latitude, draft.longitude) IS NOT DISTINCT FROM (draft.its_place, draft.its_latitude, draft.its_longitude) THEN
      found := draft.place_id;
    ELSIF draft.place <> '' AND (draft.latitude IS NULL) = (draft.longitude IS NULL) AND (draft.latitude IS NOT NULL OR draft.typed = '') THEN
      found := pg_temp.same_place(draft.place, draft.latitude, draft.longitude);
    END IF;
    UPDATE project_drafts SET content = content - 'place' - 'latitude' - 'longitude' || jsonb_build_object(
      'placeId', coalesce(found::text, ''),
      'whereabouts', CASE WHEN found IS NULL THEN concat_ws(' ', nullif(draft.place, ''), '(' || nullif(draft.typed, '') || ')') ELSE '' END)
      WHERE project_id = draft.project_id;
  END LOOP;
END $$;--> statement-breakpoint
-- What is typed and not saved yet keeps its words too.
UPDATE typed_forms SET typed = regexp_replace(regexp_replace(typed,
    '(^|&)place=([^&]*)&latitude=([^&]+)&longitude=([^&]*)', '\1whereabouts=\2+%28\3+%3B+\4%29'),
    '(^|&)place=([^&]*)(&latitude=)?', '\1whereabouts=\2')
  WHERE form LIKE 'project/%';--> statement-breakpoint
-- The register's words are searched where they are, in every language.
UPDATE projects p SET search_text = plain(w.words) FROM (
    SELECT x.version_id, string_agg(x.title || ' ' || x.summary, ' ' ORDER BY array_position(ARRAY['fr', 'it', 'en'], x.lang)) AS words
    FROM project_texts x GROUP BY x.version_id) w
  WHERE w.version_id = p.version_id;--> statement-breakpoint
CREATE OR REPLACE FUNCTION projects_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET "pg_trgm.word_similarity_threshold" TO '0.5' AS $$
  SELECT id FROM projects WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
  UNION SELECT id FROM projects WHERE place_id IN (SELECT places_like(word))
$$;--> statement-breakpoint
ALTER TABLE "projects" DROP COLUMN "place";--> statement-breakpoint
ALTER TABLE "projects" DROP COLUMN "latitude";--> statement-breakpoint
ALTER TABLE "projects" DROP COLUMN "longitude";