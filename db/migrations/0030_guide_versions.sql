CREATE TABLE "guide_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service" text NOT NULL,
	"number" integer NOT NULL,
	"base" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"note" text NOT NULL,
	"author_id" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"settled_by_id" uuid,
	"settled_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "guide_versions_number" UNIQUE("service","number")
);
--> statement-breakpoint
ALTER TABLE "guide_versions" ADD CONSTRAINT "guide_versions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_versions" ADD CONSTRAINT "guide_versions_settled_by_id_people_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guide_versions_waiting" ON "guide_versions" USING btree ("service") WHERE "guide_versions"."outcome" is null;