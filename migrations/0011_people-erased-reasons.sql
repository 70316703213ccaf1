-- Whoever erases her account takes her reason back, also where opinions are closed: the stance, which was counted, stays.
DROP TRIGGER opinions_are_in_time ON opinions;--> statement-breakpoint
CREATE TRIGGER opinions_are_in_time BEFORE INSERT ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_in_time();--> statement-breakpoint
CREATE TRIGGER opinions_change_in_time BEFORE UPDATE OF stance, reason ON opinions FOR EACH ROW
  WHEN (NEW.stance <> OLD.stance OR NEW.reason <> '') EXECUTE FUNCTION opinion_in_time();
