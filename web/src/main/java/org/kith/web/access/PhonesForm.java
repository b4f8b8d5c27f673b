package org.kith.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.KnownPhones;
import org.kith.access.SignedIn;
import org.kith.people.phone.MyPhones;
import org.kith.people.phone.PhoneRow;
import org.kith.web.ui.Outcome;
import org.omnifaces.util.Faces;

/** The phones on which somebody needs no password. */
@Named
@ViewScoped
public class PhonesForm implements Serializable {
    private static final String HERE = "/my/phones";

    @Inject
    private transient MyPhones mine;

    @Inject
    private transient KnownPhones known;

    @Inject
    private transient Cookies cookies;

    private ArrayList<PhoneRow> rows = new ArrayList<>();
    private boolean here;
    private @Nullable String name;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(mine.phones());
        here = cookies.phoneIn(Faces.getRequest()).filter(known::isKnown).isPresent();
    }

    public @Nullable String remember() {
        if (Faces.getRequest().getAttribute(Me.ATTRIBUTE) instanceof SignedIn signedIn) {
            known.remember(signedIn, Objects.requireNonNull(name).strip())
                    .ifPresent(secret -> cookies.givePhone(Faces.getResponse(), secret));
        }
        return Outcome.said("phones.remembered").to(HERE);
    }

    public @Nullable String forget(PhoneRow row) {
        mine.forget(row.id());
        return Outcome.said("phones.forgotten").to(HERE);
    }

    public List<PhoneRow> getRows() {
        return rows;
    }

    /** Whether this phone is known already. */
    public boolean isHere() {
        return here;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
