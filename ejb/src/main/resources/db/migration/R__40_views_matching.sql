-- Who sees which rows of matching. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.befriending_match AS
SELECT * FROM kith.befriending_match
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND volunteer_id IN (SELECT v.id FROM kith.volunteer v
                       WHERE v.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.match_pause AS
SELECT * FROM kith.match_pause
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.exclusion AS
SELECT * FROM kith.exclusion
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- A place kept for somebody, or somebody to be asked later.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.pair_mark AS
SELECT * FROM kith.pair_mark
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND volunteer_id IN (SELECT v.id FROM kith.volunteer v
                       WHERE v.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff))
WITH CASCADED CHECK OPTION;

-- The last day on which a match goes on: it ended, or the volunteer's partner said that the volunteer cannot go on
-- (R__44_across.sql); none while it goes on.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.match_last_day AS
SELECT m.id, COALESCE(m.ended_on, kith.city_day(o.parted_at)) AS last_day
FROM kith.befriending_match m LEFT JOIN kith.offer_across o ON o.match_id = m.id;

-- Matches that go on.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.open_match AS
SELECT m.id, m.partnership_id, m.owner_partner_id, m.volunteer_id, m.person_id, m.mode, m.introduced_on
FROM kith.befriending_match m
WHERE m.ended_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM kith.offer_across o WHERE o.match_id = m.id AND o.parted_at IS NOT NULL);

-- Matches through which a volunteer sees a person. An introduction counts from the first moment of its day in the city.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.met_match AS
SELECT * FROM kith.open_match
WHERE introduced_on <= kith.city_day(UTC_TIMESTAMP());

-- A volunteer sees a person only while introduced to them and the match is open: the name to use, and what helps.
-- Telephone, address and access notes only from 24 hours before a planned visit to 24 hours after it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_match AS
SELECT m.id, m.partnership_id, m.owner_partner_id, m.volunteer_id, m.mode, m.introduced_on,
       COALESCE(p.preferred_name, p.given_name) AS first_name, s.helps_on_a_visit,
       CASE WHEN v.near THEN p.phone END AS phone,
       CASE WHEN v.near THEN CONCAT_WS(', ', p.address_line1, p.address_line2, p.town, p.postcode) END AS address,
       CASE WHEN v.near THEN p.access_notes END AS access_notes
FROM kith.met_match m
JOIN kith.person p ON p.id = m.person_id
LEFT JOIN kith.person_support s ON s.id = m.person_id
LEFT JOIN (SELECT n.match_id, TRUE AS near FROM kith.visit n
           WHERE n.starts_at_utc BETWEEN DATE_SUB(UTC_TIMESTAMP(), INTERVAL 36 HOUR)
                                     AND DATE_ADD(UTC_TIMESTAMP(), INTERVAL 24 HOUR)
             AND UTC_TIMESTAMP() <= DATE_ADD(n.starts_at_utc, INTERVAL n.planned_minutes + 1440 MINUTE)
             AND n.planned_minutes IS NOT NULL AND n.cancelled_at IS NULL
           GROUP BY n.match_id) v ON v.match_id = m.id
WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer);

-- Who is coming to see the person. Nobody promises a volunteer who has said through the own partner that it cannot go on.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_match AS
SELECT m.id, m.partnership_id, m.person_id, m.mode, m.introduced_on, l.last_day AS ended_on,
       COALESCE(v.preferred_name, v.given_name) AS first_name
FROM kith.befriending_match m JOIN kith.volunteer v ON v.id = m.volunteer_id JOIN kith.match_last_day l ON l.id = m.id
WHERE m.person_id = (SELECT person_id FROM kith_ctx.own_person) AND m.introduced_on IS NOT NULL;

-- A proposal as the volunteer reads it before saying yes or no: nobody's name, an area, an age band, what both could do.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_proposal AS
SELECT m.id, m.volunteer_id, m.mode, m.proposed_at, m.volunteer_answer, p.outward_code, p.interests, p.languages,
       COALESCE(s.barriers, '') AS barriers, w.availability,
       CASE WHEN p.date_of_birth IS NULL THEN NULL
            WHEN TIMESTAMPDIFF(YEAR, p.date_of_birth, CURRENT_DATE) < 65 THEN 'UNDER_65'
            WHEN TIMESTAMPDIFF(YEAR, p.date_of_birth, CURRENT_DATE) < 75 THEN 'FROM_65'
            WHEN TIMESTAMPDIFF(YEAR, p.date_of_birth, CURRENT_DATE) < 85 THEN 'FROM_75'
            ELSE 'FROM_85' END AS age_band
