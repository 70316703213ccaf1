ALTER TABLE "opinions" ADD COLUMN "reason_id" uuid;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_reason_id_contributions_id_fk" FOREIGN KEY ("reason_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

-- The final count is the last word: it locks the subject, so that an opinion under way is counted, and one that
-- waited for that lock finds its report here and is refused.
CREATE OR REPLACE FUNCTION opinion_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s subjects%ROWTYPE;
BEGIN
  SELECT * INTO s FROM subjects WHERE id = NEW.subject_id FOR SHARE;
  IF s.opinions_open_at IS NULL OR city_now() < s.opinions_open_at OR city_now() >= coalesce(s.opinions_close_at, 'infinity')
    OR EXISTS (SELECT FROM opinion_reports WHERE subject_id = NEW.subject_id AND final) THEN
    RAISE EXCEPTION 'opinions on this subject are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_in_time';
  END IF;
  RETURN NEW;
END $$;
