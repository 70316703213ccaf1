CREATE TABLE "test_mails" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"refused" text,
	CONSTRAINT "refused_once_it_ended" CHECK ("test_mails"."refused" is null or "test_mails"."ended_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "checkpoint_mails" ADD COLUMN "sending_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "sending_at" timestamp with time zone;
--> statement-breakpoint
-- An instance in which somebody has an account was called by the former defaults wherever it had not said otherwise: what
-- it was called it stays. A fresh one is asked.
UPDATE "settings" SET "values" = '{"communeName": "Montgenèvre", "inseeCode": "05085", "postalCode": "05100", "latitude": 44.9317, "longitude": 6.7219}'::jsonb || "values"
WHERE EXISTS (SELECT FROM "people");
