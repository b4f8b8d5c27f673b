-- outcomes: what is asked yearly is asked once a year. The rule that two of them lie half a year apart is kept under the lock on
-- the person; the key keeps the same answers from being written twice.
ALTER TABLE kith.administration
    ADD COLUMN yearly_on date GENERATED ALWAYS AS (CASE WHEN time_point = 'YEARLY' THEN given_on ELSE '1000-01-01' END) STORED;
ALTER TABLE kith.administration
    DROP KEY administration_once,
    ADD UNIQUE KEY administration_once_a_time (person_id, instrument, time_point, is_current, yearly_on);
