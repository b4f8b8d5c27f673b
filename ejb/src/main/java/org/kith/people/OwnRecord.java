package org.kith.people;

import java.util.List;

/** Everything a person is told when they ask what is held about them. */
public record OwnRecord(String reference, PersonDetails details, Support support, List<CarerRow> carers) {}
