-- Handing over between partners. R__10_context.sql says who acts.

-- The owner's side.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.transfer AS
SELECT id, version, partnership_id, owner_partner_id, to_partner_id, subject, referral_id, person_id, about, goes_along, reason,
       agreed_how, agreed_on, offered_at, offered_by, offered_by_name, withdrawn_at, withdrawn_by, answered_at, accepted,
       answer_reason
FROM kith.transfer
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND to_partner_id IN (SELECT id FROM kith.partner WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.staff))
WITH CASCADED CHECK OPTION;

-- The other partner's side: what is needed to say yes or no, and nobody's name. Taken back, decided meanwhile, or of somebody
-- new to the service: it is not there.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.offered_transfer AS
SELECT t.id, t.partnership_id, t.to_partner_id, t.subject, t.goes_along, t.reason, t.agreed_how, t.agreed_on, t.offered_at,
       t.offered_by_name, t.answered_at, t.accepted, t.answer_reason, t.taken_id, o.name AS owner_name, o.phone AS owner_phone,
       COALESCE(p.outward_code, r.outward_code) AS outward_code, COALESCE(w.mode, r.mode) AS mode,
       COALESCE(w.priority_band, r.priority_band) AS priority_band,
       COALESCE(w.waiting_since, DATE(r.received_at)) AS waiting_since,
       CASE WHEN COALESCE(p.date_of_birth, r.date_of_birth) IS NULL THEN NULL
            WHEN TIMESTAMPDIFF(YEAR, COALESCE(p.date_of_birth, r.date_of_birth), CURRENT_DATE) < 65 THEN 'UNDER_65'
            WHEN TIMESTAMPDIFF(YEAR, COALESCE(p.date_of_birth, r.date_of_birth), CURRENT_DATE) < 75 THEN 'FROM_65'
            WHEN TIMESTAMPDIFF(YEAR, COALESCE(p.date_of_birth, r.date_of_birth), CURRENT_DATE) < 85 THEN 'FROM_75'
            ELSE 'FROM_85' END AS age_band
FROM kith.transfer t
JOIN kith.partner o ON o.id = t.owner_partner_id AND o.joined_on <= CURRENT_DATE
    AND (o.left_on IS NULL OR o.left_on > CURRENT_DATE)
LEFT JOIN kith.person p ON p.id = t.person_id AND p.owner_partner_id = t.owner_partner_id AND t.answered_at IS NULL
LEFT JOIN kith.waiting_entry w ON w.person_id = p.id AND w.closed_on IS NULL
LEFT JOIN kith.referral r ON r.id = t.referral_id AND r.owner_partner_id = t.owner_partner_id AND t.answered_at IS NULL
WHERE t.to_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND t.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND t.withdrawn_at IS NULL
  AND (t.answered_at IS NOT NULL OR r.decided_at IS NULL AND r.id IS NOT NULL
       OR p.closed_on IS NULL AND COALESCE(p.new_since, p.registered_at) <= UTC_TIMESTAMP() - INTERVAL 7 DAY);

-- The only way a referral or a person reaches another partner. It checks in the database who asks and what is asked, because
-- the rows are outside what either side's views let it write.
DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.take_over//
DROP PROCEDURE IF EXISTS kith_app.refuse_transfer//
DROP PROCEDURE IF EXISTS kith_app.move_person//
DROP PROCEDURE IF EXISTS kith_app.follow_person//

