package org.kith.people.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Owner;

/** Where other slices put what is to be told. The words stand in {@code notices.properties}. */
@Dependent
public class Notices {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.kith.people.notice.notices", Locale.ROOT);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected Notices() {}

    /** For tests, which have no container. */
    public Notices(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Somebody is to be told; nothing happens when there is no way to them. The same kind about the same record to the same
     * person is told once.
     *
     * @param kind any slice's enum constant: {@code <NAME>.subject} and {@code <NAME>.body} are its words
     */
    public void tell(Addressee to, UUID aboutId, Enum<?> kind, @Nullable Object... arguments) {
        var channel = to.channel();
        var id = id(to, aboutId, kind);
        if (channel.isPresent() && entities.find(Notice.class, id) == null) {
            entities.persist(new Notice(
                    id,
                    CurrentActor.get().owner(),
                    aboutId,
                    channel.get(),
                    to,
                    words(kind, arguments),
                    clock.instant()));
        }
    }

    /**
     * The service tells somebody outside by itself, by e-mail or text message; nothing happens when there is neither.
     *
     * @param owner the partner in whose name it is told
     */
    public void tellByItself(Owner owner, Addressee to, UUID aboutId, Enum<?> kind, @Nullable Object... arguments) {
        byItself(owner, false, to, aboutId, kind, arguments);
    }

    /**
     * Like {@link #tellByItself}, for what is worth nothing after a moment; and only where it would leave by itself, so that
     * nobody has to send reminders by hand.
     *
     * @param carriers what is set up here
     */
    public void remind(
            Owner owner, Addressee to, Reminder reminder, Collection<Carrier> carriers, @Nullable Object... arguments) {
        var channel = to.channelByItself();
        var id = id(to, reminder.aboutId(), reminder.kind());
        boolean leaves = channel.isPresent()
                && carriers.stream().anyMatch(one -> one.isThere() && one.channel() == channel.get());
        if (leaves && entities.find(JobNotice.class, id) == null) {
            var notice = new JobNotice(
                    id,
                    owner,
                    false,
                    reminder.aboutId(),
                    channel.get(),
                    to,
                    words(reminder.kind(), arguments),
                    clock.instant());
            notice.onlyUntil(reminder.until());
            entities.persist(notice);
        }
    }

    /** The service writes a letter for staff to print and post; nothing happens when no address is known. */
    public void write(Owner owner, Addressee to, Reminder reminder, @Nullable Object... arguments) {
        var id = id(to, reminder.aboutId(), reminder.kind());
        if (!to.at(Channel.LETTER).isBlank() && entities.find(JobNotice.class, id) == null) {
            var notice = new JobNotice(
                    id,
                    owner,
                    false,
                    reminder.aboutId(),
                    Channel.LETTER,
                    to,
                    words(reminder.kind(), arguments),
                    clock.instant());
            notice.onlyUntil(reminder.until());
            entities.persist(notice);
        }
    }

    /** The service tells one of a partner's own staff by e-mail. It stands in no list of the partner. */
    public void tellStaff(
            Owner owner, String name, String email, UUID aboutId, Enum<?> kind, @Nullable Object... arguments) {
        byItself(owner, true, new Addressee(name, email, null, null), aboutId, kind, arguments);
    }

    /** The service tells somebody what is for them alone: it stands in no list that staff read. */
    public void tellInPrivate(Owner owner, Addressee to, UUID aboutId, Enum<?> kind, @Nullable Object... arguments) {
        byItself(owner, true, to, aboutId, kind, arguments);
    }

    private void byItself(
            Owner owner, boolean forStaff, Addressee to, UUID aboutId, Enum<?> kind, @Nullable Object... arguments) {
        var channel = to.channelByItself();
        var id = id(to, aboutId, kind);
        if (channel.isPresent() && entities.find(JobNotice.class, id) == null) {
            entities.persist(new JobNotice(
                    id, owner, forStaff, aboutId, channel.get(), to, words(kind, arguments), clock.instant()));
        }
    }

    private static UUID id(Addressee to, UUID aboutId, Enum<?> kind) {
        return UUID.nameUUIDFromBytes((aboutId + kind.name() + to.name()).getBytes(StandardCharsets.UTF_8));
    }

    private NoticeRecord.Words words(Enum<?> kind, @Nullable Object... arguments) {
        return new NoticeRecord.Words(oneLine(say(kind + ".subject", arguments)), say(kind + ".body", arguments));
    }

    /** Words of {@code notices.properties} that become a part of others. */
    public String say(String key, @Nullable Object... arguments) {
        return words(key, arguments);
    }

    /** Words of {@code notices.properties} for those who keep a notice by themselves. */
    public static String words(String key, @Nullable Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(arguments);
    }

    // Nothing typed by somebody can begin another header of a mail.
    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
