CREATE TABLE "desk_counts" (
	"department" text NOT NULL,
	"assignee_id" uuid,
	"status" text NOT NULL,
	"awaits_reply" boolean NOT NULL,
	"number" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "awaits_reply" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "seen_by" uuid;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "seen_version" integer;--> statement-breakpoint
CREATE INDEX "desk_counts_department" ON "desk_counts" USING btree ("department");--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_seen_by_people_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applications_desk" ON "applications" USING btree ("department","status","due_on","id");--> statement-breakpoint
CREATE INDEX "applications_hands" ON "applications" USING btree ("assignee_id","status","due_on","id");--> statement-breakpoint
UPDATE "applications" SET "awaits_reply" = true WHERE "id" IN (SELECT "application_id" FROM "messages" WHERE NOT "from_staff" AND "settled_at" IS NULL);--> statement-breakpoint
INSERT INTO "desk_counts" ("department", "assignee_id", "status", "awaits_reply", "number")
SELECT "department", "assignee_id", "status", "awaits_reply", count(*) FROM "applications" WHERE "reference" IS NOT NULL GROUP BY 1, 2, 3, 4;--> statement-breakpoint
CREATE FUNCTION "count_on_desk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND (OLD."department", OLD."assignee_id", OLD."status", OLD."awaits_reply", OLD."reference")
		IS NOT DISTINCT FROM (NEW."department", NEW."assignee_id", NEW."status", NEW."awaits_reply", NEW."reference") THEN
		RETURN NULL;
	END IF;
	IF TG_OP <> 'INSERT' AND OLD."reference" IS NOT NULL THEN
		INSERT INTO "desk_counts" ("department", "assignee_id", "status", "awaits_reply", "number")
		VALUES (OLD."department", OLD."assignee_id", OLD."status", OLD."awaits_reply", -1);
	END IF;
	IF TG_OP <> 'DELETE' AND NEW."reference" IS NOT NULL THEN
		INSERT INTO "desk_counts" ("department", "assignee_id", "status", "awaits_reply", "number")
		VALUES (NEW."department", NEW."assignee_id", NEW."status", NEW."awaits_reply", 1);
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "count_on_desk" AFTER INSERT OR DELETE OR UPDATE OF "department", "assignee_id", "status", "awaits_reply", "reference" ON "applications"
FOR EACH ROW EXECUTE FUNCTION "count_on_desk"();
