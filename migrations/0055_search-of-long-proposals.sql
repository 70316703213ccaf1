-- A word is compared by its likeness with the title and the place alone, which is what `search_text` begins with and is
-- short: with all that somebody may write, six words kept the database for seconds. In the rest it is found as it is
-- written, whatever its ending.
CREATE INDEX "proposals_titles_search" ON "proposals" USING gin (left("search_text", 262) gin_trgm_ops);--> statement-breakpoint
CREATE OR REPLACE FUNCTION proposals_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE
  SET pg_trgm.word_similarity_threshold = 0.55
AS $$
  SELECT id FROM proposals WHERE left(search_text, 262) %> plain(word)
  UNION
  SELECT id FROM proposals WHERE search_text LIKE
    '%' || regexp_replace(left(plain(word), greatest(4, length(plain(word)) - 2)), '([\\%_])', '\\\1', 'g') || '%'
$$;
