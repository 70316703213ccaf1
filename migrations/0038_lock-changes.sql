CREATE TABLE "lock_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"what" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"told" "citext" NOT NULL,
	"became" "citext",
	"proved" boolean DEFAULT false NOT NULL,
	"token_hash" text,
	"stopped_at" timestamp with time zone,
	"resumed_at" timestamp with time zone,
	CONSTRAINT "lock_changes_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "a_known_lock" CHECK ("lock_changes"."what" in ('factor-set', 'factor-removed', 'password-changed', 'address-changed')),
	CONSTRAINT "an_address_becomes_another" CHECK (("lock_changes"."what" = 'address-changed') = ("lock_changes"."became" is not null)),
	CONSTRAINT "resumed_after_a_stop" CHECK ("lock_changes"."resumed_at" is null or "lock_changes"."stopped_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "address_proved_at" timestamp with time zone DEFAULT city_now();--> statement-breakpoint
ALTER TABLE "lock_changes" ADD CONSTRAINT "lock_changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lock_changes_of_person" ON "lock_changes" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "lock_changes_told" ON "lock_changes" USING btree ("told");--> statement-breakpoint

-- An address of before this rule: proved as it was given, unless it was changed after the first role that its owner
-- holds, when nothing asked for the factor.
UPDATE people p SET address_proved_at = CASE
  WHEN p.email IS NULL THEN NULL
  WHEN EXISTS (
    SELECT FROM events e WHERE e.verb = 'profile-changed' AND e.actor_id = p.id AND e.details ->> 'address' = 'true'
      AND e.at >= (SELECT min(g.granted_at) FROM role_grants g WHERE g.person_id = p.id AND g.revoked_at IS NULL)
  ) THEN NULL
  ELSE p.joined_at
END;
