-- A list of shared people asked for each of them whether they had said yes: half of what the list cost. The share remembers the
-- answer. Nobody writes it: it follows from the person's choices, whichever of the two is written, in the same transaction.
ALTER TABLE kith.share ADD COLUMN agreed boolean NOT NULL DEFAULT FALSE;

UPDATE kith.share s SET s.agreed = EXISTS (
    SELECT 1 FROM kith.consent c WHERE c.person_id = s.person_id AND c.to_partner_id = s.to_partner_id AND c.purpose = s.purpose
    AND c.data_group = 'NEED' AND c.is_current = 1 AND c.given);

DELIMITER //

CREATE TRIGGER kith.share_begins_agreed BEFORE INSERT ON kith.share FOR EACH ROW
SET NEW.agreed = EXISTS (
    SELECT 1 FROM kith.consent c WHERE c.person_id = NEW.person_id AND c.to_partner_id = NEW.to_partner_id
    AND c.purpose = NEW.purpose AND c.data_group = 'NEED' AND c.is_current = 1 AND c.given)//

CREATE TRIGGER kith.share_stays_agreed BEFORE UPDATE ON kith.share FOR EACH ROW
SET NEW.agreed = EXISTS (
    SELECT 1 FROM kith.consent c WHERE c.person_id = NEW.person_id AND c.to_partner_id = NEW.to_partner_id
    AND c.purpose = NEW.purpose AND c.data_group = 'NEED' AND c.is_current = 1 AND c.given)//

-- Any update of the shares will do: they look for themselves, by the trigger above.
CREATE TRIGGER kith.consent_agrees AFTER INSERT ON kith.consent FOR EACH ROW
BEGIN
    IF NEW.data_group = 'NEED' THEN
        UPDATE kith.share SET agreed = FALSE
        WHERE person_id = NEW.person_id AND to_partner_id = NEW.to_partner_id AND purpose = NEW.purpose;
    END IF;
END//

CREATE TRIGGER kith.consent_agrees_again AFTER UPDATE ON kith.consent FOR EACH ROW
BEGIN
    IF OLD.data_group = 'NEED' OR NEW.data_group = 'NEED' THEN
        UPDATE kith.share SET agreed = FALSE
        WHERE person_id IN (OLD.person_id, NEW.person_id) AND to_partner_id IN (OLD.to_partner_id, NEW.to_partner_id);
    END IF;
END//

CREATE TRIGGER kith.consent_agrees_no_more AFTER DELETE ON kith.consent FOR EACH ROW
BEGIN
    IF OLD.data_group = 'NEED' THEN
        UPDATE kith.share SET agreed = FALSE
        WHERE person_id = OLD.person_id AND to_partner_id = OLD.to_partner_id AND purpose = OLD.purpose;
    END IF;
END//

DELIMITER ;
