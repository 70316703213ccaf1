CREATE TABLE "service_states" (
	"service" text PRIMARY KEY NOT NULL,
	"well_at" timestamp with time zone,
	"ill_since" timestamp with time zone,
	"why" text,
	CONSTRAINT "ill_with_a_reason" CHECK (("service_states"."ill_since" is null) = ("service_states"."why" is null))
);
--> statement-breakpoint
-- The worker looks at what is due every few seconds at most; whoever moves the clock wakes it.
CREATE FUNCTION tell_of_moved_clock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY clock_moved;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER clock_moved AFTER UPDATE ON city_clock FOR EACH STATEMENT EXECUTE FUNCTION tell_of_moved_clock();
