ALTER TABLE "applications" ADD COLUMN "filed_by_id" uuid;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "letter_email" text;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_filed_by_id_people_id_fk" FOREIGN KEY ("filed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applications_counter" ON "applications" USING btree ("filed_by_id","id") WHERE "applications"."status" = 'draft';