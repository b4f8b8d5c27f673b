package org.kith.web.matching.merge;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.matching.merge.ComparedField;
import org.kith.matching.merge.MergeField;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** One field of two records, and whose value stays. */
public class FieldChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MergeField field;
    private final String kept;
    private final String gone;
    private final boolean choice;
    private boolean fromGone;

    FieldChoice(ComparedField compared) {
        field = compared.field();
        kept = text(compared.kept());
        gone = text(compared.gone());
        choice = compared.differs() && compared.kept() != null && compared.gone() != null;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return Words.date(day);
        }
        return value instanceof Enum<?> ? Words.label(value) : value.toString();
    }

    MergeField field() {
        return field;
    }

    public String getLabel() {
        return Text.say("MergeField." + field);
    }

    public String getKept() {
        return kept;
    }

    public String getGone() {
        return gone;
    }

    /** The value that both have, or the only one there is. */
    public String getOnly() {
        return kept.isEmpty() ? gone : kept;
    }

    /** Whether both say something, and not the same. */
    public boolean isChoice() {
        return choice;
    }

    public boolean isFromGone() {
        return fromGone;
    }

    public void setFromGone(boolean fromGone) {
        this.fromGone = fromGone;
    }
}
