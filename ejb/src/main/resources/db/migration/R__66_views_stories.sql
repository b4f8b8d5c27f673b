-- Who sees which case stories. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.case_story AS
SELECT * FROM kith.case_story
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

-- Words are written as long as the manager has not approved them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.open_case_story AS
SELECT * FROM kith.case_story
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND approved_at IS NULL
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.mgr_case_story AS
SELECT id, version, partnership_id, owner_partner_id, person_id, title, before_words, after_words, brought, approved_at,
       approved_by, taken_back_at
FROM kith.case_story
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.manager)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.manager)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.story_consent AS
SELECT * FROM kith.story_consent
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The person reads what is told of them, and says yes or no to each use. Not the whole name of a volunteer who told it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_case_story AS
SELECT id, version, partnership_id, owner_partner_id, person_id, title, before_words, after_words, brought, outcomes,
       written_at, written_by, approved_at, approved_by, taken_back_at
FROM kith.case_story
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_story_consent AS
SELECT * FROM kith.story_consent
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
WITH CASCADED CHECK OPTION;

-- What board, administrator, evaluator and funder read: approved, and with a yes that holds today for just that use.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.told_story AS
SELECT s.id, s.partnership_id, p.name AS partner_name, s.title, s.before_words, s.after_words, s.brought, s.outcomes,
       s.approved_at, c.told_as, c.until_on
FROM kith.case_story s
JOIN kith.story_consent c ON c.story_id = s.id AND c.withdrawn_at IS NULL AND c.until_on >= CURRENT_DATE
JOIN kith.partner p ON p.id = s.owner_partner_id
WHERE s.partnership_id = (SELECT partnership_id FROM kith_ctx.me
                          WHERE role IN ('BOARD_MEMBER', 'PARTNERSHIP_ADMINISTRATOR', 'EVALUATOR', 'COMMISSIONER'))
  AND c.used_for = (SELECT CASE WHEN role = 'COMMISSIONER' THEN 'FUNDER' ELSE 'BOARD' END FROM kith_ctx.me)
  AND s.approved_at IS NOT NULL AND s.taken_back_at IS NULL;

-- The data protection officer checks what is told and on whose word.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.all_case_story AS
SELECT s.id, s.partnership_id, p.name AS partner_name, s.title, s.before_words, s.after_words, s.brought, s.approved_at,
       s.taken_back_at
FROM kith.case_story s
JOIN kith.partner p ON p.id = s.owner_partner_id
WHERE s.partnership_id = (SELECT partnership_id FROM kith_ctx.officer);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.all_story_consent AS
SELECT id, partnership_id, story_id, used_for, told_as, until_on, given_at, withdrawn_at FROM kith.story_consent
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.officer);

DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.tell_story//

-- A volunteer tells of an open match of theirs and reads nothing again, so no view of theirs has a row of it. The coordinator
-- works on the words. The same id again changes nothing, whoever asks.
CREATE PROCEDURE kith_app.tell_story(
    IN p_match char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_story char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_title varchar(150) CHARACTER SET utf8mb4,
    IN p_words varchar(2000) CHARACTER SET utf8mb4)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_volunteer, v_partnership, v_owner, v_person char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_name varchar(170) CHARACTER SET utf8mb4;
    SELECT account_id, volunteer_id, partnership_id INTO v_account, v_volunteer, v_partnership FROM kith_ctx.volunteer;
    SELECT m.owner_partner_id, m.person_id, CONCAT(v.given_name, ' ', v.family_name) INTO v_owner, v_person, v_name
    FROM kith.met_match m JOIN kith.volunteer v ON v.id = m.volunteer_id
    WHERE m.id = p_match AND m.volunteer_id = v_volunteer AND m.partnership_id = v_partnership;
    IF v_person IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no such match';
    END IF;
    INSERT INTO kith.case_story (id, version, partnership_id, owner_partner_id, person_id, title, before_words, after_words,
        brought, written_at, written_by, told_by_name)
    VALUES (p_story, 1, v_partnership, v_owner, v_person, p_title, '', p_words, '', UTC_TIMESTAMP(), v_account, v_name)
    ON DUPLICATE KEY UPDATE title = title;
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.tell_story TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.case_story TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.open_case_story TO 'kith_app'@'${host}';
GRANT UPDATE (version, title, before_words, after_words, brought, outcomes) ON kith_app.open_case_story TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.mgr_case_story TO 'kith_app'@'${host}';
GRANT UPDATE (version, approved_at, approved_by, taken_back_at) ON kith_app.mgr_case_story TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.story_consent TO 'kith_app'@'${host}';
GRANT UPDATE (version, withdrawn_at, withdrawn_by) ON kith_app.story_consent TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_case_story TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_story_consent TO 'kith_app'@'${host}';
GRANT UPDATE (version, withdrawn_at, withdrawn_by) ON kith_app.own_story_consent TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.told_story TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.all_case_story TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.all_story_consent TO 'kith_app'@'${host}';
