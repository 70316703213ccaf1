-- Contributions as `reader` may see them (null: anybody), and the only place that says who wrote what. What is held is
-- there for its author alone. What was withdrawn or hidden keeps its place, its dates and a moderator's reason: name,
-- class, stance and words are gone from it, save that an author reads her own hidden words.
-- Plain SQL, neither strict nor volatile: the planner puts it into the query that asks, with all indexes, and drops the
-- joins that this does not need.
CREATE FUNCTION contributions_for(reader uuid) RETURNS TABLE (
  id uuid, kind text, subject_id uuid, parent_id uuid, at timestamptz, lang text, useful_count integer, reply_count integer,
  held_at timestamptz, hidden_at timestamptz, hidden_reason text, withdrawn_at timestamptz, standing boolean, mine boolean,
  author text, class person_class, verified boolean, organisation text, official_name text, official_title jsonb,
  at_counter boolean, stance stance, asks_answer boolean, title text, body text, html text, edited_at timestamptz
) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT c.id, c.kind, c.subject_id, c.parent_id, c.at, c.lang, c.useful_count, c.reply_count,
    c.held_at, c.hidden_at, c.hidden_reason, c.withdrawn_at,
    c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL,
    coalesce(c.author_id = reader, false),
    CASE WHEN m.shown AND a.erased_at IS NULL THEN a.display_name END,
    CASE WHEN m.shown THEN c.class END,
    m.shown AND c.verified,
    CASE WHEN m.shown THEN g.name END,
    CASE WHEN m.shown AND c.official_title IS NOT NULL THEN o.name END,
    CASE WHEN m.shown THEN c.official_title END,
    m.shown AND c.entered_by IS NOT NULL,
    CASE WHEN m.shown THEN c.stance END,
    m.shown AND c.asks_answer,
    CASE WHEN m.shown THEN c.title ELSE '' END,
    CASE WHEN m.shown THEN c.body ELSE '' END,
    CASE WHEN m.shown THEN c.html ELSE '' END,
    CASE WHEN m.shown THEN c.edited_at END
  FROM contributions c
  CROSS JOIN LATERAL (SELECT c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR coalesce(c.author_id = reader, false))) m (shown)
  LEFT JOIN people a ON a.id = c.author_id
  LEFT JOIN organisations g ON g.id = c.organisation_id
  LEFT JOIN officials o ON o.person_id = c.author_id
  WHERE c.held_at IS NULL OR c.author_id = reader
$$;
