package org.kith.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.access.RoleHeld;
import org.kith.access.SignedIn;
import org.kith.audit.RequestId;
import org.kith.web.ui.Words;

/** Who looks at the page, for pages: {@code #{me.name}}, {@code #{me.menu}}. */
@Named("me")
@RequestScoped
public class Me {
    /** One line of the menu. */
    public static final class Entry {
        private final String path;
        private final String words;
        private final boolean here;

        Entry(String path, String words, boolean here) {
            this.path = path;
            this.words = words;
            this.here = here;
        }

        public String getPath() {
            return path;
        }

        public String getWords() {
            return words;
        }

        public boolean isHere() {
            return here;
        }
    }

    /** One role the account holds, for the switch. */
    public static final class Part {
        private final RoleHeld held;
        private final boolean active;

        Part(RoleHeld held, boolean active) {
            this.held = held;
            this.active = active;
        }

        public UUID getId() {
            return held.id();
        }

        public String getWords() {
            return words(held);
        }

        public boolean isActive() {
            return active;
        }
    }

    static final String ATTRIBUTE = SignedIn.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "kith.help-phone")
    private Optional<String> helpPhone;

    /** Who is signed in with this request. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    private Optional<SignedIn> signedIn() {
        return of(request);
    }

    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    public String getName() {
        return signedIn().map(SignedIn::name).orElse("");
    }

    /** What the phone keeps its own by: the account's number, no name. */
    public String getKey() {
        return signedIn().map(me -> me.accountId().toString()).orElse("");
    }

    /** Whether a volunteer looks, whose phone keeps what has not been sent. */
    public boolean isPhone() {
        return signedIn().filter(me -> me.active().role() == Role.VOLUNTEER).isPresent();
    }

    /** Coordinator at Granite Friends. */
    public String getActing() {
        return signedIn().map(me -> words(me.active())).orElse("");
    }

    public @Nullable String getPartnershipName() {
        return signedIn().map(me -> me.active().partnershipName()).orElse(null);
    }

    /** Name of the role constant, for pages that differ by role. */
    public String getRole() {
        return signedIn().map(me -> me.active().role().name()).orElse("PUBLIC");
    }

    public List<Part> getParts() {
        return signedIn()
                .map(me -> me.roles().stream()
                        .map(held -> new Part(held, held.id().equals(me.active().id())))
                        .toList())
                .orElse(List.of());
    }

    public boolean isManyParts() {
        return getParts().size() > 1;
    }

    public List<Entry> getMenu() {
        var here = Pages.of(request.getRequestURI());
        return signedIn().map(me -> menu(me, here)).orElse(List.of());
    }

    /** Where the role lands after sign-in. */
    public String getFirstPage() {
        return signedIn().map(me -> firstPage(me)).orElse("/sign-in");
    }

    String firstPage(SignedIn me) {
        return !me.isDone()
                ? Pages.SECOND_FACTOR.path()
                : menu(me, Optional.empty()).stream()
                        .map(Entry::getPath)
                        .findFirst()
                        .orElse(Pages.HELP.path());
    }

    public @Nullable String getHelpPhone() {
        return helpPhone.orElse(null);
    }

    /** The light template for those who carry Kith on a phone, the full one for staff. */
    public String getTemplate() {
        var role = signedIn().map(me -> me.active().role()).orElse(Role.PUBLIC);
        return switch (role) {
            case VOLUNTEER, PERSON, REFERRER, PUBLIC -> "/WEB-INF/templates/phone.xhtml";
            default -> "/WEB-INF/templates/staff.xhtml";
        };
    }

    /** Whether the public form is there. */
    public boolean isFormOpen() {
        return exists(Pages.REFER);
    }

    public @Nullable String getRequestId() {
        return RequestId.current();
    }

    private List<Entry> menu(SignedIn me, Optional<Pages> here) {
        return Arrays.stream(Pages.values())
                .filter(page -> me.isDone()
                        && page.isInMenu()
                        && page.allows(me.active().role())
                        && exists(page))
                .map(page -> new Entry(page.path(), Words.label(page), here.equals(Optional.of(page))))
                .toList();
    }

    private boolean exists(Pages page) {
        try {
            return request.getServletContext().getResource(page.path() + ".xhtml") != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(RoleHeld held) {
        var at = held.partnerName() != null ? held.partnerName() : held.partnershipName();
        return at == null ? Words.label(held.role()) : Words.say2("acting.at", Words.label(held.role()), at);
    }
}
