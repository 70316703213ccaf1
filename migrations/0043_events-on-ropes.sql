DROP INDEX "events_of_subject";--> statement-breakpoint
DROP INDEX "events_of_topic";--> statement-breakpoint
CREATE INDEX "events_of_subject" ON "events" USING btree ("subject_id","verb","at");--> statement-breakpoint
CREATE INDEX "events_of_topic" ON "events" USING btree ("topic_id","verb","at");