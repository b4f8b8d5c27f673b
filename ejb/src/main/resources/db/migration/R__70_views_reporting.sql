-- Who sees which rows of releases. R__10_context.sql says who acts.

-- Released tables: what the board, evaluators, funders and partners read. Already disclosure-controlled and frozen.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_board.board_release AS
SELECT id, partnership_id, cut_off, threshold, made_at FROM kith.board_release
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_reader);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_board.board_release_cell AS
SELECT c.release_id, c.table_code, c.row_number_in_table, c.column_number_in_table, c.row_label, c.column_label, c.shown
FROM kith.board_release_cell c JOIN kith.board_release r ON r.id = c.release_id
WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.release_reader);

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

-- Referrals received in the quarters of the last twelve months, and how far they are.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_referral AS
SELECT owner_partner_id AS partner_id, CONCAT(YEAR(received_at), '-Q', QUARTER(received_at)) AS quarter,
       CASE WHEN decision IS NOT NULL THEN decision WHEN held_at IS NOT NULL THEN 'ON_HOLD' ELSE 'TO_DECIDE' END AS standing,
       COUNT(*) AS n
FROM kith.referral
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND owner_partner_id IS NOT NULL
  AND received_at >= DATE_SUB(DATE_FORMAT(CURRENT_DATE, '%Y-01-01'), INTERVAL 1 YEAR)
GROUP BY owner_partner_id, quarter, standing;

-- People waiting now, by how long.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_waiting AS
SELECT owner_partner_id AS partner_id,
       CASE WHEN DATEDIFF(CURRENT_DATE, waiting_since) < 28 THEN 'UNDER_4_WEEKS'
            WHEN DATEDIFF(CURRENT_DATE, waiting_since) < 84 THEN 'UNDER_12_WEEKS'
            WHEN DATEDIFF(CURRENT_DATE, waiting_since) < 182 THEN 'UNDER_26_WEEKS'
            ELSE 'LONGER' END AS waited,
       COUNT(*) AS n
FROM kith.waiting_entry
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND closed_on IS NULL
GROUP BY owner_partner_id, waited;

-- Each wait begun in the last 24 months: its days so far, and whether it ended with an introduction. No person.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_wait AS
SELECT w.owner_partner_id AS partner_id,
       DATEDIFF(COALESCE(MIN(m.introduced_on), w.closed_on, CURRENT_DATE), w.waiting_since) AS days,
       MIN(m.introduced_on) IS NOT NULL AS introduced
FROM kith.waiting_entry w
LEFT JOIN kith.befriending_match m ON m.waiting_entry_id = w.id AND m.introduced_on IS NOT NULL
WHERE w.partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
  AND w.waiting_since >= DATE_SUB(CURRENT_DATE, INTERVAL 24 MONTH)
GROUP BY w.id, w.owner_partner_id, w.closed_on, w.waiting_since;

-- Matches: open now, introduced and ended in the last twelve months.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_match AS
SELECT owner_partner_id AS partner_id,
       SUM(introduced_on IS NOT NULL AND ended_on IS NULL) AS open_now,
       SUM(introduced_on >= DATE_SUB(CURRENT_DATE, INTERVAL 1 YEAR)) AS introduced,
       SUM(introduced_on IS NOT NULL AND ended_on >= DATE_SUB(CURRENT_DATE, INTERVAL 1 YEAR)) AS ended
FROM kith.befriending_match
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
GROUP BY owner_partner_id;

-- Visits by quarter: said by somebody who was there, said not to have happened, and only assumed from the plan.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_visit AS
SELECT owner_partner_id AS partner_id, CONCAT(YEAR(visit_day), '-Q', QUARTER(visit_day)) AS quarter,
       CASE outcome WHEN 'HAPPENED' THEN 'CONFIRMED' WHEN 'DID_NOT_HAPPEN' THEN 'DID_NOT_HAPPEN' ELSE 'ASSUMED' END AS kind,
       COUNT(*) AS n
FROM kith.visit
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND cancelled_at IS NULL
  AND visit_day < CURRENT_DATE
  AND visit_day >= DATE_SUB(DATE_FORMAT(CURRENT_DATE, '%Y-01-01'), INTERVAL 1 YEAR)
GROUP BY owner_partner_id, quarter, kind;

-- Whether a record says what the person brings, not only what they need.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_brings AS
SELECT owner_partner_id AS partner_id, CASE WHEN COALESCE(brings, '') = '' THEN 'NOT_YET_ASKED' ELSE 'RECORDED' END AS said,
       COUNT(*) AS n
FROM kith.person
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker) AND closed_on IS NULL
GROUP BY owner_partner_id, said;

-- Baseline and twelve weeks of the same instrument, version and mode, side by side; who it was is not here.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.agg_pair AS
SELECT b.instrument, sb.scale, sb.value AS value_before, sf.value AS value_after, sb.band AS band_before, sf.band AS band_after,
       b.given_on, p.closed_on IS NOT NULL AS has_left
FROM kith.administration b
JOIN kith.score sb ON sb.administration_id = b.id
JOIN kith.person p ON p.id = b.person_id
LEFT JOIN kith.administration f ON f.person_id = b.person_id AND f.instrument = b.instrument
    AND f.instrument_version = b.instrument_version AND f.mode = b.mode AND f.time_point = 'WEEKS_12' AND f.replaced_at IS NULL
LEFT JOIN kith.score sf ON sf.administration_id = f.id AND sf.scale = sb.scale
WHERE b.partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
  AND b.time_point = 'BASELINE' AND b.replaced_at IS NULL;
