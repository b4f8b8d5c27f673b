-- Somebody in the partnership may already know this person. One row for each of the two partners, each about its own person; what
-- joins the rows stands in no partner's view.
CREATE TABLE kith.likeness_question (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    other_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    other_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points int NOT NULL,
    found_at datetime NOT NULL,
    answer varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    answered_at datetime,
    answered_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY likeness_once (person_id, other_id),
    KEY likeness_open (owner_partner_id, answer),
    KEY likeness_twin (other_id, person_id),
    CONSTRAINT likeness_answer CHECK (answer IN ('TALK', 'NOT_THE_SAME')),
    CONSTRAINT likeness_elsewhere CHECK (other_partner_id <> owner_partner_id),
    CONSTRAINT likeness_person FOREIGN KEY (person_id, owner_partner_id) REFERENCES kith.person (id, owner_partner_id)
);
