ALTER TABLE "application_events" DROP CONSTRAINT "application_events_idempotencyKey_unique";--> statement-breakpoint
ALTER TABLE "people" DROP CONSTRAINT "people_residentIdHash_unique";--> statement-breakpoint
ALTER TABLE "audit_heads" ADD COLUMN "seal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "opened_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "strong" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "authenticated_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "application_events_application_id_idempotency_key_index" ON "application_events" USING btree ("application_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "people_resident_id_hash_index" ON "people" USING btree ("resident_id_hash");