DROP INDEX "decisions_by_day";--> statement-breakpoint
CREATE INDEX "decisions_by_day" ON "decisions" USING btree ("decided_on","id");