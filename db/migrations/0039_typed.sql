ALTER TABLE "applications" ADD COLUMN "typed" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "kept_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "lapse_told_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "applications_drafts" ON "applications" USING btree ("updated_at") WHERE "applications"."status" = 'draft' and "applications"."filed_by_id" is null;