package org.kith.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds people by what somebody remembers of them. */
@Dependent
class PeopleSearch {
    private static final Pattern A_PHONE = Pattern.compile("[+()0-9\\s-]*[0-9][+()0-9\\s-]*");
    private static final int EXPORT_LIMIT = 20_000;

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected PeopleSearch() {}

    PeopleSearch(EntityManager entities) {
        this.entities = entities;
    }

    PeoplePage page(PeopleQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        var where = where(query, parameters);
        long total = with(parameters, entities.createQuery("SELECT COUNT(p) FROM Person p" + where, Long.class))
                .getSingleResult();
        int last = (int) Math.max(1, (total + PeopleQuery.PAGE_SIZE - 1) / PeopleQuery.PAGE_SIZE);
        int page = Math.min(Math.max(1, query.page()), last);
        var rows = rows(query, where, parameters)
                .setFirstResult((page - 1) * PeopleQuery.PAGE_SIZE)
                .setMaxResults(PeopleQuery.PAGE_SIZE)
                .getResultList();
        return new PeoplePage(rows, total, page);
    }

    /** Every row of the list, for an export. */
    List<PersonRow> all(PeopleQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        return rows(query, where(query, parameters), parameters)
                .setMaxResults(EXPORT_LIMIT)
                .getResultList();
    }

    /** Everybody on record, closed or not, as far as entries are compared. */
    List<Sketch> sketches() {
        return entities.createQuery(
                        "SELECT NEW org.kith.people.Sketch(p.id, p.reference, p.givenName, p.familyName, p.preferredName,"
                                + " p.nickname, p.dateOfBirth, p.postcode, p.phoneDigits, p.closedOn) FROM Person p",
                        Sketch.class)
                .getResultList();
    }

    private TypedQuery<PersonRow> rows(PeopleQuery query, String where, Map<String, String> parameters) {
        return with(
                parameters,
                entities.createQuery(
                        "SELECT NEW org.kith.people.PersonRow(p.id, p.reference, p.givenName, p.familyName,"
                                + " p.preferredName, p.dateOfBirth, p.outwardCode, p.phone, p.mobile, p.registeredAt,"
                                + " p.closedOn) FROM Person p" + where
                                + query.sort().orderBy(query.descending()),
                        PersonRow.class));
    }

    private static String where(PeopleQuery query, Map<String, String> parameters) {
        var where = new StringBuilder(
                switch (query.which()) {
                    case OPEN -> " WHERE p.closedOn IS NULL";
                    case CLOSED -> " WHERE p.closedOn IS NOT NULL";
                    case ALL -> " WHERE p.id IS NOT NULL";
                });
        var words = query.words();
        if (words != null && A_PHONE.matcher(words).matches()) {
            parameters.put("digits", "%" + Words.digits(words) + "%");
            return where.append(" AND p.phoneDigits LIKE :digits").toString();
        }
        int number = 0;
        for (var word : Words.wanted(words)) {
            var name = "word" + number++;
            parameters.put(name, "%" + word + "%");
            where.append(" AND p.searchText LIKE :").append(name);
        }
        if (number == 0 && words != null && !words.isBlank()) {
            where.append(" AND p.id IS NULL");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> with(Map<String, String> parameters, TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
