CREATE TABLE "desk_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "desk_views_name" UNIQUE("person_id","name")
);
--> statement-breakpoint
-- By hand, to the next mark: cases decided before lack the new figures, so that the next round of jobs measures them anew.
DELETE FROM "decided_cases";--> statement-breakpoint
DELETE FROM "feed_cursors" WHERE "reader" = 'supervision';--> statement-breakpoint
-- Generated.
DROP INDEX "decided_cases_days";--> statement-breakpoint
ALTER TABLE "decided_cases" ADD COLUMN "over_promise" integer;--> statement-breakpoint
ALTER TABLE "decided_cases" ADD COLUMN "over_law" integer;--> statement-breakpoint
ALTER TABLE "decided_cases" ADD COLUMN "overturned" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "desk_views" ADD CONSTRAINT "desk_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decided_cases_days" ON "decided_cases" USING btree ("decided_on","department","service","owner_id","used","over_promise","over_law","stopped","past_promise","past_law","corrections","sent_back","overturned","application_id");