-- What became of an offer across partners to which both said yes: a match of the person's partner, with a passport of the volunteer
-- that lasts as long as the match. The volunteer's partner may say that the volunteer cannot go on.
ALTER TABLE kith.offer_across
    ADD COLUMN match_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN passport_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN parted_at datetime,
    ADD COLUMN parted_why varchar(500),
    ADD UNIQUE KEY offer_match (match_id),
    ADD UNIQUE KEY offer_passport (passport_id),
    ADD CONSTRAINT offer_match_is FOREIGN KEY (match_id) REFERENCES kith.befriending_match (id),
    ADD CONSTRAINT offer_passport_is FOREIGN KEY (passport_id) REFERENCES kith.passport (id),
    ADD CONSTRAINT offer_agreed CHECK (match_id IS NULL OR ended_at IS NOT NULL);

DELIMITER //

-- However a match ends, by staff, by the volunteer or by a code: the place that the other partner lent goes back with it.
CREATE TRIGGER kith.lent_until_the_end AFTER UPDATE ON kith.befriending_match FOR EACH ROW
BEGIN
    IF OLD.ended_on IS NULL AND NEW.ended_on IS NOT NULL THEN
        UPDATE kith.account_role r JOIN kith.passport p ON p.guest_id = r.volunteer_id
        JOIN kith.offer_across o ON o.passport_id = p.id AND o.match_id = NEW.id
        SET r.valid_until = CURRENT_DATE - INTERVAL 1 DAY, r.version = r.version + 1
        WHERE p.revoked_at IS NULL;
        UPDATE kith.passport p JOIN kith.offer_across o ON o.passport_id = p.id AND o.match_id = NEW.id
        SET p.revoked_at = UTC_TIMESTAMP(), p.revoked_why = '', p.version = p.version + 1
        WHERE p.revoked_at IS NULL;
    END IF;
END//

DELIMITER ;
