CREATE TABLE "bulletin_mails" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"version_id" uuid NOT NULL,
	"ending" boolean DEFAULT false NOT NULL,
	"reader_id" uuid,
	"address_hash" text,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"sending_at" timestamp with time zone,
	CONSTRAINT "told_of_a_bulletin_once" UNIQUE("version_id","ending","address_hash")
);
--> statement-breakpoint
CREATE TABLE "info_asks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" "citext" NOT NULL,
	"locale" text NOT NULL,
	"audiences" text[] NOT NULL,
	"categories" text[] NOT NULL,
	"places" uuid[] NOT NULL,
	"cadence" text NOT NULL,
	"token_hash" text,
	"asked_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "info_asks_email_unique" UNIQUE("email"),
	CONSTRAINT "info_asks_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "info_readers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid,
	"email" "citext",
	"locale" text NOT NULL,
	"audiences" text[] NOT NULL,
	"categories" text[] NOT NULL,
	"places" uuid[] NOT NULL,
	"cadence" text NOT NULL,
	"since" timestamp with time zone DEFAULT city_now() NOT NULL,
	"told_on" date DEFAULT city_today() NOT NULL,
	CONSTRAINT "info_readers_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "info_readers_email_unique" UNIQUE("email"),
	CONSTRAINT "an_info_reader_is_a_person_or_an_address" CHECK (("info_readers"."person_id" is null) <> ("info_readers"."email" is null)),
	CONSTRAINT "an_info_reader_is_of_classes" CHECK ("info_readers"."audiences" <@ array['permanent', 'secondary', 'seasonal', 'visitor', 'business']::text[]),
	CONSTRAINT "an_info_reader_chose_categories" CHECK ("info_readers"."categories" <@ array['avalanche', 'weather', 'road', 'lift', 'water', 'waste', 'event', 'works', 'health', 'other']::text[]),
	CONSTRAINT "an_info_reader_has_a_cadence" CHECK ("info_readers"."cadence" in ('at-once', 'daily'))
);
--> statement-breakpoint
ALTER TABLE "bulletin_mails" ADD CONSTRAINT "bulletin_mails_version_id_bulletin_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."bulletin_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulletin_mails" ADD CONSTRAINT "bulletin_mails_reader_id_info_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."info_readers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "info_readers" ADD CONSTRAINT "info_readers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulletin_mails_of_reader" ON "bulletin_mails" USING btree ("reader_id");