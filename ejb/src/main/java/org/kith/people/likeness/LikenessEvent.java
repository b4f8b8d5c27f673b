package org.kith.people.likeness;

/** What this part writes on timelines of people. */
public enum LikenessEvent {
    LIKENESS_ANSWERED
}
