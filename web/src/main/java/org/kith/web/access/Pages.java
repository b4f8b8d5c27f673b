package org.kith.web.access;

import static org.kith.access.Role.BOARD_MEMBER;
import static org.kith.access.Role.COMMISSIONER;
import static org.kith.access.Role.COORDINATOR;
import static org.kith.access.Role.DATA_PROTECTION_OFFICER;
import static org.kith.access.Role.EVALUATOR;
import static org.kith.access.Role.PARTNERSHIP_ADMINISTRATOR;
import static org.kith.access.Role.PARTNER_MANAGER;
import static org.kith.access.Role.PERSON;
import static org.kith.access.Role.REFERRER;
import static org.kith.access.Role.SAFEGUARDING_LEAD;
import static org.kith.access.Role.SYSTEM_ADMINISTRATOR;
import static org.kith.access.Role.VOLUNTEER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kith.access.Role;

/**
 * Which path needs which role, and what stands in the menu: the one table of both. A path belongs to the longest prefix
 * here; a path without one does not exist. The words of the menu are {@code Pages.NAME}. A page is in the menu of its roles
 * as soon as its file exists. The order here is the order in the menu; the first entry of a role is where it lands.
 */
public enum Pages {
    TODAY("/today", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    REFERRALS("/referrals", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    REFERRALS_UNALLOCATED("/referrals/unallocated", Open.MENU, PARTNERSHIP_ADMINISTRATOR),
    REFERRALS_ALLOCATING("/referrals/allocating", Open.SIGNED_IN, PARTNERSHIP_ADMINISTRATOR),
    WAITING("/waiting", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    WAITING_TIMES(
            "/waiting/times",
            Open.SIGNED_IN,
            COORDINATOR,
            PARTNER_MANAGER,
            SAFEGUARDING_LEAD,
            PARTNERSHIP_ADMINISTRATOR),
    PEOPLE("/people", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    PEOPLE_EXPORT("/people/export", Open.SIGNED_IN, PARTNER_MANAGER),
    PEOPLE_CLOSING("/people/closing", Open.SIGNED_IN, PARTNER_MANAGER),
    SHARED("/shared", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    EMERGENCY("/emergency", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    EMERGENCY_DUTY("/emergency/duty", Open.SIGNED_IN, PARTNER_MANAGER),
    VOLUNTEERS("/volunteers", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    VOLUNTEERS_LEAVING("/volunteers/leaving", Open.SIGNED_IN, PARTNER_MANAGER),
    VOLUNTEERS_CHECK("/volunteers/check", Open.SIGNED_IN, PARTNER_MANAGER),
    VOLUNTEERS_PVG("/volunteers/pvg", Open.SIGNED_IN, PARTNER_MANAGER),
    VOLUNTEERS_EXEMPTION("/volunteers/exemption", Open.SIGNED_IN, PARTNER_MANAGER),
    VOLUNTEERS_SUSPENSION("/volunteers/suspension", Open.SIGNED_IN, PARTNER_MANAGER),
    VOLUNTEERS_WITHDRAWING("/volunteers/withdrawing", Open.SIGNED_IN, PARTNER_MANAGER),
    MATCHES("/matches", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    REVIEWS("/reviews", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    PLANS("/plans", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    MATCHING("/matching", Open.SIGNED_IN, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    VISITS("/visits", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    SAFETY("/safety", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    EXPENSES("/expenses", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    RECEIPT("/receipt", Open.SIGNED_IN, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD, VOLUNTEER),
    TRANSFERS("/transfers", Open.SIGNED_IN, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    LETTERS("/letters", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    CONCERNS("/concerns", Open.MENU, SAFEGUARDING_LEAD),
    OUTCOMES("/outcomes", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    STORIES("/stories", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    MY_VISITS("/my/visits", Open.MENU, VOLUNTEER),
    MY_PROFILE("/my/profile", Open.MENU, VOLUNTEER),
    MY_PHONES("/my/phones", Open.SIGNED_IN, VOLUNTEER, PERSON),
    MY_RECORD("/my/record", Open.MENU, PERSON),
    MY_AWAY("/my/away", Open.SIGNED_IN, PERSON),
    MY_REVIEW("/my/review", Open.SIGNED_IN, PERSON),
    MY_PULSE("/my/pulse", Open.SIGNED_IN, PERSON),
    MY_MATTERS("/my/matters", Open.SIGNED_IN, PERSON),
    MY_STORIES("/my/stories", Open.SIGNED_IN, PERSON),
    MY_WORRY("/my/worry", Open.SIGNED_IN, PERSON),
    MY_CHOICES("/my/choices", Open.SIGNED_IN, PERSON),
    MY_QUESTIONS("/my/questions", Open.SIGNED_IN, PERSON),
    MY_RESEARCH("/my/research", Open.SIGNED_IN, PERSON),
    MY_REFERRALS("/my/referrals", Open.MENU, REFERRER),
    PARTNERSHIP("/partnership", Open.MENU, PARTNERSHIP_ADMINISTRATOR),
    VIEW_AS("/view-as", Open.MENU, PARTNERSHIP_ADMINISTRATOR, PARTNER_MANAGER),
    IMPORT("/import", Open.MENU, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    PARTNER("/partner", Open.MENU, PARTNER_MANAGER),
    ACCOUNTS("/accounts", Open.MENU, PARTNER_MANAGER, PARTNERSHIP_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
    LOOKS("/looks", Open.MENU, DATA_PROTECTION_OFFICER),
    AUDIT("/audit", Open.MENU, DATA_PROTECTION_OFFICER, PARTNER_MANAGER),
    WORRY("/worry", Open.SIGNED_IN, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    DRAFTS("/drafts", Open.SIGNED_IN, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD, VOLUNTEER, PERSON),
    BOARD(
            "/board",
            Open.MENU,
            BOARD_MEMBER,
            COMMISSIONER,
            EVALUATOR,
            PARTNERSHIP_ADMINISTRATOR,
            DATA_PROTECTION_OFFICER,
            COORDINATOR,
            PARTNER_MANAGER,
            SAFEGUARDING_LEAD),
    STORIES_TOLD(
            "/stories/told",
            Open.MENU,
            BOARD_MEMBER,
            PARTNERSHIP_ADMINISTRATOR,
            EVALUATOR,
            COMMISSIONER,
            DATA_PROTECTION_OFFICER),
    SIMULATIONS("/simulations", Open.MENU, PARTNERSHIP_ADMINISTRATOR),
    AGREEMENTS(
            "/agreements",
            Open.MENU,
            PARTNERSHIP_ADMINISTRATOR,
            PARTNER_MANAGER,
            BOARD_MEMBER,
            DATA_PROTECTION_OFFICER,
            COORDINATOR,
            SAFEGUARDING_LEAD),
    AGREEMENTS_NEW("/agreements/new", Open.SIGNED_IN, PARTNERSHIP_ADMINISTRATOR),
    REPORTS("/reports", Open.MENU, PARTNERSHIP_ADMINISTRATOR, BOARD_MEMBER, COMMISSIONER),
    EXTRACTS(
            "/extracts",
            Open.MENU,
            EVALUATOR,
            PARTNERSHIP_ADMINISTRATOR,
            BOARD_MEMBER,
            PARTNER_MANAGER,
            DATA_PROTECTION_OFFICER),
    QUALITY("/quality", Open.MENU, PARTNER_MANAGER),
    QUALITY_PARTNERSHIP("/quality/partnership", Open.MENU, PARTNERSHIP_ADMINISTRATOR),
    BOARD_OWN("/board/own", Open.SIGNED_IN, COORDINATOR, PARTNER_MANAGER, SAFEGUARDING_LEAD),
    SECOND_FACTOR("/second-factor", Open.SIGNED_IN),
    HELP("/help", Open.MENU),
    WHO_SEES("/who-sees", Open.SIGNED_IN),
    API("/api", Open.SIGNED_IN),

    FRONT("/", Open.EVERYBODY),
    SIGN_IN("/sign-in", Open.EVERYBODY),
    KNOWN_PHONE("/known-phone", Open.EVERYBODY),
    SIGN_OUT("/sign-out", Open.EVERYBODY),
    ACTING("/acting", Open.EVERYBODY),
    SET_UP("/set-up", Open.EVERYBODY),
    INVITATION("/invitation", Open.EVERYBODY),
    REFER("/refer", Open.EVERYBODY),
    ANSWER("/answer", Open.EVERYBODY),
    ACCESSIBILITY("/accessibility", Open.EVERYBODY),
    PRIVACY("/privacy", Open.EVERYBODY),
    QUESTIONS("/questions", Open.EVERYBODY),
    PROBLEM("/problem", Open.EVERYBODY),
    RESOURCES("/jakarta.faces.resource", Open.EVERYBODY),
    FAVICON("/favicon.ico", Open.EVERYBODY),
    CALENDAR("/calendar", Open.EVERYBODY),
    ROBOTS("/robots.txt", Open.EVERYBODY),
    MANIFEST("/kith.webmanifest", Open.EVERYBODY),
    WORKER("/worker.js", Open.EVERYBODY),
    OFFLINE("/offline", Open.EVERYBODY),
    HEALTH("/health", Open.EVERYBODY),
    METRICS("/metrics", Open.EVERYBODY),
    OPEN_API("/openapi", Open.EVERYBODY);

    /** Pages whose address holds a secret. */
    private static final Set<Pages> BEHIND_A_KEY = EnumSet.of(ANSWER, QUESTIONS, INVITATION, SET_UP, CALENDAR);

    /** Who may come in. */
    private enum Open {
        EVERYBODY,
        SIGNED_IN,
        MENU
    }

    private final String path;
    private final Open open;
    private final Set<Role> roles;

    /** No role means: every role. */
    Pages(String path, Open open, Role... roles) {
        this.path = path;
        this.open = open;
        this.roles = roles.length == 0 ? EnumSet.allOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
    }

    /** The entry with the longest prefix of a path; empty for a path that does not exist. */
    public static Optional<Pages> of(String path) {
        return Arrays.stream(values())
                .filter(page -> page.holds(path))
                .max((a, b) -> Integer.compare(a.path.length(), b.path.length()));
    }

    private boolean holds(String wanted) {
        return wanted.equals(path) || (this != FRONT && wanted.startsWith(path + "/"));
    }

    public String path() {
        return path;
    }

    public boolean isPublic() {
        return open == Open.EVERYBODY;
    }

    /** Whether whoever knows the address is let in: nobody keeps such a page or tells others where it was. */
    public boolean isBehindKey() {
        return BEHIND_A_KEY.contains(this);
    }

    /** Whether strangers make work there: they open what is behind a key, and send the public form. */
    boolean isLimited(String method) {
        return isBehindKey() || this == REFER && method.equals("POST");
    }

    public boolean isInMenu() {
        return open == Open.MENU;
    }

    public boolean allows(Role role) {
        return roles.contains(role);
    }

    /** What is asked by programs, which want a status and not a page. */
    public boolean isForPrograms() {
        return this == API;
    }
}
