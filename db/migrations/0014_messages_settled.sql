ALTER TABLE "messages" ADD COLUMN "settled_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "messages_awaiting_reply" ON "messages" USING btree ("application_id") WHERE not from_staff and settled_at is null;--> statement-breakpoint
-- What staff wrote before answers what applicants had written until then.
UPDATE "messages" SET "settled_at" = "answer"."at" FROM (SELECT "application_id", max("at") AS "at" FROM "messages" WHERE "from_staff" GROUP BY "application_id") AS "answer" WHERE "messages"."application_id" = "answer"."application_id" AND NOT "messages"."from_staff" AND "messages"."at" <= "answer"."at";
