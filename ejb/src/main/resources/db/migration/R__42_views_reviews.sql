-- Who sees which rows of reviews and endings. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.review AS
SELECT * FROM kith.review
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.review_answer AS
SELECT * FROM kith.review_answer
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.ending_step AS
SELECT * FROM kith.ending_step
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- A review asks a volunteer from two weeks before its day on, while the match is open. What others said is not theirs to see.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_review AS
SELECT r.id, r.partnership_id, r.owner_partner_id, r.match_id, r.kind, r.due_on,
       COALESCE(p.preferred_name, p.given_name) AS first_name
FROM kith.review r
JOIN kith.met_match m ON m.id = r.match_id
JOIN kith.person p ON p.id = m.person_id
WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
  AND r.done_at IS NULL AND r.called_off_at IS NULL AND r.due_on <= DATE_ADD(UTC_DATE(), INTERVAL 14 DAY);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_review_answer AS
SELECT * FROM kith.review_answer
WHERE answered_by = (SELECT account_id FROM kith_ctx.volunteer) AND party = 'VOLUNTEER' AND NOT keyed
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.volunteer)
  AND match_id IN (SELECT m.id FROM kith.met_match m
                   WHERE m.volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer))
WITH CASCADED CHECK OPTION;

-- A person is asked too, and once more after the ending. A carer who acts for them answers beside them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_review AS
SELECT r.id, r.partnership_id, r.owner_partner_id, r.match_id, r.kind, r.due_on,
       COALESCE(v.preferred_name, v.given_name) AS first_name
FROM kith.review r
JOIN kith.befriending_match m ON m.id = r.match_id
JOIN kith.volunteer v ON v.id = m.volunteer_id
WHERE m.person_id = (SELECT person_id FROM kith_ctx.own_person) AND m.introduced_on IS NOT NULL
  AND r.done_at IS NULL AND r.called_off_at IS NULL AND r.due_on <= DATE_ADD(UTC_DATE(), INTERVAL 14 DAY);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_review_answer AS
SELECT * FROM kith.review_answer
WHERE answered_by = (SELECT account_id FROM kith_ctx.own_person) AND party IN ('PERSON', 'CARER') AND NOT keyed
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
  AND match_id IN (SELECT m.id FROM kith.befriending_match m
                   WHERE m.person_id = (SELECT person_id FROM kith_ctx.own_person) AND m.introduced_on IS NOT NULL)
WITH CASCADED CHECK OPTION;
