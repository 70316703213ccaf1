ALTER TABLE "info_asks" DROP CONSTRAINT "info_asks_email_unique";--> statement-breakpoint
ALTER TABLE "checkpoint_readers" DROP CONSTRAINT "checkpoint_readers_tokenHash_unique";--> statement-breakpoint
ALTER TABLE "checkpoint_readers" ADD COLUMN "token_hashes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "checkpoint_readers" ADD COLUMN "asks" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "info_asks_of_an_address" ON "info_asks" USING btree ("email");--> statement-breakpoint
-- Links that were mailed before stay good.
UPDATE "checkpoint_readers" SET token_hashes = ARRAY[token_hash] WHERE token_hash IS NOT NULL;--> statement-breakpoint
ALTER TABLE "checkpoint_readers" DROP COLUMN "token_hash";