ALTER TABLE "sponsor_packages" ADD COLUMN "vat_exemption" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_cancels_id_invoices_id_fk" FOREIGN KEY ("cancels_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_packages" ADD CONSTRAINT "no_vat_says_why" CHECK (("sponsor_packages"."vat_rate" = 0) = ("sponsor_packages"."vat_exemption" <> ''));--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "a_website_is_an_address" CHECK ("sponsorships"."website" = '' or "sponsorships"."website" ~ '^https?://');--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "a_logo_says_what_it_shows" CHECK ("sponsorships"."logo_file_id" is null or "sponsorships"."logo_alt" <> '');--> statement-breakpoint

-- A package is taken while it is offered, at its own price: the lock of its row lets a withdrawal wait, or be waited for.
CREATE FUNCTION sponsorship_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  package sponsor_packages;
BEGIN
  SELECT * INTO package FROM sponsor_packages WHERE id = NEW.package_id FOR NO KEY UPDATE;
  IF package.offered_at IS NULL OR package.withdrawn_at IS NOT NULL OR NEW.at >= package.closes_at THEN
    RAISE EXCEPTION 'this package is not on offer now'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sponsorship_in_time';
  END IF;
  IF NEW.net <> package.price OR NEW.vat_rate <> package.vat_rate
    OR NEW.vat <> round(package.price::numeric * package.vat_rate / 10000) THEN
    RAISE EXCEPTION 'a package is taken at its own price'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sponsorship_at_its_price';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER sponsorships_are_taken_in_time BEFORE INSERT ON sponsorships FOR EACH ROW EXECUTE FUNCTION sponsorship_in_time();--> statement-breakpoint

-- What was offered, and what was agreed, stays: another price is another package.
CREATE FUNCTION keep_package_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.offered_at IS NOT NULL AND (
    NEW.offered_at, NEW.slug, NEW.project_id, NEW.campaign_id, NEW.title, NEW.benefits, NEW.price, NEW.vat_rate, NEW.vat_exemption, NEW.quantity, NEW.closes_at
  ) IS DISTINCT FROM (
    OLD.offered_at, OLD.slug, OLD.project_id, OLD.campaign_id, OLD.title, OLD.benefits, OLD.price, OLD.vat_rate, OLD.vat_exemption, OLD.quantity, OLD.closes_at
  ) THEN
    RAISE EXCEPTION 'the terms of an offered package never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'package_terms_are_kept';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER package_terms_are_kept BEFORE UPDATE ON sponsor_packages FOR EACH ROW EXECUTE FUNCTION keep_package_terms();--> statement-breakpoint
CREATE FUNCTION keep_sponsorship_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.package_id, NEW.organisation_id, NEW.net, NEW.vat, NEW.gross, NEW.vat_rate) IS DISTINCT FROM
    (OLD.package_id, OLD.organisation_id, OLD.net, OLD.vat, OLD.gross, OLD.vat_rate)
    OR (OLD.paid_at IS NOT NULL AND (NEW.paid_at, NEW.billing) IS DISTINCT FROM (OLD.paid_at, OLD.billing)) THEN
    RAISE EXCEPTION 'the terms of a sponsorship never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'sponsorship_terms_are_kept';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER sponsorship_terms_are_kept BEFORE UPDATE ON sponsorships FOR EACH ROW EXECUTE FUNCTION keep_sponsorship_terms();--> statement-breakpoint

-- The number goes into what is printed, and the hash is over both. Texts in the content have their quotes escaped, so
-- that only its own key reads "number":null. A credit note is of the invoice that it cancels, whole.
CREATE OR REPLACE FUNCTION number_invoice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.year <> extract(year FROM NEW.issued_at AT TIME ZONE 'Europe/Paris') THEN
    RAISE EXCEPTION 'an invoice is numbered in its own year' USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_of_its_year';
  END IF;
  IF NEW.series = 'A' AND NOT EXISTS (
    SELECT FROM invoices WHERE id = NEW.cancels_id AND series = 'F' AND sponsorship_id = NEW.sponsorship_id
      AND (net, vat, gross) = (NEW.net, NEW.vat, NEW.gross)
  ) THEN
    RAISE EXCEPTION 'a credit note cancels an invoice, whole' USING ERRCODE = 'check_violation', CONSTRAINT = 'credit_note_of_its_invoice';
  END IF;
  IF position('"number":null' IN NEW.content) = 0 THEN
    RAISE EXCEPTION 'an invoice leaves room for its number' USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_has_room_for_its_number';
  END IF;
  INSERT INTO invoice_counters AS c (series, year, last) VALUES (NEW.series, NEW.year, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = c.last + 1 RETURNING last INTO NEW.number;
  NEW.content := replace(NEW.content, '"number":null',
    '"number":"' || NEW.series || '-' || NEW.year || '-' || lpad(NEW.number::text, greatest(4, length(NEW.number::text)), '0') || '"');
  NEW.sha256 := encode(sha256(convert_to(NEW.content, 'UTF8')), 'hex');
  RETURN NEW;
END $$;
