package org.kith.web.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/**
 * {@code b:summaryRow}: one line of a record. Attributes: {@code key} or {@code label}; {@code value}, or a body; {@code
 * change}, the path where it is changed. Nothing recorded is said in words.
 */
@FacesComponent("kith.SummaryRow")
public class SummaryRow extends UIComponentBase {
    @Override
    public String getFamily() {
        return "kith";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "summary-row", null);
        out.startElement("dt", null);
        out.writeText(label(), null);
        out.endElement("dt");
        out.startElement("dd", null);
        if (getChildCount() == 0) {
            writeValue(out, getAttributes().get("value"));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        out.endElement("dd");
        var change = getAttributes().get("change");
        if (change != null) {
            out.startElement("dd", null);
            out.writeAttribute("class", "summary-change", null);
            out.startElement("a", null);
            out.writeURIAttribute("href", change, null);
            out.writeText(Text.say("change"), null);
            out.startElement("span", null);
            out.writeAttribute("class", "only-read-aloud", null);
            out.writeText(" " + label(), null);
            out.endElement("span");
            out.endElement("a");
            out.endElement("dd");
        }
        out.endElement("div");
    }

    private String label() {
        var given = getAttributes().get("label");
        return given == null ? Text.say(String.valueOf(getAttributes().get("key"))) : given.toString();
    }

    private static void writeValue(ResponseWriter out, @Nullable Object value) throws IOException {
        if (value == null || value.toString().isBlank()) {
            out.startElement("span", null);
            out.writeAttribute("class", "not-given", null);
            out.writeText(Text.say("not.given"), null);
            out.endElement("span");
        } else {
            out.writeText(value, null);
        }
    }
}
