package org.kith.web.people.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.people.sharing.ViewedAs;
import org.kith.people.sharing.ViewingAs;
import org.kith.web.Text;

/** What a role at a partner would see, in numbers. What was chosen stands in the address. */
@Named
@RequestScoped
public class ViewAsPage {
    private static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.PARTNER_MANAGER, Role.SAFEGUARDING_LEAD);

    @Inject
    private ViewingAs viewing;

    @Inject
    private Directory directory;

    private @Nullable String partner;
    private @Nullable String role;
    private @Nullable ViewedAs viewed;
    private List<PartnerSummary> partners = List.of();

    public void load() {
        partners = directory.partners().stream().filter(PartnerSummary::member).toList();
        if (partner == null || partner.isEmpty() || role == null || role.isEmpty()) {
            return;
        }
        var wanted = Ids.parse(partner);
        var as = ROLES.stream().filter(one -> one.name().equals(role)).findFirst();
        if (wanted == null || as.isEmpty()) {
            throw new NotFound();
        }
        viewed = viewing.asSeenBy(wanted, as.get());
    }

    public boolean isChosen() {
        return viewed != null;
    }

    public ViewedAs getViewed() {
        return Objects.requireNonNull(viewed);
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

    public List<Role> getRoles() {
        return ROLES;
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
