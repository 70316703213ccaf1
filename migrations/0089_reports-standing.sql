DROP INDEX "reports_by_day";--> statement-breakpoint
ALTER TABLE "field_reports" ADD COLUMN "standing" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Whether everybody may read a report is said by its words; the list has it beside what it is ordered and counted by.
CREATE FUNCTION report_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.standing := (SELECT held_at IS NULL AND hidden_at IS NULL AND withdrawn_at IS NULL FROM contributions WHERE id = NEW.id);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reports_stand BEFORE INSERT OR UPDATE OF standing ON field_reports FOR EACH ROW EXECUTE FUNCTION report_stands();--> statement-breakpoint
CREATE FUNCTION report_stands_as_its_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE field_reports SET standing = DEFAULT WHERE id = NEW.id; -- report_stands() says it
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER reports_stand_as_their_words AFTER UPDATE OF held_at, hidden_at, withdrawn_at ON contributions FOR EACH ROW WHEN (NEW.kind = 'field_report') EXECUTE FUNCTION report_stands_as_its_words();--> statement-breakpoint
UPDATE field_reports SET standing = DEFAULT;--> statement-breakpoint
CREATE INDEX "reports_counted" ON "field_reports" USING btree ("state","kind","category_id","body_id","due_on") WHERE "field_reports"."standing";--> statement-breakpoint
CREATE INDEX "reports_by_day" ON "field_reports" USING btree ("published_at","id") WHERE "field_reports"."standing";
