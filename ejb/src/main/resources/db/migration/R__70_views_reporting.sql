-- Who sees which rows of releases. R__10_context.sql says who acts.

-- Released tables, those that were not replaced: what the board, evaluators, funders and partners read. Already disclosure-controlled and frozen.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_board.board_release AS
SELECT id, partnership_id, cut_off, threshold, made_at, reason FROM kith.board_release
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_reader) AND replaced_at IS NULL;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_board.board_release_cell AS
SELECT c.release_id, c.table_code, c.row_number_in_table, c.column_number_in_table, c.row_label, c.column_label, c.shown
FROM kith.board_release_cell c JOIN kith.board_release r ON r.id = c.release_id
WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.release_reader) AND r.replaced_at IS NULL;

-- Release making: counts by partner, and pairs of scores without any person. The rights are those of a release maker.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.board_release AS
SELECT * FROM kith.board_release WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.board_release_cell AS
SELECT * FROM kith.board_release_cell
WHERE release_id IN (SELECT r.id FROM kith.board_release r
                     WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker))
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_partner AS
SELECT id AS partner_id, name AS partner_name FROM kith.partner
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.board_release_people AS
SELECT * FROM kith.board_release_people
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
WITH CASCADED CHECK OPTION;

-- One line for each referral, wait, match, person and pair of scores, under a name that leads nowhere, with days instead of
-- states: what was so on the last day of a quarter is worked out from them. Older than 30 months is not counted any more.
DROP VIEW IF EXISTS kith_agg.agg_brings;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_referral AS
SELECT owner_partner_id AS partner_id, LEFT(SHA2(CONCAT('referral', id), 256), 16) AS unit, kith.city_day(received_at) AS received_on,
       kith.city_day(decided_at) AS decided_on, decision, kith.city_day(held_at) AS held_on
FROM kith.referral
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND owner_partner_id IS NOT NULL
  AND received_at >= DATE_SUB(CURRENT_DATE, INTERVAL 30 MONTH);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_waiting AS
SELECT w.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT('wait', w.id), 256), 16) AS unit, w.waiting_since, w.closed_on,
       MIN(m.introduced_on) AS introduced_on
FROM kith.waiting_entry w
LEFT JOIN kith.befriending_match m ON m.waiting_entry_id = w.id AND m.introduced_on IS NOT NULL
WHERE w.partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
GROUP BY w.id, w.owner_partner_id, w.waiting_since, w.closed_on;
DROP VIEW IF EXISTS kith_agg.agg_wait;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_match AS
SELECT owner_partner_id AS partner_id, LEFT(SHA2(CONCAT('match', id), 256), 16) AS unit, introduced_on, ended_on
FROM kith.befriending_match
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND introduced_on IS NOT NULL;

-- Visits by quarter and who was visited: said by somebody who was there, said not to have happened, only assumed from the plan.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_visit AS
SELECT v.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT('person', m.person_id), 256), 16) AS unit,
       CONCAT(YEAR(v.visit_day), '-Q', QUARTER(v.visit_day)) AS quarter,
       CASE v.outcome WHEN 'HAPPENED' THEN 'CONFIRMED' WHEN 'DID_NOT_HAPPEN' THEN 'DID_NOT_HAPPEN' ELSE 'ASSUMED' END AS kind,
       COUNT(*) AS n
FROM kith.visit v JOIN kith.befriending_match m ON m.id = v.match_id
WHERE v.partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND v.cancelled_at IS NULL
  AND v.visit_day < CURRENT_DATE AND v.visit_day >= DATE_SUB(CURRENT_DATE, INTERVAL 30 MONTH)
GROUP BY v.owner_partner_id, m.person_id, quarter, kind;

-- People, and whether their record says what they bring, not only what they need.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_person AS
SELECT owner_partner_id AS partner_id, LEFT(SHA2(CONCAT('person', id), 256), 16) AS unit, kith.city_day(registered_at) AS registered_on,
       closed_on, COALESCE(brings, '') <> '' AS brings
FROM kith.person
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND merged_into IS NULL;

-- Baseline and twelve weeks of the same instrument, version and mode, side by side; who it was is not here.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_pair AS
SELECT LEFT(SHA2(CONCAT('person', b.person_id), 256), 16) AS unit, b.instrument, sb.scale, sb.value AS value_before,
       sf.value AS value_after, sb.band AS band_before, sf.band AS band_after, b.given_on, f.given_on AS followed_on,
       p.closed_on AS left_on
FROM kith.administration b
JOIN kith.score sb ON sb.administration_id = b.id
JOIN kith.person p ON p.id = b.person_id
LEFT JOIN kith.administration f ON f.person_id = b.person_id AND f.instrument = b.instrument
    AND f.instrument_version = b.instrument_version AND f.mode = b.mode AND f.time_point = 'WEEKS_12' AND f.replaced_at IS NULL
LEFT JOIN kith.score sf ON sf.administration_id = f.id AND sf.scale = sb.scale
WHERE b.partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
  AND b.time_point = 'BASELINE' AND b.replaced_at IS NULL;
