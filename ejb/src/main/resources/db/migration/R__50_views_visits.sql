-- Who sees which rows of visits. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit_plan AS
SELECT * FROM kith.visit_plan
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit AS
SELECT * FROM kith.visit
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit_note AS
SELECT * FROM kith.visit_note
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.message AS
SELECT * FROM kith.message
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The two people of each match that was introduced, by the names staff use for them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visiting_pair AS
SELECT m.id, m.partnership_id, m.owner_partner_id, m.person_id, m.volunteer_id, m.mode, m.introduced_on, m.ended_on, l.last_day,
       CONCAT(COALESCE(p.preferred_name, p.given_name), ' ', p.family_name) AS person_name,
       COALESCE(p.preferred_name, p.given_name) AS person_first_name,
       COALESCE(v.preferred_name, v.given_name) AS volunteer_first_name,
       CONCAT(COALESCE(v.preferred_name, v.given_name), ' ', v.family_name) AS volunteer_name,
       v.phone AS volunteer_phone
FROM kith.befriending_match m
JOIN kith.match_last_day l ON l.id = m.id
JOIN kith.person p ON p.id = m.person_id
JOIN kith.volunteer v ON v.id = m.volunteer_id
WHERE m.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND m.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND m.introduced_on IS NOT NULL;

-- A volunteer's visits of open matches; reports are written here too.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_visit AS
SELECT * FROM kith.visit
WHERE match_id IN (SELECT m.id FROM kith.met_match m
                   WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer))
WITH CASCADED CHECK OPTION;

-- A visit nobody planned, told by the volunteer. It has no planned minutes, so it opens no address (see my_match).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_told_visit AS
SELECT * FROM kith.visit
WHERE plan_id IS NULL AND planned_minutes IS NULL AND outcome = 'HAPPENED'
  AND reported_by = (SELECT account_id FROM kith_ctx.volunteer)
  AND match_id IN (SELECT m.id FROM kith.met_match m
                   WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_visit_note AS
SELECT * FROM kith.visit_note
WHERE author_id = (SELECT account_id FROM kith_ctx.volunteer)
  AND match_id IN (SELECT m.id FROM kith.met_match m
                   WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer))
WITH CASCADED CHECK OPTION;

-- What the visits of all a volunteer's matches, ended ones too, came to. Counts, no person.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_total AS
SELECT m.volunteer_id AS id,
       CAST(SUM(CASE WHEN v.outcome = 'HAPPENED' THEN 1 ELSE 0 END) AS SIGNED) AS visits,
       CAST(SUM(CASE WHEN v.outcome = 'HAPPENED' THEN COALESCE(v.minutes, v.planned_minutes, 0) ELSE 0 END) AS SIGNED)
           AS minutes,
       MIN(CASE WHEN v.outcome = 'HAPPENED' THEN v.visit_day END) AS first_day,
       CAST(SUM(CASE WHEN v.outcome IS NULL THEN 1 ELSE 0 END) AS SIGNED) AS assumed
FROM kith.visit v JOIN kith.befriending_match m ON m.id = v.match_id
WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer) AND v.cancelled_at IS NULL
  AND (v.outcome IS NOT NULL OR v.visit_day < kith.city_day(UTC_TIMESTAMP()))
  AND (m.ended_on IS NULL OR v.visit_day <= m.ended_on)
GROUP BY m.volunteer_id;

-- What a volunteer or a person wrote to the coordinator.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_message AS
SELECT * FROM kith.message
WHERE from_account_id = (SELECT account_id FROM kith_ctx.me WHERE role IN ('VOLUNTEER', 'PERSON'))
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.me)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.me)
WITH CASCADED CHECK OPTION;

-- The person's own visits: when, and who said it happened. Not how it went for the volunteer.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_visit AS
SELECT v.id, v.version, v.partnership_id, v.owner_partner_id, v.match_id, v.plan_id, v.visit_day, v.starts_at,
       v.starts_at_utc, v.planned_minutes, v.mode, v.outcome, v.missed_reason, v.minutes, NULL AS how_it_went,
       v.reported_at, v.reported_by, v.reported_via, v.report_key, v.cancelled_at, v.cancelled_by, v.cancel_reason,
       v.moved_from_id, v.gathering_id
