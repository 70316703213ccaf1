CREATE TABLE "public_checkpoints" (
	"day" date PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_counts" (
	"day" date NOT NULL,
	"campaign_id" uuid,
	"lines" integer NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "one_count_of_a_day" UNIQUE NULLS NOT DISTINCT("day","campaign_id"),
	CONSTRAINT "one_count_of_an_end" UNIQUE("campaign_id")
);
--> statement-breakpoint
CREATE TABLE "public_leaves" (
	"position" bigint NOT NULL,
	"index" integer NOT NULL,
	"transaction_id" uuid NOT NULL,
	"pledge_id" uuid,
	"share" boolean NOT NULL,
	"leaf" text NOT NULL,
	CONSTRAINT "public_leaves_position_index_pk" PRIMARY KEY("position","index"),
	CONSTRAINT "in_one_line" UNIQUE NULLS NOT DISTINCT("transaction_id","pledge_id")
);
--> statement-breakpoint
CREATE TABLE "public_line_entries" (
	"position" bigint NOT NULL,
	"account" text NOT NULL,
	"campaign_id" uuid,
	"project_id" uuid,
	"amount" bigint NOT NULL,
	CONSTRAINT "one_sum_of_an_account" UNIQUE NULLS NOT DISTINCT("position","account","campaign_id","project_id"),
	CONSTRAINT "a_line_entry_is_not_zero" CHECK ("public_line_entries"."amount" <> 0)
);
--> statement-breakpoint
CREATE TABLE "public_lines" (
	"position" bigint PRIMARY KEY NOT NULL,
	"campaign_id" uuid,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"people" integer,
	"whole" boolean DEFAULT false NOT NULL,
	"givers" integer DEFAULT 0 NOT NULL,
	"entry" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_line_is_of_five" CHECK ("public_lines"."people" >= 5),
	CONSTRAINT "the_whole_is_of_fewer" CHECK (not "public_lines"."whole" or "public_lines"."people" is null)
);
--> statement-breakpoint
CREATE TABLE "shown_amounts" (
	"pledge_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "shown_amounts_pledge_id_revision_pk" PRIMARY KEY("pledge_id","revision")
);
--> statement-breakpoint
ALTER TABLE "public_leaves" ADD CONSTRAINT "public_leaves_position_public_lines_position_fk" FOREIGN KEY ("position") REFERENCES "public"."public_lines"("position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_leaves" ADD CONSTRAINT "public_leaves_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."ledger_transactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_line_entries" ADD CONSTRAINT "public_line_entries_position_public_lines_position_fk" FOREIGN KEY ("position") REFERENCES "public"."public_lines"("position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leaves_of_pledge" ON "public_leaves" USING btree ("pledge_id");--> statement-breakpoint
CREATE INDEX "line_entries_by_account" ON "public_line_entries" USING btree ("account","campaign_id");--> statement-breakpoint
CREATE INDEX "lines_of_campaign" ON "public_lines" USING btree ("campaign_id","position");--> statement-breakpoint
CREATE TRIGGER public_lines_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON public_lines EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER public_line_entries_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON public_line_entries EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER public_leaves_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON public_leaves EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER public_checkpoints_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON public_checkpoints EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER public_counts_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON public_counts EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER shown_amounts_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON shown_amounts EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- What a line moves sums to zero, or the count that wrote it never commits.
CREATE FUNCTION public_line_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM public_line_entries WHERE position = NEW.position) <> 0 THEN
    RAISE EXCEPTION 'line % does not sum to zero', NEW.position USING ERRCODE = 'check_violation', CONSTRAINT = 'public_line_adds_up';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER public_line_entries_add_up AFTER INSERT ON public_line_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_line_adds_up();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON public_lines, public_line_entries, public_leaves, public_checkpoints, public_counts, shown_amounts FROM cordee_app;
  END IF;
END $$;
