-- Who sees which rows of safeguarding. R__10_context.sql says who acts.

-- Only the partner's safeguarding lead reads concerns.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.concern AS
SELECT * FROM kith.concern
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.lead_person)
WITH CASCADED CHECK OPTION;

-- Whoever raises one sees that it was received, and nothing else.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.raised_concern AS
SELECT * FROM kith.concern
WHERE raised_by = (SELECT account_id FROM kith_ctx.me)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.me)
WITH CASCADED CHECK OPTION;
