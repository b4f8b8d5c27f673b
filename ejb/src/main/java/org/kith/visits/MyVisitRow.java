package org.kith.visits;

import java.io.Serializable;
import java.time.Instant;

/**
 * A visit on the volunteer's page.
 *
 * @param reportable whether the volunteer may say what came of it now
 */
public record MyVisitRow(VisitFacts visit, MyPerson person, boolean reportable, Instant reportUntil)
        implements Serializable {}
