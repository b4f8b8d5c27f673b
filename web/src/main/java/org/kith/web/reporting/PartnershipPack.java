package org.kith.web.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.reporting.Released;
import org.kith.reporting.quality.Evidence;
import org.kith.reporting.quality.QualityDomain;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/**
 * What a partnership can show for the award by itself: released figures, agreements in force and stories that may be read. Whatever
 * rests on records of people or volunteers is held by the partners, and named here without a number.
 *
 * @param release the newest one; null when there is none yet
 * @param agreements how many are in force
 * @param stories how many may be read today
 */
record PartnershipPack(LocalDate on, @Nullable Released release, long agreements, long stories) {
    private static final Map<QualityDomain, List<String>> TABLES = Map.of(
            QualityDomain.SERVICE, List.of("REFERRALS", "DECISIONS", "WAITING", "WAITING_TIME"),
            QualityDomain.EVALUATION, List.of("CHANGE", "OFTEN_LONELY"),
            QualityDomain.BEFRIENDEE, List.of("BRINGS"),
            QualityDomain.BEFRIENDER, List.of("VISITS"),
            QualityDomain.MATCHING, List.of("MATCHES", "MATCH_LENGTH"));

    private static final Set<Evidence> NOT_WITH_PARTNERS =
            EnumSet.of(Evidence.REFERRALS_DECIDED, Evidence.AGREEMENTS, Evidence.STORIES);

    /** What is there of one domain, a sentence each. */
    List<String> shown(QualityDomain domain) {
        var all = new ArrayList<String>();
        if (release != null) {
            TABLES.getOrDefault(domain, List.of()).stream()
                    .map(release::table)
                    .filter(table -> !table.rows().isEmpty())
                    .map(table -> new BoardSection(release, table, null))
                    .forEach(section -> all.add(section.getTitle() + ": " + section.getSentence()));
        }
        if (domain == QualityDomain.POLICIES) {
            all.add(Text.say("quality.city.agreements", agreements));
        }
        if (domain == QualityDomain.EVALUATION) {
            all.add(
                    release == null
                            ? Text.say("quality.city.unreleased")
                            : Text.say("quality.city.released", Words.date(release.cutOff()), release.threshold()));
            all.add(Text.say("quality.city.stories", stories));
        }
        return all;
    }

    /** What only the partners can show of one domain, by name. */
    List<String> held(QualityDomain domain) {
        return Arrays.stream(Evidence.values())
                .filter(one -> one.domain() == domain && !NOT_WITH_PARTNERS.contains(one))
                .map(Words::label)
                .toList();
    }
}
