ALTER TABLE "dossiers" ADD COLUMN "saved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "saved_at" timestamp with time zone;