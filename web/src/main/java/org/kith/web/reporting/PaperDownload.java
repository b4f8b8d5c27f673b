package org.kith.web.reporting;

import org.kith.kernel.NotFound;
import org.kith.web.paper.Paper;
import org.kith.web.paper.PdfPaper;
import org.kith.web.paper.WordPaper;
import org.kith.web.paper.Workbook;
import org.kith.web.ui.Download;

/** Sends a document in one of its forms. */
final class PaperDownload {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private PaperDownload() {}

    static void send(Paper paper, String name, String kind) {
        switch (kind) {
            case "pdf" -> Download.file(name + ".pdf", "application/pdf", PdfPaper.of(paper));
            case "docx" -> Download.file(name + ".docx", OFFICE + "wordprocessingml.document", WordPaper.of(paper));
            case "xlsx" -> Download.file(name + ".xlsx", OFFICE + "spreadsheetml.sheet", Workbook.of(paper));
            default -> throw new NotFound();
        }
    }
}
