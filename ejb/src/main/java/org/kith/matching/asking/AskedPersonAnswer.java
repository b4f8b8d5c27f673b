package org.kith.matching.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kith.matching.Side;

/** The person's answer, where somebody with the person's code writes it. */
@Entity
@Table(name = "asked_person_answer")
class AskedPersonAnswer extends AskedAnswer {
    protected AskedPersonAnswer() {}

    @Override
    Side side() {
        return Side.PERSON;
    }
}
