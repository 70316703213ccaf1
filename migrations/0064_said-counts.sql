CREATE TABLE "said_counts" (
	"subject_id" uuid PRIMARY KEY NOT NULL,
	"comments" integer DEFAULT 0 NOT NULL,
	"questions" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "what_is_said_is_counted" CHECK ("said_counts"."comments" >= 0 and "said_counts"."questions" >= 0)
);
--> statement-breakpoint
DROP INDEX "public_comments";--> statement-breakpoint
ALTER TABLE "said_counts" ADD CONSTRAINT "said_counts_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

-- What a tab, a card and a heading count: the comments and questions that everybody can read, as they come, are held,
-- hidden or taken back. Many at once (a seed, an import) are one change for each subject.
CREATE FUNCTION said_more(subject uuid, comments integer, questions integer) RETURNS void LANGUAGE sql AS $$
  INSERT INTO said_counts (subject_id) VALUES (subject) ON CONFLICT DO NOTHING;
  UPDATE said_counts n SET comments = n.comments + said_more.comments, questions = n.questions + said_more.questions
    WHERE n.subject_id = subject;
$$;--> statement-breakpoint
CREATE FUNCTION count_what_is_said() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  way integer := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE -1 END;
  more integer;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    more := (NEW.withdrawn_at IS NULL AND NEW.hidden_at IS NULL AND NEW.held_at IS NULL)::int
      - (OLD.withdrawn_at IS NULL AND OLD.hidden_at IS NULL AND OLD.held_at IS NULL)::int;
    IF more <> 0 THEN
      PERFORM said_more(NEW.subject_id, (NEW.kind = 'comment')::int * more, (NEW.kind = 'question')::int * more);
    END IF;
    RETURN NULL;
  END IF;
  PERFORM said_more(g.subject_id, way * g.comments, way * g.questions) FROM (
    SELECT c.subject_id, (count(*) FILTER (WHERE c.kind = 'comment'))::int AS comments,
      (count(*) FILTER (WHERE c.kind = 'question'))::int AS questions
    FROM changed c
    WHERE c.kind IN ('comment', 'question') AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL
    GROUP BY c.subject_id ORDER BY c.subject_id) g;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER what_comes_is_counted AFTER INSERT ON contributions
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_what_is_said();--> statement-breakpoint
CREATE TRIGGER what_goes_is_counted AFTER DELETE ON contributions
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_what_is_said();--> statement-breakpoint
CREATE TRIGGER what_is_hidden_or_shown_is_counted AFTER UPDATE OF withdrawn_at, hidden_at, held_at ON contributions
  FOR EACH ROW WHEN (NEW.kind IN ('comment', 'question')) EXECUTE FUNCTION count_what_is_said();--> statement-breakpoint

INSERT INTO said_counts (subject_id, comments, questions)
  SELECT c.subject_id, count(*) FILTER (WHERE c.kind = 'comment'), count(*) FILTER (WHERE c.kind = 'question')
  FROM contributions c
  WHERE c.kind IN ('comment', 'question') AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL
  GROUP BY c.subject_id;--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON said_counts FROM cordee_app;
  END IF;
END $$;