FROM kith.befriending_match m
JOIN kith.person p ON p.id = m.person_id
JOIN kith.waiting_entry w ON w.id = m.waiting_entry_id
LEFT JOIN kith.person_support s ON s.id = m.person_id
WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
  AND m.introduced_on IS NULL AND m.ended_on IS NULL;

-- Where the answer is written. A no ends the proposal, so ended ones stay inside the view; introduced ones do not.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_answer AS
SELECT id, version, partnership_id, owner_partner_id, volunteer_id, volunteer_answer, volunteer_answered_at,
       volunteer_reason, volunteer_decline, ended_on, ended_at, ended_by, end_reason
FROM kith.befriending_match
WHERE volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer) AND introduced_on IS NULL
  AND (end_reason IS NULL OR end_reason = 'NOT_AGREED')
WITH CASCADED CHECK OPTION;

-- Asking both sides. Staff make, read and take back the addresses of their own partner's proposals.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.asking AS
SELECT * FROM kith.asking
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- For whom a code is, asked anew at every request.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_auth.asking AS
SELECT id, partnership_id, owner_partner_id, code_hash, expires_at FROM kith.asking WHERE revoked_at IS NULL;

-- The one asking that whoever came by a code acts for, as long as it holds. TEMPTABLE for the reason told in R__10_context.sql.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith.asked_now AS
SELECT * FROM kith.asking
WHERE id = (SELECT asking_id FROM kith_ctx.asked)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.asked)
  AND revoked_at IS NULL AND expires_at > UTC_TIMESTAMP();

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.asked_link AS
SELECT id, version, partnership_id, owner_partner_id, match_id, side, expires_at, opened_at
FROM kith.asking
WHERE id = (SELECT asking_id FROM kith_ctx.asked)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.asked)
  AND revoked_at IS NULL AND expires_at > UTC_TIMESTAMP()
WITH CASCADED CHECK OPTION;

-- What is asked: nobody's name before they are introduced, an area, a band of age, what both could do; nothing of the other
-- side any more once the proposal has ended. Free text of anybody never stands here.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.asked_about AS
SELECT a.id, a.side, m.mode, m.ended_on IS NULL AS is_open, m.introduced_on, m.cooling_hours,
       CASE a.side WHEN 'PERSON' THEN m.person_answer ELSE m.volunteer_answer END AS answer,
       CASE a.side WHEN 'PERSON' THEN m.person_answered_at ELSE m.volunteer_answered_at END AS answered_at,
       CASE WHEN m.person_answer = 'YES' AND m.volunteer_answer = 'YES'
            THEN GREATEST(m.person_answered_at, m.volunteer_answered_at) END AS both_said_yes_at,
       o.name AS partner_name, o.phone AS partner_phone,
       CASE WHEN m.introduced_on IS NOT NULL
            THEN COALESCE(v.preferred_name, v.given_name, p.preferred_name, p.given_name) END AS first_name,
       COALESCE(v.outward_code, p.outward_code) AS outward_code,
       COALESCE(v.interests, p.interests, '') AS interests, COALESCE(v.languages, p.languages, '') AS languages,
       COALESCE(v.availability, w.availability, 0) AS availability, COALESCE(s.barriers, '') AS barriers, v.gender,
       CASE WHEN COALESCE(v.date_of_birth, p.date_of_birth) IS NULL THEN NULL
            WHEN TIMESTAMPDIFF(YEAR, COALESCE(v.date_of_birth, p.date_of_birth), CURRENT_DATE) < 65 THEN 'UNDER_65'
            WHEN TIMESTAMPDIFF(YEAR, COALESCE(v.date_of_birth, p.date_of_birth), CURRENT_DATE) < 75 THEN 'FROM_65'
            WHEN TIMESTAMPDIFF(YEAR, COALESCE(v.date_of_birth, p.date_of_birth), CURRENT_DATE) < 85 THEN 'FROM_75'
            ELSE 'FROM_85' END AS age_band
