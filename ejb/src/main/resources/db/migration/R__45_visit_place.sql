-- To whom a volunteer's word on a visit belongs, also after the match has ended: what was told without a signal must not be
-- lost; and whether a word with this id is kept already. A procedure and not a view: it answers about one visit whose id the phone
-- knows already, and lists none. Its ids are of the character set of the columns: compared with others, no index would help.
DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.visit_place//

CREATE PROCEDURE kith_app.visit_place(
    IN p_visit char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_word char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    READS SQL DATA
BEGIN
    DECLARE v_volunteer char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT volunteer_id INTO v_volunteer FROM kith_ctx.volunteer;
    SELECT v.match_id, v.partnership_id, v.owner_partner_id, EXISTS (SELECT 1 FROM kith.visit_word w WHERE w.id = p_word)
    FROM kith.visit v JOIN kith.befriending_match m ON m.id = v.match_id
    WHERE v.id = p_visit AND m.volunteer_id = v_volunteer AND m.introduced_on IS NOT NULL
      AND v.visit_day >= DATE_SUB(UTC_DATE(), INTERVAL 31 DAY);
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.visit_place TO 'kith_app'@'${host}';
