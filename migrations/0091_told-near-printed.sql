CREATE TABLE "paper_told" (
	"consultation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "told_once_of_paper" PRIMARY KEY("consultation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "report_names" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "paper_told" ADD CONSTRAINT "told_is_who_is_marked" FOREIGN KEY ("consultation_id","person_id") REFERENCES "public"."roll_marks"("consultation_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_told_to" ON "paper_told" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposals_of_place" ON "proposals" USING btree ("place_id");--> statement-breakpoint

-- Words without accents, signs and case, between blanks.
CREATE FUNCTION bare(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT ' ' || regexp_replace(plain(words), '[^[:alnum:]]+', ' ', 'g') || ' '
$$;--> statement-breakpoint

-- The place in use that these words name in one of its languages, whatever else they say: of several the one whose name
-- says the most; none where two are called alike.
CREATE FUNCTION place_in_words(words text) RETURNS uuid LANGUAGE sql STABLE AS $$
  WITH named AS (
    SELECT p.id, max(length(n.value)) AS long FROM places p, jsonb_each_text(p.names) n
    WHERE p.closed_at IS NULL AND words <> '' AND bare(words) LIKE '%' || bare(n.value) || '%' GROUP BY p.id)
  SELECT CASE WHEN count(*) = 1 THEN min(id::text)::uuid END FROM named WHERE long = (SELECT max(long) FROM named)
$$;--> statement-breakpoint

CREATE FUNCTION place_of_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.place_id := place_in_words(NEW.place);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER place_of_proposal BEFORE INSERT OR UPDATE OF place, place_id ON proposals
  FOR EACH ROW EXECUTE FUNCTION place_of_proposal();--> statement-breakpoint

-- A place that is new, called otherwise or given up: what names it, or named it, is looked at again.
CREATE FUNCTION proposals_of_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE proposals SET place_id = NULL WHERE id IN (
    SELECT id FROM proposals WHERE place_id = NEW.id
    UNION SELECT q.id FROM jsonb_each_text(NEW.names) n
      JOIN proposals q ON q.place <> '' AND q.search_text LIKE '%' || plain(n.value) || '%');
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER proposals_of_new_place AFTER INSERT ON places FOR EACH ROW EXECUTE FUNCTION proposals_of_names();--> statement-breakpoint
CREATE TRIGGER proposals_of_names AFTER UPDATE OF names, closed_at ON places FOR EACH ROW
  WHEN (OLD.names IS DISTINCT FROM NEW.names OR (OLD.closed_at IS NULL) <> (NEW.closed_at IS NULL))
  EXECUTE FUNCTION proposals_of_names();--> statement-breakpoint

UPDATE proposals SET place_id = NULL WHERE place <> '';--> statement-breakpoint

-- The digest of what the ideas on a ballot are called now, to everybody.
CREATE FUNCTION names_on_ballot(budget uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT md5(coalesce(string_agg(i.number || ' ' || w.title, E'\n' ORDER BY i.number), ''))
  FROM budget_ideas i JOIN ideas_for(NULL) w ON w.proposal_id = i.proposal_id
  WHERE i.budget_id = budget AND i.number IS NOT NULL
$$;--> statement-breakpoint

-- What is on a ballot stands, and its author's account may be erased all the same: its words go, its place on the ballot stays.
CREATE OR REPLACE FUNCTION ballot_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.state, OLD.version, OLD.examiner_id, OLD.verdict_id, OLD.merged_into_id)
      IS DISTINCT FROM (NEW.state, NEW.version, NEW.examiner_id, NEW.verdict_id, NEW.merged_into_id)
    AND stands_in_call(NEW.id) = 'ballot'
    AND NOT (NEW.state = 'withdrawn' AND (OLD.version, OLD.examiner_id, OLD.verdict_id, OLD.merged_into_id)
        IS NOT DISTINCT FROM (NEW.version, NEW.examiner_id, NEW.verdict_id, NEW.merged_into_id)
      AND EXISTS (SELECT FROM contributions c JOIN people p ON p.id = c.author_id
        WHERE c.id = NEW.id AND c.withdrawn_at IS NOT NULL AND p.erased_at IS NOT NULL)) THEN
    RAISE EXCEPTION 'it is on a ballot' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_ballot_stands';
  END IF;
  RETURN NEW;
END $$;
