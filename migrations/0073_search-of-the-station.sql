-- What a version of a bulletin says first, in every language: a word is found in it as it is written, and as it is like.
CREATE FUNCTION bulletin_words(titles jsonb, texts jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT left(public.plain(coalesce(titles ->> 'fr', '') || ' ' || coalesce(titles ->> 'it', '') || ' '
    || coalesce(titles ->> 'en', '') || ' ' || coalesce(texts ->> 'fr', '') || ' ' || coalesce(texts ->> 'it', '') || ' '
    || coalesce(texts ->> 'en', '')), 1500)
$$;
--> statement-breakpoint
CREATE INDEX "bulletins_search" ON "bulletin_versions" USING gin (bulletin_words("titles", "texts") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "reports_search" ON "contributions" USING gin (plain(left("body", 600)) gin_trgm_ops) WHERE "contributions"."kind" = 'field_report';
--> statement-breakpoint
CREATE FUNCTION bulletins_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE
  SET pg_trgm.word_similarity_threshold = 0.5
AS $$
  SELECT bulletin_id FROM bulletin_versions WHERE bulletin_words(titles, texts) ~ word_begins(plain(word))
    OR (length(word) >= 6 AND bulletin_words(titles, texts) %> plain(word))
$$;
--> statement-breakpoint
CREATE FUNCTION field_reports_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE
  SET pg_trgm.word_similarity_threshold = 0.5
AS $$
  SELECT id FROM contributions WHERE kind = 'field_report' AND (plain(left(body, 600)) ~ word_begins(plain(word))
    OR (length(word) >= 6 AND plain(left(body, 600)) %> plain(word)))
$$;
