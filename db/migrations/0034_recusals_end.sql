ALTER TABLE "recusals" DROP CONSTRAINT "recusals_once";--> statement-breakpoint
ALTER TABLE "recusals" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "recusals" ADD COLUMN "ended_by_id" uuid;--> statement-breakpoint
ALTER TABLE "recusals" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_once" UNIQUE NULLS NOT DISTINCT("person_id","application_id","relative_id","ended_at");