FROM kith.visit v
WHERE v.cancelled_at IS NULL
  AND v.match_id IN (SELECT m.id FROM kith.befriending_match m
                     WHERE m.person_id = (SELECT person_id FROM kith_ctx.own_person) AND m.introduced_on IS NOT NULL)
WITH CASCADED CHECK OPTION;

-- The job that expects visits: plans, pauses and visits of one partnership, no name of anybody.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_visit_plan AS
SELECT p.*, m.person_id, m.volunteer_id, m.mode, m.introduced_on, l.last_day
FROM kith.visit_plan p JOIN kith.befriending_match m ON m.id = p.match_id JOIN kith.match_last_day l ON l.id = p.match_id
WHERE p.partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND m.introduced_on IS NOT NULL;

-- Days on which two people do not meet: their match is paused, or one of them is away. Never why.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_away AS
SELECT id, match_id AS who_id, from_day, until_day FROM kith.match_pause
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job)
UNION ALL
SELECT id, volunteer_id, from_day, until_day FROM kith.volunteer_pause
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job)
UNION ALL
SELECT id, person_id, from_day, until_day FROM kith.person_away
WHERE called_off_at IS NULL AND partnership_id = (SELECT partnership_id FROM kith_ctx.job);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.away AS
SELECT id, match_id AS who_id, from_day, until_day FROM kith.match_pause
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
UNION ALL
SELECT id, volunteer_id, from_day, until_day FROM kith.volunteer_pause
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
UNION ALL
SELECT id, person_id, from_day, until_day FROM kith.person_away
WHERE called_off_at IS NULL AND owner_partner_id = (SELECT partner_id FROM kith_ctx.staff);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_visit AS
SELECT * FROM kith.visit WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_lease AS
SELECT * FROM kith.job_lease WHERE EXISTS (SELECT 1 FROM kith_ctx.job)
WITH CASCADED CHECK OPTION;

-- The same for the staff who plan: the plans of their own matches with what bounds them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.bounded_visit_plan AS
SELECT p.*, m.person_id, m.volunteer_id, m.mode, m.introduced_on, l.last_day
FROM kith.visit_plan p JOIN kith.befriending_match m ON m.id = p.match_id JOIN kith.match_last_day l ON l.id = p.match_id
WHERE p.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND p.partnership_id = (SELECT partnership_id FROM kith_ctx.staff) AND m.introduced_on IS NOT NULL;

-- What was said of visits and does not fit: the partner's staff decide.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit_word AS
SELECT * FROM kith.visit_word
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- A volunteer's own words, those on matches that have ended too: what was told without a signal must not be lost.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_visit_word AS
SELECT * FROM kith.visit_word
WHERE said_by = (SELECT account_id FROM kith_ctx.volunteer) AND said_via = 'PHONE_PAGE'
  AND match_id IN (SELECT m.id FROM kith.befriending_match m
                   WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer) AND m.introduced_on IS NOT NULL)
WITH CASCADED CHECK OPTION;

-- The person's own words on their visits.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_visit_word AS
SELECT * FROM kith.visit_word
WHERE said_by = (SELECT account_id FROM kith_ctx.own_person) AND said_via = 'PERSON'
  AND match_id IN (SELECT m.id FROM kith.befriending_match m
                   WHERE m.person_id = (SELECT person_id FROM kith_ctx.own_person) AND m.introduced_on IS NOT NULL)
WITH CASCADED CHECK OPTION;

-- Holidays and stays in hospital of a person, kept by staff or by the person.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.person_away AS
SELECT * FROM kith.person_away
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_person_away AS
SELECT * FROM kith.person_away
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
WITH CASCADED CHECK OPTION;

-- Group visits. Who else comes is for the partner's staff alone: a volunteer and a person see the name and the place of those
-- to which a visit of their own belongs.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.gathering AS
SELECT * FROM kith.gathering
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_gathering AS
SELECT g.id, g.name, g.place FROM kith.gathering g
WHERE g.id IN (SELECT v.gathering_id FROM kith.visit v JOIN kith.met_match m ON m.id = v.match_id
               WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer));

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_gathering AS
SELECT g.id, g.name, g.place FROM kith.gathering g
WHERE g.id IN (SELECT v.gathering_id FROM kith.visit v JOIN kith.befriending_match m ON m.id = v.match_id
               WHERE v.cancelled_at IS NULL AND m.introduced_on IS NOT NULL
                 AND m.person_id = (SELECT person_id FROM kith_ctx.own_person));

