CREATE TABLE "opinion_closes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"subject_id" uuid NOT NULL,
	"was" timestamp with time zone,
	"becomes" timestamp with time zone,
	"decision" text DEFAULT '' NOT NULL,
	"by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_nearer_close_has_its_decision" CHECK ("opinion_closes"."becomes" is null or "opinion_closes"."becomes" >= "opinion_closes"."was" or "opinion_closes"."decision" <> '')
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"pledge_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text DEFAULT '' NOT NULL,
	"street" text DEFAULT '' NOT NULL,
	"postcode" text DEFAULT '' NOT NULL,
	"town" text DEFAULT '' NOT NULL,
	"country" text DEFAULT '' NOT NULL,
	"engraving" text DEFAULT '' NOT NULL,
	"size" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'to-do' NOT NULL,
	"moved_at" timestamp with time zone,
	"moved_by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"erased_at" timestamp with time zone,
	CONSTRAINT "a_known_delivery_state" CHECK ("deliveries"."state" in ('to-do', 'sent', 'given')),
	CONSTRAINT "a_delivery_is_moved_by_somebody" CHECK (("deliveries"."state" = 'to-do') = ("deliveries"."moved_at" is null) and ("deliveries"."moved_at" is null) = ("deliveries"."moved_by" is null)),
	CONSTRAINT "what_was_erased_says_nothing" CHECK ("deliveries"."erased_at" is null or recipient || street || postcode || town || country || engraving || size = '')
);
--> statement-breakpoint
CREATE TABLE "dossier_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"dossier_id" uuid NOT NULL,
	"field" text NOT NULL,
	"funder" text DEFAULT '' NOT NULL,
	"was" text NOT NULL,
	"became" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "something_changed" CHECK ("dossier_changes"."was" <> "dossier_changes"."became")
);
--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "needs" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "project_versions" ADD COLUMN "changes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion_closes" ADD CONSTRAINT "opinion_closes_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_closes" ADD CONSTRAINT "opinion_closes_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_moved_by_people_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_changes" ADD CONSTRAINT "dossier_changes_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_changes" ADD CONSTRAINT "dossier_changes_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "closes_of_subject" ON "opinion_closes" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "deliveries_to_erase" ON "deliveries" USING btree ("moved_at") WHERE "deliveries"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "changes_of_dossier" ON "dossier_changes" USING btree ("dossier_id","at");--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "a_reward_asks_for_what_is_known" CHECK ("rewards"."needs" <@ array['address', 'engraving', 'size']);--> statement-breakpoint
-- What a reward asks for stays, like all that people chose it for.
CREATE OR REPLACE FUNCTION keep_rewards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.campaign_id, NEW.position, NEW.title, NEW.description, NEW.from_amount, NEW.value, NEW.quantity, NEW.needs)
    IS NOT DISTINCT FROM (OLD.id, OLD.campaign_id, OLD.position, OLD.title, OLD.description, OLD.from_amount, OLD.value, OLD.quantity, OLD.needs) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM campaigns WHERE id = OLD.campaign_id AND opened_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the rewards of an opened campaign never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'rewards_are_kept';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;--> statement-breakpoint
-- A town hall that has sent a reward never forgets that it has, while what was said for it goes by itself. What a commune
-- said stays said.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE DELETE, TRUNCATE ON deliveries FROM cordee_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON dossier_changes, opinion_closes FROM cordee_app;
  END IF;
END $$;
