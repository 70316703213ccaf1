ALTER TABLE "budget_ideas" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "proposal_versions" ADD COLUMN "summary" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal_versions" ADD COLUMN "themes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal_versions" ADD COLUMN "lang" text DEFAULT 'fr' NOT NULL;--> statement-breakpoint

-- What stood beside the wording that is read now; earlier ones are compared by their parts alone.
UPDATE proposal_versions v SET lang = c.lang, themes = p.themes,
  summary = CASE WHEN v.number = p.version THEN p.summary ELSE '' END
FROM proposals p JOIN contributions c ON c.id = p.id WHERE p.id = v.proposal_id;--> statement-breakpoint
UPDATE budget_ideas i SET version = p.version FROM proposals p WHERE p.id = i.proposal_id AND i.number IS NOT NULL;--> statement-breakpoint
ALTER TABLE "budget_ideas" ADD CONSTRAINT "what_is_voted_on_has_its_wording" CHECK (("budget_ideas"."number" is null) = ("budget_ideas"."version" is null));--> statement-breakpoint
ALTER TABLE "budget_ideas" ADD CONSTRAINT "its_wording_is_one_that_it_had" FOREIGN KEY ("proposal_id", "version") REFERENCES "proposal_versions" ("proposal_id", "number");--> statement-breakpoint

-- On a ballot an idea is named by its id: what it is called is read where it may be hidden.
ALTER TABLE consultation_questions DISABLE TRIGGER questions_stand;--> statement-breakpoint
UPDATE consultation_questions q SET options = ideas.options
FROM (SELECT budget_id, jsonb_agg(jsonb_build_object('fr', '', 'idea', proposal_id) ORDER BY number) AS options
  FROM budget_ideas WHERE number IS NOT NULL GROUP BY budget_id) ideas
WHERE ideas.budget_id = q.consultation_id;--> statement-breakpoint
ALTER TABLE consultation_questions ENABLE TRIGGER questions_stand;--> statement-breakpoint

-- The one place that says whether a proposal stands in a call: 'ballot' from the announcement of the vote to the decision,
-- 'call' before it, null for every other one.
CREATE FUNCTION stands_in_call(proposal uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN i.number IS NOT NULL THEN CASE WHEN c.state <> 'unopened'
      AND NOT EXISTS (SELECT FROM consultation_answers a WHERE a.consultation_id = c.id) THEN 'ballot' END
    WHEN b.phase IN ('ideas', 'screening') THEN 'call' END
  FROM budget_ideas i JOIN budgets b ON b.id = i.budget_id JOIN consultations c ON c.id = b.id
  WHERE i.proposal_id = proposal
$$;--> statement-breakpoint

-- What is on a ballot is neither reworded, answered, merged nor withdrawn: its words go only where they are hidden or erased.
CREATE FUNCTION ballot_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.state, OLD.version, OLD.examiner_id, OLD.verdict_id, OLD.merged_into_id)
      IS DISTINCT FROM (NEW.state, NEW.version, NEW.examiner_id, NEW.verdict_id, NEW.merged_into_id)
    AND stands_in_call(NEW.id) = 'ballot' THEN
    RAISE EXCEPTION 'it is on a ballot' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_ballot_stands';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER proposals_on_a_ballot_stand BEFORE UPDATE OF state, version, examiner_id, verdict_id, merged_into_id
  ON proposals FOR EACH ROW EXECUTE FUNCTION ballot_stands();--> statement-breakpoint
CREATE FUNCTION wording_of_a_ballot_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF stands_in_call(NEW.proposal_id) = 'ballot' THEN
    RAISE EXCEPTION 'it is on a ballot' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_ballot_stands';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER wordings_of_a_ballot_stand BEFORE INSERT ON proposal_versions
  FOR EACH ROW EXECUTE FUNCTION wording_of_a_ballot_stands();--> statement-breakpoint

