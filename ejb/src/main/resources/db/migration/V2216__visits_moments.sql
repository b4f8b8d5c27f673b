-- A visit's day and time are as on a clock in the city; whether it is within 24 hours is asked of a real moment. The
-- application works it out when it plans the visit, because the database knows no time zones.
ALTER TABLE kith.visit
    ADD COLUMN starts_at_utc datetime AFTER starts_at,
    ADD COLUMN cancelled_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN cancel_reason varchar(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD KEY visit_near (match_id, starts_at_utc),
    ADD CHECK (how_it_went BETWEEN 1 AND 5),
    ADD CHECK (cancel_reason IN ('BY_STAFF', 'PLAN_CHANGED', 'PAUSED', 'MATCH_ENDED'));

-- Which job runs somewhere right now. One row a job; the row moves on only when its time is over.
CREATE TABLE kith.job_lease (
    name varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    held_until datetime NOT NULL
);
INSERT INTO kith.job_lease VALUES ('expect-visits', '2000-01-01 00:00:00');
