package org.kith.web.people.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.people.sharing.ViewedAs;
import org.kith.people.sharing.ViewingAs;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** What a role at a partner would see, in numbers. What was chosen stands in the address. */
@Named
@RequestScoped
public class ViewAsPage {
    private static final List<Role> STAFF = List.of(Role.COORDINATOR, Role.PARTNER_MANAGER, Role.SAFEGUARDING_LEAD);
    private static final List<Role> OF_PARTNER = List.of(
            Role.COORDINATOR, Role.PARTNER_MANAGER, Role.SAFEGUARDING_LEAD, Role.VOLUNTEER, Role.PERSON, Role.REFERRER);
    private static final List<Role> OF_PARTNERSHIP = List.of(
            Role.BOARD_MEMBER,
            Role.EVALUATOR,
            Role.COMMISSIONER,
            Role.DATA_PROTECTION_OFFICER,
            Role.PARTNERSHIP_ADMINISTRATOR);

    @Inject
    private ViewingAs viewing;

    @Inject
    private Directory directory;

    private @Nullable String partner;
    private @Nullable String role;
    private @Nullable Role chosen;
    private @Nullable ViewedAs viewed;
    private List<PartnerSummary> partners = List.of();

    public void load() {
        partners = directory.partners().stream().filter(PartnerSummary::member).toList();
        if (role == null || role.isEmpty()) {
            return;
        }
        var as = Stream.concat(OF_PARTNER.stream(), OF_PARTNERSHIP.stream())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseThrow(NotFound::new);
        chosen = as;
        viewed = viewing.asSeenBy(Ids.parse(partner), as);
    }

    /** What was chosen, in words. */
    public String getWho() {
        var of = partners.stream()
                .filter(one -> one.id().toString().equals(partner))
                .map(PartnerSummary::name)
                .findFirst();
        return of.map(name -> Text.say("viewAs.who", Words.label(chosen), name)).orElseGet(() -> Words.label(chosen));
    }

    public boolean isChosen() {
        return viewed != null;
    }

    public ViewedAs getViewed() {
        return Objects.requireNonNull(viewed);
    }

    /** Only staff are opened anything. */
    public boolean isStaff() {
        return STAFF.contains(chosen);
    }

    /** Nobody holds the role, or whoever does sees nothing. */
    public boolean isNothing() {
        return !isStaff() && getViewed().kinds().isEmpty();
    }

    public boolean isFew(ViewedAs.Kind kind) {
        return kind.count() == ViewedAs.FEW;
    }

    public String fields(ViewedAs.Kind kind) {
        return String.join(", ", kind.fields());
    }

    /** The names of what is seen of one record. */
    public String sees(ViewedAs.Opened one) {
        var seen = new ArrayList<String>(List.of(Text.say("viewAs.sees.need")));
        add(seen, one.names(), "viewAs.sees.names");
        add(seen, one.phone(), "viewAs.sees.phone");
        add(seen, one.address(), "viewAs.sees.address");
        add(seen, one.visits() > 0, "viewAs.sees.visits", one.visits());
        add(seen, one.notes() > 0, "viewAs.sees.notes", one.notes());
        add(seen, one.scores() > 0, "viewAs.sees.scores", one.scores());
        return String.join(", ", seen);
    }

    private static void add(List<String> seen, boolean isSeen, String key, Object... arguments) {
        if (isSeen) {
            seen.add(Text.say(key, arguments));
        }
    }

    public List<PartnerSummary> getPartners() {
        return partners;
    }

    /** What may be asked of a partner: of another one only staff, to whom something may be opened. */
    public List<Role> roles(PartnerSummary one) {
        var own = CurrentActor.get();
        return own.role() == Role.PARTNERSHIP_ADMINISTRATOR || one.id().equals(own.partnerId()) ? OF_PARTNER : STAFF;
    }

    public List<Role> getPartnershipRoles() {
        return OF_PARTNERSHIP;
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }
}
