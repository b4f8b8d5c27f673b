package org.kith.outcomes;

/** How the questions were asked. Answers given in different ways are never compared. */
public enum AdministrationMode {
    /** The person read and ticked. */
    SELF,
    /** Somebody asked, face to face; not the matched volunteer. */
    INTERVIEWER,
    TELEPHONE,
    /** Somebody who knows the person answered. */
    PROXY
}
