-- Who sees which letters and e-mails. R__10_context.sql says who acts.

-- What goes to people outside, also what came too late. What the service tells the partner's own staff is in nobody's list.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.notice AS
SELECT * FROM kith.notice
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff) AND NOT for_staff
WITH CASCADED CHECK OPTION;

-- The job that sends e-mails and text messages and writes letters, which people post: those of one partnership.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_notice AS
SELECT * FROM kith.notice
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND channel IN ('EMAIL', 'TEXT', 'LETTER')
WITH CASCADED CHECK OPTION;

-- Whom the service tells at a partner: those who work there today, by name and sign-in name.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_staff AS
SELECT r.id, r.partnership_id, r.partner_id, r.role, a.name, a.username, p.phone, p.name AS partner_name
FROM kith.account_role r
JOIN kith.account a ON a.id = r.account_id AND a.disabled_at IS NULL
JOIN kith.partner p ON p.id = r.partner_id
WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.job)
  AND r.role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD')
  AND r.valid_from <= UTC_DATE() AND (r.valid_until IS NULL OR r.valid_until > UTC_DATE());
