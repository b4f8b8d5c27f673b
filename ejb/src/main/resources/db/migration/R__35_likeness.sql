-- The blind check whether two partners know the same person. R__10_context.sql says who acts.

-- What the service itself compares: nobody who signs in acts as it. Whoever is new is left out for seven days.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_sketch AS
SELECT p.id, p.partnership_id, p.owner_partner_id, p.given_name, p.family_name, p.preferred_name, p.nickname, p.date_of_birth,
       p.postcode, p.phone_digits
FROM kith.person p
WHERE p.partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND p.closed_on IS NULL
  AND COALESCE(p.new_since, p.registered_at) <= UTC_TIMESTAMP() - INTERVAL 7 DAY;

-- Each partner reads and answers about its own person. Nothing here says who asks, where, or by what the two are alike.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.likeness_question AS
SELECT id, version, partnership_id, owner_partner_id, person_id, found_at, answer, answered_at, answered_by
FROM kith.likeness_question
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND person_id IN (SELECT p.id FROM kith.person p WHERE p.closed_on IS NULL)
  AND other_id IN (SELECT p.id FROM kith.person p WHERE p.closed_on IS NULL)
WITH CASCADED CHECK OPTION;

-- Both said they want to talk: now each is told with which partner, and still not about whom.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.likeness_talk AS
SELECT q.id, q.partnership_id, o.name AS partner_name, o.phone AS partner_phone
FROM kith.likeness_question q
JOIN kith.likeness_question t ON t.person_id = q.other_id AND t.other_id = q.person_id AND t.answer = 'TALK'
JOIN kith.partner o ON o.id = q.other_partner_id
WHERE q.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND q.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND q.answer = 'TALK'
  AND q.person_id IN (SELECT p.id FROM kith.person p WHERE p.closed_on IS NULL)
  AND q.other_id IN (SELECT p.id FROM kith.person p WHERE p.closed_on IS NULL);

DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.note_likeness//

-- Both sides are asked at once. A pair that was asked about before is not asked about again.
CREATE PROCEDURE kith_app.note_likeness(
    IN p_one char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_other char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_points int)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_partnership, v_one, v_other char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT partnership_id INTO v_partnership FROM kith_ctx.job;
    SELECT owner_partner_id INTO v_one FROM kith.person WHERE id = p_one AND partnership_id = v_partnership;
    SELECT owner_partner_id INTO v_other FROM kith.person WHERE id = p_other AND partnership_id = v_partnership;
    IF v_one IS NULL OR v_other IS NULL OR v_one = v_other THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'likeness refused';
    END IF;
    INSERT INTO kith.likeness_question (id, version, partnership_id, owner_partner_id, person_id, other_partner_id, other_id,
        points, found_at)
    VALUES (UUID(), 1, v_partnership, v_one, p_one, v_other, p_other, p_points, UTC_TIMESTAMP()),
           (UUID(), 1, v_partnership, v_other, p_other, v_one, p_one, p_points, UTC_TIMESTAMP())
    ON DUPLICATE KEY UPDATE points = VALUES(points);
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.note_likeness TO 'kith_app'@'${host}';
