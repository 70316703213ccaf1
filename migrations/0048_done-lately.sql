CREATE TABLE "done_lately" (
	"key" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"result" jsonb
);
