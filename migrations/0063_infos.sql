CREATE TABLE "calendar_lines" (
	"calendar_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"weekdays" integer[] NOT NULL,
	"begins" text DEFAULT '' NOT NULL,
	"ends" text DEFAULT '' NOT NULL,
	"texts" jsonb NOT NULL,
	CONSTRAINT "calendar_lines_calendar_id_position_pk" PRIMARY KEY("calendar_id","position"),
	CONSTRAINT "a_line_ends_after_it_begins" CHECK ("calendar_lines"."until_on" >= "calendar_lines"."from_on" and "calendar_lines"."until_on" <= "calendar_lines"."from_on" + 800),
	CONSTRAINT "a_line_is_of_the_week" CHECK ("calendar_lines"."weekdays" <@ array[1, 2, 3, 4, 5, 6, 7]),
	CONSTRAINT "a_line_says_hours" CHECK ("calendar_lines"."begins" ~ '^([0-2]\d:[0-5]\d)?$' and "calendar_lines"."ends" ~ '^([0-2]\d:[0-5]\d)?$'),
	CONSTRAINT "a_line_speaks_french" CHECK (coalesce("calendar_lines"."texts" ->> 'fr', '') <> '')
);
--> statement-breakpoint
CREATE TABLE "info_orders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"audience" text NOT NULL,
	"season" text NOT NULL,
	"kinds" text[] NOT NULL,
	"categories" text[] NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "one_order_for_readers_and_season" UNIQUE("audience","season"),
	CONSTRAINT "an_order_is_for_readers" CHECK ("info_orders"."audience" in ('permanent', 'secondary', 'seasonal', 'visitor', 'business', 'everybody')),
	CONSTRAINT "an_order_is_of_a_season" CHECK ("info_orders"."season" in ('winter', 'summer')),
	CONSTRAINT "an_order_names_kinds" CHECK ("info_orders"."kinds" <@ array['lift', 'piste', 'cross-country', 'trail', 'car-park', 'road', 'bus-stop', 'pool', 'rink', 'sport', 'nursery', 'school', 'health', 'town-hall', 'culture', 'waste', 'hamlet', 'square', 'building', 'other']::text[]),
	CONSTRAINT "an_order_names_categories" CHECK ("info_orders"."categories" <@ array['avalanche', 'weather', 'road', 'lift', 'water', 'waste', 'event', 'works', 'health', 'other']::text[])
);
--> statement-breakpoint
CREATE TABLE "public_calendars" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"names" jsonb NOT NULL,
	"place_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"closed_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "public_calendars_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_calendar_has_a_kind" CHECK ("public_calendars"."kind" in ('waste', 'canteen', 'shuttle', 'other')),
	CONSTRAINT "a_calendar_is_named_in_french" CHECK (coalesce("public_calendars"."names" ->> 'fr', '') <> '')
);
--> statement-breakpoint
ALTER TABLE "calendar_lines" ADD CONSTRAINT "calendar_lines_calendar_id_public_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."public_calendars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "info_orders" ADD CONSTRAINT "info_orders_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_calendars" ADD CONSTRAINT "public_calendars_body_id_organisations_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_calendars" ADD CONSTRAINT "public_calendars_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "info_orders_by" ON "info_orders" USING btree ("by");--> statement-breakpoint
CREATE INDEX "calendars_of_body" ON "public_calendars" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "calendars_of_place" ON "public_calendars" USING btree ("place_id");--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE DELETE, TRUNCATE ON info_orders, public_calendars FROM cordee_app;
    REVOKE TRUNCATE ON calendar_lines FROM cordee_app;
  END IF;
END $$;
