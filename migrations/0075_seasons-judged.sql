CREATE TABLE "season_calls" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"service_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"criteria" text[] NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_season_is_asked_about_once" UNIQUE("service_id","from_on"),
	CONSTRAINT "a_call_closes_after_it_opens" CHECK ("season_calls"."closes_at" > "season_calls"."opens_at"),
	CONSTRAINT "a_call_asks_something" CHECK ("season_calls"."criteria" <@ array['reliability', 'waiting', 'welcome', 'upkeep', 'information', 'price']::text[] and cardinality("season_calls"."criteria") > 0)
);
--> statement-breakpoint
CREATE TABLE "season_ratings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"call_id" uuid NOT NULL,
	"person_id" uuid,
	"criterion" text NOT NULL,
	"score" smallint NOT NULL,
	"class" "person_class" NOT NULL,
	"verified" boolean NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_score_goes_from_one_to_five" CHECK ("season_ratings"."score" between 1 and 5),
	CONSTRAINT "a_score_is_on_a_criterion" CHECK ("season_ratings"."criterion" in ('reliability', 'waiting', 'welcome', 'upkeep', 'information', 'price'))
);
--> statement-breakpoint
ALTER TABLE "season_calls" ADD CONSTRAINT "season_calls_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_calls" ADD CONSTRAINT "season_calls_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_ratings" ADD CONSTRAINT "season_ratings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_ratings" ADD CONSTRAINT "season_ratings_call_id_season_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."season_calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "season_calls_by" ON "season_calls" USING btree ("by");--> statement-breakpoint
CREATE UNIQUE INDEX "one_score_per_person_and_criterion" ON "season_ratings" USING btree ("call_id","person_id","criterion");--> statement-breakpoint
CREATE INDEX "ratings_of_person" ON "season_ratings" USING btree ("person_id");
--> statement-breakpoint

CREATE TRIGGER season_calls_stay BEFORE UPDATE OR DELETE ON season_calls
  FOR EACH ROW EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- After the close what was counted stays: that it is nobody's any more is all that may be done to it.
CREATE FUNCTION season_rating_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  c season_calls%ROWTYPE;
BEGIN
  SELECT * INTO c FROM season_calls WHERE id = coalesce(NEW.call_id, OLD.call_id);
  IF city_now() < c.opens_at OR city_now() >= c.closes_at THEN
    RAISE EXCEPTION 'what people think of this season is counted' USING ERRCODE = 'check_violation', CONSTRAINT = 'season_rating_in_time';
  END IF;
  IF TG_OP = 'INSERT' AND NOT NEW.criterion = ANY (c.criteria) THEN
    RAISE EXCEPTION 'nobody asked for this' USING ERRCODE = 'check_violation', CONSTRAINT = 'season_rating_is_asked';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;--> statement-breakpoint
CREATE TRIGGER ratings_are_in_time BEFORE INSERT OR DELETE OR UPDATE OF call_id, criterion, score, class, verified
  ON season_ratings FOR EACH ROW EXECUTE FUNCTION season_rating_in_time();--> statement-breakpoint
CREATE TRIGGER ratings_stay_hers BEFORE UPDATE OF person_id ON season_ratings
  FOR EACH ROW WHEN (NEW.person_id IS NOT NULL) EXECUTE FUNCTION forbid_change();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON season_calls FROM cordee_app;
    REVOKE TRUNCATE ON season_ratings FROM cordee_app;
  END IF;
END $$;
