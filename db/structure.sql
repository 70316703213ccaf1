create type cadence as enum ('at-once', 'daily', 'weekly', 'none');
create type person_class as enum ('permanent', 'secondary', 'seasonal', 'visitor', 'business');
create type phase as enum ('idea', 'opportunity', 'feasibility', 'programme', 'concertation', 'design', 'permits', 'funding', 'procurement', 'works', 'acceptance', 'commissioning', 'evaluation');
create type role as enum ('mayor', 'elected', 'agent', 'treasurer', 'moderator', 'administrator');
create type stance as enum ('for', 'against', 'neutral');

create table answer_links (
  id uuid not null default uuidv7(),
  contribution_id uuid not null,
  official_id uuid not null,
  token_hash text not null,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint answer_links_pkey PRIMARY KEY (id),
  constraint "answer_links_tokenHash_unique" UNIQUE (token_hash),
  constraint answer_links_contribution_id_contributions_id_fk FOREIGN KEY (contribution_id) REFERENCES contributions(id),
  constraint answer_links_official_id_officials_person_id_fk FOREIGN KEY (official_id) REFERENCES officials(person_id)
);
CREATE INDEX links_of_contribution ON answer_links USING btree (contribution_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON answer_links FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table answers (
  id uuid not null default uuidv7(),
  contribution_id uuid not null,
  official_id uuid not null,
  official_title jsonb not null,
  lang text not null,
  body text not null,
  html text not null,
  at timestamp with time zone not null default city_now(),
  undone_at timestamp with time zone,
  link_id uuid,
  constraint answers_pkey PRIMARY KEY (id),
  constraint answers_contribution_id_contributions_id_fk FOREIGN KEY (contribution_id) REFERENCES contributions(id),
  constraint answers_link_id_answer_links_id_fk FOREIGN KEY (link_id) REFERENCES answer_links(id),
  constraint answers_official_id_officials_person_id_fk FOREIGN KEY (official_id) REFERENCES officials(person_id)
);
CREATE INDEX answers_of_official ON answers USING btree (official_id, at);
CREATE UNIQUE INDEX one_answer_in_force ON answers USING btree (contribution_id) WHERE (undone_at IS NULL);
CREATE TRIGGER proposals_follow_their_verdict AFTER UPDATE OF undone_at ON answers FOR EACH ROW WHEN (((old.undone_at IS NULL) AND (new.undone_at IS NOT NULL))) EXECUTE FUNCTION proposal_follows_its_verdict();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON answers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table appeals (
  id uuid not null default uuidv7(),
  ruling_id uuid not null,
  by uuid not null,
  text text not null,
  at timestamp with time zone not null default city_now(),
  due_on date not null,
  constraint appeals_pkey PRIMARY KEY (id),
  constraint "appeals_rulingId_unique" UNIQUE (ruling_id),
  constraint appeals_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint appeals_ruling_id_rulings_id_fk FOREIGN KEY (ruling_id) REFERENCES rulings(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON appeals FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table balance_transactions (
  id text not null,
  type text not null,
  source_id text,
  payout_id text,
  amount bigint not null,
  fee bigint not null,
  net bigint not null,
  created_at timestamp with time zone not null,
  matched_at timestamp with time zone,
  constraint balance_transactions_pkey PRIMARY KEY (id)
);
CREATE INDEX balance_of_payout ON balance_transactions USING btree (payout_id);
CREATE INDEX balance_unmatched ON balance_transactions USING btree (created_at) WHERE (matched_at IS NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON balance_transactions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table budget_ideas (
  proposal_id uuid not null,
  budget_id uuid not null,
  verdict text,
  cost bigint,
  estimated_by text not null default ''::text,
  place text not null default ''::text,
  reason text not null default ''::text,
  into_id uuid,
  screened_by uuid,
  screened_at timestamp with time zone,
  number integer,
  project_id uuid,
  at timestamp with time zone not null default city_now(),
  version integer,
  constraint budget_ideas_pkey PRIMARY KEY (proposal_id),
  constraint budget_ideas_budget_id_budgets_id_fk FOREIGN KEY (budget_id) REFERENCES budgets(id),
  constraint budget_ideas_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint budget_ideas_proposal_id_proposals_id_fk FOREIGN KEY (proposal_id) REFERENCES proposals(id),
  constraint budget_ideas_screened_by_people_id_fk FOREIGN KEY (screened_by) REFERENCES people(id),
  constraint goes_into_another_idea FOREIGN KEY (into_id) REFERENCES budget_ideas(proposal_id),
  constraint its_wording_is_one_that_it_had FOREIGN KEY (proposal_id, version) REFERENCES proposal_versions(proposal_id, number),
  constraint a_feasible_idea_has_its_cost CHECK ((((NOT (verdict IS DISTINCT FROM 'feasible'::text)) = (cost IS NOT NULL)) AND ((cost IS NULL) OR ((cost > 0) AND (estimated_by <> ''::text))))),
  constraint a_merged_idea_leads_on CHECK (((NOT (verdict IS DISTINCT FROM 'merged'::text)) = (into_id IS NOT NULL))),
  constraint a_refusal_has_its_reason CHECK (((verdict IS NULL) OR (verdict = 'feasible'::text) OR (reason <> ''::text))),
  constraint a_verdict_has_its_author CHECK (((verdict IS NULL) = (screened_at IS NULL))),
  constraint an_idea_does_not_go_into_itself CHECK ((into_id <> proposal_id)),
  constraint an_idea_has_a_verdict CHECK ((verdict = ANY (ARRAY['feasible'::text, 'refused'::text, 'merged'::text]))),
  constraint only_feasible_ideas_are_voted_on CHECK (((number IS NULL) OR (verdict = 'feasible'::text))),
  constraint what_is_voted_on_has_its_wording CHECK (((number IS NULL) = (version IS NULL)))
);
CREATE INDEX ideas_merged_into ON budget_ideas USING btree (into_id);
CREATE INDEX ideas_of_project ON budget_ideas USING btree (project_id);
CREATE INDEX ideas_screened_by ON budget_ideas USING btree (screened_by);
CREATE UNIQUE INDEX one_idea_per_place_on_the_ballot ON budget_ideas USING btree (budget_id, number);
CREATE TRIGGER ideas_are_of_a_call BEFORE INSERT OR UPDATE ON budget_ideas FOR EACH ROW EXECUTE FUNCTION idea_of_a_call();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON budget_ideas FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table budgets (
  id uuid not null,
  phase text not null default 'draft'::text,
  amount bigint not null,
  perimeters jsonb not null,
  idea_cap bigint,
  place_cap bigint,
  shortlist integer,
  form text not null,
  min integer,
  max integer,
  points integer,
  rule text not null,
  completion text not null,
  fill boolean not null,
  comparison boolean not null,
  ideas_until date not null,
  published_at timestamp with time zone,
  ideas_closed_at timestamp with time zone,
  progress jsonb,
  counted_at timestamp with time zone,
  result jsonb,
  tied boolean,
  constraint budgets_pkey PRIMARY KEY (id),
  constraint budgets_id_consultations_id_fk FOREIGN KEY (id) REFERENCES consultations(id),
  constraint a_budget_has_a_completion CHECK ((completion = ANY (ARRAY['none'::text, 'add1'::text, 'add1-exhaustive'::text]))),
  constraint a_budget_has_a_form CHECK ((form = ANY (ARRAY['approval'::text, 'purse'::text, 'points'::text]))),
  constraint a_budget_has_a_phase CHECK ((phase = ANY (ARRAY['draft'::text, 'ideas'::text, 'screening'::text, 'vote'::text]))),
  constraint a_budget_has_a_rule CHECK ((rule = ANY (ARRAY['equal-shares'::text, 'greedy'::text]))),
  constraint a_call_has_its_day CHECK (((phase = 'draft'::text) = (published_at IS NULL))),
  constraint a_cap_is_a_part CHECK ((((idea_cap >= 1) AND (idea_cap <= amount)) AND ((place_cap >= 1) AND (place_cap <= amount)))),
  constraint a_count_of_a_budget_has_its_result CHECK (((counted_at IS NULL) = (result IS NULL))),
  constraint only_approvals_are_compared CHECK (((NOT comparison) OR (form <> 'points'::text))),
  constraint points_are_for_points CHECK (((form = 'points'::text) = (points IS NOT NULL))),
  constraint there_is_something_to_share CHECK ((amount > 0))
);
CREATE TRIGGER budgets_keep_their_face AFTER INSERT OR UPDATE OF published_at ON budgets FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER budgets_move_as_they_may BEFORE UPDATE ON budgets FOR EACH ROW EXECUTE FUNCTION budget_moves();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON budgets FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table bulletin_endings (
  bulletin_id uuid not null,
  reason jsonb not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint bulletin_endings_pkey PRIMARY KEY (bulletin_id),
  constraint bulletin_endings_bulletin_id_bulletins_id_fk FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_endings_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint an_ending_says_why CHECK ((COALESCE((reason ->> 'fr'::text), ''::text) <> ''::text))
);
CREATE INDEX bulletin_endings_by ON bulletin_endings USING btree (by);
CREATE TRIGGER bulletin_endings_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON bulletin_endings FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON bulletin_endings FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table bulletin_mails (
  id uuid not null default uuidv7(),
  version_id uuid not null,
  ending boolean not null default false,
  reader_id uuid,
  address_hash text,
  at timestamp with time zone not null default city_now(),
  sending_at timestamp with time zone,
  constraint bulletin_mails_pkey PRIMARY KEY (id),
  constraint told_of_a_bulletin_once UNIQUE (version_id, ending, address_hash),
  constraint bulletin_mails_reader_id_info_readers_id_fk FOREIGN KEY (reader_id) REFERENCES info_readers(id) ON DELETE SET NULL,
  constraint bulletin_mails_version_id_bulletin_versions_id_fk FOREIGN KEY (version_id) REFERENCES bulletin_versions(id)
);
CREATE INDEX bulletin_mails_of_reader ON bulletin_mails USING btree (reader_id);

create table bulletin_places (
  version_id uuid not null,
  place_id uuid not null,
  constraint bulletin_places_version_id_place_id_pk PRIMARY KEY (version_id, place_id),
  constraint bulletin_places_place_id_places_id_fk FOREIGN KEY (place_id) REFERENCES places(id),
  constraint bulletin_places_version_id_bulletin_versions_id_fk FOREIGN KEY (version_id) REFERENCES bulletin_versions(id)
);
CREATE INDEX bulletins_at_place ON bulletin_places USING btree (place_id);
CREATE TRIGGER bulletin_places_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON bulletin_places FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON bulletin_places FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table bulletin_versions (
  id uuid not null default uuidv7(),
  bulletin_id uuid not null,
  number integer not null,
  severity text not null,
  confirmed boolean not null default false,
  category text not null,
  audiences text[] not null,
  titles jsonb not null,
  texts jsonb not null,
  "from" timestamp with time zone not null,
  until timestamp with time zone not null,
  subject_id uuid,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  older text[] not null default '{}'::text[],
  works_length double precision,
  works_width double precision,
  constraint bulletin_versions_pkey PRIMARY KEY (id),
  constraint bulletin_version_once UNIQUE (bulletin_id, number),
  constraint bulletin_versions_bulletin_id_bulletins_id_fk FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_versions_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint bulletin_versions_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id),
  constraint a_bulletin_ends_after_it_begins CHECK ((until > "from")),
  constraint a_bulletin_has_a_category CHECK ((category = ANY (ARRAY['avalanche'::text, 'weather'::text, 'road'::text, 'lift'::text, 'water'::text, 'waste'::text, 'event'::text, 'works'::text, 'health'::text, 'other'::text]))),
  constraint a_bulletin_has_a_severity CHECK ((severity = ANY (ARRAY['information'::text, 'watch'::text, 'warning'::text, 'danger'::text]))),
  constraint a_bulletin_is_for_classes CHECK ((audiences <@ ARRAY['permanent'::text, 'secondary'::text, 'seasonal'::text, 'visitor'::text, 'business'::text])),
  constraint a_bulletin_speaks_french CHECK (((COALESCE((titles ->> 'fr'::text), ''::text) <> ''::text) AND (COALESCE((texts ->> 'fr'::text), ''::text) <> ''::text))),
  constraint a_danger_is_said_twice CHECK (((severity <> 'danger'::text) OR confirmed)),
  constraint works_are_measured_in_metres CHECK ((((COALESCE(works_length, (1)::double precision) >= (0.1)::double precision) AND (COALESCE(works_length, (1)::double precision) <= (100000)::double precision)) AND ((COALESCE(works_width, (1)::double precision) >= (0.1)::double precision) AND (COALESCE(works_width, (1)::double precision) <= (1000)::double precision))))
);
CREATE INDEX bulletin_versions_by ON bulletin_versions USING btree (by);
CREATE INDEX bulletin_versions_on_subject ON bulletin_versions USING btree (subject_id);
CREATE INDEX bulletin_versions_until ON bulletin_versions USING btree (until);
CREATE INDEX bulletins_search ON bulletin_versions USING gin (bulletin_words(titles, texts) gin_trgm_ops);
CREATE TRIGGER bulletin_versions_keep_older_translations BEFORE INSERT ON bulletin_versions FOR EACH ROW EXECUTE FUNCTION keep_older_in_version();
CREATE TRIGGER bulletin_versions_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON bulletin_versions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON bulletin_versions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table bulletins (
  id uuid not null default uuidv7(),
  slug text not null,
  body_id uuid not null,
  revision integer not null default 1,
  at timestamp with time zone not null default city_now(),
  constraint bulletins_pkey PRIMARY KEY (id),
  constraint bulletins_slug_unique UNIQUE (slug),
  constraint bulletins_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id)
);
CREATE INDEX bulletins_of_body ON bulletins USING btree (body_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON bulletins FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table calendar_lines (
  calendar_id uuid not null,
  "position" integer not null,
  from_on date not null,
  until_on date not null,
  weekdays integer[] not null,
  begins text not null default ''::text,
  ends text not null default ''::text,
  texts jsonb not null,
  constraint calendar_lines_calendar_id_position_pk PRIMARY KEY (calendar_id, "position"),
  constraint calendar_lines_calendar_id_public_calendars_id_fk FOREIGN KEY (calendar_id) REFERENCES public_calendars(id),
  constraint a_line_ends_after_it_begins CHECK (((until_on >= from_on) AND (until_on <= (from_on + 800)))),
  constraint a_line_is_of_the_week CHECK ((weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7])),
  constraint a_line_says_hours CHECK (((begins ~ '^([0-2]\d:[0-5]\d)?$'::text) AND (ends ~ '^([0-2]\d:[0-5]\d)?$'::text))),
  constraint a_line_speaks_french CHECK ((COALESCE((texts ->> 'fr'::text), ''::text) <> ''::text))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON calendar_lines FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table campaign_outcomes (
  campaign_id uuid not null,
  outcome text not null,
  promised bigint not null,
  pledges integer not null,
  reason text not null default ''::text,
  by uuid,
  at timestamp with time zone not null default city_now(),
  constraint campaign_outcomes_pkey PRIMARY KEY (campaign_id),
  constraint campaign_outcomes_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint campaign_outcomes_campaign_id_campaigns_id_fk FOREIGN KEY (campaign_id) REFERENCES campaigns(id),
  constraint a_cancelling_has_a_reason CHECK (((outcome <> 'cancelled'::text) OR (reason <> ''::text)))
);
CREATE TRIGGER campaign_outcomes_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON campaign_outcomes FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON campaign_outcomes FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table campaign_settlements (
  campaign_id uuid not null,
  collected bigint not null,
  failed bigint not null,
  kept boolean not null,
  at timestamp with time zone not null default city_now(),
  constraint campaign_settlements_pkey PRIMARY KEY (campaign_id),
  constraint campaign_settlements_campaign_id_campaigns_id_fk FOREIGN KEY (campaign_id) REFERENCES campaigns(id)
);
CREATE TRIGGER campaign_settlements_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON campaign_settlements FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON campaign_settlements FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table campaigns (
  id uuid not null default uuidv7(),
  slug text not null,
  project_id uuid not null,
  title jsonb not null,
  purpose jsonb not null,
  story jsonb not null,
  story_html jsonb not null,
  goal bigint not null,
  least_pledge bigint not null,
  most_pledge bigint not null,
  deadline_at timestamp with time zone not null,
  shortfall_rule text not null default 'carry-on'::text,
  shortfall_floor bigint,
  legal_basis text,
  legal_reference text not null default ''::text,
  accountant_opinion text not null default ''::text,
  gifts_deliberation text not null default ''::text,
  legal_note text not null default ''::text,
  deduction_ruling text not null default ''::text,
  state text not null default 'draft'::text,
  revision integer not null default 1,
  prepared_by uuid not null,
  prepared_at timestamp with time zone not null default city_now(),
  opened_at timestamp with time zone,
  saved_at timestamp with time zone,
  constraint campaigns_pkey PRIMARY KEY (id),
  constraint campaigns_slug_unique UNIQUE (slug),
  constraint campaigns_with_their_project UNIQUE (id, project_id),
  constraint campaigns_prepared_by_people_id_fk FOREIGN KEY (prepared_by) REFERENCES people(id),
  constraint campaigns_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint a_campaign_asks_for_something CHECK ((goal > 0)),
  constraint a_campaign_is_draft_or_opened CHECK (((state = ANY (ARRAY['draft'::text, 'cancelled'::text])) OR (opened_at IS NOT NULL))),
  constraint a_floor_goes_with_its_rule CHECK ((((shortfall_rule = 'refund-below'::text) = (shortfall_floor IS NOT NULL)) AND ((shortfall_floor >= 1) AND (shortfall_floor <= goal)))),
  constraint a_known_campaign_state CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'reached'::text, 'missed'::text, 'settled'::text, 'cancelled'::text]))),
  constraint a_known_legal_basis CHECK ((legal_basis = ANY (ARRAY['mandate'::text, 'regie'::text]))),
  constraint a_known_shortfall_rule CHECK ((shortfall_rule = ANY (ARRAY['carry-on'::text, 'refund-below'::text]))),
  constraint opens_with_its_legal_basis CHECK (((opened_at IS NULL) OR ((legal_basis IS NOT NULL) AND (legal_reference <> ''::text) AND (gifts_deliberation <> ''::text) AND ((legal_basis <> 'mandate'::text) OR (accountant_opinion <> ''::text))))),
  constraint pledges_have_bounds CHECK (((least_pledge > 0) AND (most_pledge >= least_pledge) AND (most_pledge <= goal))),
  constraint the_deadline_follows_the_opening CHECK ((deadline_at > opened_at))
);
CREATE INDEX campaigns_by_deadline ON campaigns USING btree (deadline_at) WHERE (state = 'open'::text);
CREATE INDEX campaigns_of_project ON campaigns USING btree (project_id);
CREATE INDEX campaigns_shown ON campaigns USING btree (opened_at, id) WHERE (opened_at IS NOT NULL);
CREATE TRIGGER campaign_terms_are_kept BEFORE UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION keep_campaign_terms();
CREATE TRIGGER campaigns_are_within_what_cards_take BEFORE INSERT OR UPDATE OF least_pledge, most_pledge ON campaigns FOR EACH ROW EXECUTE FUNCTION within_what_cards_take();
CREATE TRIGGER campaigns_move_as_known BEFORE UPDATE OF state ON campaigns FOR EACH ROW EXECUTE FUNCTION moves_as_known('{draft>open,draft>cancelled,open>reached,open>missed,open>cancelled,reached>settled}');
CREATE TRIGGER only_drafts_of_campaigns_go BEFORE DELETE ON campaigns FOR EACH ROW EXECUTE FUNCTION only_drafts_go();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table checkouts (
  id uuid not null default uuidv7(),
  purpose text not null,
  pledge_id uuid,
  sponsorship_id uuid,
  amount bigint not null,
  session_id text,
  url text,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  result text,
  constraint checkouts_pkey PRIMARY KEY (id),
  constraint "checkouts_sessionId_unique" UNIQUE (session_id),
  constraint checkouts_pledge_id_pledges_id_fk FOREIGN KEY (pledge_id) REFERENCES pledges(id),
  constraint checkouts_sponsorship_id_sponsorships_id_fk FOREIGN KEY (sponsorship_id) REFERENCES sponsorships(id),
  constraint a_checkout_ends_somehow CHECK (((ended_at IS NULL) = (result IS NULL))),
  constraint a_checkout_is_of_one CHECK ((((purpose = 'sponsoring'::text) = (sponsorship_id IS NOT NULL)) AND (num_nonnulls(pledge_id, sponsorship_id) = 1))),
  constraint saving_a_card_costs_nothing CHECK ((((amount = 0) = (purpose = ANY (ARRAY['promise'::text, 'card'::text]))) AND (amount >= 0)))
);
CREATE INDEX checkouts_expiring ON checkouts USING btree (expires_at) WHERE (ended_at IS NULL);
CREATE INDEX checkouts_to_close ON checkouts USING btree (id) WHERE ((ended_at IS NOT NULL) AND (url IS NOT NULL) AND (session_id IS NOT NULL));
CREATE UNIQUE INDEX one_open_checkout_of_pledge ON checkouts USING btree (pledge_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_open_checkout_of_sponsorship ON checkouts USING btree (sponsorship_id) WHERE (ended_at IS NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON checkouts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table checkpoint_mails (
  reader_id uuid not null,
  day date not null,
  at timestamp with time zone not null default city_now(),
  sending_at timestamp with time zone,
  constraint checkpoint_mails_reader_id_day_pk PRIMARY KEY (reader_id, day),
  constraint checkpoint_mails_reader_id_checkpoint_readers_id_fk FOREIGN KEY (reader_id) REFERENCES checkpoint_readers(id) ON DELETE CASCADE
);

create table checkpoint_readers (
  id uuid not null default uuidv7(),
  person_id uuid,
  email citext,
  locale text not null,
  asked_at timestamp with time zone not null default city_now(),
  confirmed_at timestamp with time zone,
  token_hashes text[] not null default '{}'::text[],
  asks integer not null default 1,
  constraint checkpoint_readers_pkey PRIMARY KEY (id),
  constraint checkpoint_readers_email_unique UNIQUE (email),
  constraint "checkpoint_readers_personId_unique" UNIQUE (person_id),
  constraint checkpoint_readers_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint a_person_or_an_address CHECK (((person_id IS NULL) <> (email IS NULL))),
  constraint an_address_confirms_itself CHECK (((email IS NOT NULL) OR (confirmed_at IS NOT NULL)))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON checkpoint_readers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table checkpoints (
  day date not null,
  "position" bigint not null,
  hash text not null,
  at timestamp with time zone not null default city_now(),
  constraint checkpoints_pkey PRIMARY KEY (day)
);
CREATE TRIGGER checkpoints_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON checkpoints FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON checkpoints FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table city_clock (
  "only" boolean not null default true,
  ahead interval not null default '00:00:00'::interval,
  constraint city_clock_pkey PRIMARY KEY ("only"),
  constraint city_clock_is_one_row CHECK ("only")
);
CREATE TRIGGER clock_moved AFTER UPDATE ON city_clock FOR EACH STATEMENT EXECUTE FUNCTION tell_of_moved_clock();
CREATE TRIGGER moving_the_clock BEFORE UPDATE ON city_clock FOR EACH ROW WHEN ((new.ahead <> '00:00:00'::interval)) EXECUTE FUNCTION demonstration_only('moving the clock');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON city_clock FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table consultation_answers (
  consultation_id uuid not null,
  official_id uuid not null,
  lang text not null,
  body text not null,
  html text not null,
  leads_to_id uuid,
  at timestamp with time zone not null default city_now(),
  constraint consultation_answers_pkey PRIMARY KEY (consultation_id),
  constraint consultation_answers_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id),
  constraint consultation_answers_leads_to_id_subjects_id_fk FOREIGN KEY (leads_to_id) REFERENCES subjects(id),
  constraint consultation_answers_official_id_officials_person_id_fk FOREIGN KEY (official_id) REFERENCES officials(person_id)
);
CREATE INDEX consultations_answered ON consultation_answers USING btree (official_id);
CREATE INDEX consultations_lead_to ON consultation_answers USING btree (leads_to_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON consultation_answers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table consultation_questions (
  consultation_id uuid not null,
  number integer not null,
  kind text not null,
  titles jsonb not null,
  options jsonb not null,
  min integer,
  max integer,
  points integer,
  costs bigint[],
  sum bigint,
  constraint consultation_questions_consultation_id_number_pk PRIMARY KEY (consultation_id, number),
  constraint consultation_questions_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id),
  constraint a_budget_has_costs CHECK (((kind <> 'budget'::text) OR COALESCE((cardinality(costs) = jsonb_array_length(options)), false))),
  constraint a_question_has_a_kind CHECK ((kind = ANY (ARRAY['one'::text, 'several'::text, 'approval'::text, 'ranking'::text, 'judgement'::text, 'points'::text, 'criteria'::text, 'budget'::text, 'dates'::text, 'words'::text]))),
  constraint points_are_shared CHECK (((kind = 'points'::text) = (points IS NOT NULL)))
);
CREATE TRIGGER questions_stand BEFORE INSERT OR DELETE OR UPDATE ON consultation_questions FOR EACH ROW EXECUTE FUNCTION questions_of_a_draft();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON consultation_questions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table consultation_roll (
  consultation_id uuid not null,
  person_id uuid not null,
  letter text not null,
  constraint consultation_roll_consultation_id_person_id_pk PRIMARY KEY (consultation_id, person_id),
  constraint consultation_roll_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id),
  constraint consultation_roll_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE INDEX rolls_of_person ON consultation_roll USING btree (person_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON consultation_roll FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table consultations (
  id uuid not null,
  slug text not null,
  state text not null default 'draft'::text,
  titles jsonb not null,
  summaries jsonb not null,
  packs jsonb not null,
  pack_htmls jsonb not null,
  classes person_class[] not null,
  verified_only boolean not null,
  min_age integer,
  opens_on date not null,
  closes_on date not null,
  opens_at timestamp with time zone not null generated always as (city_instant((opens_on)::timestamp without time zone)) stored,
  closes_at timestamp with time zone not null generated always as (city_instant(((closes_on + 1))::timestamp without time zone)) stored,
  answer_due_on date not null,
  answer_overdue_told_at timestamp with time zone,
  quorum integer,
  draw text not null,
  draw_result text,
  reminded_half_at timestamp with time zone,
  reminded_last_at timestamp with time zone,
  answers_id uuid,
  groups jsonb,
  box_key text,
  key_file text,
  key_checked_on date,
  key_lost_at timestamp with time zone,
  key_destroyed_at timestamp with time zone,
  closed_at timestamp with time zone,
  counted_at timestamp with time zone,
  unopened_why text,
  result jsonb,
  report_id uuid,
  announced_at timestamp with time zone,
  moved_at timestamp with time zone not null default city_now(),
  kind text not null default 'consultation'::text,
  secret boolean not null default true,
  paper_places jsonb,
  paper_due_on date,
  paper_late_told_at timestamp with time zone,
  report_names text,
  constraint consultations_pkey PRIMARY KEY (id),
  constraint consultations_slug_unique UNIQUE (slug),
  constraint consultations_answers_id_officials_person_id_fk FOREIGN KEY (answers_id) REFERENCES officials(person_id),
  constraint consultations_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint consultations_report_id_files_id_fk FOREIGN KEY (report_id) REFERENCES files(id),
  constraint a_consultation_has_a_state CHECK ((state = ANY (ARRAY['draft'::text, 'announced'::text, 'open'::text, 'closed'::text, 'counted'::text, 'unopened'::text]))),
  constraint a_count_has_its_result CHECK (((state = 'counted'::text) = (result IS NOT NULL))),
  constraint a_quorum_is_a_part CHECK (((quorum >= 1) AND (quorum <= 100))),
  constraint a_reason_why_it_stays_shut CHECK ((unopened_why = ANY (ARRAY['roll'::text, 'ballots'::text, 'key'::text]))),
  constraint a_vote_has_a_kind CHECK ((kind = ANY (ARRAY['consultation'::text, 'budget'::text]))),
  constraint a_vote_lasts CHECK (((closes_on >= opens_on) AND (answer_due_on > closes_on))),
  constraint an_age_is_of_sixteen_or_more CHECK (((min_age >= 16) AND (min_age <= 18))),
  constraint an_open_box_has_its_key CHECK (((state <> 'open'::text) OR (NOT secret) OR ((box_key IS NOT NULL) AND (key_file IS NOT NULL) AND (groups IS NOT NULL)))),
  constraint paper_is_counted_by_a_day CHECK ((((paper_places IS NULL) = (paper_due_on IS NULL)) AND ((paper_due_on IS NULL) OR (secret AND (paper_due_on > closes_on) AND (paper_due_on <= answer_due_on))))),
  constraint somebody_may_vote CHECK ((cardinality(classes) > 0)),
  constraint what_stays_shut_says_why CHECK (((state = 'unopened'::text) = (unopened_why IS NOT NULL)))
);
CREATE INDEX consultations_answered_by ON consultations USING btree (answers_id);
CREATE INDEX consultations_by_close ON consultations USING btree (closes_on);
CREATE INDEX consultations_of_report ON consultations USING btree (report_id);
CREATE TRIGGER consultations_keep_their_face AFTER INSERT OR UPDATE OF slug, titles, summaries, answers_id, moved_at, announced_at, state ON consultations FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER consultations_move_as_they_may BEFORE UPDATE ON consultations FOR EACH ROW EXECUTE FUNCTION consultation_moves();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON consultations FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER votes_are_of_their_subjects BEFORE INSERT OR UPDATE OF kind ON consultations FOR EACH ROW EXECUTE FUNCTION vote_of_its_subject();

create table contribution_revisions (
  contribution_id uuid not null,
  number integer not null,
  body text not null,
  html text not null,
  until timestamp with time zone not null,
  constraint contribution_revisions_contribution_id_number_pk PRIMARY KEY (contribution_id, number),
  constraint contribution_revisions_contribution_id_contributions_id_fk FOREIGN KEY (contribution_id) REFERENCES contributions(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON contribution_revisions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table contributions (
  id uuid not null default uuidv7(),
  kind text not null,
  subject_id uuid not null,
  parent_id uuid,
  author_id uuid not null,
  organisation_id uuid,
  official_title jsonb,
  class person_class not null,
  verified boolean not null,
  stance stance,
  title text not null default ''::text,
  lang text not null,
  body text not null,
  html text not null,
  asks_answer boolean not null default false,
  entered_by uuid,
  useful_count integer not null default 0,
  reply_count integer not null default 0,
  at timestamp with time zone not null default city_now(),
  edited_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  held_at timestamp with time zone,
  hidden_at timestamp with time zone,
  hidden_ground text,
  hidden_reason text,
  consent_id uuid,
  nameless boolean not null default false,
  constraint contributions_pkey PRIMARY KEY (id),
  constraint contributions_author_id_people_id_fk FOREIGN KEY (author_id) REFERENCES people(id),
  constraint contributions_consent_id_counter_consents_id_fk FOREIGN KEY (consent_id) REFERENCES counter_consents(id),
  constraint contributions_entered_by_people_id_fk FOREIGN KEY (entered_by) REFERENCES people(id),
  constraint contributions_organisation_id_organisations_id_fk FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint contributions_parent_id_contributions_id_fk FOREIGN KEY (parent_id) REFERENCES contributions(id),
  constraint contributions_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id),
  constraint a_hidden_contribution_says_why CHECK (((hidden_at IS NULL) OR ((hidden_ground IS NOT NULL) AND (hidden_reason IS NOT NULL)))),
  constraint a_proposal_has_a_title CHECK (((kind <> 'proposal'::text) OR (title <> ''::text))),
  constraint a_question_has_a_title CHECK (((kind <> 'question'::text) OR (title <> ''::text))),
  constraint only_some_are_nameless CHECK (((NOT nameless) OR (kind = ANY (ARRAY['field_report'::text, 'survey_words'::text])))),
  constraint only_the_counter_needs_a_yes CHECK (((entered_by IS NOT NULL) OR (consent_id IS NULL))),
  constraint words_of_a_survey_are_few_and_nameless CHECK (((kind <> 'survey_words'::text) OR (nameless AND (length(body) <= 280)))),
  constraint words_of_itself CHECK (((kind = ANY (ARRAY['proposal'::text, 'field_report'::text])) = (id = subject_id)))
);
CREATE INDEX asking ON contributions USING btree (subject_id, at) WHERE asks_answer;
CREATE INDEX contributions_of_author ON contributions USING btree (author_id, at);
CREATE INDEX contributions_of_subject ON contributions USING btree (subject_id, at);
CREATE UNIQUE INDEX one_comment_per_yes ON contributions USING btree (consent_id);
CREATE INDEX questions_spelt ON contributions USING gin (spellings(plain(title))) WHERE (kind = 'question'::text);
CREATE INDEX replies ON contributions USING btree (parent_id, at);
CREATE INDEX reports_search ON contributions USING gin (plain("left"(body, 600)) gin_trgm_ops) WHERE (kind = 'field_report'::text);
CREATE INDEX threads_of_subject ON contributions USING btree (subject_id, at, id) WHERE (parent_id IS NULL);
CREATE TRIGGER contributions_with_her_yes BEFORE INSERT OR UPDATE OF entered_by, consent_id, author_id ON contributions FOR EACH ROW WHEN ((new.entered_by IS NOT NULL)) EXECUTE FUNCTION counter_needs_her_yes('author_id', 'comment', 'opinion');
CREATE TRIGGER proposals_follow_their_words AFTER UPDATE OF held_at, hidden_at, withdrawn_at ON contributions FOR EACH ROW WHEN ((new.kind = 'proposal'::text)) EXECUTE FUNCTION proposal_follows_its_words();
CREATE TRIGGER replies_are_two_levels BEFORE INSERT ON contributions FOR EACH ROW WHEN ((new.parent_id IS NOT NULL)) EXECUTE FUNCTION two_levels();
CREATE TRIGGER reports_follow_their_words AFTER UPDATE OF held_at ON contributions FOR EACH ROW WHEN (((new.kind = 'field_report'::text) AND (old.held_at IS NOT NULL) AND (new.held_at IS NULL))) EXECUTE FUNCTION report_follows_its_words();
CREATE TRIGGER reports_stand_as_their_words AFTER UPDATE OF held_at, hidden_at, withdrawn_at ON contributions FOR EACH ROW WHEN ((new.kind = 'field_report'::text)) EXECUTE FUNCTION report_stands_as_its_words();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON contributions FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER what_comes_is_counted AFTER INSERT ON contributions REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_what_is_said();
CREATE TRIGGER what_goes_is_counted AFTER DELETE ON contributions REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_what_is_said();
CREATE TRIGGER what_is_hidden_or_shown_is_counted AFTER UPDATE OF withdrawn_at, hidden_at, held_at ON contributions FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['comment'::text, 'question'::text]))) EXECUTE FUNCTION count_what_is_said();
CREATE TRIGGER words_keep_the_face_of_proposals AFTER UPDATE OF title, lang, held_at, hidden_at, withdrawn_at ON contributions FOR EACH ROW WHEN ((new.kind = 'proposal'::text)) EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER words_keep_the_face_of_reports AFTER UPDATE OF body, lang, held_at, hidden_at, withdrawn_at ON contributions FOR EACH ROW WHEN ((new.kind = 'field_report'::text)) EXECUTE FUNCTION keep_face_of_row('id');

create table counted_opinions (
  subject_id uuid not null,
  opinion_id uuid not null,
  class person_class not null,
  verified boolean not null,
  stance stance not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint counted_opinions_subject_id_opinion_id_class_verified_since_pk PRIMARY KEY (subject_id, opinion_id, class, verified, since),
  constraint counted_opinions_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON counted_opinions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table counter_allowances (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  at timestamp with time zone not null default city_now(),
  ends_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint counter_allowances_pkey PRIMARY KEY (id),
  constraint counter_allowances_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint an_allowance_ends_within_a_year CHECK ((ends_at <= (at + '1 year'::interval)))
);
CREATE UNIQUE INDEX one_allowance_stands ON counter_allowances USING btree (person_id) WHERE (revoked_at IS NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON counter_allowances FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table counter_consents (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  kind text not null,
  subject_id uuid,
  class person_class,
  method text not null,
  asked_by uuid not null,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  code_hash text not null default ''::text,
  attempts integer not null default 0,
  printed_by uuid,
  paper_hash text,
  allowance_id uuid,
  given_by uuid,
  given_at timestamp with time zone,
  used_by uuid,
  used_at timestamp with time zone,
  taken_back_at timestamp with time zone,
  constraint counter_consents_pkey PRIMARY KEY (id),
  constraint counter_consents_allowance_id_counter_allowances_id_fk FOREIGN KEY (allowance_id) REFERENCES counter_allowances(id),
  constraint counter_consents_asked_by_people_id_fk FOREIGN KEY (asked_by) REFERENCES people(id),
  constraint counter_consents_given_by_people_id_fk FOREIGN KEY (given_by) REFERENCES people(id),
  constraint counter_consents_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint counter_consents_printed_by_people_id_fk FOREIGN KEY (printed_by) REFERENCES people(id),
  constraint counter_consents_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id),
  constraint counter_consents_used_by_people_id_fk FOREIGN KEY (used_by) REFERENCES people(id),
  constraint a_code_answers_who_asked CHECK (((method <> 'code'::text) OR (given_at IS NULL) OR (given_by = asked_by))),
  constraint a_consent_has_a_method CHECK ((method = ANY (ARRAY['no-account'::text, 'code'::text, 'allowance'::text, 'paper'::text, 'letter'::text, 'two-agents'::text]))),
  constraint a_consent_is_of_a_kind CHECK ((kind = ANY (ARRAY['opinion'::text, 'comment'::text, 'proposal'::text, 'class'::text]))),
  constraint a_consent_names_its_deed CHECK (((((kind = 'class'::text) OR ((kind = 'proposal'::text) AND (used_at IS NULL))) = (subject_id IS NULL)) AND ((kind = 'class'::text) = (class IS NOT NULL)))),
  constraint a_counter_code_is_tried_five_times_at_most CHECK ((attempts <= 5)),
  constraint a_given_yes_has_its_agent CHECK (((given_at IS NULL) = (given_by IS NULL))),
  constraint a_yes_is_used_by_who_took_it CHECK (((used_at IS NULL) OR ((given_at IS NOT NULL) AND ((used_by = asked_by) OR (used_by = given_by))))),
  constraint an_allowance_is_named CHECK (((method <> 'allowance'::text) OR (allowance_id IS NOT NULL))),
  constraint nobody_speaks_for_herself_at_the_counter CHECK (((person_id <> asked_by) AND (person_id <> COALESCE(given_by, asked_by)))),
  constraint only_what_was_entered_is_taken_back CHECK (((taken_back_at IS NULL) OR (used_at IS NOT NULL))),
  constraint two_agents_are_two CHECK (((method <> 'two-agents'::text) OR (given_at IS NULL) OR (given_by <> asked_by))),
  constraint who_saw_the_letter_is_another CHECK (((method <> 'letter'::text) OR (given_at IS NULL) OR ((printed_by IS NOT NULL) AND (given_by <> printed_by) AND (COALESCE(used_by, given_by) <> printed_by))))
);
CREATE INDEX consents_of_person ON counter_consents USING btree (person_id, at);
CREATE INDEX consents_to_sign ON counter_consents USING btree (at) WHERE ((method = 'two-agents'::text) AND (given_at IS NULL));
CREATE INDEX consents_with_paper ON counter_consents USING btree (at) WHERE (paper_hash IS NOT NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON counter_consents FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table decision_drafts (
  id uuid not null,
  content jsonb not null,
  revision integer not null default 1,
  signed_file_id uuid,
  supersedes_id uuid,
  started_by uuid not null,
  started_at timestamp with time zone not null default city_now(),
  saved_by uuid not null,
  saved_at timestamp with time zone not null default city_now(),
  constraint decision_drafts_pkey PRIMARY KEY (id),
  constraint decision_drafts_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint decision_drafts_saved_by_people_id_fk FOREIGN KEY (saved_by) REFERENCES people(id),
  constraint decision_drafts_signed_file_id_files_id_fk FOREIGN KEY (signed_file_id) REFERENCES files(id),
  constraint decision_drafts_started_by_people_id_fk FOREIGN KEY (started_by) REFERENCES people(id),
  constraint decision_drafts_supersedes_id_decisions_id_fk FOREIGN KEY (supersedes_id) REFERENCES decisions(id)
);

create table decision_files (
  decision_id uuid not null,
  file_id uuid not null,
  origin text not null,
  at timestamp with time zone not null default city_now(),
  constraint decision_files_pkey PRIMARY KEY (decision_id),
  constraint decision_files_decision_id_decisions_id_fk FOREIGN KEY (decision_id) REFERENCES decisions(id),
  constraint decision_files_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id)
);
CREATE INDEX decision_of_file ON decision_files USING btree (file_id);
CREATE TRIGGER decision_files_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON decision_files FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON decision_files FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table decision_links (
  decision_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  gate_piece text,
  constraint decision_links_decision_id_subject_id_pk PRIMARY KEY (decision_id, subject_id),
  constraint decision_links_decision_id_decisions_id_fk FOREIGN KEY (decision_id) REFERENCES decisions(id),
  constraint a_gate_is_a_projects CHECK (((gate_piece IS NULL) OR (kind = 'project'::text))),
  constraint a_known_decided_kind CHECK ((kind = ANY (ARRAY['project'::text, 'dossier'::text, 'campaign'::text])))
);
CREATE INDEX decisions_of_subject ON decision_links USING btree (subject_id);
CREATE TRIGGER decision_links_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON decision_links FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON decision_links FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table decision_redactions (
  decision_id uuid not null,
  ground text not null,
  reference text not null,
  title_too boolean not null default false,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint decision_redactions_pkey PRIMARY KEY (decision_id),
  constraint decision_redactions_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint decision_redactions_decision_id_decisions_id_fk FOREIGN KEY (decision_id) REFERENCES decisions(id),
  constraint a_known_ground CHECK ((ground = ANY (ARRAY['court'::text, 'cnil'::text, 'personal-data'::text, 'secrecy'::text]))),
  constraint a_redaction_names_its_act CHECK ((reference <> ''::text))
);
CREATE TRIGGER decision_redactions_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON decision_redactions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER decision_redactions_take_effect AFTER INSERT ON decision_redactions FOR EACH ROW EXECUTE FUNCTION redact_decision();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON decision_redactions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table decisions (
  id uuid not null,
  slug text not null,
  kind text not null,
  number text not null,
  decided_on date not null,
  title jsonb not null,
  text jsonb not null,
  html jsonb not null,
  matter text not null,
  body_id uuid not null,
  signatory_first_name text not null,
  signatory_name text not null,
  signatory_capacity text not null,
  members integer,
  voted integer,
  votes_for integer,
  votes_against integer,
  abstentions integer,
  transmitted_on date,
  budget_year text,
  budget_name text,
  supersedes_id uuid,
  search_text text not null,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  constraint decisions_pkey PRIMARY KEY (id),
  constraint decision_numbers UNIQUE (kind, number),
  constraint decisions_slug_unique UNIQUE (slug),
  constraint superseded_once UNIQUE (supersedes_id),
  constraint decisions_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint decisions_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint decisions_published_by_people_id_fk FOREIGN KEY (published_by) REFERENCES people(id),
  constraint decisions_supersedes_id_decisions_id_fk FOREIGN KEY (supersedes_id) REFERENCES decisions(id),
  constraint a_budget_has_its_year_and_its_name CHECK (((budget_year IS NULL) = (budget_name IS NULL))),
  constraint a_budget_year CHECK ((budget_year ~ '^[0-9]{4}(/[0-9]{4})?$'::text)),
  constraint a_decision_has_a_number CHECK ((number <> ''::text)),
  constraint a_decision_has_a_title_and_a_text CHECK (((title ? 'fr'::text) AND (text ? 'fr'::text))),
  constraint a_known_decision CHECK ((kind = ANY (ARRAY['deliberation'::text, 'order'::text, 'decision'::text]))),
  constraint a_matter_of_the_nomenclature CHECK ((matter ~ '^[1-9]\.[0-9]{1,2}$'::text)),
  constraint an_order_names_its_signatory CHECK (((kind <> 'order'::text) OR ((signatory_first_name <> ''::text) AND (signatory_name <> ''::text) AND (signatory_capacity <> ''::text)))),
  constraint online_after_it_was_decided CHECK ((((published_at AT TIME ZONE 'Europe/Paris'::text))::date >= decided_on)),
  constraint only_a_council_votes CHECK (((kind = 'deliberation'::text) OR (members IS NULL))),
  constraint supersedes_another CHECK ((supersedes_id <> id)),
  constraint transmitted_after_it_was_decided CHECK ((transmitted_on >= decided_on)),
  constraint votes_add_up CHECK (((((votes_for + votes_against) + abstentions) = voted) AND (voted <= members) AND (LEAST(votes_for, votes_against, abstentions) >= 0))),
  constraint votes_are_whole CHECK ((num_nonnulls(members, voted, votes_for, votes_against, abstentions) = ANY (ARRAY[0, 5])))
);
CREATE INDEX decisions_by_day ON decisions USING btree (decided_on, id);
CREATE INDEX decisions_search ON decisions USING gin (search_text gin_trgm_ops);
CREATE INDEX decisions_spelt ON decisions USING gin (spellings(search_text));
CREATE TRIGGER decisions_are_kept BEFORE DELETE OR TRUNCATE ON decisions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER decisions_end_their_draft AFTER INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION draft_of_none();
CREATE TRIGGER decisions_keep_their_face AFTER INSERT OR UPDATE OF title ON decisions FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION decision_stays();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table deliveries (
  pledge_id uuid not null,
  recipient text not null default ''::text,
  street text not null default ''::text,
  postcode text not null default ''::text,
  town text not null default ''::text,
  country text not null default ''::text,
  engraving text not null default ''::text,
  size text not null default ''::text,
  state text not null default 'to-do'::text,
  moved_at timestamp with time zone,
  moved_by uuid,
  at timestamp with time zone not null default city_now(),
  erased_at timestamp with time zone,
  constraint deliveries_pkey PRIMARY KEY (pledge_id),
  constraint deliveries_moved_by_people_id_fk FOREIGN KEY (moved_by) REFERENCES people(id),
  constraint deliveries_pledge_id_pledges_id_fk FOREIGN KEY (pledge_id) REFERENCES pledges(id),
  constraint a_delivery_is_moved_by_somebody CHECK ((((state = 'to-do'::text) = (moved_at IS NULL)) AND ((moved_at IS NULL) = (moved_by IS NULL)))),
  constraint a_known_delivery_state CHECK ((state = ANY (ARRAY['to-do'::text, 'sent'::text, 'given'::text]))),
  constraint what_was_erased_says_nothing CHECK (((erased_at IS NULL) OR (((((((recipient || street) || postcode) || town) || country) || engraving) || size) = ''::text)))
);
CREATE INDEX deliveries_to_erase ON deliveries USING btree (moved_at) WHERE (erased_at IS NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON deliveries FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table digests (
  person_id uuid not null,
  cadence cadence not null,
  period date not null,
  at timestamp with time zone not null default city_now(),
  constraint digests_person_id_cadence_period_pk PRIMARY KEY (person_id, cadence, period),
  constraint digests_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);

create table disputes (
  dispute_id text not null,
  payment_id uuid not null,
  amount bigint not null,
  state text not null default 'open'::text,
  at timestamp with time zone not null default city_now(),
  ended_at timestamp with time zone,
  constraint disputes_pkey PRIMARY KEY (dispute_id),
  constraint disputes_payment_id_payments_id_fk FOREIGN KEY (payment_id) REFERENCES payments(id),
  constraint a_dispute_ends_somehow CHECK (((state = 'open'::text) = (ended_at IS NULL))),
  constraint a_dispute_is_of_something CHECK ((amount > 0))
);
CREATE INDEX disputes_of_payment ON disputes USING btree (payment_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON disputes FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table done_lately (
  key text not null,
  at timestamp with time zone not null,
  result jsonb,
  constraint done_lately_pkey PRIMARY KEY (key)
);

create table dossier_annexes (
  id uuid not null default uuidv7(),
  dossier_id uuid not null,
  file_id uuid not null,
  data_sha256 text not null,
  counted_at timestamp with time zone not null,
  final boolean not null,
  at timestamp with time zone not null default city_now(),
  constraint dossier_annexes_pkey PRIMARY KEY (id),
  constraint one_annex_of_the_same_data UNIQUE (dossier_id, data_sha256),
  constraint dossier_annexes_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  constraint dossier_annexes_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id)
);
CREATE INDEX annexes_of_dossier ON dossier_annexes USING btree (dossier_id, id);
CREATE TRIGGER annexes_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON dossier_annexes FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_annexes FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table dossier_changes (
  id uuid not null default uuidv7(),
  dossier_id uuid not null,
  field text not null,
  funder text not null default ''::text,
  was text not null,
  became text not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint dossier_changes_pkey PRIMARY KEY (id),
  constraint dossier_changes_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint dossier_changes_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  constraint something_changed CHECK ((was <> became))
);
CREATE INDEX changes_of_dossier ON dossier_changes USING btree (dossier_id, at);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_changes FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table dossier_documents (
  id uuid not null default uuidv7(),
  dossier_id uuid not null,
  kind text not null,
  title text not null,
  file_id uuid not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  withdrawn_at timestamp with time zone,
  constraint dossier_documents_pkey PRIMARY KEY (id),
  constraint dossier_documents_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint dossier_documents_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  constraint dossier_documents_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id),
  constraint a_known_document CHECK ((kind = ANY (ARRAY['note'::text, 'deliberation'::text, 'financing-plan'::text, 'quotes'::text, 'schedule'::text, 'non-start'::text, 'land-title'::text, 'bank-details'::text, 'start-declaration'::text, 'invoices'::text, 'co-funders'::text, 'publicity'::text, 'completion'::text])))
);
CREATE INDEX documents_of_dossier ON dossier_documents USING btree (dossier_id);
CREATE INDEX dossier_of_file ON dossier_documents USING btree (file_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_documents FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table dossier_lines (
  id uuid not null default uuidv7(),
  dossier_id uuid not null,
  "position" integer not null,
  funder text not null,
  label text not null default ''::text,
  kind text not null,
  asked bigint not null,
  granted bigint,
  granted_on date,
  grant_reference text not null default ''::text,
  received bigint not null default 0,
  constraint dossier_lines_pkey PRIMARY KEY (id),
  constraint dossier_lines_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  constraint a_funder_is_of_its_kind CHECK ((kind =
CASE
    WHEN (funder = ANY (ARRAY['own-funds'::text, 'loan'::text])) THEN 'own'::text
    WHEN (funder = ANY (ARRAY['private-gifts'::text, 'sponsors'::text])) THEN 'private'::text
    ELSE 'public'::text
END)),
  constraint a_grant_has_its_act CHECK (((granted IS NULL) OR ((granted_on IS NOT NULL) AND (grant_reference <> ''::text)))),
  constraint a_grant_is_not_negative CHECK ((granted >= 0)),
  constraint a_known_funder CHECK ((funder = ANY (ARRAY['detr'::text, 'dsil'::text, 'fnadt'::text, 'region'::text, 'department'::text, 'feder'::text, 'alcotra'::text, 'water-agency'::text, 'other-public'::text, 'own-funds'::text, 'loan'::text, 'private-gifts'::text, 'sponsors'::text]))),
  constraint a_line_asks_something CHECK ((asked > 0)),
  constraint another_funder_has_a_name CHECK (((funder <> 'other-public'::text) OR (label <> ''::text))),
  constraint received_within_the_grant CHECK (((received >= 0) AND (received <= COALESCE(granted, (0)::bigint))))
);
CREATE INDEX lines_of_dossier ON dossier_lines USING btree (dossier_id, "position");
CREATE TRIGGER amounts_of_what_is_over_stay BEFORE UPDATE OF granted, granted_on, grant_reference, received ON dossier_lines FOR EACH ROW WHEN (((((new.granted IS DISTINCT FROM old.granted) OR (new.granted_on IS DISTINCT FROM old.granted_on)) OR (new.grant_reference IS DISTINCT FROM old.grant_reference)) OR (new.received IS DISTINCT FROM old.received))) EXECUTE FUNCTION amounts_of_what_is_over();
CREATE TRIGGER filed_plans_are_kept BEFORE INSERT OR DELETE OR UPDATE OF dossier_id, "position", funder, label, asked ON dossier_lines FOR EACH ROW EXECUTE FUNCTION plan_may_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_lines FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table dossier_posters (
  dossier_id uuid not null,
  content_sha256 text not null,
  pdf bytea not null,
  at timestamp with time zone not null default city_now(),
  constraint dossier_posters_pkey PRIMARY KEY (dossier_id),
  constraint dossier_posters_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_posters FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table dossier_steps (
  id uuid not null default uuidv7(),
  dossier_id uuid not null,
  from_state text not null,
  to_state text not null,
  "on" date not null,
  reference text not null default ''::text,
  note text not null default ''::text,
  extends text,
  until_on date,
  by uuid,
  at timestamp with time zone not null default city_now(),
  constraint dossier_steps_pkey PRIMARY KEY (id),
  constraint dossier_steps_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint dossier_steps_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  constraint an_extension_says_what_and_until CHECK ((((to_state = 'extended'::text) = (extends IS NOT NULL)) AND ((extends IS NULL) = (until_on IS NULL))))
);
CREATE INDEX steps_of_dossier ON dossier_steps USING btree (dossier_id, id);
CREATE TRIGGER dossier_steps_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON dossier_steps FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_steps FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table dossier_versions (
  id uuid not null default uuidv7(),
  dossier_id uuid not null,
  number integer not null,
  content text not null,
  sha256 text not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint dossier_versions_pkey PRIMARY KEY (id),
  constraint filed_version_numbers UNIQUE (dossier_id, number),
  constraint dossier_versions_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint dossier_versions_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id),
  constraint the_hash_is_its_own CHECK ((sha256 = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text)))
);
CREATE TRIGGER filed_plans_add_up BEFORE INSERT ON dossier_versions FOR EACH ROW EXECUTE FUNCTION plan_adds_up();
CREATE TRIGGER filed_versions_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON dossier_versions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_versions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table dossier_warnings (
  dossier_id uuid not null,
  deadline text not null,
  due_on date not null,
  stage text not null,
  at timestamp with time zone not null default city_now(),
  constraint dossier_warnings_dossier_id_deadline_due_on_stage_pk PRIMARY KEY (dossier_id, deadline, due_on, stage),
  constraint dossier_warnings_dossier_id_dossiers_id_fk FOREIGN KEY (dossier_id) REFERENCES dossiers(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossier_warnings FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER warnings_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON dossier_warnings FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

create table dossiers (
  id uuid not null,
  slug text not null,
  project_id uuid not null,
  title jsonb not null,
  summary jsonb not null,
  object jsonb not null,
  object_html jsonb not null,
  programme text not null,
  call text not null default ''::text,
  body_id uuid not null,
  elected_id uuid not null,
  agent_id uuid not null,
  total_cost bigint not null,
  eligible_base bigint,
  own_share_rule text not null default 'general'::text,
  own_share_reference text not null default ''::text,
  planned_start_on date,
  start_by date,
  finish_by date,
  state text not null default 'spotting'::text,
  revision integer not null default 1,
  search_text text not null default ''::text,
  started_by uuid not null,
  started_at timestamp with time zone not null default city_now(),
  published_at timestamp with time zone,
  moved_at timestamp with time zone not null default city_now(),
  older text[] not null default '{}'::text[],
  saved_at timestamp with time zone,
  constraint dossiers_pkey PRIMARY KEY (id),
  constraint dossiers_slug_unique UNIQUE (slug),
  constraint dossiers_agent_id_people_id_fk FOREIGN KEY (agent_id) REFERENCES people(id),
  constraint dossiers_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint dossiers_elected_id_officials_person_id_fk FOREIGN KEY (elected_id) REFERENCES officials(person_id),
  constraint dossiers_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint dossiers_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint dossiers_started_by_people_id_fk FOREIGN KEY (started_by) REFERENCES people(id),
  constraint a_dossier_costs_something CHECK ((total_cost > 0)),
  constraint a_known_own_share_rule CHECK ((own_share_rule = ANY (ARRAY['general'::text, 'lead-authority'::text, 'territorial-cooperation'::text, 'prefect-waiver'::text]))),
  constraint a_known_programme CHECK ((programme = ANY (ARRAY['detr'::text, 'dsil'::text, 'fnadt'::text, 'region'::text, 'department'::text, 'feder'::text, 'alcotra'::text, 'water-agency'::text, 'other'::text]))),
  constraint a_known_state CHECK ((state = ANY (ARRAY['spotting'::text, 'drafting'::text, 'deliberated'::text, 'filed'::text, 'received'::text, 'pieces-requested'::text, 'complete'::text, 'examination'::text, 'committee'::text, 'notified'::text, 'refused'::text, 'started'::text, 'advance'::text, 'instalment'::text, 'completed'::text, 'balance'::text, 'closed'::text, 'lapsed'::text, 'abandoned'::text]))),
  constraint another_rule_names_its_act CHECK (((own_share_rule = 'general'::text) OR (own_share_reference <> ''::text))),
  constraint eligible_within_the_cost CHECK (((eligible_base >= 0) AND (eligible_base <= total_cost)))
);
CREATE INDEX dossiers_by_move ON dossiers USING btree (moved_at, id) WHERE (published_at IS NOT NULL);
CREATE INDEX dossiers_of_project ON dossiers USING btree (project_id);
CREATE INDEX dossiers_search ON dossiers USING gin (search_text gin_trgm_ops);
CREATE INDEX dossiers_spelt ON dossiers USING gin (spellings(search_text));
CREATE TRIGGER dossiers_keep_older_translations BEFORE UPDATE OF title, summary, object ON dossiers FOR EACH ROW WHEN ((old.published_at IS NOT NULL)) EXECUTE FUNCTION keep_older_translations('title', 'summary', 'object');
CREATE TRIGGER dossiers_keep_their_face AFTER INSERT OR UPDATE OF slug, title, summary, elected_id, agent_id, body_id, state, moved_at, published_at ON dossiers FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER filed_totals_are_kept BEFORE UPDATE OF total_cost ON dossiers FOR EACH ROW WHEN ((old.total_cost IS DISTINCT FROM new.total_cost)) EXECUTE FUNCTION total_may_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON dossiers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table event_links (
  "position" bigint not null,
  event_id bigint not null,
  hash text not null,
  salt text not null,
  entry text not null,
  constraint event_links_pkey PRIMARY KEY ("position"),
  constraint "event_links_eventId_unique" UNIQUE (event_id),
  constraint event_links_event_id_events_id_fk FOREIGN KEY (event_id) REFERENCES events(id)
);
CREATE TRIGGER event_links_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON event_links FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON event_links FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table events (
  id bigint not null generated always as identity,
  verb text not null,
  subject_kind text not null,
  subject_id uuid not null,
  topic_id uuid,
  actor_id uuid,
  details jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null,
  xid xid8 not null default pg_current_xact_id(),
  constraint events_pkey PRIMARY KEY (id)
);
CREATE INDEX events_by_actor ON events USING btree (actor_id, id);
CREATE INDEX events_by_transaction ON events USING btree (xid, id);
CREATE INDEX events_of_subject ON events USING btree (subject_id, verb, at);
CREATE INDEX events_of_topic ON events USING btree (topic_id, verb, at);
CREATE TRIGGER events_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON events FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_categories (
  id uuid not null default uuidv7(),
  slug text not null,
  names jsonb not null,
  body_id uuid,
  mailbox citext,
  days integer not null,
  "position" integer not null,
  revision integer not null default 1,
  closed_at timestamp with time zone,
  constraint field_categories_pkey PRIMARY KEY (id),
  constraint field_categories_slug_unique UNIQUE (slug),
  constraint field_categories_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint a_category_is_named_in_french CHECK ((COALESCE((names ->> 'fr'::text), ''::text) <> ''::text)),
  constraint a_category_promises_days CHECK (((days >= 1) AND (days <= 180))),
  constraint a_category_stands_among_eight CHECK ((("position" >= 1) AND ("position" <= 8)))
);
CREATE INDEX categories_of_body ON field_categories USING btree (body_id);
CREATE UNIQUE INDEX one_category_per_place ON field_categories USING btree ("position") WHERE (closed_at IS NULL);
CREATE TRIGGER categories_keep_the_faces_of_reports AFTER UPDATE OF names ON field_categories FOR EACH ROW WHEN ((new.names <> old.names)) EXECUTE FUNCTION keep_faces_of_reports('category');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_categories FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_drafts (
  id uuid not null default uuidv7(),
  token_hash text not null,
  device_id uuid not null,
  said jsonb not null,
  report_id uuid,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  said_hash text,
  constraint field_drafts_pkey PRIMARY KEY (id),
  constraint "field_drafts_tokenHash_unique" UNIQUE (token_hash),
  constraint field_drafts_report_id_field_reports_id_fk FOREIGN KEY (report_id) REFERENCES field_reports(id)
);
CREATE INDEX drafts_by_end ON field_drafts USING btree (expires_at);
CREATE INDEX drafts_of_report ON field_drafts USING btree (report_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_drafts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_links (
  id uuid not null default uuidv7(),
  report_id uuid not null,
  body_id uuid,
  person_id uuid,
  token_hash text not null,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint field_links_pkey PRIMARY KEY (id),
  constraint "field_links_tokenHash_unique" UNIQUE (token_hash),
  constraint field_links_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint field_links_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint field_links_report_id_field_reports_id_fk FOREIGN KEY (report_id) REFERENCES field_reports(id)
);
CREATE INDEX field_links_of_person ON field_links USING btree (person_id);
CREATE INDEX links_of_report ON field_links USING btree (report_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_links FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_photos (
  id uuid not null default uuidv7(),
  report_id uuid,
  draft_id uuid,
  file_id uuid,
  by uuid,
  "position" integer not null,
  held_at timestamp with time zone,
  accepted_at timestamp with time zone,
  removed_at timestamp with time zone,
  removed_reason text,
  at timestamp with time zone not null default city_now(),
  constraint field_photos_pkey PRIMARY KEY (id),
  constraint "field_photos_fileId_unique" UNIQUE (file_id),
  constraint field_photos_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint field_photos_draft_id_field_drafts_id_fk FOREIGN KEY (draft_id) REFERENCES field_drafts(id),
  constraint field_photos_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id),
  constraint field_photos_report_id_field_reports_id_fk FOREIGN KEY (report_id) REFERENCES field_reports(id),
  constraint a_photo_is_of_one_thing CHECK ((num_nonnulls(report_id, draft_id) = 1)),
  constraint a_removed_photo_says_why CHECK ((((removed_at IS NULL) = (removed_reason IS NULL)) AND ((removed_at IS NULL) = (file_id IS NOT NULL))))
);
CREATE INDEX photos_by ON field_photos USING btree (by);
CREATE INDEX photos_of_draft ON field_photos USING btree (draft_id);
CREATE INDEX photos_of_report ON field_photos USING btree (report_id, "position");
CREATE INDEX photos_waiting ON field_photos USING btree (at) WHERE (held_at IS NOT NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_photos FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_reports (
  id uuid not null,
  number bigint not null generated always as identity,
  device_id uuid not null,
  kind text not null,
  category_id uuid not null,
  about_id uuid,
  place_id uuid,
  latitude double precision,
  longitude double precision,
  whereabouts text not null default ''::text,
  blurred_at timestamp with time zone,
  body_id uuid,
  state text not null default 'received'::text,
  due_on date not null,
  told_at timestamp with time zone,
  overdue_told_at timestamp with time zone,
  solved_at timestamp with time zone,
  duplicate_of_id uuid,
  follow_hash text,
  published_at timestamp with time zone not null default city_now(),
  moved_at timestamp with time zone not null default city_now(),
  standing boolean not null default false,
  constraint field_reports_pkey PRIMARY KEY (id),
  constraint "field_reports_deviceId_unique" UNIQUE (device_id),
  constraint "field_reports_followHash_unique" UNIQUE (follow_hash),
  constraint field_reports_number_unique UNIQUE (number),
  constraint field_reports_about_id_subjects_id_fk FOREIGN KEY (about_id) REFERENCES subjects(id),
  constraint field_reports_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint field_reports_category_id_field_categories_id_fk FOREIGN KEY (category_id) REFERENCES field_categories(id),
  constraint field_reports_duplicate_of_id_field_reports_id_fk FOREIGN KEY (duplicate_of_id) REFERENCES field_reports(id),
  constraint field_reports_id_contributions_id_fk FOREIGN KEY (id) REFERENCES contributions(id),
  constraint field_reports_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint field_reports_place_id_places_id_fk FOREIGN KEY (place_id) REFERENCES places(id),
  constraint a_duplicate_leads_on CHECK (((state = 'duplicate'::text) = (duplicate_of_id IS NOT NULL))),
  constraint a_report_has_a_kind CHECK ((kind = ANY (ARRAY['fault'::text, 'observation'::text, 'evidence'::text]))),
  constraint a_report_has_a_state CHECK ((state = ANY (ARRAY['received'::text, 'acknowledged'::text, 'in-progress'::text, 'solved'::text, 'not-ours'::text, 'refused'::text, 'duplicate'::text]))),
  constraint a_report_has_both_numbers CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint a_report_is_not_its_own_duplicate CHECK ((duplicate_of_id <> id)),
  constraint a_report_is_on_earth CHECK ((((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)) AND ((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))),
  constraint a_report_is_somewhere CHECK (((place_id IS NOT NULL) OR (latitude IS NOT NULL) OR (whereabouts <> ''::text))),
  constraint a_solved_report_says_when CHECK (((state <> 'solved'::text) OR (solved_at IS NOT NULL))),
  constraint evidence_is_for_something CHECK (((kind = 'evidence'::text) = (about_id IS NOT NULL)))
);
CREATE INDEX duplicates_of ON field_reports USING btree (duplicate_of_id);
CREATE INDEX evidence_for ON field_reports USING btree (about_id);
CREATE INDEX reports_at_place ON field_reports USING btree (place_id);
CREATE INDEX reports_by_day ON field_reports USING btree (published_at, id) WHERE standing;
CREATE INDEX reports_by_point ON field_reports USING btree (category_id, latitude, longitude);
CREATE INDEX reports_counted ON field_reports USING btree (state, kind, category_id, body_id, due_on) WHERE standing;
CREATE INDEX reports_due ON field_reports USING btree (due_on) WHERE (state = ANY (ARRAY['received'::text, 'acknowledged'::text, 'in-progress'::text]));
CREATE INDEX reports_of_body ON field_reports USING btree (body_id, state);
CREATE TRIGGER reports_keep_their_face AFTER INSERT OR UPDATE OF number, category_id, place_id, body_id, moved_at, published_at ON field_reports FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER reports_stand BEFORE INSERT OR UPDATE OF standing ON field_reports FOR EACH ROW EXECUTE FUNCTION report_stands();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_reports FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_steps (
  id uuid not null default uuidv7(),
  report_id uuid not null,
  state text not null,
  reopens boolean not null default false,
  lang text not null default 'fr'::text,
  body text not null default ''::text,
  html text not null default ''::text,
  to_body_id uuid,
  to_whom text not null default ''::text,
  duplicate_of_id uuid,
  body_id uuid,
  by uuid,
  link_id uuid,
  source text,
  at timestamp with time zone not null default city_now(),
  constraint field_steps_pkey PRIMARY KEY (id),
  constraint field_steps_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint field_steps_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint field_steps_duplicate_of_id_field_reports_id_fk FOREIGN KEY (duplicate_of_id) REFERENCES field_reports(id),
  constraint field_steps_link_id_field_links_id_fk FOREIGN KEY (link_id) REFERENCES field_links(id),
  constraint field_steps_report_id_field_reports_id_fk FOREIGN KEY (report_id) REFERENCES field_reports(id),
  constraint field_steps_to_body_id_organisations_id_fk FOREIGN KEY (to_body_id) REFERENCES organisations(id),
  constraint a_duplicate_names_the_first CHECK (((state = 'duplicate'::text) = (duplicate_of_id IS NOT NULL))),
  constraint a_step_has_its_answer CHECK ((reopens OR (body <> ''::text))),
  constraint a_step_leads_to_a_state CHECK ((state = ANY (ARRAY['received'::text, 'acknowledged'::text, 'in-progress'::text, 'solved'::text, 'not-ours'::text, 'refused'::text, 'duplicate'::text]))),
  constraint reopened_it_begins_again CHECK (((NOT reopens) OR (state = 'received'::text))),
  constraint somebody_takes_a_step CHECK ((num_nonnulls(by, link_id, source) >= 1)),
  constraint what_is_not_ours_is_somebodys CHECK (((state = 'not-ours'::text) = ((to_body_id IS NOT NULL) OR (to_whom <> ''::text))))
);
CREATE UNIQUE INDEX one_step_per_link ON field_steps USING btree (link_id);
CREATE UNIQUE INDEX reopened_once ON field_steps USING btree (report_id) WHERE reopens;
CREATE INDEX steps_by ON field_steps USING btree (by);
CREATE INDEX steps_of_report ON field_steps USING btree (report_id, at);
CREATE TRIGGER reports_take_their_steps BEFORE INSERT ON field_steps FOR EACH ROW EXECUTE FUNCTION report_takes_its_step();
CREATE TRIGGER steps_of_reports_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON field_steps FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_steps FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_uses (
  report_id uuid not null,
  version_id uuid not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint field_uses_report_id_version_id_pk PRIMARY KEY (report_id, version_id),
  constraint field_uses_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint field_uses_report_id_field_reports_id_fk FOREIGN KEY (report_id) REFERENCES field_reports(id),
  constraint field_uses_version_id_project_versions_id_fk FOREIGN KEY (version_id) REFERENCES project_versions(id)
);
CREATE INDEX uses_by ON field_uses USING btree (by);
CREATE INDEX uses_in_version ON field_uses USING btree (version_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_uses FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_verdicts (
  step_id uuid not null,
  person_id uuid not null,
  settled boolean not null,
  at timestamp with time zone not null default city_now(),
  constraint field_verdicts_step_id_person_id_pk PRIMARY KEY (step_id, person_id),
  constraint field_verdicts_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint field_verdicts_step_id_field_steps_id_fk FOREIGN KEY (step_id) REFERENCES field_steps(id)
);
CREATE INDEX verdicts_of_person ON field_verdicts USING btree (person_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_verdicts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table field_voices (
  report_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint field_voices_report_id_person_id_pk PRIMARY KEY (report_id, person_id),
  constraint field_voices_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint field_voices_report_id_field_reports_id_fk FOREIGN KEY (report_id) REFERENCES field_reports(id)
);
CREATE INDEX voices_of_person ON field_voices USING btree (person_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON field_voices FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table file_renditions (
  file_id uuid not null,
  name text not null,
  key text not null,
  bytes integer not null,
  constraint file_renditions_file_id_name_pk PRIMARY KEY (file_id, name),
  constraint file_renditions_key_unique UNIQUE (key),
  constraint file_renditions_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id),
  constraint a_rendition_has_a_size CHECK ((bytes > 0))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON file_renditions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table files (
  id uuid not null default uuidv7(),
  purpose text not null,
  key text not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  width integer,
  height integer,
  uploaded_by uuid,
  at timestamp with time zone not null default city_now(),
  deleted_at timestamp with time zone,
  constraint files_pkey PRIMARY KEY (id),
  constraint files_key_unique UNIQUE (key),
  constraint file_has_a_size CHECK ((bytes > 0))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON files FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table follows (
  person_id uuid not null,
  subject_id uuid not null,
  cadence cadence not null default 'daily'::cadence,
  since timestamp with time zone not null default city_now(),
  constraint follows_person_id_subject_id_pk PRIMARY KEY (person_id, subject_id),
  constraint follows_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint follows_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id)
);
CREATE INDEX followers ON follows USING btree (subject_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON follows FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table former_names (
  person_id uuid not null,
  name text not null,
  until timestamp with time zone not null,
  constraint former_names_person_id_until_pk PRIMARY KEY (person_id, until),
  constraint former_names_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON former_names FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table gate_pieces (
  project_id uuid not null,
  piece text not null,
  reference text not null,
  file_id uuid,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  decision_id uuid,
  constraint gate_pieces_project_id_piece_pk PRIMARY KEY (project_id, piece),
  constraint gate_pieces_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint gate_pieces_decision_id_decisions_id_fk FOREIGN KEY (decision_id) REFERENCES decisions(id),
  constraint gate_pieces_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id),
  constraint gate_pieces_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON gate_pieces FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table info_asks (
  id uuid not null default uuidv7(),
  email citext not null,
  locale text not null,
  audiences text[] not null,
  categories text[] not null,
  places uuid[] not null,
  cadence text not null,
  token_hash text,
  asked_at timestamp with time zone not null default city_now(),
  constraint info_asks_pkey PRIMARY KEY (id),
  constraint "info_asks_tokenHash_unique" UNIQUE (token_hash)
);
CREATE INDEX info_asks_of_an_address ON info_asks USING btree (email);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON info_asks FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table info_orders (
  id uuid not null default uuidv7(),
  audience text not null,
  season text not null,
  kinds text[] not null,
  categories text[] not null,
  revision integer not null default 1,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint info_orders_pkey PRIMARY KEY (id),
  constraint one_order_for_readers_and_season UNIQUE (audience, season),
  constraint info_orders_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint an_order_is_for_readers CHECK ((audience = ANY (ARRAY['permanent'::text, 'secondary'::text, 'seasonal'::text, 'visitor'::text, 'business'::text, 'everybody'::text]))),
  constraint an_order_is_of_a_season CHECK ((season = ANY (ARRAY['winter'::text, 'summer'::text]))),
  constraint an_order_names_categories CHECK ((categories <@ ARRAY['avalanche'::text, 'weather'::text, 'road'::text, 'lift'::text, 'water'::text, 'waste'::text, 'event'::text, 'works'::text, 'health'::text, 'other'::text])),
  constraint an_order_names_kinds CHECK ((kinds <@ ARRAY['lift'::text, 'piste'::text, 'cross-country'::text, 'trail'::text, 'car-park'::text, 'road'::text, 'bus-stop'::text, 'pool'::text, 'rink'::text, 'sport'::text, 'nursery'::text, 'school'::text, 'health'::text, 'town-hall'::text, 'culture'::text, 'waste'::text, 'hamlet'::text, 'square'::text, 'building'::text, 'other'::text]))
);
CREATE INDEX info_orders_by ON info_orders USING btree (by);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON info_orders FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table info_readers (
  id uuid not null default uuidv7(),
  person_id uuid,
  email citext,
  locale text not null,
  audiences text[] not null,
  categories text[] not null,
  places uuid[] not null,
  cadence text not null,
  since timestamp with time zone not null default city_now(),
  told_on date not null default city_today(),
  constraint info_readers_pkey PRIMARY KEY (id),
  constraint info_readers_email_unique UNIQUE (email),
  constraint "info_readers_personId_unique" UNIQUE (person_id),
  constraint info_readers_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint an_info_reader_chose_categories CHECK ((categories <@ ARRAY['avalanche'::text, 'weather'::text, 'road'::text, 'lift'::text, 'water'::text, 'waste'::text, 'event'::text, 'works'::text, 'health'::text, 'other'::text])),
  constraint an_info_reader_has_a_cadence CHECK ((cadence = ANY (ARRAY['at-once'::text, 'daily'::text]))),
  constraint an_info_reader_is_a_person_or_an_address CHECK (((person_id IS NULL) <> (email IS NULL))),
  constraint an_info_reader_is_of_classes CHECK ((audiences <@ ARRAY['permanent'::text, 'secondary'::text, 'seasonal'::text, 'visitor'::text, 'business'::text]))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON info_readers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table instance_mark (
  "only" boolean not null default true,
  mode text not null,
  marked_at timestamp with time zone not null default now(),
  constraint instance_mark_pkey PRIMARY KEY ("only"),
  constraint instance_mark_is_one_row CHECK ("only")
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON instance_mark FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table invitations (
  id uuid not null default uuidv7(),
  email citext not null,
  role role not null,
  token_hash text not null,
  invited_by uuid,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  constraint invitations_pkey PRIMARY KEY (id),
  constraint "invitations_tokenHash_unique" UNIQUE (token_hash),
  constraint one_invitation_per_address_and_role UNIQUE (email, role, at),
  constraint invitations_invited_by_people_id_fk FOREIGN KEY (invited_by) REFERENCES people(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON invitations FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table invoice_counters (
  series text not null,
  year integer not null,
  last integer not null,
  constraint invoice_counters_series_year_pk PRIMARY KEY (series, year),
  constraint a_counter_counts CHECK ((last > 0))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON invoice_counters FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table invoice_prints (
  invoice_id uuid not null,
  file_id uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint invoice_prints_pkey PRIMARY KEY (invoice_id),
  constraint invoice_prints_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id),
  constraint invoice_prints_invoice_id_invoices_id_fk FOREIGN KEY (invoice_id) REFERENCES invoices(id)
);
CREATE TRIGGER invoice_prints_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON invoice_prints FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON invoice_prints FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table invoices (
  id uuid not null default uuidv7(),
  series text not null,
  year integer not null,
  number integer not null,
  sponsorship_id uuid not null,
  cancels_id uuid,
  content text not null,
  sha256 text not null,
  net bigint not null,
  vat bigint not null,
  gross bigint not null,
  issued_at timestamp with time zone not null default city_now(),
  constraint invoices_pkey PRIMARY KEY (id),
  constraint invoice_numbers UNIQUE (series, year, number),
  constraint "invoices_cancelsId_unique" UNIQUE (cancels_id),
  constraint invoices_cancels_id_invoices_id_fk FOREIGN KEY (cancels_id) REFERENCES invoices(id),
  constraint invoices_sponsorship_id_sponsorships_id_fk FOREIGN KEY (sponsorship_id) REFERENCES sponsorships(id),
  constraint a_credit_note_cancels CHECK (((series = 'A'::text) = (cancels_id IS NOT NULL))),
  constraint an_invoice_adds_up CHECK (((gross = (net + vat)) AND (gross > 0))),
  constraint the_invoice_hash_is_its_own CHECK ((sha256 = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text)))
);
CREATE UNIQUE INDEX one_invoice_per_sponsorship ON invoices USING btree (sponsorship_id) WHERE (series = 'F'::text);
CREATE TRIGGER invoices_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON invoices FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER invoices_are_numbered BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION number_invoice();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON invoices FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table ledger_accounts (
  id uuid not null default uuidv7(),
  kind text not null,
  campaign_id uuid,
  project_id uuid,
  currency text not null default 'EUR'::text,
  book text not null generated always as (
CASE
    WHEN (kind = ANY (ARRAY['pledged'::text, 'pledgers'::text])) THEN 'pledges'::text
    ELSE 'cash'::text
END) stored,
  keeps text generated always as (
CASE
    WHEN (kind = 'pledged'::text) THEN 'debit'::text
    WHEN (kind = ANY (ARRAY['held'::text, 'match-budget'::text])) THEN 'credit'::text
    ELSE NULL::text
END) stored,
  at timestamp with time zone not null default city_now(),
  constraint ledger_accounts_pkey PRIMARY KEY (id),
  constraint one_account_of_its_kind UNIQUE NULLS NOT DISTINCT (kind, campaign_id, project_id, currency),
  constraint ledger_accounts_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint account_belongs_where_its_kind_says CHECK ((((campaign_id IS NOT NULL) = (kind = ANY (ARRAY['held'::text, 'pledged'::text, 'pledgers'::text]))) AND ((project_id IS NULL) OR (kind = ANY (ARRAY['gift'::text, 'patronage'::text, 'sponsoring'::text]))))),
  constraint account_in_euros CHECK ((currency = 'EUR'::text))
);
CREATE TRIGGER ledger_accounts_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger_accounts FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER ledger_accounts_open_balance AFTER INSERT ON ledger_accounts FOR EACH ROW WHEN ((new.keeps IS NOT NULL)) EXECUTE FUNCTION ledger_open_balance();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON ledger_accounts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table ledger_balances (
  account_id uuid not null,
  balance bigint not null,
  constraint ledger_balances_pkey PRIMARY KEY (account_id),
  constraint ledger_balances_account_id_ledger_accounts_id_fk FOREIGN KEY (account_id) REFERENCES ledger_accounts(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON ledger_balances FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table ledger_checkpoints (
  day date not null,
  "position" bigint not null,
  hash text not null,
  at timestamp with time zone not null default city_now(),
  constraint ledger_checkpoints_pkey PRIMARY KEY (day)
);
CREATE TRIGGER ledger_checkpoints_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON ledger_checkpoints FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table ledger_entries (
  transaction_id uuid not null,
  account_id uuid not null,
  amount bigint not null,
  constraint ledger_entries_transaction_id_account_id_pk PRIMARY KEY (transaction_id, account_id),
  constraint ledger_entries_account_id_ledger_accounts_id_fk FOREIGN KEY (account_id) REFERENCES ledger_accounts(id),
  constraint ledger_entries_transaction_id_ledger_transactions_id_fk FOREIGN KEY (transaction_id) REFERENCES ledger_transactions(id),
  constraint entry_is_not_zero CHECK ((amount <> 0))
);
CREATE INDEX entries_of_account ON ledger_entries USING btree (account_id, amount);
CREATE CONSTRAINT TRIGGER ledger_entries_add_up AFTER INSERT ON ledger_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entries_add_up();
CREATE TRIGGER ledger_entries_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger_entries FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER ledger_entries_in_time BEFORE INSERT ON ledger_entries FOR EACH ROW EXECUTE FUNCTION ledger_entry_in_time();
CREATE TRIGGER ledger_entries_move_balances AFTER INSERT ON ledger_entries REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger_move_balances();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON ledger_entries FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table ledger_links (
  "position" bigint not null,
  transaction_id uuid not null,
  salt text not null,
  entry text not null,
  hash text not null,
  horizon xid8 not null,
  constraint ledger_links_pkey PRIMARY KEY ("position"),
  constraint "ledger_links_transactionId_unique" UNIQUE (transaction_id),
  constraint ledger_links_transaction_id_ledger_transactions_id_fk FOREIGN KEY (transaction_id) REFERENCES ledger_transactions(id)
);
CREATE TRIGGER ledger_links_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger_links FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON ledger_links FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table ledger_transactions (
  id uuid not null default gen_random_uuid(),
  source text not null,
  source_id text not null,
  code text not null,
  campaign_id uuid,
  reverses_id uuid,
  note text not null default ''::text,
  actor_id uuid,
  event_at timestamp with time zone not null,
  event_on date not null generated always as (((event_at AT TIME ZONE 'Europe/Paris'::text))::date) stored,
  created_at timestamp with time zone not null default city_now(),
  xid xid8 not null default pg_current_xact_id(),
  constraint ledger_transactions_pkey PRIMARY KEY (id),
  constraint "ledger_transactions_reversesId_unique" UNIQUE (reverses_id),
  constraint posted_once UNIQUE (source, source_id, code),
  constraint ledger_transactions_reverses_id_ledger_transactions_id_fk FOREIGN KEY (reverses_id) REFERENCES ledger_transactions(id),
  constraint ledger_code_is_a_word CHECK ((code ~ '^[a-z][a-z-]{1,40}$'::text)),
  constraint reversal_of_another CHECK ((reverses_id <> id))
);
CREATE INDEX ledger_by_day ON ledger_transactions USING btree (event_on, id);
CREATE INDEX ledger_by_transaction ON ledger_transactions USING btree (xid);
CREATE INDEX ledger_of_campaign ON ledger_transactions USING btree (campaign_id, event_on, id);
CREATE CONSTRAINT TRIGGER ledger_transactions_add_up AFTER INSERT ON ledger_transactions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transaction_adds_up();
CREATE TRIGGER ledger_transactions_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON ledger_transactions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER ledger_transactions_written_now BEFORE INSERT ON ledger_transactions FOR EACH ROW EXECUTE FUNCTION ledger_written_now();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON ledger_transactions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table lists (
  id uuid not null,
  slug text not null,
  titles jsonb not null,
  at timestamp with time zone not null default city_now(),
  constraint lists_pkey PRIMARY KEY (id),
  constraint lists_slug_unique UNIQUE (slug),
  constraint lists_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id)
);
CREATE TRIGGER lists_keep_their_face AFTER INSERT OR UPDATE OF slug, titles, at ON lists FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON lists FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table lock_changes (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  what text not null,
  at timestamp with time zone not null default city_now(),
  told citext not null,
  became citext,
  proved boolean not null default false,
  token_hash text,
  stopped_at timestamp with time zone,
  resumed_at timestamp with time zone,
  constraint lock_changes_pkey PRIMARY KEY (id),
  constraint "lock_changes_tokenHash_unique" UNIQUE (token_hash),
  constraint lock_changes_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint a_known_lock CHECK ((what = ANY (ARRAY['factor-set'::text, 'factor-removed'::text, 'password-changed'::text, 'address-changed'::text]))),
  constraint an_address_becomes_another CHECK (((what = 'address-changed'::text) = (became IS NOT NULL))),
  constraint resumed_after_a_stop CHECK (((resumed_at IS NULL) OR (stopped_at IS NOT NULL)))
);
CREATE INDEX lock_changes_of_person ON lock_changes USING btree (person_id, at);
CREATE INDEX lock_changes_told ON lock_changes USING btree (told);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON lock_changes FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table memberships (
  person_id uuid not null,
  organisation_id uuid not null,
  since timestamp with time zone not null default city_now(),
  ended_at timestamp with time zone,
  constraint memberships_person_id_organisation_id_pk PRIMARY KEY (person_id, organisation_id),
  constraint memberships_organisation_id_organisations_id_fk FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint memberships_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE INDEX members ON memberships USING btree (organisation_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON memberships FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table milestone_slips (
  id uuid not null default uuidv7(),
  milestone_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint milestone_slips_pkey PRIMARY KEY (id),
  constraint milestone_slips_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint milestone_slips_milestone_id_milestones_id_fk FOREIGN KEY (milestone_id) REFERENCES milestones(id),
  constraint a_slip_has_a_reason CHECK ((reason <> ''::text))
);
CREATE INDEX slips_of_milestone ON milestone_slips USING btree (milestone_id);
CREATE TRIGGER slips_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON milestone_slips FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON milestone_slips FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table milestones (
  id uuid not null default uuidv7(),
  project_id uuid not null,
  title jsonb not null,
  baseline_on date not null,
  current_on date not null,
  actual_on date,
  at timestamp with time zone not null default city_now(),
  constraint milestones_pkey PRIMARY KEY (id),
  constraint milestones_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id)
);
CREATE INDEX milestones_of_project ON milestones USING btree (project_id, baseline_on);
CREATE TRIGGER baselines_are_kept BEFORE UPDATE ON milestones FOR EACH ROW EXECUTE FUNCTION keep_baseline();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON milestones FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table money_alarms (
  id uuid not null default uuidv7(),
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null default city_now(),
  settled_at timestamp with time zone,
  settled_by uuid,
  note text,
  constraint money_alarms_pkey PRIMARY KEY (id),
  constraint money_alarms_settled_by_people_id_fk FOREIGN KEY (settled_by) REFERENCES people(id),
  constraint alarm_settled_with_a_note CHECK (((num_nonnulls(settled_at, note) = ANY (ARRAY[0, 2])) AND ((settled_by IS NULL) OR (settled_at IS NOT NULL)) AND (char_length(note) >= 3)))
);
CREATE UNIQUE INDEX one_open_alarm ON money_alarms USING btree (kind, subject_kind, subject_id) WHERE (settled_at IS NULL);
CREATE INDEX open_alarms ON money_alarms USING btree (at) WHERE (settled_at IS NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON money_alarms FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table notices (
  id uuid not null default uuidv7(),
  contribution_id uuid not null,
  reason text not null,
  explanation text not null,
  reporter_id uuid,
  reporter_name text,
  reporter_email citext,
  good_faith boolean not null,
  at timestamp with time zone not null default city_now(),
  ruling_id uuid,
  reporter_told_at timestamp with time zone,
  constraint notices_pkey PRIMARY KEY (id),
  constraint notices_contribution_id_contributions_id_fk FOREIGN KEY (contribution_id) REFERENCES contributions(id),
  constraint notices_reporter_id_people_id_fk FOREIGN KEY (reporter_id) REFERENCES people(id),
  constraint notices_ruling_id_rulings_id_fk FOREIGN KEY (ruling_id) REFERENCES rulings(id),
  constraint a_reporter_is_known CHECK (((reporter_id IS NOT NULL) OR ((reporter_name IS NOT NULL) AND (reporter_email IS NOT NULL)) OR (ruling_id IS NOT NULL))),
  constraint given_in_good_faith CHECK (good_faith)
);
CREATE INDEX notices_of_contribution ON notices USING btree (contribution_id);
CREATE UNIQUE INDEX one_open_notice_per_address ON notices USING btree (contribution_id, reporter_email, md5((reason || explanation))) WHERE (ruling_id IS NULL);
CREATE UNIQUE INDEX one_open_notice_per_reporter ON notices USING btree (contribution_id, reporter_id) WHERE (ruling_id IS NULL);
CREATE INDEX open_notices ON notices USING btree (at) WHERE (ruling_id IS NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON notices FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table notifications (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  event_id bigint not null,
  template text not null,
  cadence cadence not null,
  topic_id uuid,
  at timestamp with time zone not null default city_now(),
  read_at timestamp with time zone,
  mailed_at timestamp with time zone,
  sending_at timestamp with time zone,
  constraint notifications_pkey PRIMARY KEY (id),
  constraint notifications_event_id_events_id_fk FOREIGN KEY (event_id) REFERENCES events(id),
  constraint notifications_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE INDEX notifications_of_person ON notifications USING btree (person_id, id);
CREATE UNIQUE INDEX told_once ON notifications USING btree (person_id, event_id);
CREATE INDEX unread_notifications ON notifications USING btree (person_id) WHERE (read_at IS NULL);
CREATE INDEX waiting_for_mail ON notifications USING btree (cadence, person_id) WHERE ((mailed_at IS NULL) AND (cadence <> 'none'::cadence));

create table officials (
  person_id uuid not null,
  slug text not null,
  name text not null,
  title jsonb not null,
  delegation jsonb not null,
  rank integer not null default 100,
  since date not null,
  until date,
  older text[] not null default '{}'::text[],
  constraint officials_pkey PRIMARY KEY (person_id),
  constraint officials_slug_unique UNIQUE (slug),
  constraint officials_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE TRIGGER officials_keep_older_translations BEFORE UPDATE OF title, delegation ON officials FOR EACH ROW EXECUTE FUNCTION keep_older_translations('title', 'delegation');
CREATE TRIGGER officials_keep_their_face AFTER INSERT OR UPDATE OF slug, name, title ON officials FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('person_id');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON officials FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table opened_answers (
  consultation_id uuid not null,
  question integer not null,
  number integer not null,
  letter text not null,
  answer jsonb,
  way text,
  constraint answers_are_numbered UNIQUE (consultation_id, question, number),
  constraint opened_answers_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id),
  constraint an_answer_came_one_way CHECK ((way = ANY (ARRAY['online'::text, 'paper'::text])))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON opened_answers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table opinion_closes (
  id uuid not null default uuidv7(),
  subject_id uuid not null,
  was timestamp with time zone,
  becomes timestamp with time zone,
  decision text not null default ''::text,
  by uuid,
  at timestamp with time zone not null default city_now(),
  constraint opinion_closes_pkey PRIMARY KEY (id),
  constraint opinion_closes_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint opinion_closes_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id),
  constraint a_nearer_close_has_its_decision CHECK (((COALESCE(becomes, 'infinity'::timestamp with time zone) >= COALESCE(was, 'infinity'::timestamp with time zone)) OR (decision <> ''::text))),
  constraint a_nearer_close_leaves_eight_days CHECK (((COALESCE(becomes, 'infinity'::timestamp with time zone) >= COALESCE(was, 'infinity'::timestamp with time zone)) OR (becomes >= (at + '192:00:00'::interval))))
);
CREATE INDEX closes_of_subject ON opinion_closes USING btree (subject_id, at);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON opinion_closes FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table opinion_reports (
  subject_id uuid not null,
  counted_at timestamp with time zone not null,
  final boolean not null default false,
  threshold integer not null,
  rows jsonb not null,
  constraint opinion_reports_subject_id_counted_at_pk PRIMARY KEY (subject_id, counted_at),
  constraint opinion_reports_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id)
);
CREATE TRIGGER reports_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON opinion_reports FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON opinion_reports FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table opinions (
  id uuid not null default uuidv7(),
  subject_id uuid not null,
  person_id uuid,
  stance stance not null,
  reason text not null default ''::text,
  lang text not null,
  class person_class not null,
  verified boolean not null,
  entered_by uuid,
  at timestamp with time zone not null default city_now(),
  changed_at timestamp with time zone,
  reason_id uuid,
  consent_id uuid,
  constraint opinions_pkey PRIMARY KEY (id),
  constraint opinions_consent_id_counter_consents_id_fk FOREIGN KEY (consent_id) REFERENCES counter_consents(id),
  constraint opinions_entered_by_people_id_fk FOREIGN KEY (entered_by) REFERENCES people(id),
  constraint opinions_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint opinions_reason_id_contributions_id_fk FOREIGN KEY (reason_id) REFERENCES contributions(id),
  constraint opinions_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id),
  constraint only_the_counter_needs_a_yes CHECK (((entered_by IS NOT NULL) OR (consent_id IS NULL)))
);
CREATE UNIQUE INDEX one_opinion_per_person_and_subject ON opinions USING btree (subject_id, person_id);
CREATE UNIQUE INDEX one_opinion_per_yes ON opinions USING btree (consent_id);
CREATE INDEX opinions_of_person ON opinions USING btree (person_id);
CREATE TRIGGER opinions_are_in_time BEFORE INSERT ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_in_time();
CREATE TRIGGER opinions_change_in_time BEFORE UPDATE OF stance, reason ON opinions FOR EACH ROW WHEN (((new.stance <> old.stance) OR (new.reason <> ''::text))) EXECUTE FUNCTION opinion_in_time();
CREATE TRIGGER opinions_go_in_time BEFORE DELETE ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_goes_in_time();
CREATE TRIGGER opinions_have_a_person BEFORE INSERT ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_has_a_person();
CREATE TRIGGER opinions_stay_hers BEFORE UPDATE OF person_id ON opinions FOR EACH ROW WHEN ((new.person_id IS DISTINCT FROM old.person_id)) EXECUTE FUNCTION opinion_is_hers();
CREATE TRIGGER opinions_with_her_yes BEFORE INSERT OR UPDATE OF entered_by, consent_id, person_id ON opinions FOR EACH ROW WHEN ((new.entered_by IS NOT NULL)) EXECUTE FUNCTION counter_needs_her_yes('person_id', 'opinion', 'opinion');
CREATE TRIGGER supports_are_counted_live AFTER INSERT OR DELETE OR UPDATE OF class, verified ON opinions FOR EACH ROW EXECUTE FUNCTION count_supports();
CREATE TRIGGER supports_are_for BEFORE INSERT OR UPDATE OF stance ON opinions FOR EACH ROW WHEN ((new.stance <> 'for'::stance)) EXECUTE FUNCTION a_support_is_for();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON opinions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table organisations (
  id uuid not null default uuidv7(),
  kind text not null,
  name text not null,
  slug text not null,
  siret text,
  at timestamp with time zone not null default city_now(),
  name_key text,
  constraint organisations_pkey PRIMARY KEY (id),
  constraint "organisations_nameKey_unique" UNIQUE (name_key),
  constraint organisations_siret_unique UNIQUE (siret),
  constraint organisations_slug_unique UNIQUE (slug),
  constraint siret_has_fourteen_digits CHECK ((siret ~ '^[0-9]{14}$'::text))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON organisations FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table paper_agreements (
  consultation_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  marks integer not null,
  ballots integer not null,
  rounds integer not null,
  reason text not null,
  constraint paper_agreements_pkey PRIMARY KEY (consultation_id),
  constraint paper_agreements_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id),
  constraint paper_agreements_one_id_people_id_fk FOREIGN KEY (one_id) REFERENCES people(id),
  constraint paper_agreements_other_id_people_id_fk FOREIGN KEY (other_id) REFERENCES people(id),
  constraint more_ballots_than_marks_have_a_reason CHECK (((ballots <= marks) OR (reason <> ''::text))),
  constraint two_count_apart CHECK ((one_id <> other_id))
);
CREATE INDEX agreements_of_one ON paper_agreements USING btree (one_id);
CREATE INDEX agreements_of_other ON paper_agreements USING btree (other_id);
CREATE TRIGGER paper_agreements_stand BEFORE DELETE OR UPDATE OR TRUNCATE ON paper_agreements FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON paper_agreements FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER two_counts_agree BEFORE INSERT ON paper_agreements FOR EACH ROW EXECUTE FUNCTION two_counts_agree();

create table paper_counts (
  consultation_id uuid not null,
  official_id uuid not null,
  content jsonb not null,
  done boolean not null,
  rounds integer not null,
  reason text not null,
  constraint one_count_an_official PRIMARY KEY (consultation_id, official_id),
  constraint paper_counts_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id),
  constraint paper_counts_official_id_people_id_fk FOREIGN KEY (official_id) REFERENCES people(id)
);
CREATE INDEX paper_counted_by ON paper_counts USING btree (official_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON paper_counts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table paper_told (
  consultation_id uuid not null,
  person_id uuid not null,
  constraint told_once_of_paper PRIMARY KEY (consultation_id, person_id),
  constraint told_is_who_is_marked FOREIGN KEY (consultation_id, person_id) REFERENCES roll_marks(consultation_id, person_id)
);
CREATE INDEX paper_told_to ON paper_told USING btree (person_id);

create table payers (
  id uuid not null default uuidv7(),
  person_id uuid,
  organisation_id uuid,
  customer_id text not null,
  at timestamp with time zone not null default city_now(),
  constraint payers_pkey PRIMARY KEY (id),
  constraint "payers_customerId_unique" UNIQUE (customer_id),
  constraint "payers_organisationId_unique" UNIQUE (organisation_id),
  constraint "payers_personId_unique" UNIQUE (person_id),
  constraint payers_organisation_id_organisations_id_fk FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint payers_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint a_payer_is_one CHECK ((num_nonnulls(person_id, organisation_id) = 1))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON payers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table payments (
  id uuid not null default uuidv7(),
  pledge_id uuid,
  sponsorship_id uuid,
  number integer not null,
  checkout_id uuid,
  amount bigint not null,
  state text not null default 'planned'::text,
  payment_intent_id text,
  charge_id text,
  fee bigint,
  decline_code text,
  advice_code text,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  ended_at timestamp with time zone,
  at timestamp with time zone not null default city_now(),
  surplus boolean not null default false,
  constraint payments_pkey PRIMARY KEY (id),
  constraint attempts_of_pledge UNIQUE (pledge_id, number),
  constraint attempts_of_sponsorship UNIQUE (sponsorship_id, number),
  constraint "payments_chargeId_unique" UNIQUE (charge_id),
  constraint "payments_checkoutId_unique" UNIQUE (checkout_id),
  constraint "payments_paymentIntentId_unique" UNIQUE (payment_intent_id),
  constraint payments_checkout_id_checkouts_id_fk FOREIGN KEY (checkout_id) REFERENCES checkouts(id),
  constraint payments_pledge_id_pledges_id_fk FOREIGN KEY (pledge_id) REFERENCES pledges(id),
  constraint payments_sponsorship_id_sponsorships_id_fk FOREIGN KEY (sponsorship_id) REFERENCES sponsorships(id),
  constraint a_known_payment_state CHECK ((state = ANY (ARRAY['planned'::text, 'sent'::text, 'succeeded'::text, 'needs-owner'::text, 'declined'::text, 'cancelled'::text]))),
  constraint a_payment_is_of_one CHECK ((num_nonnulls(pledge_id, sponsorship_id) = 1)),
  constraint a_payment_is_of_something CHECK ((amount > 0)),
  constraint a_success_has_its_charge CHECK (((state <> 'succeeded'::text) OR ((charge_id IS NOT NULL) AND (ended_at IS NOT NULL)))),
  constraint too_much_was_paid CHECK (((NOT surplus) OR (state = 'succeeded'::text)))
);
CREATE UNIQUE INDEX a_pledge_is_collected_once ON payments USING btree (pledge_id) WHERE ((state = 'succeeded'::text) AND (NOT surplus));
CREATE UNIQUE INDEX a_sponsorship_is_paid_once ON payments USING btree (sponsorship_id) WHERE ((state = 'succeeded'::text) AND (NOT surplus));
CREATE UNIQUE INDEX one_attempt_at_a_time ON payments USING btree (pledge_id) WHERE (state = ANY (ARRAY['planned'::text, 'sent'::text]));
CREATE INDEX payments_due ON payments USING btree (due_at) WHERE (state = ANY (ARRAY['planned'::text, 'sent'::text]));
CREATE TRIGGER payments_move_as_known BEFORE UPDATE OF state ON payments FOR EACH ROW EXECUTE FUNCTION moves_as_known('{planned>sent,planned>succeeded,planned>declined,planned>needs-owner,planned>cancelled,sent>succeeded,sent>needs-owner,sent>declined,sent>cancelled,needs-owner>succeeded,needs-owner>declined,needs-owner>cancelled,declined>succeeded,cancelled>succeeded}');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON payments FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table pending_deeds (
  id uuid not null default uuidv7(),
  token_hash text not null,
  deed text not null,
  input jsonb not null,
  return_to text not null,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  done_at timestamp with time zone,
  address_hash text,
  constraint pending_deeds_pkey PRIMARY KEY (id),
  constraint "pending_deeds_tokenHash_unique" UNIQUE (token_hash)
);
CREATE INDEX pending_deeds_old ON pending_deeds USING btree (expires_at);

create table people (
  id uuid not null default uuidv7(),
  display_name text not null,
  name_key text not null,
  email citext,
  password_hash text,
  locale text not null default 'fr'::text,
  class person_class not null default 'visitor'::person_class,
  mails jsonb not null default '{}'::jsonb,
  joined_at timestamp with time zone not null default city_now(),
  last_visit_at timestamp with time zone,
  erased_at timestamp with time zone,
  address_proved_at timestamp with time zone default city_now(),
  constraint people_pkey PRIMARY KEY (id),
  constraint display_name_has_a_size CHECK (((char_length(display_name) >= 2) AND (char_length(display_name) <= 60)))
);
CREATE UNIQUE INDEX people_email ON people USING btree (email);
CREATE INDEX people_mailbox ON people USING btree (mailbox_of(email)) WHERE (email IS NOT NULL);
CREATE UNIQUE INDEX people_name ON people USING btree (name_key) WHERE (erased_at IS NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table place_imports (
  id uuid not null default uuidv7(),
  body_id uuid,
  file_name text not null,
  remarks jsonb not null,
  rows jsonb not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  done_at timestamp with time zone,
  constraint place_imports_pkey PRIMARY KEY (id),
  constraint place_imports_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint place_imports_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id)
);
CREATE INDEX imports_by ON place_imports USING btree (by, at);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON place_imports FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table places (
  id uuid not null,
  slug text not null,
  names jsonb not null,
  kind text not null,
  latitude double precision,
  longitude double precision,
  geometry jsonb,
  altitude integer,
  body_id uuid,
  address text not null default ''::text,
  equipment_code text not null default ''::text,
  accessibility jsonb,
  search_text text not null,
  revision integer not null default 1,
  closed_at timestamp with time zone,
  at timestamp with time zone not null default city_now(),
  moved_at timestamp with time zone not null default city_now(),
  older text[] not null default '{}'::text[],
  constraint places_pkey PRIMARY KEY (id),
  constraint places_slug_unique UNIQUE (slug),
  constraint places_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint places_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint a_place_has_a_kind CHECK ((kind = ANY (ARRAY['lift'::text, 'piste'::text, 'cross-country'::text, 'trail'::text, 'car-park'::text, 'road'::text, 'bus-stop'::text, 'pool'::text, 'rink'::text, 'sport'::text, 'nursery'::text, 'school'::text, 'health'::text, 'town-hall'::text, 'culture'::text, 'waste'::text, 'hamlet'::text, 'square'::text, 'building'::text, 'other'::text]))),
  constraint a_place_is_named_in_french CHECK ((COALESCE((names ->> 'fr'::text), ''::text) <> ''::text)),
  constraint a_place_is_on_earth CHECK ((((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)) AND ((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))),
  constraint a_point_has_both_numbers CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint an_equipment_code_has_eight_digits CHECK ((equipment_code ~ '^([0-9]{3}|[0-9]{8})?$'::text))
);
CREATE INDEX places_by_point ON places USING btree (latitude, longitude);
CREATE INDEX places_of_body ON places USING btree (body_id);
CREATE INDEX places_search ON places USING gin (search_text gin_trgm_ops);
CREATE INDEX places_spelt ON places USING gin (spellings(search_text));
CREATE TRIGGER places_keep_older_translations BEFORE UPDATE OF names, accessibility ON places FOR EACH ROW EXECUTE FUNCTION keep_older_translations('names', 'accessibility');
CREATE TRIGGER places_keep_the_faces_of_reports AFTER UPDATE OF names ON places FOR EACH ROW WHEN ((new.names <> old.names)) EXECUTE FUNCTION keep_faces_of_reports('place');
CREATE TRIGGER places_keep_their_face AFTER INSERT OR UPDATE OF slug, names, body_id, moved_at, closed_at ON places FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER proposals_of_names AFTER UPDATE OF names, closed_at ON places FOR EACH ROW WHEN (((old.names IS DISTINCT FROM new.names) OR ((old.closed_at IS NULL) <> (new.closed_at IS NULL)))) EXECUTE FUNCTION proposals_of_names();
CREATE TRIGGER proposals_of_new_place AFTER INSERT ON places FOR EACH ROW EXECUTE FUNCTION proposals_of_names();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON places FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table pledge_links (
  token_hash text not null,
  pledge_id uuid not null,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  constraint pledge_links_pkey PRIMARY KEY (token_hash),
  constraint pledge_links_pledge_id_pledges_id_fk FOREIGN KEY (pledge_id) REFERENCES pledges(id)
);
CREATE INDEX links_of_pledge ON pledge_links USING btree (pledge_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON pledge_links FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table pledges (
  id uuid not null default uuidv7(),
  campaign_id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  amount bigint not null,
  reward_id uuid,
  anonymous boolean not null default false,
  amount_hidden boolean not null default false,
  state text not null default 'started'::text,
  client_key text not null,
  revision integer not null default 0,
  payment_method_id text,
  card jsonb,
  at timestamp with time zone not null default city_now(),
  confirmed_at timestamp with time zone,
  ended_at timestamp with time zone,
  mend_until timestamp with time zone,
  remind_at timestamp with time zone,
  reminders integer not null default 0,
  card_ends_at timestamp with time zone generated always as (timezone('Europe/Paris'::text, (make_timestamp(((card ->> 'expYear'::text))::integer, ((card ->> 'expMonth'::text))::integer, 1, 0, 0, (0)::double precision) + '1 mon'::interval))) stored,
  card_told_at timestamp with time zone,
  constraint pledges_pkey PRIMARY KEY (id),
  constraint one_pledge_per_click UNIQUE (person_id, client_key),
  constraint pledges_campaign_id_campaigns_id_fk FOREIGN KEY (campaign_id) REFERENCES campaigns(id),
  constraint pledges_organisation_id_organisations_id_fk FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint pledges_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint pledges_reward_id_rewards_id_fk FOREIGN KEY (reward_id) REFERENCES rewards(id),
  constraint a_known_pledge_state CHECK ((state = ANY (ARRAY['started'::text, 'released'::text, 'confirmed'::text, 'withdrawn'::text, 'void'::text, 'collecting'::text, 'collected'::text, 'failed'::text, 'refunding'::text, 'refunded'::text]))),
  constraint a_pledge_is_of_something CHECK ((amount > 0)),
  constraint confirmed_with_a_card CHECK (((state = ANY (ARRAY['started'::text, 'released'::text, 'withdrawn'::text, 'void'::text])) OR (confirmed_at IS NOT NULL)))
);
CREATE UNIQUE INDEX one_living_pledge ON pledges USING btree (campaign_id, person_id) WHERE (state = ANY (ARRAY['started'::text, 'confirmed'::text, 'collecting'::text, 'collected'::text, 'refunding'::text]));
CREATE INDEX pledges_of_campaign ON pledges USING btree (campaign_id, state);
CREATE INDEX pledges_of_person ON pledges USING btree (person_id, id);
CREATE INDEX pledges_shown ON pledges USING btree (campaign_id, confirmed_at, id) WHERE (confirmed_at IS NOT NULL);
CREATE INDEX pledges_to_remind ON pledges USING btree (remind_at) WHERE ((state = 'collecting'::text) AND (remind_at IS NOT NULL));
CREATE INDEX pledges_with_a_card_that_ends ON pledges USING btree (card_ends_at) WHERE ((state = 'confirmed'::text) AND (card_told_at IS NULL));
CREATE INDEX pledges_with_a_card_to_forget ON pledges USING btree (id) WHERE ((payment_method_id IS NOT NULL) AND (state = ANY (ARRAY['released'::text, 'withdrawn'::text, 'void'::text, 'failed'::text, 'collected'::text, 'refunding'::text, 'refunded'::text])));
CREATE TRIGGER pledges_are_confirmed_in_time BEFORE UPDATE OF state, amount, reward_id, confirmed_at ON pledges FOR EACH ROW WHEN ((new.state = ANY (ARRAY['started'::text, 'confirmed'::text]))) EXECUTE FUNCTION pledge_in_time();
CREATE TRIGGER pledges_are_made_in_time BEFORE INSERT ON pledges FOR EACH ROW EXECUTE FUNCTION pledge_in_time();
CREATE TRIGGER pledges_are_within_what_cards_take BEFORE INSERT OR UPDATE OF amount ON pledges FOR EACH ROW EXECUTE FUNCTION within_what_cards_take();
CREATE TRIGGER pledges_hold_rewards AFTER INSERT OR UPDATE OF state, reward_id ON pledges FOR EACH ROW EXECUTE FUNCTION pledge_holds_reward();
CREATE TRIGGER pledges_move_as_known BEFORE UPDATE OF state ON pledges FOR EACH ROW EXECUTE FUNCTION moves_as_known('{started>released,started>confirmed,started>withdrawn,started>void,released>confirmed,confirmed>withdrawn,confirmed>void,confirmed>collecting,collecting>collected,collecting>failed,failed>collected,collected>refunding,refunding>refunded}');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON pledges FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table project_changes (
  version_id uuid not null,
  lang text not null,
  changes jsonb not null,
  constraint project_changes_version_id_lang_pk PRIMARY KEY (version_id, lang),
  constraint project_changes_version_id_project_versions_id_fk FOREIGN KEY (version_id) REFERENCES project_versions(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON project_changes FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table project_drafts (
  project_id uuid not null,
  content jsonb not null,
  revision integer not null default 1,
  saved_by uuid not null,
  saved_at timestamp with time zone not null default city_now(),
  changed boolean not null default true,
  constraint project_drafts_pkey PRIMARY KEY (project_id),
  constraint project_drafts_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint project_drafts_saved_by_people_id_fk FOREIGN KEY (saved_by) REFERENCES people(id)
);

create table project_halts (
  id uuid not null default uuidv7(),
  project_id uuid not null,
  kind text not null,
  reason text not null,
  decision text not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason text,
  end_decision text,
  constraint project_halts_pkey PRIMARY KEY (id),
  constraint project_halts_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint project_halts_ended_by_people_id_fk FOREIGN KEY (ended_by) REFERENCES people(id),
  constraint project_halts_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint a_halt_has_a_reason_and_a_decision CHECK (((reason <> ''::text) AND (decision <> ''::text))),
  constraint an_end_has_a_reason_and_a_decision CHECK (((ended_at IS NULL) OR ((COALESCE(end_reason, ''::text) <> ''::text) AND (COALESCE(end_decision, ''::text) <> ''::text))))
);
CREATE INDEX halts_of_project ON project_halts USING btree (project_id);
CREATE UNIQUE INDEX one_halt_at_a_time ON project_halts USING btree (project_id) WHERE (ended_at IS NULL);
CREATE TRIGGER halts_keep_the_face AFTER INSERT OR UPDATE OF kind, ended_at ON project_halts FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('project_id');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON project_halts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table project_passages (
  id uuid not null default uuidv7(),
  project_id uuid not null,
  from_phase phase not null,
  to_phase phase not null,
  reason text not null default ''::text,
  decision text not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  decision_id uuid,
  constraint project_passages_pkey PRIMARY KEY (id),
  constraint project_passages_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint project_passages_decision_id_decisions_id_fk FOREIGN KEY (decision_id) REFERENCES decisions(id),
  constraint project_passages_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint a_passage_names_its_decision CHECK ((decision <> ''::text))
);
CREATE INDEX passages_of_project ON project_passages USING btree (project_id, at);
CREATE TRIGGER passages_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON project_passages FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON project_passages FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table project_photos (
  project_id uuid not null,
  file_id uuid not null,
  alt jsonb not null,
  "position" integer not null default 0,
  cover boolean not null default false,
  taken_on date,
  moment text,
  constraint project_photos_project_id_file_id_pk PRIMARY KEY (project_id, file_id),
  constraint project_photos_file_id_files_id_fk FOREIGN KEY (file_id) REFERENCES files(id),
  constraint project_photos_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint a_picture_is_before_or_after CHECK ((moment = ANY (ARRAY['before'::text, 'after'::text])))
);
CREATE UNIQUE INDEX one_cover_per_project ON project_photos USING btree (project_id) WHERE cover;
CREATE INDEX projects_of_photo ON project_photos USING btree (file_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON project_photos FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table project_texts (
  version_id uuid not null,
  lang text not null,
  title text not null,
  summary text not null,
  body text not null,
  html text not null,
  constraint project_texts_version_id_lang_pk PRIMARY KEY (version_id, lang),
  constraint project_texts_version_id_project_versions_id_fk FOREIGN KEY (version_id) REFERENCES project_versions(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON project_texts FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER texts_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON project_texts FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER texts_keep_the_face AFTER INSERT ON project_texts FOR EACH ROW EXECUTE FUNCTION keep_face_of_text();

create table project_versions (
  id uuid not null default uuidv7(),
  project_id uuid not null,
  number integer not null,
  reason text not null default ''::text,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  changes jsonb not null default '[]'::jsonb,
  constraint project_versions_pkey PRIMARY KEY (id),
  constraint version_numbers UNIQUE (project_id, number),
  constraint project_versions_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint project_versions_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint later_versions_have_a_reason CHECK (((number = 1) OR (reason <> ''::text)))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON project_versions FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER versions_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON project_versions FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

create table projects (
  id uuid not null,
  slug text not null,
  phase phase not null default 'idea'::phase,
  body_id uuid not null,
  elected_id uuid not null,
  agent_id uuid not null,
  themes text[] not null default '{}'::text[],
  budget bigint,
  version_id uuid,
  search_text text not null default ''::text,
  started_by uuid not null,
  started_at timestamp with time zone not null default city_now(),
  published_at timestamp with time zone,
  moved_at timestamp with time zone not null default city_now(),
  place_id uuid,
  constraint projects_pkey PRIMARY KEY (id),
  constraint projects_slug_unique UNIQUE (slug),
  constraint projects_agent_id_people_id_fk FOREIGN KEY (agent_id) REFERENCES people(id),
  constraint projects_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint projects_elected_id_officials_person_id_fk FOREIGN KEY (elected_id) REFERENCES officials(person_id),
  constraint projects_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint projects_place_id_places_id_fk FOREIGN KEY (place_id) REFERENCES places(id),
  constraint projects_started_by_people_id_fk FOREIGN KEY (started_by) REFERENCES people(id),
  constraint projects_version_id_project_versions_id_fk FOREIGN KEY (version_id) REFERENCES project_versions(id),
  constraint budget_is_not_negative CHECK ((budget >= 0)),
  constraint published_with_a_version CHECK (((published_at IS NULL) = (version_id IS NULL)))
);
CREATE INDEX projects_by_move ON projects USING btree (moved_at, id) WHERE (published_at IS NOT NULL);
CREATE INDEX projects_by_phase ON projects USING btree (phase);
CREATE INDEX projects_of_place ON projects USING btree (place_id);
CREATE INDEX projects_search ON projects USING gin (search_text gin_trgm_ops);
CREATE INDEX projects_spelt ON projects USING gin (spellings(search_text));
CREATE INDEX projects_themes ON projects USING gin (themes);
CREATE TRIGGER projects_keep_their_face AFTER INSERT OR UPDATE OF slug, version_id, elected_id, agent_id, body_id, moved_at, published_at ON projects FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table proposal_authors (
  proposal_id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null default city_now(),
  agreed_at timestamp with time zone,
  constraint proposal_authors_proposal_id_person_id_pk PRIMARY KEY (proposal_id, person_id),
  constraint proposal_authors_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint proposal_authors_proposal_id_proposals_id_fk FOREIGN KEY (proposal_id) REFERENCES proposals(id)
);
CREATE INDEX proposals_of_author ON proposal_authors USING btree (person_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON proposal_authors FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table proposal_merges (
  id uuid not null default uuidv7(),
  from_id uuid not null,
  into_id uuid not null,
  suggested_by uuid not null,
  at timestamp with time zone not null default city_now(),
  from_agreed_at timestamp with time zone,
  into_agreed_at timestamp with time zone,
  declined_at timestamp with time zone,
  merged_at timestamp with time zone,
  constraint proposal_merges_pkey PRIMARY KEY (id),
  constraint proposal_merges_from_id_proposals_id_fk FOREIGN KEY (from_id) REFERENCES proposals(id),
  constraint proposal_merges_into_id_proposals_id_fk FOREIGN KEY (into_id) REFERENCES proposals(id),
  constraint proposal_merges_suggested_by_people_id_fk FOREIGN KEY (suggested_by) REFERENCES people(id),
  constraint a_merge_is_of_two CHECK ((from_id <> into_id)),
  constraint a_merge_needs_both CHECK (((merged_at IS NULL) OR ((from_agreed_at IS NOT NULL) AND (into_agreed_at IS NOT NULL) AND (declined_at IS NULL))))
);
CREATE INDEX merges_by_who_suggests ON proposal_merges USING btree (suggested_by);
CREATE INDEX merges_into ON proposal_merges USING btree (into_id);
CREATE UNIQUE INDEX one_merge_waits ON proposal_merges USING btree (from_id, into_id) WHERE ((declined_at IS NULL) AND (merged_at IS NULL));
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON proposal_merges FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table proposal_projects (
  proposal_id uuid not null,
  project_id uuid not null,
  answer_id uuid,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint proposal_projects_proposal_id_project_id_pk PRIMARY KEY (proposal_id, project_id),
  constraint proposal_projects_answer_id_answers_id_fk FOREIGN KEY (answer_id) REFERENCES answers(id),
  constraint proposal_projects_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint proposal_projects_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint proposal_projects_proposal_id_proposals_id_fk FOREIGN KEY (proposal_id) REFERENCES proposals(id)
);
CREATE INDEX links_by ON proposal_projects USING btree (by);
CREATE INDEX projects_of_answer ON proposal_projects USING btree (answer_id);
CREATE INDEX proposals_of_project ON proposal_projects USING btree (project_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON proposal_projects FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table proposal_versions (
  proposal_id uuid not null,
  number integer not null,
  title text not null,
  problem text not null,
  problem_html text not null,
  solution text not null,
  solution_html text not null,
  note text not null default ''::text,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  summary text not null default ''::text,
  themes text[] not null default '{}'::text[],
  lang text not null default 'fr'::text,
  constraint proposal_versions_proposal_id_number_pk PRIMARY KEY (proposal_id, number),
  constraint proposal_versions_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint proposal_versions_proposal_id_proposals_id_fk FOREIGN KEY (proposal_id) REFERENCES proposals(id)
);
CREATE INDEX versions_by_author ON proposal_versions USING btree (by);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON proposal_versions FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER wordings_of_a_ballot_stand BEFORE INSERT ON proposal_versions FOR EACH ROW EXECUTE FUNCTION wording_of_a_ballot_stands();

create table proposals (
  id uuid not null,
  slug text not null,
  hidden_slug text,
  state text not null default 'open'::text,
  themes text[] not null default '{}'::text[],
  place text not null default ''::text,
  summary text not null,
  version integer not null default 1,
  search_text text not null,
  threshold integer not null,
  threshold_classes person_class[] not null,
  supports integer not null default 0,
  verified_supports integer not null default 0,
  weighty integer not null default 0,
  reached_at timestamp with time zone,
  examiner_id uuid,
  due_on date,
  overdue_told_at timestamp with time zone,
  verdict_id uuid,
  state_before text,
  merged_into_id uuid,
  withdrawn_at timestamp with time zone,
  expires_on date not null,
  warned_at timestamp with time zone,
  published_at timestamp with time zone not null default city_now(),
  moved_at timestamp with time zone not null default city_now(),
  place_id uuid,
  constraint proposals_pkey PRIMARY KEY (id),
  constraint proposals_slug_unique UNIQUE (slug),
  constraint proposals_examiner_id_officials_person_id_fk FOREIGN KEY (examiner_id) REFERENCES officials(person_id),
  constraint proposals_id_contributions_id_fk FOREIGN KEY (id) REFERENCES contributions(id),
  constraint proposals_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint proposals_merged_into_id_proposals_id_fk FOREIGN KEY (merged_into_id) REFERENCES proposals(id),
  constraint proposals_place_id_places_id_fk FOREIGN KEY (place_id) REFERENCES places(id),
  constraint proposals_verdict_id_answers_id_fk FOREIGN KEY (verdict_id) REFERENCES answers(id),
  constraint a_judged_proposal_has_its_answer CHECK (((state = ANY (ARRAY['accepted'::text, 'refused'::text])) = (verdict_id IS NOT NULL))),
  constraint a_merged_proposal_leads_on CHECK (((state = 'merged'::text) = (merged_into_id IS NOT NULL))),
  constraint a_proposal_has_a_state CHECK ((state = ANY (ARRAY['open'::text, 'reached'::text, 'examined'::text, 'accepted'::text, 'refused'::text, 'merged'::text, 'withdrawn'::text, 'expired'::text]))),
  constraint a_proposal_is_not_merged_into_itself CHECK ((merged_into_id <> id)),
  constraint a_threshold_is_one_at_least CHECK ((threshold >= 1)),
  constraint a_withdrawal_has_its_instant CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
  constraint an_examination_has_its_day CHECK (((state <> 'examined'::text) OR ((due_on IS NOT NULL) AND (reached_at IS NOT NULL)))),
  constraint supports_are_counted CHECK (((weighty >= 0) AND (verified_supports >= weighty) AND (supports >= verified_supports)))
);
CREATE UNIQUE INDEX one_proposal_per_address ON proposals USING btree (COALESCE(hidden_slug, slug));
CREATE UNIQUE INDEX one_proposal_per_verdict ON proposals USING btree (verdict_id);
CREATE INDEX proposals_by_day ON proposals USING btree (published_at, id);
CREATE INDEX proposals_merged ON proposals USING btree (merged_into_id);
CREATE INDEX proposals_of_examiner ON proposals USING btree (examiner_id);
CREATE INDEX proposals_of_place ON proposals USING btree (place_id);
CREATE INDEX proposals_search ON proposals USING gin (search_text gin_trgm_ops);
CREATE INDEX proposals_themes ON proposals USING gin (themes);
CREATE INDEX proposals_titles_search ON proposals USING gin ("left"(search_text, 262) gin_trgm_ops);
CREATE TRIGGER ideas_follow_their_proposals AFTER UPDATE OF state, version, place ON proposals FOR EACH ROW EXECUTE FUNCTION idea_follows_its_proposal();
CREATE TRIGGER place_of_proposal BEFORE INSERT OR UPDATE OF place, place_id ON proposals FOR EACH ROW EXECUTE FUNCTION place_of_proposal();
CREATE TRIGGER proposals_keep_their_face AFTER INSERT OR UPDATE OF slug, summary, examiner_id, moved_at, published_at, state ON proposals FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER proposals_move_as_they_may BEFORE UPDATE OF state ON proposals FOR EACH ROW WHEN ((new.state <> old.state)) EXECUTE FUNCTION proposal_moves();
CREATE TRIGGER proposals_on_a_ballot_stand BEFORE UPDATE OF state, version, examiner_id, verdict_id, merged_into_id ON proposals FOR EACH ROW EXECUTE FUNCTION ballot_stands();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON proposals FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table public_calendars (
  id uuid not null default uuidv7(),
  slug text not null,
  body_id uuid not null,
  kind text not null,
  names jsonb not null,
  place_id uuid,
  revision integer not null default 1,
  closed_at timestamp with time zone,
  at timestamp with time zone not null default city_now(),
  moved_at timestamp with time zone not null default city_now(),
  constraint public_calendars_pkey PRIMARY KEY (id),
  constraint public_calendars_slug_unique UNIQUE (slug),
  constraint public_calendars_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint public_calendars_place_id_places_id_fk FOREIGN KEY (place_id) REFERENCES places(id),
  constraint a_calendar_has_a_kind CHECK ((kind = ANY (ARRAY['waste'::text, 'canteen'::text, 'shuttle'::text, 'other'::text]))),
  constraint a_calendar_is_named_in_french CHECK ((COALESCE((names ->> 'fr'::text), ''::text) <> ''::text))
);
CREATE INDEX calendars_of_body ON public_calendars USING btree (body_id);
CREATE INDEX calendars_of_place ON public_calendars USING btree (place_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON public_calendars FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table public_checkpoints (
  day date not null,
  "position" bigint not null,
  hash text not null,
  at timestamp with time zone not null default city_now(),
  constraint public_checkpoints_pkey PRIMARY KEY (day)
);
CREATE TRIGGER public_checkpoints_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON public_checkpoints FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table public_counts (
  day date not null,
  campaign_id uuid,
  lines integer not null,
  at timestamp with time zone not null default city_now(),
  constraint one_count_of_a_day UNIQUE NULLS NOT DISTINCT (day, campaign_id),
  constraint one_count_of_an_end UNIQUE (campaign_id)
);
CREATE TRIGGER public_counts_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public_counts FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON public_counts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table public_leaves (
  "position" bigint not null,
  index integer not null,
  transaction_id uuid not null,
  pledge_id uuid,
  share boolean not null,
  leaf text not null,
  constraint public_leaves_position_index_pk PRIMARY KEY ("position", index),
  constraint in_one_line UNIQUE NULLS NOT DISTINCT (transaction_id, pledge_id),
  constraint public_leaves_position_public_lines_position_fk FOREIGN KEY ("position") REFERENCES public_lines("position"),
  constraint public_leaves_transaction_id_ledger_transactions_id_fk FOREIGN KEY (transaction_id) REFERENCES ledger_transactions(id)
);
CREATE INDEX leaves_of_pledge ON public_leaves USING btree (pledge_id);
CREATE TRIGGER public_leaves_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public_leaves FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON public_leaves FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table public_line_entries (
  "position" bigint not null,
  account text not null,
  campaign_id uuid,
  project_id uuid,
  amount bigint not null,
  constraint one_sum_of_an_account UNIQUE NULLS NOT DISTINCT ("position", account, campaign_id, project_id),
  constraint public_line_entries_position_public_lines_position_fk FOREIGN KEY ("position") REFERENCES public_lines("position"),
  constraint a_line_entry_is_not_zero CHECK ((amount <> 0))
);
CREATE INDEX line_entries_by_account ON public_line_entries USING btree (account, campaign_id);
CREATE CONSTRAINT TRIGGER public_line_entries_add_up AFTER INSERT ON public_line_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_line_adds_up();
CREATE TRIGGER public_line_entries_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public_line_entries FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON public_line_entries FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table public_lines (
  "position" bigint not null,
  campaign_id uuid,
  kind text not null,
  day date not null,
  people integer,
  whole boolean not null default false,
  givers integer not null default 0,
  entry text not null,
  hash text not null,
  at timestamp with time zone not null default city_now(),
  constraint public_lines_pkey PRIMARY KEY ("position"),
  constraint a_line_is_of_five CHECK ((people >= 5)),
  constraint the_whole_is_of_fewer CHECK (((NOT whole) OR (people IS NULL)))
);
CREATE INDEX lines_of_campaign ON public_lines USING btree (campaign_id, "position");
CREATE TRIGGER public_lines_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public_lines FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON public_lines FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table push_sends (
  version_id uuid not null,
  subscription_id uuid not null,
  at timestamp with time zone not null default city_now(),
  sending_at timestamp with time zone,
  constraint push_sends_version_id_subscription_id_pk PRIMARY KEY (version_id, subscription_id),
  constraint push_sends_subscription_id_push_subscriptions_id_fk FOREIGN KEY (subscription_id) REFERENCES push_subscriptions(id) ON DELETE CASCADE,
  constraint push_sends_version_id_bulletin_versions_id_fk FOREIGN KEY (version_id) REFERENCES bulletin_versions(id)
);
CREATE INDEX pushes_to_subscription ON push_sends USING btree (subscription_id);

create table push_subscriptions (
  id uuid not null default uuidv7(),
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  locale text not null,
  person_id uuid,
  at timestamp with time zone not null default city_now(),
  constraint push_subscriptions_pkey PRIMARY KEY (id),
  constraint push_subscriptions_endpoint_unique UNIQUE (endpoint),
  constraint push_subscriptions_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE INDEX pushes_of_person ON push_subscriptions USING btree (person_id);

create table questions (
  id uuid not null,
  official_id uuid not null,
  due_on date not null,
  acknowledged_at timestamp with time zone,
  answered_at timestamp with time zone,
  settled boolean,
  settled_remark text,
  settled_at timestamp with time zone,
  overdue_told_at timestamp with time zone,
  promised_on date,
  constraint questions_pkey PRIMARY KEY (id),
  constraint questions_id_contributions_id_fk FOREIGN KEY (id) REFERENCES contributions(id),
  constraint questions_official_id_officials_person_id_fk FOREIGN KEY (official_id) REFERENCES officials(person_id),
  constraint only_an_answer_can_be_judged CHECK (((settled IS NULL) OR (answered_at IS NOT NULL))),
  constraint who_promises_has_read CHECK (((promised_on IS NULL) OR (acknowledged_at IS NOT NULL)))
);
CREATE INDEX questions_due ON questions USING btree (due_on) WHERE (answered_at IS NULL);
CREATE INDEX questions_of_official ON questions USING btree (official_id, answered_at);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON questions FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table rate_limits (
  key text not null,
  starts_at timestamp with time zone not null,
  taken integer not null,
  constraint rate_limits_key_starts_at_pk PRIMARY KEY (key, starts_at)
);
CREATE INDEX rate_limits_old ON rate_limits USING btree (starts_at);

create table reconciliations (
  day date not null,
  at timestamp with time zone not null default city_now(),
  done_at timestamp with time zone,
  missed integer,
  payouts integer,
  constraint reconciliations_pkey PRIMARY KEY (day),
  constraint a_reconciliation_says_what_it_found CHECK ((num_nulls(done_at, missed, payouts) = ANY (ARRAY[0, 3])))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON reconciliations FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table recovery_codes (
  person_id uuid not null,
  code_hash text not null,
  used_at timestamp with time zone,
  constraint recovery_codes_person_id_code_hash_pk PRIMARY KEY (person_id, code_hash),
  constraint recovery_codes_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);

create table refunds (
  id uuid not null default uuidv7(),
  payment_id uuid not null,
  key text not null,
  amount bigint not null,
  reason text not null,
  state text not null default 'planned'::text,
  refund_id text,
  by uuid,
  at timestamp with time zone not null default city_now(),
  sent_at timestamp with time zone,
  ended_at timestamp with time zone,
  tries integer not null default 0,
  due_at timestamp with time zone not null default city_now(),
  constraint refunds_pkey PRIMARY KEY (id),
  constraint refunded_once_per_key UNIQUE (payment_id, key),
  constraint "refunds_refundId_unique" UNIQUE (refund_id),
  constraint refunds_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint refunds_payment_id_payments_id_fk FOREIGN KEY (payment_id) REFERENCES payments(id),
  constraint a_refund_has_a_reason CHECK ((reason <> ''::text)),
  constraint a_refund_is_of_something CHECK ((amount > 0))
);
CREATE INDEX refunds_under_way ON refunds USING btree (due_at) WHERE (state = ANY (ARRAY['planned'::text, 'sent'::text]));
CREATE TRIGGER refunds_move_as_known BEFORE UPDATE OF state ON refunds FOR EACH ROW EXECUTE FUNCTION moves_as_known('{planned>sent,planned>succeeded,planned>failed,sent>succeeded,sent>failed,succeeded>failed}');
CREATE TRIGGER refunds_within_payment BEFORE INSERT OR UPDATE OF amount, payment_id ON refunds FOR EACH ROW EXECUTE FUNCTION refund_within_payment();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON refunds FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table reserved_names (
  name_key text not null,
  why text not null,
  constraint reserved_names_pkey PRIMARY KEY (name_key)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON reserved_names FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table residency_claims (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  class person_class not null,
  method text not null,
  proof_file_id uuid,
  note text not null default ''::text,
  at timestamp with time zone not null default city_now(),
  withdrawn_at timestamp with time zone,
  constraint residency_claims_pkey PRIMARY KEY (id),
  constraint residency_claims_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint residency_claims_proof_file_id_files_id_fk FOREIGN KEY (proof_file_id) REFERENCES files(id)
);
CREATE INDEX claims_of_person ON residency_claims USING btree (person_id, at);
CREATE UNIQUE INDEX one_claim_waits ON residency_claims USING btree (person_id) WHERE (proof_file_id IS NOT NULL);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON residency_claims FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table residency_rulings (
  claim_id uuid not null,
  granted boolean not null,
  reason text not null default ''::text,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  expires_on date,
  constraint residency_rulings_pkey PRIMARY KEY (claim_id),
  constraint residency_rulings_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint residency_rulings_claim_id_residency_claims_id_fk FOREIGN KEY (claim_id) REFERENCES residency_claims(id),
  constraint a_grant_has_an_end CHECK (((NOT granted) OR (expires_on IS NOT NULL))),
  constraint a_refusal_has_a_reason CHECK ((granted OR (reason <> ''::text)))
);
CREATE TRIGGER residency_rulings_are_kept BEFORE DELETE OR UPDATE ON residency_rulings FOR EACH ROW EXECUTE FUNCTION keep_residency_ruling();
CREATE TRIGGER residency_rulings_are_not_emptied BEFORE TRUNCATE ON residency_rulings FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER rulings_after_proofs BEFORE INSERT ON residency_rulings FOR EACH ROW EXECUTE FUNCTION proof_is_gone();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON residency_rulings FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table rewards (
  id uuid not null default uuidv7(),
  campaign_id uuid not null,
  "position" integer not null,
  title jsonb not null,
  description jsonb not null,
  from_amount bigint not null,
  value bigint not null,
  quantity integer,
  taken integer not null default 0,
  needs text[] not null default '{}'::text[],
  constraint rewards_pkey PRIMARY KEY (id),
  constraint rewards_campaign_id_campaigns_id_fk FOREIGN KEY (campaign_id) REFERENCES campaigns(id),
  constraint a_reward_asks_for_what_is_known CHECK ((needs <@ ARRAY['address'::text, 'engraving'::text, 'size'::text])),
  constraint a_reward_is_worth_less_than_its_pledge CHECK ((((value >= 0) AND (value <= from_amount)) AND (from_amount > 0))),
  constraint reward_within_its_number CHECK (((taken >= 0) AND (taken <= COALESCE(quantity, taken)))),
  constraint some_rewards_there_are CHECK ((quantity > 0))
);
CREATE INDEX rewards_of_campaign ON rewards USING btree (campaign_id, "position");
CREATE TRIGGER rewards_are_kept BEFORE DELETE OR UPDATE ON rewards FOR EACH ROW EXECUTE FUNCTION keep_rewards();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON rewards FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table role_grants (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  role role not null,
  granted_by uuid,
  granted_at timestamp with time zone not null default city_now(),
  revoked_by uuid,
  revoked_at timestamp with time zone,
  constraint role_grants_pkey PRIMARY KEY (id),
  constraint role_grants_granted_by_people_id_fk FOREIGN KEY (granted_by) REFERENCES people(id),
  constraint role_grants_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint role_grants_revoked_by_people_id_fk FOREIGN KEY (revoked_by) REFERENCES people(id)
);
CREATE UNIQUE INDEX role_grant_in_force ON role_grants USING btree (person_id, role) WHERE (revoked_at IS NULL);
CREATE INDEX role_grants_by_role ON role_grants USING btree (role);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON role_grants FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table roll_marks (
  consultation_id uuid not null,
  person_id uuid not null,
  way text not null default 'online'::text,
  marked_by uuid,
  constraint one_ballot_a_person PRIMARY KEY (consultation_id, person_id),
  constraint roll_marks_marked_by_people_id_fk FOREIGN KEY (marked_by) REFERENCES people(id),
  constraint who_votes_is_on_the_roll FOREIGN KEY (consultation_id, person_id) REFERENCES consultation_roll(consultation_id, person_id),
  constraint a_mark_is_of_one_way CHECK ((way = ANY (ARRAY['online'::text, 'paper'::text]))),
  constraint a_mark_on_paper_has_its_agent CHECK (((way = 'paper'::text) = (marked_by IS NOT NULL))),
  constraint nobody_marks_herself CHECK ((marked_by <> person_id))
);
CREATE INDEX marks_by_agent ON roll_marks USING btree (marked_by);
CREATE INDEX marks_of_person ON roll_marks USING btree (person_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON roll_marks FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table rulings (
  id uuid not null default uuidv7(),
  contribution_id uuid not null,
  decision text not null,
  ground text not null,
  reason text not null,
  by uuid,
  appeal_id uuid,
  at timestamp with time zone not null default city_now(),
  constraint rulings_pkey PRIMARY KEY (id),
  constraint "rulings_appealId_unique" UNIQUE (appeal_id),
  constraint rulings_appeal_id_appeals_id_fk FOREIGN KEY (appeal_id) REFERENCES appeals(id),
  constraint rulings_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint rulings_contribution_id_contributions_id_fk FOREIGN KEY (contribution_id) REFERENCES contributions(id),
  constraint a_ruling_has_a_reason CHECK ((reason <> ''::text))
);
CREATE INDEX register ON rulings USING btree (at, id);
CREATE INDEX rulings_of_contribution ON rulings USING btree (contribution_id, at);
CREATE TRIGGER rulings_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON rulings FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON rulings FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table said_counts (
  subject_id uuid not null,
  comments integer not null default 0,
  questions integer not null default 0,
  constraint said_counts_pkey PRIMARY KEY (subject_id),
  constraint said_counts_subject_id_subjects_id_fk FOREIGN KEY (subject_id) REFERENCES subjects(id) ON DELETE CASCADE,
  constraint what_is_said_is_counted CHECK (((comments >= 0) AND (questions >= 0)))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON said_counts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table sealed_ballots (
  id uuid not null default gen_random_uuid(),
  consultation_id uuid not null,
  sealed text not null,
  constraint sealed_ballots_pkey PRIMARY KEY (id),
  constraint sealed_ballots_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id)
);
CREATE INDEX ballots_of_box ON sealed_ballots USING btree (consultation_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON sealed_ballots FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table season_calls (
  id uuid not null default uuidv7(),
  service_id uuid not null,
  from_on date not null,
  until_on date not null,
  criteria text[] not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  by uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint season_calls_pkey PRIMARY KEY (id),
  constraint a_season_is_asked_about_once UNIQUE (service_id, from_on),
  constraint season_calls_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint season_calls_service_id_services_id_fk FOREIGN KEY (service_id) REFERENCES services(id),
  constraint a_call_asks_something CHECK (((criteria <@ ARRAY['reliability'::text, 'waiting'::text, 'welcome'::text, 'upkeep'::text, 'information'::text, 'price'::text]) AND (cardinality(criteria) > 0))),
  constraint a_call_closes_after_it_opens CHECK ((closes_at > opens_at))
);
CREATE INDEX season_calls_by ON season_calls USING btree (by);
CREATE TRIGGER season_calls_stay BEFORE DELETE OR UPDATE ON season_calls FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON season_calls FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table season_ratings (
  id uuid not null default uuidv7(),
  call_id uuid not null,
  person_id uuid,
  criterion text not null,
  score smallint not null,
  class person_class not null,
  verified boolean not null,
  at timestamp with time zone not null default city_now(),
  constraint season_ratings_pkey PRIMARY KEY (id),
  constraint season_ratings_call_id_season_calls_id_fk FOREIGN KEY (call_id) REFERENCES season_calls(id),
  constraint season_ratings_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint a_score_goes_from_one_to_five CHECK (((score >= 1) AND (score <= 5))),
  constraint a_score_is_on_a_criterion CHECK ((criterion = ANY (ARRAY['reliability'::text, 'waiting'::text, 'welcome'::text, 'upkeep'::text, 'information'::text, 'price'::text])))
);
CREATE UNIQUE INDEX one_score_per_person_and_criterion ON season_ratings USING btree (call_id, person_id, criterion);
CREATE INDEX ratings_of_person ON season_ratings USING btree (person_id);
CREATE TRIGGER ratings_are_in_time BEFORE INSERT OR DELETE OR UPDATE OF call_id, criterion, score, class, verified ON season_ratings FOR EACH ROW EXECUTE FUNCTION season_rating_in_time();
CREATE TRIGGER ratings_stay_hers BEFORE UPDATE OF person_id ON season_ratings FOR EACH ROW WHEN ((new.person_id IS NOT NULL)) EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON season_ratings FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table second_factors (
  person_id uuid not null,
  secret text not null,
  confirmed_at timestamp with time zone,
  last_step integer not null default 0,
  at timestamp with time zone not null default city_now(),
  constraint second_factors_pkey PRIMARY KEY (person_id),
  constraint second_factors_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);

create table service_doubts (
  id uuid not null default uuidv7(),
  word_id uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint service_doubts_pkey PRIMARY KEY (id),
  constraint service_doubts_word_id_service_words_id_fk FOREIGN KEY (word_id) REFERENCES service_words(id)
);
CREATE INDEX doubts_on_word ON service_doubts USING btree (word_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON service_doubts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table service_seasons (
  service_id uuid not null,
  from_on date not null,
  until_on date not null,
  hours text not null default ''::text,
  constraint service_seasons_service_id_from_on_pk PRIMARY KEY (service_id, from_on),
  constraint service_seasons_service_id_services_id_fk FOREIGN KEY (service_id) REFERENCES services(id),
  constraint a_season_ends_after_it_begins CHECK ((until_on >= from_on))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON service_seasons FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table service_states (
  service text not null,
  well_at timestamp with time zone,
  ill_since timestamp with time zone,
  why text,
  constraint service_states_pkey PRIMARY KEY (service),
  constraint ill_with_a_reason CHECK (((ill_since IS NULL) = (why IS NULL)))
);

create table service_words (
  id uuid not null default uuidv7(),
  service_id uuid not null,
  state text not null,
  reason jsonb,
  groomed boolean,
  since timestamp with time zone not null,
  until timestamp with time zone,
  by uuid,
  source text,
  at timestamp with time zone not null default city_now(),
  cause text,
  constraint service_words_pkey PRIMARY KEY (id),
  constraint service_words_by_people_id_fk FOREIGN KEY (by) REFERENCES people(id),
  constraint service_words_service_id_services_id_fk FOREIGN KEY (service_id) REFERENCES services(id),
  constraint a_state_that_is_said CHECK ((state = ANY (ARRAY['open'::text, 'partly'::text, 'disrupted'::text, 'closed'::text]))),
  constraint a_word_ends_after_it_is_said CHECK ((until > at)),
  constraint a_word_has_a_cause CHECK ((cause = ANY (ARRAY['wind'::text, 'snow'::text, 'avalanche'::text, 'breakdown'::text, 'works'::text, 'inspection'::text, 'staff'::text, 'crowd'::text, 'other'::text]))),
  constraint it_was_so_before_it_was_said_again CHECK ((since <= at)),
  constraint somebody_says_it_or_a_source CHECK (((by IS NULL) <> (source IS NULL))),
  constraint what_is_open_has_no_cause CHECK (((cause IS NULL) OR (state <> 'open'::text)))
);
CREATE INDEX words_by ON service_words USING btree (by);
CREATE INDEX words_on_service ON service_words USING btree (service_id, at);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON service_words FOR EACH ROW EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER words_on_services_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON service_words FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

create table services (
  id uuid not null,
  slug text not null,
  names jsonb not null,
  kind text not null,
  place_id uuid not null,
  body_id uuid not null,
  elected_id uuid not null,
  about jsonb,
  phone text not null default ''::text,
  webcam text not null default ''::text,
  difficulty text,
  confirm_hours integer not null default 24,
  search_text text not null,
  revision integer not null default 1,
  closed_at timestamp with time zone,
  at timestamp with time zone not null default city_now(),
  moved_at timestamp with time zone not null default city_now(),
  older text[] not null default '{}'::text[],
  constraint services_pkey PRIMARY KEY (id),
  constraint services_slug_unique UNIQUE (slug),
  constraint services_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint services_elected_id_officials_person_id_fk FOREIGN KEY (elected_id) REFERENCES officials(person_id),
  constraint services_id_subjects_id_fk FOREIGN KEY (id) REFERENCES subjects(id),
  constraint services_place_id_places_id_fk FOREIGN KEY (place_id) REFERENCES places(id),
  constraint a_run_is_of_a_difficulty CHECK ((difficulty = ANY (ARRAY['green'::text, 'blue'::text, 'red'::text, 'black'::text]))),
  constraint a_service_has_a_kind CHECK ((kind = ANY (ARRAY['lift'::text, 'piste'::text, 'cross-country'::text, 'trail'::text, 'car-park'::text, 'road'::text, 'bus-stop'::text, 'pool'::text, 'rink'::text, 'sport'::text, 'nursery'::text, 'school'::text, 'health'::text, 'town-hall'::text, 'culture'::text, 'waste'::text, 'hamlet'::text, 'square'::text, 'building'::text, 'other'::text]))),
  constraint a_service_is_confirmed_within_a_month CHECK (((confirm_hours >= 1) AND (confirm_hours <= 744))),
  constraint a_service_is_named_in_french CHECK ((COALESCE((names ->> 'fr'::text), ''::text) <> ''::text))
);
CREATE INDEX services_of_body ON services USING btree (body_id);
CREATE INDEX services_of_elected ON services USING btree (elected_id);
CREATE INDEX services_of_place ON services USING btree (place_id);
CREATE INDEX services_search ON services USING gin (search_text gin_trgm_ops);
CREATE INDEX services_spelt ON services USING gin (spellings(search_text));
CREATE TRIGGER services_keep_older_translations BEFORE UPDATE OF names, about ON services FOR EACH ROW EXECUTE FUNCTION keep_older_translations('names', 'about');
CREATE TRIGGER services_keep_their_face AFTER INSERT OR UPDATE OF slug, names, about, elected_id, body_id, moved_at, closed_at ON services FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON services FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table sessions (
  id text not null,
  user_id uuid not null,
  expires_at timestamp with time zone not null,
  opened_at timestamp with time zone not null default city_now(),
  seen_at timestamp with time zone not null default city_now(),
  device text not null default ''::text,
  second_factor_at timestamp with time zone,
  demonstration boolean not null default false,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_user_id_people_id_fk FOREIGN KEY (user_id) REFERENCES people(id)
);
CREATE INDEX sessions_of_person ON sessions USING btree (user_id);
CREATE TRIGGER one_click_logins BEFORE INSERT OR UPDATE ON sessions FOR EACH ROW WHEN (new.demonstration) EXECUTE FUNCTION demonstration_only('a one-click login');

create table settings (
  "only" boolean not null default true,
  "values" jsonb not null default '{}'::jsonb,
  revision integer not null default 0,
  changed_at timestamp with time zone not null default city_now(),
  constraint settings_pkey PRIMARY KEY ("only"),
  constraint settings_is_one_row CHECK ("only")
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON settings FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table shown_amounts (
  pledge_id uuid not null,
  revision integer not null,
  at timestamp with time zone not null default city_now(),
  constraint shown_amounts_pledge_id_revision_pk PRIMARY KEY (pledge_id, revision)
);
CREATE TRIGGER shown_amounts_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON shown_amounts FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON shown_amounts FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table sign_in_codes (
  id uuid not null default uuidv7(),
  email citext not null,
  code_hash text not null,
  attempts integer not null default 0,
  at timestamp with time zone not null default city_now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  place integer not null default 1,
  constraint sign_in_codes_pkey PRIMARY KEY (id),
  constraint a_code_is_the_first_or_second CHECK ((place = ANY (ARRAY[1, 2]))),
  constraint a_code_is_tried_five_times_at_most CHECK ((attempts <= 5))
);
CREATE INDEX sign_in_codes_of_email ON sign_in_codes USING btree (email, at);
CREATE UNIQUE INDEX two_living_codes ON sign_in_codes USING btree (email, place) WHERE (used_at IS NULL);

create table sponsor_packages (
  id uuid not null default uuidv7(),
  slug text not null,
  project_id uuid not null,
  campaign_id uuid,
  title jsonb not null,
  benefits jsonb not null,
  price bigint not null,
  vat_rate integer not null default 2000,
  quantity integer,
  taken integer not null default 0,
  closes_at timestamp with time zone,
  prepared_by uuid not null,
  at timestamp with time zone not null default city_now(),
  offered_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  vat_exemption text not null default ''::text,
  constraint sponsor_packages_pkey PRIMARY KEY (id),
  constraint sponsor_packages_slug_unique UNIQUE (slug),
  constraint package_and_campaign_of_one_project FOREIGN KEY (campaign_id, project_id) REFERENCES campaigns(id, project_id),
  constraint sponsor_packages_prepared_by_people_id_fk FOREIGN KEY (prepared_by) REFERENCES people(id),
  constraint sponsor_packages_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES projects(id),
  constraint a_package_costs_something CHECK ((price > 0)),
  constraint a_vat_rate CHECK (((vat_rate >= 0) AND (vat_rate <= 10000))),
  constraint no_vat_says_why CHECK (((vat_rate = 0) = (vat_exemption <> ''::text))),
  constraint package_within_its_number CHECK (((taken >= 0) AND (taken <= COALESCE(quantity, taken))))
);
CREATE INDEX packages_of_project ON sponsor_packages USING btree (project_id);
CREATE TRIGGER package_terms_are_kept BEFORE UPDATE ON sponsor_packages FOR EACH ROW EXECUTE FUNCTION keep_package_terms();
CREATE TRIGGER sponsor_packages_are_within_what_cards_take BEFORE INSERT OR UPDATE OF price, vat_rate ON sponsor_packages FOR EACH ROW EXECUTE FUNCTION within_what_cards_take();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON sponsor_packages FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table sponsorships (
  id uuid not null default uuidv7(),
  package_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  net bigint not null,
  vat bigint not null,
  gross bigint not null,
  vat_rate integer not null,
  billing jsonb not null,
  logo_file_id uuid,
  logo_alt text not null default ''::text,
  website text not null default ''::text,
  state text not null default 'started'::text,
  client_key text not null,
  at timestamp with time zone not null default city_now(),
  paid_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint sponsorships_pkey PRIMARY KEY (id),
  constraint one_sponsorship_per_click UNIQUE (person_id, client_key),
  constraint sponsorships_logo_file_id_files_id_fk FOREIGN KEY (logo_file_id) REFERENCES files(id),
  constraint sponsorships_organisation_id_organisations_id_fk FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint sponsorships_package_id_sponsor_packages_id_fk FOREIGN KEY (package_id) REFERENCES sponsor_packages(id),
  constraint sponsorships_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint a_known_sponsorship_state CHECK ((state = ANY (ARRAY['started'::text, 'released'::text, 'paid'::text, 'refunding'::text, 'refunded'::text]))),
  constraint a_logo_says_what_it_shows CHECK (((logo_file_id IS NULL) OR (logo_alt <> ''::text))),
  constraint a_sponsorship_adds_up CHECK (((net > 0) AND (vat >= 0) AND (gross = (net + vat)))),
  constraint a_website_is_an_address CHECK (((website = ''::text) OR (website ~ '^https?://'::text))),
  constraint paid_has_its_instant CHECK (((state = ANY (ARRAY['started'::text, 'released'::text])) OR (paid_at IS NOT NULL)))
);
CREATE UNIQUE INDEX one_living_sponsorship ON sponsorships USING btree (package_id, organisation_id) WHERE (state = ANY (ARRAY['started'::text, 'paid'::text, 'refunding'::text]));
CREATE INDEX sponsorships_of_organisation ON sponsorships USING btree (organisation_id);
CREATE TRIGGER sponsorship_terms_are_kept BEFORE UPDATE ON sponsorships FOR EACH ROW EXECUTE FUNCTION keep_sponsorship_terms();
CREATE TRIGGER sponsorships_are_taken_in_time BEFORE INSERT ON sponsorships FOR EACH ROW EXECUTE FUNCTION sponsorship_in_time();
CREATE TRIGGER sponsorships_hold_packages AFTER INSERT OR UPDATE OF state ON sponsorships FOR EACH ROW EXECUTE FUNCTION sponsorship_holds_package();
CREATE TRIGGER sponsorships_move_as_known BEFORE UPDATE OF state ON sponsorships FOR EACH ROW EXECUTE FUNCTION moves_as_known('{started>released,started>paid,released>paid,paid>refunding,refunding>refunded}');
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON sponsorships FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table stripe_events (
  id text not null,
  type text not null,
  object_id text not null,
  livemode boolean not null,
  created_at timestamp with time zone not null,
  via text not null,
  received_at timestamp with time zone not null default city_now(),
  handled_at timestamp with time zone,
  outcome text,
  constraint stripe_events_pkey PRIMARY KEY (id),
  constraint handled_with_an_outcome CHECK (((handled_at IS NULL) = (outcome IS NULL)))
);
CREATE INDEX events_of_object ON stripe_events USING btree (object_id);
CREATE INDEX events_to_handle ON stripe_events USING btree (received_at) WHERE (handled_at IS NULL);

create table subject_kinds (
  kind text not null,
  path text not null,
  comments boolean not null,
  opinions boolean not null,
  questions boolean not null,
  follows boolean not null,
  reports boolean not null,
  feeds boolean not null,
  retention text not null,
  erasure text not null,
  supports boolean not null default false,
  constraint subject_kinds_pkey PRIMARY KEY (kind),
  constraint subject_kinds_path_unique UNIQUE (path),
  constraint a_kind_has_a_retention CHECK ((retention = ANY (ARRAY['archived'::text, 'deletable'::text]))),
  constraint a_kind_has_an_erasure CHECK ((erasure = ANY (ARRAY['as-she-chooses'::text, 'words-stay'::text]))),
  constraint a_kind_is_a_word CHECK ((kind ~ '^[a-z][a-z_]*$'::text)),
  constraint a_path_is_a_word CHECK ((path ~ '^[a-z][a-z-]*$'::text))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON subject_kinds FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table subjects (
  id uuid not null default uuidv7(),
  kind text not null,
  public_at timestamp with time zone,
  opinions_open_at timestamp with time zone,
  opinions_close_at timestamp with time zone,
  comments_closed_at timestamp with time zone,
  slug text,
  titles jsonb,
  summaries jsonb,
  answers_id uuid,
  agent_id uuid,
  body_id uuid,
  moved_at timestamp with time zone,
  given_up boolean not null default false,
  constraint subjects_pkey PRIMARY KEY (id),
  constraint subject_addresses UNIQUE (kind, slug),
  constraint subjects_agent_id_people_id_fk FOREIGN KEY (agent_id) REFERENCES people(id),
  constraint subjects_answers_id_officials_person_id_fk FOREIGN KEY (answers_id) REFERENCES officials(person_id),
  constraint subjects_body_id_organisations_id_fk FOREIGN KEY (body_id) REFERENCES organisations(id),
  constraint subjects_kind_subject_kinds_kind_fk FOREIGN KEY (kind) REFERENCES subject_kinds(kind),
  constraint a_title_is_there_in_french CHECK ((titles ? 'fr'::text)),
  constraint opinions_close_after_they_open CHECK ((opinions_close_at > opinions_open_at))
);
CREATE INDEX subjects_by_who_answers ON subjects USING btree (answers_id);
CREATE INDEX subjects_closing ON subjects USING btree (opinions_close_at);
CREATE CONSTRAINT TRIGGER nearer_closes_are_decided AFTER UPDATE OF opinions_close_at ON subjects DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.kind = ANY (ARRAY['project'::text, 'dossier'::text])) AND (old.public_at IS NOT NULL) AND (old.opinions_open_at IS NOT NULL) AND (COALESCE(new.opinions_close_at, 'infinity'::timestamp with time zone) < COALESCE(old.opinions_close_at, 'infinity'::timestamp with time zone)))) EXECUTE FUNCTION nearer_closes_are_decided();
CREATE TRIGGER subjects_are_archived BEFORE DELETE ON subjects FOR EACH ROW EXECUTE FUNCTION subject_is_archived();
CREATE TRIGGER subjects_have_their_face AFTER INSERT ON subjects FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');
CREATE TRIGGER subjects_keep_their_close BEFORE UPDATE OF opinions_close_at ON subjects FOR EACH ROW WHEN ((new.opinions_close_at IS DISTINCT FROM old.opinions_close_at)) EXECUTE FUNCTION opinions_stay_closed();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON subjects FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table survey_answers (
  consultation_id uuid not null,
  person_id uuid not null,
  class person_class not null,
  verified boolean not null,
  choice jsonb not null,
  at timestamp with time zone not null default city_now(),
  constraint one_answer_a_person PRIMARY KEY (consultation_id, person_id),
  constraint survey_answers_consultation_id_consultations_id_fk FOREIGN KEY (consultation_id) REFERENCES consultations(id),
  constraint survey_answers_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE INDEX survey_answers_of ON survey_answers USING btree (person_id);
CREATE TRIGGER survey_answers_in_time BEFORE INSERT OR UPDATE ON survey_answers FOR EACH ROW EXECUTE FUNCTION answer_of_an_open_survey();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON survey_answers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table survey_words (
  id uuid not null,
  consultation_id uuid not null,
  question integer not null,
  person_id uuid not null,
  constraint survey_words_pkey PRIMARY KEY (id),
  constraint words_once_a_question UNIQUE (consultation_id, question, person_id),
  constraint survey_words_id_contributions_id_fk FOREIGN KEY (id) REFERENCES contributions(id),
  constraint survey_words_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint words_answer_a_question FOREIGN KEY (consultation_id, question) REFERENCES consultation_questions(consultation_id, number)
);
CREATE INDEX survey_words_of ON survey_words USING btree (person_id);
CREATE TRIGGER survey_words_in_time BEFORE INSERT OR UPDATE ON survey_words FOR EACH ROW EXECUTE FUNCTION answer_of_an_open_survey();
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON survey_words FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table tellings (
  what text not null,
  id uuid not null,
  at timestamp with time zone not null,
  constraint tellings_what_id_pk PRIMARY KEY (what, id)
);

create table test_mails (
  id uuid not null default uuidv7(),
  asked_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  refused text,
  constraint test_mails_pkey PRIMARY KEY (id),
  constraint refused_once_it_ended CHECK (((refused IS NULL) OR (ended_at IS NOT NULL)))
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON test_mails FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table typed_forms (
  person_id uuid not null,
  form text not null,
  typed text not null,
  revision integer not null,
  at timestamp with time zone not null,
  constraint typed_forms_person_id_form_pk PRIMARY KEY (person_id, form),
  constraint typed_forms_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);

create table usefuls (
  contribution_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null default city_now(),
  constraint usefuls_contribution_id_person_id_pk PRIMARY KEY (contribution_id, person_id),
  constraint usefuls_contribution_id_contributions_id_fk FOREIGN KEY (contribution_id) REFERENCES contributions(id),
  constraint usefuls_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON usefuls FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table version_answers (
  version_id uuid not null,
  contribution_id uuid not null,
  note text not null default ''::text,
  constraint version_answers_version_id_contribution_id_pk PRIMARY KEY (version_id, contribution_id),
  constraint version_answers_contribution_id_contributions_id_fk FOREIGN KEY (contribution_id) REFERENCES contributions(id),
  constraint version_answers_version_id_project_versions_id_fk FOREIGN KEY (version_id) REFERENCES project_versions(id)
);
CREATE INDEX answered_in_versions ON version_answers USING btree (contribution_id);
CREATE TRIGGER tell_of_change AFTER INSERT OR DELETE OR UPDATE ON version_answers FOR EACH ROW EXECUTE FUNCTION tell_of_change();

create table wrong_codes (
  person_id uuid not null,
  day date not null,
  many integer not null,
  constraint wrong_codes_person_id_day_pk PRIMARY KEY (person_id, day),
  constraint wrong_codes_person_id_people_id_fk FOREIGN KEY (person_id) REFERENCES people(id),
  constraint wrong_codes_are_some CHECK ((many > 0))
);

create view face_of_budget as
 SELECT c.id,
    c.slug,
    c.titles,
    c.summaries,
    c.answers_id,
    NULL::uuid AS agent_id,
    NULL::uuid AS body_id,
    c.moved_at,
    b.published_at AS public_at,
    c.state = 'unopened'::text AS given_up
   FROM consultations c
     LEFT JOIN budgets b ON b.id = c.id
  WHERE c.kind = 'budget'::text;

create view face_of_consultation as
 SELECT id,
    slug,
    titles,
    summaries,
    answers_id,
    NULL::uuid AS agent_id,
    NULL::uuid AS body_id,
    moved_at,
    announced_at AS public_at,
    state = 'unopened'::text AS given_up
   FROM consultations c;

create view face_of_decision as
 SELECT id,
    slug,
    title AS titles,
    NULL::jsonb AS summaries,
    NULL::uuid AS answers_id,
    NULL::uuid AS agent_id,
    body_id,
    published_at AS moved_at,
    published_at AS public_at,
    false AS given_up
   FROM decisions d;

create view face_of_dossier as
 SELECT id,
    slug,
    title AS titles,
    summary AS summaries,
    elected_id AS answers_id,
    agent_id,
    body_id,
    moved_at,
    published_at AS public_at,
    state = 'abandoned'::text AS given_up
   FROM dossiers d;

create view face_of_field_report as
 SELECT r.id,
    r.number::text AS slug,
    ( SELECT jsonb_object_agg(l.l, COALESCE(k.names ->> l.l, k.names ->> 'fr'::text) || COALESCE(' · '::text || COALESCE(p.names ->> l.l, p.names ->> 'fr'::text),
                CASE l.l
                    WHEN 'fr'::text THEN ' · n° '::text
                    WHEN 'it'::text THEN ' · n. '::text
                    ELSE ' · no. '::text
                END || r.number)) AS jsonb_object_agg
           FROM unnest(ARRAY['fr'::text, 'it'::text, 'en'::text]) l(l)) AS titles,
        CASE
            WHEN c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.body <> ''::text THEN jsonb_build_object('fr', "left"(c.body, 200), c.lang, "left"(c.body, 200))
            ELSE NULL::jsonb
        END AS summaries,
    NULL::uuid AS answers_id,
    NULL::uuid AS agent_id,
    r.body_id,
    r.moved_at,
        CASE
            WHEN c.held_at IS NULL THEN r.published_at
            ELSE NULL::timestamp with time zone
        END AS public_at,
    false AS given_up
   FROM field_reports r
     JOIN contributions c ON c.id = r.id
     JOIN field_categories k ON k.id = r.category_id
     LEFT JOIN places p ON p.id = r.place_id;

create view face_of_list as
 SELECT id,
    slug,
    titles,
    NULL::jsonb AS summaries,
    NULL::uuid AS answers_id,
    NULL::uuid AS agent_id,
    NULL::uuid AS body_id,
    NULL::timestamp with time zone AS moved_at,
    at AS public_at,
    false AS given_up
   FROM lists l;

create view face_of_official as
 SELECT person_id AS id,
    slug,
    jsonb_build_object('fr', name) AS titles,
    title AS summaries,
    person_id AS answers_id,
    NULL::uuid AS agent_id,
    NULL::uuid AS body_id,
    NULL::timestamp with time zone AS moved_at,
    NULL::timestamp with time zone AS public_at,
    false AS given_up
   FROM officials o;

create view face_of_place as
 SELECT id,
    slug,
    names AS titles,
    NULL::jsonb AS summaries,
    NULL::uuid AS answers_id,
    NULL::uuid AS agent_id,
    body_id,
    moved_at,
    at AS public_at,
    closed_at IS NOT NULL AS given_up
   FROM places p;

create view face_of_project as
 SELECT p.id,
    p.slug,
    COALESCE(x.titles, jsonb_build_object('fr', p.slug)) AS titles,
    x.summaries,
    p.elected_id AS answers_id,
    p.agent_id,
    p.body_id,
    p.moved_at,
    p.published_at AS public_at,
    (EXISTS ( SELECT
           FROM project_halts h
          WHERE h.project_id = p.id AND h.ended_at IS NULL AND h.kind = 'abandoned'::text)) AS given_up
   FROM projects p
     LEFT JOIN LATERAL ( SELECT jsonb_object_agg(t.lang, t.title) AS titles,
            jsonb_object_agg(t.lang, t.summary) AS summaries
           FROM project_texts t
          WHERE t.version_id = p.version_id) x ON true;

create view face_of_proposal as
 SELECT p.id,
    p.slug,
        CASE
            WHEN c.withdrawn_at IS NULL AND c.hidden_at IS NULL THEN jsonb_build_object('fr', c.title, c.lang, c.title)
            ELSE jsonb_build_object('fr', 'Proposition retirée de la lecture', 'it', 'Proposta non più leggibile', 'en', 'A proposal that can no longer be read')
        END AS titles,
        CASE
            WHEN c.withdrawn_at IS NULL AND c.hidden_at IS NULL THEN jsonb_build_object('fr', p.summary, c.lang, p.summary)
            ELSE NULL::jsonb
        END AS summaries,
    p.examiner_id AS answers_id,
    NULL::uuid AS agent_id,
    NULL::uuid AS body_id,
    p.moved_at,
        CASE
            WHEN c.held_at IS NULL THEN p.published_at
            ELSE NULL::timestamp with time zone
        END AS public_at,
    p.state = ANY (ARRAY['withdrawn'::text, 'expired'::text]) AS given_up
   FROM proposals p
     JOIN contributions c ON c.id = p.id;

create view face_of_service as
 SELECT id,
    slug,
    names AS titles,
    about AS summaries,
    elected_id AS answers_id,
    NULL::uuid AS agent_id,
    body_id,
    moved_at,
    at AS public_at,
    closed_at IS NOT NULL AS given_up
   FROM services s;

CREATE OR REPLACE FUNCTION a_support_is_for()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (SELECT FROM subjects s JOIN subject_kinds k ON k.kind = s.kind WHERE s.id = NEW.subject_id AND k.supports) THEN
    RAISE EXCEPTION 'what is supported has no other stance' USING ERRCODE = 'check_violation', CONSTRAINT = 'a_support_is_for';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION amounts_of_what_is_over()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from dossiers where id = new.dossier_id and state in ('refused', 'closed', 'lapsed', 'abandoned')) then
    raise exception 'the amounts of a dossier that is over do not change'
      using errcode = 'check_violation', constraint = 'amounts_of_what_is_over_stay';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION answer_of_an_open_survey()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  survey consultations;
BEGIN
  SELECT * INTO survey FROM consultations WHERE id = NEW.consultation_id FOR SHARE;
  IF survey.secret OR survey.state <> 'open' OR city_now() < survey.opens_at OR city_now() >= survey.closes_at THEN
    RAISE EXCEPTION 'the survey is not open' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_survey_is_open';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION ballot_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (OLD.state, OLD.version, OLD.examiner_id, OLD.verdict_id, OLD.merged_into_id)
      IS DISTINCT FROM (NEW.state, NEW.version, NEW.examiner_id, NEW.verdict_id, NEW.merged_into_id)
    AND stands_in_call(NEW.id) = 'ballot'
    AND NOT (NEW.state = 'withdrawn' AND (OLD.version, OLD.examiner_id, OLD.verdict_id, OLD.merged_into_id)
        IS NOT DISTINCT FROM (NEW.version, NEW.examiner_id, NEW.verdict_id, NEW.merged_into_id)
      AND EXISTS (SELECT FROM contributions c JOIN people p ON p.id = c.author_id
        WHERE c.id = NEW.id AND c.withdrawn_at IS NOT NULL AND p.erased_at IS NOT NULL)) THEN
    RAISE EXCEPTION 'it is on a ballot' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_ballot_stands';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION bare(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT ' ' || regexp_replace(plain(words), '[^[:alnum:]]+', ' ', 'g') || ' '
$function$;

CREATE OR REPLACE FUNCTION budget_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.phase <> OLD.phase AND (OLD.phase, NEW.phase) NOT IN (('draft', 'ideas'), ('ideas', 'screening'),
      ('screening', 'vote')) THEN
    RAISE EXCEPTION 'a budget does not go from % to %', OLD.phase, NEW.phase
      USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_moves';
  END IF;
  IF OLD.phase <> 'draft' AND (OLD.amount, OLD.perimeters, OLD.idea_cap, OLD.place_cap, OLD.shortlist, OLD.form, OLD.min,
      OLD.max, OLD.points, OLD.rule, OLD.completion, OLD.fill, OLD.comparison, OLD.ideas_until) IS DISTINCT FROM
      (NEW.amount, NEW.perimeters, NEW.idea_cap, NEW.place_cap, NEW.shortlist, NEW.form, NEW.min, NEW.max, NEW.points,
      NEW.rule, NEW.completion, NEW.fill, NEW.comparison, NEW.ideas_until)
      OR OLD.result IS NOT NULL AND NEW.result IS DISTINCT FROM OLD.result THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION bulletin_words(titles jsonb, texts jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT left(plain(coalesce(titles ->> 'fr', '') || ' ' || coalesce(titles ->> 'it', '') || ' '
    || coalesce(titles ->> 'en', '') || ' ' || coalesce(texts ->> 'fr', '') || ' ' || coalesce(texts ->> 'it', '') || ' '
    || coalesce(texts ->> 'en', '')), 1500)
$function$;

CREATE OR REPLACE FUNCTION bulletins_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
  SELECT bulletin_id FROM bulletin_versions WHERE bulletin_words(titles, texts) ~ word_begins(plain(word))
    OR (length(word) >= 6 AND bulletin_words(titles, texts) %> plain(word))
$function$;

CREATE OR REPLACE FUNCTION campaign_figures(campaign uuid)
 RETURNS TABLE(promised bigint, collected bigint, refunded bigint, lost bigint, kept bigint, voided bigint, fees bigint, held bigint, released bigint, sponsored bigint)
 LANGUAGE sql
 STABLE
AS $function$
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
    where l.campaign_id = campaign) f $function$;

CREATE OR REPLACE FUNCTION campaigns_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  SELECT id FROM campaigns WHERE opened_at IS NOT NULL AND holds(plain(concat_ws(' ', title ->> 'fr', title ->> 'it',
    title ->> 'en', purpose ->> 'fr', purpose ->> 'it', purpose ->> 'en')), plain(word))
$function$;

CREATE OR REPLACE FUNCTION cast_ballot(consultation uuid, person uuid, ballot text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  box consultations;
BEGIN
  SELECT * INTO box FROM consultations WHERE id = consultation FOR SHARE;
  IF box.state IS DISTINCT FROM 'open' OR city_now() < box.opens_at OR city_now() >= box.closes_at THEN
    RAISE EXCEPTION 'the box is shut' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_is_open';
  END IF;
  IF box.key_lost_at IS NOT NULL THEN
    RAISE EXCEPTION 'the key is lost' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_has_its_key';
  END IF;
  INSERT INTO roll_marks (consultation_id, person_id) VALUES (consultation, person) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'she is marked' USING ERRCODE = 'unique_violation', CONSTRAINT =
      CASE (SELECT way FROM roll_marks m WHERE m.consultation_id = consultation AND m.person_id = person)
        WHEN 'paper' THEN 'she_votes_on_paper' ELSE 'one_ballot_a_person' END;
  END IF;
  INSERT INTO sealed_ballots (consultation_id, sealed) VALUES (consultation, ballot);
END $function$;

CREATE OR REPLACE FUNCTION city_day(instant timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select (instant at time zone 'Europe/Paris')::date $function$;

CREATE OR REPLACE FUNCTION city_instant(shown timestamp without time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select shown at time zone 'Europe/Paris' $function$;

CREATE OR REPLACE FUNCTION city_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE
AS $function$
DECLARE
  ahead interval;
  replayed text;
BEGIN
  SELECT c.ahead INTO ahead FROM instance_mark m, city_clock c WHERE m.mode = 'demonstration';
  IF NOT FOUND THEN
    RETURN now();
  END IF;
  replayed := nullif(current_setting('cordee.at', true), '');
  RETURN coalesce(replayed::timestamptz, now() + ahead);
END $function$;

CREATE OR REPLACE FUNCTION city_time(instant timestamp with time zone)
 RETURNS timestamp without time zone
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select instant at time zone 'Europe/Paris' $function$;

CREATE OR REPLACE FUNCTION city_today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$ select city_day(city_now()) $function$;

CREATE OR REPLACE FUNCTION consultation_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'announced'), ('announced', 'open'),
      ('announced', 'unopened'), ('open', 'closed'), ('closed', 'counted'), ('closed', 'unopened')) THEN
    RAISE EXCEPTION 'a consultation does not go from % to %', OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consultation_moves';
  END IF;
  IF OLD.state <> 'draft' AND (OLD.titles, OLD.summaries, OLD.packs, OLD.pack_htmls, OLD.classes, OLD.verified_only, OLD.min_age, OLD.opens_on, OLD.closes_on,
      OLD.answer_due_on, OLD.quorum, OLD.draw, OLD.secret, OLD.paper_places, OLD.paper_due_on) IS DISTINCT FROM (NEW.titles, NEW.summaries, NEW.packs, NEW.pack_htmls,
      NEW.classes, NEW.verified_only, NEW.min_age, NEW.opens_on, NEW.closes_on, NEW.answer_due_on, NEW.quorum, NEW.draw, NEW.secret,
      NEW.paper_places, NEW.paper_due_on) THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  RETURN NEW;
END
$function$;

CREATE OR REPLACE FUNCTION contributions_for(reader uuid)
 RETURNS TABLE(id uuid, kind text, subject_id uuid, parent_id uuid, at timestamp with time zone, lang text, useful_count integer, reply_count integer, held_at timestamp with time zone, hidden_at timestamp with time zone, hidden_reason text, withdrawn_at timestamp with time zone, standing boolean, mine boolean, author text, class person_class, verified boolean, organisation text, official_name text, official_title jsonb, at_counter boolean, stance stance, asks_answer boolean, title text, body text, html text, edited_at timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  SELECT c.id, c.kind, c.subject_id, c.parent_id, c.at, c.lang, c.useful_count, c.reply_count,
    c.held_at, c.hidden_at, c.hidden_reason, c.withdrawn_at,
    c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL,
    coalesce(c.author_id = reader, false),
    CASE WHEN m.named AND a.erased_at IS NULL THEN a.display_name END,
    CASE WHEN m.named THEN c.class END,
    m.named AND c.verified,
    CASE WHEN m.named THEN g.name END,
    CASE WHEN m.named AND c.official_title IS NOT NULL THEN o.name END,
    CASE WHEN m.named THEN c.official_title END,
    m.shown AND c.entered_by IS NOT NULL,
    CASE WHEN m.shown THEN c.stance END,
    m.shown AND c.asks_answer,
    CASE WHEN m.shown THEN c.title ELSE '' END,
    CASE WHEN m.shown THEN c.body ELSE '' END,
    CASE WHEN m.shown THEN c.html ELSE '' END,
    CASE WHEN m.shown THEN c.edited_at END
  FROM contributions c
  CROSS JOIN LATERAL (SELECT coalesce(c.author_id = reader, false) AS hers) w
  CROSS JOIN LATERAL (SELECT c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR w.hers) AS shown,
    c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR w.hers) AND (NOT c.nameless OR w.hers) AS named) m
  LEFT JOIN people a ON a.id = c.author_id
  LEFT JOIN organisations g ON g.id = c.organisation_id
  LEFT JOIN officials o ON o.person_id = c.author_id
  WHERE c.held_at IS NULL OR c.author_id = reader
$function$;

CREATE OR REPLACE FUNCTION count_supports()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  came boolean := TG_OP <> 'DELETE';
  went boolean := TG_OP <> 'INSERT';
  subject uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.subject_id ELSE NEW.subject_id END;
BEGIN
  UPDATE proposals p SET
    supports = p.supports + came::int - went::int,
    verified_supports = p.verified_supports + (came AND NEW.verified)::int - (went AND OLD.verified)::int,
    weighty = p.weighty + (came AND NEW.verified AND NEW.class = ANY (p.threshold_classes))::int
      - (went AND OLD.verified AND OLD.class = ANY (p.threshold_classes))::int
  WHERE p.id = subject;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  UPDATE proposals p SET reached_at = city_now()
  WHERE p.id = subject AND came AND p.state = 'open' AND p.reached_at IS NULL AND p.weighty >= p.threshold;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION count_what_is_said()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  way integer := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE -1 END;
  more integer;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    more := (NEW.withdrawn_at IS NULL AND NEW.hidden_at IS NULL AND NEW.held_at IS NULL)::int
      - (OLD.withdrawn_at IS NULL AND OLD.hidden_at IS NULL AND OLD.held_at IS NULL)::int;
    IF more <> 0 THEN
      PERFORM said_more(NEW.subject_id, (NEW.kind = 'comment')::int * more, (NEW.kind = 'question')::int * more);
    END IF;
    RETURN NULL;
  END IF;
  PERFORM said_more(g.subject_id, way * g.comments, way * g.questions) FROM (
    SELECT c.subject_id, (count(*) FILTER (WHERE c.kind = 'comment'))::int AS comments,
      (count(*) FILTER (WHERE c.kind = 'question'))::int AS questions
    FROM changed c
    WHERE c.kind IN ('comment', 'question') AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL
    GROUP BY c.subject_id ORDER BY c.subject_id) g;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION counter_needs_her_yes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  k counter_consents%ROWTYPE;
  whose uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'opinions' AND OLD.entered_by IS NULL THEN
    RAISE EXCEPTION 'what she gave herself stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'her_own_opinion_stands';
  END IF;
  IF EXISTS (SELECT FROM role_grants WHERE person_id = whose AND revoked_at IS NULL)
    OR EXISTS (SELECT FROM officials WHERE person_id = whose
      AND coalesce("until", 'infinity') >= city_today()) THEN
    RAISE EXCEPTION 'whoever holds a role speaks for herself' USING ERRCODE = 'check_violation', CONSTRAINT = 'no_counter_for_a_role';
  END IF;
  SELECT * INTO k FROM counter_consents WHERE id = NEW.consent_id;
  IF NOT FOUND OR k.person_id <> whose OR k.subject_id IS DISTINCT FROM NEW.subject_id
    OR (coalesce(to_jsonb(NEW) ->> 'kind', '') = 'proposal') <> (k.kind = 'proposal')
    OR k.kind NOT IN (TG_ARGV[1], TG_ARGV[2], 'proposal') OR k.used_at IS NULL OR k.used_by <> NEW.entered_by
    OR k.taken_back_at IS NOT NULL OR k.expires_at <= city_now()
    OR (k.method = 'no-account') <> (SELECT email IS NULL FROM people WHERE id = whose)
    OR k.method = 'paper' AND k.paper_hash IS NULL THEN
    RAISE EXCEPTION 'she has not said yes to this' USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_needs_her_yes';
  END IF;
  IF k.method = 'allowance' THEN
    -- A revocation under way is waited for, and then seen.
    PERFORM FROM counter_allowances a WHERE a.id = k.allowance_id AND a.person_id = whose
      AND a.revoked_at IS NULL AND a.ends_at > city_now() FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'her standing yes has ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'counter_allowance_stands';
    END IF;
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION decision_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF pg_trigger_depth() < 2 OR NOT EXISTS (SELECT FROM decision_redactions WHERE decision_id = OLD.id) THEN
    RAISE EXCEPTION 'a published decision is never edited' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'decision_stays';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION decisions_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
  SELECT id FROM decisions WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$function$;

CREATE OR REPLACE FUNCTION demonstration_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM instance_mark WHERE mode = 'demonstration') THEN
    RAISE EXCEPTION '% is for a demonstration only', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION dossiers_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
  SELECT id FROM dossiers WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$function$;

CREATE OR REPLACE FUNCTION draft_of_none()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  DELETE FROM decision_drafts WHERE id = NEW.id;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION empty_box(consultation uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF (SELECT state FROM consultations WHERE id = consultation) NOT IN ('counted', 'unopened') THEN
    RAISE EXCEPTION 'the box is full' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_is_counted';
  END IF;
  LOCK TABLE sealed_ballots, paper_counts IN ACCESS EXCLUSIVE MODE;
  CREATE TEMP TABLE ballots_of_others ON COMMIT DROP AS
    SELECT * FROM sealed_ballots WHERE consultation_id <> consultation;
  TRUNCATE sealed_ballots;
  INSERT INTO sealed_ballots SELECT * FROM ballots_of_others ORDER BY id;
  CREATE TEMP TABLE counts_of_others ON COMMIT DROP AS
    SELECT * FROM paper_counts WHERE consultation_id <> consultation;
  TRUNCATE paper_counts;
  INSERT INTO paper_counts SELECT * FROM counts_of_others;
END $function$;

CREATE OR REPLACE FUNCTION enter_paper(consultation uuid, official uuid, counted jsonb, finished boolean, why text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  box consultations;
BEGIN
  SELECT * INTO box FROM consultations WHERE id = consultation FOR SHARE;
  IF box.paper_places IS NULL OR box.state IS DISTINCT FROM 'closed'
      OR EXISTS (SELECT FROM paper_agreements a WHERE a.consultation_id = consultation) THEN
    RAISE EXCEPTION 'no paper is counted now' USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_is_being_counted';
  END IF;
  INSERT INTO paper_counts AS p (consultation_id, official_id, content, done, rounds, reason)
    VALUES (consultation, official, counted, finished, finished::int, why)
    ON CONFLICT (consultation_id, official_id) DO UPDATE
    SET content = excluded.content, done = excluded.done, rounds = p.rounds + excluded.rounds, reason = excluded.reason;
END $function$;

CREATE OR REPLACE FUNCTION field_reports_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
  SELECT id FROM contributions WHERE kind = 'field_report' AND (plain(left(body, 600)) ~ word_begins(plain(word))
    OR (length(word) >= 6 AND plain(left(body, 600)) %> plain(word)))
$function$;

CREATE OR REPLACE FUNCTION forbid_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION holds(text_of text, word text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT coalesce(spellings(text_of) && spellings(word) OR text_of ~ word_begins(word)
    OR length(word) >= 6 AND word_similarity(word, text_of) >= 0.5, false)
$function$;

CREATE OR REPLACE FUNCTION holds_reward(state text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT state IN ('started', 'confirmed', 'collecting', 'collected') $function$;

CREATE OR REPLACE FUNCTION idea_follows_its_proposal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.version <> OLD.version THEN
    UPDATE budget_ideas SET verdict = NULL, cost = NULL, estimated_by = '', reason = '', into_id = NULL,
      screened_by = NULL, screened_at = NULL, place = NEW.place
    WHERE proposal_id = NEW.id AND stands_in_call(NEW.id) = 'call';
  ELSIF NEW.place = '' AND OLD.place <> '' THEN
    UPDATE budget_ideas SET place = '' WHERE proposal_id = NEW.id AND place = OLD.place;
  END IF;
  IF NEW.state <> OLD.state AND NEW.state IN ('merged', 'withdrawn') THEN
    UPDATE budget_ideas SET verdict = NULL, into_id = NULL, reason = '', screened_by = NULL, screened_at = NULL
    WHERE into_id = NEW.id AND stands_in_call(proposal_id) = 'call';
  END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION idea_of_a_call()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  phase text := (SELECT b.phase FROM budgets b WHERE b.id = NEW.budget_id FOR SHARE);
BEGIN
  IF TG_OP = 'INSERT' AND phase NOT IN ('ideas', 'screening') THEN
    RAISE EXCEPTION 'the call is not open' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_call_is_open';
  END IF;
  IF TG_OP = 'UPDATE' AND phase = 'vote' AND ((OLD.budget_id, OLD.verdict, OLD.cost, OLD.estimated_by,
      OLD.reason, OLD.into_id, OLD.number, OLD.version) IS DISTINCT FROM (NEW.budget_id, NEW.verdict, NEW.cost, NEW.estimated_by,
      NEW.reason, NEW.into_id, NEW.number, NEW.version) OR NEW.place NOT IN (OLD.place, '')) THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  IF NEW.into_id IS NOT NULL AND NOT EXISTS (SELECT FROM budget_ideas o WHERE o.proposal_id = NEW.into_id
      AND o.budget_id = NEW.budget_id AND o.verdict IS DISTINCT FROM 'merged') THEN
    RAISE EXCEPTION 'it goes into an idea of the same budget' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'it_goes_into_one_of_the_same';
  END IF;
  IF NEW.verdict = 'merged' AND EXISTS (SELECT FROM budget_ideas o WHERE o.into_id = NEW.proposal_id) THEN
    RAISE EXCEPTION 'others go into this one' USING ERRCODE = 'check_violation', CONSTRAINT = 'it_goes_into_one_of_the_same';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION ideas_for(reader uuid)
 RETURNS TABLE(proposal_id uuid, budget_id uuid, standing boolean, lang text, title text, summary text, problem text, solution text, themes text[], place text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  SELECT i.proposal_id, i.budget_id, c.withdrawn_at IS NULL AND c.hidden_at IS NULL AND c.held_at IS NULL, v.lang,
    CASE WHEN m.shown THEN v.title ELSE '' END, CASE WHEN m.shown THEN v.summary ELSE '' END,
    CASE WHEN m.shown THEN v.problem ELSE '' END, CASE WHEN m.shown THEN v.solution ELSE '' END,
    v.themes, CASE WHEN m.shown THEN i.place ELSE '' END
  FROM budget_ideas i JOIN proposals p ON p.id = i.proposal_id
  JOIN proposal_versions v ON v.proposal_id = p.id AND v.number = coalesce(i.version, p.version)
  JOIN contributions c ON c.id = p.id
  CROSS JOIN LATERAL (SELECT c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR coalesce(c.author_id = reader, false)) AS shown) m
  WHERE c.held_at IS NULL OR c.author_id = reader
$function$;

CREATE OR REPLACE FUNCTION keep_baseline()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.baseline_on IS DISTINCT FROM OLD.baseline_on AND EXISTS (
    SELECT FROM projects WHERE id = OLD.project_id AND published_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the baseline of a published milestone never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION keep_campaign_terms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.opened_at IS NOT NULL AND (
    NEW.opened_at, NEW.project_id, NEW.slug, NEW.purpose, NEW.goal, NEW.least_pledge, NEW.most_pledge, NEW.deadline_at, NEW.shortfall_rule,
    NEW.shortfall_floor, NEW.legal_basis, NEW.legal_reference, NEW.accountant_opinion, NEW.gifts_deliberation, NEW.deduction_ruling
  ) IS DISTINCT FROM (
    OLD.opened_at, OLD.project_id, OLD.slug, OLD.purpose, OLD.goal, OLD.least_pledge, OLD.most_pledge, OLD.deadline_at, OLD.shortfall_rule,
    OLD.shortfall_floor, OLD.legal_basis, OLD.legal_reference, OLD.accountant_opinion, OLD.gifts_deliberation, OLD.deduction_ruling
  ) THEN
    RAISE EXCEPTION 'the terms of an opened campaign never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'campaign_terms_are_kept';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION keep_face(subject uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  of text;
BEGIN
  SELECT kind INTO of FROM subjects WHERE id = subject FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  EXECUTE format($sql$
    UPDATE subjects s SET slug = f.slug, titles = f.titles, summaries = f.summaries, answers_id = f.answers_id,
      agent_id = f.agent_id, body_id = f.body_id, moved_at = f.moved_at, given_up = f.given_up,
      public_at = coalesce(f.public_at, s.public_at)
    FROM %I f WHERE f.id = $1 AND s.id = $1
      AND (s.slug, s.titles, s.summaries, s.answers_id, s.agent_id, s.body_id, s.moved_at, s.given_up, s.public_at)
        IS DISTINCT FROM (f.slug, f.titles, f.summaries, f.answers_id, f.agent_id, f.body_id, f.moved_at, f.given_up,
          coalesce(f.public_at, s.public_at))
  $sql$, 'face_of_' || of) USING subject;
END $function$;

CREATE OR REPLACE FUNCTION keep_face_of_row()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  subject uuid;
BEGIN
  EXECUTE format('SELECT ($1).%I', TG_ARGV[0]) INTO subject USING NEW;
  PERFORM keep_face(subject);
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION keep_face_of_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM keep_face(id) FROM projects WHERE version_id = NEW.version_id;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION keep_faces_of_reports()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_ARGV[0] = 'place' THEN
    PERFORM keep_face(r.id) FROM field_reports r WHERE r.place_id = NEW.id ORDER BY r.id;
  ELSE
    PERFORM keep_face(r.id) FROM field_reports r WHERE r.category_id = NEW.id ORDER BY r.id;
  END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION keep_older_in_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  SELECT older_translations(to_jsonb(v), to_jsonb(NEW), v.older, ARRAY['titles', 'texts']) INTO NEW.older
  FROM bulletin_versions v WHERE v.bulletin_id = NEW.bulletin_id AND v.number < NEW.number ORDER BY v.number DESC LIMIT 1;
  NEW.older := coalesce(NEW.older, '{}');
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION keep_older_translations()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.older := older_translations(to_jsonb(OLD), to_jsonb(NEW), OLD.older, TG_ARGV);
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION keep_package_terms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.offered_at IS NOT NULL AND (
    NEW.offered_at, NEW.slug, NEW.project_id, NEW.campaign_id, NEW.title, NEW.benefits, NEW.price, NEW.vat_rate, NEW.vat_exemption, NEW.quantity, NEW.closes_at
  ) IS DISTINCT FROM (
    OLD.offered_at, OLD.slug, OLD.project_id, OLD.campaign_id, OLD.title, OLD.benefits, OLD.price, OLD.vat_rate, OLD.vat_exemption, OLD.quantity, OLD.closes_at
  ) THEN
    RAISE EXCEPTION 'the terms of an offered package never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'package_terms_are_kept';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION keep_residency_ruling()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM residency_claims c JOIN people p ON p.id = c.person_id WHERE c.id = OLD.claim_id AND p.erased_at IS NOT NULL
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a ruling on a claim is kept while its person has an account' USING ERRCODE = 'restrict_violation';
END $function$;

CREATE OR REPLACE FUNCTION keep_rewards()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.campaign_id, NEW.position, NEW.title, NEW.description, NEW.from_amount, NEW.value, NEW.quantity, NEW.needs)
    IS NOT DISTINCT FROM (OLD.id, OLD.campaign_id, OLD.position, OLD.title, OLD.description, OLD.from_amount, OLD.value, OLD.quantity, OLD.needs) THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM campaigns WHERE id = OLD.campaign_id AND opened_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the rewards of an opened campaign never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'rewards_are_kept';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $function$;

CREATE OR REPLACE FUNCTION keep_sponsorship_terms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (NEW.package_id, NEW.organisation_id, NEW.net, NEW.vat, NEW.gross, NEW.vat_rate) IS DISTINCT FROM
    (OLD.package_id, OLD.organisation_id, OLD.net, OLD.vat, OLD.gross, OLD.vat_rate)
    OR (OLD.paid_at IS NOT NULL AND (NEW.paid_at, NEW.billing) IS DISTINCT FROM (OLD.paid_at, OLD.billing)) THEN
    RAISE EXCEPTION 'the terms of a sponsorship never change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'sponsorship_terms_are_kept';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION ledger_adds_up(checked uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
DECLARE
  written int;
  in_books int;
  off numeric;
  original uuid;
BEGIN
  SELECT sum(n), count(DISTINCT book), max(abs(total)) INTO written, in_books, off FROM (
    SELECT a.book, count(*) AS n, sum(e.amount) AS total
    FROM ledger_entries e JOIN ledger_accounts a ON a.id = e.account_id
    WHERE e.transaction_id = checked GROUP BY a.book, a.currency
  ) AS sums;
  IF coalesce(written, 0) < 2 THEN
    RAISE EXCEPTION 'a transaction has two entries or more' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_two_entries';
  END IF;
  IF in_books <> 1 THEN
    RAISE EXCEPTION 'a transaction stays in one book' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_one_book';
  END IF;
  IF off <> 0 THEN
    RAISE EXCEPTION 'the entries of a transaction sum to zero' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_sums_to_zero';
  END IF;
  SELECT reverses_id INTO original FROM ledger_transactions WHERE id = checked;
  IF original IS NULL THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM ledger_transactions WHERE id = original AND reverses_id IS NOT NULL) OR EXISTS (
    SELECT FROM (SELECT * FROM ledger_entries WHERE transaction_id = original) o
    FULL JOIN (SELECT * FROM ledger_entries WHERE transaction_id = checked) r USING (account_id)
    WHERE o.amount IS DISTINCT FROM -r.amount
  ) THEN
    RAISE EXCEPTION 'a reversal mirrors its original' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_reversal_mirrors';
  END IF;
END $function$;

CREATE OR REPLACE FUNCTION ledger_entries_add_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM ledger_adds_up(NEW.transaction_id);
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION ledger_entry_in_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_transactions WHERE id = NEW.transaction_id AND xid = pg_current_xact_id()) THEN
    RAISE EXCEPTION 'no entry is added to an earlier transaction' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ledger_entry_in_time';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION ledger_move_balances()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  moved record;
  held bigint;
BEGIN
  FOR moved IN
    SELECT n.account_id, a.keeps, sum(n.amount)::bigint AS amount
    FROM added n JOIN ledger_accounts a ON a.id = n.account_id
    WHERE a.keeps IS NOT NULL GROUP BY n.account_id, a.keeps ORDER BY n.account_id
  LOOP
    UPDATE ledger_balances SET balance = balance + moved.amount WHERE account_id = moved.account_id RETURNING balance INTO held;
    IF (moved.keeps = 'debit' AND held < 0) OR (moved.keeps = 'credit' AND held > 0) THEN
      RAISE EXCEPTION 'this account may not go below zero' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_not_below_zero';
    END IF;
  END LOOP;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION ledger_open_balance()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO ledger_balances (account_id, balance) VALUES (NEW.id, 0);
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION ledger_transaction_adds_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM ledger_adds_up(NEW.id);
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION ledger_written_now()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.xid := pg_current_xact_id();
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION mailbox_of(address citext)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select lower(regexp_replace(address::text, '\+[^@]*@', '@')) $function$;

CREATE OR REPLACE FUNCTION mark_paper(consultation uuid, person uuid, agent uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  box consultations;
BEGIN
  SELECT * INTO box FROM consultations WHERE id = consultation FOR SHARE;
  IF box.paper_places IS NULL THEN
    RAISE EXCEPTION 'it has no paper' USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_was_announced';
  END IF;
  IF box.state IS DISTINCT FROM 'open' OR city_now() < box.opens_at OR city_now() >= box.closes_at THEN
    RAISE EXCEPTION 'the box is shut' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_is_open';
  END IF;
  IF box.key_lost_at IS NOT NULL THEN
    RAISE EXCEPTION 'the key is lost' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_box_has_its_key';
  END IF;
  INSERT INTO roll_marks (consultation_id, person_id, way, marked_by) VALUES (consultation, person, 'paper', agent)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'she is marked' USING ERRCODE = 'unique_violation', CONSTRAINT = 'one_mark_a_person';
  END IF;
END $function$;

CREATE OR REPLACE FUNCTION metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT 2 * 6371000 * asin(least(1, sqrt(sin(radians(lat2 - lat1) / 2) ^ 2
    + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)))
$function$;

CREATE OR REPLACE FUNCTION moves_as_known()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT (OLD.state || '>' || NEW.state) = ANY (TG_ARGV[0]::text[]) THEN
    RAISE EXCEPTION '% does not go from % to %', TG_TABLE_NAME, OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_move_as_known';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION names_on_ballot(budget uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  SELECT md5(coalesce(string_agg(i.number || ' ' || w.title, E'\n' ORDER BY i.number), ''))
  FROM budget_ideas i JOIN ideas_for(NULL) w ON w.proposal_id = i.proposal_id
  WHERE i.budget_id = budget AND i.number IS NOT NULL
$function$;

CREATE OR REPLACE FUNCTION nearer_closes_are_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.opinions_open_at > city_now()
    OR EXISTS (SELECT FROM opinion_closes c WHERE c.subject_id = NEW.id AND c.becomes = NEW.opinions_close_at
      AND c.was IS NOT DISTINCT FROM OLD.opinions_close_at)
    OR EXISTS (SELECT FROM project_halts h WHERE h.project_id = NEW.id AND h.kind = 'abandoned') THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'a running consultation closes nearer by a decision alone'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'nearer_closes_are_decided';
END $function$;

CREATE OR REPLACE FUNCTION number_invoice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF NEW.year <> extract(year FROM NEW.issued_at AT TIME ZONE 'Europe/Paris') THEN
    RAISE EXCEPTION 'an invoice is numbered in its own year' USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_of_its_year';
  END IF;
  IF NEW.series = 'A' AND NOT EXISTS (
    SELECT FROM invoices WHERE id = NEW.cancels_id AND series = 'F' AND sponsorship_id = NEW.sponsorship_id
      AND (net, vat, gross) = (NEW.net, NEW.vat, NEW.gross)
  ) THEN
    RAISE EXCEPTION 'a credit note cancels an invoice, whole' USING ERRCODE = 'check_violation', CONSTRAINT = 'credit_note_of_its_invoice';
  END IF;
  IF position('"number":null' IN NEW.content) = 0 THEN
    RAISE EXCEPTION 'an invoice leaves room for its number' USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_has_room_for_its_number';
  END IF;
  INSERT INTO invoice_counters AS c (series, year, last) VALUES (NEW.series, NEW.year, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = c.last + 1 RETURNING last INTO NEW.number;
  NEW.content := replace(NEW.content, '"number":null',
    '"number":"' || NEW.series || '-' || NEW.year || '-' || lpad(NEW.number::text, greatest(4, length(NEW.number::text)), '0') || '"');
  NEW.sha256 := encode(sha256(convert_to(NEW.content, 'UTF8')), 'hex');
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION officials_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  SELECT person_id FROM officials WHERE holds(plain(concat_ws(' ', name, title ->> 'fr', title ->> 'it', title ->> 'en',
    delegation ->> 'fr', delegation ->> 'it', delegation ->> 'en')), plain(word))
$function$;

CREATE OR REPLACE FUNCTION older_translations(was jsonb, becomes jsonb, kept text[], fields text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT coalesce(array_agg(f || '.' || l ORDER BY f, l), '{}')
  FROM unnest(fields) f CROSS JOIN unnest(ARRAY['it', 'en']) l
  WHERE becomes -> f ->> l <> '' AND becomes -> f ->> l IS NOT DISTINCT FROM was -> f ->> l
    AND (f || '.' || l = ANY (kept) OR becomes -> f ->> 'fr' IS DISTINCT FROM was -> f ->> 'fr')
$function$;

CREATE OR REPLACE FUNCTION only_drafts_go()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.state <> 'draft' OR OLD.opened_at IS NOT NULL THEN
    RAISE EXCEPTION 'a campaign that was opened is never deleted'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'only_drafts_go';
  END IF;
  RETURN OLD;
END $function$;

CREATE OR REPLACE FUNCTION opinion_goes_in_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  s subjects%ROWTYPE;
BEGIN
  SELECT * INTO s FROM subjects WHERE id = OLD.subject_id FOR SHARE;
  IF city_now() >= coalesce(s.opinions_close_at, 'infinity')
    OR EXISTS (SELECT FROM opinion_reports WHERE subject_id = OLD.subject_id AND final) THEN
    RAISE EXCEPTION 'opinions on this subject are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_in_time';
  END IF;
  RETURN OLD;
END $function$;

CREATE OR REPLACE FUNCTION opinion_has_a_person()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.person_id IS NULL THEN
    RAISE EXCEPTION 'an opinion is given by somebody' USING ERRCODE = 'not_null_violation', CONSTRAINT = 'opinion_is_hers';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION opinion_in_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  s subjects%ROWTYPE;
BEGIN
  SELECT * INTO s FROM subjects WHERE id = NEW.subject_id FOR SHARE;
  IF s.opinions_open_at IS NULL OR city_now() < s.opinions_open_at OR city_now() >= coalesce(s.opinions_close_at, 'infinity')
    OR EXISTS (SELECT FROM opinion_reports WHERE subject_id = NEW.subject_id AND final) THEN
    RAISE EXCEPTION 'opinions on this subject are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_in_time';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION opinion_is_hers()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.person_id IS NOT NULL OR NOT EXISTS (SELECT FROM people WHERE id = OLD.person_id AND erased_at IS NOT NULL) THEN
    RAISE EXCEPTION 'an opinion stays with who gave it' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinion_is_hers';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION opinions_stay_closed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF city_now() >= OLD.opinions_close_at OR EXISTS (SELECT FROM opinions WHERE subject_id = OLD.id AND person_id IS NULL) THEN
    RAISE EXCEPTION 'opinions on this subject are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'opinions_stay_closed';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION place_in_words(words text)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  WITH named AS (
    SELECT p.id, max(length(n.value)) AS long FROM places p, jsonb_each_text(p.names) n
    WHERE p.closed_at IS NULL AND words <> '' AND bare(words) LIKE '%' || bare(n.value) || '%' GROUP BY p.id)
  SELECT CASE WHEN count(*) = 1 THEN min(id::text)::uuid END FROM named WHERE long = (SELECT max(long) FROM named)
$function$;

CREATE OR REPLACE FUNCTION place_of_proposal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.place_id := place_in_words(NEW.place);
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION places_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
  SELECT id FROM places WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$function$;

CREATE OR REPLACE FUNCTION plain(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT lower(unaccent('unaccent', words))
$function$;

CREATE OR REPLACE FUNCTION plan_adds_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (SELECT total_cost FROM dossiers WHERE id = NEW.dossier_id)
    IS DISTINCT FROM (SELECT sum(asked) FROM dossier_lines WHERE dossier_id = NEW.dossier_id) THEN
    RAISE EXCEPTION 'the lines do not add up to the total cost' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_adds_up';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION plan_may_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (
    SELECT FROM dossiers WHERE id IN (OLD.dossier_id, NEW.dossier_id)
      AND state NOT IN ('spotting', 'drafting', 'deliberated', 'pieces-requested')
  ) THEN
    RAISE EXCEPTION 'the financing plan of a filed dossier does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_is_filed';
  END IF;
  RETURN coalesce(NEW, OLD);
END $function$;

CREATE OR REPLACE FUNCTION pledge_holds_reward()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  before uuid := CASE WHEN TG_OP = 'UPDATE' AND holds_reward(OLD.state) THEN OLD.reward_id END;
  after uuid := CASE WHEN holds_reward(NEW.state) THEN NEW.reward_id END;
BEGIN
  IF before IS NOT DISTINCT FROM after THEN
    RETURN NULL;
  END IF;
  IF after IS NOT NULL AND NOT EXISTS (
    SELECT FROM rewards WHERE id = after AND campaign_id = NEW.campaign_id AND from_amount <= NEW.amount
  ) THEN
    RAISE EXCEPTION 'this reward is of another campaign, or of a larger pledge'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reward_of_this_pledge';
  END IF;
  UPDATE rewards SET taken = taken - 1 WHERE id = before;
  UPDATE rewards SET taken = taken + 1 WHERE id = after;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION pledge_in_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.state = OLD.state AND NEW.amount = OLD.amount
    AND NEW.reward_id IS NOT DISTINCT FROM OLD.reward_id THEN
    RETURN NEW;
  END IF;
  -- Shared: pledges do not wait for one another, only for the end of the campaign.
  PERFORM 1 FROM campaigns WHERE id = NEW.campaign_id AND state = 'open' AND NEW.at < deadline_at
    AND coalesce(NEW.confirmed_at, NEW.at) < deadline_at FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the campaign takes no pledge now'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'pledge_in_time';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION projects_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
  SELECT id FROM projects WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
  UNION SELECT id FROM projects WHERE place_id IN (SELECT places_like(word))
$function$;

CREATE OR REPLACE FUNCTION proof_is_gone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF EXISTS (SELECT FROM residency_claims WHERE id = NEW.claim_id AND proof_file_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a claim is ruled upon only once its proof is deleted' USING ERRCODE = 'check_violation', CONSTRAINT = 'proof_is_gone';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION proposal_follows_its_verdict()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE proposals SET state = state_before, verdict_id = NULL, state_before = NULL WHERE verdict_id = NEW.id;
  IF FOUND THEN
    UPDATE subjects SET opinions_close_at = NULL WHERE id = NEW.contribution_id AND opinions_close_at > city_now();
    DELETE FROM proposal_projects WHERE answer_id = NEW.id;
  END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION proposal_follows_its_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.held_at IS NOT NULL AND NEW.held_at IS NULL THEN
    UPDATE proposals SET published_at = NEW.at, moved_at = NEW.at,
      expires_on = expires_on + (city_day(NEW.at) - city_day(published_at)) WHERE id = NEW.id;
    UPDATE subjects SET opinions_open_at = NEW.at WHERE id = NEW.id;
  END IF;
  -- An address is made of words, and goes and comes back with them.
  IF OLD.hidden_at IS NULL AND NEW.hidden_at IS NOT NULL THEN
    UPDATE proposals SET hidden_slug = slug, slug = 'proposition--' || left(md5(id::text), 10) WHERE id = NEW.id;
  ELSIF OLD.hidden_at IS NOT NULL AND NEW.hidden_at IS NULL THEN
    UPDATE proposals SET slug = coalesce(hidden_slug, slug), hidden_slug = NULL WHERE id = NEW.id;
  END IF;
  IF OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL THEN
    UPDATE proposals SET slug = 'proposition--' || left(md5(id::text), 10), hidden_slug = NULL WHERE id = NEW.id;
    UPDATE proposals SET state = 'withdrawn', withdrawn_at = NEW.withdrawn_at
      WHERE id = NEW.id AND state IN ('open', 'reached', 'examined');
    UPDATE subjects SET opinions_close_at = city_now()
      WHERE id = NEW.id AND opinions_open_at < city_now() AND coalesce(opinions_close_at, 'infinity') > city_now();
  END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION proposal_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NOT ((OLD.state, NEW.state) IN (
      ('open', 'reached'), ('open', 'examined'), ('open', 'expired'), ('reached', 'examined'),
      ('open', 'accepted'), ('reached', 'accepted'), ('examined', 'accepted'),
      ('open', 'refused'), ('reached', 'refused'), ('examined', 'refused'),
      ('open', 'merged'), ('reached', 'merged'), ('examined', 'merged'),
      ('open', 'withdrawn'), ('reached', 'withdrawn'), ('examined', 'withdrawn'), ('withdrawn', 'open'))
    OR OLD.state IN ('accepted', 'refused') AND NEW.state = OLD.state_before AND NEW.verdict_id IS NULL) THEN
    RAISE EXCEPTION 'a proposal does not go from % to %', OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_moves';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION proposals_for(reader uuid)
 RETURNS TABLE(id uuid, summary text, place text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  SELECT p.id, CASE WHEN m.shown THEN p.summary ELSE '' END, CASE WHEN m.shown THEN p.place ELSE '' END
  FROM proposals p JOIN contributions c ON c.id = p.id
  CROSS JOIN LATERAL (SELECT c.withdrawn_at IS NULL AND (c.hidden_at IS NULL OR coalesce(c.author_id = reader, false)) AS shown) m
  WHERE c.held_at IS NULL OR c.author_id = reader
$function$;

CREATE OR REPLACE FUNCTION proposals_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.55'
AS $function$
  SELECT id FROM proposals WHERE left(search_text, 262) %> plain(word)
  UNION
  SELECT id FROM proposals WHERE search_text LIKE
    '%' || regexp_replace(left(plain(word), greatest(4, length(plain(word)) - 2)), '([\\%_])', '\\\1', 'g') || '%'
$function$;

CREATE OR REPLACE FUNCTION proposals_of_names()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE proposals SET place_id = NULL WHERE id IN (
    SELECT id FROM proposals WHERE place_id = NEW.id
    UNION SELECT q.id FROM jsonb_each_text(NEW.names) n
      JOIN proposals q ON q.place <> '' AND q.search_text LIKE '%' || plain(n.value) || '%');
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public_line_adds_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (SELECT sum(amount) FROM public_line_entries WHERE position = NEW.position) <> 0 THEN
    RAISE EXCEPTION 'line % does not sum to zero', NEW.position USING ERRCODE = 'check_violation', CONSTRAINT = 'public_line_adds_up';
  END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION questions_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  SELECT id FROM contributions WHERE kind = 'question' AND (spellings(plain(title)) && spellings(plain(word))
    OR plain(title || ' ' || left(body, 600)) ~ word_begins(plain(word)))
$function$;

CREATE OR REPLACE FUNCTION questions_of_a_draft()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  of uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.consultation_id ELSE NEW.consultation_id END;
BEGIN
  IF (SELECT state FROM consultations WHERE id = of FOR SHARE) <> 'draft' THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_was_announced_stands';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $function$;

CREATE OR REPLACE FUNCTION redact_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE decisions SET text = '{"fr": ""}', html = '{"fr": ""}',
    title = CASE WHEN NEW.title_too
      THEN '{"fr": "Objet retiré", "it": "Oggetto rimosso", "en": "Subject removed"}' ELSE title END,
    search_text = CASE WHEN NEW.title_too THEN plain(number) ELSE search_text END
  WHERE id = NEW.decision_id;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION refund_within_payment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  paid bigint;
  back numeric;
BEGIN
  SELECT amount INTO paid FROM payments WHERE id = NEW.payment_id AND state = 'succeeded' FOR UPDATE;
  SELECT coalesce(sum(amount), 0) INTO back FROM refunds WHERE payment_id = NEW.payment_id AND state <> 'failed' AND id <> NEW.id;
  IF paid IS NULL OR back + NEW.amount > paid THEN
    RAISE EXCEPTION 'more would be given back than was paid'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_payment';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION report_follows_its_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE field_reports SET published_at = NEW.at, moved_at = NEW.at,
    due_on = due_on + (city_day(NEW.at) - city_day(published_at)) WHERE id = NEW.id;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION report_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.standing := (SELECT held_at IS NULL AND hidden_at IS NULL AND withdrawn_at IS NULL FROM contributions WHERE id = NEW.id);
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION report_stands_as_its_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE field_reports SET standing = DEFAULT WHERE id = NEW.id; -- report_stands() says it
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION report_takes_its_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  r field_reports%ROWTYPE;
  promised integer;
BEGIN
  SELECT * INTO r FROM field_reports WHERE id = NEW.report_id FOR NO KEY UPDATE;
  IF NOT ((r.state, NEW.state) IN (
      ('received', 'acknowledged'), ('received', 'in-progress'), ('acknowledged', 'in-progress'),
      ('received', 'solved'), ('acknowledged', 'solved'), ('in-progress', 'solved'),
      ('received', 'not-ours'), ('acknowledged', 'not-ours'), ('in-progress', 'not-ours'),
      ('received', 'refused'), ('acknowledged', 'refused'), ('in-progress', 'refused'),
      ('received', 'duplicate'), ('acknowledged', 'duplicate'), ('in-progress', 'duplicate'))
    OR NEW.reopens AND r.state = 'solved') OR NEW.reopens AND r.state <> 'solved' THEN
    RAISE EXCEPTION 'a report does not go from % to %', r.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'report_moves';
  END IF;
  IF NEW.reopens AND NEW.at > r.solved_at + interval '30 days' THEN
    RAISE EXCEPTION 'a report is opened again within thirty days'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reopened_in_time';
  END IF;
  SELECT days INTO promised FROM field_categories WHERE id = r.category_id;
  UPDATE field_reports SET
    state = CASE WHEN NEW.to_body_id IS NOT NULL THEN 'received' ELSE NEW.state END,
    body_id = coalesce(NEW.to_body_id, body_id),
    duplicate_of_id = NEW.duplicate_of_id,
    told_at = CASE WHEN NEW.to_body_id IS NULL AND NOT NEW.reopens THEN told_at END,
    solved_at = CASE WHEN NEW.state = 'solved' THEN NEW.at END,
    due_on = CASE WHEN NEW.reopens THEN city_day(NEW.at) + promised ELSE due_on END,
    overdue_told_at = CASE WHEN NEW.reopens THEN NULL ELSE overdue_told_at END,
    moved_at = NEW.at
  WHERE id = NEW.report_id;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION said_more(subject uuid, comments integer, questions integer)
 RETURNS void
 LANGUAGE sql
AS $function$
  INSERT INTO said_counts (subject_id) VALUES (subject) ON CONFLICT DO NOTHING;
  UPDATE said_counts n SET comments = n.comments + said_more.comments, questions = n.questions + said_more.questions
    WHERE n.subject_id = subject;
$function$;

CREATE OR REPLACE FUNCTION season_rating_in_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  c season_calls%ROWTYPE;
BEGIN
  SELECT * INTO c FROM season_calls WHERE id = coalesce(NEW.call_id, OLD.call_id);
  IF city_now() < c.opens_at OR city_now() >= c.closes_at THEN
    RAISE EXCEPTION 'what people think of this season is counted' USING ERRCODE = 'check_violation', CONSTRAINT = 'season_rating_in_time';
  END IF;
  IF TG_OP = 'INSERT' AND NOT NEW.criterion = ANY (c.criteria) THEN
    RAISE EXCEPTION 'nobody asked for this' USING ERRCODE = 'check_violation', CONSTRAINT = 'season_rating_is_asked';
  END IF;
  RETURN coalesce(NEW, OLD);
END $function$;

CREATE OR REPLACE FUNCTION services_like(word text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET "pg_trgm.word_similarity_threshold" TO '0.5'
AS $function$
  SELECT id FROM services WHERE spellings(search_text) && spellings(plain(word))
    OR search_text ~ word_begins(plain(word)) OR (length(word) >= 6 AND search_text %> plain(word))
$function$;

CREATE OR REPLACE FUNCTION spellings(words text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT COST 2000
AS $function$
  SELECT coalesce(array_agg(DISTINCT spelt), '{}')
  FROM (SELECT DISTINCT w FROM regexp_split_to_table(words, '[^[:alnum:]]+') w WHERE w <> '') one
  CROSS JOIN LATERAL (
    SELECT w AS spelt
    UNION ALL
    SELECT left(w, n - 1) || substr(w, n + 1) FROM generate_series(1, length(w)) n 
      WHERE length(w) BETWEEN 4 AND 30 AND w !~ '[0-9]'
  ) s
$function$;

CREATE OR REPLACE FUNCTION sponsorship_holds_package()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  before int := CASE WHEN TG_OP = 'UPDATE' AND OLD.state IN ('started', 'paid') THEN 1 ELSE 0 END;
  after int := CASE WHEN NEW.state IN ('started', 'paid') THEN 1 ELSE 0 END;
BEGIN
  IF before <> after THEN
    UPDATE sponsor_packages SET taken = taken + after - before WHERE id = NEW.package_id;
  END IF;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION sponsorship_in_time()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  package sponsor_packages;
BEGIN
  SELECT * INTO package FROM sponsor_packages WHERE id = NEW.package_id FOR NO KEY UPDATE;
  IF package.offered_at IS NULL OR package.withdrawn_at IS NOT NULL OR NEW.at >= package.closes_at THEN
    RAISE EXCEPTION 'this package is not on offer now'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sponsorship_in_time';
  END IF;
  IF NEW.net <> package.price OR NEW.vat_rate <> package.vat_rate
    OR NEW.vat <> round(package.price::numeric * package.vat_rate / 10000) THEN
    RAISE EXCEPTION 'a package is taken at its own price'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sponsorship_at_its_price';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION stands_in_call(proposal uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  SELECT CASE
    WHEN i.number IS NOT NULL THEN CASE WHEN c.state <> 'unopened'
      AND NOT EXISTS (SELECT FROM consultation_answers a WHERE a.consultation_id = c.id) THEN 'ballot' END
    WHEN b.phase IN ('ideas', 'screening') THEN 'call' END
  FROM budget_ideas i JOIN budgets b ON b.id = i.budget_id JOIN consultations c ON c.id = b.id
  WHERE i.proposal_id = proposal
$function$;

CREATE OR REPLACE FUNCTION subject_is_archived()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.public_at IS NOT NULL AND EXISTS (SELECT FROM subject_kinds WHERE kind = OLD.kind AND retention = 'archived') THEN
    RAISE EXCEPTION 'what was public stays in the records' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'subject_is_archived';
  END IF;
  RETURN OLD;
END $function$;

CREATE OR REPLACE FUNCTION tell_of_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NOTIFY pages_changed;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION tell_of_moved_clock()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NOTIFY clock_moved;
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION total_may_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.state NOT IN ('spotting', 'drafting', 'deliberated', 'pieces-requested') THEN
    RAISE EXCEPTION 'the total cost of a filed dossier does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_is_filed';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION two_counts_agree()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  counted jsonb;
BEGIN
  SELECT one.content INTO counted FROM paper_counts one
    JOIN paper_counts other ON other.consultation_id = one.consultation_id AND other.content = one.content AND other.done
    WHERE one.consultation_id = NEW.consultation_id AND one.done
      AND one.official_id = NEW.one_id AND other.official_id = NEW.other_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'two counts differ' USING ERRCODE = 'check_violation', CONSTRAINT = 'two_counts_agree';
  END IF;
  SELECT count(*) INTO NEW.marks FROM roll_marks WHERE consultation_id = NEW.consultation_id AND way = 'paper';
  SELECT sum(rounds) INTO NEW.rounds FROM paper_counts WHERE consultation_id = NEW.consultation_id;
  IF counted ? 'ballots' THEN
    SELECT count(*) INTO NEW.ballots FROM jsonb_object_keys(counted -> 'ballots');
  ELSE
    SELECT coalesce(sum(n::int), 0) INTO NEW.ballots
      FROM jsonb_each(counted -> 'totals') its, jsonb_array_elements_text(its.value -> 0) n;
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION two_levels()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM contributions WHERE id = NEW.parent_id AND parent_id IS NULL AND subject_id = NEW.subject_id) THEN
    RAISE EXCEPTION 'a reply hangs under a first-level comment of its own subject' USING ERRCODE = 'check_violation', CONSTRAINT = 'two_levels';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION vote_of_its_subject()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (SELECT kind FROM subjects WHERE id = NEW.id) IS DISTINCT FROM NEW.kind THEN
    RAISE EXCEPTION 'a vote is of its subject''s kind' USING ERRCODE = 'check_violation', CONSTRAINT = 'a_vote_is_of_its_subject';
  END IF;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION within_what_cards_take()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION word_begins(word text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT '\m' || nullif(regexp_replace(word, '[^[:alnum:]]+', '', 'g'), '')
$function$;

CREATE OR REPLACE FUNCTION wording_of_a_ballot_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF stands_in_call(NEW.proposal_id) = 'ballot' THEN
    RAISE EXCEPTION 'it is on a ballot' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_ballot_stands';
  END IF;
  RETURN NEW;
END $function$;
