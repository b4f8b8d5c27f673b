-- Who sees which rows of conversations and of what matters to people. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.conversation AS
SELECT * FROM kith.conversation
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.voice AS
SELECT * FROM kith.voice
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.personal_outcome AS
SELECT * FROM kith.personal_outcome
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.outcome_part AS
SELECT * FROM kith.outcome_part
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.outcome_review AS
SELECT * FROM kith.outcome_review
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The person's own copy. What others said is in it where all who spoke agreed to that.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_conversation AS
SELECT * FROM kith.conversation
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_personal_outcome AS
SELECT * FROM kith.personal_outcome
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_outcome_part AS
SELECT * FROM kith.outcome_part
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_outcome_review AS
SELECT * FROM kith.outcome_review
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_voice AS
SELECT * FROM kith.voice
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
  AND (stakeholder = 'OLDER_PERSON'
       OR conversation_id IN (SELECT c.id FROM kith.conversation c
                              WHERE c.open_to_person
                                AND c.person_id = (SELECT person_id FROM kith_ctx.own_person)));

GRANT SELECT, INSERT ON kith_app.conversation TO 'kith_app'@'${host}';
GRANT UPDATE (version, copy_given_on) ON kith_app.conversation TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.voice TO 'kith_app'@'${host}';
GRANT UPDATE (version, words, feels, would_help, differs_from, written_at, written_by)
    ON kith_app.voice TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.personal_outcome TO 'kith_app'@'${host}';
GRANT UPDATE (version, status, review_on) ON kith_app.personal_outcome TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.outcome_part TO 'kith_app'@'${host}';
GRANT UPDATE (version, done_on) ON kith_app.outcome_part TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.outcome_review TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_conversation TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_voice TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_personal_outcome TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_outcome_part TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_outcome_review TO 'kith_app'@'${host}';
