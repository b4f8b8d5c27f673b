-- Who sees which rows of releases. R__10_context.sql says who acts.

-- Released tables: what the board, evaluators, funders and partners read. Already disclosure-controlled and frozen.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_board.board_release AS
SELECT id, partnership_id, cut_off, threshold, made_at FROM kith.board_release
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.me);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_board.board_release_cell AS
SELECT c.release_id, c.table_code, c.row_number_in_table, c.column_number_in_table, c.row_label, c.column_label, c.shown
FROM kith.board_release_cell c JOIN kith.board_release r ON r.id = c.release_id
WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.me);

-- Release making: counts by partner, and pairs of scores without any person. The rights are those of a release maker.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.board_release AS
SELECT * FROM kith.board_release WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_agg.board_release_cell AS
SELECT * FROM kith.board_release_cell
WHERE release_id IN (SELECT r.id FROM kith.board_release r
                     WHERE r.partnership_id = (SELECT partnership_id FROM kith_ctx.release_maker))
WITH CASCADED CHECK OPTION;
