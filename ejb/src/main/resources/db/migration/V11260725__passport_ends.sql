-- The partner that took a volunteer on ends that too. The part the volunteer plays there lasts no longer than the passport.
ALTER TABLE kith.passport
    ADD COLUMN ended_at datetime,
    ADD COLUMN ended_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN ended_why varchar(500);

UPDATE kith.account_role r JOIN kith.passport p ON p.guest_id = r.volunteer_id
SET r.valid_until = p.until_on, r.version = r.version + 1
WHERE r.role = 'VOLUNTEER' AND (r.valid_until IS NULL OR r.valid_until > p.until_on);
