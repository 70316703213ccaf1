CREATE TABLE "counted_opinions" (
	"subject_id" uuid NOT NULL,
	"opinion_id" uuid NOT NULL,
	"class" "person_class" NOT NULL,
	"verified" boolean NOT NULL,
	"stance" "stance" NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	CONSTRAINT "counted_opinions_subject_id_opinion_id_class_verified_since_pk" PRIMARY KEY("subject_id","opinion_id","class","verified","since")
);
--> statement-breakpoint
ALTER TABLE "counted_opinions" ADD CONSTRAINT "counted_opinions_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What the last report of an open subject counted: the opinions that did not change since. What the others were is not
-- known any more; they count as having come.
INSERT INTO counted_opinions (subject_id, opinion_id, class, verified, stance, since)
SELECT o.subject_id, o.id, o.class, o.verified, o.stance, r.counted_at
FROM opinions o JOIN LATERAL (
  SELECT counted_at, final FROM opinion_reports WHERE subject_id = o.subject_id ORDER BY counted_at DESC LIMIT 1
) r ON NOT r.final AND coalesce(o.changed_at, o.at) <= r.counted_at
AND EXISTS (SELECT FROM opinion_reports p, jsonb_array_elements(p.rows) x WHERE p.subject_id = o.subject_id
  AND p.counted_at = r.counted_at AND x ->> 'class' = o.class::text AND (x ->> 'verified')::boolean = o.verified
  AND x -> 'total' <> 'null');
