-- Who sees what in an emergency (access.md 1, rule 8). R__10_context.sql says who acts.

-- Who is on duty is known to the partner's staff and kept by its manager, for coordinators of the partner only.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.duty_day AS
SELECT * FROM kith.duty_day
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.kept_duty_day AS
SELECT * FROM kith.duty_day
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.manager)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.manager)
  AND account_id IN (SELECT r.account_id FROM kith.account_role r
                     WHERE r.partner_id = (SELECT partner_id FROM kith_ctx.manager)
                       AND r.role IN ('COORDINATOR', 'SAFEGUARDING_LEAD'))
WITH CASCADED CHECK OPTION;

-- Accounts that are on duty today, each for its partner.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.on_duty AS
SELECT account_id, owner_partner_id AS partner_id FROM kith.duty_day
WHERE called_off_at IS NULL AND from_day <= CURRENT_DATE AND until_day >= CURRENT_DATE;

-- The one person whom somebody looks at, for an hour, while they are manager or on duty. A coordinator sees who it is; how to
-- reach the person is for a manager.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.glass_person AS
SELECT g.id, g.partnership_id, g.owner_partner_id, g.opened_at, g.until_at, o.name AS owner_name, o.phone AS owner_phone,
       p.reference, p.given_name, p.family_name, p.preferred_name, p.date_of_birth, p.languages,
       (SELECT role FROM kith_ctx.me) = 'PARTNER_MANAGER' AS with_contact,
       CASE WHEN (SELECT role FROM kith_ctx.me) = 'PARTNER_MANAGER' THEN p.phone END AS phone,
       CASE WHEN (SELECT role FROM kith_ctx.me) = 'PARTNER_MANAGER' THEN p.mobile END AS mobile,
       CASE WHEN (SELECT role FROM kith_ctx.me) = 'PARTNER_MANAGER'
            THEN CONCAT_WS(', ', p.address_line1, p.address_line2, p.town, p.postcode) END AS address,
       CASE WHEN (SELECT role FROM kith_ctx.me) = 'PARTNER_MANAGER' THEN p.access_notes END AS access_notes
FROM kith.break_glass g
JOIN kith.person p ON p.id = g.person_id
JOIN kith.partner o ON o.id = p.owner_partner_id
WHERE g.by_account_id = (SELECT account_id FROM kith_ctx.staff) AND g.by_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND g.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND g.ended_at IS NULL AND g.until_at > UTC_TIMESTAMP()
  AND ((SELECT role FROM kith_ctx.me) = 'PARTNER_MANAGER'
       OR EXISTS (SELECT 1 FROM kith.on_duty d WHERE d.account_id = g.by_account_id AND d.partner_id = g.by_partner_id));

-- One's own looks, to end one early and to read what came of them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_glass AS
SELECT id, version, partnership_id, reason, opened_at, until_at, ended_at, reviewed_at, outcome, review_words
FROM kith.break_glass
WHERE by_account_id = (SELECT account_id FROM kith_ctx.staff) AND by_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- Looks of other partners at the own people.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.glass_at_us AS
SELECT * FROM kith.break_glass
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

-- The data protection officer reviews every look; who the person is is not told.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.glass_review AS
SELECT id, version, partnership_id, owner_partner_id, by_partner_id, by_name, by_role, reason, opened_at, until_at, ended_at,
       reviewed_at, reviewed_by, reviewed_by_name, outcome, review_words
FROM kith.break_glass
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.officer)
WITH CASCADED CHECK OPTION;

-- The person is told who looked, when, why, and what the review said.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_glass AS
SELECT g.id, g.by_name, g.by_role, t.name AS by_partner, g.reason, g.opened_at, g.until_at, g.ended_at, g.outcome
FROM kith.break_glass g JOIN kith.partner t ON t.id = g.by_partner_id
WHERE g.person_id = (SELECT person_id FROM kith_ctx.own_person)
   OR g.person_id IN (SELECT kept_id FROM kith.record_kept WHERE person_id = (SELECT person_id FROM kith_ctx.own_person));

-- The only way in. Each condition that fails is signalled by the name of its rule. In the same transaction the person's
-- partner reads it in the record's history and gets a letter for the person to send.
DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.break_glass//

