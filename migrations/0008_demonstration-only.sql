-- What only a demonstration may do, no other database does, whatever code reaches it.
CREATE FUNCTION demonstration_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM instance_mark WHERE mode = 'demonstration') THEN
    RAISE EXCEPTION '% is for a demonstration only', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER one_click_logins BEFORE INSERT OR UPDATE ON sessions FOR EACH ROW WHEN (NEW.demonstration) EXECUTE FUNCTION demonstration_only('a one-click login');--> statement-breakpoint
CREATE TRIGGER moving_the_clock BEFORE UPDATE ON city_clock FOR EACH ROW WHEN (NEW.ahead <> '0') EXECUTE FUNCTION demonstration_only('moving the clock');
