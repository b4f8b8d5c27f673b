package org.kith.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.NotFound;

/** The people the actor may see; the scoped views decide who that is. */
@Dependent
public class People {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    protected People() {}

    /** For tests, which have no container. */
    public People(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** @throws NotFound when there is no such person for this actor */
    public Person get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * The person with the row locked until the end of the transaction: for decisions that two people must not take at once.
     *
     * @throws NotFound when there is no such person for this actor
     */
    public Person claim(UUID id) {
        var person = entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    public void add(Person person) {
        entities.persist(person);
    }

    /** Health and vulnerability, when anything was recorded. */
    public Optional<PersonSupport> support(UUID personId) {
        return Optional.ofNullable(entities.find(PersonSupport.class, personId));
    }

    /** Whoever of the partner may be the same person, the likeliest first, at most ten. */
    public List<Alike> alike(UUID id) {
        var sketches = new PeopleSearch(entities).sketches();
        return sketches.stream()
                .filter(sketch -> sketch.id().equals(id))
                .findFirst()
                .map(new Likenesses(sketches)::to)
                .orElse(List.of());
    }

    /** The person with this reference, or with whom the record that had it was merged. */
    public Optional<Person> byReference(String typed) {
        var wanted = Words.wanted(typed);
        return wanted.size() != 1
                ? Optional.empty()
                : entities.createQuery("SELECT p FROM Person p WHERE p.searchText LIKE :reference", Person.class)
                        .setParameter("reference", "% " + wanted.get(0) + "%")
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /** Who these are, in one query; whoever the actor may not see is missing. */
    public Map<UUID, PersonName> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, PersonName>();
        if (!ids.isEmpty()) {
            entities.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                    .setParameter("ids", List.copyOf(ids))
                    .getResultStream()
                    .forEach(person ->
                            names.put(person.id(), new PersonName(person.id(), person.reference(), person.name())));
        }
        return names;
    }

    /** The people who care for somebody, those still linked first. */
    List<Carer> carersOf(UUID personId) {
        return entities.createQuery(
                        "SELECT c FROM Carer c WHERE c.personId = :person ORDER BY c.endedOn, c.name", Carer.class)
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<Carer> findCarer(UUID id) {
        return Optional.ofNullable(entities.find(Carer.class, id));
    }

    void add(Carer carer) {
        entities.persist(carer);
    }

    /** The support record to write on, made when there is none. */
    public PersonSupport supportFor(Person person) {
        return support(person.id()).orElseGet(() -> {
            var support = new PersonSupport(person);
            entities.persist(support);
            return support;
        });
    }
}
