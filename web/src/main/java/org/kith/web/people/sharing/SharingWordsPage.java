package org.kith.web.people.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.kith.partnership.agreement.DataGroup;
import org.kith.partnership.agreement.SharingPurpose;
import org.kith.web.Text;

/** What may be chosen in forms about sharing. */
@Named
@ApplicationScoped
public class SharingWordsPage {
    private static final String LEVEL = "sharing.level.";

    public DataGroup[] getGroups() {
        return DataGroup.values();
    }

    public SharingPurpose[] getPurposes() {
        return SharingPurpose.values();
    }

    public List<Integer> getLevels() {
        return List.of(1, 2, 3);
    }

    /** 1 need, 2 introduce, 3 joint support, in words. */
    public String level(int level) {
        return Text.say(LEVEL + level);
    }
}
