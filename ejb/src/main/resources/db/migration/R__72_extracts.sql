-- Who sees which extracts. R__10_context.sql says who acts.

-- The evaluator who acts, with the grant that holds today: approved by the board, begun, not over, not ended.
CREATE OR REPLACE ALGORITHM = TEMPTABLE SQL SECURITY DEFINER VIEW kith_ctx.extract_reader AS
SELECT g.id AS grant_id, g.partnership_id, g.salt
FROM kith_ctx.acting a
JOIN kith.extract_grant g ON g.evaluator_id = a.account_id AND g.partnership_id = a.partnership_id
WHERE a.connection_id = CONNECTION_ID() AND a.expires_at > UTC_TIMESTAMP() AND a.role = 'EVALUATOR'
  AND g.approved_at IS NOT NULL AND g.ended_at IS NULL AND g.from_on <= CURRENT_DATE AND g.until_on >= CURRENT_DATE
ORDER BY g.until_on DESC, g.id LIMIT 1;

-- Grants: read by whoever grants, approves or checks; the evaluator reads the own one further below.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.extract_grant AS
SELECT id, version, partnership_id, evaluator_name, purpose, from_on, until_on, granted_at, approved_at, ended_at
FROM kith.extract_grant
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me
                        WHERE role IN ('PARTNERSHIP_ADMINISTRATOR', 'BOARD_MEMBER', 'PARTNER_MANAGER', 'DATA_PROTECTION_OFFICER'));

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_extract_grant AS
SELECT * FROM kith.extract_grant WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.brd_extract_grant AS
SELECT id, version, partnership_id, approved_at, approved_by, ended_at FROM kith.extract_grant
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role = 'BOARD_MEMBER') AND ended_at IS NULL
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.extract_part AS
SELECT id, partnership_id, owner_partner_id, grant_id, approved_at, ended_at FROM kith.extract_part
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me
                        WHERE role IN ('PARTNERSHIP_ADMINISTRATOR', 'BOARD_MEMBER', 'PARTNER_MANAGER', 'DATA_PROTECTION_OFFICER'));

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_extract_part AS
SELECT * FROM kith.extract_part
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.manager)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.manager)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.own_extract_opt_out AS
SELECT * FROM kith.extract_opt_out
WHERE person_id = (SELECT person_id FROM kith_ctx.own_person)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.own_person)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.own_person)
WITH CASCADED CHECK OPTION;

-- Whoever does not want to be in any extract, and what a partner kept of them when it handed them over.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.not_in_extracts AS
SELECT o.person_id, o.owner_partner_id FROM kith.extract_opt_out o WHERE o.withdrawn_at IS NULL
UNION ALL
SELECT k.kept_id, k.kept_by FROM kith.extract_opt_out o JOIN kith.record_kept k ON k.person_id = o.person_id
WHERE o.withdrawn_at IS NULL;

-- The extract itself, through the account of aggregates: the own grant, the partners that take part, and facts under names
-- that lead nowhere, without anybody who does not want to be in it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_grant AS
SELECT id, partnership_id, purpose, from_on, until_on FROM kith.extract_grant
WHERE id = (SELECT grant_id FROM kith_ctx.extract_reader);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_partner AS
SELECT p.id AS partner_id, p.name AS partner_name
FROM kith.partner p JOIN kith.extract_part e ON e.owner_partner_id = p.id AND e.ended_at IS NULL
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_opt_out AS
SELECT e.owner_partner_id AS partner_id, COUNT(DISTINCT o.person_id) AS n
FROM kith.extract_part e JOIN kith.not_in_extracts o ON o.owner_partner_id = e.owner_partner_id
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader) AND e.ended_at IS NULL
GROUP BY e.owner_partner_id;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_referral AS
SELECT r.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT(g.salt, r.id), 256), 16) AS unit, kith.city_day(r.received_at) AS received_on,
       kith.city_day(r.decided_at) AS decided_on, r.decision, kith.city_day(r.held_at) AS held_on
FROM kith.referral r
JOIN kith.extract_part e ON e.owner_partner_id = r.owner_partner_id AND e.ended_at IS NULL
JOIN kith.extract_grant g ON g.id = e.grant_id
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader)
  AND r.received_at >= DATE_SUB(CURRENT_DATE, INTERVAL 30 MONTH)
  AND NOT EXISTS (SELECT 1 FROM kith.not_in_extracts o WHERE o.person_id = r.person_id);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_waiting AS
SELECT w.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT(g.salt, w.id), 256), 16) AS unit, w.waiting_since, w.closed_on,
       MIN(m.introduced_on) AS introduced_on
