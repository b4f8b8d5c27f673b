-- The only ways a referral reaches another partner. Each checks in the database who asks, because the row leaves (or was never
-- in) what the caller's own view lets them write.
DELIMITER //

-- Staff of the owning partner hand an undecided referral on. It is new again there; the targets keep running.
CREATE PROCEDURE kith_app.transfer_referral(
    IN p_referral char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_partner char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reason varchar(500) CHARACTER SET utf8mb4)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_partnership, v_own char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_name varchar(120) CHARACTER SET utf8mb4;
    SELECT partnership_id, partner_id INTO v_partnership, v_own FROM kith_ctx.staff;
    SELECT name INTO v_name FROM kith.partner WHERE id = v_own AND partnership_id = v_partnership;
    UPDATE kith.referral
    SET owner_partner_id = p_partner, transferred_from = v_name, transfer_reason = p_reason,
        transferred_at = UTC_TIMESTAMP(), acknowledged_at = NULL, acknowledged_by = NULL, held_at = NULL,
        held_until = NULL, hold_reason = NULL, version = version + 1
    WHERE id = p_referral AND owner_partner_id = v_own AND partnership_id = v_partnership AND decided_at IS NULL
      AND p_partner <> v_own AND CHAR_LENGTH(TRIM(p_reason)) > 0
      AND EXISTS (SELECT 1 FROM kith.partner p
                  WHERE p.id = p_partner AND p.partnership_id = v_partnership AND p.takes_referrals
                    AND p.joined_on <= UTC_DATE() AND (p.left_on IS NULL OR p.left_on > UTC_DATE()));
    IF ROW_COUNT() <> 1 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'transfer refused';
    END IF;
END//

-- The partnership's administrator gives a referral that nobody has to a partner.
CREATE PROCEDURE kith_app.allocate_referral(
    IN p_referral char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_partner char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_partnership char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT partnership_id INTO v_partnership FROM kith_ctx.administrator;
    UPDATE kith.referral
    SET owner_partner_id = p_partner, version = version + 1
    WHERE id = p_referral AND owner_partner_id IS NULL AND partnership_id = v_partnership
      AND EXISTS (SELECT 1 FROM kith.partner p
                  WHERE p.id = p_partner AND p.partnership_id = v_partnership AND p.takes_referrals
                    AND p.joined_on <= UTC_DATE() AND (p.left_on IS NULL OR p.left_on > UTC_DATE()));
    IF ROW_COUNT() <> 1 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'allocation refused';
    END IF;
END//

DELIMITER ;
