-- Who sees which rows of the audit. R__10_context.sql says who acts.

-- Written by everyone who acts, in the same transaction as the change; the rights are INSERT only.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.audit_event AS
SELECT * FROM kith_audit.event;

-- Read by the data protection officer, a partner's manager for the partner, and everyone for their own acts. That somebody
-- raised a concern, and which lead took it, would tell a manager that there is one: those lines are not the manager's.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.audit_seen AS
SELECT e.*, a.name AS account_name
FROM kith_audit.event e LEFT JOIN kith.account a ON a.id = e.account_id
WHERE e.partnership_id = (SELECT partnership_id FROM kith_ctx.officer)
   OR e.partner_id = (SELECT partner_id FROM kith_ctx.manager) AND e.record <> 'CONCERN'
   OR e.account_id = (SELECT account_id FROM kith_ctx.me);
