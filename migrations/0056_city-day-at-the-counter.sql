-- The zone stands in city_today alone.
CREATE OR REPLACE FUNCTION counter_needs_her_yes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  k counter_consents%ROWTYPE;
  whose uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'opinions' AND OLD.entered_by IS NULL THEN
    RAISE EXCEPTION 'what she gave herself stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'her_own_opinion_stands';
  END IF;
  IF EXISTS (SELECT FROM role_grants WHERE person_id = whose AND revoked_at IS NULL)
    OR EXISTS (SELECT FROM officials WHERE person_id = whose
      AND coalesce("until", 'infinity') >= city_today()) THEN
    RAISE EXCEPTION 'whoever holds a role speaks for herself' USING ERRCODE = 'check_violation', CONSTRAINT = 'no_counter_for_a_role';
  END IF;
  SELECT * INTO k FROM counter_consents WHERE id = NEW.consent_id;
  IF NOT FOUND OR k.person_id <> whose OR k.subject_id IS DISTINCT FROM NEW.subject_id
    OR (coalesce(to_jsonb(NEW) ->> 'kind', '') = 'proposal') <> (k.kind = 'proposal')
    OR k.kind NOT IN (TG_ARGV[1], TG_ARGV[2], 'proposal') OR k.used_at IS NULL OR k.used_by <> NEW.entered_by
    OR k.taken_back_at IS NOT NULL OR k.expires_at <= city_now()
    OR (k.method = 'no-account') <> (SELECT email IS NULL FROM people WHERE id = whose)
    OR k.method = 'paper' AND k.paper_hash IS NULL THEN
    RAISE EXCEPTION 'she has not said yes to this' USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_needs_her_yes';
  END IF;
  IF k.method = 'allowance' THEN
    -- A revocation under way is waited for, and then seen.
    PERFORM FROM counter_allowances a WHERE a.id = k.allowance_id AND a.person_id = whose
      AND a.revoked_at IS NULL AND a.ends_at > city_now() FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'her standing yes has ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_allowance_stands';
    END IF;
  END IF;
  RETURN NEW;
END $function$;
