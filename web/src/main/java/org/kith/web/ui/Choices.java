package org.kith.web.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code b:choices}: a question with radio buttons or check boxes ({@code h:selectOneRadio} or
 * {@code h:selectManyCheckbox} with {@code layout="list"} inside). Attributes as of {@code b:field}.
 */
@FacesComponent("kith.Choices")
public class Choices extends UIComponentBase {
    @Override
    public String getFamily() {
        return "kith";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var input = Field.inputIn(this);
        var labelled = new Labelled(faces, this, input);
        if (input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", labelled.label());
        }
        var out = faces.getResponseWriter();
        out.startElement("fieldset", this);
        out.writeAttribute("id", getClientId(faces), null);
        out.writeAttribute("class", labelled.isWrong() ? "field choices field-wrong" : "field choices", null);
        var describedBy = labelled.describedBy();
        if (describedBy != null) {
            out.writeAttribute("aria-describedby", describedBy, null);
        }
        out.startElement("legend", null);
        labelled.writeLabelText(out);
        out.endElement("legend");
        labelled.writeHintAndError(out);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("fieldset");
    }
}
