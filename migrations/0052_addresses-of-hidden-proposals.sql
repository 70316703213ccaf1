-- The address of a hidden proposal stays its own: else another of the same title takes it, and neither could be restored
-- nor the other hidden. What stands instead no title can make: none has two hyphens in a row.
ALTER TABLE "proposals" DROP CONSTRAINT "proposals_hiddenSlug_unique";--> statement-breakpoint
UPDATE proposals SET slug = 'proposition--' || left(md5(id::text), 10) WHERE slug = 'proposition-' || left(md5(id::text), 10);--> statement-breakpoint
UPDATE proposals p SET hidden_slug = hidden_slug || '--' || left(md5(id::text), 10)
  WHERE EXISTS (SELECT FROM proposals o WHERE o.slug = p.hidden_slug);--> statement-breakpoint
CREATE UNIQUE INDEX "one_proposal_per_address" ON "proposals" USING btree (coalesce("hidden_slug", "slug"));--> statement-breakpoint

CREATE OR REPLACE FUNCTION proposal_follows_its_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.held_at IS NOT NULL AND NEW.held_at IS NULL THEN
    UPDATE proposals SET published_at = NEW.at, moved_at = NEW.at,
      expires_on = expires_on + (city_day(NEW.at) - city_day(published_at)) WHERE id = NEW.id;
    UPDATE subjects SET opinions_open_at = NEW.at WHERE id = NEW.id;
  END IF;
  -- An address is made of words, and goes and comes back with them.
  IF OLD.hidden_at IS NULL AND NEW.hidden_at IS NOT NULL THEN
    UPDATE proposals SET hidden_slug = slug, slug = 'proposition--' || left(md5(id::text), 10) WHERE id = NEW.id;
  ELSIF OLD.hidden_at IS NOT NULL AND NEW.hidden_at IS NULL THEN
    UPDATE proposals SET slug = coalesce(hidden_slug, slug), hidden_slug = NULL WHERE id = NEW.id;
  END IF;
  IF OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL THEN
    UPDATE proposals SET slug = 'proposition--' || left(md5(id::text), 10), hidden_slug = NULL WHERE id = NEW.id;
    UPDATE proposals SET state = 'withdrawn', withdrawn_at = NEW.withdrawn_at
      WHERE id = NEW.id AND state IN ('open', 'reached', 'examined');
    UPDATE subjects SET opinions_close_at = city_now()
      WHERE id = NEW.id AND opinions_open_at < city_now() AND coalesce(opinions_close_at, 'infinity') > city_now();
  END IF;
  RETURN NULL;
END $$;
