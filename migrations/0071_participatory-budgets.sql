CREATE TABLE "budget_ideas" (
	"proposal_id" uuid PRIMARY KEY NOT NULL,
	"budget_id" uuid NOT NULL,
	"verdict" text,
	"cost" bigint,
	"estimated_by" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"into_id" uuid,
	"screened_by" uuid,
	"screened_at" timestamp with time zone,
	"number" integer,
	"project_id" uuid,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL,
	CONSTRAINT "an_idea_has_a_verdict" CHECK ("budget_ideas"."verdict" in ('feasible', 'refused', 'merged')),
	CONSTRAINT "a_feasible_idea_has_its_cost" CHECK (("budget_ideas"."verdict" is not distinct from 'feasible') = ("budget_ideas"."cost" is not null)
        and ("budget_ideas"."cost" is null or "budget_ideas"."cost" > 0 and "budget_ideas"."estimated_by" <> '')),
	CONSTRAINT "a_refusal_has_its_reason" CHECK ("budget_ideas"."verdict" is null or "budget_ideas"."verdict" = 'feasible' or "budget_ideas"."reason" <> ''),
	CONSTRAINT "a_merged_idea_leads_on" CHECK (("budget_ideas"."verdict" is not distinct from 'merged') = ("budget_ideas"."into_id" is not null)),
	CONSTRAINT "an_idea_does_not_go_into_itself" CHECK ("budget_ideas"."into_id" <> "budget_ideas"."proposal_id"),
	CONSTRAINT "only_feasible_ideas_are_voted_on" CHECK ("budget_ideas"."number" is null or "budget_ideas"."verdict" = 'feasible'),
	CONSTRAINT "a_verdict_has_its_author" CHECK (("budget_ideas"."verdict" is null) = ("budget_ideas"."screened_at" is null))
);
--> statement-breakpoint
CREATE TABLE "budgets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"phase" text DEFAULT 'draft' NOT NULL,
	"amount" bigint NOT NULL,
	"perimeters" jsonb NOT NULL,
	"idea_cap" bigint,
	"place_cap" bigint,
	"shortlist" integer,
	"form" text NOT NULL,
	"min" integer,
	"max" integer,
	"points" integer,
	"rule" text NOT NULL,
	"completion" text NOT NULL,
	"fill" boolean NOT NULL,
	"comparison" boolean NOT NULL,
	"ideas_until" date NOT NULL,
	"published_at" timestamp with time zone,
	"ideas_closed_at" timestamp with time zone,
	"progress" jsonb,
	"counted_at" timestamp with time zone,
	"result" jsonb,
	CONSTRAINT "a_budget_has_a_phase" CHECK ("budgets"."phase" in ('draft', 'ideas', 'screening', 'vote')),
	CONSTRAINT "a_budget_has_a_form" CHECK ("budgets"."form" in ('approval', 'purse', 'points')),
	CONSTRAINT "a_budget_has_a_rule" CHECK ("budgets"."rule" in ('equal-shares', 'greedy')),
	CONSTRAINT "a_budget_has_a_completion" CHECK ("budgets"."completion" in ('none', 'add1', 'add1-exhaustive')),
	CONSTRAINT "there_is_something_to_share" CHECK ("budgets"."amount" > 0),
	CONSTRAINT "a_cap_is_a_part" CHECK ("budgets"."idea_cap" between 1 and "budgets"."amount" and "budgets"."place_cap" between 1 and "budgets"."amount"),
	CONSTRAINT "points_are_for_points" CHECK (("budgets"."form" = 'points') = ("budgets"."points" is not null)),
	CONSTRAINT "only_approvals_are_compared" CHECK (not "budgets"."comparison" or "budgets"."form" <> 'points'),
	CONSTRAINT "a_call_has_its_day" CHECK (("budgets"."phase" = 'draft') = ("budgets"."published_at" is null)),
	CONSTRAINT "a_count_of_a_budget_has_its_result" CHECK (("budgets"."counted_at" is null) = ("budgets"."result" is null))
);
--> statement-breakpoint
ALTER TABLE "consultation_questions" DROP CONSTRAINT "a_question_has_a_kind";--> statement-breakpoint
ALTER TABLE "consultation_questions" ADD COLUMN "costs" bigint[];--> statement-breakpoint
ALTER TABLE "consultation_questions" ADD COLUMN "sum" bigint;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "kind" text DEFAULT 'consultation' NOT NULL;--> statement-breakpoint
ALTER TABLE "budget_ideas" ADD CONSTRAINT "budget_ideas_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_ideas" ADD CONSTRAINT "budget_ideas_budget_id_budgets_id_fk" FOREIGN KEY ("budget_id") REFERENCES "public"."budgets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_ideas" ADD CONSTRAINT "budget_ideas_screened_by_people_id_fk" FOREIGN KEY ("screened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_ideas" ADD CONSTRAINT "budget_ideas_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_ideas" ADD CONSTRAINT "goes_into_another_idea" FOREIGN KEY ("into_id") REFERENCES "public"."budget_ideas"("proposal_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budgets" ADD CONSTRAINT "budgets_id_consultations_id_fk" FOREIGN KEY ("id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_idea_per_place_on_the_ballot" ON "budget_ideas" USING btree ("budget_id","number");--> statement-breakpoint
CREATE INDEX "ideas_merged_into" ON "budget_ideas" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "ideas_screened_by" ON "budget_ideas" USING btree ("screened_by");--> statement-breakpoint
CREATE INDEX "ideas_of_project" ON "budget_ideas" USING btree ("project_id");--> statement-breakpoint
ALTER TABLE "consultation_questions" ADD CONSTRAINT "a_budget_has_costs" CHECK ("consultation_questions"."kind" <> 'budget' or coalesce(cardinality("consultation_questions"."costs") = jsonb_array_length("consultation_questions"."options"), false));--> statement-breakpoint
ALTER TABLE "consultation_questions" ADD CONSTRAINT "a_question_has_a_kind" CHECK ("consultation_questions"."kind" in ('one', 'several', 'approval', 'ranking', 'judgement', 'points', 'criteria', 'budget'));--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "a_vote_has_a_kind" CHECK ("consultations"."kind" in ('consultation', 'budget'));
--> statement-breakpoint

INSERT INTO subject_kinds (kind, path, comments, opinions, supports, questions, follows, reports, feeds, retention, erasure) VALUES
  ('budget', 'budgets', true, false, false, false, true, true, true, 'archived', 'as-she-chooses');--> statement-breakpoint

-- A budget's vote has its titles, its dates and who answers for it; the budget itself, since when it is read.
CREATE VIEW face_of_budget AS
  SELECT c.id, c.slug, c.titles, c.summaries, c.answers_id, NULL::uuid AS agent_id, NULL::uuid AS body_id, c.moved_at,
    b.published_at AS public_at, c.state = 'unopened' AS given_up
  FROM consultations c LEFT JOIN budgets b ON b.id = c.id WHERE c.kind = 'budget';--> statement-breakpoint
CREATE TRIGGER budgets_keep_their_face AFTER INSERT OR UPDATE OF published_at ON budgets
  FOR EACH ROW EXECUTE FUNCTION keep_face_of_row('id');--> statement-breakpoint

CREATE FUNCTION vote_of_its_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT kind FROM subjects WHERE id = NEW.id) IS DISTINCT FROM NEW.kind THEN
    RAISE EXCEPTION 'a vote is of its subject''s kind' USING ERRCODE = 'check_violation', CONSTRAINT = 'a_vote_is_of_its_subject';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER votes_are_of_their_subjects BEFORE INSERT OR UPDATE OF kind ON consultations
  FOR EACH ROW EXECUTE FUNCTION vote_of_its_subject();--> statement-breakpoint

-- From which phase a budget goes where. Its rules stand from the day on which ideas are taken, its result from the count.
CREATE FUNCTION budget_moves() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;--> statement-breakpoint
CREATE TRIGGER budgets_move_as_they_may BEFORE UPDATE ON budgets
  FOR EACH ROW EXECUTE FUNCTION budget_moves();--> statement-breakpoint

-- Ideas come while the call is open or while they are screened; on the ballot they stand as they are. What merges goes into
-- one of the same budget that goes into none itself.
CREATE FUNCTION idea_of_a_call() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  phase text := (SELECT b.phase FROM budgets b WHERE b.id = NEW.budget_id FOR SHARE);
BEGIN
  IF TG_OP = 'INSERT' AND phase NOT IN ('ideas', 'screening') THEN
    RAISE EXCEPTION 'the call is not open' USING ERRCODE = 'check_violation', CONSTRAINT = 'the_call_is_open';
  END IF;
  IF TG_OP = 'UPDATE' AND phase = 'vote' AND (OLD.budget_id, OLD.verdict, OLD.cost, OLD.estimated_by, OLD.place,
      OLD.reason, OLD.into_id, OLD.number) IS DISTINCT FROM (NEW.budget_id, NEW.verdict, NEW.cost, NEW.estimated_by,
      NEW.place, NEW.reason, NEW.into_id, NEW.number) THEN
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
END $$;--> statement-breakpoint
CREATE TRIGGER ideas_are_of_a_call BEFORE INSERT OR UPDATE ON budget_ideas
  FOR EACH ROW EXECUTE FUNCTION idea_of_a_call();--> statement-breakpoint

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON face_of_budget FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON budgets, budget_ideas FROM cordee_app;
  END IF;
END $$;
