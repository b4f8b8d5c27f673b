-- How much of each kind waits for a partner, for its first page. R__10_context.sql says who acts.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW kith_app.work_waiting AS
SELECT 'LETTER' AS kind, n.partnership_id, n.owner_partner_id AS partner_id, COUNT(*) AS amount
FROM kith.notice n
WHERE n.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND n.partnership_id = (SELECT partnership_id FROM kith_ctx.staff) AND n.done_at IS NULL
  AND (n.not_after IS NULL OR n.not_after > UTC_TIMESTAMP()) AND NOT n.for_staff
GROUP BY n.partnership_id, n.owner_partner_id
UNION ALL
SELECT 'WAITER', w.partnership_id, w.owner_partner_id, COUNT(*)
FROM kith.waiting_entry w
WHERE w.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND w.partnership_id = (SELECT partnership_id FROM kith_ctx.staff) AND w.closed_on IS NULL
GROUP BY w.partnership_id, w.owner_partner_id
UNION ALL
SELECT 'CALL', w.partnership_id, w.owner_partner_id, COUNT(*)
FROM kith.waiting_entry w
WHERE w.owner_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND w.partnership_id = (SELECT partnership_id FROM kith_ctx.staff) AND w.closed_on IS NULL
  AND COALESCE(w.last_contact_on, w.waiting_since) <= CURRENT_DATE - INTERVAL COALESCE(
      (SELECT s.keep_in_touch_weeks FROM kith.partnership_setting s
       WHERE s.partnership_id = w.partnership_id AND s.valid_from <= CURRENT_DATE
       ORDER BY s.valid_from DESC LIMIT 1), 4) WEEK
GROUP BY w.partnership_id, w.owner_partner_id
UNION ALL
SELECT 'LIKENESS', q.partnership_id, q.owner_partner_id, COUNT(*)
FROM kith_app.likeness_question q WHERE q.answer IS NULL
GROUP BY q.partnership_id, q.owner_partner_id
UNION ALL
SELECT 'PASSPORT', p.partnership_id, p.to_partner_id, COUNT(*)
FROM kith.live_passport p WHERE p.guest_id IS NULL
GROUP BY p.partnership_id, p.to_partner_id
UNION ALL
SELECT 'OFFER', t.partnership_id, t.to_partner_id, COUNT(*)
FROM kith_app.offered_transfer t WHERE t.answered_at IS NULL
GROUP BY t.partnership_id, t.to_partner_id
UNION ALL
SELECT 'UNCLEARED', u.partnership_id, u.owner_partner_id, COUNT(*)
FROM kith_app.uncleared_visit u
GROUP BY u.partnership_id, u.owner_partner_id
UNION ALL
SELECT 'LEAVER', v.partnership_id, v.owner_partner_id, COUNT(*)
FROM kith_app.volunteer v
WHERE v.left_on IS NOT NULL
  AND EXISTS (SELECT 1 FROM kith.volunteer_check c
              WHERE c.volunteer_id = v.id AND c.kind = 'PVG' AND c.withdrawn_on IS NULL)
  AND NOT EXISTS (SELECT 1 FROM kith.pvg_notice n WHERE n.volunteer_id = v.id AND n.kind = 'LEAVER_TOLD')
GROUP BY v.partnership_id, v.owner_partner_id
UNION ALL
SELECT 'PARTED', o.partnership_id, o.to_partner_id, COUNT(*)
FROM kith.offer_across o JOIN kith.befriending_match m ON m.id = o.match_id AND m.ended_on IS NULL
WHERE o.to_partner_id = (SELECT partner_id FROM kith_ctx.staff)
  AND o.partnership_id = (SELECT partnership_id FROM kith_ctx.staff) AND o.parted_at IS NOT NULL
GROUP BY o.partnership_id, o.to_partner_id;
