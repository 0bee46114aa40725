DROP INDEX "applications_due";--> statement-breakpoint
DROP INDEX "applications_hands";--> statement-breakpoint
DROP INDEX "applications_open";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "resubmitted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "sent_back" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "applications" SET "resubmitted" = true WHERE "id" IN (SELECT "application_id" FROM "application_events" WHERE "step" = 'resubmit');--> statement-breakpoint
UPDATE "applications" SET "sent_back" = true WHERE "id" IN (SELECT "application_id" FROM "application_events" WHERE "step" = 'send_back');--> statement-breakpoint
CREATE INDEX "applications_turn" ON "applications" USING btree ("department","due_on","id","near_from","locale") WHERE "applications"."status" in ('submitted', 'correction_requested', 'accepted', 'in_review', 'stopped', 'extension_asked', 'awaiting_approval', 'approved', 'revocation_asked');--> statement-breakpoint
CREATE INDEX "applications_back" ON "applications" USING btree ("department","due_on","id","awaits_reply","resubmitted","sent_back","assignee_id") WHERE "applications"."awaits_reply" or ("applications"."resubmitted" or "applications"."sent_back") and "applications"."status" in ('submitted', 'correction_requested', 'accepted', 'in_review', 'stopped', 'extension_asked', 'awaiting_approval', 'approved', 'revocation_asked');--> statement-breakpoint
CREATE INDEX "applications_hands" ON "applications" USING btree ("assignee_id","status","due_on","id","near_from","locale");--> statement-breakpoint
CREATE INDEX "applications_open" ON "applications" USING btree ("department","service","due_on","id","assignee_id","status","near_from","submitted_at","applicant_id","organisation_id") WHERE "applications"."status" in ('submitted', 'correction_requested', 'accepted', 'in_review', 'stopped', 'extension_asked', 'awaiting_approval', 'approved', 'revocation_asked');