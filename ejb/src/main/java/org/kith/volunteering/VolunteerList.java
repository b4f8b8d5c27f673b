package org.kith.volunteering;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param total how many there are in all
 */
public record VolunteerList(List<VolunteerRow> rows, long total) {}
