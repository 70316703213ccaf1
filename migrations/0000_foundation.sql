CREATE EXTENSION IF NOT EXISTS citext;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint

-- The city's one clock. In a demonstration it runs ahead by city_clock.ahead, and a replay may set the instant of a
-- transaction by `set local cordee.at`; elsewhere it is the database's own clock and nothing moves it.
CREATE FUNCTION city_now() RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
DECLARE
  ahead interval;
  replayed text;
BEGIN
  SELECT c.ahead INTO ahead FROM instance_mark m, city_clock c WHERE m.mode = 'demonstration';
  IF NOT FOUND THEN
    RETURN now();
  END IF;
  replayed := nullif(current_setting('cordee.at', true), '');
  RETURN coalesce(replayed::timestamptz, now() + ahead);
END $$;--> statement-breakpoint

-- unaccent() is only STABLE because its dictionary may be altered; ours is not, and an index needs IMMUTABLE.
CREATE FUNCTION plain(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
AS $$ SELECT lower(public.unaccent('public.unaccent', words)) $$;--> statement-breakpoint

CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
