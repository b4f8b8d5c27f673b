-- Handing a referral or a person to another partner. The record belongs to its partner until the other one takes it.
CREATE TABLE kith.transfer (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    referral_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    about varchar(200) NOT NULL,
    goes_along varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    reason varchar(500) NOT NULL,
    agreed_how varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    agreed_on date,
    offered_at datetime NOT NULL,
    offered_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    offered_by_name varchar(120) NOT NULL,
    withdrawn_at datetime,
    withdrawn_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    answered_at datetime,
    answered_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    accepted boolean,
    answer_reason varchar(500),
    taken_id char(36) CHARACTER SET ascii COLLATE ascii_bin,
    is_open int GENERATED ALWAYS AS (CASE WHEN answered_at IS NULL AND withdrawn_at IS NULL THEN 1 END) STORED,
    UNIQUE KEY transfer_of_person_once (person_id, is_open),
    UNIQUE KEY transfer_of_referral_once (referral_id, is_open),
    KEY transfer_offered (to_partner_id, is_open),
    KEY transfer_given (owner_partner_id, offered_at),
    CONSTRAINT transfer_subject CHECK (subject IN ('REFERRAL', 'PERSON')),
    CONSTRAINT transfer_elsewhere CHECK (to_partner_id <> owner_partner_id),
    CONSTRAINT transfer_to FOREIGN KEY (to_partner_id) REFERENCES kith.partner (id)
);

-- What may go along with a person follows the person's row to its new owner. Matches, shares and plans do not: while one of
-- them hangs on the row, the database refuses to let it go.
ALTER TABLE kith.person_support DROP FOREIGN KEY person_support_of;
ALTER TABLE kith.person_support ADD CONSTRAINT person_support_of FOREIGN KEY (id, owner_partner_id)
    REFERENCES kith.person (id, owner_partner_id) ON UPDATE CASCADE;
ALTER TABLE kith.carer DROP FOREIGN KEY carer_of;
ALTER TABLE kith.carer ADD CONSTRAINT carer_of FOREIGN KEY (person_id, owner_partner_id)
    REFERENCES kith.person (id, owner_partner_id) ON UPDATE CASCADE;
ALTER TABLE kith.waiting_entry DROP FOREIGN KEY waiting_entry_of;
ALTER TABLE kith.waiting_entry ADD CONSTRAINT waiting_entry_of FOREIGN KEY (person_id, owner_partner_id)
    REFERENCES kith.person (id, owner_partner_id) ON UPDATE CASCADE;
ALTER TABLE kith.consent DROP FOREIGN KEY consent_person;
ALTER TABLE kith.consent ADD CONSTRAINT consent_person FOREIGN KEY (person_id, owner_partner_id)
    REFERENCES kith.person (id, owner_partner_id) ON UPDATE CASCADE;
ALTER TABLE kith.person_away DROP FOREIGN KEY person_away_of;
ALTER TABLE kith.person_away ADD CONSTRAINT person_away_of FOREIGN KEY (person_id, owner_partner_id)
    REFERENCES kith.person (id, owner_partner_id) ON UPDATE CASCADE;
ALTER TABLE kith.administration DROP FOREIGN KEY administration_of;
ALTER TABLE kith.administration ADD CONSTRAINT administration_of FOREIGN KEY (person_id, owner_partner_id)
    REFERENCES kith.person (id, owner_partner_id) ON UPDATE CASCADE;
ALTER TABLE kith.score DROP FOREIGN KEY score_of;
ALTER TABLE kith.score ADD CONSTRAINT score_of FOREIGN KEY (administration_id, owner_partner_id)
    REFERENCES kith.administration (id, owner_partner_id) ON UPDATE CASCADE;

-- A referral goes only to a partner that takes it.
DROP PROCEDURE kith_app.transfer_referral;
