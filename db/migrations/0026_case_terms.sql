CREATE TABLE "case_terms" (
	"application_id" uuid NOT NULL,
	"hash" bigint NOT NULL,
	CONSTRAINT "case_terms_hash_application_id_pk" PRIMARY KEY("hash","application_id")
);
--> statement-breakpoint
CREATE TABLE "term_rounds" (
	"mark" text PRIMARY KEY NOT NULL,
	"after" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "case_terms" ADD CONSTRAINT "case_terms_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_terms_case" ON "case_terms" USING btree ("application_id");