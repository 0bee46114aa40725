CREATE TABLE "pending_acts" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid NOT NULL,
	"act" text NOT NULL,
	"given" text NOT NULL,
	"version" integer NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
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
ALTER TABLE "pending_acts" ADD CONSTRAINT "pending_acts_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_acts" ADD CONSTRAINT "pending_acts_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reason_snippets" ADD CONSTRAINT "reason_snippets_kept_by_id_people_id_fk" FOREIGN KEY ("kept_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pending_acts_due" ON "pending_acts" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "reason_snippets_department_index" ON "reason_snippets" USING btree ("department");