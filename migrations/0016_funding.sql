CREATE TABLE "balance_transactions" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"source_id" text,
	"payout_id" text,
	"amount" bigint NOT NULL,
	"fee" bigint NOT NULL,
	"net" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"matched_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "campaign_outcomes" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"promised" bigint NOT NULL,
	"pledges" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "a_cancelling_has_a_reason" CHECK ("campaign_outcomes"."outcome" <> 'cancelled' or "campaign_outcomes"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "campaign_settlements" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"collected" bigint NOT NULL,
	"failed" bigint NOT NULL,
	"kept" boolean NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"project_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"purpose" jsonb NOT NULL,
	"story" jsonb NOT NULL,
	"story_html" jsonb NOT NULL,
	"goal" bigint NOT NULL,
	"least_pledge" bigint NOT NULL,
	"most_pledge" bigint NOT NULL,
	"deadline_at" timestamp with time zone NOT NULL,
	"shortfall_rule" text DEFAULT 'carry-on' NOT NULL,
	"shortfall_floor" bigint,
	"legal_basis" text,
	"legal_reference" text DEFAULT '' NOT NULL,
	"accountant_opinion" text DEFAULT '' NOT NULL,
	"gifts_deliberation" text DEFAULT '' NOT NULL,
	"legal_note" text DEFAULT '' NOT NULL,
	"deduction_ruling" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"opened_at" timestamp with time zone,
	CONSTRAINT "campaigns_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_campaign_asks_for_something" CHECK ("campaigns"."goal" > 0),
	CONSTRAINT "pledges_have_bounds" CHECK ("campaigns"."least_pledge" > 0 and "campaigns"."most_pledge" >= "campaigns"."least_pledge" and "campaigns"."most_pledge" <= "campaigns"."goal"),
	CONSTRAINT "a_floor_goes_with_its_rule" CHECK (("campaigns"."shortfall_rule" = 'refund-below') = ("campaigns"."shortfall_floor" is not null) and "campaigns"."shortfall_floor" between 1 and "campaigns"."goal"),
	CONSTRAINT "opens_with_its_legal_basis" CHECK ("campaigns"."opened_at" is null or ("campaigns"."legal_basis" is not null and "campaigns"."legal_reference" <> '' and "campaigns"."gifts_deliberation" <> ''
        and ("campaigns"."legal_basis" <> 'mandate' or "campaigns"."accountant_opinion" <> ''))),
	CONSTRAINT "a_campaign_is_draft_or_opened" CHECK ("campaigns"."state" in ('draft', 'cancelled') or "campaigns"."opened_at" is not null),
	CONSTRAINT "the_deadline_follows_the_opening" CHECK ("campaigns"."deadline_at" > "campaigns"."opened_at"),
	CONSTRAINT "a_known_campaign_state" CHECK ("campaigns"."state" in ('draft', 'open', 'reached', 'missed', 'settled', 'cancelled')),
	CONSTRAINT "a_known_legal_basis" CHECK ("campaigns"."legal_basis" in ('mandate', 'regie')),
	CONSTRAINT "a_known_shortfall_rule" CHECK ("campaigns"."shortfall_rule" in ('carry-on', 'refund-below'))
);
--> statement-breakpoint
CREATE TABLE "checkouts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"purpose" text NOT NULL,
	"pledge_id" uuid,
	"sponsorship_id" uuid,
	"amount" bigint NOT NULL,
	"session_id" text,
	"url" text,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"result" text,
	CONSTRAINT "checkouts_sessionId_unique" UNIQUE("session_id"),
	CONSTRAINT "a_checkout_is_of_one" CHECK (("checkouts"."purpose" = 'sponsoring') = ("checkouts"."sponsorship_id" is not null) and num_nonnulls("checkouts"."pledge_id", "checkouts"."sponsorship_id") = 1),
	CONSTRAINT "saving_a_card_costs_nothing" CHECK (("checkouts"."amount" = 0) = ("checkouts"."purpose" in ('promise', 'card')) and "checkouts"."amount" >= 0),
	CONSTRAINT "a_checkout_ends_somehow" CHECK (("checkouts"."ended_at" is null) = ("checkouts"."result" is null))
);
--> statement-breakpoint
CREATE TABLE "invoice_counters" (
	"series" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "invoice_counters_series_year_pk" PRIMARY KEY("series","year"),
	CONSTRAINT "a_counter_counts" CHECK ("invoice_counters"."last" > 0)
);
--> statement-breakpoint
CREATE TABLE "invoice_prints" (
	"invoice_id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invoices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"series" text NOT NULL,
	"year" integer NOT NULL,
	"number" integer NOT NULL,
	"sponsorship_id" uuid NOT NULL,
	"cancels_id" uuid,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"net" bigint NOT NULL,
	"vat" bigint NOT NULL,
	"gross" bigint NOT NULL,
	"issued_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "invoices_cancelsId_unique" UNIQUE("cancels_id"),
	CONSTRAINT "invoice_numbers" UNIQUE("series","year","number"),
	CONSTRAINT "a_credit_note_cancels" CHECK (("invoices"."series" = 'A') = ("invoices"."cancels_id" is not null)),
	CONSTRAINT "an_invoice_adds_up" CHECK ("invoices"."gross" = "invoices"."net" + "invoices"."vat" and "invoices"."gross" > 0),
	CONSTRAINT "the_invoice_hash_is_its_own" CHECK ("invoices"."sha256" = encode(sha256(convert_to("invoices"."content", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "payers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid,
	"organisation_id" uuid,
	"customer_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "payers_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "payers_organisationId_unique" UNIQUE("organisation_id"),
	CONSTRAINT "payers_customerId_unique" UNIQUE("customer_id"),
	CONSTRAINT "a_payer_is_one" CHECK (num_nonnulls("payers"."person_id", "payers"."organisation_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"pledge_id" uuid,
	"sponsorship_id" uuid,
	"number" integer NOT NULL,
	"checkout_id" uuid,
	"amount" bigint NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"payment_intent_id" text,
	"charge_id" text,
	"fee" bigint,
	"decline_code" text,
	"advice_code" text,
	"due_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "payments_checkoutId_unique" UNIQUE("checkout_id"),
	CONSTRAINT "payments_paymentIntentId_unique" UNIQUE("payment_intent_id"),
	CONSTRAINT "payments_chargeId_unique" UNIQUE("charge_id"),
	CONSTRAINT "attempts_of_pledge" UNIQUE("pledge_id","number"),
	CONSTRAINT "attempts_of_sponsorship" UNIQUE("sponsorship_id","number"),
	CONSTRAINT "a_payment_is_of_one" CHECK (num_nonnulls("payments"."pledge_id", "payments"."sponsorship_id") = 1),
	CONSTRAINT "a_payment_is_of_something" CHECK ("payments"."amount" > 0),
	CONSTRAINT "a_success_has_its_charge" CHECK ("payments"."state" <> 'succeeded' or ("payments"."charge_id" is not null and "payments"."ended_at" is not null)),
	CONSTRAINT "a_known_payment_state" CHECK ("payments"."state" in ('planned', 'sent', 'succeeded', 'needs-owner', 'declined', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "pledge_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"pledge_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"amount" bigint NOT NULL,
	"reward_id" uuid,
	"anonymous" boolean DEFAULT false NOT NULL,
	"amount_hidden" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'started' NOT NULL,
	"client_key" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"payment_method_id" text,
	"card" jsonb,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"mend_until" timestamp with time zone,
	"remind_at" timestamp with time zone,
	"reminders" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_pledge_per_click" UNIQUE("person_id","client_key"),
	CONSTRAINT "a_pledge_is_of_something" CHECK ("pledges"."amount" > 0),
	CONSTRAINT "a_known_pledge_state" CHECK ("pledges"."state" in ('started', 'released', 'confirmed', 'withdrawn', 'void', 'collecting', 'collected', 'failed', 'refunding', 'refunded')),
	CONSTRAINT "confirmed_with_a_card" CHECK ("pledges"."state" in ('started', 'released', 'withdrawn', 'void') or "pledges"."confirmed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"payment_id" uuid NOT NULL,
	"key" text NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"refund_id" text,
	"by" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"sent_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "refunds_refundId_unique" UNIQUE("refund_id"),
	CONSTRAINT "refunded_once_per_key" UNIQUE("payment_id","key"),
	CONSTRAINT "a_refund_is_of_something" CHECK ("refunds"."amount" > 0),
	CONSTRAINT "a_refund_has_a_reason" CHECK ("refunds"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "rewards" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"from_amount" bigint NOT NULL,
	"value" bigint NOT NULL,
	"quantity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "a_reward_is_worth_less_than_its_pledge" CHECK ("rewards"."value" between 0 and "rewards"."from_amount" and "rewards"."from_amount" > 0),
	CONSTRAINT "some_rewards_there_are" CHECK ("rewards"."quantity" > 0),
	CONSTRAINT "reward_within_its_number" CHECK ("rewards"."taken" >= 0 and "rewards"."taken" <= coalesce("rewards"."quantity", "rewards"."taken"))
);
--> statement-breakpoint
CREATE TABLE "sponsor_packages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"project_id" uuid NOT NULL,
	"campaign_id" uuid,
	"title" jsonb NOT NULL,
	"benefits" jsonb NOT NULL,
	"price" bigint NOT NULL,
	"vat_rate" integer DEFAULT 2000 NOT NULL,
	"quantity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	"closes_at" timestamp with time zone,
	"prepared_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"offered_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "sponsor_packages_slug_unique" UNIQUE("slug"),
	CONSTRAINT "a_package_costs_something" CHECK ("sponsor_packages"."price" > 0),
	CONSTRAINT "a_vat_rate" CHECK ("sponsor_packages"."vat_rate" between 0 and 10000),
	CONSTRAINT "package_within_its_number" CHECK ("sponsor_packages"."taken" >= 0 and "sponsor_packages"."taken" <= coalesce("sponsor_packages"."quantity", "sponsor_packages"."taken"))
);
--> statement-breakpoint
CREATE TABLE "sponsorships" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"package_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"net" bigint NOT NULL,
	"vat" bigint NOT NULL,
	"gross" bigint NOT NULL,
	"vat_rate" integer NOT NULL,
	"billing" jsonb NOT NULL,
	"logo_file_id" uuid,
	"logo_alt" text DEFAULT '' NOT NULL,
	"website" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'started' NOT NULL,
	"client_key" text NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"paid_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "one_sponsorship_per_click" UNIQUE("person_id","client_key"),
	CONSTRAINT "a_sponsorship_adds_up" CHECK ("sponsorships"."net" > 0 and "sponsorships"."vat" >= 0 and "sponsorships"."gross" = "sponsorships"."net" + "sponsorships"."vat"),
	CONSTRAINT "paid_has_its_instant" CHECK ("sponsorships"."state" in ('started', 'released') or "sponsorships"."paid_at" is not null),
	CONSTRAINT "a_known_sponsorship_state" CHECK ("sponsorships"."state" in ('started', 'released', 'paid', 'refunding', 'refunded'))
);
--> statement-breakpoint
CREATE TABLE "stripe_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"object_id" text NOT NULL,
	"livemode" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"via" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"handled_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "handled_with_an_outcome" CHECK (("stripe_events"."handled_at" is null) = ("stripe_events"."outcome" is null))
);
--> statement-breakpoint
ALTER TABLE "campaign_outcomes" ADD CONSTRAINT "campaign_outcomes_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_outcomes" ADD CONSTRAINT "campaign_outcomes_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_settlements" ADD CONSTRAINT "campaign_settlements_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_prepared_by_people_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkouts" ADD CONSTRAINT "checkouts_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkouts" ADD CONSTRAINT "checkouts_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_prints" ADD CONSTRAINT "invoice_prints_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_prints" ADD CONSTRAINT "invoice_prints_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payers" ADD CONSTRAINT "payers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payers" ADD CONSTRAINT "payers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_checkout_id_checkouts_id_fk" FOREIGN KEY ("checkout_id") REFERENCES "public"."checkouts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge_links" ADD CONSTRAINT "pledge_links_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_reward_id_rewards_id_fk" FOREIGN KEY ("reward_id") REFERENCES "public"."rewards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_packages" ADD CONSTRAINT "sponsor_packages_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_packages" ADD CONSTRAINT "sponsor_packages_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_packages" ADD CONSTRAINT "sponsor_packages_prepared_by_people_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_package_id_sponsor_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."sponsor_packages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_logo_file_id_files_id_fk" FOREIGN KEY ("logo_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "balance_of_payout" ON "balance_transactions" USING btree ("payout_id");--> statement-breakpoint
CREATE INDEX "balance_unmatched" ON "balance_transactions" USING btree ("created_at") WHERE "balance_transactions"."matched_at" is null;--> statement-breakpoint
CREATE INDEX "campaigns_of_project" ON "campaigns" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "campaigns_by_deadline" ON "campaigns" USING btree ("deadline_at") WHERE "campaigns"."state" = 'open';--> statement-breakpoint
CREATE INDEX "campaigns_shown" ON "campaigns" USING btree ("opened_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "campaigns"."opened_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_checkout_of_pledge" ON "checkouts" USING btree ("pledge_id") WHERE "checkouts"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_checkout_of_sponsorship" ON "checkouts" USING btree ("sponsorship_id") WHERE "checkouts"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "checkouts_expiring" ON "checkouts" USING btree ("expires_at") WHERE "checkouts"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_invoice_per_sponsorship" ON "invoices" USING btree ("sponsorship_id") WHERE "invoices"."series" = 'F';--> statement-breakpoint
CREATE UNIQUE INDEX "a_pledge_is_collected_once" ON "payments" USING btree ("pledge_id") WHERE "payments"."state" = 'succeeded';--> statement-breakpoint
CREATE UNIQUE INDEX "a_sponsorship_is_paid_once" ON "payments" USING btree ("sponsorship_id") WHERE "payments"."state" = 'succeeded';--> statement-breakpoint
CREATE UNIQUE INDEX "one_attempt_at_a_time" ON "payments" USING btree ("pledge_id") WHERE "payments"."state" in ('planned', 'sent');--> statement-breakpoint
CREATE INDEX "payments_due" ON "payments" USING btree ("due_at") WHERE "payments"."state" in ('planned', 'sent');--> statement-breakpoint
CREATE INDEX "links_of_pledge" ON "pledge_links" USING btree ("pledge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_living_pledge" ON "pledges" USING btree ("campaign_id","person_id") WHERE "pledges"."state" in ('started', 'confirmed', 'collecting', 'collected', 'refunding');--> statement-breakpoint
CREATE INDEX "pledges_of_campaign" ON "pledges" USING btree ("campaign_id","state");--> statement-breakpoint
CREATE INDEX "pledges_shown" ON "pledges" USING btree ("campaign_id","confirmed_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "pledges"."confirmed_at" is not null;--> statement-breakpoint
CREATE INDEX "pledges_of_person" ON "pledges" USING btree ("person_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "pledges_to_remind" ON "pledges" USING btree ("remind_at") WHERE "pledges"."state" = 'collecting' and "pledges"."remind_at" is not null;--> statement-breakpoint
CREATE INDEX "refunds_under_way" ON "refunds" USING btree ("at") WHERE "refunds"."state" in ('planned', 'sent');--> statement-breakpoint
CREATE INDEX "rewards_of_campaign" ON "rewards" USING btree ("campaign_id","position");--> statement-breakpoint
CREATE INDEX "packages_of_project" ON "sponsor_packages" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_living_sponsorship" ON "sponsorships" USING btree ("package_id","organisation_id") WHERE "sponsorships"."state" in ('started', 'paid', 'refunding');--> statement-breakpoint
CREATE INDEX "sponsorships_of_organisation" ON "sponsorships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "events_to_handle" ON "stripe_events" USING btree ("received_at") WHERE "stripe_events"."handled_at" is null;--> statement-breakpoint
CREATE INDEX "events_of_object" ON "stripe_events" USING btree ("object_id");--> statement-breakpoint

-- What is frozen stays so.
CREATE TRIGGER campaign_outcomes_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON campaign_outcomes EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER campaign_settlements_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON campaign_settlements EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER invoices_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON invoices EXECUTE FUNCTION forbid_change();--> statement-breakpoint
CREATE TRIGGER invoice_prints_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice_prints EXECUTE FUNCTION forbid_change();--> statement-breakpoint

-- States only go the ways that the domain knows (campaign-states.ts, pledge-states.ts, payment-states.ts); a late or
-- repeated event never brings one back.
CREATE FUNCTION moves_as_known() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT (OLD.state || '>' || NEW.state) = ANY (TG_ARGV[0]::text[]) THEN
    RAISE EXCEPTION '% does not go from % to %', TG_TABLE_NAME, OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_move_as_known';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER campaigns_move_as_known BEFORE UPDATE OF state ON campaigns FOR EACH ROW EXECUTE FUNCTION moves_as_known(
  '{draft>open,draft>cancelled,open>reached,open>missed,open>cancelled,reached>settled}');--> statement-breakpoint
CREATE TRIGGER pledges_move_as_known BEFORE UPDATE OF state ON pledges FOR EACH ROW EXECUTE FUNCTION moves_as_known(
  '{started>released,started>confirmed,started>withdrawn,started>void,released>confirmed,confirmed>withdrawn,confirmed>void,confirmed>collecting,collecting>collected,collecting>failed,failed>collected,collected>refunding,refunding>refunded}');--> statement-breakpoint
CREATE TRIGGER payments_move_as_known BEFORE UPDATE OF state ON payments FOR EACH ROW EXECUTE FUNCTION moves_as_known(
  '{planned>sent,planned>succeeded,planned>declined,planned>needs-owner,planned>cancelled,sent>succeeded,sent>needs-owner,sent>declined,sent>cancelled,needs-owner>succeeded,needs-owner>declined,needs-owner>cancelled}');--> statement-breakpoint
CREATE TRIGGER sponsorships_move_as_known BEFORE UPDATE OF state ON sponsorships FOR EACH ROW EXECUTE FUNCTION moves_as_known(
  '{started>released,started>paid,released>paid,paid>refunding,refunding>refunded}');--> statement-breakpoint
CREATE TRIGGER refunds_move_as_known BEFORE UPDATE OF state ON refunds FOR EACH ROW EXECUTE FUNCTION moves_as_known(
  '{planned>sent,planned>succeeded,planned>failed,sent>succeeded,sent>failed,succeeded>failed}');--> statement-breakpoint

-- What people promise upon does not change under their feet.
CREATE FUNCTION keep_campaign_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.opened_at IS NOT NULL AND (
    NEW.opened_at, NEW.project_id, NEW.slug, NEW.purpose, NEW.goal, NEW.least_pledge, NEW.most_pledge, NEW.deadline_at, NEW.shortfall_rule,
    NEW.shortfall_floor, NEW.legal_basis, NEW.legal_reference, NEW.accountant_opinion, NEW.gifts_deliberation, NEW.deduction_ruling
  ) IS DISTINCT FROM (
    OLD.opened_at, OLD.project_id, OLD.slug, OLD.purpose, OLD.goal, OLD.least_pledge, OLD.most_pledge, OLD.deadline_at, OLD.shortfall_rule,
    OLD.shortfall_floor, OLD.legal_basis, OLD.legal_reference, OLD.accountant_opinion, OLD.gifts_deliberation, OLD.deduction_ruling
  ) THEN
    RAISE EXCEPTION 'the terms of an opened campaign never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'campaign_terms_are_kept';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER campaign_terms_are_kept BEFORE UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION keep_campaign_terms();--> statement-breakpoint

-- A pledge is made, confirmed and changed while its campaign is open and before its deadline, by the city's clock.
CREATE FUNCTION pledge_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.state = OLD.state AND NEW.amount = OLD.amount
    AND NEW.reward_id IS NOT DISTINCT FROM OLD.reward_id THEN
    RETURN NEW;
  END IF;
  -- Shared: pledges do not wait for one another, only for the end of the campaign.
  PERFORM 1 FROM campaigns WHERE id = NEW.campaign_id AND state = 'open' AND NEW.at < deadline_at
    AND coalesce(NEW.confirmed_at, NEW.at) < deadline_at FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the campaign takes no pledge now'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'pledge_in_time';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER pledges_are_made_in_time BEFORE INSERT ON pledges FOR EACH ROW EXECUTE FUNCTION pledge_in_time();--> statement-breakpoint
CREATE TRIGGER pledges_are_confirmed_in_time BEFORE UPDATE OF state, amount, reward_id, confirmed_at ON pledges
  FOR EACH ROW WHEN (NEW.state IN ('started', 'confirmed')) EXECUTE FUNCTION pledge_in_time();--> statement-breakpoint

-- A unit is held from the first step on; the lock of its row lets one of two have the last.
CREATE FUNCTION holds_reward(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT state IN ('started', 'confirmed', 'collecting', 'collected') $$;--> statement-breakpoint
CREATE FUNCTION pledge_holds_reward() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before uuid := CASE WHEN TG_OP = 'UPDATE' AND holds_reward(OLD.state) THEN OLD.reward_id END;
  after uuid := CASE WHEN holds_reward(NEW.state) THEN NEW.reward_id END;
BEGIN
  IF before IS NOT DISTINCT FROM after THEN
    RETURN NULL;
  END IF;
  IF after IS NOT NULL AND NOT EXISTS (
    SELECT FROM rewards WHERE id = after AND campaign_id = NEW.campaign_id AND from_amount <= NEW.amount
  ) THEN
    RAISE EXCEPTION 'this reward is of another campaign, or of a larger pledge'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reward_of_this_pledge';
  END IF;
  UPDATE rewards SET taken = taken - 1 WHERE id = before;
  UPDATE rewards SET taken = taken + 1 WHERE id = after;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER pledges_hold_rewards AFTER INSERT OR UPDATE OF state, reward_id ON pledges FOR EACH ROW EXECUTE FUNCTION pledge_holds_reward();--> statement-breakpoint

CREATE FUNCTION sponsorship_holds_package() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before int := CASE WHEN TG_OP = 'UPDATE' AND OLD.state IN ('started', 'paid') THEN 1 ELSE 0 END;
  after int := CASE WHEN NEW.state IN ('started', 'paid') THEN 1 ELSE 0 END;
BEGIN
  IF before <> after THEN
    UPDATE sponsor_packages SET taken = taken + after - before WHERE id = NEW.package_id;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER sponsorships_hold_packages AFTER INSERT OR UPDATE OF state ON sponsorships FOR EACH ROW EXECUTE FUNCTION sponsorship_holds_package();--> statement-breakpoint

-- What is given back never exceeds what was paid, whoever asks at once.
CREATE FUNCTION refund_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  paid bigint;
  back numeric;
BEGIN
  SELECT amount INTO paid FROM payments WHERE id = NEW.payment_id AND state = 'succeeded' FOR UPDATE;
  SELECT coalesce(sum(amount), 0) INTO back FROM refunds WHERE payment_id = NEW.payment_id AND state <> 'failed' AND id <> NEW.id;
  IF paid IS NULL OR back + NEW.amount > paid THEN
    RAISE EXCEPTION 'more would be given back than was paid'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_payment';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER refunds_within_payment BEFORE INSERT OR UPDATE OF amount, payment_id ON refunds FOR EACH ROW EXECUTE FUNCTION refund_within_payment();--> statement-breakpoint

-- The number is given here, under the counter's lock, and goes back with the transaction that fails: no gap, no double.
CREATE FUNCTION number_invoice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.year <> extract(year FROM NEW.issued_at AT TIME ZONE 'Europe/Paris') THEN
    RAISE EXCEPTION 'an invoice is numbered in its own year' USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_of_its_year';
  END IF;
  INSERT INTO invoice_counters AS c (series, year, last) VALUES (NEW.series, NEW.year, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = c.last + 1 RETURNING last INTO NEW.number;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER invoices_are_numbered BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION number_invoice();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON campaign_outcomes, campaign_settlements, invoices, invoice_prints FROM cordee_app;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON invoice_counters FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON campaigns, pledges, checkouts, payments, refunds, sponsorships, stripe_events, balance_transactions FROM cordee_app;
  END IF;
END $$;
