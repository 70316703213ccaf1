-- Whatever changes in a table that a public page may show is told to the processes that keep pages, once a transaction and
-- with its commit. Row by row: statements that find nothing to change are many, and change nothing.
CREATE FUNCTION tell_of_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY pages_changed;
  RETURN NULL;
END $$;--> statement-breakpoint

-- All tables but those of which nothing is shown to anybody, and which change all the time (db/changes.test.ts holds both).
DO $$
DECLARE
  shown text;
BEGIN
  FOR shown IN
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL (ARRAY[
      'sessions', 'sign_in_codes', 'wrong_codes', 'second_factors', 'recovery_codes', 'rate_limits',
      'pending_deeds', 'done_lately', 'typed_forms', 'project_drafts', 'decision_drafts',
      'notifications', 'digests', 'tellings', 'bulletin_mails', 'checkpoint_mails',
      'service_states', 'stripe_events'])
  LOOP
    EXECUTE format('CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION tell_of_change()', shown);
  END LOOP;
END $$;
