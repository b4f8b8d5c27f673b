-- Passports of volunteers. R__10_context.sql says who acts.

-- The side that issues.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.passport AS
SELECT id, version, partnership_id, owner_partner_id, volunteer_id, to_partner_id, handle, places, from_on, until_on, agreed_on,
       issued_at, issued_by, accepted_at, revoked_at, revoked_by, revoked_why, ended_at, ended_why
FROM kith.passport
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND to_partner_id IN (SELECT id FROM kith.partner WHERE partnership_id = (SELECT partnership_id FROM kith_ctx.staff))
WITH CASCADED CHECK OPTION;

-- What the accepting partner recognises.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.recognition AS
SELECT id, version, partnership_id, owner_partner_id, from_partner_id, kind, from_on, until_on, made_at, made_by, ended_at, ended_by
FROM kith.recognition
WHERE owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
WITH CASCADED CHECK OPTION;

-- The rule in one place: a passport in its time, of a member's volunteer who has not left.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith.live_passport AS
SELECT p.id, p.partnership_id, p.owner_partner_id, p.volunteer_id, p.to_partner_id, p.handle, p.places, p.from_on, p.until_on,
       p.accepted_at, p.guest_id, o.name AS owner_name, o.phone AS owner_phone
FROM kith.passport p
JOIN kith.partner o ON o.id = p.owner_partner_id AND o.joined_on <= CURRENT_DATE
    AND (o.left_on IS NULL OR o.left_on > CURRENT_DATE)
JOIN kith.volunteer v ON v.id = p.volunteer_id AND (v.left_on IS NULL OR v.left_on > CURRENT_DATE)
WHERE p.to_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND p.partnership_id = (SELECT partnership_id FROM kith_ctx.staff)
  AND p.revoked_at IS NULL AND p.ended_at IS NULL AND p.from_on <= CURRENT_DATE AND p.until_on >= CURRENT_DATE;

-- Whoever manages the partner that took the volunteer on may end that.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.taken_passport AS
SELECT id, version, partnership_id, owner_partner_id, to_partner_id, guest_id, ended_at, ended_by, ended_why
FROM kith.passport
WHERE to_partner_id = (SELECT partner_id FROM kith_ctx.manager)
  AND partnership_id = (SELECT partnership_id FROM kith_ctx.manager) AND guest_id IS NOT NULL
WITH CASCADED CHECK OPTION;

-- Passports that ended before their day in the last fortnight, for the service that tells the managers of both partners. No
-- name: the handle says which one.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.job_passport_end AS
SELECT p.id, p.partnership_id, p.owner_partner_id, p.to_partner_id, p.handle, o.name AS owner_name, t.name AS to_name
FROM kith.passport p
JOIN kith.partner o ON o.id = p.owner_partner_id
JOIN kith.partner t ON t.id = p.to_partner_id
WHERE p.partnership_id = (SELECT partnership_id FROM kith_ctx.job) AND p.guest_id IS NOT NULL
  AND COALESCE(p.revoked_at, p.ended_at) > UTC_TIMESTAMP() - INTERVAL 14 DAY;

-- A volunteer of another partner as a handle: what they offer, nobody's name.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.received_passport AS
SELECT p.id, p.partnership_id, p.owner_partner_id, p.handle, p.places, p.from_on, p.until_on, p.accepted_at, p.guest_id,
       p.owner_name, p.owner_phone, v.outward_code, v.availability, v.modes, v.languages, v.interests, v.copes_with, v.gender,
       v.wants_gender, v.travel_miles,
       EXISTS (SELECT 1 FROM kith.volunteer_pause b WHERE b.volunteer_id = v.id AND b.from_day <= CURRENT_DATE
               AND (b.until_day IS NULL OR b.until_day >= CURRENT_DATE)) AS resting,
       (SELECT GROUP_CONCAT(DISTINCT c.kind ORDER BY c.kind) FROM kith.volunteer_check c
        JOIN kith.recognition r ON r.owner_partner_id = p.to_partner_id AND r.from_partner_id = p.owner_partner_id
            AND r.kind = c.kind AND r.ended_at IS NULL AND r.from_on <= CURRENT_DATE
            AND (r.until_on IS NULL OR r.until_on >= CURRENT_DATE)
        WHERE c.volunteer_id = p.volunteer_id AND c.dated_on <= CURRENT_DATE
          AND (c.withdrawn_on IS NULL OR c.withdrawn_on > CURRENT_DATE)
          AND (c.expires_on IS NULL OR c.expires_on > CURRENT_DATE)
          AND NOT (c.kind = 'PVG' AND EXISTS (SELECT 1 FROM kith.pvg_notice n WHERE n.volunteer_id = c.volunteer_id
              AND n.kind <> 'LEAVER_TOLD' AND n.until_on IS NULL))) AS recognised
FROM kith.live_passport p JOIN kith.volunteer v ON v.id = p.volunteer_id;

