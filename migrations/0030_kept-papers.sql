CREATE TABLE "dossier_posters" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"content_sha256" text NOT NULL,
	"pdf" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT city_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_changes" (
	"version_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "project_changes_version_id_lang_pk" PRIMARY KEY("version_id","lang")
);
--> statement-breakpoint
ALTER TABLE "dossier_posters" ADD CONSTRAINT "dossier_posters_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_changes" ADD CONSTRAINT "project_changes_version_id_project_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What a version changed never changes; a poster gives way to the next, and is never taken away.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'cordee_app') THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON project_changes FROM cordee_app;
    REVOKE DELETE, TRUNCATE ON dossier_posters FROM cordee_app;
  END IF;
END $$;
