-- The commune's own civil day, of an instant and of now: one place for the zone in which it lives.
create function city_day(instant timestamptz) returns date language sql immutable parallel safe
  as $$ select (instant at time zone 'Europe/Paris')::date $$;
--> statement-breakpoint
create function city_today() returns date language sql stable
  as $$ select city_day(city_now()) $$;
