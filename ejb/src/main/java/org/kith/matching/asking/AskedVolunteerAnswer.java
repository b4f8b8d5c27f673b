package org.kith.matching.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kith.matching.Side;

/** The volunteer's answer, where somebody with the volunteer's code writes it. */
@Entity
@Table(name = "asked_volunteer_answer")
class AskedVolunteerAnswer extends AskedAnswer {
    protected AskedVolunteerAnswer() {}

    @Override
    Side side() {
        return Side.VOLUNTEER;
    }
}
