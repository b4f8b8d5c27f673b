package org.kith.visits;

import java.io.Serializable;
import java.util.List;

/** Everything the page of one visit shows. */
public record VisitPageFacts(VisitFacts visit, PairSummary pair, List<NoteRow> notes) implements Serializable {}
