package org.kith.web.reporting;

import java.util.List;

/** One row of a table on the board's page. */
public record BoardRow(String label, boolean total, List<BoardCell> cells) {}
