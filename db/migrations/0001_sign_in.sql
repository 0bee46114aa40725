ALTER TABLE "sessions" ADD COLUMN "means" text DEFAULT 'code' NOT NULL;--> statement-breakpoint
ALTER TABLE "verification_tokens" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;