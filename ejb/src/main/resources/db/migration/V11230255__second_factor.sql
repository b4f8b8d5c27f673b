-- Codes on paper for the day the phone is lost: each works once.
CREATE TABLE kith.recovery_code (
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at datetime NOT NULL,
    used_at datetime,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT recovery_code_of FOREIGN KEY (account_id) REFERENCES kith.account (id)
);
