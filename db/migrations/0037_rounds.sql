CREATE TABLE "round_counts" (
	"service" text NOT NULL,
	"round" text NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "round_counts_service_round_pk" PRIMARY KEY("service","round"),
	CONSTRAINT "round_counts_taken" CHECK (taken >= 0)
);
--> statement-breakpoint
CREATE TABLE "round_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"service" text NOT NULL,
	"round" text NOT NULL,
	"application_id" uuid NOT NULL,
	"number" integer,
	"seats" integer,
	"account_id" uuid,
	"holder" bigint,
	"at" timestamp with time zone NOT NULL,
	"given_back_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "round_entries" ADD CONSTRAINT "round_entries_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "round_entries_seat" ON "round_entries" USING btree ("service","round","number") WHERE given_back_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "round_entries_once" ON "round_entries" USING btree ("application_id") WHERE given_back_at is null;--> statement-breakpoint
CREATE INDEX "round_entries_account" ON "round_entries" USING btree ("account_id","service");--> statement-breakpoint
CREATE INDEX "round_entries_holder" ON "round_entries" USING btree ("holder");--> statement-breakpoint
CREATE INDEX "round_entries_case" ON "round_entries" USING btree ("application_id");