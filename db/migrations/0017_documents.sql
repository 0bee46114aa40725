CREATE SEQUENCE "public"."document_places" INCREMENT BY 1 MINVALUE 0 MAXVALUE 9223372036854775807 START WITH 0 CACHE 1;--> statement-breakpoint
CREATE TABLE "document_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"use" text NOT NULL,
	"published" jsonb NOT NULL,
	"secret" text NOT NULL,
	"used_from" timestamp with time zone NOT NULL,
	"used_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "document_looks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"share_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"credential" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "document_shares_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"title" jsonb NOT NULL,
	"application_id" uuid NOT NULL,
	"service" text NOT NULL,
	"department" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"organisation_id" uuid,
	"place" integer NOT NULL,
	"credential" text NOT NULL,
	"step" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"valid_until" date,
	"reminded_at" timestamp with time zone,
	"revocation_proposed_by_id" uuid,
	"revocation_reason" text,
	"revoked_by_id" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "documents_number_unique" UNIQUE("number"),
	CONSTRAINT "documents_place_unique" UNIQUE("place")
);
--> statement-breakpoint
ALTER TABLE "document_looks" ADD CONSTRAINT "document_looks_share_id_document_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."document_shares"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_shares" ADD CONSTRAINT "document_shares_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_holder_id_people_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_revocation_proposed_by_id_people_id_fk" FOREIGN KEY ("revocation_proposed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_revoked_by_id_people_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_looks_share_id_index" ON "document_looks" USING btree ("share_id");--> statement-breakpoint
CREATE INDEX "document_shares_document_id_index" ON "document_shares" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_once" ON "documents" USING btree ("application_id","kind","step","happened_at");--> statement-breakpoint
CREATE INDEX "documents_mine" ON "documents" USING btree ("holder_id","id");--> statement-breakpoint
CREATE INDEX "documents_organisation" ON "documents" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "documents_ending" ON "documents" USING btree ("valid_until");