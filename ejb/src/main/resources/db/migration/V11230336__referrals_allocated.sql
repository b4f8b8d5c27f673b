-- Giving a referral to a partner now stands in the timeline that the partner reads.
DROP PROCEDURE kith_app.allocate_referral;

DELIMITER //

-- The partnership's administrator gives a referral that nobody has to a partner.
CREATE PROCEDURE kith_app.allocate_referral(
    IN p_referral char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_partner char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_partnership, v_account char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT partnership_id INTO v_partnership FROM kith_ctx.administrator;
    SELECT account_id INTO v_account FROM kith_ctx.me;
    UPDATE kith.referral
    SET owner_partner_id = p_partner, version = version + 1
    WHERE id = p_referral AND owner_partner_id IS NULL AND partnership_id = v_partnership
      AND EXISTS (SELECT 1 FROM kith.partner p
                  WHERE p.id = p_partner AND p.partnership_id = v_partnership AND p.takes_referrals
                    AND p.joined_on <= UTC_DATE() AND (p.left_on IS NULL OR p.left_on > UTC_DATE()));
    IF ROW_COUNT() <> 1 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'allocation refused';
    END IF;
    INSERT INTO kith.timeline_event (id, version, partnership_id, owner_partner_id, subject_id, kind, happened_at,
                                     actor_id, actor_name)
    VALUES (UUID(), 1, v_partnership, p_partner, p_referral, 'REFERRAL_ALLOCATED', UTC_TIMESTAMP(), v_account,
            COALESCE((SELECT a.name FROM kith.account a WHERE a.id = v_account), ''));
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.allocate_referral TO 'kith_app'@'${host}';
