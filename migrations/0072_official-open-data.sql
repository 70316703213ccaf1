ALTER TABLE "places" DROP CONSTRAINT "an_equipment_code_has_three_digits";--> statement-breakpoint
ALTER TABLE "bulletin_versions" ADD COLUMN "works_length" double precision;--> statement-breakpoint
ALTER TABLE "bulletin_versions" ADD COLUMN "works_width" double precision;--> statement-breakpoint
ALTER TABLE "bulletin_versions" ADD CONSTRAINT "works_are_measured_in_metres" CHECK (coalesce("bulletin_versions"."works_length", 1) between 0.1 and 100000 and coalesce("bulletin_versions"."works_width", 1) between 0.1 and 1000);--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "an_equipment_code_has_eight_digits" CHECK ("places"."equipment_code" ~ '^([0-9]{3}|[0-9]{8})?$');