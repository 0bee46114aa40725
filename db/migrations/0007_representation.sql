CREATE TABLE "representation_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"basis" text,
	"note" text NOT NULL,
	"checked_by_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "representation_checks_membershipId_unique" UNIQUE("membership_id")
);
--> statement-breakpoint
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_creditCode_unique";--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "representation" text DEFAULT 'stated' NOT NULL;--> statement-breakpoint
ALTER TABLE "representation_checks" ADD CONSTRAINT "representation_checks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_checks" ADD CONSTRAINT "representation_checks_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representation_checks" ADD CONSTRAINT "representation_checks_checked_by_id_people_id_fk" FOREIGN KEY ("checked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "representation_checks_organisation_id_id_index" ON "representation_checks" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_representative" ON "memberships" USING btree ("organisation_id") WHERE role = 'legal_representative' and ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_one_code" ON "organisations" USING btree ("credit_code") WHERE representation <> 'rejected';--> statement-breakpoint
CREATE INDEX "organisations_by_representation" ON "organisations" USING btree ("representation","id");