CREATE TABLE "counter_allowances" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "an_allowance_ends_within_a_year" CHECK ("counter_allowances"."ends_at" <= "counter_allowances"."at" + interval '1 year')
);
--> statement-breakpoint
CREATE TABLE "counter_consents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"class" "person_class",
	"method" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"code_hash" text DEFAULT '' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"printed_by" uuid,
	"paper_hash" text,
	"allowance_id" uuid,
	"given_by" uuid,
	"given_at" timestamp with time zone,
	"used_by" uuid,
	"used_at" timestamp with time zone,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "a_consent_is_of_a_kind" CHECK ("counter_consents"."kind" in ('opinion', 'comment', 'class')),
	CONSTRAINT "a_consent_has_a_method" CHECK ("counter_consents"."method" in ('no-account', 'code', 'allowance', 'paper', 'letter', 'two-agents')),
	CONSTRAINT "a_consent_names_its_deed" CHECK (("counter_consents"."kind" = 'class') = ("counter_consents"."subject_id" is null) and ("counter_consents"."kind" = 'class') = ("counter_consents"."class" is not null)),
	CONSTRAINT "nobody_speaks_for_herself_at_the_counter" CHECK ("counter_consents"."person_id" not in ("counter_consents"."asked_by", coalesce("counter_consents"."given_by", "counter_consents"."asked_by"))),
	CONSTRAINT "a_counter_code_is_tried_five_times_at_most" CHECK ("counter_consents"."attempts" <= 5),
	CONSTRAINT "a_given_yes_has_its_agent" CHECK (("counter_consents"."given_at" is null) = ("counter_consents"."given_by" is null)),
	CONSTRAINT "a_code_answers_who_asked" CHECK ("counter_consents"."method" <> 'code' or "counter_consents"."given_at" is null or "counter_consents"."given_by" = "counter_consents"."asked_by"),
	CONSTRAINT "two_agents_are_two" CHECK ("counter_consents"."method" <> 'two-agents' or "counter_consents"."given_at" is null or "counter_consents"."given_by" <> "counter_consents"."asked_by"),
	CONSTRAINT "who_saw_the_letter_is_another" CHECK ("counter_consents"."method" <> 'letter' or "counter_consents"."given_at" is null or ("counter_consents"."printed_by" is not null and "counter_consents"."given_by" <> "counter_consents"."printed_by" and coalesce("counter_consents"."used_by", "counter_consents"."given_by") <> "counter_consents"."printed_by")),
	CONSTRAINT "an_allowance_is_named" CHECK ("counter_consents"."method" <> 'allowance' or "counter_consents"."allowance_id" is not null),
	CONSTRAINT "a_yes_is_used_by_who_took_it" CHECK ("counter_consents"."used_at" is null or ("counter_consents"."given_at" is not null and "counter_consents"."used_by" in ("counter_consents"."asked_by", "counter_consents"."given_by"))),
	CONSTRAINT "only_what_was_entered_is_taken_back" CHECK ("counter_consents"."taken_back_at" is null or "counter_consents"."used_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "consent_id" uuid;--> statement-breakpoint
ALTER TABLE "opinions" ADD COLUMN "consent_id" uuid;--> statement-breakpoint
ALTER TABLE "counter_allowances" ADD CONSTRAINT "counter_allowances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_consents" ADD CONSTRAINT "counter_consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_consents" ADD CONSTRAINT "counter_consents_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_consents" ADD CONSTRAINT "counter_consents_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_consents" ADD CONSTRAINT "counter_consents_printed_by_people_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_consents" ADD CONSTRAINT "counter_consents_allowance_id_counter_allowances_id_fk" FOREIGN KEY ("allowance_id") REFERENCES "public"."counter_allowances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_consents" ADD CONSTRAINT "counter_consents_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_consents" ADD CONSTRAINT "counter_consents_used_by_people_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_allowance_stands" ON "counter_allowances" USING btree ("person_id") WHERE "counter_allowances"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "consents_of_person" ON "counter_consents" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "consents_with_paper" ON "counter_consents" USING btree ("at") WHERE "counter_consents"."paper_hash" is not null;--> statement-breakpoint
CREATE INDEX "consents_to_sign" ON "counter_consents" USING btree ("at") WHERE "counter_consents"."method" = 'two-agents' and "counter_consents"."given_at" is null;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_consent_id_counter_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."counter_consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_consent_id_counter_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."counter_consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_comment_per_yes" ON "contributions" USING btree ("consent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_opinion_per_yes" ON "opinions" USING btree ("consent_id");--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "only_the_counter_needs_a_yes" CHECK ("contributions"."entered_by" is not null or "contributions"."consent_id" is null);--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "only_the_counter_needs_a_yes" CHECK ("opinions"."entered_by" is not null or "opinions"."consent_id" is null);--> statement-breakpoint

-- Nothing stands in somebody's name without her yes to that very deed, whatever the application believes: never for
-- who holds a role or an office, never over what she gave herself. What was entered before this rule keeps its mark.
CREATE FUNCTION counter_needs_her_yes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  k counter_consents%ROWTYPE;
  whose uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'opinions' AND OLD.entered_by IS NULL THEN
    RAISE EXCEPTION 'what she gave herself stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'her_own_opinion_stands';
  END IF;
  IF EXISTS (SELECT FROM role_grants WHERE person_id = whose AND revoked_at IS NULL)
    OR EXISTS (SELECT FROM officials WHERE person_id = whose
      AND coalesce("until", 'infinity') >= (city_now() AT TIME ZONE 'Europe/Paris')::date) THEN
    RAISE EXCEPTION 'whoever holds a role speaks for herself' USING ERRCODE = 'check_violation', CONSTRAINT = 'no_counter_for_a_role';
  END IF;
  SELECT * INTO k FROM counter_consents WHERE id = NEW.consent_id;
  IF NOT FOUND OR k.person_id <> whose OR k.subject_id IS DISTINCT FROM NEW.subject_id
    OR k.kind NOT IN (TG_ARGV[1], TG_ARGV[2]) OR k.used_at IS NULL OR k.used_by <> NEW.entered_by
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
END $$;--> statement-breakpoint
CREATE TRIGGER contributions_with_her_yes BEFORE INSERT OR UPDATE OF entered_by, consent_id, author_id ON contributions FOR EACH ROW
  WHEN (NEW.entered_by IS NOT NULL) EXECUTE FUNCTION counter_needs_her_yes('author_id', 'comment', 'opinion');--> statement-breakpoint
CREATE TRIGGER opinions_with_her_yes BEFORE INSERT OR UPDATE OF entered_by, consent_id, person_id ON opinions FOR EACH ROW
  WHEN (NEW.entered_by IS NOT NULL) EXECUTE FUNCTION counter_needs_her_yes('person_id', 'opinion', 'opinion');
