-- A phone without a signal tells of going in and coming out later: when it was by the phone's account stands in started_at and
-- ended_at, when we heard of it here. And when those who had been told were told that the volunteer says to be well.
ALTER TABLE kith.safety_watch
    ADD COLUMN heard_in_at datetime,
    ADD COLUMN heard_out_at datetime,
    ADD COLUMN told_well_at datetime;