FROM kith.asked_now a
JOIN kith.befriending_match m ON m.id = a.match_id AND m.owner_partner_id = a.owner_partner_id
JOIN kith.partner o ON o.id = a.owner_partner_id
LEFT JOIN kith.volunteer v ON v.id = m.volunteer_id AND a.side = 'PERSON' AND m.ended_on IS NULL
LEFT JOIN kith.person p ON p.id = m.person_id AND a.side = 'VOLUNTEER' AND m.ended_on IS NULL
LEFT JOIN kith.waiting_entry w ON w.id = m.waiting_entry_id AND a.side = 'VOLUNTEER' AND m.ended_on IS NULL
LEFT JOIN kith.person_support s ON s.id = m.person_id AND a.side = 'VOLUNTEER' AND m.ended_on IS NULL;

-- Where each side's own answer is written; the other side's is not there to be read or written.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.asked_person_answer AS
SELECT id, version, partnership_id, owner_partner_id, person_answer AS answer, person_answered_at AS answered_at,
       person_decline AS decline, person_reason AS reason, ended_on, ended_at, ended_by, end_reason
FROM kith.befriending_match
WHERE id = (SELECT match_id FROM kith.asked_now WHERE side = 'PERSON')
  AND introduced_on IS NULL AND (end_reason IS NULL OR end_reason = 'NOT_AGREED')
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.asked_volunteer_answer AS
SELECT id, version, partnership_id, owner_partner_id, volunteer_answer AS answer, volunteer_answered_at AS answered_at,
       volunteer_decline AS decline, volunteer_reason AS reason, ended_on, ended_at, ended_by, end_reason
FROM kith.befriending_match
WHERE id = (SELECT match_id FROM kith.asked_now WHERE side = 'VOLUNTEER')
  AND introduced_on IS NULL AND (end_reason IS NULL OR end_reason = 'NOT_AGREED')
WITH CASCADED CHECK OPTION;

-- What those who are asked, volunteers on their page and the service itself put on a match's timeline: each sees its own lines.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.asked_event AS
SELECT * FROM kith.timeline_event
WHERE subject_id = (SELECT match_id FROM kith.asked_now) AND actor_id = (SELECT asking_id FROM kith_ctx.asked)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_match_event AS
SELECT * FROM kith.timeline_event
WHERE subject_id IN (SELECT m.id FROM kith.befriending_match m
                     WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer))
  AND actor_id = (SELECT account_id FROM kith_ctx.volunteer)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_match_event AS
SELECT * FROM kith.timeline_event
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND kind = 'MATCH_STALLED' AND actor_id IS NULL
WITH CASCADED CHECK OPTION;

-- Proposals over which the service watches: when something last happened, nothing of whom they are about.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_proposal AS
SELECT id, version, partnership_id, owner_partner_id, proposed_at, person_answered_at, volunteer_answered_at, alarmed_at
FROM kith.befriending_match
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND introduced_on IS NULL AND ended_on IS NULL
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_asking AS
SELECT id, partnership_id, match_id, made_at FROM kith.asking
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job);

-- Across partners. A partner offers its own volunteers only, and only for somebody who was shared with it; nothing of the person
-- stands here. What is shared now is asked through kith_app.shared_need.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_offer AS
SELECT id, version, partnership_id, owner_partner_id, to_partner_id, share_id, volunteer_id, handle, score, reasons,
       offered_at, offered_by, offered_by_name, accepted_at, person_answer, volunteer_answer, volunteer_answered_at,
       ended_at, ended_by, end_reason, parted_why
FROM kith.offer_across
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND volunteer_id IN (SELECT v.id FROM kith.volunteer v
                       WHERE v.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff))
  AND share_id IN (SELECT s.id FROM kith.share s WHERE s.to_partner_id = (SELECT partner_id FROM kith_ctx.staff))
WITH CASCADED CHECK OPTION;

-- What the person's own partner writes about an offer; the volunteer's id is not told.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.received_offer AS
SELECT id, version, partnership_id, owner_partner_id, to_partner_id, share_id, accepted_at, accepted_by, person_answer,
       person_answered_at, ended_at, ended_by, end_reason, match_id, parted_at, parted_why
FROM kith.offer_across
WHERE to_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND share_id IN (SELECT s.id FROM kith.share s WHERE s.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff))
WITH CASCADED CHECK OPTION;

-- Own volunteers whom another partner matched, by the offer from which the match came: how far it is, nothing of the person. Each
-- open one holds a place.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.lent_match AS
SELECT o.id, o.partnership_id, o.owner_partner_id, o.volunteer_id, m.introduced_on, m.ended_on, o.parted_at,
       m.ended_on IS NULL AND o.parted_at IS NULL AS holds_place
