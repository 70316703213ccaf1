CREATE TABLE "file_renditions" (
	"file_id" uuid NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "file_renditions_file_id_name_pk" PRIMARY KEY("file_id","name"),
	CONSTRAINT "file_renditions_key_unique" UNIQUE("key"),
	CONSTRAINT "a_rendition_has_a_size" CHECK ("file_renditions"."bytes" > 0)
);
--> statement-breakpoint
ALTER TABLE "project_photos" ADD COLUMN "taken_on" date;--> statement-breakpoint
ALTER TABLE "project_photos" ADD COLUMN "moment" text;--> statement-breakpoint
ALTER TABLE "file_renditions" ADD CONSTRAINT "file_renditions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_photos" ADD CONSTRAINT "a_picture_is_before_or_after" CHECK ("project_photos"."moment" in ('before', 'after'));--> statement-breakpoint
-- The pictures that were there are drawn in their sizes too, where a worker has its queue already.
DO $$ BEGIN
  IF to_regnamespace('graphile_worker') IS NOT NULL THEN
    PERFORM graphile_worker.add_job('draw-renditions', json_build_object('fileId', f.id), job_key => 'draw-renditions:' || f.id)
      FROM project_photos p JOIN files f ON f.id = p.file_id AND f.deleted_at IS NULL;
  END IF;
END $$;
