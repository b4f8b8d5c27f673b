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
       answer_by, received_at, unprotected, at_risk, more_vulnerable, person_told
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

-- A concern told to another partner's lead: the one who gives it and the one who gets it read the same words, and nobody else.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.given_handover AS
SELECT * FROM kith.concern_handover
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.lead_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.lead_person)
  AND to_partner_id IN (SELECT p.id FROM kith.partner p
                        WHERE p.partnership_id = (SELECT partnership_id FROM kith_ctx.lead_person))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.received_handover AS
SELECT id, version, partnership_id, owner_partner_id, to_partner_id, given_by_name, given_at, person_name, person_phone,
       words, answer_by, acknowledged_at, acknowledged_by, acknowledged_by_name
FROM kith.concern_handover
WHERE to_partner_id = (SELECT partner_id FROM kith_ctx.lead_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.lead_person)
WITH CASCADED CHECK OPTION;

-- To whom a lead can hand over: the leads of the other partners of the partnership.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.other_lead AS
SELECT r.id, r.partner_id, a.name, p.name AS partner_name, p.phone
FROM kith.account_role r
JOIN kith.account a ON a.id = r.account_id AND a.disabled_at IS NULL
JOIN kith.partner p ON p.id = r.partner_id AND p.left_on IS NULL
WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.lead_person)
  AND r.partner_id <> (SELECT partner_id FROM kith_ctx.lead_person)
  AND r.role = 'SAFEGUARDING_LEAD'
  AND r.valid_from <= UTC_DATE() AND (r.valid_until IS NULL OR r.valid_until > UTC_DATE());

-- What no lead has taken up yet, for the service that tells them and tells again when it is late. No word of what it is about.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_concern AS
SELECT id, partnership_id, owner_partner_id AS partner_id, answer_by FROM kith.concern
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND received_at IS NULL AND closed_at IS NULL
UNION ALL
SELECT id, partnership_id, to_partner_id, answer_by FROM kith.concern_handover
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND acknowledged_at IS NULL;
