-- Who is acting on a connection. Kept in memory, written only by enter(), which checks a keyed code over its arguments.
CREATE TABLE kith_ctx.secret (
    only_row tinyint NOT NULL PRIMARY KEY CHECK (only_row = 1),
    inner_key binary(64) NOT NULL,
    outer_key binary(64) NOT NULL
) ENGINE = InnoDB;

CREATE TABLE kith_ctx.acting (
    connection_id bigint unsigned NOT NULL PRIMARY KEY,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    role varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    volunteer_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    expires_at datetime NOT NULL
) ENGINE = MEMORY;

-- Tables in memory are locked whole. A statement that waits for a row holds a reader's lock on acting, and a writer in the queue
-- would keep out the very reader it waits for; so writers here wait without keeping anybody out (LOW_PRIORITY).
-- The code is an HMAC-SHA-256 over the arguments and the connection, so it is worth nothing anywhere else.
DELIMITER //

CREATE PROCEDURE kith_ctx.enter(
    IN p_account char(36), IN p_role varchar(40), IN p_partnership char(36), IN p_partner char(36),
    IN p_person char(36), IN p_volunteer char(36), IN p_expires_at bigint, IN p_mac char(64))
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_inner, v_outer binary(64);
    DECLARE v_message varchar(400) CHARACTER SET ascii;
    SELECT inner_key, outer_key INTO v_inner, v_outer FROM kith_ctx.secret WHERE only_row = 1;
    SET v_message = CONCAT_WS('|', CONNECTION_ID(), IFNULL(p_account, ''), p_role, IFNULL(p_partnership, ''),
        IFNULL(p_partner, ''), IFNULL(p_person, ''), IFNULL(p_volunteer, ''), p_expires_at);
    IF v_inner IS NULL OR p_mac IS NULL
        OR p_mac <> SHA2(CONCAT(v_outer, UNHEX(SHA2(CONCAT(v_inner, v_message), 256))), 256) THEN
        DELETE LOW_PRIORITY FROM kith_ctx.acting WHERE connection_id = CONNECTION_ID();
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'context refused';
    END IF;
    REPLACE LOW_PRIORITY INTO kith_ctx.acting
        VALUES (CONNECTION_ID(), p_account, p_role, p_partnership, p_partner, p_person, p_volunteer,
            FROM_UNIXTIME(p_expires_at));
END//

-- Nobody acts: the connection sees nothing.
CREATE PROCEDURE kith_ctx.leave_now()
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DELETE LOW_PRIORITY FROM kith_ctx.acting WHERE connection_id = CONNECTION_ID();
END//

DELIMITER ;
