-- Who sees which rows of safeguarding. R__10_context.sql says who acts.

-- Only the partner's safeguarding lead reads concerns.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.concern AS
SELECT * FROM kith.concern
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.lead_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.lead_person)
WITH CASCADED CHECK OPTION;

-- Whoever raises one sees that it was received, and nothing of what became of it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.raised_concern AS
SELECT id, version, partnership_id, owner_partner_id, match_id, person_id, raised_by, raised_by_name, raised_at, words,
       answer_by, received_at
FROM kith.concern
WHERE raised_by = (SELECT account_id FROM kith_ctx.me)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.me)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.me)
WITH CASCADED CHECK OPTION;

-- Who will ring: the safeguarding leads of the actor's partner by name, for everybody who may raise a concern there.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.lead_to_ring AS
SELECT r.id, a.name, p.name AS partner_name, p.phone
FROM kith.account_role r
JOIN kith.account a ON a.id = r.account_id AND a.disabled_at IS NULL
JOIN kith.partner p ON p.id = r.partner_id
WHERE r.partner_id = (SELECT partner_id FROM kith_ctx.me
                      WHERE role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD', 'VOLUNTEER', 'PERSON'))
  AND r.role = 'SAFEGUARDING_LEAD'
  AND r.valid_from <= UTC_DATE() AND (r.valid_until IS NULL OR r.valid_until > UTC_DATE());
