package org.kith.oracle;

import java.util.List;

/**
 * What is written when somebody on duty looks at a person of another partner in an emergency: the look, a line of that person's
 * history, and the letter to them, all at once and at the partner of the person.
 */
final class GlassBroken {
    private static final List<String> WITH_IT = List.of("break_glass", "timeline_event", "notice");
    private final City city;
    private final List<Touches.Touch> touches;

    /** @param touches all that was written at once */
    GlassBroken(City city, List<Touches.Touch> touches) {
        this.city = city;
        this.touches = touches;
    }

    boolean permits(Caller caller, Touches.Touch touch) {
        return touch.verb().equals("I")
                && WITH_IT.contains(touch.table())
                && Rule.permits(caller.role(), "GLASS", 'C')
                && (caller.role().equals("PARTNER_MANAGER") || new Duty(city, caller).isOn())
                && touches.stream().anyMatch(look -> isLook(caller, look) && isAboutTheSame(look, touch));
    }

    private static boolean isLook(Caller caller, Touches.Touch touch) {
        return touch.verb().equals("I")
                && touch.table().equals("break_glass")
                && touch.names(caller.account())
                && touch.names(caller.partner())
                && !touch.owner().equals(caller.partner());
    }

    private boolean isAboutTheSame(Touches.Touch look, Touches.Touch touch) {
        return city.rows("person").stream()
                .filter(person -> person.is("owner_partner_id", look.owner()) && !person.has("closed_on"))
                .anyMatch(person -> look.names(person.id())
                        && touch.names(person.id())
                        && touch.owner().equals(look.owner()));
    }
}
