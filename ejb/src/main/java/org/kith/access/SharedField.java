package org.kith.access;

import java.util.List;

/**
 * A line of the field table: what a share shows of another partner's record, and from which level on.
 *
 * @param group of data to which the person says yes or no
 * @param when {@code accepted}: once the introduction was taken on; {@code since}: from the day of the share on; else empty
 * @param column of the scoped view that holds it, as view.column
 * @param sources columns of base tables that it is made of, as table.column
 */
public record SharedField(
        Record record, String field, int level, String group, String when, String column, List<String> sources) {}
