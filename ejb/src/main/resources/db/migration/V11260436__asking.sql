-- Asking both sides of a proposal. The answers stand on the match; how each side is asked stands here.
ALTER TABLE kith.befriending_match
    ADD COLUMN person_decline varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN volunteer_decline varchar(30) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN cooling_hours int NOT NULL DEFAULT 24,
    ADD COLUMN sooner_why varchar(500),
    ADD COLUMN alarmed_at datetime,
    ADD CONSTRAINT match_cooling CHECK (cooling_hours BETWEEN 0 AND 336);

-- An address with a code that shows one side what it is asked: made, opened, over on a day or taken back before.
CREATE TABLE kith.asking (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    match_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    side varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    made_by_name varchar(120) NOT NULL,
    expires_at datetime NOT NULL,
    opened_at datetime,
    revoked_at datetime,
    revoked_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY asking_code (code_hash),
    KEY asking_match (match_id, side),
    CONSTRAINT asking_side CHECK (side IN ('PERSON', 'VOLUNTEER')),
    CONSTRAINT asking_way CHECK (way IN ('LINK', 'LETTER')),
    CONSTRAINT asking_of FOREIGN KEY (match_id, owner_partner_id) REFERENCES kith.befriending_match (id, owner_partner_id)
);
