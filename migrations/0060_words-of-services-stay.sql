-- One guard for all that is kept, which also refuses to empty a table.
DROP TRIGGER words_on_services_stay ON service_words;--> statement-breakpoint
DROP FUNCTION service_word_stays();--> statement-breakpoint
CREATE TRIGGER words_on_services_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON service_words
  FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
