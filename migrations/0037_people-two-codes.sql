DROP INDEX "one_living_code";--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD COLUMN "place" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "two_living_codes" ON "sign_in_codes" USING btree ("email","place") WHERE "sign_in_codes"."used_at" is null;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "a_code_is_the_first_or_second" CHECK ("sign_in_codes"."place" in (1, 2));--> statement-breakpoint
-- What stands after a plus is a label of its owner's: app/domain/people/mailbox.ts says the same.
CREATE FUNCTION mailbox_of(address citext) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ select lower(regexp_replace(address::text, '\+[^@]*@', '@')) $$;--> statement-breakpoint
CREATE INDEX people_mailbox ON people (mailbox_of(email)) WHERE email IS NOT NULL;
