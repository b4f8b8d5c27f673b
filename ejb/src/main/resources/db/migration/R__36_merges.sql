-- Two records of one person at one partner become one, and two again when that was wrong. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.person_merge AS
SELECT id, version, partnership_id, owner_partner_id, kept_id, gone_id, gone_reference, gone_name, merged_at, merged_by_name,
       undone_at, undone_by_name, left_as_is
FROM kith.person_merge
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.merge_people//
DROP PROCEDURE IF EXISTS kith_app.seal_merge//
DROP PROCEDURE IF EXISTS kith_app.undo_merge//
DROP PROCEDURE IF EXISTS kith_app.merge_note//
DROP PROCEDURE IF EXISTS kith_app.merge_point//
DROP PROCEDURE IF EXISTS kith_app.merge_look//
DROP PROCEDURE IF EXISTS kith_app.merge_waits//
DROP PROCEDURE IF EXISTS kith_app.merge_doubles//
DROP PROCEDURE IF EXISTS kith_app.merge_restore//

-- Notes a whole row as it is now; seal_merge() keeps of it what has changed by then.
CREATE PROCEDURE kith_app.merge_note(
    IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_table varchar(64) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_row char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_column varchar(64) CHARACTER SET ascii COLLATE ascii_bin;
    FOR c IN (SELECT column_name AS named FROM information_schema.columns
              WHERE table_schema = 'kith' AND table_name = p_table AND extra NOT LIKE '%GENERATED%'
                AND column_name NOT IN ('id', 'partnership_id', 'owner_partner_id')
              ORDER BY ordinal_position) DO
        SET v_column = c.named;
        EXECUTE IMMEDIATE CONCAT('INSERT INTO kith.merge_change (merge_id, table_name, row_id, column_name, old_value)',
            ' SELECT ?, ?, id, ?, `', v_column, '` FROM kith.`', p_table, '` WHERE id = ?')
            USING p_merge, p_table, v_column, p_row;
    END FOR;
END//

-- Whatever says in this column that it is of the one says from now on that it is of the other.
CREATE PROCEDURE kith_app.merge_point(
    IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_table varchar(64) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_column varchar(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_old char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_new char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    EXECUTE IMMEDIATE CONCAT('INSERT INTO kith.merge_change (merge_id, table_name, row_id, column_name, is_pointer, old_value)',
        ' SELECT ?, ?, id, ?, TRUE, ? FROM kith.`', p_table, '` WHERE `', p_column, '` = ?')
        USING p_merge, p_table, p_column, p_old, p_old;
    EXECUTE IMMEDIATE CONCAT('UPDATE kith.`', p_table, '` SET `', p_column, '` = ? WHERE `', p_column, '` = ?')
        USING p_new, p_old;
END//

-- What each noted column holds now.
CREATE PROCEDURE kith_app.merge_look(IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_row char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_seq bigint unsigned;
    FOR c IN (SELECT seq, table_name, row_id, column_name FROM kith.merge_change
              WHERE merge_id = p_merge AND column_name <> '') DO
        SET v_row = c.row_id, v_seq = c.seq;
        EXECUTE IMMEDIATE CONCAT('UPDATE kith.merge_change SET is_there = EXISTS (SELECT 1 FROM kith.`', c.table_name,
            '` WHERE id = ?), now_value = (SELECT `', c.column_name, '` FROM kith.`', c.table_name, '` WHERE id = ?)',
            ' WHERE seq = ?')
            USING v_row, v_row, v_seq;
    END FOR;
END//

-- Both wait: one place in the list, the earlier day and the more urgent band, and nobody of another gender than was asked for.
CREATE PROCEDURE kith_app.merge_waits(
    IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_kept char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_gone char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_kept, v_gone char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_since, v_contact date;
    DECLARE v_band, v_availability int;
    DECLARE v_telephone boolean;
    DECLARE v_band_reason varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
    DECLARE v_wants varchar(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
    DECLARE v_gender varchar(20) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT MIN(id) INTO v_kept FROM kith.waiting_entry WHERE person_id = p_kept AND closed_on IS NULL;
    SELECT MIN(id) INTO v_gone FROM kith.waiting_entry WHERE person_id = p_gone AND closed_on IS NULL;
    IF v_kept IS NOT NULL AND v_gone IS NOT NULL THEN
        SELECT waiting_since, priority_band, band_reason, wants, wants_gender, availability, last_contact_on, interim_telephone
        INTO v_since, v_band, v_band_reason, v_wants, v_gender, v_availability, v_contact, v_telephone
        FROM kith.waiting_entry WHERE id = v_gone;
        IF EXISTS (SELECT 1 FROM kith.waiting_entry WHERE id = v_kept AND wants_gender <> v_gender) THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'merge refused: gender';
        END IF;
        CALL kith_app.merge_note(p_merge, 'waiting_entry', v_kept);
        CALL kith_app.merge_note(p_merge, 'waiting_entry', v_gone);
        UPDATE kith.waiting_entry
        SET waiting_since = LEAST(waiting_since, v_since), band_reason = IF(v_band < priority_band, v_band_reason, band_reason),
            priority_band = LEAST(priority_band, v_band),
            wants = LEFT(CONCAT_WS('\n', NULLIF(TRIM(wants), ''), IF(COALESCE(wants, '') LIKE CONCAT('%', TRIM(v_wants), '%'),
                NULL, NULLIF(TRIM(v_wants), ''))), 2000),
            wants_gender = COALESCE(wants_gender, v_gender), availability = IF(availability = 0, v_availability, availability),
            last_contact_on = COALESCE(GREATEST(last_contact_on, v_contact), last_contact_on, v_contact),
            interim_telephone = interim_telephone OR v_telephone, version = version + 1000
        WHERE id = v_kept;
        UPDATE kith.waiting_entry
        SET closed_on = UTC_DATE(), closed_reason = 'ENTERED_TWICE', version = version + 1000
        WHERE id = v_gone;
        CALL kith_app.merge_point(p_merge, 'befriending_match', 'waiting_entry_id', v_gone, v_kept);
        CALL kith_app.merge_point(p_merge, 'pair_mark', 'waiting_entry_id', v_gone, v_kept);
        CALL kith_app.merge_point(p_merge, 'plan_pair', 'waiting_entry_id', v_gone, v_kept);
        CALL kith_app.merge_point(p_merge, 'plan_rest', 'waiting_entry_id', v_gone, v_kept);
    END IF;
END//

-- What can stand only once: a no wins over a yes and the later over the earlier of two that are the same; of two shares with
-- one partner the lower and shorter stays; of two answerings at one time the earlier counts.
CREATE PROCEDURE kith_app.merge_doubles(
    IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_kept char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_gone char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_by char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_one char(36) CHARACTER SET ascii COLLATE ascii_bin;
    FOR c IN (SELECT IF(k.given = g.given, IF(k.recorded_at < g.recorded_at, k.id, g.id), IF(k.given, k.id, g.id)) AS loser
              FROM kith.consent k
              JOIN kith.consent g ON g.person_id = p_gone AND g.to_partner_id = k.to_partner_id AND g.purpose = k.purpose
                  AND g.data_group = k.data_group AND g.is_current = 1
              WHERE k.person_id = p_kept AND k.is_current = 1) DO
        SET v_one = c.loser;
        CALL kith_app.merge_note(p_merge, 'consent', v_one);
        UPDATE kith.consent SET replaced_at = UTC_TIMESTAMP(), version = version + 1000 WHERE id = v_one;
    END FOR;
    FOR s IN (SELECT s.id, FIRST_VALUE(s.id) OVER w AS winner, MIN(s.until_on) OVER (PARTITION BY s.to_partner_id, s.purpose) AS ends
              FROM kith.share s
              JOIN (SELECT to_partner_id, purpose FROM kith.share
                    WHERE person_id IN (p_kept, p_gone) AND revoked_at IS NULL AND until_on >= UTC_DATE()
                    GROUP BY to_partner_id, purpose HAVING COUNT(DISTINCT person_id) = 2) d
                  ON d.to_partner_id = s.to_partner_id AND d.purpose = s.purpose
              WHERE s.person_id IN (p_kept, p_gone) AND s.revoked_at IS NULL AND s.until_on >= UTC_DATE()
              WINDOW w AS (PARTITION BY s.to_partner_id, s.purpose ORDER BY s.level, s.until_on, s.id)) DO
        SET v_one = s.id;
        CALL kith_app.merge_note(p_merge, 'share', v_one);
        IF s.winner = v_one THEN
            UPDATE kith.share SET until_on = GREATEST(from_on, s.ends), version = version + 1000 WHERE id = v_one;
        ELSE
            UPDATE kith.share SET revoked_at = UTC_TIMESTAMP(), revoked_by = p_by, revoked_why = '', version = version + 1000
            WHERE id = v_one;
        END IF;
    END FOR;
    FOR a IN (SELECT IF(k.given_on <= g.given_on, g.id, k.id) AS loser, IF(k.given_on <= g.given_on, k.id, g.id) AS winner
              FROM kith.administration k
              JOIN kith.administration g ON g.person_id = p_gone AND g.instrument = k.instrument
                  AND g.time_point = k.time_point AND g.replaced_at IS NULL
              WHERE k.person_id = p_kept AND k.replaced_at IS NULL) DO
        SET v_one = a.loser;
        CALL kith_app.merge_note(p_merge, 'administration', v_one);
        UPDATE kith.administration SET replaced_at = UTC_TIMESTAMP(), replaced_by = a.winner, version = version + 1000
        WHERE id = v_one;
    END FOR;
END//

-- Everything but the words of the record itself, which its staff choose and write through their own views; then seal_merge().
-- Versions jump, so that no form that was opened before or between fits afterwards.
CREATE PROCEDURE kith_app.merge_people(
    IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_kept char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_gone char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_partnership, v_own char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_found int DEFAULT 0;
    DECLARE v_new datetime;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_own FROM kith_ctx.staff;
    SELECT COUNT(*) INTO v_found FROM kith.person
    WHERE id IN (p_kept, p_gone) AND owner_partner_id = v_own AND partnership_id = v_partnership AND merged_into IS NULL
      AND (closed_on IS NULL OR id = p_gone) FOR UPDATE;
    IF v_found <> 2
        OR EXISTS (SELECT 1 FROM kith.transfer WHERE person_id IN (p_kept, p_gone) AND is_open = 1)
        OR (SELECT COUNT(*) FROM kith.befriending_match WHERE person_id IN (p_kept, p_gone) AND ended_on IS NULL
            AND introduced_on IS NULL) > 1 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'merge refused';
    END IF;
    INSERT INTO kith.person_merge (id, version, partnership_id, owner_partner_id, kept_id, gone_id, gone_reference, gone_name,
        merged_at, merged_by, merged_by_name)
    SELECT p_merge, 1, v_partnership, v_own, p_kept, id, reference, CONCAT(COALESCE(preferred_name, given_name), ' ', family_name),
           UTC_TIMESTAMP(), v_account, COALESCE((SELECT a.name FROM kith.account a WHERE a.id = v_account), '')
    FROM kith.person WHERE id = p_gone;

    CALL kith_app.merge_note(p_merge, 'person', p_kept);
    CALL kith_app.merge_note(p_merge, 'person', p_gone);
    IF EXISTS (SELECT 1 FROM kith.person_support WHERE id = p_gone)
        AND NOT EXISTS (SELECT 1 FROM kith.person_support WHERE id = p_kept) THEN
        INSERT INTO kith.person_support (id, version, partnership_id, owner_partner_id)
        VALUES (p_kept, 1, v_partnership, v_own);
        INSERT INTO kith.merge_change (merge_id, table_name, row_id, column_name)
        VALUES (p_merge, 'person_support', p_kept, '');
    END IF;
    CALL kith_app.merge_note(p_merge, 'person_support', p_kept);
    CALL kith_app.merge_waits(p_merge, p_kept, p_gone);
    CALL kith_app.merge_doubles(p_merge, p_kept, p_gone, v_account);

    CALL kith_app.follow_person(p_merge, p_gone, p_kept, v_own, 'likeness_question');
    CALL kith_app.merge_point(p_merge, 'account_role', 'person_id', p_gone, p_kept);
    CALL kith_app.merge_point(p_merge, 'timeline_event', 'subject_id', p_gone, p_kept);
    CALL kith_app.merge_point(p_merge, 'notice', 'about_id', p_gone, p_kept);
    CALL kith_app.merge_point(p_merge, 'transfer', 'taken_id', p_gone, p_kept);
    -- Where both were asked about already, the question about the one that goes stays with it, and nobody sees it.
    INSERT INTO kith.merge_change (merge_id, table_name, row_id, column_name, is_pointer, old_value)
    SELECT p_merge, 'likeness_question', q.id, 'person_id', TRUE, p_gone FROM kith.likeness_question q
    WHERE q.person_id = p_gone
      AND NOT EXISTS (SELECT 1 FROM kith.likeness_question k WHERE k.person_id = p_kept AND k.other_id = q.other_id)
    UNION ALL
    SELECT p_merge, 'likeness_question', q.id, 'other_id', TRUE, p_gone FROM kith.likeness_question q
    WHERE q.other_id = p_gone
      AND NOT EXISTS (SELECT 1 FROM kith.likeness_question k WHERE k.other_id = p_kept AND k.person_id = q.person_id);
    UPDATE kith.likeness_question q
    JOIN kith.merge_change c ON c.merge_id = p_merge AND c.table_name = 'likeness_question' AND c.row_id = q.id
    SET q.person_id = IF(c.column_name = 'person_id', p_kept, q.person_id),
        q.other_id = IF(c.column_name = 'other_id', p_kept, q.other_id);

    SELECT COALESCE(new_since, registered_at) INTO v_new FROM kith.person WHERE id = p_gone;
    UPDATE kith.person
    SET new_since = IF(v_new > COALESCE(new_since, registered_at), v_new, new_since), version = version + 1000
    WHERE id = p_kept;
    UPDATE kith.person
    SET merged_into = p_kept, closed_on = COALESCE(closed_on, UTC_DATE()),
        closed_reason = COALESCE(closed_reason, 'ENTERED_TWICE'), version = version + 1000
    WHERE id = p_gone;
END//

-- The merge is whole: of what was noted, what did not change is forgotten.
CREATE PROCEDURE kith_app.seal_merge(IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_partnership, v_own char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT partnership_id, partner_id INTO v_partnership, v_own FROM kith_ctx.staff;
    UPDATE kith.person_merge SET is_whole = TRUE
    WHERE id = p_merge AND owner_partner_id = v_own AND partnership_id = v_partnership AND is_whole = FALSE;
    IF ROW_COUNT() <> 1 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'merge refused';
    END IF;
    CALL kith_app.merge_look(p_merge);
    UPDATE kith.merge_change SET new_value = now_value, now_value = NULL WHERE merge_id = p_merge;
    DELETE FROM kith.merge_change
    WHERE merge_id = p_merge AND column_name <> '' AND NOT is_pointer AND old_value <=> new_value;
END//

-- One column as it was. p_there tells of a row that stands where it would go back to.
CREATE PROCEDURE kith_app.merge_restore(
    IN p_table varchar(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_row char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_column varchar(64) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_value mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin, OUT p_there boolean)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE CONTINUE HANDLER FOR 1062 SET p_there = TRUE;
    SET p_there = FALSE;
    EXECUTE IMMEDIATE CONCAT('UPDATE kith.`', p_table, '` SET `', p_column, '` = ? WHERE id = ?') USING p_value, p_row;
END//

-- Two again. What was changed since the merge is left as it is when the caller says so; otherwise nothing is undone, and
-- left_as_is says what it was. A later merge into the same record is undone first.
CREATE PROCEDURE kith_app.undo_merge(IN p_merge char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_leave boolean)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
whole: BEGIN
    DECLARE v_account, v_partnership, v_own, v_kept, v_gone, v_row char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_found int DEFAULT 0;
    DECLARE v_changed text CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_there boolean DEFAULT FALSE;
    DECLARE v_old mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_own FROM kith_ctx.staff;
    SELECT kept_id, gone_id INTO v_kept, v_gone FROM kith.person_merge
    WHERE id = p_merge AND owner_partner_id = v_own AND partnership_id = v_partnership AND undone_at IS NULL AND is_whole
    FOR UPDATE;
    SELECT COUNT(*) INTO v_found FROM kith.person
    WHERE owner_partner_id = v_own AND (id = v_kept AND merged_into IS NULL OR id = v_gone AND merged_into = v_kept) FOR UPDATE;
    IF v_found <> 2
        OR EXISTS (SELECT 1 FROM kith.person_merge m JOIN kith.merge_change c ON c.merge_id = m.id
                   WHERE m.kept_id = v_kept AND m.undone_at IS NULL AND m.id <> p_merge
                     AND c.seq > (SELECT MIN(o.seq) FROM kith.merge_change o WHERE o.merge_id = p_merge)) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'undo refused';
    END IF;
    CALL kith_app.merge_look(p_merge);
    SELECT GROUP_CONCAT(DISTINCT table_name, '.', column_name ORDER BY 1) INTO v_changed FROM kith.merge_change
    WHERE merge_id = p_merge AND column_name NOT IN ('', 'version', 'search_text', 'phone_digits', 'outward_code')
      AND NOT (now_value <=> new_value) AND (is_there OR NOT is_pointer);
    IF v_changed IS NOT NULL AND NOT p_leave THEN
        UPDATE kith.person_merge SET left_as_is = LEFT(v_changed, 2000), version = version + 1 WHERE id = p_merge;
        LEAVE whole;
    END IF;
    FOR c IN (SELECT seq, table_name, row_id, column_name, old_value, now_value <=> new_value AS same FROM kith.merge_change
              WHERE merge_id = p_merge AND is_there ORDER BY seq DESC) DO
        SET v_row = c.row_id, v_old = c.old_value;
        IF c.column_name = '' THEN
            IF NOT EXISTS (SELECT 1 FROM kith.merge_change o WHERE o.merge_id = p_merge AND o.table_name = c.table_name
                           AND o.row_id = c.row_id AND o.column_name <> '' AND NOT (o.now_value <=> o.new_value)) THEN
                EXECUTE IMMEDIATE CONCAT('DELETE FROM kith.`', c.table_name, '` WHERE id = ?') USING v_row;
            END IF;
        ELSEIF c.same THEN
            CALL kith_app.merge_restore(c.table_name, v_row, c.column_name, v_old, v_there);
            IF v_there AND NOT p_leave THEN
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'undo refused: something stands there';
            ELSEIF v_there THEN
                SET v_changed = CONCAT_WS(',', v_changed, CONCAT(c.table_name, '.', c.column_name));
            END IF;
        ELSEIF c.column_name = 'version' THEN
            EXECUTE IMMEDIATE CONCAT('UPDATE kith.`', c.table_name, '` SET version = version + 1 WHERE id = ?') USING v_row;
        END IF;
    END FOR;
    UPDATE kith.person_merge
    SET undone_at = UTC_TIMESTAMP(), undone_by = v_account, left_as_is = LEFT(v_changed, 2000), version = version + 1,
        undone_by_name = COALESCE((SELECT a.name FROM kith.account a WHERE a.id = v_account), '')
    WHERE id = p_merge;
    DELETE FROM kith.merge_change WHERE merge_id = p_merge;
END//

DELIMITER ;

GRANT SELECT ON kith_app.person_merge TO 'kith_app'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_app.merge_people TO 'kith_app'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_app.seal_merge TO 'kith_app'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_app.undo_merge TO 'kith_app'@'${host}';
