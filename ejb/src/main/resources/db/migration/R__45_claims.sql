-- Locks one row of the actor's partner until the end of the transaction: two coordinators, one free place. Not SELECT … FOR
-- UPDATE through the view: that would wait for the row while it holds a table lock on kith_ctx.acting, which every checkout
-- of a connection has to write, so that one who waits would stop everybody. Here the context is read first and let go.
DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.claim_row//

-- Not CREATE OR REPLACE, which MySQL does not know for procedures; the right to call it goes with it, so it is given again below.
CREATE PROCEDURE kith_app.claim_row(
    IN p_table varchar(40) CHARACTER SET ascii COLLATE ascii_bin, IN p_id char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    READS SQL DATA
BEGIN
    DECLARE v_partner, v_partnership, v_id char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT partner_id INTO v_partner FROM kith_ctx.staff;
    SELECT partnership_id INTO v_partnership FROM kith_ctx.administrator;
    IF p_table = 'volunteer' THEN
        SELECT id INTO v_id FROM kith.volunteer WHERE id = p_id AND owner_partner_id = v_partner FOR UPDATE;
    ELSEIF p_table = 'waiting_entry' THEN
        SELECT id INTO v_id FROM kith.waiting_entry WHERE id = p_id AND owner_partner_id = v_partner FOR UPDATE;
    ELSEIF p_table = 'befriending_match' THEN
        SELECT id INTO v_id FROM kith.befriending_match WHERE id = p_id AND owner_partner_id = v_partner FOR UPDATE;
    ELSEIF p_table = 'plan_run' THEN
        SELECT id INTO v_id FROM kith.plan_run WHERE id = p_id AND owner_partner_id = v_partner FOR UPDATE;
    ELSEIF p_table = 'simulation' THEN
        SELECT id INTO v_id FROM kith.simulation WHERE id = p_id AND partnership_id = v_partnership FOR UPDATE;
    END IF;
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.claim_row TO 'kith_app'@'${host}';
