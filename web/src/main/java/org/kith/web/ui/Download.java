package org.kith.web.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kith.access.CurrentActor;
import org.kith.kernel.CsvText;
import org.kith.web.access.Calls;
import org.kith.web.access.TooOften;

/** Answers a form with a file instead of a page. */
public final class Download {
    private Download() {}

    /** A file for a spreadsheet. The name holds letters, digits, dots and hyphens only. */
    public static void csv(String fileName, CsvText csv) {
        file(fileName, "text/csv;charset=UTF-8", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Any file. The name holds letters, digits, dots and hyphens only.
     *
     * @throws TooOften when the account has taken too many
     */
    public static void file(String fileName, String type, byte[] bytes) {
        var calls = CDI.current().select(Calls.class).get();
        if (!calls.mayTake(CurrentActor.get().account().toString())) {
            throw new TooOften();
        }
        var faces = FacesContext.getCurrentInstance();
        var out = faces.getExternalContext();
        // No responseReset: it would take the security headers away.
        out.setResponseContentType(type);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        out.setResponseHeader("Cache-Control", "no-store");
        out.setResponseHeader("X-Content-Type-Options", "nosniff");
        out.setResponseContentLength(bytes.length);
        try {
            out.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