-- A new wording has not been screened; what went into an idea that is no more is looked at again; a forgotten place is
-- forgotten here too, unless the desk said it in other words.
CREATE FUNCTION idea_follows_its_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version THEN
    UPDATE budget_ideas SET verdict = NULL, cost = NULL, estimated_by = '', reason = '', into_id = NULL,
      screened_by = NULL, screened_at = NULL, place = NEW.place
    WHERE proposal_id = NEW.id AND stands_in_call(NEW.id) = 'call';
  ELSIF NEW.place = '' AND OLD.place <> '' THEN
    UPDATE budget_ideas SET place = '' WHERE proposal_id = NEW.id AND place = OLD.place;
  END IF;
  IF NEW.state <> OLD.state AND NEW.state IN ('merged', 'withdrawn') THEN
    UPDATE budget_ideas SET verdict = NULL, into_id = NULL, reason = '', screened_by = NULL, screened_at = NULL
    WHERE into_id = NEW.id AND stands_in_call(proposal_id) = 'call';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER ideas_follow_their_proposals AFTER UPDATE OF state, version, place ON proposals
  FOR EACH ROW EXECUTE FUNCTION idea_follows_its_proposal();--> statement-breakpoint

CREATE OR REPLACE FUNCTION idea_of_a_call() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  phase text := (SELECT b.phase FROM budgets b WHERE b.id = NEW.budget_id FOR SHARE);
BEGIN
  IF TG_OP = 'INSERT' AND phase NOT IN ('ideas', 'screening') THEN
    RAISE EXCEPTION 'the call is not open' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_call_is_open';
  END IF;
  IF TG_OP = 'UPDATE' AND phase = 'vote' AND ((OLD.budget_id, OLD.verdict, OLD.cost, OLD.estimated_by,
      OLD.reason, OLD.into_id, OLD.number, OLD.version) IS DISTINCT FROM (NEW.budget_id, NEW.verdict, NEW.cost, NEW.estimated_by,
      NEW.reason, NEW.into_id, NEW.number, NEW.version) OR NEW.place NOT IN (OLD.place, '')) THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  IF NEW.into_id IS NOT NULL AND NOT EXISTS (SELECT FROM budget_ideas o WHERE o.proposal_id = NEW.into_id
      AND o.budget_id = NEW.budget_id AND o.verdict IS DISTINCT FROM 'merged') THEN
    RAISE EXCEPTION 'it goes into an idea of the same budget' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'it_goes_into_one_of_the_same';
  END IF;
  IF NEW.verdict = 'merged' AND EXISTS (SELECT FROM budget_ideas o WHERE o.into_id = NEW.proposal_id) THEN
    RAISE EXCEPTION 'others go into this one' USING ERRCODE = 'check_violation', CONSTRAINT = 'it_goes_into_one_of_the_same';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint

-- The words of proposals that do not stand in their contribution, masked as these are.
CREATE FUNCTION proposals_for(reader uuid) RETURNS TABLE(id uuid, summary text, place text)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT p.id, CASE WHEN m.shown THEN p.summary ELSE '' END, CASE WHEN m.shown THEN p.place ELSE '' END
  FROM proposals p JOIN contributions c ON c.id = p.id
  CROSS JOIN LATERAL (SELECT c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR coalesce(c.author_id = reader, false)) AS shown) m
  WHERE c.held_at IS NULL OR c.author_id = reader
$$;--> statement-breakpoint

-- The words of ideas: those that were announced, where the vote was, else those of now; masked as every contribution is.
CREATE FUNCTION ideas_for(reader uuid) RETURNS TABLE(proposal_id uuid, budget_id uuid, standing boolean, lang text,
  title text, summary text, problem text, solution text, themes text[], place text)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT i.proposal_id, i.budget_id, c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL, v.lang,
    CASE WHEN m.shown THEN v.title ELSE '' END, CASE WHEN m.shown THEN v.summary ELSE '' END,
    CASE WHEN m.shown THEN v.problem ELSE '' END, CASE WHEN m.shown THEN v.solution ELSE '' END,
    v.themes, CASE WHEN m.shown THEN i.place ELSE '' END
  FROM budget_ideas i JOIN proposals p ON p.id = i.proposal_id
  JOIN proposal_versions v ON v.proposal_id = p.id AND v.number = coalesce(i.version, p.version)
  JOIN contributions c ON c.id = p.id
  CROSS JOIN LATERAL (SELECT c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR coalesce(c.author_id = reader, false)) AS shown) m
  WHERE c.held_at IS NULL OR c.author_id = reader
$$;
