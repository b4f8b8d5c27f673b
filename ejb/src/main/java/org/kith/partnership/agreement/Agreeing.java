package org.kith.partnership.agreement;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.AGREEMENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.NotFound;
import org.kith.partnership.PartnerSummary;
import org.kith.partnership.Partners;

/** Agreeing with other partners what is shared: proposed by the partnership, accepted by each partner, ended by any of them. */
@Stateless
public class Agreeing {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Partners partners;

    @Inject
    private Clock clock;

    protected Agreeing() {}

    /** For tests, which have no container. */
    public Agreeing(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.partners = new Partners(entities);
        this.clock = clock;
    }

    /** All of the partnership, the newest first, ended ones too. */
    @Allowed(record = AGREEMENT, action = LIST)
    public List<AgreementSeen> agreements() {
        var parties = entities.createQuery("SELECT p FROM AgreementParty p", AgreementParty.class)
                .getResultStream()
                .collect(Collectors.groupingBy(PartyRecord::agreementId));
        var names = names();
        return entities.createQuery(
                        "SELECT a FROM SharingAgreement a ORDER BY a.number DESC, a.edition DESC",
                        SharingAgreement.class)
                .getResultStream()
                .map(agreement -> seen(agreement, parties.getOrDefault(agreement.id(), List.of()), names))
                .toList();
    }

    @Allowed(record = AGREEMENT, action = READ)
    public AgreementSeen agreement(UUID id) {
        return agreements().stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * A new agreement, or a new edition of one, for these partners to accept. An earlier edition runs on until it is ended.
     *
     * @param id made by the form; the same id again changes nothing
     * @param replaces the agreement this is a new edition of
     */
    @Allowed(record = AGREEMENT, action = CREATE)
    public UUID propose(UUID id, Terms terms, Set<UUID> partnerIds, @Nullable UUID replaces) {
        if (entities.find(ProposedAgreement.class, id) != null) {
            return id;
        }
        terms.check(LocalDate.now(clock));
        var members = partners.summaries(LocalDate.now(clock)).stream()
                .filter(PartnerSummary::member)
                .map(PartnerSummary::id)
                .filter(partnerIds::contains)
                .toList();
        AgreementRule.AGREEMENT_HAS_TWO_PARTNERS.require(members.size() >= 2);
        var city = Objects.requireNonNull(CurrentActor.get().partnershipId());
        var number =
                replaces == null ? highest("number", 0) + 1 : find(replaces).number();
        var edition = replaces == null ? 1 : highest("edition", number) + 1;
        entities.persist(new ProposedAgreement(
                id,
                city,
                number,
                edition,
                terms,
                clock.instant(),
                CurrentActor.get().account()));
        entities.flush(); // its partners refer to it
        members.forEach(partner -> entities.persist(new InvitedParty(city, id, partner)));
        return id;
    }

    /** The own partner is part of it from now on. */
    @Allowed(record = AGREEMENT, action = APPROVE)
    public void accept(UUID id) {
        AgreementRule.AGREEMENT_RUNS.require(agreement(id).endedAt() == null);
        ownParty(id).accept(clock.instant(), CurrentActor.get().account());
    }

    /** Ends it: a manager for the own partner, the administrator for all. What it let others see is gone at once. */
    @Allowed(record = AGREEMENT, action = END)
    public void end(UUID id) {
        if (CurrentActor.get().role() == Role.PARTNER_MANAGER) {
            ownParty(id).leave(clock.instant(), CurrentActor.get().account());
        } else {
            find(id).end(clock.instant(), CurrentActor.get().account());
        }
    }

    private OwnParty ownParty(UUID agreementId) {
        return entities.createQuery("SELECT p FROM OwnParty p WHERE p.agreementId = :id", OwnParty.class)
                .setParameter("id", agreementId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ProposedAgreement find(UUID id) {
        var found = entities.find(ProposedAgreement.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private int highest(String what, int number) {
        var all = entities.createQuery("SELECT a FROM ProposedAgreement a", ProposedAgreement.class)
                .getResultStream();
        return what.equals("number")
                ? all.mapToInt(AgreementRecord::number).max().orElse(0)
                : all.filter(agreement -> agreement.number() == number)
                        .mapToInt(AgreementRecord::edition)
                        .max()
                        .orElse(0);
    }

    private Map<UUID, String> names() {
        return partners.summaries(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
    }

    private AgreementSeen seen(SharingAgreement agreement, List<AgreementParty> parties, Map<UUID, String> names) {
        return new AgreementSeen(
                agreement.id(),
                agreement.number() + "." + agreement.edition(),
                agreement.terms(),
                agreement.runsOn(LocalDate.now(clock)),
                agreement.endedAt(),
                parties.stream()
                        .filter(party -> names.containsKey(party.partnerId()))
                        .map(party -> new AgreementSeen.Party(
                                party.partnerId(),
                                names.getOrDefault(party.partnerId(), ""),
                                party.acceptedAt(),
                                party.endedAt()))
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
    }
}
