package org.kith.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/**
 * {@code converter="kith.Phone"}: keeps what was typed and warns when it does not look like a telephone number. It never
 * blocks: "ask next door, 01224 …" is worth keeping.
 */
@FacesConverter("kith.Phone")
public class PhoneConverter implements Converter<String> {
    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("(\\+|00)?[0-9 ()-]{10,20}")) {
            var words = Text.say("phone.odd", typed.strip());
            faces.addMessage(component.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
        }
        return typed.strip();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable String phone) {
        return phone == null ? "" : phone;
    }
}
