package org.kith.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Measuring;
import org.kith.people.PersonName;

/** The questions on paper, with boxes to tick; what stands there is typed in afterwards. */
@Named
@RequestScoped
public class PaperPage {
    @Inject
    private Measuring measuring;

    private @Nullable String person;
    private @Nullable String instrument;
    private @Nullable PersonName whom;
    private List<Instrument> sheets = List.of();

    public void load() {
        var known = Ids.asked(person);
        whom = measuring.whom(known);
        sheets = measuring.instruments().stream()
                .filter(each -> instrument == null || instrument.isEmpty()
                        ? Measuring.CORE.contains(each.code())
                        : each.code().equals(instrument))
                .toList();
    }

    public List<Instrument> getSheets() {
        return sheets;
    }

    public List<QuestionAsked> questions(Instrument asked) {
        return QuestionAsked.all(asked);
    }

    public @Nullable PersonName getWhom() {
        return whom;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getInstrument() {
        return instrument;
    }

    public void setInstrument(@Nullable String instrument) {
        this.instrument = instrument;
    }
}
