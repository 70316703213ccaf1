-- No ledger was closed before this: the table is empty everywhere.
ALTER TABLE "ledger_links" ADD COLUMN "horizon" "xid8" NOT NULL;
