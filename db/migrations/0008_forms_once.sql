CREATE TABLE "forms" (
	"hash" text PRIMARY KEY NOT NULL,
	"form" jsonb NOT NULL
);
--> statement-breakpoint
INSERT INTO "forms" ("hash", "form")
SELECT DISTINCT encode(sha256(convert_to("form"::text, 'UTF8')), 'hex'), "form" FROM "applications"
UNION SELECT DISTINCT encode(sha256(convert_to("form"::text, 'UTF8')), 'hex'), "form" FROM "submissions";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "form_hash" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "form_hash" text;--> statement-breakpoint
UPDATE "applications" SET "form_hash" = encode(sha256(convert_to("form"::text, 'UTF8')), 'hex');--> statement-breakpoint
UPDATE "submissions" SET "form_hash" = encode(sha256(convert_to("form"::text, 'UTF8')), 'hex');--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "form_hash" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ALTER COLUMN "form_hash" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_form_hash_forms_hash_fk" FOREIGN KEY ("form_hash") REFERENCES "public"."forms"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" DROP COLUMN "form";--> statement-breakpoint
ALTER TABLE "submissions" DROP COLUMN "form";
