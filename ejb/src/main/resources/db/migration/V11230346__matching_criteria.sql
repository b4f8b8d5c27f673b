-- What counts for how much when two are suggested to each other, from a day on. A change is a new row; no row is ever edited.
CREATE TABLE kith.criteria_version (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from date NOT NULL,
    weights varchar(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY criteria_version_day (partnership_id, valid_from),
    CONSTRAINT criteria_version_of FOREIGN KEY (partnership_id) REFERENCES kith.partnership (id)
);
