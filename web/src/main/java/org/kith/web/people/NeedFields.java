package org.kith.web.people;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.people.Need;

/** The fields of what a person likes, brings and will not have. */
public class NeedFields implements Serializable {
    private List<String> interests = new ArrayList<>();
    private @Nullable @Size(max = 2000) String brings;
    private @Nullable @Size(max = 1000) String dealBreakers;

    NeedFields() {}

    NeedFields(Need need) {
        interests = new ArrayList<>(need.interests());
        brings = need.brings();
        dealBreakers = need.dealBreakers();
    }

    Need need() {
        return new Need(Set.copyOf(interests), brings, dealBreakers);
    }

    public List<String> getInterests() {
        return interests;
    }

    public void setInterests(List<String> interests) {
        this.interests = interests;
    }

    public @Nullable String getBrings() {
        return brings;
    }

    public void setBrings(@Nullable String brings) {
        this.brings = brings;
    }

    public @Nullable String getDealBreakers() {
        return dealBreakers;
    }

    public void setDealBreakers(@Nullable String dealBreakers) {
        this.dealBreakers = dealBreakers;
    }
}
