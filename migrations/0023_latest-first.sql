DROP INDEX "dossiers_by_move";--> statement-breakpoint
DROP INDEX "campaigns_shown";--> statement-breakpoint
DROP INDEX "pledges_shown";--> statement-breakpoint
DROP INDEX "pledges_of_person";--> statement-breakpoint
DROP INDEX "register";--> statement-breakpoint
DROP INDEX "threads_of_subject";--> statement-breakpoint
DROP INDEX "contributions_of_author";--> statement-breakpoint
DROP INDEX "projects_by_move";--> statement-breakpoint
DROP INDEX "notifications_of_person";--> statement-breakpoint
CREATE INDEX "dossiers_by_move" ON "dossiers" USING btree ("moved_at","id") WHERE "dossiers"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "campaigns_shown" ON "campaigns" USING btree ("opened_at","id") WHERE "campaigns"."opened_at" is not null;--> statement-breakpoint
CREATE INDEX "pledges_shown" ON "pledges" USING btree ("campaign_id","confirmed_at","id") WHERE "pledges"."confirmed_at" is not null;--> statement-breakpoint
CREATE INDEX "pledges_of_person" ON "pledges" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "register" ON "rulings" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "threads_of_subject" ON "contributions" USING btree ("subject_id","at","id") WHERE "contributions"."parent_id" is null;--> statement-breakpoint
CREATE INDEX "contributions_of_author" ON "contributions" USING btree ("author_id","at");--> statement-breakpoint
CREATE INDEX "projects_by_move" ON "projects" USING btree ("moved_at","id") WHERE "projects"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "notifications_of_person" ON "notifications" USING btree ("person_id","id");