package org.kith.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.web.Text;

/** {@code b:errorSummary}: what is wrong, with a link to each field, and the word that something was done. */
@FacesComponent("kith.ErrorSummary")
public class ErrorSummary extends UIComponentBase {
    private record Line(@Nullable String target, String words) {}

    @Override
    public String getFamily() {
        return "kith";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var wrong = new ArrayList<Line>();
        var said = new ArrayList<Line>();
        var ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            var id = ids.next();
            var messages = faces.getMessages(id);
            while (messages.hasNext()) {
                var message = messages.next();
                boolean isWrong = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
                if (isWrong || id == null) {
                    message.rendered();
                    (isWrong ? wrong : said).add(new Line(id == null ? null : target(faces, id), message.getSummary()));
                }
            }
        }
        var out = faces.getResponseWriter();
        if (!said.isEmpty()) {
            writeSaid(out, said);
        }
        if (!wrong.isEmpty()) {
            writeWrong(out, wrong);
        }
    }

    private static void writeSaid(ResponseWriter out, List<Line> said) throws IOException {
        out.startElement("div", null);
        out.writeAttribute("class", "said", null);
        out.writeAttribute("role", "status", null);
        for (var line : said) {
            out.startElement("p", null);
            out.writeText(line.words(), null);
            out.endElement("p");
        }
        out.endElement("div");
    }

    private static void writeWrong(ResponseWriter out, List<Line> wrong) throws IOException {
        out.startElement("div", null);
        out.writeAttribute("class", "error-summary", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.startElement("h2", null);
        out.writeText(Text.say("errors.title"), null);
        out.endElement("h2");
        out.startElement("ul", null);
        for (var line : wrong) {
            out.startElement("li", null);
            if (line.target() == null) {
                out.writeText(line.words(), null);
            } else {
                out.startElement("a", null);
                out.writeAttribute("href", "#" + line.target(), null);
                out.writeText(line.words(), null);
                out.endElement("a");
            }
            out.endElement("li");
        }
        out.endElement("ul");
        out.endElement("div");
    }

    private static String target(FacesContext faces, String id) {
        var found = new String[] {id};
        Set<String> wanted = Set.of(id);
        VisitContext visit = VisitContext.createVisitContext(faces, wanted, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            found[0] = Labelled.focusId(faces, component);
            return VisitResult.COMPLETE;
        });
        return found[0];
    }
}
