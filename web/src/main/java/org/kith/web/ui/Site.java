package org.kith.web.ui;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where this service is reached from outside. */
public final class Site {
    private Site() {}

    /** The configured address, else the one the page was asked at; without a slash at its end. */
    public static String address() {
        return ConfigProvider.getConfig()
                .getOptionalValue("kith.public-address", String.class)
                .filter(configured -> !configured.isBlank())
                .orElseGet(Site::asked)
                .replaceAll("/+$", "");
    }

    private static String asked() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length());
    }
}
