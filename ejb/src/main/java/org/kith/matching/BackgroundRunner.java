package org.kith.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;

/** Makes things of one kind in the background, each as whoever asked for it and inside what they may see. */
public abstract class BackgroundRunner {
    private static final Logger LOG = Logger.getLogger(BackgroundRunner.class.getName());

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    /** Something that was asked for and has nobody who works on it. */
    public interface Stopped {
        UUID id();

        /** Whoever asked, in the role in which they asked. */
        Actor by();
    }

    /** What has not moved since a moment, of the acting job's partnership. */
    protected abstract List<? extends Stopped> stopped(EntityManager entities, Instant silentSince);

    /** Makes one, step by step, until it is there or was cancelled. */
    protected abstract void make(UUID id);

    /** Begins, unless this server is at it already. */
    public void begin(UUID id, Actor by) {
        if (underWay.add(id)) {
            executor.execute(() -> CurrentActor.run(by, () -> tryToMake(id)));
        }
    }

    private void tryToMake(UUID id) {
        try {
            make(id);
        } catch (RuntimeException failed) {
            // It stays open; the timer tries again, three times at most.
            LOG.log(Level.WARNING, "Something could not be made in the background; it is tried again.", failed);
        } finally {
            underWay.remove(id);
        }
    }
}
