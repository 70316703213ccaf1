ALTER TABLE "event_links" ADD COLUMN "salt" text NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "reporter_told_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "unread_notifications" ON "notifications" USING btree ("person_id") WHERE "notifications"."read_at" is null;