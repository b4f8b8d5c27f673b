package org.kith.web.reporting;

import org.jspecify.annotations.Nullable;

/**
 * One number of a table on the board's page.
 *
 * @param column its heading
 * @param earlier what the compared release shows in the same place
 */
public record BoardCell(
        String column, String shown, @Nullable String earlier) {}
