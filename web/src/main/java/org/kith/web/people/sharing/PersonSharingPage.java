package org.kith.web.people.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.people.Knowing;
import org.kith.people.consent.Choice;
import org.kith.people.consent.Consenting;
import org.kith.people.sharing.ShareGiven;
import org.kith.people.sharing.Sharing;

/** What other partners may know of a person, and what was opened to them. */
@Named
@RequestScoped
public class PersonSharingPage {
    @Inject
    private Knowing knowing;

    @Inject
    private Consenting consenting;

    @Inject
    private Sharing sharing;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private @Nullable String id;
    private String personName = "";
    private List<Choice> choices = List.of();
    private List<ShareGiven> shares = List.of();
    private Map<UUID, String> partners = Map.of();

    public void load() {
        var person = Ids.asked(id);
        personName = knowing.read(person).name();
        choices = consenting.choices(person);
        shares = sharing.sharesOf(person);
        partners = directory.partners().stream().collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
    }

    /** What stands today: a yes or a no for each partner, purpose and group. */
    public List<Choice> getStanding() {
        return choices.stream().filter(Choice::isStanding).toList();
    }

    public List<Choice> getEarlier() {
        return choices.stream().filter(choice -> !choice.isStanding()).toList();
    }

    public List<ShareGiven> getShares() {
        return shares;
    }

    public boolean isOpen(ShareGiven share) {
        return share.isOpenOn(LocalDate.now(clock));
    }

    public String partner(UUID partnerId) {
        return partners.getOrDefault(partnerId, "");
    }

    public String getPersonName() {
        return personName;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
