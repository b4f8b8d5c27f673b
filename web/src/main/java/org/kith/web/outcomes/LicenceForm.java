package org.kith.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.outcomes.DefiningInstruments;
import org.kith.outcomes.Instrument;
import org.kith.web.ui.Outcome;

/** The licence of an instrument and the wording that it allows. */
@Named
@ViewScoped
public class LicenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DefiningInstruments defining;

    private final UUID next = Ids.next();
    private String code = "";
    private String reference = "";
    private String title = "";
    private String licence = "";
    private String citation = "";
    private List<String> items = List.of();
    private final Map<String, String> wording = new HashMap<>();

    public void load() {
        var asked = defining.definition(code);
        title = asked.title();
        licence = asked.licence();
        citation = asked.citation();
        items = asked.items().stream().map(Instrument.Item::id).toList();
        asked.items().forEach(item -> wording.put(item.id(), Objects.requireNonNullElse(item.wording(), "")));
    }

    public @Nullable String save() {
        var words = new HashMap<String, String>();
        items.forEach(item -> words.put(
                item, Objects.requireNonNullElse(wording.get(item), "").strip()));
        defining.license(next, code, reference, words);
        return Outcome.said("instruments.licensed").to("/partnership/instruments");
    }

    public String getTitle() {
        return title;
    }

    public String getLicence() {
        return licence;
    }

    public String getCitation() {
        return citation;
    }

    public List<String> getItems() {
        return items;
    }

    /** By item id. */
    public Map<String, String> getWording() {
        return wording;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }
}
