-- Agreements across partners. R__10_context.sql says who acts. The rows that come into being are those of two partners, which
-- neither side's views let it write; so the rules are asked here, with the rows locked.
DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.agree_across//
DROP PROCEDURE IF EXISTS kith_app.part_across//

-- Both said yes: the person's partner gets the match and a record of the volunteer, the volunteer's partner gets to know the
-- person's name. All of it or nothing.
CREATE PROCEDURE kith_app.agree_across(
    IN p_offer char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_match char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_passport char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_guest char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_handle varchar(12) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_hours int)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_partnership, v_own, v_lender, v_owner, v_share, v_volunteer, v_person, v_entry, v_guest, v_passport
        char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_mode varchar(20) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_actor, v_person_name, v_volunteer_name varchar(200) CHARACTER SET utf8mb4;
    DECLARE v_place, v_level int;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_own FROM kith_ctx.staff;
    SELECT name INTO v_actor FROM kith.account WHERE id = v_account;
    SELECT owner_partner_id, to_partner_id, share_id, volunteer_id INTO v_lender, v_owner, v_share, v_volunteer
    FROM kith.offer_across
    WHERE id = p_offer AND partnership_id = v_partnership AND v_own IN (owner_partner_id, to_partner_id)
      AND person_answer = 'YES' AND volunteer_answer = 'YES' AND accepted_at IS NOT NULL AND ended_at IS NULL FOR UPDATE;
    IF v_share IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'across: over';
    END IF;
    SELECT s.person_id INTO v_person
    FROM kith.share s
    JOIN kith.live_agreement a ON a.agreement_id = s.agreement_id AND a.from_partner_id = s.owner_partner_id
        AND a.to_partner_id = s.to_partner_id AND a.purpose = s.purpose AND a.level >= 2 AND FIND_IN_SET('NAMES', a.data_groups) > 0
    WHERE s.id = v_share AND s.owner_partner_id = v_owner AND s.to_partner_id = v_lender AND s.revoked_at IS NULL
      AND s.from_on <= CURRENT_DATE AND s.until_on >= CURRENT_DATE
      AND (SELECT COUNT(DISTINCT c.data_group) FROM kith.agreed_to c WHERE c.person_id = s.person_id
           AND c.to_partner_id = v_lender AND c.purpose = s.purpose AND c.data_group IN ('NEED', 'NAMES')) = 2;
    IF v_person IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'across: names';
    END IF;
    SELECT id, mode INTO v_entry, v_mode FROM kith.waiting_entry
    WHERE person_id = v_person AND owner_partner_id = v_owner AND closed_on IS NULL ORDER BY waiting_since, id LIMIT 1 FOR UPDATE;
    IF v_entry IS NULL OR EXISTS (SELECT 1 FROM kith.befriending_match m WHERE m.person_id = v_person
                                  AND m.introduced_on IS NULL AND m.ended_on IS NULL) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'across: looking';
    END IF;
    SELECT CONCAT(given_name, ' ', family_name) INTO v_volunteer_name FROM kith.volunteer
    WHERE id = v_volunteer AND approved_on <= CURRENT_DATE AND left_on IS NULL FOR UPDATE;
    IF v_volunteer_name IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'across: room';
    END IF;
    -- Whoever was kept apart there stays apart, under whatever record the volunteer was known.
    IF EXISTS (SELECT 1 FROM kith.passport p
               JOIN kith.exclusion e ON e.volunteer_id = p.guest_id AND e.person_id = v_person AND e.lifted_at IS NULL
               WHERE p.volunteer_id = v_volunteer)
       OR EXISTS (SELECT 1 FROM kith.passport p
                  JOIN kith.befriending_match m ON m.volunteer_id = p.guest_id AND m.person_id = v_person
                      AND m.end_reason IN ('UNSUITABLE', 'SAFEGUARDING')
                  WHERE p.volunteer_id = v_volunteer) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'across: apart';
    END IF;
    -- Who is known there already comes as the one who is known.
    SELECT p.guest_id INTO v_guest
    FROM kith.passport p JOIN kith.volunteer g ON g.id = p.guest_id AND g.left_on IS NULL
    WHERE p.volunteer_id = v_volunteer AND p.to_partner_id = v_owner AND p.revoked_at IS NULL AND p.ended_at IS NULL
      AND p.from_on <= CURRENT_DATE AND p.until_on >= CURRENT_DATE
    ORDER BY p.until_on DESC, p.id LIMIT 1;
    IF v_guest IS NULL THEN
        INSERT INTO kith.passport (id, version, partnership_id, owner_partner_id, volunteer_id, to_partner_id, handle, places,
            from_on, until_on, agreed_on, issued_at, issued_by)
        SELECT p_passport, 1, v_partnership, v_lender, v_volunteer, v_owner, p_handle, 1, CURRENT_DATE,
               CURRENT_DATE + INTERVAL 1 YEAR, DATE(o.volunteer_answered_at), UTC_TIMESTAMP(), v_account
        FROM kith.offer_across o WHERE o.id = p_offer;
        CALL kith_app.make_guest(p_passport, p_guest, p_reference, v_account);
        UPDATE kith.volunteer SET approved_on = CURRENT_DATE, approved_by = v_account WHERE id = p_guest;
        SET v_guest = p_guest, v_passport = p_passport;
    END IF;
    SELECT MIN(n.place) INTO v_place
    FROM (SELECT 1 AS place UNION ALL SELECT 2 UNION ALL SELECT 3) n
    JOIN kith.volunteer g ON g.id = v_guest AND n.place <= g.capacity
    WHERE NOT EXISTS (SELECT 1 FROM kith.befriending_match m WHERE m.volunteer_id = v_guest AND m.open_place = n.place);
    IF v_place IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'across: room';
    END IF;
    INSERT INTO kith.befriending_match (id, version, partnership_id, owner_partner_id, person_id, volunteer_id, waiting_entry_id,
        mode, place, proposed_at, proposed_by, score, reasons, person_answer, person_answered_at, volunteer_answer,
        volunteer_answered_at, cooling_hours)
    SELECT p_match, 1, v_partnership, v_owner, v_person, v_guest, v_entry, v_mode, v_place, o.offered_at, o.accepted_by, o.score,
           o.reasons, 'YES', o.person_answered_at, 'YES', o.volunteer_answered_at, p_hours
    FROM kith.offer_across o WHERE o.id = p_offer;
    UPDATE kith.share
    SET level = GREATEST(level, 2), accepted_by = COALESCE(accepted_by, v_account),
        accepted_at = COALESCE(accepted_at, UTC_TIMESTAMP()), version = version + 1
    WHERE id = v_share;
    UPDATE kith.offer_across
    SET match_id = p_match, passport_id = v_passport, ended_at = UTC_TIMESTAMP(), ended_by = v_account, end_reason = 'AGREED',
        version = version + 1
    WHERE id = p_offer;
    SELECT CONCAT(given_name, ' ', family_name) INTO v_person_name FROM kith.person WHERE id = v_person;
    INSERT INTO kith.timeline_event (id, version, partnership_id, owner_partner_id, subject_id, kind, happened_at, actor_id,
        actor_name, detail)
    VALUES (UUID(), 1, v_partnership, v_owner, p_match, 'OFFER_AGREED', UTC_TIMESTAMP(), v_account, COALESCE(v_actor, ''), NULL),
           (UUID(), 1, v_partnership, v_owner, v_person, 'OFFER_AGREED', UTC_TIMESTAMP(), v_account, COALESCE(v_actor, ''),
            v_volunteer_name),
           (UUID(), 1, v_partnership, v_owner, v_guest, 'OFFER_AGREED', UTC_TIMESTAMP(), v_account, COALESCE(v_actor, ''),
            v_person_name),
           (UUID(), 1, v_partnership, v_lender, v_volunteer, 'OFFER_AGREED', UTC_TIMESTAMP(), v_account, COALESCE(v_actor, ''),
            NULL);
