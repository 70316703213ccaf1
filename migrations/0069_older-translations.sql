ALTER TABLE "bulletin_versions" ADD COLUMN "older" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "older" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "officials" ADD COLUMN "older" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "older" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "older" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
-- Which translations of these fields the French text has outlived: it changed and they did not, until they are written anew.
CREATE FUNCTION older_translations(was jsonb, becomes jsonb, kept text[], fields text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(f || '.' || l ORDER BY f, l), '{}')
  FROM unnest(fields) f CROSS JOIN unnest(ARRAY['it', 'en']) l
  WHERE becomes -> f ->> l <> '' AND becomes -> f ->> l IS NOT DISTINCT FROM was -> f ->> l
    AND (f || '.' || l = ANY (kept) OR becomes -> f ->> 'fr' IS DISTINCT FROM was -> f ->> 'fr')
$$;--> statement-breakpoint
CREATE FUNCTION keep_older_translations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.older := older_translations(to_jsonb(OLD), to_jsonb(NEW), OLD.older, TG_ARGV);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER dossiers_keep_older_translations BEFORE UPDATE OF title, summary, object ON dossiers
  FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION keep_older_translations('title', 'summary', 'object');--> statement-breakpoint
CREATE TRIGGER services_keep_older_translations BEFORE UPDATE OF names, about ON services
  FOR EACH ROW EXECUTE FUNCTION keep_older_translations('names', 'about');--> statement-breakpoint
CREATE TRIGGER places_keep_older_translations BEFORE UPDATE OF names, accessibility ON places
  FOR EACH ROW EXECUTE FUNCTION keep_older_translations('names', 'accessibility');--> statement-breakpoint
CREATE TRIGGER officials_keep_older_translations BEFORE UPDATE OF title, delegation ON officials
  FOR EACH ROW EXECUTE FUNCTION keep_older_translations('title', 'delegation');--> statement-breakpoint
-- A bulletin is corrected by a version of its own.
CREATE FUNCTION keep_older_in_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT older_translations(to_jsonb(v), to_jsonb(NEW), v.older, ARRAY['titles', 'texts']) INTO NEW.older
  FROM bulletin_versions v WHERE v.bulletin_id = NEW.bulletin_id AND v.number < NEW.number ORDER BY v.number DESC LIMIT 1;
  NEW.older := coalesce(NEW.older, '{}');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER bulletin_versions_keep_older_translations BEFORE INSERT ON bulletin_versions
  FOR EACH ROW EXECUTE FUNCTION keep_older_in_version();
