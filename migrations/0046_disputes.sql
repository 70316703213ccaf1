CREATE TABLE "disputes" (
	"dispute_id" text PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "a_dispute_is_of_something" CHECK ("disputes"."amount" > 0),
	CONSTRAINT "a_dispute_ends_somehow" CHECK (("disputes"."state" = 'open') = ("disputes"."ended_at" is null))
);
--> statement-breakpoint
ALTER TABLE "money_alarms" DROP CONSTRAINT "alarm_settled_by_somebody_with_a_note";--> statement-breakpoint
DROP INDEX "refunds_under_way";--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "due_at" timestamp with time zone DEFAULT city_now() NOT NULL;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disputes_of_payment" ON "disputes" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "refunds_under_way" ON "refunds" USING btree ("due_at") WHERE "refunds"."state" in ('planned', 'sent');--> statement-breakpoint
ALTER TABLE "money_alarms" ADD CONSTRAINT "alarm_settled_with_a_note" CHECK (num_nonnulls("money_alarms"."settled_at", "money_alarms"."note") in (0, 2) and ("money_alarms"."settled_by" is null or "money_alarms"."settled_at" is not null)
        and char_length("money_alarms"."note") >= 3);