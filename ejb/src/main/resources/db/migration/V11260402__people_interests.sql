-- The partnership's own words for interests: a new interest, other words for a known one, and which one it counts as in
-- matching. Added to what the product ships; nothing is ever deleted, because records hold the codes.
CREATE TABLE kith.interest (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code varchar(60) NOT NULL,
    words varchar(500) NOT NULL,
    counts_as varchar(60),
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY interest_code (partnership_id, code),
    CONSTRAINT interest_of FOREIGN KEY (partnership_id) REFERENCES kith.partnership (id)
);
