CREATE TABLE "case_checks" (
	"application_id" uuid NOT NULL,
	"item" text NOT NULL,
	"received_at" timestamp with time zone,
	"received_by_id" uuid,
	"verified_at" timestamp with time zone,
	"verified_by_id" uuid,
	"promised_for" date,
	"reminded_at" timestamp with time zone,
	"missed_at" timestamp with time zone,
	CONSTRAINT "case_checks_application_id_item_pk" PRIMARY KEY("application_id","item")
);
--> statement-breakpoint
ALTER TABLE "case_checks" ADD CONSTRAINT "case_checks_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_checks" ADD CONSTRAINT "case_checks_received_by_id_people_id_fk" FOREIGN KEY ("received_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_checks" ADD CONSTRAINT "case_checks_verified_by_id_people_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_checks_promised" ON "case_checks" USING btree ("promised_for") WHERE "case_checks"."received_at" is null and "case_checks"."promised_for" is not null;