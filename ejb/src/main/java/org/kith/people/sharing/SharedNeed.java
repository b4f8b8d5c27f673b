package org.kith.people.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.FieldTable;
import org.kith.access.Record;
import org.kith.kernel.CodesColumn;
import org.kith.partnership.agreement.SharingPurpose;
import org.kith.people.Gender;
import org.kith.people.Mode;

/** Somebody another partner opened to the own one, as level 1 shows them: what is looked for, nobody's name. */
@Entity
@Table(name = "shared_need")
class SharedNeed {
    @Id
    private UUID id;

    private String handle;
    private int level;

    @Enumerated(EnumType.STRING)
    private SharingPurpose purpose;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private boolean accepted;

    @Column(name = "asked_level")
    private @Nullable Integer askedLevel;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owner_phone")
    private @Nullable String ownerPhone;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    @Column(name = "age_band")
    private @Nullable String ageBand;

    @Convert(converter = CodesColumn.class)
    private Set<String> languages;

    @Convert(converter = CodesColumn.class)
    private Set<String> interests;

    @Convert(converter = CodesColumn.class)
    private Set<String> barriers;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable Integer availability;

    @Enumerated(EnumType.STRING)
    @Column(name = "wants_gender")
    private @Nullable Gender wantsGender;

    @Column(name = "waiting_since")
    private @Nullable LocalDate waitingSince;

    protected SharedNeed() {}

    /** What the field table shows at the level of the share. */
    SharedRow row() {
        return new SharedRow(
                id,
                Objects.requireNonNull(shown("handle", handle)),
                level,
                purpose,
                fromOn,
                untilOn,
                accepted,
                shown("askedLevel", askedLevel),
                Objects.requireNonNullElse(shown("ownerName", ownerName), ""),
                shown("ownerPhone", ownerPhone),
                shown("outwardCode", outwardCode),
                shown("ageBand", ageBand),
                Objects.requireNonNullElse(shown("languages", languages), Set.of()),
                Objects.requireNonNullElse(shown("interests", interests), Set.of()),
                Objects.requireNonNullElse(shown("barriers", barriers), Set.of()),
                shown("mode", mode),
                Objects.requireNonNullElse(shown("availability", availability), 0),
                shown("wantsGender", wantsGender),
                shown("waitingSince", waitingSince));
    }

    private <T> @Nullable T shown(String field, @Nullable T value) {
        return FieldTable.shipped().shown(Record.MATCH_NEED, field, level, value);
    }
}