FROM kith.offer_across o JOIN kith.befriending_match m ON m.id = o.match_id
WHERE o.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND o.partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

-- Places of own volunteers that are held for people of other partners: offered under a share that runs, or matched.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.lent_place AS
SELECT o.id, o.partnership_id, o.volunteer_id FROM kith_app.own_offer o
JOIN kith_app.shared_need n ON n.id = o.share_id
WHERE o.ended_at IS NULL
UNION ALL
SELECT l.id, l.partnership_id, l.volunteer_id FROM kith_app.lent_match l WHERE l.holds_place;

-- What it reads of the volunteer: a handle, an area, a band of age, what the volunteer likes and when. When both have said yes the
-- offer is over and there is a match instead. Only while the share holds and both partners keep the agreement it rests on.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.offer_seen AS
SELECT o.id, o.partnership_id, o.to_partner_id, s.person_id, o.handle, o.score, o.reasons, o.offered_at, o.offered_by_name,
       o.accepted_at, o.person_answer, o.volunteer_answer, b.name AS partner_name, b.phone AS partner_phone,
       v.outward_code, v.interests, v.languages, v.availability, v.gender, v.modes,
       CASE WHEN v.date_of_birth IS NULL THEN NULL
            WHEN TIMESTAMPDIFF(YEAR, v.date_of_birth, CURRENT_DATE) < 65 THEN 'UNDER_65'
            WHEN TIMESTAMPDIFF(YEAR, v.date_of_birth, CURRENT_DATE) < 75 THEN 'FROM_65'
            WHEN TIMESTAMPDIFF(YEAR, v.date_of_birth, CURRENT_DATE) < 85 THEN 'FROM_75'
            ELSE 'FROM_85' END AS age_band
FROM kith.offer_across o
JOIN kith.share s ON s.id = o.share_id AND s.to_partner_id = o.owner_partner_id AND s.revoked_at IS NULL
    AND s.from_on <= CURRENT_DATE AND s.until_on >= CURRENT_DATE
JOIN kith.live_agreement a ON a.agreement_id = s.agreement_id AND a.from_partner_id = s.owner_partner_id
    AND a.to_partner_id = s.to_partner_id AND a.purpose = s.purpose
JOIN kith.volunteer v ON v.id = o.volunteer_id
JOIN kith.partner b ON b.id = o.owner_partner_id
WHERE s.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND o.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND o.ended_at IS NULL AND FIND_IN_SET((SELECT role FROM kith_ctx.me), a.roles) > 0;

-- Whole-list plans belong to the partner whose list they are about, like the list itself.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.plan_run AS
SELECT * FROM kith.plan_run
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.plan AS
SELECT * FROM kith.plan
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.plan_pair AS
SELECT * FROM kith.plan_pair
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.plan_rest AS
SELECT * FROM kith.plan_rest
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- Plans that were asked for and are not made yet, for the service that goes on with them after a restart: only while whoever
-- asked may still ask. No name of anybody who waits.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_plan_run AS
SELECT r.id, r.partnership_id, r.owner_partner_id, r.asked_by, r.asked_by_name, r.asked_as, r.beat_at
FROM kith.plan_run r
WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.job)
  AND r.finished_at IS NULL AND r.cancelled_at IS NULL AND r.failed_at IS NULL
  AND EXISTS (SELECT 1 FROM kith.account_role a JOIN kith.account c ON c.id = a.account_id AND c.disabled_at IS NULL
              WHERE a.account_id = r.asked_by AND a.partner_id = r.owner_partner_id AND a.role = r.asked_as
                AND a.valid_from <= CURRENT_DATE AND (a.valid_until IS NULL OR a.valid_until >= CURRENT_DATE));

-- What counts for how much is no secret inside the partnership; its administrator adds versions.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.criteria_version AS
SELECT * FROM kith.criteria_version WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_criteria_version AS
SELECT * FROM kith.criteria_version WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

-- The lists of all partners as the partnership's administrator sees them, for trying out what other criteria would change and
-- for counting waits: match needs, what volunteers offer, and who shall not meet. Handles that last a day, and nobody's name.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_waiting AS
SELECT SHA2(CONCAT(CURRENT_DATE, w.id), 256) AS handle, w.partnership_id, w.owner_partner_id, w.waiting_since, w.closed_on,
       w.closed_reason, w.mode, w.priority_band, w.wants_gender, w.availability, p.gender, p.languages, p.interests,
       p.outward_code, COALESCE(s.barriers, '') AS barriers,
       EXISTS (SELECT 1 FROM kith.befriending_match m WHERE m.waiting_entry_id = w.id AND m.introduced_on IS NULL
               AND m.ended_on IS NULL) AS proposed
