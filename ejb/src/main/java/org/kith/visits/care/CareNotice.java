package org.kith.visits.care;

/** What the service tells by itself around visits. */
enum CareNotice {
    /** To the volunteer, the day before. */
    TO_VOLUNTEER_VISIT_TOMORROW,
    /** To the person, the day before, when they chose e-mail or text messages. */
    TO_PERSON_VISIT_TOMORROW,
    /** To the person, on paper, about next week's visits, when they chose letters. */
    TO_PERSON_VISITS_BY_LETTER,
    /** To coordinators and managers, on Monday morning. */
    TO_STAFF_WEEK
}
