package org.kith.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.AccountingForLooks;
import org.kith.people.LooksOf;
import org.kith.people.Telling;
import org.kith.web.Text;

/** Who saw a person's record, by partner and role, to print: for the person, or for staff who hand it over. */
@Named
@RequestScoped
public class SeenPage {
    @Inject
    private AccountingForLooks accounting;

    @Inject
    private Telling telling;

    private @Nullable String id;
    private String personName = "";
    private List<LooksOf> looks = List.of();

    public void load() {
        var person = Ids.asked(id);
        personName = accounting.name(person);
        looks = accounting.looksAt(person);
    }

    public void loadMine() {
        looks = telling.looksByRole();
    }

    /** Partner and role. */
    public String who(LooksOf look) {
        return Stream.of(look.partnerName(), look.role() == null ? null : Text.say("Role." + look.role()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Read your record, changed your address … */
    public String did(LooksOf look) {
        return PeopleWords.did(look.action(), look.record());
    }

    public List<LooksOf> getLooks() {
        return looks;
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
