-- Who sees which rows of volunteering. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.volunteer AS
SELECT * FROM kith.volunteer
WHERE owner_partner_id IN (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id IN (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.volunteer_check AS
SELECT * FROM kith.volunteer_check
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.pvg_notice AS
SELECT * FROM kith.pvg_notice
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.role_assessment AS
SELECT * FROM kith.role_assessment
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.volunteer_pause AS
SELECT * FROM kith.volunteer_pause
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- A volunteer's own profile. What a volunteer may change stands plainly; what only staff decide is an expression, which
-- no statement can write through a view.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_volunteer AS
SELECT id, version, partnership_id, owner_partner_id, DATE(applied_on) AS applied_on, DATE(approved_on) AS approved_on,
       DATE(left_on) AS left_on, CONCAT(reference) AS reference, COALESCE(preferred_name, given_name) AS first_name,
       phone, phone_digits, email, about, interests, copes_with, availability, modes, travel_miles, travels_by,
       wants_gender, capacity
FROM kith.volunteer WHERE id = (SELECT volunteer_id FROM kith_ctx.volunteer)
WITH CASCADED CHECK OPTION;

-- A membership that is considered or barred does not count; to the volunteer it is one that was taken back, without a word why.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_volunteer_check AS
SELECT c.id, c.volunteer_id, c.kind, c.dated_on, c.expires_on, c.exempt,
       COALESCE(c.withdrawn_on, CASE WHEN c.kind = 'PVG' THEN
           (SELECT MIN(n.from_on) FROM kith.pvg_notice n
            WHERE n.volunteer_id = c.volunteer_id AND n.kind <> 'LEAVER_TOLD' AND n.until_on IS NULL) END) AS withdrawn_on
FROM kith.volunteer_check c WHERE c.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer);

-- A break the volunteer takes without explaining it to anybody: the reason is not in this view.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_volunteer_pause AS
SELECT id, version, partnership_id, owner_partner_id, volunteer_id, from_day, until_day
FROM kith.volunteer_pause WHERE volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
WITH CASCADED CHECK OPTION;