END//

-- The volunteer's partner says that the volunteer cannot go on. The volunteer sees nothing of the person from the next request
-- on, and the visits to come are called off; the match itself is the other partner's to end.
CREATE PROCEDURE kith_app.part_across(
    IN p_offer char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_why varchar(500) CHARACTER SET utf8mb4)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_partnership, v_own, v_owner, v_match, v_passport, v_guest, v_volunteer
        char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_actor varchar(200) CHARACTER SET utf8mb4;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_own FROM kith_ctx.staff;
    SELECT name INTO v_actor FROM kith.account WHERE id = v_account;
    SELECT o.to_partner_id, o.match_id, o.passport_id, o.volunteer_id INTO v_owner, v_match, v_passport, v_volunteer
    FROM kith.offer_across o
    WHERE o.id = p_offer AND o.owner_partner_id = v_own AND o.partnership_id = v_partnership AND o.match_id IS NOT NULL
      AND o.parted_at IS NULL FOR UPDATE;
    IF v_match IS NULL OR NOT EXISTS (SELECT 1 FROM kith.befriending_match m WHERE m.id = v_match AND m.ended_on IS NULL) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'across: over';
    END IF;
    UPDATE kith.offer_across SET parted_at = UTC_TIMESTAMP(), parted_why = p_why, version = version + 1 WHERE id = p_offer;
    UPDATE kith.visit
    SET cancelled_at = UTC_TIMESTAMP(), cancelled_by = v_account, cancel_reason = 'BY_STAFF', version = version + 1
    WHERE match_id = v_match AND outcome IS NULL AND cancelled_at IS NULL AND starts_at_utc > UTC_TIMESTAMP();
    SELECT guest_id INTO v_guest FROM kith.passport WHERE id = v_passport;
    UPDATE kith.account_role SET valid_until = CURRENT_DATE - INTERVAL 1 DAY, version = version + 1 WHERE volunteer_id = v_guest;
    UPDATE kith.passport SET revoked_at = UTC_TIMESTAMP(), revoked_by = v_account, revoked_why = p_why, version = version + 1
    WHERE id = v_passport AND revoked_at IS NULL;
    INSERT INTO kith.timeline_event (id, version, partnership_id, owner_partner_id, subject_id, kind, happened_at, actor_id,
        actor_name, detail)
    VALUES (UUID(), 1, v_partnership, v_owner, v_match, 'OFFER_PARTED', UTC_TIMESTAMP(), v_account, COALESCE(v_actor, ''), p_why),
           (UUID(), 1, v_partnership, v_own, v_volunteer, 'OFFER_PARTED', UTC_TIMESTAMP(), v_account, COALESCE(v_actor, ''),
            p_why);
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.agree_across TO 'kith_app'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_app.part_across TO 'kith_app'@'${host}';
