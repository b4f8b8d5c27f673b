package org.kith.web.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document as PDF that a screen reader can read aloud (PDF/UA-1) and an archive can keep (PDF/A-3a): tagged, with its
 * font, its language, its title and its colours inside. Nothing is fetched from anywhere.
 */
public final class PdfPaper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
        @page { size: A4; margin: 18mm 16mm 20mm 16mm;
                @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Kith'; font-size: 8pt } }
        body { font-family: 'Kith'; font-size: 10pt; line-height: 1.4; color: #1d2733 }
        h1 { font-family: 'Kith'; font-weight: normal; font-size: 20pt; margin: 0 0 4mm 0 }
        h2 { font-family: 'Kith'; font-weight: normal; font-size: 14pt; margin: 6mm 0 2mm 0; page-break-after: avoid }
        h3 { font-family: 'Kith'; font-weight: normal; font-size: 11.5pt; margin: 4mm 0 1mm 0; page-break-after: avoid }
        p { margin: 0 0 2mm 0 }
        table { border-collapse: collapse; width: 100%; margin: 1mm 0 3mm 0; -fs-table-paginate: paginate }
        caption { text-align: left; font-size: 8.5pt; color: #4a5663 }
        th, td { font-weight: normal; border-bottom: 0.3mm solid #5f6b76; padding: 0.8mm 1.5mm; text-align: right; font-size: 8.5pt }
        th:first-child { text-align: left }
        tr { page-break-inside: avoid }
        """;

    private PdfPaper() {}

    public static byte[] of(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useUriResolver((base, uri) -> null);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(PdfPaper::font, "Kith");
            builder.withProducer("Kith");
            builder.withHtmlContent(html(paper), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }

    static String html(Paper paper) {
        var html = new StringBuilder("<html lang=\"en-GB\"><head><title>")
                .append(safe(paper.title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(safe(paper.title()))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(safe(paper.title()))
                .append("</h1>");
        paper.parts().forEach(part -> html.append(part(part)));
        return html.append("</body></html>").toString();
    }

    private static String part(Paper.Part part) {
        if (part instanceof Paper.Heading heading) {
            return "<h" + heading.level() + ">" + safe(heading.words()) + "</h" + heading.level() + ">";
        }
        if (part instanceof Paper.Words words) {
            return "<p>" + safe(words.words()) + "</p>";
        }
        return grid((Paper.Grid) part);
    }

    private static String grid(Paper.Grid grid) {
        var head = grid.columns().stream()
                .map(column -> "<th scope=\"col\">" + safe(column) + "</th>")
                .collect(Collectors.joining());
        var body = grid.rows().stream()
                .map(row -> "<tr><th scope=\"row\">" + safe(row.get(0)) + "</th>"
                        + row.stream()
                                .skip(1)
                                .map(cell -> "<td>" + safe(cell) + "</td>")
                                .collect(Collectors.joining())
                        + "</tr>")
                .collect(Collectors.joining());
        return "<p>" + safe(grid.caption()) + "</p><table><thead><tr>" + head + "</tr></thead><tbody>" + body
                + "</tbody></table>";
    }

    /** As text of a page: what is markup elsewhere, and what XML does not know, is neither here. */
    private static String safe(String words) {
        var safe = new StringBuilder();
        words.codePoints().filter(PdfPaper::isText).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    static boolean isText(int c) {
        return c >= 0x20 && c != 0x7F && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
