-- Which account may do what. Nothing is granted on tables of kith, kith_ctx and kith_audit.event beyond this list.
GRANT EXECUTE ON PROCEDURE kith_ctx.enter TO 'kith_app'@'${host}', 'kith_agg'@'${host}', 'kith_board'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_ctx.leave_now TO 'kith_app'@'${host}', 'kith_agg'@'${host}', 'kith_board'@'${host}';

-- kith_app: read only
GRANT SELECT ON kith_app.public_partnership TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.partnership TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.partner TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.partner_area TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.partnership_setting TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.audit_seen TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_person TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_person_support TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_carer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_look TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.person_look TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.ref_referral TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_volunteer_check TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_proposal TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_match TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_match TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.visiting_pair TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.bounded_visit_plan TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_total TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_visit_plan TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_away TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.away TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_gathering TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_gathering TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.safety_watch TO 'kith_app'@'${host}';
GRANT UPDATE (version, ended_at, answered_at, answered_by, answer) ON kith_app.safety_watch TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_safety_watch TO 'kith_app'@'${host}';
GRANT UPDATE (version, due_at, ended_at, heard_out_at) ON kith_app.my_safety_watch TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_safety_watch TO 'kith_app'@'${host}';
GRANT UPDATE (version, asked_at, told_at, on_call_step, on_call_at, told_well_at)
    ON kith_app.job_safety_watch TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_watched_volunteer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_on_call TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.on_call TO 'kith_app'@'${host}';
GRANT UPDATE (version, removed_at) ON kith_app.on_call TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.safety_word TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_safety_word TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.expense_claim TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.decided_expense_claim TO 'kith_app'@'${host}';
GRANT UPDATE (version, amount_pence, decided_at, decided_by, approved, miles_before, answer, export_id, exported_at)
    ON kith_app.decided_expense_claim TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.expense_receipt TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_expense_claim TO 'kith_app'@'${host}';
GRANT UPDATE (version, withdrawn_at) ON kith_app.my_expense_claim TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_expense_receipt TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.miles_driven TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.criteria_version TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_plan_run TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.lead_to_ring TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.sys_account TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.adm_referral TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.public_wait TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.measure_due TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.shared_need TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.shared_person TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.shared_visit TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.shared_note TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.shared_outcome TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_share TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.sharing_agreement TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.agreement_party TO 'kith_app'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_app.allocate_referral TO 'kith_app'@'${host}';

-- kith_app: read, add, change
GRANT SELECT, INSERT, UPDATE ON kith_app.adm_partner TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.account TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.account_role TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.person TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.person_support TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.carer TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.referral TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.waiting_entry TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.volunteer TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.volunteer_check TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.pvg_notice TO 'kith_app'@'${host}';
GRANT UPDATE (version, until_on) ON kith_app.pvg_notice TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.role_assessment TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.uncleared_visit TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.volunteer_pause TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.befriending_match TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.match_pause TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.exclusion TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.pair_mark TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.plan_run TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.plan TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.plan_pair TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.visit_plan TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.visit TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.gathering TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.person_away TO 'kith_app'@'${host}';
GRANT UPDATE (version, called_off_at) ON kith_app.person_away TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_person_away TO 'kith_app'@'${host}';
GRANT UPDATE (version, called_off_at) ON kith_app.own_person_away TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.visit_note TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.message TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.notice TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.job_notice TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.administration TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.score TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.job_visit TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.my_visit_note TO 'kith_app'@'${host}';

-- kith_app: asking both sides
GRANT SELECT, INSERT ON kith_app.asking TO 'kith_app'@'${host}';
GRANT UPDATE (version, revoked_at, revoked_by) ON kith_app.asking TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.asked_link TO 'kith_app'@'${host}';
GRANT UPDATE (version, opened_at) ON kith_app.asked_link TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.asked_about TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.asked_person_answer TO 'kith_app'@'${host}';
GRANT UPDATE (version, answer, answered_at, decline, reason, ended_on, ended_at, ended_by, end_reason)
    ON kith_app.asked_person_answer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.asked_volunteer_answer TO 'kith_app'@'${host}';
GRANT UPDATE (version, answer, answered_at, decline, reason, ended_on, ended_at, ended_by, end_reason)
    ON kith_app.asked_volunteer_answer TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.asked_event TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_match_event TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.job_match_event TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_proposal TO 'kith_app'@'${host}';
GRANT UPDATE (version, alarmed_at) ON kith_app.job_proposal TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_asking TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_offer TO 'kith_app'@'${host}';
GRANT UPDATE (version, volunteer_answer, volunteer_answered_at, ended_at, ended_by, end_reason)
    ON kith_app.own_offer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.received_offer TO 'kith_app'@'${host}';
