ALTER TABLE "applications" ADD COLUMN "proofs" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "channel" text DEFAULT 'email' NOT NULL;