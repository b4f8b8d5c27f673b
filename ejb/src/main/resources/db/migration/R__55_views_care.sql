-- Who sees which rows of pulses, early warnings and reminders. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.pulse AS
SELECT * FROM kith.pulse
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- What the person said. The volunteer never reads it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_pulse AS
SELECT * FROM kith.pulse
WHERE said_by = (SELECT account_id FROM kith_ctx.own_person) AND NOT keyed
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
  AND match_id IN (SELECT m.id FROM kith.befriending_match m
                   WHERE m.person_id = (SELECT person_id FROM kith_ctx.own_person) AND m.introduced_on IS NOT NULL)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.early_warning AS
SELECT * FROM kith.early_warning
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The service that looks for signs: which matches go on, what was said, what was seen before. No name and no word of anybody.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_match AS
SELECT m.id, m.partnership_id, m.introduced_on, l.last_day
FROM kith.befriending_match m JOIN kith.match_last_day l ON l.id = m.id
WHERE m.partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND m.introduced_on IS NOT NULL;

-- Accounts of visits, for the service that settles those that agree with what stands.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_visit_word AS
SELECT id, version, visit_id, outcome, kept_because, decided_at, accepted FROM kith.visit_word
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_pulse AS
SELECT id, partnership_id, match_id, feels, said_at FROM kith.pulse
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_warning AS
SELECT id, version, partnership_id, owner_partner_id, match_id, kind, since_day, seen_at, answered_at
FROM kith.early_warning
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_review AS
SELECT id, partnership_id, owner_partner_id, due_on FROM kith.review
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND done_at IS NULL AND called_off_at IS NULL
  -- How it goes is asked of nobody while it cannot go on; how it was, after the ending.
  AND NOT EXISTS (SELECT 1 FROM kith.offer_across o JOIN kith.befriending_match m ON m.id = o.match_id
                  WHERE o.match_id = review.match_id AND o.parted_at IS NOT NULL AND m.ended_on IS NULL);

-- Whom the service reminds: the two of every visit that is planned for today or the next two days, by first name, and the ways
-- to them that go by themselves. A person is written to only in the way they chose.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_reminder AS
SELECT v.id, v.partnership_id, v.owner_partner_id, v.visit_day, v.starts_at, v.starts_at_utc, v.mode,
       COALESCE(h.preferred_name, h.given_name) AS volunteer_name, h.email AS volunteer_email, h.phone AS volunteer_phone,
       COALESCE(p.preferred_name, p.given_name) AS person_name,
       CASE WHEN p.communication = 'EMAIL' THEN p.email END AS person_email,
       CASE WHEN p.communication = 'TEXT' THEN p.mobile END AS person_mobile,
       o.name AS partner_name, o.phone AS partner_phone
FROM kith.visit v
JOIN kith.open_match m ON m.id = v.match_id AND m.introduced_on <= v.visit_day
JOIN kith.volunteer h ON h.id = m.volunteer_id
JOIN kith.person p ON p.id = m.person_id
JOIN kith.partner o ON o.id = v.owner_partner_id
WHERE v.partnership_id = (SELECT partnership_id FROM kith_ctx.job)
  AND v.cancelled_at IS NULL AND v.outcome IS NULL AND v.starts_at_utc > UTC_TIMESTAMP()
  AND v.visit_day <= DATE_ADD(UTC_DATE(), INTERVAL 2 DAY);

-- The visits of the next days of people who chose letters: written of once a week, for staff to print and post.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_letter AS
SELECT v.id, v.partnership_id, v.owner_partner_id, v.visit_day, v.starts_at, v.starts_at_utc, p.id AS person_id,
       COALESCE(p.preferred_name, p.given_name) AS person_name, p.given_name, p.family_name, p.address_line1,
       p.address_line2, p.town, p.postcode, COALESCE(h.preferred_name, h.given_name) AS volunteer_name,
       o.name AS partner_name, o.phone AS partner_phone
FROM kith.visit v
JOIN kith.open_match m ON m.id = v.match_id AND m.introduced_on <= v.visit_day
JOIN kith.volunteer h ON h.id = m.volunteer_id
JOIN kith.person p ON p.id = m.person_id AND p.communication = 'LETTER'
JOIN kith.partner o ON o.id = v.owner_partner_id
WHERE v.partnership_id = (SELECT partnership_id FROM kith_ctx.job)
  AND v.cancelled_at IS NULL AND v.outcome IS NULL AND v.starts_at_utc > UTC_TIMESTAMP()
  AND v.visit_day <= DATE_ADD(UTC_DATE(), INTERVAL 12 DAY);