GRANT UPDATE (version, accepted_at, accepted_by, person_answer, person_answered_at, ended_at, ended_by, end_reason)
    ON kith_app.received_offer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.offer_seen TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.lent_match TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.lent_place TO 'kith_app'@'${host}';
GRANT SELECT ON kith_auth.asking TO 'kith_auth'@'${host}';

-- kith_app: less than that, or a little more
GRANT SELECT ON kith_app.job_sketch TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.likeness_talk TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.likeness_question TO 'kith_app'@'${host}';
GRANT UPDATE (version, answer, answered_at, answered_by) ON kith_app.likeness_question TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.received_passport TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.recognised_check TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.passport TO 'kith_app'@'${host}';
GRANT UPDATE (version, revoked_at, revoked_by, revoked_why) ON kith_app.passport TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.recognition TO 'kith_app'@'${host}';
GRANT UPDATE (version, ended_at, ended_by) ON kith_app.recognition TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.work_waiting TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.offered_transfer TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.transfer TO 'kith_app'@'${host}';
GRANT UPDATE (version, withdrawn_at, withdrawn_by) ON kith_app.transfer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.duty_day TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.kept_duty_day TO 'kith_app'@'${host}';
GRANT UPDATE (version, called_off_at) ON kith_app.kept_duty_day TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.glass_person TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_glass TO 'kith_app'@'${host}';
GRANT UPDATE (version, ended_at) ON kith_app.my_glass TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.glass_at_us TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_glass TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.glass_review TO 'kith_app'@'${host}';
GRANT UPDATE (version, reviewed_at, reviewed_by, reviewed_by_name, outcome, review_words)
    ON kith_app.glass_review TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.share TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.consent TO 'kith_app'@'${host}';
GRANT UPDATE (version, replaced_at) ON kith_app.consent TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_consent TO 'kith_app'@'${host}';
GRANT UPDATE (version, replaced_at) ON kith_app.own_consent TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.received_share TO 'kith_app'@'${host}';
GRANT UPDATE (version, accepted_at, accepted_by, asked_level, asked_until, asked_at, asked_by, asked_why)
    ON kith_app.received_share TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_sharing_agreement TO 'kith_app'@'${host}';
GRANT UPDATE (version, ended_at, ended_by) ON kith_app.adm_sharing_agreement TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_agreement_party TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_agreement_party TO 'kith_app'@'${host}';
GRANT UPDATE (version, accepted_at, accepted_by, ended_at, ended_by)
    ON kith_app.own_agreement_party TO 'kith_app'@'${host}';
GRANT INSERT ON kith_app.audit_event TO 'kith_app'@'${host}';
GRANT SELECT (id, reference), INSERT ON kith_app.intake_referral TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.timeline_event TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.import_run TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_partnership_setting TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_criteria_version TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.interest TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_interest TO 'kith_app'@'${host}';
GRANT UPDATE (version, words, counts_as) ON kith_app.adm_interest TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.adm_waiting TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.adm_volunteer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.adm_apart TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.adm_simulation TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_simulation TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_visit TO 'kith_app'@'${host}';
GRANT UPDATE (version, outcome, missed_reason, minutes, how_it_went, reported_at, reported_by, reported_via, report_key)
    ON kith_app.my_visit TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_visit TO 'kith_app'@'${host}';
GRANT UPDATE (version, outcome, missed_reason, reported_at, reported_by, reported_via, report_key)
    ON kith_app.own_visit TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_visit_word TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_visit_word TO 'kith_app'@'${host}';
GRANT UPDATE (version, minutes, how_it_went, note, kept_because) ON kith_app.my_visit_word TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.visit_word TO 'kith_app'@'${host}';
GRANT UPDATE (version, decided_at, decided_by, accepted) ON kith_app.visit_word TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_told_visit TO 'kith_app'@'${host}';
GRANT SELECT, UPDATE ON kith_app.job_lease TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_message TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.raised_concern TO 'kith_app'@'${host}';
GRANT SELECT, UPDATE ON kith_app.adm_partnership TO 'kith_app'@'${host}';
GRANT SELECT, UPDATE ON kith_app.my_answer TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.my_volunteer_pause TO 'kith_app'@'${host}';
GRANT SELECT, UPDATE ON kith_app.my_volunteer TO 'kith_app'@'${host}';
GRANT SELECT, UPDATE ON kith_app.concern TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, DELETE ON kith_app.adm_partner_area TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, DELETE ON kith_app.plan_rest TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_calendar_feed TO 'kith_app'@'${host}';
GRANT UPDATE (version, revoked_at) ON kith_app.my_calendar_feed TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE, DELETE ON kith_app.draft TO 'kith_app'@'${host}';

