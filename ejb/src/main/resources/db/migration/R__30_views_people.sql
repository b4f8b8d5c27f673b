-- Who sees which rows of people. R__10_context.sql says who acts.

-- A record that was merged into another is not there (R__36_merges.sql).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.person AS
SELECT * FROM kith.person
WHERE merged_into IS NULL
  AND (owner_partner_id, partnership_id) IN (
      SELECT partner_id, partnership_id FROM kith_ctx.acting
      WHERE connection_id = CONNECTION_ID() AND expires_at > UTC_TIMESTAMP()
        AND role IN ('COORDINATOR', 'PARTNER_MANAGER', 'SAFEGUARDING_LEAD'))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.person_support AS
SELECT * FROM kith.person_support
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.carer AS
SELECT * FROM kith.carer
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.timeline_event AS
SELECT * FROM kith.timeline_event
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The person (or a carer who may act) and what is held about them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_person AS
SELECT id, partnership_id, owner_partner_id, reference, given_name, family_name, preferred_name, nickname, date_of_birth,
       languages, phone, mobile, email, address_line1, address_line2, town, postcode, access_notes, communication,
       large_print, communication_notes, interests, brings, deal_breakers, registered_at
FROM kith.person WHERE id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_person_support AS
SELECT * FROM kith.person_support WHERE id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_carer AS
SELECT * FROM kith.carer WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person);

-- The closed record that a partner kept of a person whom it handed over (R__35_transfers.sql).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.record_kept AS
SELECT taken_id AS person_id, person_id AS kept_id, owner_partner_id AS kept_by FROM kith.transfer
WHERE accepted AND taken_id <> person_id;

-- Which records of the audit are about which person. Asked for one person at a time, whose id reaches each part of it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.about_person AS
SELECT id AS person_id, id AS record_id FROM kith.person
UNION ALL
SELECT k.id, g.id FROM kith.person k JOIN kith.person g ON g.merged_into = k.id
UNION ALL
SELECT person_id, id FROM kith.share
UNION ALL
SELECT person_id, id FROM kith.break_glass
UNION ALL
SELECT person_id, id FROM kith.befriending_match
UNION ALL
SELECT person_id, id FROM kith.conversation
UNION ALL
SELECT person_id, id FROM kith.personal_outcome
UNION ALL
SELECT person_id, id FROM kith.case_story
UNION ALL
SELECT m.person_id, v.id FROM kith.befriending_match m JOIN kith.visit v ON v.match_id = m.id;

-- The same of what earlier partners kept: for the person, not for the partner of today.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.about_kept AS
SELECT k.person_id, k.kept_id AS record_id FROM kith.record_kept k
UNION ALL
SELECT k.person_id, s.id FROM kith.record_kept k JOIN kith.share s ON s.person_id = k.kept_id
UNION ALL
SELECT k.person_id, g.id FROM kith.record_kept k JOIN kith.break_glass g ON g.person_id = k.kept_id
UNION ALL
SELECT k.person_id, m.id FROM kith.record_kept k JOIN kith.befriending_match m ON m.person_id = k.kept_id
UNION ALL
SELECT k.person_id, v.id FROM kith.record_kept k JOIN kith.befriending_match m ON m.person_id = k.kept_id
    JOIN kith.visit v ON v.match_id = m.id;

-- Who looked at the person's record, without what they did elsewhere. A name is shown because people ask "who was that?".
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_look AS
SELECT e.seq AS id, w.person_id, e.happened_at, e.action, e.record, e.role, a.name AS account_name, p.name AS partner_name
FROM kith.about_person w
    JOIN kith_audit.event e ON e.record_id = w.record_id
    LEFT JOIN kith.account a ON a.id = e.account_id
    LEFT JOIN kith.partner p ON p.id = e.partner_id
WHERE w.person_id = (SELECT person_id FROM kith_ctx.own_person) AND e.outcome = 'DONE'
UNION ALL
SELECT e.seq AS id, w.person_id, e.happened_at, e.action, e.record, e.role, a.name AS account_name, p.name AS partner_name
FROM kith.about_kept w
    JOIN kith_audit.event e ON e.record_id = w.record_id
    LEFT JOIN kith.account a ON a.id = e.account_id
    LEFT JOIN kith.partner p ON p.id = e.partner_id
WHERE w.person_id = (SELECT person_id FROM kith_ctx.own_person) AND e.outcome = 'DONE';

-- Words for interests are no secret inside the partnership; its administrator writes them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.interest AS
SELECT * FROM kith.interest WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_interest AS
SELECT * FROM kith.interest WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

-- The same for the person's partner to print: by partner and role. Which colleague it was is for the manager and the officer.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.person_look AS
SELECT e.seq, w.person_id, e.happened_at, e.action, e.record, e.role, p.name AS partner_name
FROM kith.about_person w
    JOIN kith.person s ON s.id = w.person_id
    JOIN kith_audit.event e ON e.record_id = w.record_id
    LEFT JOIN kith.partner p ON p.id = e.partner_id
WHERE s.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND s.partnership_id = (SELECT partnership_id FROM kith_ctx.staff) AND s.merged_into IS NULL AND e.outcome = 'DONE';
