CREATE TABLE "absences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"deputy_id" uuid,
	"set_by_id" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "ownerships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"why" text NOT NULL,
	"deputy_of_id" uuid,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skills" (
	"person_id" uuid NOT NULL,
	"service" text NOT NULL,
	CONSTRAINT "skills_person_id_service_pk" PRIMARY KEY("person_id","service")
);
--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_deputy_id_people_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_deputy_of_id_people_id_fk" FOREIGN KEY ("deputy_of_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absences_of" ON "absences" USING btree ("person_id","until_day");--> statement-breakpoint
CREATE INDEX "ownerships_case" ON "ownerships" USING btree ("application_id","id");--> statement-breakpoint
CREATE INDEX "ownerships_turns" ON "ownerships" USING btree ("owner_id","at");--> statement-breakpoint

-- What was sent before gets whoever last worked on it, else somebody of its department, else an administrator; the job
-- of every minute then moves what waits for another role.
UPDATE "applications" a SET "assignee_id" = coalesce(
	(SELECT e."actor_id" FROM "application_events" e
		WHERE e."application_id" = a."id" AND e."step" NOT IN ('submit', 'resubmit', 'withdraw') AND e."actor_id" <> a."applicant_id"
		ORDER BY e."sequence" DESC LIMIT 1),
	(SELECT p."person_id" FROM "staff_posts" p WHERE p."department" IN (a."department", '*') AND p."person_id" <> a."applicant_id"
		ORDER BY p."department" = '*', p."role", p."person_id" LIMIT 1)
) WHERE a."reference" IS NOT NULL AND a."assignee_id" IS NULL;--> statement-breakpoint
INSERT INTO "ownerships" ("id", "application_id", "owner_id", "why", "at")
	SELECT gen_random_uuid(), "id", "assignee_id", 'brought_in', now() FROM "applications" WHERE "assignee_id" IS NOT NULL AND "reference" IS NOT NULL;--> statement-breakpoint
-- NOT VALID: a city that had no staff at all keeps its rows; every write from now on is checked.
ALTER TABLE "applications" ADD CONSTRAINT "applications_owned" CHECK (reference is null or assignee_id is not null) NOT VALID;