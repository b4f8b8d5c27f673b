-- A correction takes the place of an earlier release, which is kept and no longer served.
ALTER TABLE kith.board_release
    ADD replaces char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD replaced_at datetime,
    ADD reason varchar(300);

-- Who stands behind each number, without a name: so that the next release can be compared with those that can be read.
-- The units are 16 letters each, one after the other, and stand with the parts only; totals are the parts put together.
CREATE TABLE kith.board_release_people (
    release_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    table_code varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_number_in_table int NOT NULL,
    column_number_in_table int NOT NULL,
    row_label varchar(120) NOT NULL,
    column_label varchar(120) NOT NULL,
    shown boolean NOT NULL,
    units mediumtext CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (release_id, table_code, row_number_in_table, column_number_in_table),
    CONSTRAINT board_release_people_of FOREIGN KEY (release_id) REFERENCES kith.board_release (id)
);
