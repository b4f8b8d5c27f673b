-- The day in the city (Europe/London) at a moment, which is kept in UTC. Clocks go forward at one o'clock UTC on the last Sunday of
-- March and back on the last Sunday of October; a server may not know time zones by name, so it is worked out. Clocks.dayOf says the
-- same in Java, and CityDayIT compares the two.
DELIMITER //

DROP FUNCTION IF EXISTS kith.city_day//

CREATE FUNCTION kith.city_day(moment datetime) RETURNS date
    DETERMINISTIC
    NO SQL
    SQL SECURITY DEFINER
RETURN DATE(moment + INTERVAL (
    moment >= CONCAT(YEAR(moment), '-03-31 01:00:00')
        - INTERVAL (DAYOFWEEK(CONCAT(YEAR(moment), '-03-31')) - 1) DAY
    AND moment < CONCAT(YEAR(moment), '-10-31 01:00:00')
        - INTERVAL (DAYOFWEEK(CONCAT(YEAR(moment), '-10-31')) - 1) DAY) HOUR)//

DELIMITER ;

-- It reads nothing. A view that calls a function is hidden from the information schema of an account that may not call it, and so
-- from "View as".
GRANT EXECUTE ON FUNCTION kith.city_day TO 'kith_app'@'${host}', 'kith_agg'@'${host}';
