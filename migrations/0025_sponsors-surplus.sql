DROP INDEX "a_sponsorship_is_paid_once";--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "surplus" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "a_sponsorship_is_paid_once" ON "payments" USING btree ("sponsorship_id") WHERE "payments"."state" = 'succeeded' and not "payments"."surplus";--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "only_sponsors_pay_too_much" CHECK (not "payments"."surplus" or "payments"."sponsorship_id" is not null);--> statement-breakpoint
UPDATE "payments" SET "surplus" = true WHERE "sponsorship_id" IS NOT NULL AND EXISTS (SELECT FROM "refunds" r WHERE r."payment_id" = "payments"."id" AND r."key" = 'too-late');
