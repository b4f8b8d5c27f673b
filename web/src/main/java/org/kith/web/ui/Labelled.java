package org.kith.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;
import org.primefaces.component.api.InputHolder;

/** What a field, a group of choices and a date have in common: a label, perhaps a hint, and the message beside it. */
final class Labelled {
    private final UIComponent box;
    private final UIComponent input;
    private final FacesContext faces;

    Labelled(FacesContext faces, UIComponent box, UIComponent input) {
        this.faces = faces;
        this.box = box;
        this.input = input;
    }

    String key() {
        return String.valueOf(box.getAttributes().get("key"));
    }

    /** The hint: the attribute, else the words of {@code KEY.hint} where there are some. */
    @Nullable
    String hint() {
        var given = box.getAttributes().get("hint");
        if (given != null) {
            return given.toString();
        }
        return Text.has(key() + ".hint") ? Text.say(key() + ".hint") : null;
    }

    String label() {
        var given = box.getAttributes().get("label");
        return given == null ? Text.say(key()) : given.toString();
    }

    boolean isOptional() {
        return Boolean.parseBoolean(String.valueOf(box.getAttributes().get("optional")));
    }

    List<String> errors() {
        var errors = new ArrayList<String>();
        Iterator<FacesMessage> messages = faces.getMessages(input.getClientId(faces));
        while (messages.hasNext()) {
            var message = messages.next();
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                message.rendered();
                errors.add(message.getSummary());
            }
        }
        return errors;
    }

    /** Ids of hint and error, for aria-describedby; null when there is neither. */
    @Nullable
    String describedBy() {
        var id = input.getClientId(faces);
        var parts = new ArrayList<String>();
        if (hint() != null) {
            parts.add(id + "-hint");
        }
        if (!errors().isEmpty()) {
            parts.add(id + "-error");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    boolean isWrong() {
        return !errors().isEmpty() || (input instanceof UIInput typed && !typed.isValid());
    }

    void writeLabelText(ResponseWriter out) throws IOException {
        out.writeText(label(), null);
        if (isOptional()) {
            out.writeText(" " + Text.say("field.optional"), null);
        }
    }

    void writeHintAndError(ResponseWriter out) throws IOException {
        var id = input.getClientId(faces);
        var hint = hint();
        if (hint != null) {
            out.startElement("p", null);
            out.writeAttribute("class", "hint", null);
            out.writeAttribute("id", id + "-hint", null);
            out.writeText(hint, null);
            out.endElement("p");
        }
        var errors = errors();
        if (!errors.isEmpty()) {
            out.startElement("p", null);
            out.writeAttribute("class", "field-error", null);
            out.writeAttribute("id", id + "-error", null);
            out.startElement("span", null);
            out.writeAttribute("class", "only-read-aloud", null);
            out.writeText(Text.say("field.error") + " ", null);
            out.endElement("span");
            out.writeText(String.join(" ", errors), null);
            out.endElement("p");
        }
    }

    /** The element a label and an error link point at. */
    static String focusId(FacesContext faces, UIComponent input) {
        if (input instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        if (input instanceof DateField) {
            return input.getClientId(faces) + "-day";
        }
        var type = input.getRendererType();
        boolean group = type != null && (type.endsWith("Radio") || type.endsWith("Checkbox") && type.contains("Many"));
        return group ? input.getClientId(faces) + ":0" : input.getClientId(faces);
    }
}
