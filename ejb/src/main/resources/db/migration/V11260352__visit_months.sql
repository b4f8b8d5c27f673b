-- Visits by partner, month and kind, kept in the transaction of the visit. Each change is a line of its own, so that nobody
-- waits for a counter that another volunteer of the same partner has just touched; a job adds the lines up.
CREATE TABLE kith.visit_month (
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month date NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    n int NOT NULL,
    PRIMARY KEY (owner_partner_id, month, kind),
    KEY visit_month_city (partnership_id, month, kind, n)
);

CREATE TABLE kith.visit_delta (
    seq bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month date NOT NULL,
    kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    n int NOT NULL,
    KEY visit_delta_city (partnership_id, seq),
    KEY visit_delta_partner (owner_partner_id)
);

INSERT INTO kith.visit_month (partnership_id, owner_partner_id, month, kind, n)
SELECT partnership_id, owner_partner_id, DATE_SUB(visit_day, INTERVAL DAYOFMONTH(visit_day) - 1 DAY) AS first_day,
       COALESCE(outcome, 'NOT_TOLD') AS told, COUNT(*)
FROM kith.visit WHERE cancelled_at IS NULL
GROUP BY partnership_id, owner_partner_id, first_day, told;

DELIMITER //

CREATE TRIGGER kith.visit_is_counted AFTER INSERT ON kith.visit FOR EACH ROW
BEGIN
    IF NEW.cancelled_at IS NULL THEN
        INSERT INTO kith.visit_delta (partnership_id, owner_partner_id, month, kind, n)
        VALUES (NEW.partnership_id, NEW.owner_partner_id, DATE_SUB(NEW.visit_day, INTERVAL DAYOFMONTH(NEW.visit_day) - 1 DAY),
                COALESCE(NEW.outcome, 'NOT_TOLD'), 1);
    END IF;
END//

CREATE TRIGGER kith.visit_is_counted_again AFTER UPDATE ON kith.visit FOR EACH ROW
BEGIN
    IF NOT (OLD.outcome <=> NEW.outcome AND OLD.visit_day = NEW.visit_day
            AND (OLD.cancelled_at IS NULL) = (NEW.cancelled_at IS NULL) AND OLD.owner_partner_id = NEW.owner_partner_id) THEN
        IF OLD.cancelled_at IS NULL THEN
            INSERT INTO kith.visit_delta (partnership_id, owner_partner_id, month, kind, n)
            VALUES (OLD.partnership_id, OLD.owner_partner_id, DATE_SUB(OLD.visit_day, INTERVAL DAYOFMONTH(OLD.visit_day) - 1 DAY),
                    COALESCE(OLD.outcome, 'NOT_TOLD'), -1);
        END IF;
        IF NEW.cancelled_at IS NULL THEN
            INSERT INTO kith.visit_delta (partnership_id, owner_partner_id, month, kind, n)
            VALUES (NEW.partnership_id, NEW.owner_partner_id, DATE_SUB(NEW.visit_day, INTERVAL DAYOFMONTH(NEW.visit_day) - 1 DAY),
                    COALESCE(NEW.outcome, 'NOT_TOLD'), 1);
        END IF;
    END IF;
END//

CREATE TRIGGER kith.visit_counts_no_more AFTER DELETE ON kith.visit FOR EACH ROW
BEGIN
    IF OLD.cancelled_at IS NULL THEN
        INSERT INTO kith.visit_delta (partnership_id, owner_partner_id, month, kind, n)
        VALUES (OLD.partnership_id, OLD.owner_partner_id, DATE_SUB(OLD.visit_day, INTERVAL DAYOFMONTH(OLD.visit_day) - 1 DAY),
                COALESCE(OLD.outcome, 'NOT_TOLD'), -1);
    END IF;
END//

DELIMITER ;
