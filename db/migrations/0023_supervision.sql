CREATE TABLE "decided_cases" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"department" text NOT NULL,
	"service" text NOT NULL,
	"owner_id" uuid,
	"decider_id" uuid,
	"outcome" text NOT NULL,
	"decided_on" date NOT NULL,
	"used" integer NOT NULL,
	"stopped" integer NOT NULL,
	"past_promise" boolean NOT NULL,
	"past_law" boolean NOT NULL,
	"corrections" integer NOT NULL,
	"sent_back" integer NOT NULL,
	"draw" text NOT NULL,
	"sampled" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"person_id" uuid NOT NULL,
	"day" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "digests_person_id_day_pk" PRIMARY KEY("person_id","day")
);
--> statement-breakpoint
CREATE TABLE "escalations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"rung" text NOT NULL,
	"due_on" date,
	"person_id" uuid NOT NULL,
	"asked_by_id" uuid,
	"question" text,
	"asked_at" timestamp with time zone NOT NULL,
	"replied_at" timestamp with time zone,
	"reply" text
);
--> statement-breakpoint
CREATE TABLE "quality_findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "quality_findings_applicationId_unique" UNIQUE("application_id")
);
--> statement-breakpoint
ALTER TABLE "decided_cases" ADD CONSTRAINT "decided_cases_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decided_cases" ADD CONSTRAINT "decided_cases_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decided_cases" ADD CONSTRAINT "decided_cases_decider_id_people_id_fk" FOREIGN KEY ("decider_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_findings" ADD CONSTRAINT "quality_findings_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_findings" ADD CONSTRAINT "quality_findings_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decided_cases_days" ON "decided_cases" USING btree ("decided_on","department","service","owner_id","used","stopped","past_promise","past_law","corrections","sent_back","application_id");--> statement-breakpoint
CREATE INDEX "decided_cases_sample" ON "decided_cases" USING btree ("application_id") WHERE "decided_cases"."sampled";--> statement-breakpoint
CREATE UNIQUE INDEX "escalations_once" ON "escalations" USING btree ("application_id","rung","due_on") WHERE "escalations"."rung" in ('near', 'overdue', 'late');--> statement-breakpoint
CREATE INDEX "escalations_of_case" ON "escalations" USING btree ("application_id","id");--> statement-breakpoint
CREATE INDEX "escalations_unanswered" ON "escalations" USING btree ("person_id","id") WHERE "escalations"."replied_at" is null;--> statement-breakpoint
CREATE INDEX "applications_open" ON "applications" USING btree ("department","service","assignee_id","status","due_on","near_from","submitted_at","applicant_id","organisation_id") WHERE "applications"."status" in ('submitted', 'correction_requested', 'accepted', 'in_review', 'stopped', 'awaiting_approval', 'approved');--> statement-breakpoint
CREATE INDEX "applications_near" ON "applications" USING btree ("near_from","id") WHERE "applications"."status" in ('submitted', 'accepted', 'in_review', 'awaiting_approval', 'approved');