package org.kith.visits;

/** Why a visit did not happen. */
public enum MissedReason {
    PERSON_ILL,
    PERSON_AWAY,
    PERSON_DID_NOT_WANT,
    NO_ANSWER,
    VOLUNTEER_ILL,
    VOLUNTEER_BUSY,
    WEATHER_OR_TRAVEL,
    OTHER
}
