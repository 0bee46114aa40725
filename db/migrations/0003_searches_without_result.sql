CREATE TABLE "search_misses" (
	"week" date NOT NULL,
	"hash" text NOT NULL,
	"locale" text NOT NULL,
	"visits" integer NOT NULL,
	"words" text,
	CONSTRAINT "search_misses_week_hash_pk" PRIMARY KEY("week","hash")
);
