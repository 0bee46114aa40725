CREATE TABLE "guide_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service" text NOT NULL,
	"number" integer NOT NULL,
	"base" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"note" text NOT NULL,
	"author_id" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"settled_by_id" uuid,
	"settled_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "guide_versions_number" UNIQUE("service","number")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"by_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_switches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition" bigint NOT NULL,
	"service" text NOT NULL,
	"state" text NOT NULL,
	"reason_zh" text NOT NULL,
	"reason_en" text NOT NULL,
	"instead" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "guide_versions" ADD CONSTRAINT "guide_versions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_versions" ADD CONSTRAINT "guide_versions_settled_by_id_people_id_fk" FOREIGN KEY ("settled_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_switches" ADD CONSTRAINT "service_switches_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guide_versions_waiting" ON "guide_versions" USING btree ("service") WHERE "guide_versions"."outcome" is null;--> statement-breakpoint
CREATE INDEX "service_switches_service_edition_index" ON "service_switches" USING btree ("service","edition");