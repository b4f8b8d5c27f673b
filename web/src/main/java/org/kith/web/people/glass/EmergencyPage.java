package org.kith.web.people.glass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.people.glass.BreakingGlass;
import org.kith.people.glass.DutyDays;
import org.kith.people.glass.GlassLook;
import org.kith.people.glass.KeepingDuty;

/** Looks in an emergency: one's own, and those of others at the own people. */
@Named
@RequestScoped
public class EmergencyPage {
    @Inject
    private BreakingGlass glass;

    @Inject
    private KeepingDuty duty;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private List<GlassLook> mine = List.of();
    private List<GlassLook> atUs = List.of();
    private List<DutyDays> days = List.of();
    private Map<UUID, String> partners = Map.of();

    public void load() {
        mine = glass.mine();
        atUs = glass.atUs();
        days = duty.days();
        partners = directory.partners().stream().collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
    }

    public boolean isOpen(GlassLook look) {
        return look.isOpenAt(clock.instant());
    }

    public String partner(@Nullable UUID partnerId) {
        return partnerId == null ? "" : partners.getOrDefault(partnerId, "");
    }

    public List<GlassLook> getMine() {
        return mine;
    }

    public List<GlassLook> getAtUs() {
        return atUs;
    }

    public List<DutyDays> getDays() {
        return days;
    }
}
