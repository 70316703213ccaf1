CREATE TABLE "checkpoint_mails" (
	"reader_id" uuid NOT NULL,
	"day" date NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "checkpoint_mails_reader_id_day_pk" PRIMARY KEY("reader_id","day")
);
--> statement-breakpoint
CREATE TABLE "checkpoint_readers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid,
	"email" "citext",
	"locale" text NOT NULL,
	"token_hash" text,
	"asked_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "checkpoint_readers_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "checkpoint_readers_email_unique" UNIQUE("email"),
	CONSTRAINT "checkpoint_readers_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "a_person_or_an_address" CHECK (("checkpoint_readers"."person_id" is null) <> ("checkpoint_readers"."email" is null)),
	CONSTRAINT "an_address_confirms_itself" CHECK ("checkpoint_readers"."email" is not null or "checkpoint_readers"."confirmed_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "checkpoint_mails" ADD CONSTRAINT "checkpoint_mails_reader_id_checkpoint_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."checkpoint_readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoint_readers" ADD CONSTRAINT "checkpoint_readers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;