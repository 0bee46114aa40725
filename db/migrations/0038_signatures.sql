CREATE TABLE "signatures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"copy_id" uuid NOT NULL,
	"field" text NOT NULL,
	"name" text NOT NULL,
	"number_hash" text NOT NULL,
	"token_hash" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"person_id" uuid,
	"opened_at" timestamp with time zone,
	"signed_at" timestamp with time zone,
	"hash" text,
	"declined_at" timestamp with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "signing_copies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"sent_by_id" uuid NOT NULL,
	"answers" text,
	"document" text,
	"form_hash" text NOT NULL,
	"locale" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"ending" text,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_application_id_applications_id_fk";
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_application_id_applications_id_fk";
--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "signing_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_copy_id_signing_copies_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."signing_copies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_copies" ADD CONSTRAINT "signing_copies_sent_by_id_people_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_number" ON "signatures" USING btree ("copy_id","number_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_person" ON "signatures" USING btree ("copy_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_link" ON "signatures" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "signatures_of" ON "signatures" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_copies_waiting" ON "signing_copies" USING btree ("application_id") WHERE ending is null;--> statement-breakpoint
CREATE INDEX "signing_copies_of" ON "signing_copies" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "signing_copies_until" ON "signing_copies" USING btree ("until") WHERE ending is null;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;