package org.kith.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The version in the addresses of style sheets and scripts. */
@Named("build")
@ApplicationScoped
public class BuildPage {
    private final String version = Long.toString(System.currentTimeMillis() / 1000, 36);

    public String getVersion() {
        return version;
    }
}
