-- The first administrator of an empty installation: works once, with the one-time link, while there is no account at all.
DELIMITER //

CREATE PROCEDURE kith_auth.set_up(
    IN p_token_hash char(64), IN p_now datetime, IN p_partnership char(36), IN p_partnership_name varchar(120),
    IN p_city varchar(80), IN p_account char(36), IN p_username varchar(160), IN p_name varchar(120),
    IN p_password_hash varchar(200), IN p_role char(36), IN p_operator_role char(36))
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_links int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        ROLLBACK;
        RESIGNAL;
    END;
    START TRANSACTION;
    UPDATE kith.invitation SET used_at = p_now
    WHERE token_hash = p_token_hash AND account_id IS NULL AND used_at IS NULL AND expires_at > p_now;
    SET v_links = ROW_COUNT();
    IF v_links <> 1 OR EXISTS (SELECT 1 FROM kith.account) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'set-up refused';
    END IF;
    INSERT INTO kith.partnership (id, version, name, city, created_at)
        VALUES (p_partnership, 1, p_partnership_name, p_city, p_now);
    INSERT INTO kith.account (id, version, username, name, audience, home_partnership_id, created_at)
        VALUES (p_account, 1, p_username, p_name, 'PARTNERSHIP', p_partnership, p_now);
    INSERT INTO kith.credential (account_id, password_hash, changed_at) VALUES (p_account, p_password_hash, p_now);
    INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, valid_from, granted_at)
        VALUES (p_role, 1, p_account, 'PARTNERSHIP_ADMINISTRATOR', p_partnership, DATE(p_now), p_now);
    INSERT INTO kith.account_role (id, version, account_id, role, valid_from, granted_at)
        VALUES (p_operator_role, 1, p_account, 'SYSTEM_ADMINISTRATOR', DATE(p_now), p_now);
    COMMIT;
END//

DELIMITER ;
