-- Who sees which rows of visits. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit_plan AS
SELECT * FROM kith.visit_plan
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit AS
SELECT * FROM kith.visit
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit_note AS
SELECT * FROM kith.visit_note
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.message AS
SELECT * FROM kith.message
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- A volunteer's visits of open matches; reports are written here too.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_visit AS
SELECT * FROM kith.visit
WHERE match_id IN (SELECT m.id FROM kith.befriending_match m
                   WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
                     AND m.introduced_on IS NOT NULL AND m.ended_on IS NULL)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_visit_note AS
SELECT * FROM kith.visit_note
WHERE author_id = (SELECT account_id FROM kith_ctx.volunteer)
  AND match_id IN (SELECT m.id FROM kith.befriending_match m
                   WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
                     AND m.introduced_on IS NOT NULL AND m.ended_on IS NULL)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_message AS
SELECT * FROM kith.message
WHERE from_account_id = (SELECT account_id FROM kith_ctx.volunteer)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.volunteer)
WITH CASCADED CHECK OPTION;

-- The person's own visits: when, and who said it happened.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_visit AS
SELECT v.id, v.match_id, v.visit_day, v.starts_at, v.planned_minutes, v.mode, v.outcome, v.minutes
FROM kith.visit v JOIN kith.befriending_match m ON m.id = v.match_id
WHERE m.person_id = (SELECT person_id FROM kith_ctx.own_person) AND v.cancelled_at IS NULL;
