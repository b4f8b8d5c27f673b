-- Who sees which rows of referrals. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.referral AS
SELECT * FROM kith.referral
WHERE (owner_partner_id, partnership_id) IN (
      SELECT partner_id, partnership_id FROM kith_ctx.acting
      WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP()
        AND role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD'))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.waiting_entry AS
SELECT * FROM kith.waiting_entry
WHERE (owner_partner_id, partnership_id) IN (
      SELECT partner_id, partnership_id FROM kith_ctx.acting
      WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP()
        AND role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD'))
WITH CASCADED CHECK OPTION;

-- Referrals that no partner has yet: the partnership's administrator hands them out.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_referral AS
SELECT * FROM kith.referral
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator) AND owner_partner_id IS NULL;

-- The public form and signed-in referrers put referrals in. Only id and reference are granted for reading, so that a repeated
-- submission finds its first one; a partner that is named must be one of the partnership.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.intake_referral AS
SELECT * FROM kith.referral
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.intake)
  AND (referrer_account_id IS NULL OR referrer_account_id = (SELECT account_id FROM kith_ctx.intake))
  AND acknowledged_at IS NULL AND decided_at IS NULL AND person_id IS NULL
  AND (owner_partner_id IS NULL OR owner_partner_id IN (
      SELECT id FROM kith.partner WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.intake)))
WITH CASCADED CHECK OPTION;

-- What a referrer sees: that it was received and how far it is. No health detail, nothing the person said since.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.ref_referral AS
SELECT r.id, r.partnership_id, r.reference, r.received_at, r.given_name, r.family_name, p.name AS partner_name,
       r.acknowledged_at, r.held_at, r.decided_at, r.decision, r.decline_reason, r.signpost,
       (SELECT MIN(m.introduced_on) FROM kith.befriending_match m WHERE m.person_id = r.person_id) AS first_introduced_on
FROM kith.referral r LEFT JOIN kith.partner p ON p.id = r.owner_partner_id
WHERE r.referrer_account_id = (SELECT account_id FROM kith_ctx.referrer);

-- How long people matched in the last half year had waited, for anybody to read: a mean of whole weeks of a whole partnership,
-- and nothing when it would be about fewer than ten people.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.public_wait AS
SELECT partnership_id, ROUND(AVG(DATEDIFF(closed_on, waiting_since)) / 7) AS weeks
FROM kith.waiting_entry
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me)
  AND closed_reason = 'MATCHED' AND closed_on > UTC_DATE() - INTERVAL 183 DAY
GROUP BY partnership_id HAVING COUNT(*) >= 10;
