ALTER TABLE "payments" DROP CONSTRAINT "only_sponsors_pay_too_much";--> statement-breakpoint
DROP INDEX "a_pledge_is_collected_once";--> statement-breakpoint
CREATE UNIQUE INDEX "a_pledge_is_collected_once" ON "payments" USING btree ("pledge_id") WHERE "payments"."state" = 'succeeded' and not "payments"."surplus";--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "too_much_was_paid" CHECK (not "payments"."surplus" or "payments"."state" = 'succeeded');
--> statement-breakpoint
DROP TRIGGER payments_move_as_known ON payments;--> statement-breakpoint
-- What was refused or given up, and is paid all the same, is paid too much unless its promise still waits for it.
CREATE TRIGGER payments_move_as_known BEFORE UPDATE OF state ON payments FOR EACH ROW EXECUTE FUNCTION moves_as_known(
  '{planned>sent,planned>succeeded,planned>declined,planned>needs-owner,planned>cancelled,sent>succeeded,sent>needs-owner,sent>declined,sent>cancelled,needs-owner>succeeded,needs-owner>declined,needs-owner>cancelled,declined>succeeded,cancelled>succeeded}');
--> statement-breakpoint
-- What a campaign comes to as far as it is published, each figure by its own name, in cents: one place for every page that
-- says one of them. `kept` is what was collected, less what goes back to its givers or was lost to their banks; what was paid
-- too much, and went back by itself, was never of the campaign.
create function campaign_figures(campaign uuid)
  returns table (promised bigint, collected bigint, refunded bigint, lost bigint, kept bigint, voided bigint, fees bigint,
    held bigint, released bigint, sponsored bigint)
  language sql stable as $$
  select f.promised, f.collected, f.refunded, f.lost, f.collected - f.back - f.lost, f.voided, f.fees, f.held, f.released,
    f.sponsored
  from (
    select
      coalesce(sum(n.amount) filter (where n.account = 'pledged' and l.kind = 'promised'), 0)::bigint as promised,
      coalesce(-sum(n.amount) filter (where n.account = 'held' and l.kind = 'collected'), 0)::bigint as collected,
      -- What left, less what came back because the bank refused it.
      coalesce(-sum(n.amount) filter (where n.account = 'stripe-clearing' and l.kind = 'refunded'), 0)::bigint as refunded,
      coalesce(sum(n.amount) filter (where n.account in ('held', 'given') and l.kind = 'refund-due'), 0)::bigint as back,
      coalesce(sum(n.amount) filter (where n.account in ('held', 'given') and l.kind = 'dispute-lost'), 0)::bigint as lost,
      coalesce(-sum(n.amount) filter (where n.account = 'pledged' and l.kind = 'voided'), 0)::bigint as voided,
      coalesce(sum(n.amount) filter (where n.account = 'stripe-fees'), 0)::bigint as fees,
      coalesce(-sum(n.amount) filter (where n.account = 'held'), 0)::bigint as held,
      coalesce(sum(n.amount) filter (where n.account = 'held' and l.kind = 'released'), 0)::bigint as released,
      coalesce(-sum(n.amount) filter (where n.account = 'sponsoring'), 0)::bigint as sponsored
    from public_lines l join public_line_entries n on n.position = l.position
    where l.campaign_id = campaign) f $$;
--> statement-breakpoint
-- One card payment is of 0.50 € to 999,999.99 € (Stripe, in euros). What nobody could ever be charged is not promised and not
-- offered; rows of before stay as they are, since only a new sum is looked at.
create function within_what_cards_take() returns trigger language plpgsql as $$
declare
  least bigint;
  most bigint;
begin
  case tg_table_name
    when 'pledges' then least := new.amount; most := new.amount;
    when 'campaigns' then least := new.least_pledge; most := new.most_pledge;
    when 'sponsor_packages' then
      least := new.price + round(new.price * new.vat_rate / 10000.0)::bigint;
      most := least;
  end case;
  if least < 50 or most > 99999999 then
    raise exception 'no card pays this sum at once' using errcode = 'check_violation', constraint = 'within_what_cards_take';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger pledges_are_within_what_cards_take before insert or update of amount on pledges
  for each row execute function within_what_cards_take();
--> statement-breakpoint
create trigger campaigns_are_within_what_cards_take before insert or update of least_pledge, most_pledge on campaigns
  for each row execute function within_what_cards_take();
--> statement-breakpoint
create trigger sponsor_packages_are_within_what_cards_take before insert or update of price, vat_rate on sponsor_packages
  for each row execute function within_what_cards_take();
