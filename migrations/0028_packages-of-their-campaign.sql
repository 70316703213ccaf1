ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_with_their_project" UNIQUE("id","project_id");--> statement-breakpoint
ALTER TABLE "sponsor_packages" DROP CONSTRAINT "sponsor_packages_campaign_id_campaigns_id_fk";
--> statement-breakpoint
ALTER TABLE "sponsor_packages" ADD CONSTRAINT "package_and_campaign_of_one_project" FOREIGN KEY ("campaign_id","project_id") REFERENCES "public"."campaigns"("id","project_id") ON DELETE no action ON UPDATE no action;
