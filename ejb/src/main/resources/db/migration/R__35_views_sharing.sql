-- Who sees what through a share (access.md 1). The columns of the shared_* views are those of org/kith/access/fields.csv. R__10_context.sql says who acts.
-- Own and shared records are separate views with lists and counts of their own: one view with "own OR shared" was hundreds of
-- times slower to count.

-- The rule in one place. Two partners may share today when both accepted an agreement that runs today and both are members.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.live_agreement AS
SELECT a.id AS agreement_id, a.partnership_id, f.partner_id AS from_partner_id, t.partner_id AS to_partner_id, a.purpose,
       a.level, a.data_groups, a.roles
FROM kith.sharing_agreement a
JOIN kith.agreement_party f ON f.agreement_id = a.id AND f.accepted_at IS NOT NULL AND f.ended_at IS NULL
JOIN kith.agreement_party t ON t.agreement_id = a.id AND t.accepted_at IS NOT NULL AND t.ended_at IS NULL
    AND t.partner_id <> f.partner_id
JOIN kith.partner o ON o.id = f.partner_id AND o.joined_on <= CURRENT_DATE AND (o.left_on IS NULL OR o.left_on > CURRENT_DATE)
JOIN kith.partner r ON r.id = t.partner_id AND r.joined_on <= CURRENT_DATE AND (r.left_on IS NULL OR r.left_on > CURRENT_DATE)
WHERE a.starts_on <= CURRENT_DATE AND (a.ends_on IS NULL OR a.ends_on >= CURRENT_DATE) AND a.ended_at IS NULL;

-- The person's yes that stands, for each share and each group of data.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.agreed_to AS
SELECT person_id, to_partner_id, purpose, data_group FROM kith.consent WHERE is_current = 1 AND given;

-- The agreements under which the acting member of staff receives, in their role. Few, and found once, not for every share.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith.agreement_of_mine AS
SELECT agreement_id, from_partner_id, purpose, level, data_groups FROM kith.live_agreement
WHERE to_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND FIND_IN_SET((SELECT role FROM kith_ctx.me), roles) > 0 AND FIND_IN_SET('NEED', data_groups) > 0;

-- What the acting member of staff receives now: a share in its time, resting on such an agreement that names their role, of a
-- person who is not new to the service (embargo of seven days) and who said yes to the first group of data, without which there
-- is no other (the share remembers it, V11261835). Never above the level of the agreement. What level 1 tells of the person is
-- read here, so that nobody has to look the person up a second time.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.received AS
SELECT s.id, s.version, s.partnership_id, s.owner_partner_id, s.person_id, s.to_partner_id, s.handle, s.purpose, s.from_on,
       s.until_on, s.accepted_at, s.asked_level, s.asked_at, LEAST(s.level, a.level) AS level, a.data_groups,
       p.date_of_birth, p.outward_code, p.languages, p.interests
FROM kith.agreement_of_mine a
STRAIGHT_JOIN kith.share s ON s.agreement_id = a.agreement_id AND s.owner_partner_id = a.from_partner_id
    AND s.purpose = a.purpose
JOIN kith.person p ON p.id = s.person_id AND p.closed_on IS NULL
    AND COALESCE(p.new_since, p.registered_at) <= UTC_TIMESTAMP() - INTERVAL 7 DAY
WHERE s.to_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND s.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND s.revoked_at IS NULL AND s.from_on <= CURRENT_DATE AND s.until_on >= CURRENT_DATE AND s.agreed = 1;

-- Level 1, need: a handle, an area, an age band, what is looked for and when. Nobody's name.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.shared_need AS
SELECT r.id, r.partnership_id, r.owner_partner_id, r.handle, r.level, r.purpose, r.from_on, r.until_on,
       r.accepted_at IS NOT NULL AS accepted, r.asked_level, o.short_name AS owner_name, o.phone AS owner_phone,
       r.outward_code, r.languages, r.interests, w.mode, w.availability, w.wants_gender, w.waiting_since,
       COALESCE(h.barriers, '') AS barriers,
       CASE WHEN r.date_of_birth IS NULL THEN NULL
            WHEN TIMESTAMPDIFF(YEAR, r.date_of_birth, CURRENT_DATE) < 65 THEN 'UNDER_65'
            WHEN TIMESTAMPDIFF(YEAR, r.date_of_birth, CURRENT_DATE) < 75 THEN 'FROM_65'
            WHEN TIMESTAMPDIFF(YEAR, r.date_of_birth, CURRENT_DATE) < 85 THEN 'FROM_75'
            ELSE 'FROM_85' END AS age_band
