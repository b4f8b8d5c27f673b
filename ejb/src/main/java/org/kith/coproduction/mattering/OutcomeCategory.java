package org.kith.coproduction.mattering;

/** What kind of outcome it is, by Talking Points (IRISS review 2012): quality of life, change, process, and those of a carer. */
public enum OutcomeCategory {
    FEELING_SAFE,
    THINGS_TO_DO,
    SEEING_PEOPLE,
    STAYING_WELL,
    LIVING_AS_I_WANT,
    STIGMA,
    LISTENED_TO,
    HAVING_A_SAY,
    RESPECT,
    RELIABILITY,
    CONFIDENCE,
    SKILLS,
    MOBILITY,
    CARER_LIFE_OF_OWN,
    CARER_RELATIONSHIP
}