-- The one list of what hangs on a person: every table that names a person and a partner. All of it but p_without belongs to
-- another record of the same partner from now on; with p_merge it is noted what that changed (R__36_merges.sql).
CREATE PROCEDURE kith_app.follow_person(
    IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_old char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_new char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_owner char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_without varchar(500) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_table varchar(64) CHARACTER SET ascii COLLATE ascii_bin;
    FOR t IN (SELECT a.table_name AS named FROM information_schema.columns a
              JOIN information_schema.columns b ON b.table_schema = a.table_schema AND b.table_name = a.table_name
                  AND b.column_name = 'owner_partner_id'
              JOIN information_schema.tables t ON t.table_schema = a.table_schema AND t.table_name = a.table_name
                  AND t.table_type = 'BASE TABLE'
              WHERE a.table_schema = 'kith' AND a.column_name = 'person_id' AND FIND_IN_SET(a.table_name, p_without) = 0) DO
        SET v_table = t.named;
        IF p_merge IS NOT NULL THEN
            EXECUTE IMMEDIATE CONCAT(
                'INSERT INTO kith.merge_change (merge_id, table_name, row_id, column_name, is_pointer, old_value)',
                ' SELECT ?, ?, id, ''person_id'', TRUE, ? FROM kith.`', v_table,
                '` WHERE person_id = ? AND owner_partner_id = ?')
                USING p_merge, v_table, p_old, p_old, p_owner;
        END IF;
        EXECUTE IMMEDIATE CONCAT('UPDATE kith.`', v_table, '` SET person_id = ? WHERE person_id = ? AND owner_partner_id = ?')
            USING p_new, p_old, p_owner;
    END FOR;
END//

-- What does not go along stays with the old owner, on a closed record of its own that says no more than who it was about.
CREATE PROCEDURE kith_app.move_person(
    IN p_person char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_from char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_to char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_remainder char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_goes varchar(100) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    INSERT INTO kith.person (id, version, partnership_id, owner_partner_id, reference, given_name, family_name,
        preferred_name, date_of_birth, outward_code, search_text, registered_at, registered_by, closed_on, closed_reason)
    SELECT p_remainder, 1, partnership_id, owner_partner_id, p_reference, given_name, family_name, preferred_name,
        date_of_birth, outward_code,
        REPLACE(search_text, LOWER(REPLACE(reference, '-', '')), LOWER(REPLACE(p_reference, '-', ''))), registered_at,
        registered_by, UTC_DATE(), 'TRANSFERRED'
    FROM kith.person WHERE id = p_person AND owner_partner_id = p_from;

    -- Asked between partners that are others now; the service asks again.
    DELETE FROM kith.likeness_question WHERE person_id = p_person OR other_id = p_person;
    UPDATE kith.share SET revoked_at = UTC_TIMESTAMP(), revoked_why = '', version = version + 1
    WHERE person_id = p_person AND owner_partner_id = p_from AND revoked_at IS NULL;
    -- A story stays with the partner that wrote it, where the person can no longer take a yes back: so every yes ends now.
    UPDATE kith.story_consent
    SET withdrawn_at = UTC_TIMESTAMP(), withdrawn_by = (SELECT account_id FROM kith_ctx.staff), version = version + 1
    WHERE person_id = p_person AND owner_partner_id = p_from AND withdrawn_at IS NULL;
    CALL kith_app.follow_person(NULL, p_person, p_remainder, p_from,
        'carer,waiting_entry,consent,administration,person_away,extract_opt_out');
    UPDATE kith.timeline_event SET subject_id = p_remainder WHERE subject_id = p_person AND owner_partner_id = p_from;
    UPDATE kith.waiting_entry SET person_id = p_remainder WHERE person_id = p_person AND closed_on IS NOT NULL;
    UPDATE kith.waiting_entry SET referral_id = NULL WHERE person_id = p_person;
    UPDATE kith.person_away SET person_id = p_remainder WHERE person_id = p_person AND until_day < UTC_DATE();
    IF FIND_IN_SET('CARERS', p_goes) = 0 THEN
        UPDATE kith.carer SET person_id = p_remainder WHERE person_id = p_person;
    END IF;
    IF FIND_IN_SET('OUTCOMES', p_goes) = 0 THEN
        UPDATE kith.administration SET person_id = p_remainder WHERE person_id = p_person;
    END IF;
    IF FIND_IN_SET('HEALTH', p_goes) = 0 THEN
        UPDATE kith.person_support SET id = p_remainder WHERE id = p_person;
        -- What a volunteer must cope with is part of what is looked for.
        INSERT INTO kith.person_support (id, version, partnership_id, owner_partner_id, barriers)
        SELECT p_person, 1, partnership_id, owner_partner_id, barriers FROM kith.person_support WHERE id = p_remainder;
    END IF;

    UPDATE kith.person SET owner_partner_id = p_to, version = version + 1 WHERE id = p_person AND owner_partner_id = p_from;
    -- Whoever shall not be brought together stays apart.
    INSERT INTO kith.exclusion (id, version, partnership_id, owner_partner_id, person_id, volunteer_id, reason, made_at, made_by,
        lifted_at)
    SELECT UUID(), 1, partnership_id, p_to, p_person, volunteer_id, '', made_at, made_by, NULL
    FROM kith.exclusion WHERE person_id = p_remainder AND owner_partner_id = p_from AND lifted_at IS NULL;
    UPDATE kith.account a JOIN kith.account_role r ON r.account_id = a.id AND r.person_id = p_person AND r.role = 'PERSON'
    SET a.home_partner_id = p_to, a.version = a.version + 1
    WHERE a.audience = 'PERSON' AND a.home_partner_id = p_from;
    UPDATE kith.account_role SET partner_id = p_to, version = version + 1
    WHERE person_id = p_person AND role = 'PERSON' AND partner_id = p_from;
END//

CREATE PROCEDURE kith_app.take_over(
    IN p_transfer char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_remainder char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_partnership, v_own, v_from, v_referral, v_person char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_goes varchar(100) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_from_name, v_own_name, v_name varchar(120) CHARACTER SET utf8mb4;
    DECLARE v_reason varchar(500) CHARACTER SET utf8mb4;
    DECLARE v_moved int DEFAULT 0;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_own FROM kith_ctx.staff;
    SELECT name INTO v_name FROM kith.account WHERE id = v_account;
    SELECT owner_partner_id, referral_id, person_id, goes_along, reason
    INTO v_from, v_referral, v_person, v_goes, v_reason
    FROM kith.transfer
    WHERE id = p_transfer AND to_partner_id = v_own AND partnership_id = v_partnership AND is_open = 1 FOR UPDATE;
    SELECT name INTO v_from_name FROM kith.partner
    WHERE id = v_from AND partnership_id = v_partnership AND joined_on <= UTC_DATE()
      AND (left_on IS NULL OR left_on > UTC_DATE());
    SELECT name INTO v_own_name FROM kith.partner
    WHERE id = v_own AND partnership_id = v_partnership AND joined_on <= UTC_DATE()
      AND (left_on IS NULL OR left_on > UTC_DATE());
    IF v_from_name IS NULL OR v_own_name IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'transfer refused';
    END IF;
    IF v_referral IS NOT NULL THEN
        UPDATE kith.referral
        SET owner_partner_id = v_own, transferred_from = v_from_name, transfer_reason = v_reason,
            transferred_at = UTC_TIMESTAMP(), acknowledged_at = NULL, acknowledged_by = NULL, held_at = NULL,
            held_until = NULL, hold_reason = NULL, version = version + 1
        WHERE id = v_referral AND owner_partner_id = v_from AND partnership_id = v_partnership AND decided_at IS NULL;
        SET v_moved = ROW_COUNT();
    ELSE
        SELECT COUNT(*) INTO v_moved FROM kith.person
        WHERE id = v_person AND owner_partner_id = v_from AND closed_on IS NULL
          AND COALESCE(new_since, registered_at) <= UTC_TIMESTAMP() - INTERVAL 7 DAY
          AND NOT EXISTS (SELECT 1 FROM kith.befriending_match m WHERE m.person_id = v_person AND m.ended_on IS NULL);
        IF v_moved = 1 THEN
            CALL kith_app.move_person(v_person, v_from, v_own, p_remainder, p_reference, v_goes);
            INSERT INTO kith.timeline_event (id, version, partnership_id, owner_partner_id, subject_id, kind, happened_at,
                actor_id, actor_name, detail)
            VALUES (UUID(), 1, v_partnership, v_from, p_remainder, 'PERSON_TRANSFERRED', UTC_TIMESTAMP(), v_account,
                    COALESCE(v_name, ''), v_own_name),
                   (UUID(), 1, v_partnership, v_own, v_person, 'PERSON_TAKEN_OVER', UTC_TIMESTAMP(), v_account,
                    COALESCE(v_name, ''), CONCAT(v_from_name, ': ', v_reason));
        END IF;
    END IF;
    IF v_moved <> 1 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'transfer refused';
    END IF;
    UPDATE kith.transfer
    SET answered_at = UTC_TIMESTAMP(), answered_by = v_account, accepted = TRUE, taken_id = COALESCE(v_referral, v_person),
        version = version + 1
    WHERE id = p_transfer;
END//

CREATE PROCEDURE kith_app.refuse_transfer(
    IN p_transfer char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reason varchar(500) CHARACTER SET utf8mb4)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_partnership, v_own char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_own FROM kith_ctx.staff;
    UPDATE kith.transfer
    SET answered_at = UTC_TIMESTAMP(), answered_by = v_account, accepted = FALSE, answer_reason = p_reason,
        version = version + 1
    WHERE id = p_transfer AND to_partner_id = v_own AND partnership_id = v_partnership AND is_open = 1;
    IF ROW_COUNT() <> 1 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'transfer refused';
    END IF;
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.take_over TO 'kith_app'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_app.refuse_transfer TO 'kith_app'@'${host}';
