-- What surveys show is told to the processes that keep pages, as all else is (db/changes.test.ts holds it).
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON survey_answers FOR EACH ROW EXECUTE FUNCTION tell_of_change();--> statement-breakpoint
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON survey_words FOR EACH ROW EXECUTE FUNCTION tell_of_change();