-- kith_app: safeguarding between leads, and what the service tells staff
GRANT SELECT, INSERT ON kith_app.given_handover TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.received_handover TO 'kith_app'@'${host}';
GRANT UPDATE (version, acknowledged_at, acknowledged_by, acknowledged_by_name)
    ON kith_app.received_handover TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.other_lead TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_concern TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_staff TO 'kith_app'@'${host}';

-- kith_app: reviews and endings
GRANT SELECT, INSERT, UPDATE ON kith_app.review TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.review_answer TO 'kith_app'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_app.ending_step TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.my_review TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.my_review_answer TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_review TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_review_answer TO 'kith_app'@'${host}';

-- kith_app: reminders, pulses and early warnings
GRANT SELECT, INSERT ON kith_app.pulse TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_pulse TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.early_warning TO 'kith_app'@'${host}';
GRANT UPDATE (version, answered_at, answered_by, answer) ON kith_app.early_warning TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_match TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_visit_word TO 'kith_app'@'${host}';
GRANT UPDATE (version, decided_at, accepted) ON kith_app.job_visit_word TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_pulse TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.job_warning TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_review TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_reminder TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.job_letter TO 'kith_app'@'${host}';

-- kith_auth: sign-in
GRANT SELECT ON kith_auth.account TO 'kith_auth'@'${host}';
GRANT SELECT ON kith_auth.role_held TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_auth.credential TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_auth.sign_in_session TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT, UPDATE ON kith_auth.invitation TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT ON kith_auth.known_phone TO 'kith_auth'@'${host}';
GRANT UPDATE (last_used_at, revoked_at) ON kith_auth.known_phone TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT ON kith_auth.sign_in_code TO 'kith_auth'@'${host}';
GRANT UPDATE (tries, used_at) ON kith_auth.sign_in_code TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT ON kith_auth.passkey TO 'kith_auth'@'${host}';
GRANT UPDATE (version, sign_count, last_used_at, revoked_at) ON kith_auth.passkey TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT, DELETE ON kith_auth.passkey_challenge TO 'kith_auth'@'${host}';
GRANT UPDATE (used_at) ON kith_auth.passkey_challenge TO 'kith_auth'@'${host}';
GRANT SELECT ON kith_auth.code_address TO 'kith_auth'@'${host}';
GRANT SELECT ON kith_app.my_known_phone TO 'kith_app'@'${host}';
GRANT UPDATE (version, revoked_at) ON kith_app.my_known_phone TO 'kith_app'@'${host}';
GRANT SELECT ON kith_auth.calendar_feed TO 'kith_auth'@'${host}';
GRANT UPDATE (last_read_at) ON kith_auth.calendar_feed TO 'kith_auth'@'${host}';
GRANT SELECT, INSERT, UPDATE, DELETE ON kith_auth.recovery_code TO 'kith_auth'@'${host}';

-- kith_audit: writes refusals and sign-ins that must outlive a rollback
GRANT INSERT ON kith_audit.event TO 'kith_audit'@'${host}';

-- kith_agg makes releases, kith_board reads them
GRANT SELECT, INSERT, UPDATE ON kith_agg.board_release TO 'kith_agg'@'${host}';
GRANT SELECT, INSERT ON kith_agg.board_release_cell TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.agg_partner TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.agg_referral TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.agg_waiting TO 'kith_agg'@'${host}';
GRANT SELECT, INSERT ON kith_agg.board_release_people TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.agg_match TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.agg_visit TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.agg_person TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_agg.agg_pair TO 'kith_agg'@'${host}';
GRANT SELECT ON kith_board.board_release TO 'kith_board'@'${host}';
GRANT SELECT ON kith_board.board_release_cell TO 'kith_board'@'${host}';
GRANT EXECUTE ON PROCEDURE kith_auth.set_up TO 'kith_auth'@'${host}';

-- instruments that a partnership entered, and questions answered by the person
GRANT SELECT ON kith_app.instrument_definition TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.adm_instrument_definition TO 'kith_app'@'${host}';
GRANT UPDATE (version, withdrawn_at, withdrawn_by) ON kith_app.adm_instrument_definition TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_administration TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.own_score TO 'kith_app'@'${host}';
GRANT SELECT, INSERT ON kith_app.measure_link TO 'kith_app'@'${host}';
GRANT UPDATE (version, revoked_at) ON kith_app.measure_link TO 'kith_app'@'${host}';
GRANT SELECT ON kith_app.own_measure_link TO 'kith_app'@'${host}';
GRANT UPDATE (version, answered_at) ON kith_app.own_measure_link TO 'kith_app'@'${host}';
GRANT SELECT ON kith_auth.measure_link TO 'kith_auth'@'${host}';
