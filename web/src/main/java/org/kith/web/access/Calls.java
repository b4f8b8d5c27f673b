package org.kith.web.access;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one address may try: signing in, and what needs no sign-in; how often one account may take a file. Forgets those
 * longest unseen.
 */
@ApplicationScoped
public class Calls {
    private static final int ADDRESSES = 20_000;
    private static final int ANSWERS_A_MINUTE = 30;
    private static final int FILES_AT_ONCE = 20;
    private static final int FILES_A_MINUTE = 6;

    private final Map<String, Bucket> signIns = remembering();
    private final Map<String, Bucket> answers = remembering();
    private final Map<String, Bucket> files = remembering();
    private final Map<String, Bucket> programs = remembering();

    @Inject
    @ConfigProperty(name = "kith.api.calls-a-minute", defaultValue = "300")
    private int callsAMinute;

    /** Thirty tries at once, then ten a minute: a whole office may sit behind one address. */
    public boolean maySignIn(String address) {
        return signIns.computeIfAbsent(address, any -> bucket(30, 10)).tryConsume(1);
    }

    /** What one address sends or opens of a page that needs no sign-in: sixty at once, then thirty a minute. */
    public boolean mayAnswer(Pages page, String address) {
        return answers.computeIfAbsent(page + " " + address, any -> bucket(2 * ANSWERS_A_MINUTE, ANSWERS_A_MINUTE))
                .tryConsume(1);
    }

    /** Files that leave with one account: twenty at once, then six a minute. */
    public boolean mayTake(String account) {
        return files.computeIfAbsent(account, any -> bucket(FILES_AT_ONCE, FILES_A_MINUTE))
                .tryConsume(1);
    }

    /** Calls of one account's programs: twice as many at once as in a minute. */
    public boolean mayCall(String account) {
        return programs.computeIfAbsent(account, any -> bucket(2 * callsAMinute, callsAMinute))
                .tryConsume(1);
    }

    private static Bucket bucket(int atOnce, int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static Map<String, Bucket> remembering() {
        return Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > ADDRESSES;
            }
        });
    }
}
