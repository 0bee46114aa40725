CREATE TABLE "feed_cursors" (
	"reader" text NOT NULL,
	"lane" integer NOT NULL,
	"sequence" integer NOT NULL,
	CONSTRAINT "feed_cursors_reader_lane_pk" PRIMARY KEY("reader","lane")
);
