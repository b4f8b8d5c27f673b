package org.kith.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/** {@code converter="kith.Postcode"}: "ab101fy" becomes "AB10 1FY". The shape is checked, not whether it exists. */
@FacesConverter("kith.Postcode")
public class PostcodeConverter implements Converter<String> {
    private static final Pattern SHAPE = Pattern.compile("^(GIR 0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}"
            + "|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY])) [0-9][ABD-HJLNP-UW-Z]{2})$");

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : tidy(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable String postcode) {
        return postcode == null ? "" : postcode;
    }

    static String tidy(String typed) {
        var letters = typed.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]", "");
        var tidy = letters.length() < 5
                ? letters
                : letters.substring(0, letters.length() - 3) + " " + letters.substring(letters.length() - 3);
        if (!SHAPE.matcher(tidy).matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.say("postcode.wrong"), null));
        }
        return tidy;
    }
}
