-- Two records of one person made one. The journal holds what the merge changed and nothing else, so that it can be undone
-- exactly; when it has been undone, the journal is emptied.
CREATE TABLE kith.person_merge (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_partner_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kept_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gone_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gone_reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gone_name varchar(170) NOT NULL,
    merged_at datetime NOT NULL,
    merged_by char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    merged_by_name varchar(120) NOT NULL,
    is_whole boolean NOT NULL DEFAULT FALSE,
    undone_at datetime,
    undone_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    undone_by_name varchar(120),
    left_as_is varchar(2000) CHARACTER SET ascii COLLATE ascii_bin,
    stands int GENERATED ALWAYS AS (CASE WHEN undone_at IS NULL THEN 1 END) STORED,
    UNIQUE KEY merge_once (gone_id, stands),
    KEY merge_kept (kept_id),
    CONSTRAINT merge_of_two CHECK (kept_id <> gone_id),
    CONSTRAINT merge_owner FOREIGN KEY (owner_partner_id) REFERENCES kith.partner (id)
);

-- One column of one row. is_pointer: it said whose the row is. An empty column_name: the row was made by the merge.
CREATE TABLE kith.merge_change (
    seq bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
    merge_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    table_name varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    column_name varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_pointer boolean NOT NULL DEFAULT FALSE,
    is_there boolean NOT NULL DEFAULT TRUE,
    old_value mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    new_value mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    now_value mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    KEY merge_change_of (merge_id, seq),
    CONSTRAINT merge_change_merge FOREIGN KEY (merge_id) REFERENCES kith.person_merge (id)
);

-- new_since: the person's first days run from here, when a record that is new was merged into an older one.
ALTER TABLE kith.person
    ADD COLUMN former_references varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER reference,
    ADD COLUMN new_since datetime AFTER registered_by,
    ADD COLUMN merged_into char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD KEY person_merged (merged_into);
