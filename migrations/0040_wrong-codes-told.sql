CREATE TABLE "wrong_codes" (
	"person_id" uuid NOT NULL,
	"day" date NOT NULL,
	"many" integer NOT NULL,
	CONSTRAINT "wrong_codes_person_id_day_pk" PRIMARY KEY("person_id","day"),
	CONSTRAINT "wrong_codes_are_some" CHECK ("wrong_codes"."many" > 0)
);
--> statement-breakpoint
DROP INDEX "one_open_notice_per_address";--> statement-breakpoint
ALTER TABLE "wrong_codes" ADD CONSTRAINT "wrong_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_notice_per_address" ON "notices" USING btree ("contribution_id","reporter_email",md5("reason" || "explanation")) WHERE "notices"."ruling_id" is null;
