-- What stands far down in a question is not looked for: each word of a search read every question whole.
CREATE OR REPLACE FUNCTION questions_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM contributions WHERE kind = 'question' AND (spellings(plain(title)) && spellings(plain(word))
    OR plain(title || ' ' || left(body, 600)) ~ word_begins(plain(word)))
$$;
