-- What people chose is what they get: once its campaign is open, of a reward only the count of those taken moves.
CREATE FUNCTION keep_rewards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.campaign_id, NEW.position, NEW.title, NEW.description, NEW.from_amount, NEW.value, NEW.quantity)
    IS NOT DISTINCT FROM (OLD.id, OLD.campaign_id, OLD.position, OLD.title, OLD.description, OLD.from_amount, OLD.value, OLD.quantity) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM campaigns WHERE id = OLD.campaign_id AND opened_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the rewards of an opened campaign never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'rewards_are_kept';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;--> statement-breakpoint
CREATE TRIGGER rewards_are_kept BEFORE UPDATE OR DELETE ON rewards FOR EACH ROW EXECUTE FUNCTION keep_rewards();
