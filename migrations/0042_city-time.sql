-- What the commune's clocks show at an instant, and the instant at which they show it: with city_day, the one place in
-- SQL for the zone in which it lives.
create function city_time(instant timestamptz) returns timestamp language sql immutable parallel safe
  as $$ select instant at time zone 'Europe/Paris' $$;
--> statement-breakpoint
create function city_instant(shown timestamp) returns timestamptz language sql immutable parallel safe
  as $$ select shown at time zone 'Europe/Paris' $$;
