package org.kith.web.ui;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code b:field}: label, hint, message and the one input inside it, tied together for everybody who does not see the page.
 * Attributes: {@code key} (words of the label; {@code key.hint} is the hint when it exists), {@code label}, {@code hint},
 * {@code optional}.
 */
@FacesComponent("kith.Field")
public class Field extends UIComponentBase {
    @Override
    public String getFamily() {
        return "kith";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var input = inputIn(this);
        var labelled = new Labelled(faces, this, input);
        describe(input, labelled);
        var out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(faces), null);
        out.writeAttribute("class", labelled.isWrong() ? "field field-wrong" : "field", null);
        out.startElement("label", null);
        out.writeAttribute("for", Labelled.focusId(faces, input), null);
        labelled.writeLabelText(out);
        out.endElement("label");
        labelled.writeHintAndError(out);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }

    static void describe(UIComponent input, Labelled labelled) {
        var attributes = input.getPassThroughAttributes(true);
        set(attributes, "aria-describedby", labelled.describedBy());
        set(attributes, "aria-invalid", labelled.isWrong() ? "true" : null);
        if (input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", labelled.label());
        }
    }

    /** The first input below a component. */
    static UIComponent inputIn(UIComponent parent) {
        return find(parent)
                .orElseThrow(() -> new IllegalStateException(
                        "no input inside " + parent.getAttributes().get("key")));
    }

    private static java.util.Optional<UIComponent> find(UIComponent parent) {
        for (var child : parent.getChildren()) {
            var found = child instanceof EditableValueHolder ? java.util.Optional.of(child) : find(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return java.util.Optional.empty();
    }

    private static void set(
            java.util.Map<String, Object> attributes, String name, @org.jspecify.annotations.Nullable String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
