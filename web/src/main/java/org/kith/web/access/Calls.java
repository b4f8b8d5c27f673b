package org.kith.web.access;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one address may try: signing in, and the public form. Forgets the addresses longest unseen. */
@ApplicationScoped
public class Calls {
    private static final int ADDRESSES = 20_000;

    private final Map<String, Bucket> signIns = remembering();
    private final Map<String, Bucket> referrals = remembering();
    private final Map<String, Bucket> programs = remembering();

    @Inject
    @ConfigProperty(name = "kith.api.calls-a-minute", defaultValue = "300")
    private int callsAMinute;

    /** Thirty tries at once, then ten a minute: a whole office may sit behind one address. */
    public boolean maySignIn(String address) {
        return signIns.computeIfAbsent(address, any -> bucket(30, 10)).tryConsume(1);
    }

    /** Answers of the public form: sixty at once, then thirty a minute. */
    public boolean mayAnswer(String address) {
        return referrals.computeIfAbsent(address, any -> bucket(60, 30)).tryConsume(1);
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
