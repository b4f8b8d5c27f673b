-- Who sees which rows of outcomes. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.administration AS
SELECT * FROM kith.administration
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.score AS
SELECT * FROM kith.score
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- Who is to be asked now, and since when. One line a person: a measure that was not taken in its time is missing, and is
-- not made up for later. The baseline belongs before the first visit and is accepted until four weeks after it.
-- The yearly one comes again on every anniversary; answers from half a year before it are of that year (TimePoint.isOnce).
-- Due means: fewer than the three instruments of the core pack (Measuring.CORE) were answered at that time point.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.measure_due AS
SELECT d.person_id, d.partnership_id, d.owner_partner_id, d.time_point, d.due_on
FROM (
    SELECT p.id AS person_id, p.partnership_id, p.owner_partner_id,
           CASE WHEN m.introduced_on <= DATE_SUB(CURRENT_DATE, INTERVAL 1 YEAR) THEN 'YEARLY'
                WHEN m.introduced_on <= DATE_SUB(CURRENT_DATE, INTERVAL 6 MONTH) THEN 'MONTHS_6'
                WHEN m.introduced_on <= DATE_SUB(CURRENT_DATE, INTERVAL 84 DAY) THEN 'WEEKS_12'
                WHEN m.introduced_on <= DATE_SUB(CURRENT_DATE, INTERVAL 28 DAY) THEN NULL
                WHEN m.proposed_on IS NOT NULL OR w.waiting_since IS NOT NULL THEN 'BASELINE' END AS time_point,
           CASE WHEN m.introduced_on <= DATE_SUB(CURRENT_DATE, INTERVAL 1 YEAR) THEN DATE_ADD(m.introduced_on,
                    INTERVAL TIMESTAMPDIFF(YEAR, m.introduced_on, CURRENT_DATE) YEAR)
                WHEN m.introduced_on <= DATE_SUB(CURRENT_DATE, INTERVAL 6 MONTH) THEN DATE_ADD(m.introduced_on, INTERVAL 6 MONTH)
                WHEN m.introduced_on <= DATE_SUB(CURRENT_DATE, INTERVAL 84 DAY) THEN DATE_ADD(m.introduced_on, INTERVAL 84 DAY)
                ELSE COALESCE(w.waiting_since, m.introduced_on, m.proposed_on) END AS due_on
    FROM kith.person p
    LEFT JOIN (SELECT person_id, MIN(introduced_on) AS introduced_on, MIN(kith.city_day(proposed_at)) AS proposed_on
               FROM kith.befriending_match
               WHERE ended_on IS NULL AND owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
               GROUP BY person_id) m ON m.person_id = p.id
    LEFT JOIN (SELECT person_id, MIN(waiting_since) AS waiting_since
               FROM kith.waiting_entry
               WHERE closed_on IS NULL AND owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
               GROUP BY person_id) w ON w.person_id = p.id
    WHERE p.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
      AND p.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
      AND p.closed_on IS NULL
) d
WHERE d.time_point IS NOT NULL
  AND (SELECT COUNT(*) FROM kith.administration a
       WHERE a.person_id = d.person_id AND a.time_point = d.time_point AND a.replaced_at IS NULL
         AND (d.time_point <> 'YEARLY' OR a.given_on > DATE_SUB(d.due_on, INTERVAL 6 MONTH))
         AND a.instrument IN ('UCLA3', 'ONSLON1', 'ONS4')) < 3
  AND (d.time_point = 'BASELINE'
       OR EXISTS (SELECT 1 FROM kith.administration b
                  WHERE b.person_id = d.person_id AND b.time_point = 'BASELINE' AND b.replaced_at IS NULL));

-- Which questions there are is no secret inside the partnership; its administrator enters them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.instrument_definition AS
SELECT * FROM kith.instrument_definition WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_instrument_definition AS
SELECT * FROM kith.instrument_definition WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

-- What a person answered, for that person, who may answer more.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_administration AS
SELECT * FROM kith.administration
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_score AS
SELECT * FROM kith.score
WHERE administration_id IN (SELECT a.id FROM kith.administration a
                            WHERE a.person_id = (SELECT person_id FROM kith_ctx.own_person)
                              AND a.owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person))
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
WITH CASCADED CHECK OPTION;

-- Questions sent: staff see that and until when; the person sees those that still wait for an answer. The secret is nowhere.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.measure_link AS
SELECT * FROM kith.measure_link
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_measure_link AS
SELECT id, version, partnership_id, owner_partner_id, person_id, time_point, instruments, until_on, answered_at
FROM kith.measure_link
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
  AND revoked_at IS NULL AND until_on >= CURRENT_DATE;

-- Whose questions a secret address opens; read by sign-in only.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.measure_link AS
SELECT l.token_hash, l.id, l.partnership_id, l.owner_partner_id, l.person_id
FROM kith.measure_link l JOIN kith.person p ON p.id = l.person_id AND p.owner_partner_id = l.owner_partner_id
WHERE l.revoked_at IS NULL AND l.until_on >= CURRENT_DATE AND p.closed_on IS NULL;
