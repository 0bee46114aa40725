CREATE TABLE "reason_snippets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"department" text NOT NULL,
	"service" text,
	"act" text NOT NULL,
	"title" text NOT NULL,
	"text_zh" text NOT NULL,
	"text_en" text NOT NULL,
	"kept_by_id" uuid NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reason_snippets" ADD CONSTRAINT "reason_snippets_kept_by_id_people_id_fk" FOREIGN KEY ("kept_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reason_snippets_department_index" ON "reason_snippets" USING btree ("department");