-- Who sees who is out alone. R__10_context.sql says who acts.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.safety_watch AS
SELECT * FROM kith.safety_watch
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- A volunteer's own: nothing of what others were told, so that whoever holds the phone learns nothing of it either.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_safety_watch AS
SELECT id, version, partnership_id, owner_partner_id, volunteer_id, match_id, visit_id, started_at, due_at, ended_at,
       asked_at, heard_in_at, heard_out_at
FROM kith.safety_watch
WHERE volunteer_id = (SELECT volunteer_id FROM kith_ctx.volunteer)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.volunteer) AND visit_id IS NOT NULL
WITH CASCADED CHECK OPTION;

-- The job that tells others: what is under way or cries for help, and what others were told of and have not answered.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_safety_watch AS
SELECT * FROM kith.safety_watch
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND answered_at IS NULL
  AND (ended_at IS NULL OR distressed_at IS NOT NULL OR told_at IS NOT NULL)
WITH CASCADED CHECK OPTION;

-- How the job asks whoever is out.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_watched_volunteer AS
SELECT v.id, COALESCE(v.preferred_name, v.given_name) AS first_name, v.email, v.phone
FROM kith.volunteer v
WHERE v.partnership_id = (SELECT partnership_id FROM kith_ctx.job)
  AND v.id IN (SELECT w.volunteer_id FROM kith.safety_watch w WHERE w.answered_at IS NULL AND w.ended_at IS NULL);

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_on_call AS
SELECT id, partnership_id, owner_partner_id, name, phone, email, place_in_line FROM kith.on_call
WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND removed_at IS NULL;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.on_call AS
SELECT * FROM kith.on_call
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- Staff read the words, because a volunteer may say one on the telephone.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.safety_word AS
SELECT * FROM kith.safety_word
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff);

-- The volunteer sees that there is one, not which: somebody could be looking over a shoulder.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.my_safety_word AS
SELECT id, chosen_at FROM kith.safety_word
WHERE id = (SELECT volunteer_id FROM kith_ctx.volunteer)
  AND owner_partner_id = (SELECT partner_id FROM kith_ctx.volunteer);

DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.choose_safety_word//

CREATE PROCEDURE kith_app.choose_safety_word(IN p_word varchar(40))
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_volunteer, v_partner, v_partnership char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT volunteer_id, partner_id, partnership_id INTO v_volunteer, v_partner, v_partnership FROM kith_ctx.volunteer;
    IF v_volunteer IS NOT NULL THEN
        INSERT INTO kith.safety_word (id, version, partnership_id, owner_partner_id, word, chosen_at)
        VALUES (v_volunteer, 1, v_partnership, v_partner, p_word, UTC_TIMESTAMP())
        ON DUPLICATE KEY UPDATE word = p_word, version = version + 1, chosen_at = UTC_TIMESTAMP();
    END IF;
END//

DROP PROCEDURE IF EXISTS kith_app.hear_words//

-- Whether a volunteer's quiet word stands in what they wrote: then a cry for help is kept, once for each text, on the visit
-- that is under way or by itself. Nothing comes back: neither the page nor the program tells whether it was heard.
CREATE PROCEDURE kith_app.hear_words(
    IN p_id char(36) CHARACTER SET ascii COLLATE ascii_bin, IN p_match char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_words text, IN p_at datetime)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_volunteer, v_partner, v_partnership, v_watch char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_word varchar(40);
    SELECT volunteer_id, partner_id, partnership_id INTO v_volunteer, v_partner, v_partnership FROM kith_ctx.volunteer;
    SELECT word INTO v_word FROM kith.safety_word WHERE id = v_volunteer AND owner_partner_id = v_partner;
    IF v_word IS NOT NULL AND p_words REGEXP CONCAT('(^|[^[:alnum:]])', v_word, '($|[^[:alnum:]])') THEN
        SELECT id INTO v_watch FROM kith.safety_watch
        WHERE volunteer_id = v_volunteer AND owner_partner_id = v_partner AND visit_id IS NOT NULL
          AND ended_at IS NULL AND answered_at IS NULL
        ORDER BY started_at DESC LIMIT 1;
        IF v_watch IS NOT NULL THEN
            UPDATE kith.safety_watch SET distressed_at = COALESCE(distressed_at, p_at), version = version + 1
            WHERE id = v_watch;
        ELSE
            INSERT IGNORE INTO kith.safety_watch (id, version, partnership_id, owner_partner_id, volunteer_id, match_id,
                started_at, due_at, ended_at, distressed_at)
            VALUES (p_id, 1, v_partnership, v_partner, v_volunteer, p_match, p_at, p_at, p_at, p_at);
        END IF;
    END IF;
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.choose_safety_word TO 'kith_app'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_app.hear_words TO 'kith_app'@'${host}';
