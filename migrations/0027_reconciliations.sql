CREATE TABLE "reconciliations" (
	"day" date PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"done_at" timestamp with time zone,
	"missed" integer,
	"payouts" integer,
	CONSTRAINT "a_reconciliation_says_what_it_found" CHECK (num_nulls("reconciliations"."done_at", "reconciliations"."missed", "reconciliations"."payouts") in (0, 3))
);
--> statement-breakpoint
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE DELETE, TRUNCATE ON reconciliations FROM cordee_app;
  END IF;
END $$;
