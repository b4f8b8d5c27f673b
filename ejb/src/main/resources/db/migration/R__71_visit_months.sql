-- The roll-up of visits as a partner's staff read it: what was added up, and what has not been yet.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.visit_month AS
SELECT CONCAT(x.owner_partner_id, x.month, x.kind) AS place, x.partnership_id, x.owner_partner_id, x.month, x.kind, SUM(x.n) AS n
FROM (SELECT partnership_id, owner_partner_id, month, kind, n FROM kith.visit_month
      WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
        AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
      UNION ALL
      SELECT partnership_id, owner_partner_id, month, kind, n FROM kith.visit_delta
      WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
        AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)) x
GROUP BY x.partnership_id, x.owner_partner_id, x.month, x.kind;

-- The job that adds up the lines of one partnership, and now and then counts all visits again and puts right what differs.
-- The context is read first and let go (see R__45_claims.sql).
DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.keep_visit_months//

CREATE PROCEDURE kith_app.keep_visit_months(IN p_compare boolean, OUT p_different int)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_city char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_last bigint unsigned;
    SET p_different = 0;
    SELECT partnership_id INTO v_city FROM kith_ctx.job;
    IF v_city IS NOT NULL THEN
        SELECT MAX(seq) INTO v_last FROM kith.visit_delta WHERE partnership_id = v_city;
        START TRANSACTION;
        INSERT INTO kith.visit_month (partnership_id, owner_partner_id, month, kind, n)
        SELECT partnership_id, owner_partner_id, month, kind, SUM(n) FROM kith.visit_delta
        WHERE partnership_id = v_city AND seq <= v_last
        GROUP BY partnership_id, owner_partner_id, month, kind
        ON DUPLICATE KEY UPDATE kith.visit_month.n = kith.visit_month.n + VALUES(n);
        DELETE FROM kith.visit_delta WHERE partnership_id = v_city AND seq <= v_last;
        COMMIT;
        IF p_compare THEN
            SELECT COUNT(*) INTO p_different FROM (
                SELECT 1 FROM (
                    SELECT owner_partner_id, DATE_SUB(visit_day, INTERVAL DAYOFMONTH(visit_day) - 1 DAY) AS month,
                           COALESCE(outcome, 'NOT_TOLD') AS kind, 1 AS n
                    FROM kith.visit WHERE partnership_id = v_city AND cancelled_at IS NULL
                    UNION ALL
                    SELECT owner_partner_id, month, kind, -n FROM kith.visit_month WHERE partnership_id = v_city
                    UNION ALL
                    SELECT owner_partner_id, month, kind, -n FROM kith.visit_delta WHERE partnership_id = v_city) x
                GROUP BY x.owner_partner_id, x.month, x.kind HAVING SUM(x.n) <> 0) y;
            IF p_different > 0 THEN
                INSERT INTO kith.visit_delta (partnership_id, owner_partner_id, month, kind, n)
                SELECT v_city, x.owner_partner_id, x.month, x.kind, SUM(x.n) FROM (
                    SELECT owner_partner_id, DATE_SUB(visit_day, INTERVAL DAYOFMONTH(visit_day) - 1 DAY) AS month,
                           COALESCE(outcome, 'NOT_TOLD') AS kind, 1 AS n
                    FROM kith.visit WHERE partnership_id = v_city AND cancelled_at IS NULL
                    UNION ALL
                    SELECT owner_partner_id, month, kind, -n FROM kith.visit_month WHERE partnership_id = v_city
                    UNION ALL
                    SELECT owner_partner_id, month, kind, -n FROM kith.visit_delta WHERE partnership_id = v_city) x
                GROUP BY x.owner_partner_id, x.month, x.kind HAVING SUM(x.n) <> 0;
            END IF;
        END IF;
    END IF;
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.keep_visit_months TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.visit_month TO 'kith_app'@'${host}';
