-- A report on half a year for the funder: the figures are those of a release, the words are written by the partnership, and
-- four sectors sign it. Once somebody has signed, its words stay as they are.
CREATE TABLE kith.progress_report (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title varchar(200) NOT NULL,
    cut_off date NOT NULL,
    made_at datetime NOT NULL,
    made_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    KEY progress_report_list (partnership_id, cut_off),
    CONSTRAINT progress_report_of FOREIGN KEY (partnership_id) REFERENCES kith.partnership (id)
);

CREATE TABLE kith.report_section (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    report_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    narrative varchar(6000) NOT NULL,
    edited_at datetime NOT NULL,
    edited_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY report_section_once (report_id, code),
    CONSTRAINT report_section_of FOREIGN KEY (report_id) REFERENCES kith.progress_report (id)
);

CREATE TABLE kith.report_signature (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    partnership_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    report_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sector varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signed_name varchar(120) NOT NULL,
    signed_at datetime NOT NULL,
    signed_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY report_signature_once (report_id, sector),
    CHECK (sector IN ('HEALTH', 'COUNCIL', 'THIRD', 'INDEPENDENT')),
    CONSTRAINT report_signature_of FOREIGN KEY (report_id) REFERENCES kith.progress_report (id)
);
