CREATE TABLE "usage_showings" (
	"week" date NOT NULL,
	"cell" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "usage_showings_week_cell_pk" PRIMARY KEY("week","cell")
);
--> statement-breakpoint
ALTER TABLE "usage_ledger" ADD COLUMN "showing_variance" integer;