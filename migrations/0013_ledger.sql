CREATE TABLE "ledger_accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"campaign_id" uuid,
	"project_id" uuid,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"book" text GENERATED ALWAYS AS (case when kind in ('pledged', 'pledgers') then 'pledges' else 'cash' end) STORED NOT NULL,
	"keeps" text GENERATED ALWAYS AS (case when kind = 'pledged' then 'debit' when kind in ('held', 'match-budget') then 'credit' end) STORED,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "one_account_of_its_kind" UNIQUE NULLS NOT DISTINCT("kind","campaign_id","project_id","currency"),
	CONSTRAINT "account_in_euros" CHECK ("ledger_accounts"."currency" = 'EUR'),
	CONSTRAINT "account_belongs_where_its_kind_says" CHECK (("ledger_accounts"."campaign_id" is not null) = ("ledger_accounts"."kind" in ('held', 'pledged', 'pledgers'))
        and ("ledger_accounts"."project_id" is null or "ledger_accounts"."kind" in ('gift', 'patronage', 'sponsoring')))
);
--> statement-breakpoint
CREATE TABLE "ledger_balances" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"balance" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_checkpoints" (
	"day" date PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"transaction_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "ledger_entries_transaction_id_account_id_pk" PRIMARY KEY("transaction_id","account_id"),
	CONSTRAINT "entry_is_not_zero" CHECK ("ledger_entries"."amount" <> 0)
);
--> statement-breakpoint
CREATE TABLE "ledger_links" (
	"position" bigint PRIMARY KEY NOT NULL,
	"transaction_id" uuid NOT NULL,
	"salt" text NOT NULL,
	"entry" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_links_transactionId_unique" UNIQUE("transaction_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_transactions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"source_id" text NOT NULL,
	"code" text NOT NULL,
	"campaign_id" uuid,
	"reverses_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"actor_id" uuid,
	"event_at" timestamp with time zone NOT NULL,
	"event_on" date GENERATED ALWAYS AS ((event_at at time zone 'Europe/Paris')::date) STORED NOT NULL,
	"created_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "ledger_transactions_reversesId_unique" UNIQUE("reverses_id"),
	CONSTRAINT "posted_once" UNIQUE("source","source_id","code"),
	CONSTRAINT "reversal_of_another" CHECK ("ledger_transactions"."reverses_id" <> "ledger_transactions"."id"),
	CONSTRAINT "ledger_code_is_a_word" CHECK ("ledger_transactions"."code" ~ '^[a-z][a-z-]{1,40}$')
);
--> statement-breakpoint
CREATE TABLE "money_alarms" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"note" text,
	CONSTRAINT "alarm_settled_by_somebody_with_a_note" CHECK (num_nonnulls("money_alarms"."settled_at", "money_alarms"."settled_by", "money_alarms"."note") in (0, 3) and char_length("money_alarms"."note") >= 3)
);
--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_balances" ADD CONSTRAINT "ledger_balances_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."ledger_transactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_links" ADD CONSTRAINT "ledger_links_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."ledger_transactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_reverses_id_ledger_transactions_id_fk" FOREIGN KEY ("reverses_id") REFERENCES "public"."ledger_transactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_alarms" ADD CONSTRAINT "money_alarms_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entries_of_account" ON "ledger_entries" USING btree ("account_id","amount");--> statement-breakpoint
CREATE INDEX "ledger_by_day" ON "ledger_transactions" USING btree ("event_on","id");--> statement-breakpoint
CREATE INDEX "ledger_of_campaign" ON "ledger_transactions" USING btree ("campaign_id","event_on","id");--> statement-breakpoint
CREATE INDEX "ledger_by_transaction" ON "ledger_transactions" USING btree ("xid");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_alarm" ON "money_alarms" USING btree ("kind","subject_kind","subject_id") WHERE "money_alarms"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "open_alarms" ON "money_alarms" USING btree ("at") WHERE "money_alarms"."settled_at" is null;--> statement-breakpoint
CREATE TRIGGER ledger_accounts_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_accounts EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER ledger_transactions_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transactions EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER ledger_entries_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER ledger_links_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_links EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER ledger_checkpoints_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_checkpoints EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- A transaction is written by the database transaction that it names; nobody dates it back.
CREATE FUNCTION ledger_written_now() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.xid := pg_current_xact_id();
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER ledger_transactions_written_now BEFORE INSERT ON ledger_transactions FOR EACH ROW EXECUTE FUNCTION ledger_written_now();--> statement-breakpoint

