CREATE TABLE "file_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"field" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"size" bigint DEFAULT 0 NOT NULL,
	"sent_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	"key" text NOT NULL,
	"object" uuid,
	"next_object" uuid,
	"scan" text DEFAULT 'waiting' NOT NULL,
	"scan_attempts" integer DEFAULT 0 NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"scanned_at" timestamp with time zone,
	"put_away_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"erased_at" timestamp with time zone,
	CONSTRAINT "files_object_unique" UNIQUE("object"),
	CONSTRAINT "files_nextObject_unique" UNIQUE("next_object")
);
--> statement-breakpoint
CREATE TABLE "upload_parts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"upload_id" uuid NOT NULL,
	"start" bigint NOT NULL,
	"size" bigint,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"field" text NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"touched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_uses" ADD CONSTRAINT "file_uses_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uses" ADD CONSTRAINT "file_uses_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_parts" ADD CONSTRAINT "upload_parts_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "file_uses_once" ON "file_uses" USING btree ("application_id","field","file_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "file_uses_of_file" ON "file_uses" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "files_of_person" ON "files" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "files_of_organisation" ON "files" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "files_waiting" ON "files" USING btree ("id") WHERE scan = 'waiting' and settled_at is not null and erased_at is null;--> statement-breakpoint
CREATE INDEX "files_arriving" ON "files" USING btree ("received_at") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "files_going" ON "files" USING btree ("id") WHERE erased_at is not null and object is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "upload_parts_once" ON "upload_parts" USING btree ("upload_id","start") WHERE size is not null;--> statement-breakpoint
CREATE INDEX "uploads_by_age" ON "uploads" USING btree ("touched_at");