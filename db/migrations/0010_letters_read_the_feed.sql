-- Letters of what happened so far were posted with it: their reader begins where each lane ends.
INSERT INTO "feed_cursors" ("reader", "lane", "sequence")
SELECT 'letters', "lane", max("sequence") FROM "audit_events" GROUP BY "lane"
ON CONFLICT DO NOTHING;