FROM kith.waiting_entry w
JOIN kith.extract_part e ON e.owner_partner_id = w.owner_partner_id AND e.ended_at IS NULL
JOIN kith.extract_grant g ON g.id = e.grant_id
LEFT JOIN kith.befriending_match m ON m.waiting_entry_id = w.id AND m.introduced_on IS NOT NULL
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader)
  AND NOT EXISTS (SELECT 1 FROM kith.not_in_extracts o WHERE o.person_id = w.person_id)
GROUP BY w.id, w.owner_partner_id, w.waiting_since, w.closed_on, g.salt;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_match AS
SELECT m.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT(g.salt, m.id), 256), 16) AS unit, m.introduced_on, m.ended_on
FROM kith.befriending_match m
JOIN kith.extract_part e ON e.owner_partner_id = m.owner_partner_id AND e.ended_at IS NULL
JOIN kith.extract_grant g ON g.id = e.grant_id
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader) AND m.introduced_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM kith.not_in_extracts o WHERE o.person_id = m.person_id);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_visit AS
SELECT v.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT(g.salt, m.person_id), 256), 16) AS unit,
       CONCAT(YEAR(v.visit_day), '-Q', QUARTER(v.visit_day)) AS quarter,
       CASE v.outcome WHEN 'HAPPENED' THEN 'CONFIRMED' WHEN 'DID_NOT_HAPPEN' THEN 'DID_NOT_HAPPEN' ELSE 'ASSUMED' END AS kind,
       COUNT(*) AS n
FROM kith.visit v
JOIN kith.befriending_match m ON m.id = v.match_id
JOIN kith.extract_part e ON e.owner_partner_id = v.owner_partner_id AND e.ended_at IS NULL
JOIN kith.extract_grant g ON g.id = e.grant_id
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader) AND v.cancelled_at IS NULL
  AND v.visit_day < CURRENT_DATE AND v.visit_day >= DATE_SUB(CURRENT_DATE, INTERVAL 30 MONTH)
  AND NOT EXISTS (SELECT 1 FROM kith.not_in_extracts o WHERE o.person_id = m.person_id)
GROUP BY v.owner_partner_id, m.person_id, quarter, kind, g.salt;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_person AS
SELECT p.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT(g.salt, p.id), 256), 16) AS unit, kith.city_day(p.registered_at) AS registered_on,
       p.closed_on, COALESCE(p.brings, '') <> '' AS brings
FROM kith.person p
JOIN kith.extract_part e ON e.owner_partner_id = p.owner_partner_id AND e.ended_at IS NULL
JOIN kith.extract_grant g ON g.id = e.grant_id
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader) AND p.merged_into IS NULL
  AND NOT EXISTS (SELECT 1 FROM kith.not_in_extracts o WHERE o.person_id = p.id);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.psn_pair AS
SELECT b.owner_partner_id AS partner_id, LEFT(SHA2(CONCAT(g.salt, b.person_id), 256), 16) AS unit, b.instrument, sb.scale,
       sb.value AS value_before, sf.value AS value_after, b.given_on, f.given_on AS followed_on, p.closed_on AS left_on
FROM kith.administration b
JOIN kith.extract_part e ON e.owner_partner_id = b.owner_partner_id AND e.ended_at IS NULL
JOIN kith.extract_grant g ON g.id = e.grant_id
JOIN kith.score sb ON sb.administration_id = b.id
JOIN kith.person p ON p.id = b.person_id
LEFT JOIN kith.administration f ON f.person_id = b.person_id AND f.instrument = b.instrument
    AND f.instrument_version = b.instrument_version AND f.mode = b.mode AND f.time_point = 'WEEKS_12' AND f.replaced_at IS NULL
LEFT JOIN kith.score sf ON sf.administration_id = f.id AND sf.scale = sb.scale
WHERE e.grant_id = (SELECT grant_id FROM kith_ctx.extract_reader) AND b.time_point = 'BASELINE' AND b.replaced_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM kith.not_in_extracts o WHERE o.person_id = b.person_id);

GRANT SELECT ON kith_app.extract_grant TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_extract_grant TO 'kith_app'@'${host}';
GRANT UPDATE (version, ended_at) ON kith_app.adm_extract_grant TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.brd_extract_grant TO 'kith_app'@'${host}';
GRANT UPDATE (version, approved_at, approved_by) ON kith_app.brd_extract_grant TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.extract_part TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_extract_part TO 'kith_app'@'${host}';
GRANT UPDATE (version, ended_at) ON kith_app.own_extract_part TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_extract_opt_out TO 'kith_app'@'${host}';
GRANT UPDATE (version, withdrawn_at) ON kith_app.own_extract_opt_out TO 'kith_app'@'${host}';
GRANT SELECT ON kith_agg.psn_grant TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_partner TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_opt_out TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_referral TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_waiting TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_match TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_visit TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_person TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.psn_pair TO 'kith_agg'@'${host}';
