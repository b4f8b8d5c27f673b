-- Who sees which rows of volunteering. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.volunteer AS
SELECT * FROM kith.volunteer
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.volunteer_check AS
SELECT * FROM kith.volunteer_check
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.volunteer_pause AS
SELECT * FROM kith.volunteer_pause
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- A volunteer's own profile and checks.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_volunteer AS
SELECT * FROM kith.volunteer WHERE id = (SELECT volunteer_id FROM kith_ctx.volunteer)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_volunteer_check AS
SELECT id, volunteer_id, kind, dated_on, expires_on, exempt, withdrawn_on
FROM kith.volunteer_check WHERE volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer);
