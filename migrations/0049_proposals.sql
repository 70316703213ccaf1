CREATE TABLE "proposal_authors" (
	"proposal_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "proposal_authors_proposal_id_person_id_pk" PRIMARY KEY("proposal_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "proposal_merges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"from_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"suggested_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"from_agreed_at" timestamp with time zone,
	"into_agreed_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"merged_at" timestamp with time zone,
	CONSTRAINT "a_merge_is_of_two" CHECK ("proposal_merges"."from_id" <> "proposal_merges"."into_id"),
	CONSTRAINT "a_merge_needs_both" CHECK ("proposal_merges"."merged_at" is null or ("proposal_merges"."from_agreed_at" is not null and "proposal_merges"."into_agreed_at" is not null and "proposal_merges"."declined_at" is null))
);
--> statement-breakpoint
CREATE TABLE "proposal_projects" (
	"proposal_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"answer_id" uuid,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "proposal_projects_proposal_id_project_id_pk" PRIMARY KEY("proposal_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "proposal_versions" (
	"proposal_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"problem" text NOT NULL,
	"problem_html" text NOT NULL,
	"solution" text NOT NULL,
	"solution_html" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "proposal_versions_proposal_id_number_pk" PRIMARY KEY("proposal_id","number")
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"hidden_slug" text,
	"state" text DEFAULT 'open' NOT NULL,
	"themes" text[] DEFAULT '{}' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"summary" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search_text" text NOT NULL,
	"threshold" integer NOT NULL,
	"threshold_classes" "person_class"[] NOT NULL,
	"supports" integer DEFAULT 0 NOT NULL,
	"verified_supports" integer DEFAULT 0 NOT NULL,
	"weighty" integer DEFAULT 0 NOT NULL,
	"reached_at" timestamp with time zone,
	"examiner_id" uuid,
	"due_on" date,
	"overdue_told_at" timestamp with time zone,
	"verdict_id" uuid,
	"state_before" text,
	"merged_into_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"expires_on" date NOT NULL,
	"warned_at" timestamp with time zone,
	"published_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	"moved_at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "proposals_slug_unique" UNIQUE("slug"),
	CONSTRAINT "proposals_hiddenSlug_unique" UNIQUE("hidden_slug"),
	CONSTRAINT "a_proposal_has_a_state" CHECK ("proposals"."state" in ('open', 'reached', 'examined', 'accepted', 'refused', 'merged', 'withdrawn', 'expired')),
	CONSTRAINT "a_threshold_is_one_at_least" CHECK ("proposals"."threshold" >= 1),
	CONSTRAINT "supports_are_counted" CHECK ("proposals"."weighty" >= 0 and "proposals"."verified_supports" >= "proposals"."weighty" and "proposals"."supports" >= "proposals"."verified_supports"),
	CONSTRAINT "a_merged_proposal_leads_on" CHECK (("proposals"."state" = 'merged') = ("proposals"."merged_into_id" is not null)),
	CONSTRAINT "a_proposal_is_not_merged_into_itself" CHECK ("proposals"."merged_into_id" <> "proposals"."id"),
	CONSTRAINT "a_withdrawal_has_its_instant" CHECK (("proposals"."state" = 'withdrawn') = ("proposals"."withdrawn_at" is not null)),
	CONSTRAINT "a_judged_proposal_has_its_answer" CHECK (("proposals"."state" in ('accepted', 'refused')) = ("proposals"."verdict_id" is not null)),
	CONSTRAINT "an_examination_has_its_day" CHECK ("proposals"."state" <> 'examined' or ("proposals"."due_on" is not null and "proposals"."reached_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "subject_kinds" ADD COLUMN "supports" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal_authors" ADD CONSTRAINT "proposal_authors_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_authors" ADD CONSTRAINT "proposal_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_merges" ADD CONSTRAINT "proposal_merges_from_id_proposals_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_merges" ADD CONSTRAINT "proposal_merges_into_id_proposals_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_merges" ADD CONSTRAINT "proposal_merges_suggested_by_people_id_fk" FOREIGN KEY ("suggested_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_projects" ADD CONSTRAINT "proposal_projects_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_projects" ADD CONSTRAINT "proposal_projects_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_projects" ADD CONSTRAINT "proposal_projects_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_projects" ADD CONSTRAINT "proposal_projects_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_versions" ADD CONSTRAINT "proposal_versions_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_versions" ADD CONSTRAINT "proposal_versions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_id_contributions_id_fk" FOREIGN KEY ("id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_examiner_id_officials_person_id_fk" FOREIGN KEY ("examiner_id") REFERENCES "public"."officials"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_verdict_id_answers_id_fk" FOREIGN KEY ("verdict_id") REFERENCES "public"."answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_merged_into_id_proposals_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposals_of_author" ON "proposal_authors" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_merge_waits" ON "proposal_merges" USING btree ("from_id","into_id") WHERE "proposal_merges"."declined_at" is null and "proposal_merges"."merged_at" is null;--> statement-breakpoint
CREATE INDEX "merges_into" ON "proposal_merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "merges_by_who_suggests" ON "proposal_merges" USING btree ("suggested_by");--> statement-breakpoint
CREATE INDEX "proposals_of_project" ON "proposal_projects" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "projects_of_answer" ON "proposal_projects" USING btree ("answer_id");--> statement-breakpoint
CREATE INDEX "links_by" ON "proposal_projects" USING btree ("by");--> statement-breakpoint
CREATE INDEX "versions_by_author" ON "proposal_versions" USING btree ("by");--> statement-breakpoint
CREATE INDEX "proposals_by_day" ON "proposals" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "proposals_search" ON "proposals" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "proposals_themes" ON "proposals" USING gin ("themes");--> statement-breakpoint
CREATE INDEX "proposals_merged" ON "proposals" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "proposals_of_examiner" ON "proposals" USING btree ("examiner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_proposal_per_verdict" ON "proposals" USING btree ("verdict_id");--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "a_proposal_has_a_title" CHECK ("contributions"."kind" <> 'proposal' or "contributions"."title" <> '');--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "a_proposal_is_its_own_subject" CHECK (("contributions"."kind" = 'proposal') = ("contributions"."id" = "contributions"."subject_id"));--> statement-breakpoint

INSERT INTO subject_kinds (kind, path, comments, opinions, supports, questions, follows, reports, feeds, retention, erasure) VALUES
  ('proposal', 'propositions', true, true, true, false, true, true, true, 'archived', 'as-she-chooses');--> statement-breakpoint

-- Its title is its author's, in her language, as long as everybody may read it.
CREATE VIEW face_of_proposal AS
  SELECT p.id, p.slug,
    CASE WHEN c.withdrawn_at IS NULL AND c.hidden_at IS NULL THEN jsonb_build_object('fr', c.title, c.lang, c.title)
      ELSE jsonb_build_object('fr', 'Proposition retirée de la lecture', 'it', 'Proposta non più leggibile',
        'en', 'A proposal that can no longer be read') END AS titles,
    CASE WHEN c.withdrawn_at IS NULL AND c.hidden_at IS NULL THEN jsonb_build_object('fr', p.summary, c.lang, p.summary) END
      AS summaries,
    p.examiner_id AS answers_id, NULL::uuid AS agent_id, NULL::uuid AS body_id, p.moved_at,
    CASE WHEN c.held_at IS NULL THEN p.published_at END AS public_at, p.state IN ('withdrawn', 'expired') AS given_up
  FROM proposals p JOIN contributions c ON c.id = p.id;--> statement-breakpoint
CREATE TRIGGER proposals_keep_their_face
  AFTER INSERT OR UPDATE OF slug, summary, examiner_id, moved_at, published_at, state ON proposals
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint
CREATE TRIGGER words_keep_the_face_of_proposals AFTER UPDATE OF title, lang, held_at, hidden_at, withdrawn_at ON contributions
  FOR EACH ROW WHEN (NEW.kind = 'proposal') EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint

CREATE FUNCTION proposals_like(word text) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE
  SET pg_trgm.word_similarity_threshold = 0.55
AS $$ SELECT id FROM proposals WHERE search_text %> plain(word) $$;--> statement-breakpoint

-- A support is for it: whoever is against says so in the discussion.
CREATE FUNCTION a_support_is_for() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM subjects s JOIN subject_kinds k ON k.kind = s.kind WHERE s.id = NEW.subject_id AND k.supports) THEN
    RAISE EXCEPTION 'what is supported has no other stance' USING ERRCODE = 'check_violation', CONSTRAINT = 'a_support_is_for';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER supports_are_for BEFORE INSERT OR UPDATE OF stance ON opinions
  FOR EACH ROW WHEN (NEW.stance <> 'for') EXECUTE FUNCTION a_support_is_for();--> statement-breakpoint

-- The one live number of supports, in the transaction that changes it; of any other subject no row is found. When the
-- threshold is reached is noted, and moves nothing here: a state is on the subject's face, whose row everybody who
-- supports holds shared.
CREATE FUNCTION count_supports() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;--> statement-breakpoint
CREATE TRIGGER supports_are_counted_live AFTER INSERT OR DELETE OR UPDATE OF class, verified ON opinions
  FOR EACH ROW EXECUTE FUNCTION count_supports();--> statement-breakpoint

-- From where a proposal may go where (VOTES.md); an answer that is undone leads back.
CREATE FUNCTION proposal_moves() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;--> statement-breakpoint
CREATE TRIGGER proposals_move_as_they_may BEFORE UPDATE OF state ON proposals
  FOR EACH ROW WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION proposal_moves();--> statement-breakpoint

-- What was held begins, for the public, as it is let through; what its author takes back with her words goes with them.
CREATE FUNCTION proposal_follows_its_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.held_at IS NOT NULL AND NEW.held_at IS NULL THEN
    UPDATE proposals SET published_at = NEW.at, moved_at = NEW.at,
      expires_on = expires_on + (city_day(NEW.at) - city_day(published_at)) WHERE id = NEW.id;
    UPDATE subjects SET opinions_open_at = NEW.at WHERE id = NEW.id;
  END IF;
  -- An address is made of words, and goes and comes back with them.
  IF OLD.hidden_at IS NULL AND NEW.hidden_at IS NOT NULL THEN
    UPDATE proposals SET hidden_slug = slug, slug = 'proposition-' || left(md5(id::text), 10) WHERE id = NEW.id;
  ELSIF OLD.hidden_at IS NOT NULL AND NEW.hidden_at IS NULL THEN
    UPDATE proposals SET slug = coalesce(hidden_slug, slug), hidden_slug = NULL WHERE id = NEW.id;
  END IF;
  IF OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL THEN
    UPDATE proposals SET slug = 'proposition-' || left(md5(id::text), 10), hidden_slug = NULL WHERE id = NEW.id;
    UPDATE proposals SET state = 'withdrawn', withdrawn_at = NEW.withdrawn_at
      WHERE id = NEW.id AND state IN ('open', 'reached', 'examined');
    UPDATE subjects SET opinions_close_at = city_now()
      WHERE id = NEW.id AND opinions_open_at < city_now() AND coalesce(opinions_close_at, 'infinity') > city_now();
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER proposals_follow_their_words AFTER UPDATE OF held_at, hidden_at, withdrawn_at ON contributions
  FOR EACH ROW WHEN (NEW.kind = 'proposal') EXECUTE FUNCTION proposal_follows_its_words();--> statement-breakpoint

CREATE FUNCTION proposal_follows_its_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE proposals SET state = state_before, verdict_id = NULL, state_before = NULL WHERE verdict_id = NEW.id;
  IF FOUND THEN
    UPDATE subjects SET opinions_close_at = NULL WHERE id = NEW.contribution_id AND opinions_close_at > city_now();
    DELETE FROM proposal_projects WHERE answer_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER proposals_follow_their_verdict AFTER UPDATE OF undone_at ON answers
  FOR EACH ROW WHEN (OLD.undone_at IS NULL AND NEW.undone_at IS NOT NULL) EXECUTE FUNCTION proposal_follows_its_verdict();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON face_of_proposal FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON proposals, proposal_versions, proposal_merges FROM cordee_app;
  END IF;
END $$;
