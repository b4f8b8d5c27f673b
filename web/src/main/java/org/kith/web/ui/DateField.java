package org.kith.web.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code b:dateField}: day, month and year in three boxes with one label, bound to a LocalDate. Keeps what was typed until
 * it is a day. Attributes: {@code key}, {@code hint}, {@code optional} as of {@code b:field}; {@code value};
 * {@code required}; {@code past="true"} refuses days after today; {@code birth="true"} fills in the browser's own.
 */
@FacesComponent("kith.DateField")
public class DateField extends UIInput {
    private static final String[] PARTS = {"day", "month", "year"};

    public DateField() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "kith";
    }

    @Override
    public void decode(FacesContext faces) {
        // As UIInput does: a day that was wrong the last time may be right now.
        setValid(true);
        var request = faces.getExternalContext().getRequestParameterMap();
        var id = getClientId(faces);
        if (request.containsKey(id + "-day")) {
            // Without this a day that was wrong once stays wrong, because the view remembers it.
            setValid(true);
            setSubmittedValue(new TypedDate(
                    request.getOrDefault(id + "-day", ""),
                    request.getOrDefault(id + "-month", ""),
                    request.getOrDefault(id + "-year", "")));
        }
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext faces, Object submitted) throws ConverterException {
        boolean past = Boolean.parseBoolean(String.valueOf(getAttributes().get("past")));
        // A request without the three boxes said nothing.
        return submitted instanceof TypedDate typed ? typed.toDay(past ? LocalDate.now(Words.HOME) : null) : null;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var labelled = new Labelled(faces, this, this);
        getAttributes().putIfAbsent("label", labelled.label());
        var out = faces.getResponseWriter();
        out.startElement("fieldset", this);
        out.writeAttribute("id", getClientId(faces), null);
        out.writeAttribute("class", labelled.isWrong() ? "field date field-wrong" : "field date", null);
        var describedBy = labelled.describedBy();
        if (describedBy != null) {
            out.writeAttribute("aria-describedby", describedBy, null);
        }
        out.startElement("legend", null);
        labelled.writeLabelText(out);
        out.endElement("legend");
        labelled.writeHintAndError(out);
        out.startElement("div", null);
        out.writeAttribute("class", "date-parts", null);
        for (var part : PARTS) {
            writePart(faces, out, part, labelled.isWrong());
        }
        out.endElement("div");
        out.endElement("fieldset");
    }

    @Override
    public void encodeEnd(FacesContext faces) {
        // Everything is written in encodeBegin: there is no renderer.
    }

    private void writePart(FacesContext faces, ResponseWriter out, String part, boolean wrong) throws IOException {
        var id = getClientId(faces) + "-" + part;
        out.startElement("div", null);
        out.startElement("label", null);
        out.writeAttribute("for", id, null);
        out.writeText(org.kith.web.Text.say("date." + part), null);
        out.endElement("label");
        out.startElement("input", null);
        out.writeAttribute("type", "text", null);
        out.writeAttribute("inputmode", "numeric", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("maxlength", "10", null);
        out.writeAttribute("class", "date-" + part, null);
        if (getAttributes().get("birth") != null) {
            out.writeAttribute("autocomplete", "bday-" + part, null);
        }
        if (wrong) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        out.writeAttribute("value", shown().part(part), null);
        out.endElement("input");
        out.endElement("div");
    }

    private TypedDate shown() {
        return getSubmittedValue() instanceof TypedDate typed ? typed : TypedDate.of((LocalDate) getValue());
    }
}