FROM kith.received r
JOIN kith.partner o ON o.id = r.owner_partner_id
LEFT JOIN kith.waiting_entry w ON w.person_id = r.person_id AND w.closed_on IS NULL
LEFT JOIN kith.person_support h ON h.id = r.person_id;

-- Level 2, introduce: names as well; telephone and address once the other partner has taken the introduction on.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.shared_person AS
SELECT r.id, r.partnership_id, r.owner_partner_id, p.given_name, p.family_name, p.preferred_name,
       CASE WHEN k.data_group IS NOT NULL AND r.accepted_at IS NOT NULL THEN p.phone END AS phone,
       CASE WHEN k.data_group IS NOT NULL AND r.accepted_at IS NOT NULL
            THEN CONCAT_WS(', ', p.address_line1, p.address_line2, p.town, p.postcode) END AS address
FROM kith.received r
JOIN kith.person p ON p.id = r.person_id
LEFT JOIN kith.agreed_to k ON k.person_id = r.person_id AND k.to_partner_id = r.to_partner_id AND k.purpose = r.purpose
    AND k.data_group = 'CONTACT' AND FIND_IN_SET('CONTACT', r.data_groups) > 0
WHERE r.level >= 2 AND FIND_IN_SET('NAMES', r.data_groups) > 0
  AND EXISTS (SELECT 1 FROM kith.agreed_to c WHERE c.person_id = r.person_id AND c.to_partner_id = r.to_partner_id
              AND c.purpose = r.purpose AND c.data_group = 'NAMES');

-- Level 3, joint support: facts of visits, ordinary notes and outcomes, from the day of the share on. Nothing earlier.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.shared_visit AS
SELECT v.id, r.id AS share_id, r.partnership_id, v.visit_day, v.outcome, v.minutes
FROM kith.received r
JOIN kith.befriending_match m ON m.person_id = r.person_id AND m.introduced_on IS NOT NULL
JOIN kith.visit v ON v.match_id = m.id AND v.visit_day >= r.from_on AND v.cancelled_at IS NULL
WHERE r.level >= 3 AND FIND_IN_SET('VISITS', r.data_groups) > 0
  AND EXISTS (SELECT 1 FROM kith.agreed_to c WHERE c.person_id = r.person_id AND c.to_partner_id = r.to_partner_id
              AND c.purpose = r.purpose AND c.data_group = 'VISITS');

-- Notes are for those who work with the person: a partner's manager reads the own partner's notes only (access.md 2).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.shared_note AS
SELECT n.id, r.id AS share_id, r.partnership_id, v.visit_day, n.written_at, n.note
FROM kith.received r
JOIN kith.befriending_match m ON m.person_id = r.person_id AND m.introduced_on IS NOT NULL
JOIN kith.visit_note n ON n.match_id = m.id AND n.written_at >= r.from_on
JOIN kith.visit v ON v.id = n.visit_id AND v.visit_day >= r.from_on
WHERE r.level >= 3 AND FIND_IN_SET('NOTES', r.data_groups) > 0
  AND (SELECT role FROM kith_ctx.me) <> 'PARTNER_MANAGER'
  AND EXISTS (SELECT 1 FROM kith.agreed_to c WHERE c.person_id = r.person_id AND c.to_partner_id = r.to_partner_id
              AND c.purpose = r.purpose AND c.data_group = 'NOTES');

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.shared_outcome AS
SELECT s.id, r.id AS share_id, r.partnership_id, a.instrument, a.given_on, s.scale, s.value, s.band
FROM kith.received r
JOIN kith.administration a ON a.person_id = r.person_id AND a.given_on >= r.from_on AND a.replaced_at IS NULL
JOIN kith.score s ON s.administration_id = a.id
WHERE r.level >= 3 AND FIND_IN_SET('OUTCOMES', r.data_groups) > 0
  AND EXISTS (SELECT 1 FROM kith.agreed_to c WHERE c.person_id = r.person_id AND c.to_partner_id = r.to_partner_id
              AND c.purpose = r.purpose AND c.data_group = 'OUTCOMES');

