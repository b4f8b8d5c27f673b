package org.kith.volunteering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What clearance needs to know of the checks of volunteers, in two queries: the own partner's and those it recognises, each with
 * what suspends it.
 */
final class KnownChecks {
    private static final String FACTS =
            "SELECT c.id, c.volunteerId, c.kind, c.datedOn, c.expiresOn, c.withdrawnOn, n FROM"
                    + " %s c LEFT JOIN PvgNotice n ON n.volunteerId = c.volunteerId AND c.kind ="
                    + " org.kith.volunteering.CheckKind.PVG AND n.kind <> org.kith.volunteering.PvgNoticeKind.LEAVER_TOLD";
    private static final String OWN = FACTS.formatted("VolunteerCheck");
    private static final String RECOGNISED = FACTS.formatted("RecognisedCheck");

    private KnownChecks() {}

    /** Of these volunteers. */
    static Map<UUID, List<CheckFacts>> of(EntityManager entities, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var some = " WHERE c.volunteerId IN :ids";
        return joined(
                rows(entities.createQuery(OWN + some, Object[].class).setParameter("ids", List.copyOf(ids))),
                rows(entities.createQuery(RECOGNISED + some, Object[].class).setParameter("ids", List.copyOf(ids))));
    }

    /** Of everybody who has not left. */
    static Map<UUID, List<CheckFacts>> ofAllHere(EntityManager entities) {
        var here = " WHERE c.volunteerId IN (SELECT v.id FROM Volunteer v WHERE v.leftOn IS NULL)";
        return joined(
                rows(entities.createQuery(OWN + here, Object[].class)),
                rows(entities.createQuery(RECOGNISED, Object[].class)));
    }

    private static Map<UUID, List<CheckFacts>> joined(
            Map<UUID, List<CheckFacts>> own, Map<UUID, List<CheckFacts>> recognised) {
        var all = new HashMap<>(own);
        recognised.forEach((volunteer, checks) ->
                all.put(volunteer, RecognisedCheck.joined(own.getOrDefault(volunteer, List.of()), checks)));
        return all;
    }

    // One row for each check and suspension; a check that nothing suspends has one row.
    private static Map<UUID, List<CheckFacts>> rows(TypedQuery<Object[]> query) {
        var checks = new LinkedHashMap<UUID, CheckFacts>();
        for (var row : query.getResultList()) {
            var check = checks.computeIfAbsent(
                    (UUID) row[0],
                    id -> new CheckFacts(
                            (UUID) row[1], (CheckKind) row[2], (LocalDate) row[3], day(row[4]), day(row[5])));
            if (row[6] instanceof PvgNotice notice) {
                var told = new ArrayList<>(check.suspensions());
                told.add(notice.suspension());
                checks.put((UUID) row[0], check.under(told));
            }
        }
        var byVolunteer = new HashMap<UUID, List<CheckFacts>>();
        checks.values()
                .forEach(check -> byVolunteer
                        .computeIfAbsent(check.volunteerId(), id -> new ArrayList<>())
                        .add(check));
        return byVolunteer;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return (LocalDate) value;
    }
}
