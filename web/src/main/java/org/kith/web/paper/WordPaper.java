package org.kith.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document as a Word file, to be edited further: real headings and tables with a heading row, nothing else. */
public final class WordPaper {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordPaper() {}

    /** The same bytes for the same document. */
    public static byte[] of(Paper paper) {
        var files = new LinkedHashMap<String, String>();
        files.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override"
                        + " PartName=\"/word/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override"
                        + " PartName=\"/docProps/core.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
        files.put(
                "_rels/.rels",
                HEAD + "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/><Relationship Id=\"r2\""
                        + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                        + " Target=\"docProps/core.xml\"/></Relationships>");
        files.put(
                "word/_rels/document.xml.rels",
                HEAD + "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                        + " Target=\"styles.xml\"/></Relationships>");
        files.put(
                "docProps/core.xml",
                HEAD
                        + "<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + safe(paper.title())
                        + "</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>");
        files.put("word/styles.xml", styles());
        files.put("word/document.xml", document(paper));
        return zipped(files);
    }

    private static byte[] zipped(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String styles() {
        var styles = new StringBuilder(
                HEAD + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"
                        + " w:ascii=\"Arial\" w:hAnsi=\"Arial\""
                        + " w:cs=\"Arial\"/><w:sz"
                        + " w:val=\"22\"/><w:lang"
                        + " w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing"
                        + " w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        style(styles, "Title", "Title", 40, "");
        for (int level = 1; level <= 3; level++) {
            style(
                    styles,
                    "Heading" + level,
                    "heading " + level,
                    34 - 4 * level,
                    "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>");
        }
        return styles.append("</w:styles>").toString();
    }

    private static void style(StringBuilder styles, String id, String name, int halfPoints, String more) {
        styles.append("<w:style w:type=\"paragraph\" w:styleId=\"")
                .append(id)
                .append("\"><w:name w:val=\"")
                .append(name)
                .append("\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>")
                .append(more)
                .append("</w:pPr><w:rPr><w:b/><w:sz w:val=\"")
                .append(halfPoints)
                .append("\"/></w:rPr></w:style>");
    }

    static String document(Paper paper) {
        var body = new StringBuilder(HEAD + "<w:document xmlns:w=\"" + MAIN + "\"><w:body>");
        paragraph(body, "Title", paper.title());
        for (var part : paper.parts()) {
            if (part instanceof Paper.Heading heading) {
                paragraph(body, "Heading" + (heading.level() - 1), heading.words());
            } else if (part instanceof Paper.Words words) {
                paragraph(body, "", words.words());
            } else {
                grid(body, (Paper.Grid) part);
            }
        }
        return body.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                        + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr>"
                        + "</w:body></w:document>")
                .toString();
    }

    private static void paragraph(StringBuilder body, String style, String words) {
        body.append("<w:p>");
        if (!style.isEmpty()) {
            body.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        body.append("<w:r><w:t xml:space=\"preserve\">").append(safe(words)).append("</w:t></w:r></w:p>");
    }

    private static void grid(StringBuilder body, Paper.Grid grid) {
        paragraph(body, "", grid.caption());
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (var side : List.of("top", "bottom", "insideH")) {
            body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:color=\"5F6B76\"/>");
        }
        body.append("</w:tblBorders></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(grid.columns().size()))
                .append("</w:tblGrid>");
        row(body, grid.columns(), true);
        grid.rows().forEach(row -> row(body, row, false));
        body.append("</w:tbl>");
        paragraph(body, "", "");
    }

    private static void row(StringBuilder body, List<String> cells, boolean heading) {
        body.append("<w:tr>").append(heading ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        for (var cell : cells) {
            body.append("<w:tc><w:tcPr/>");
            paragraph(body, "", cell);
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private static String safe(String words) {
        var safe = new StringBuilder();
        words.codePoints().filter(PdfPaper::isText).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
