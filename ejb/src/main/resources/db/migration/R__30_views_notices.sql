-- Who sees which letters and e-mails. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.notice AS
SELECT * FROM kith.notice
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The job that sends e-mails: those of one partnership that are still to go.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_notice AS
SELECT * FROM kith.notice
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND channel = 'EMAIL'
WITH CASCADED CHECK OPTION;