FROM kith.waiting_entry w
JOIN kith.person p ON p.id = w.person_id
LEFT JOIN kith.person_support s ON s.id = w.person_id
WHERE w.partnership_id = (SELECT partnership_id FROM kith_ctx.administrator);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_volunteer AS
SELECT SHA2(CONCAT(CURRENT_DATE, v.id), 256) AS handle, v.partnership_id, v.owner_partner_id, v.approved_on, v.gender,
       v.wants_gender, v.languages, v.interests, v.copes_with, v.availability, v.modes, v.outward_code, v.travel_miles,
       v.capacity,
       v.approved_on <= CURRENT_DATE
       AND (SELECT COALESCE(SUM(c.kind = 'PVG') >= 1 AND SUM(c.kind = 'REFERENCE') >= 2 AND SUM(c.kind = 'TRAINING') >= 1
                            AND SUM(c.kind = 'INDUCTION') >= 1 AND SUM(c.kind = 'ROLE_AGREEMENT') >= 1, FALSE)
            FROM kith.volunteer_check c WHERE c.volunteer_id = v.id AND c.dated_on <= CURRENT_DATE
              AND (c.withdrawn_on IS NULL OR c.withdrawn_on > CURRENT_DATE)
              AND (c.expires_on IS NULL OR c.expires_on > CURRENT_DATE)) AS may_visit,
       EXISTS (SELECT 1 FROM kith.volunteer_pause b WHERE b.volunteer_id = v.id AND b.from_day <= CURRENT_DATE
               AND (b.until_day IS NULL OR b.until_day >= CURRENT_DATE)) AS resting,
       (SELECT COUNT(*) FROM kith.befriending_match m WHERE m.volunteer_id = v.id AND m.ended_on IS NULL) AS taken
FROM kith.volunteer v
WHERE v.partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
  AND (v.left_on IS NULL OR v.left_on > CURRENT_DATE);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_apart AS
SELECT SHA2(CONCAT('APART', w.id, e.volunteer_id), 256) AS id, w.partnership_id,
       SHA2(CONCAT(CURRENT_DATE, w.id), 256) AS waiting_handle,
       SHA2(CONCAT(CURRENT_DATE, e.volunteer_id), 256) AS volunteer_handle, FALSE AS only_asked
FROM kith.exclusion e JOIN kith.waiting_entry w ON w.person_id = e.person_id AND w.closed_on IS NULL AND e.lifted_at IS NULL
WHERE e.partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
UNION ALL
SELECT SHA2(CONCAT('MATCH', w.id, m.id), 256), w.partnership_id, SHA2(CONCAT(CURRENT_DATE, w.id), 256),
       SHA2(CONCAT(CURRENT_DATE, m.volunteer_id), 256), m.end_reason <=> 'NOT_AGREED'
FROM kith.befriending_match m JOIN kith.waiting_entry w ON w.person_id = m.person_id AND w.closed_on IS NULL
WHERE m.partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
  AND (m.ended_on IS NULL OR m.end_reason IN ('UNSUITABLE', 'SAFEGUARDING', 'NOT_AGREED'));

-- Simulated years are the administrator's who agrees the criteria; the service goes on with those that a restart stopped.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_simulation AS
SELECT * FROM kith.simulation WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_simulation AS
SELECT s.id, s.partnership_id, s.asked_by, s.asked_by_name, s.beat_at
FROM kith.simulation s
WHERE s.partnership_id = (SELECT partnership_id FROM kith_ctx.job)
  AND s.finished_at IS NULL AND s.cancelled_at IS NULL AND s.failed_at IS NULL
  AND EXISTS (SELECT 1 FROM kith.account_role a JOIN kith.account c ON c.id = a.account_id AND c.disabled_at IS NULL
              WHERE a.account_id = s.asked_by AND a.partnership_id = s.partnership_id
                AND a.role = 'PARTNERSHIP_ADMINISTRATOR'
                AND a.valid_from <= CURRENT_DATE AND (a.valid_until IS NULL OR a.valid_until >= CURRENT_DATE));
