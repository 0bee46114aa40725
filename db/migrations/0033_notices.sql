CREATE TABLE "published_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition" bigint NOT NULL,
	"severity" text NOT NULL,
	"department" text,
	"service" text,
	"title_zh" text NOT NULL,
	"title_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"text_en" text NOT NULL,
	"leads_to" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "published_notices" ADD CONSTRAINT "published_notices_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;