-- Entries come with their transaction: what is committed takes no other.
CREATE FUNCTION ledger_entry_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_transactions WHERE id = NEW.transaction_id AND xid = pg_current_xact_id()) THEN
    RAISE EXCEPTION 'no entry is added to an earlier transaction' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ledger_entry_in_time';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER ledger_entries_in_time BEFORE INSERT ON ledger_entries FOR EACH ROW EXECUTE FUNCTION ledger_entry_in_time();--> statement-breakpoint

-- Judged at the commit, when all entries are there: at least two, in one book, zero in each currency; a reversal
-- mirrors its original, which is no reversal itself.
CREATE FUNCTION ledger_adds_up(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  written int;
  in_books int;
  off numeric;
  original uuid;
BEGIN
  SELECT sum(n), count(DISTINCT book), max(abs(total)) INTO written, in_books, off FROM (
    SELECT a.book, count(*) AS n, sum(e.amount) AS total
    FROM ledger_entries e JOIN ledger_accounts a ON a.id = e.account_id
    WHERE e.transaction_id = checked GROUP BY a.book, a.currency
  ) AS sums;
  IF coalesce(written, 0) < 2 THEN
    RAISE EXCEPTION 'a transaction has two entries or more' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_two_entries';
  END IF;
  IF in_books <> 1 THEN
    RAISE EXCEPTION 'a transaction stays in one book' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_one_book';
  END IF;
  IF off <> 0 THEN
    RAISE EXCEPTION 'the entries of a transaction sum to zero' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_sums_to_zero';
  END IF;
  SELECT reverses_id INTO original FROM ledger_transactions WHERE id = checked;
  IF original IS NULL THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM ledger_transactions WHERE id = original AND reverses_id IS NOT NULL) OR EXISTS (
    SELECT FROM (SELECT * FROM ledger_entries WHERE transaction_id = original) o
    FULL JOIN (SELECT * FROM ledger_entries WHERE transaction_id = checked) r USING (account_id)
    WHERE o.amount IS DISTINCT FROM -r.amount
  ) THEN
    RAISE EXCEPTION 'a reversal mirrors its original' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_reversal_mirrors';
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION ledger_transaction_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ledger_adds_up(NEW.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION ledger_entries_add_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ledger_adds_up(NEW.transaction_id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ledger_transactions_add_up AFTER INSERT ON ledger_transactions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transaction_adds_up();--> statement-breakpoint
-- On the entries too: constraints that were set immediate have judged the transaction before its last entry.
CREATE CONSTRAINT TRIGGER ledger_entries_add_up AFTER INSERT ON ledger_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entries_add_up();--> statement-breakpoint

-- Balances are written by these two alone, with the owner's right: the application may only read them.
CREATE FUNCTION ledger_open_balance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO ledger_balances (account_id, balance) VALUES (NEW.id, 0);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER ledger_accounts_open_balance AFTER INSERT ON ledger_accounts
  FOR EACH ROW WHEN (NEW.keeps IS NOT NULL) EXECUTE FUNCTION ledger_open_balance();--> statement-breakpoint
-- The rows are locked in one order, whatever the order of the entries: two transactions never wait for one another in a ring.
CREATE FUNCTION ledger_move_balances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  moved record;
  held bigint;
BEGIN
  FOR moved IN
    SELECT n.account_id, a.keeps, sum(n.amount)::bigint AS amount
    FROM added n JOIN ledger_accounts a ON a.id = n.account_id
    WHERE a.keeps IS NOT NULL GROUP BY n.account_id, a.keeps ORDER BY n.account_id
  LOOP
    UPDATE ledger_balances SET balance = balance + moved.amount WHERE account_id = moved.account_id RETURNING balance INTO held;
    IF (moved.keeps = 'debit' AND held < 0) OR (moved.keeps = 'credit' AND held > 0) THEN
      RAISE EXCEPTION 'this account may not go below zero' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_not_below_zero';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER ledger_entries_move_balances AFTER INSERT ON ledger_entries
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger_move_balances();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON ledger_accounts, ledger_transactions, ledger_entries, ledger_links, ledger_checkpoints FROM cordee_app;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ledger_balances FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON money_alarms FROM cordee_app;
  END IF;
END $$;