CREATE PROCEDURE kith_app.break_glass(
    IN p_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_family_name varchar(80),
    IN p_born date,
    IN p_reason varchar(1000),
    IN p_event char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_subject varchar(200),
    IN p_body text)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_partnership, v_partner, v_person, v_owner char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_role varchar(40) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_name, v_partner_name varchar(120);
    DECLARE v_found, v_open, v_before, v_fresh, v_duty int DEFAULT 0;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_partner FROM kith_ctx.staff;
    SELECT role INTO v_role FROM kith_ctx.me;
    SELECT COUNT(*) INTO v_before FROM kith.break_glass WHERE id = p_id AND by_account_id = v_account;
    IF v_before = 0 THEN
        SELECT COUNT(*) INTO v_duty FROM kith.on_duty WHERE account_id = v_account AND partner_id = v_partner;
        IF v_account IS NULL OR (v_role <> 'PARTNER_MANAGER' AND v_duty = 0) THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ON_DUTY_TODAY';
        END IF;
        SELECT COUNT(*) INTO v_fresh FROM kith.sign_in_session s LEFT JOIN kith.credential c ON c.account_id = s.account_id
        WHERE s.account_id = v_account AND s.ended_at IS NULL AND s.started_at > UTC_TIMESTAMP() - INTERVAL 10 MINUTE
          -- Neither a phone that needs no password nor a token of a program is a fresh sign-in.
          AND s.phone_id IS NULL AND s.parent_hash IS NULL
          AND (s.second_factor_at IS NOT NULL OR c.totp_secret IS NULL);
        IF v_fresh = 0 THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'SIGN_IN_IS_FRESH';
        END IF;
        IF p_reason IS NULL OR CHAR_LENGTH(TRIM(p_reason)) < 30 THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'EMERGENCY_HAS_A_REASON';
        END IF;
        SELECT COUNT(*) INTO v_open FROM kith.break_glass
        WHERE by_account_id = v_account AND ended_at IS NULL AND until_at > UTC_TIMESTAMP();
        IF v_open > 0 THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ONE_PERSON_AT_A_TIME';
        END IF;
        SELECT COUNT(*), MIN(id) INTO v_found, v_person FROM kith.person
        WHERE partnership_id = v_partnership AND owner_partner_id <> v_partner AND closed_on IS NULL
          AND (reference = p_reference
               OR (p_reference IS NULL AND family_name = p_family_name AND date_of_birth = p_born));
        IF v_found <> 1 THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'EMERGENCY_PERSON_IS_FOUND';
        END IF;
        SELECT owner_partner_id INTO v_owner FROM kith.person WHERE id = v_person;
        SELECT name INTO v_name FROM kith.account WHERE id = v_account;
        SELECT name INTO v_partner_name FROM kith.partner WHERE id = v_partner;
        INSERT INTO kith.break_glass (id, version, partnership_id, owner_partner_id, person_id, by_partner_id, by_account_id,
            by_name, by_role, reason, opened_at, until_at)
        VALUES (p_id, 1, v_partnership, v_owner, v_person, v_partner, v_account, v_name, v_role, TRIM(p_reason),
            UTC_TIMESTAMP(), UTC_TIMESTAMP() + INTERVAL 60 MINUTE);
        INSERT INTO kith.timeline_event (id, version, partnership_id, owner_partner_id, subject_id, kind, happened_at,
            actor_id, actor_name, detail)
        VALUES (p_event, 1, v_partnership, v_owner, v_person, 'GLASS_BROKEN', UTC_TIMESTAMP(), v_account,
            LEFT(CONCAT(v_name, ', ', v_partner_name), 120), TRIM(p_reason));
        INSERT INTO kith.notice (id, version, partnership_id, owner_partner_id, about_id, channel, to_name, to_address,
            subject, body, made_at, next_try_at, tries)
        SELECT p_id, 1, v_partnership, v_owner, v_person, w.channel, w.to_name, w.to_address, p_subject,
               REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(p_body, '{0}', w.to_name), '{1}', v_name), '{2}', v_partner_name),
                   '{3}', w.owner_name), '{4}', COALESCE(w.owner_phone, '')),
               UTC_TIMESTAMP(), UTC_TIMESTAMP(), 0
        FROM (SELECT CONCAT(COALESCE(p.preferred_name, p.given_name), ' ', p.family_name) AS to_name, o.name AS owner_name,
                     o.phone AS owner_phone,
                     CASE WHEN TRIM(p.email) <> '' THEN 'EMAIL' WHEN TRIM(p.address_line1) <> '' THEN 'LETTER'
                          WHEN TRIM(p.phone) <> '' THEN 'TELEPHONE' END AS channel,
                     CASE WHEN TRIM(p.email) <> '' THEN p.email
                          WHEN TRIM(p.address_line1) <> ''
                          THEN CONCAT_WS('\n', NULLIF(p.address_line1, ''), NULLIF(p.address_line2, ''), NULLIF(p.town, ''),
                                         NULLIF(p.postcode, ''))
                          ELSE p.phone END AS to_address
              FROM kith.person p JOIN kith.partner o ON o.id = p.owner_partner_id WHERE p.id = v_person) w
        WHERE w.channel IS NOT NULL;
    END IF;
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.break_glass TO 'kith_app'@'${host}';
