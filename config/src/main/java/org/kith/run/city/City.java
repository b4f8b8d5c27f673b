package org.kith.run.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the demo city's parts know of each other while it is being made. */
final class City {
    final Chance chance;
    final LocalDate today;
    final Instant now;
    final UUID partnership;
    final List<Partner> partners = new ArrayList<>();
    final List<Elder> people = new ArrayList<>();
    final List<Helper> volunteers = new ArrayList<>();
    final List<Pairing> pairings = new ArrayList<>();
    final List<Made> made = new ArrayList<>();

    City(LocalDate today) {
        this.today = today;
        var morning = today.atTime(8, 30).atZone(Chance.CITY).toInstant();
        this.now = Instant.now().isBefore(morning) ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : morning;
        this.chance = new Chance(now);
        this.partnership = chance.id();
        add("Harbour Friends", "Harbour", "harbour", "AB10", "AB11", "AB25");
        add("Kirkgate Companions", "Kirkgate", "kirkgate", "AB15", "AB16");
        add("Lantern Lane Trust", "Lantern", "lantern", "AB24", "AB22");
        add("Moorland Neighbours", "Moorland", "moorland", "AB12", "AB13", "AB14");
        add("Seagate Welcome", "Seagate", "seagate", "AB21", "AB23");
    }

    private void add(String name, String shortName, String domain, String... outward) {
        partners.add(new Partner(chance.id(), chance.id(), name, shortName, domain, List.of(outward)));
    }

    /** A fictional member organisation; {@code coordinator} is the account that does its work in the history. */
    record Partner(UUID id, UUID coordinator, String name, String shortName, String domain, List<String> outward) {}

    /** An older person, as far as the history needs to know. */
    record Elder(
            UUID id,
            UUID waiting,
            Partner partner,
            String outward,
            boolean woman,
            LocalDate waitingSince,
            @Nullable LocalDate closedOn) {}

    /** A volunteer with the places still free. */
    static final class Helper {
        final UUID id;
        final Partner partner;
        final String outward;
        final int capacity;
        final LocalDate clearedOn;
        final boolean open;
        int taken;

        Helper(UUID id, Partner partner, String outward, int capacity, LocalDate clearedOn, boolean open) {
            this.id = id;
            this.partner = partner;
            this.outward = outward;
            this.capacity = capacity;
            this.clearedOn = clearedOn;
            this.open = open;
        }
    }

    /** A match that was introduced. */
    record Pairing(
            UUID id,
            Elder elder,
            Helper helper,
            LocalDate introducedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {}

    /** A visit that happened lately. */
    record Made(UUID id, Pairing pairing, LocalDate day) {}
}
