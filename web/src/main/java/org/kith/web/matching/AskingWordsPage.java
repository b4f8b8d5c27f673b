package org.kith.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.kith.matching.asking.OtherSide;
import org.kith.web.people.PeopleWords;

/** What one side is told about the other, in words. */
@Named
@ApplicationScoped
public class AskingWordsPage {
    public String interests(OtherSide other) {
        return PeopleWords.interests(other.interests());
    }

    public String languages(OtherSide other) {
        return PeopleWords.languages(other.languages());
    }
}