-- What the receiving partner may write: that it takes an introduction on, or asks for more. The rule stands here again,
-- because a view that is written to may not read its own table twice.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.received_share AS
SELECT id, version, partnership_id, owner_partner_id, level, from_on, until_on, accepted_at, accepted_by, asked_level,
       asked_until, asked_at, asked_by, asked_why
FROM kith.share
WHERE to_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND revoked_at IS NULL AND from_on <= CURRENT_DATE AND until_on >= CURRENT_DATE
  AND EXISTS (SELECT 1 FROM kith.live_agreement a WHERE a.agreement_id = share.agreement_id
              AND a.from_partner_id = share.owner_partner_id AND a.to_partner_id = share.to_partner_id
              AND a.purpose = share.purpose AND FIND_IN_SET((SELECT role FROM kith_ctx.me), a.roles) > 0
              AND FIND_IN_SET('NEED', a.data_groups) > 0)
  AND agreed
  AND person_id IN (SELECT p.id FROM kith.person p WHERE p.closed_on IS NULL
                    AND COALESCE(p.new_since, p.registered_at) <= UTC_TIMESTAMP() - INTERVAL 7 DAY)
WITH CASCADED CHECK OPTION;

-- The owner's side: every share it gave, and the choices it was told. A share goes to another member only, under an agreement.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.share AS
SELECT id, version, partnership_id, owner_partner_id, person_id, to_partner_id, agreement_id, handle, level, purpose, from_on,
       until_on, granted_at, granted_by, accepted_at, accepted_by, asked_level, asked_until, asked_at, asked_by, asked_why,
       revoked_at, revoked_by, revoked_why
FROM kith.share
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND to_partner_id IN (SELECT id FROM kith.partner WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.staff))
  AND agreement_id IN (SELECT id FROM kith.sharing_agreement
                       WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.staff))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.consent AS
SELECT id, version, partnership_id, owner_partner_id, person_id, to_partner_id, purpose, data_group, given, text_version,
       asked_how, recorded_at, recorded_by, recorded_by_name, note, replaced_at
FROM kith.consent
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The person's own choices, theirs to change.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_consent AS
SELECT id, version, partnership_id, owner_partner_id, person_id, to_partner_id, purpose, data_group, given, text_version,
       asked_how, recorded_at, recorded_by, recorded_by_name, note, replaced_at
FROM kith.consent
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
WITH CASCADED CHECK OPTION;

-- With whom the person's record is shared, now and before.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_share AS
SELECT s.id, s.level, s.purpose, s.from_on, s.until_on, s.revoked_at, t.name AS to_name
FROM kith.share s JOIN kith.partner t ON t.id = s.to_partner_id
WHERE s.person_id = (SELECT person_id FROM kith_ctx.own_person)
   OR s.person_id IN (SELECT kept_id FROM kith.record_kept WHERE person_id = (SELECT person_id FROM kith_ctx.own_person));

-- Agreements are no secret inside the partnership; its administrator proposes and ends them, a partner's manager accepts
-- for the partner and leaves again.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.sharing_agreement AS
SELECT * FROM kith.sharing_agreement WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.agreement_reader);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.agreement_party AS
SELECT * FROM kith.agreement_party WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.agreement_reader);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_sharing_agreement AS
SELECT * FROM kith.sharing_agreement WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_agreement_party AS
SELECT * FROM kith.agreement_party
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator) AND accepted_at IS NULL
  AND partner_id IN (SELECT id FROM kith.partner WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_agreement_party AS
SELECT * FROM kith.agreement_party
WHERE partner_id = (SELECT partner_id FROM kith_ctx.manager)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.manager)
WITH CASCADED CHECK OPTION;
