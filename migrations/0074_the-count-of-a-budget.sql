ALTER TABLE "budgets" ADD COLUMN "tied" boolean;--> statement-breakpoint

-- A box that was opened before the count looked for ties waits for its draw, as it was told.
UPDATE budgets b SET tied = true FROM consultations c
WHERE c.id = b.id AND c.state = 'counted' AND b.result IS NULL AND c.draw_result IS NULL;
