package org.kith.visits;

import java.util.List;

/** Everything the page of one visit shows. */
public record VisitPageFacts(VisitFacts visit, PairSummary pair, List<NoteRow> notes) {}
