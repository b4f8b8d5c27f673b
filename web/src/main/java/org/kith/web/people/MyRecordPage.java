package org.kith.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.people.Look;
import org.kith.people.OwnRecord;
import org.kith.people.Telling;
import org.kith.people.glass.BreakingGlass;
import org.kith.people.glass.GlassToldMe;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** What a person is told: what is held about them and who saw it. */
@Named
@RequestScoped
public class MyRecordPage {
    @Inject
    private Telling telling;

    @Inject
    private BreakingGlass glass;

    private @Nullable OwnRecord record;
    private List<GlassToldMe> glasses = List.of();
    private List<Look> looks = List.of();

    public void load() {
        var me = CurrentActor.get().personId();
        if (me == null) {
            throw new NotFound();
        }
        record = telling.whatWeHold(me);
        looks = telling.whoLooked();
        glasses = glass.atMe();
    }

    /** Looks in an emergency, the newest first. */
    public List<GlassToldMe> getGlasses() {
        return glasses;
    }

    // A message that is sent back with a complaint comes to a page that nobody loaded.
    public OwnRecord getRecord() {
        if (record == null) {
            load();
        }
        return Objects.requireNonNull(record);
    }

    public List<Look> getLooks() {
        return looks;
    }

    /** Read your record, changed your address … */
    public String did(Look look) {
        return PeopleWords.did(look.action(), look.record());
    }

    /** Name, role and partner of whoever it was. */
    public String who(Look look) {
        return java.util.stream.Stream.of(
                        look.accountName(),
                        look.role() == null ? null : Text.say("Role." + look.role()),
                        look.partnerName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public String getInterests() {
        return PeopleWords.interests(getRecord().details().need().interests());
    }

    public String getLanguages() {
        return PeopleWords.languages(getRecord().details().identity().languages());
    }

    public String getAddress() {
        return PeopleWords.address(getRecord().details().contact());
    }

    public String getBarriers() {
        return getRecord().support().barriers().stream()
                .sorted()
                .map(Words::label)
                .collect(Collectors.joining(", "));
    }
}
