CREATE TABLE "usage_counters" (
	"week" date NOT NULL,
	"row" integer NOT NULL,
	"counts" bigint[] NOT NULL,
	CONSTRAINT "usage_counters_week_row_pk" PRIMARY KEY("week","row")
);
--> statement-breakpoint
CREATE TABLE "usage_inbox" (
	"items" text[] NOT NULL,
	CONSTRAINT "usage_inbox_size" CHECK (cardinality("usage_inbox"."items") between 1 and 64)
);
--> statement-breakpoint
CREATE TABLE "usage_ledger" (
	"week" date PRIMARY KEY NOT NULL,
	"epsilon" double precision NOT NULL,
	"delta" double precision NOT NULL,
	"rho" double precision NOT NULL,
	"variance" integer NOT NULL,
	"cells" integer NOT NULL,
	"sha256" text NOT NULL,
	"release" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usage_weeks" (
	"week" date PRIMARY KEY NOT NULL,
	"items" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "usage_counters" ADD CONSTRAINT "usage_counters_week_usage_weeks_week_fk" FOREIGN KEY ("week") REFERENCES "public"."usage_weeks"("week") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_ledger" ADD CONSTRAINT "usage_ledger_week_usage_weeks_week_fk" FOREIGN KEY ("week") REFERENCES "public"."usage_weeks"("week") ON DELETE no action ON UPDATE no action;