package org.kith.oracle;

import java.util.List;

/** Pairs of people of neighbouring partners who may be one: unanswered, answered by one or both, and with a closed record. */
final class Twins {
    private static final String[][] ANSWERS = {
        {null, null}, {"TALK", null}, {"TALK", "TALK"}, {"TALK", "NOT_THE_SAME"}, {"NOT_THE_SAME", null}
    };

    private final City city;

    Twins(City city) {
        this.city = city;
    }

    void make(String partnership) {
        var partners = city.rows("partner").stream()
                .filter(partner -> partner.is("partnership_id", partnership))
                .toList();
        for (var number = 1; number < partners.size(); number++) {
            between(partners.get(number - 1), partners.get(number));
        }
    }

    private void between(Row one, Row other) {
        var ones = people(one);
        var others = people(other);
        for (var number = 0; number < Math.min(ones.size(), others.size()); number++) {
            var answers = ANSWERS[number % ANSWERS.length];
            asked(one, ones.get(number), other, others.get(number), answers[0]);
            asked(other, others.get(number), one, ones.get(number), answers[1]);
        }
    }

    private List<Row> people(Row partner) {
        return city.rows("person").stream()
                .filter(person -> person.is("owner_partner_id", partner.id()))
                .limit(30)
                .toList();
    }

    private void asked(Row owner, Row person, Row otherPartner, Row other, String answer) {
        Owned.add(
                city,
                owner,
                "likeness_question",
                "person_id",
                person.id(),
                "other_partner_id",
                otherPartner.id(),
                "other_id",
                other.id(),
                "points",
                80,
                "found_at",
                city.now.minusHours(7),
                "answer",
                answer);
    }
}
