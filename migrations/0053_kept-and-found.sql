-- Named with its schema: PostgreSQL makes and analyses indexes without ours in the path.
CREATE OR REPLACE FUNCTION plain(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT lower(public.unaccent('public.unaccent', words))
$$;
--> statement-breakpoint
-- A word and each of what it becomes when one of its letters is left out: two words that differ by one letter more, less,
-- other or swapped with the next have one of these in common. Short words and figures are themselves alone.
CREATE FUNCTION spellings(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 2000 AS $$
  SELECT coalesce(array_agg(DISTINCT spelt), '{}')
  FROM (SELECT DISTINCT w FROM regexp_split_to_table(words, '[^[:alnum:]]+') w WHERE w <> '') one
  CROSS JOIN LATERAL (
    SELECT w AS spelt
    UNION ALL
    SELECT left(w, n - 1) || substr(w, n + 1) FROM generate_series(1, length(w)) n 
      WHERE length(w) BETWEEN 4 AND 30 AND w !~ '[0-9]'
  ) s
$$;
--> statement-breakpoint
-- The beginning of a word, as a pattern; null for what holds neither letter nor figure.
CREATE FUNCTION word_begins(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT '\m' || nullif(regexp_replace(word, '[^[:alnum:]]+', '', 'g'), '')
$$;
--> statement-breakpoint
-- Whether a text holds a word: its beginning, or the word but for one letter, or, of a long one, but for some.
CREATE FUNCTION holds(text_of text, word text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(spellings(text_of) && spellings(word) OR text_of ~ word_begins(word)
    OR length(word) >= 6 AND word_similarity(word, text_of) >= 0.5, false)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION projects_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.5 AS $$
  SELECT id FROM projects WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION dossiers_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.5 AS $$
  SELECT id FROM dossiers WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION decisions_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = 0.5 AS $$
  SELECT id FROM decisions WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$$;
--> statement-breakpoint
CREATE FUNCTION questions_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM contributions WHERE kind = 'question' AND (spellings(plain(title)) && spellings(plain(word))
    OR plain(title || ' ' || body) ~ word_begins(plain(word)))
$$;
--> statement-breakpoint
CREATE FUNCTION campaigns_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM campaigns WHERE opened_at IS NOT NULL AND holds(plain(concat_ws(' ', title ->> 'fr', title ->> 'it',
    title ->> 'en', purpose ->> 'fr', purpose ->> 'it', purpose ->> 'en')), plain(word))
$$;
--> statement-breakpoint
CREATE FUNCTION officials_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT person_id FROM officials WHERE holds(plain(concat_ws(' ', name, title ->> 'fr', title ->> 'it', title ->> 'en',
    delegation ->> 'fr', delegation ->> 'it', delegation ->> 'en')), plain(word))
$$;
--> statement-breakpoint
CREATE TABLE "tellings" (
	"what" text NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "tellings_what_id_pk" PRIMARY KEY("what","id")
);
--> statement-breakpoint
CREATE TABLE "typed_forms" (
	"person_id" uuid NOT NULL,
	"form" text NOT NULL,
	"typed" text NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "typed_forms_person_id_form_pk" PRIMARY KEY("person_id","form")
);
--> statement-breakpoint
ALTER TABLE "typed_forms" ADD CONSTRAINT "typed_forms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_spelt" ON "decisions" USING gin (spellings("search_text"));--> statement-breakpoint
CREATE INDEX "dossiers_spelt" ON "dossiers" USING gin (spellings("search_text"));--> statement-breakpoint
CREATE INDEX "questions_spelt" ON "contributions" USING gin (spellings(plain("title"))) WHERE "contributions"."kind" = 'question';--> statement-breakpoint
CREATE INDEX "projects_spelt" ON "projects" USING gin (spellings("search_text"));
--> statement-breakpoint
-- A campaign that was never opened may be deleted; whatever people promised upon stays.
CREATE FUNCTION only_drafts_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'draft' OR OLD.opened_at IS NOT NULL THEN
    RAISE EXCEPTION 'a campaign that was opened is never deleted'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'only_drafts_go';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER only_drafts_of_campaigns_go BEFORE DELETE ON campaigns FOR EACH ROW EXECUTE FUNCTION only_drafts_go();
--> statement-breakpoint
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    GRANT DELETE ON campaigns TO cordee_app;
  END IF;
END $$;
