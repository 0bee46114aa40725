CREATE TABLE "document_numbers" (
	"department" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "document_numbers_department_year_pk" PRIMARY KEY("department","year")
);
