package org.kith.outcomes;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.SETTINGS;
import static org.kith.outcomes.OutcomeRule.DEFINITION_IS_READABLE;
import static org.kith.outcomes.OutcomeRule.DEFINITION_VERSION_IS_NEW;
import static org.kith.outcomes.OutcomeRule.LICENCE_IS_NAMED;
import static org.kith.outcomes.OutcomeRule.WORDING_IS_COMPLETE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;

/** Entering the questions a partnership asks: a new measure is one definition file and no code. */
@Stateless
public class DefiningInstruments {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    public DefiningInstruments() {}

    /** For tests, which have no container. */
    DefiningInstruments(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.definitions = new Definitions(entities);
        this.clock = clock;
    }

    /** Every version there is, by code, the newest first. */
    @Allowed(record = SETTINGS, action = READ)
    public List<DefinitionRow> definitions() {
        var rows = new ArrayList<DefinitionRow>();
        var catalogue = definitions.catalogue();
        for (var entered : definitions.entered()) {
            rows.add(row(entered, Definitions.read(entered), catalogue));
        }
        for (var shipped : Instruments.shipped()) {
            if (catalogue.get(shipped.code(), shipped.version()) == shipped) {
                rows.add(row(null, shipped, catalogue));
            }
        }
        rows.sort(Comparator.comparing(DefinitionRow::code)
                .thenComparing(Comparator.comparingInt(DefinitionRow::version).reversed()));
        return rows;
    }

    private static DefinitionRow row(@Nullable DefinitionRecord entered, Instrument read, Catalogue catalogue) {
        return new DefinitionRow(
                entered == null ? null : entered.id(),
                read.code(),
                read.version(),
                read.title(),
                read.items().size(),
                read.licence(),
                read.licenceReference(),
                read.citation(),
                entered == null ? null : entered.enteredAt(),
                state(entered, read, catalogue));
    }

    private static DefinitionRow.State state(@Nullable DefinitionRecord entered, Instrument read, Catalogue catalogue) {
        if (entered != null && entered.isWithdrawn()) return DefinitionRow.State.WITHDRAWN;
        if (!catalogue.find(read.code()).map(read::equals).orElse(false)) return DefinitionRow.State.EARLIER;
        return read.isReadyToUse() ? DefinitionRow.State.IN_USE : DefinitionRow.State.NEEDS_LICENCE;
    }

    /**
     * Enters a definition file.
     *
     * @param id made by the form; the same id again changes nothing
     */
    @Allowed(record = SETTINGS, action = CREATE)
    public UUID enter(UUID id, String file) {
        if (entities.find(NewDefinition.class, id) == null) keep(id, file);
        return id;
    }

    /**
     * Writes down the licence and the wording that it allows; from then on the instrument can be asked.
     *
     * @param id made by the form; the same id again changes nothing
     * @param wording by item id, for every item
     */
    @Allowed(record = SETTINGS, action = CREATE)
    public UUID license(UUID id, String code, String reference, Map<String, String> wording) {
        if (entities.find(NewDefinition.class, id) == null) {
            var catalogue = definitions.catalogue();
            var before = catalogue.find(code).orElseThrow(NotFound::new);
            LICENCE_IS_NAMED.require(!reference.isBlank() && reference.length() <= 200);
            WORDING_IS_COMPLETE.require(before.items().stream()
                    .allMatch(item -> !wording.getOrDefault(item.id(), "").isBlank()));
            keep(id, InstrumentFile.licensed(file(before), catalogue.highest(code) + 1, reference.strip(), wording));
        }
        return id;
    }

    private void keep(UUID id, String file) {
        var read = readable(file);
        DEFINITION_VERSION_IS_NEW.require(
                read.version() > definitions.catalogue().highest(read.code()), read.code(), read.version());
        entities.persist(new NewDefinition(id, read, file, CurrentActor.get(), clock.instant()));
    }

    private static Instrument readable(String file) {
        try {
            return Instrument.read(file);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new RuleBroken(DEFINITION_IS_READABLE, String.valueOf(wrong.getMessage()));
        }
    }

    /** It is not asked any more; what was answered keeps its score. */
    @Allowed(record = SETTINGS, action = UPDATE)
    public void withdraw(UUID id) {
        var entered = entities.find(NewDefinition.class, id);
        if (entered == null) throw new NotFound();
        entered.withdraw(CurrentActor.get(), clock.instant());
    }

    /** @throws NotFound when there is no such version */
    @Allowed(record = SETTINGS, action = READ)
    public Instrument definition(String code) {
        return definitions.catalogue().find(code).orElseThrow(NotFound::new);
    }

    /** A version's file, for keeping or for writing the next one. */
    @Allowed(record = SETTINGS, action = READ)
    public String file(String code, int version) {
        try {
            return file(definitions.catalogue().get(code, version));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private String file(Instrument instrument) {
        return definitions.entered().stream()
                .filter(each -> Definitions.read(each).equals(instrument))
                .findFirst()
                .map(DefinitionRecord::file)
                .orElseGet(() -> Instruments.file(instrument.code(), instrument.version()));
    }
}