-- Visits of the last three months that happened, and of the next four weeks that are planned, on days on which the volunteer's
-- checks or approval were missing, until staff say that they have seen to it. A break is no such day. It says in SQL what
-- Clearance says in Java; UnclearedIT compares the two. A guest's checks of another partner count on the days of the passport.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.needed_check AS
SELECT 'PVG' AS kind, 1 AS needed UNION ALL SELECT 'REFERENCE', 2 UNION ALL SELECT 'TRAINING', 1
UNION ALL SELECT 'INDUCTION', 1 UNION ALL SELECT 'ROLE_AGREEMENT', 1;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.uncleared_visit AS
SELECT x.id, x.partnership_id, x.owner_partner_id, x.match_id, m.volunteer_id, x.visit_day, x.outcome
FROM kith.visit x
JOIN kith.befriending_match m ON m.id = x.match_id
JOIN kith.volunteer v ON v.id = m.volunteer_id
WHERE x.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND x.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND x.visit_day >= CURRENT_DATE - INTERVAL 3 MONTH AND x.visit_day < CURRENT_DATE + INTERVAL 4 WEEK
  AND x.cancelled_at IS NULL
  AND (x.outcome = 'HAPPENED' OR x.outcome IS NULL AND x.visit_day >= CURRENT_DATE AND m.ended_on IS NULL)
  AND (v.approved_on IS NULL OR x.visit_day < v.approved_on OR COALESCE(x.visit_day >= v.left_on, FALSE)
    OR EXISTS (SELECT 1 FROM kith.needed_check k
               WHERE (SELECT COUNT(*) FROM kith.volunteer_check c
                      WHERE c.volunteer_id = v.id AND c.kind = k.kind AND c.dated_on <= x.visit_day
                        AND (c.expires_on IS NULL OR c.expires_on > x.visit_day)
                        AND (c.withdrawn_on IS NULL OR c.withdrawn_on > x.visit_day))
                   + (SELECT COUNT(*) FROM kith.passport p
                      JOIN kith.recognition r ON r.owner_partner_id = p.to_partner_id
                        AND r.from_partner_id = p.owner_partner_id AND r.kind = k.kind AND r.from_on <= x.visit_day
                        AND (r.until_on IS NULL OR r.until_on >= x.visit_day)
                        AND (r.ended_at IS NULL OR DATE(r.ended_at) > x.visit_day)
                      JOIN kith.volunteer_check c ON c.volunteer_id = p.volunteer_id AND c.kind = k.kind
                        AND c.dated_on <= x.visit_day AND (c.expires_on IS NULL OR c.expires_on > x.visit_day)
                        AND (c.withdrawn_on IS NULL OR c.withdrawn_on > x.visit_day)
                      WHERE p.guest_id = v.id AND p.from_on <= x.visit_day AND p.until_on >= x.visit_day
                        AND (p.revoked_at IS NULL OR DATE(p.revoked_at) > x.visit_day)
                        AND NOT EXISTS (SELECT 1 FROM kith.volunteer_check o WHERE o.volunteer_id = v.id AND o.kind = k.kind)
                        AND NOT (k.kind = 'PVG' AND EXISTS (SELECT 1 FROM kith.pvg_notice n
                            WHERE n.volunteer_id = p.volunteer_id AND n.kind <> 'LEAVER_TOLD' AND n.from_on <= x.visit_day
                              AND (n.until_on IS NULL OR n.until_on >= x.visit_day)))) < k.needed)
    OR EXISTS (SELECT 1 FROM kith.pvg_notice n WHERE n.volunteer_id = v.id AND n.kind <> 'LEAVER_TOLD'
               AND n.from_on <= x.visit_day AND (n.until_on IS NULL OR n.until_on >= x.visit_day)))
  AND NOT EXISTS (SELECT 1 FROM kith.timeline_event t WHERE t.subject_id = x.id AND t.kind = 'VISIT_UNCLEARED_SEEN');
