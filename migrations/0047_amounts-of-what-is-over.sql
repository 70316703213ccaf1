-- Of a dossier from which nothing comes any more, what was granted and paid stays as it was read.
create function amounts_of_what_is_over() returns trigger language plpgsql as $$
begin
  if exists (select from dossiers where id = new.dossier_id and state in ('refused', 'closed', 'lapsed', 'abandoned')) then
    raise exception 'the amounts of a dossier that is over do not change'
      using errcode = 'check_violation', constraint = 'amounts_of_what_is_over_stay';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger amounts_of_what_is_over_stay before update of granted, granted_on, grant_reference, received on dossier_lines
  for each row when ((new.granted, new.granted_on, new.grant_reference, new.received)
    is distinct from (old.granted, old.granted_on, old.grant_reference, old.received))
  execute function amounts_of_what_is_over();
