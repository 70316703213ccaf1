CREATE TABLE "former_names" (
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "former_names_person_id_until_pk" PRIMARY KEY("person_id","until")
);
--> statement-breakpoint
ALTER TABLE "opinions" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "name_key" text;--> statement-breakpoint
ALTER TABLE "former_names" ADD CONSTRAINT "former_names_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_nameKey_unique" UNIQUE("name_key");--> statement-breakpoint

-- Whoever had erased her account before: the rule of today, said in app/domain/publishing/erase-account.ts.
DELETE FROM opinions o USING subjects s, people p
  WHERE s.id = o.subject_id AND p.id = o.person_id AND p.erased_at IS NOT NULL
    AND city_now() < coalesce(s.opinions_close_at, 'infinity')
    AND NOT EXISTS (SELECT FROM opinion_reports r WHERE r.subject_id = s.id AND r.final);--> statement-breakpoint
UPDATE opinions o SET person_id = NULL, reason = '', reason_id = NULL, entered_by = NULL, consent_id = NULL
  FROM people p WHERE p.id = o.person_id AND p.erased_at IS NOT NULL;--> statement-breakpoint

-- An opinion is withdrawn while its subject is open; what the final count stands on stays.
CREATE FUNCTION opinion_goes_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s subjects%ROWTYPE;
BEGIN
  SELECT * INTO s FROM subjects WHERE id = OLD.subject_id FOR SHARE;
  IF city_now() >= coalesce(s.opinions_close_at, 'infinity')
    OR EXISTS (SELECT FROM opinion_reports WHERE subject_id = OLD.subject_id AND final) THEN
    RAISE EXCEPTION 'opinions on this subject are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_in_time';
  END IF;
  RETURN OLD;
END $$;--> statement-breakpoint
CREATE TRIGGER opinions_go_in_time BEFORE DELETE ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_goes_in_time();--> statement-breakpoint

-- It is hers or, once she erased her account, nobody's; it never becomes another's.
CREATE FUNCTION opinion_is_hers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.person_id IS NOT NULL OR NOT EXISTS (SELECT FROM people WHERE id = OLD.person_id AND erased_at IS NOT NULL) THEN
    RAISE EXCEPTION 'an opinion stays with who gave it' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_is_hers';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER opinions_stay_hers BEFORE UPDATE OF person_id ON opinions FOR EACH ROW
  WHEN (NEW.person_id IS DISTINCT FROM OLD.person_id) EXECUTE FUNCTION opinion_is_hers();--> statement-breakpoint
CREATE FUNCTION opinion_has_a_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.person_id IS NULL THEN
    RAISE EXCEPTION 'an opinion is given by somebody' USING ERRCODE = 'not_null_violation', CONSTRAINT = 'opinion_is_hers';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER opinions_have_a_person BEFORE INSERT ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_has_a_person();--> statement-breakpoint

-- Whoever erased her account after the close may join again and would give a second opinion: a close that is past, or
-- after which an opinion was cut from its person, is not moved.
CREATE FUNCTION opinions_stay_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF city_now() >= OLD.opinions_close_at OR EXISTS (SELECT FROM opinions WHERE subject_id = OLD.id AND person_id IS NULL) THEN
    RAISE EXCEPTION 'opinions on this subject are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinions_stay_closed';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER subjects_keep_their_close BEFORE UPDATE OF opinions_close_at ON subjects FOR EACH ROW
  WHEN (NEW.opinions_close_at IS DISTINCT FROM OLD.opinions_close_at) EXECUTE FUNCTION opinions_stay_closed();
