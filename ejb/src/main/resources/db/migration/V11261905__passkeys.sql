-- A key that a known phone keeps behind its own lock. We keep the half with which nobody can sign.
CREATE TABLE kith.passkey (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version int NOT NULL,
    account_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    credential_id varbinary(1023) NOT NULL,
    public_key varbinary(2000) NOT NULL,
    backed_up boolean NOT NULL COMMENT 'whether the phone may keep copies of the key elsewhere',
    sign_count bigint NOT NULL,
    made_at datetime NOT NULL,
    last_used_at datetime,
    revoked_at datetime,
    UNIQUE KEY passkey_credential (credential_id),
    KEY passkey_phone (phone_id, revoked_at),
    KEY passkey_account (account_id),
    CONSTRAINT passkey_of FOREIGN KEY (account_id) REFERENCES kith.account (id),
    CONSTRAINT passkey_on FOREIGN KEY (phone_id) REFERENCES kith.known_phone (id)
);

-- What a phone is asked to sign: once, within five minutes. session_hash is the sign-in in which a key is made; none while one signs in.
CREATE TABLE kith.passkey_challenge (
    id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    phone_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    session_hash char(64) CHARACTER SET ascii COLLATE ascii_bin,
    challenge_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at datetime NOT NULL,
    expires_at datetime NOT NULL,
    used_at datetime,
    UNIQUE KEY passkey_challenge_hash (challenge_hash),
    KEY passkey_challenge_phone (phone_id, made_at),
    CONSTRAINT passkey_challenge_of FOREIGN KEY (phone_id) REFERENCES kith.known_phone (id)
);
