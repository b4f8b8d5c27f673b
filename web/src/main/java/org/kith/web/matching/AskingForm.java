package org.kith.web.matching;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.kith.access.Secrets;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.matching.Matching;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;
import org.kith.matching.asking.AskingBothSides;
import org.kith.matching.asking.OtherSide;
import org.kith.matching.asking.Way;
import org.kith.web.Text;

/** Asking one side: the address with a code, or a letter, shown this once; nobody can look the code up again. */
@Named
@ViewScoped
public class AskingForm implements Serializable {
    private static final int DAYS = 14;

    @Inject
    private AskingBothSides asking;

    @Inject
    private Matching matching;

    @Inject
    private transient Clock clock;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID askingId = Ids.next();
    private final String code = Secrets.nextCode();
    private @Nullable String id;
    private @Nullable String who;
    private @Nullable Way way;
    private boolean made;
    private transient OtherSide.@Nullable To to;

    public void load() {
        matching.read(match());
        getTo();
    }

    public void ask() {
        asking.ask(askingId, match(), side(), Objects.requireNonNull(way), code);
        made = true;
    }

    private UUID match() {
        return Ids.asked(id);
    }

    private Side side() {
        return "person".equals(who) ? Side.PERSON : Side.VOLUNTEER;
    }

    public OtherSide.To getTo() {
        if (to == null) {
            to = asking.addressee(match(), side());
        }
        return to;
    }

    public List<String> getAddressLines() {
        var address = getTo().address();
        return address == null ? List.of() : address.lines().toList();
    }

    public OtherSide getTold() {
        return asking.toldTo(match(), side());
    }

    /** The address to send; only shown right after it was made. */
    public String getLink() {
        return site() + "/answer?code=" + code;
    }

    /** A message in the program for e-mails of whoever sits here; it is not kept. */
    public String getMail() {
        return "mailto:" + getTo().email() + "?subject=" + encoded(Text.say("asking.mail.subject")) + "&body="
                + encoded(Text.say("asking.mail.body", getLink()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getSite() {
        return site() + "/answer";
    }

    private static String site() {
        return ConfigProvider.getConfig()
                .getOptionalValue("kith.public-address", String.class)
                .orElseGet(AskingForm::asked)
                .replaceAll("/+$", "");
    }

    // Without a setting the service is reached from outside as it is from here.
    private static String asked() {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        return faces.getRequestScheme() + "://" + faces.getRequestServerName() + ":" + faces.getRequestServerPort();
    }

    public String getCode() {
        return code;
    }

    public LocalDate getUntil() {
        return LocalDate.now(clock.withZone(Clocks.CITY)).plusDays(DAYS);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(Clocks.CITY));
    }

    public boolean isMade() {
        return made;
    }

    public boolean isLetter() {
        return way == Way.LETTER;
    }

    public boolean isAboutPerson() {
        return side() == Side.PERSON;
    }

    public List<WhyNot> getWhyNots() {
        return WhyNot.of(side());
    }

    public Way[] getWays() {
        return Way.values();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way way) {
        this.way = way;
    }
}