-- Checks of the issuing partner that count here, with the days on which they do: never before the passport and the rule began,
-- never after either ends. No number, no note, nobody who saw it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.recognised_check AS
SELECT c.id, p.partnership_id, p.guest_id AS volunteer_id, c.kind, GREATEST(c.dated_on, r.from_on, p.from_on) AS dated_on,
       LEAST(COALESCE(c.expires_on, p.until_on + INTERVAL 1 DAY), p.until_on + INTERVAL 1 DAY,
             COALESCE(r.until_on, p.until_on) + INTERVAL 1 DAY) AS expires_on,
       COALESCE(c.withdrawn_on, CASE WHEN c.kind = 'PVG' THEN
           (SELECT MIN(n.from_on) FROM kith.pvg_notice n
            WHERE n.volunteer_id = c.volunteer_id AND n.kind <> 'LEAVER_TOLD' AND n.until_on IS NULL) END) AS withdrawn_on,
       p.owner_name
FROM kith.live_passport p
JOIN kith.recognition r ON r.owner_partner_id = p.to_partner_id AND r.from_partner_id = p.owner_partner_id
    AND r.ended_at IS NULL AND r.from_on <= CURRENT_DATE AND (r.until_on IS NULL OR r.until_on >= CURRENT_DATE)
JOIN kith.volunteer_check c ON c.volunteer_id = p.volunteer_id AND c.owner_partner_id = p.owner_partner_id AND c.kind = r.kind
WHERE p.guest_id IS NOT NULL;

DELIMITER //

DROP PROCEDURE IF EXISTS kith_app.accept_passport//
DROP PROCEDURE IF EXISTS kith_app.make_guest//

-- The volunteer becomes one of the accepting partner's too, on a record of its own; the volunteer signs in for both. Only called
-- by procedures that have asked who may.
CREATE PROCEDURE kith_app.make_guest(
    IN p_passport char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_volunteer char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_account char(36) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_partnership, v_to, v_source char(36) CHARACTER SET ascii COLLATE ascii_bin;
    DECLARE v_places int;
    DECLARE v_until date;
    SELECT partnership_id, to_partner_id, volunteer_id, places, until_on INTO v_partnership, v_to, v_source, v_places, v_until
    FROM kith.passport WHERE id = p_passport AND guest_id IS NULL;
    INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name, family_name,
        preferred_name, date_of_birth, gender, languages, phone, phone_digits, email, address_line1, address_line2, town,
        postcode, outward_code, interests, about, copes_with, availability, modes, travel_miles, travels_by, wants_gender,
        capacity, search_text, applied_on)
    SELECT p_volunteer, 1, v_partnership, v_to, p_reference, given_name, family_name, preferred_name, date_of_birth, gender,
        languages, phone, phone_digits, email, address_line1, address_line2, town, postcode, outward_code, interests, about,
        copes_with, availability, modes, travel_miles, travels_by, wants_gender, v_places,
        REPLACE(search_text, LOWER(REPLACE(reference, '-', '')), LOWER(REPLACE(p_reference, '-', ''))), CURRENT_DATE
    FROM kith.volunteer WHERE id = v_source;
    INSERT INTO kith.account_role (id, version, account_id, role, partnership_id, partner_id, volunteer_id, valid_from,
        valid_until, granted_at, granted_by)
    SELECT UUID(), 1, r.account_id, 'VOLUNTEER', v_partnership, v_to, p_volunteer, CURRENT_DATE, v_until, UTC_TIMESTAMP(),
        p_account
    FROM kith.account_role r
    WHERE r.volunteer_id = v_source AND r.role = 'VOLUNTEER' AND (r.valid_until IS NULL OR r.valid_until >= CURRENT_DATE);
    UPDATE kith.passport
    SET guest_id = p_volunteer, accepted_at = UTC_TIMESTAMP(), accepted_by = p_account, version = version + 1
    WHERE id = p_passport;
END//

CREATE PROCEDURE kith_app.accept_passport(
    IN p_passport char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_volunteer char(36) CHARACTER SET ascii COLLATE ascii_bin,
    IN p_reference varchar(12) CHARACTER SET ascii COLLATE ascii_bin)
    SQL SECURITY DEFINER
    MODIFIES SQL DATA
BEGIN
    DECLARE v_account, v_partnership, v_own, v_source char(36) CHARACTER SET ascii COLLATE ascii_bin;
    SELECT account_id, partnership_id, partner_id INTO v_account, v_partnership, v_own FROM kith_ctx.staff;
    SELECT p.volunteer_id INTO v_source
    FROM kith.passport p
    JOIN kith.partner o ON o.id = p.owner_partner_id AND (o.left_on IS NULL OR o.left_on > CURRENT_DATE)
    JOIN kith.volunteer v ON v.id = p.volunteer_id AND v.left_on IS NULL
    WHERE p.id = p_passport AND p.to_partner_id = v_own AND p.partnership_id = v_partnership AND p.guest_id IS NULL
      AND p.revoked_at IS NULL AND p.ended_at IS NULL AND p.from_on <= CURRENT_DATE AND p.until_on >= CURRENT_DATE FOR UPDATE;
    IF v_source IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'passport refused';
    END IF;
    CALL kith_app.make_guest(p_passport, p_volunteer, p_reference, v_account);
END//

DELIMITER ;

GRANT EXECUTE ON PROCEDURE kith_app.accept_passport TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.taken_passport TO 'kith_app'@'${host}';
GRANT UPDATE (version, ended_at, ended_by, ended_why) ON kith_app.taken_passport TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_passport_end TO 'kith_app'@'${host}';
