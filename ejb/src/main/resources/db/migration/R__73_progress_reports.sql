-- Who sees which reports. R__10_context.sql says who acts. The administrator writes, board members sign, and the funder reads
-- what all four sectors have signed.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.progress_report AS
SELECT * FROM kith.progress_report r
WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role IN ('PARTNERSHIP_ADMINISTRATOR', 'BOARD_MEMBER'))
   OR (r.partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role = 'COMMISSIONER')
       AND (SELECT COUNT(*) FROM kith.report_signature s WHERE s.report_id = r.id) = 4);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.report_section AS
SELECT * FROM kith.report_section x
WHERE x.partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role IN ('PARTNERSHIP_ADMINISTRATOR', 'BOARD_MEMBER'))
   OR (x.partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role = 'COMMISSIONER')
       AND (SELECT COUNT(*) FROM kith.report_signature s WHERE s.report_id = x.report_id) = 4);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.report_signature AS
SELECT * FROM kith.report_signature x
WHERE x.partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role IN ('PARTNERSHIP_ADMINISTRATOR', 'BOARD_MEMBER'))
   OR (x.partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role = 'COMMISSIONER')
       AND (SELECT COUNT(*) FROM kith.report_signature s WHERE s.report_id = x.report_id) = 4);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_progress_report AS
SELECT * FROM kith.progress_report WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
WITH CASCADED CHECK OPTION;

-- Words can be written as long as nobody has signed.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.adm_report_section AS
SELECT * FROM kith.report_section
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.administrator)
  AND report_id NOT IN (SELECT s.report_id FROM kith.report_signature s)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.brd_report_signature AS
SELECT * FROM kith.report_signature
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me WHERE role = 'BOARD_MEMBER')
  AND signed_by = (SELECT account_id FROM kith_ctx.me WHERE role = 'BOARD_MEMBER')
WITH CASCADED CHECK OPTION;

GRANT SELECT ON kith_app.progress_report TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.report_section TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.report_signature TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_progress_report TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_report_section TO 'kith_app'@'${host}';
GRANT UPDATE (version, narrative, edited_at, edited_by) ON kith_app.adm_report_section TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.brd_report_signature TO 'kith_app'@'${host}';
