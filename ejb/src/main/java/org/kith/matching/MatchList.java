package org.kith.matching;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param total how many there are in all
 */
public record MatchList(List<MatchRow> rows, long total) {}
