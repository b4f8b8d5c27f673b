package org.kith.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.NotFound;

/** The outer wall: asks the matrix before every boundary method and tells the audit what came of it. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedInterceptor {
    @Inject
    private Event<AccessDecided> decided;

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        var allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            throw new IllegalStateException("no @Allowed on " + call.getMethod());
        }
        var actor = CurrentActor.find().orElse(null);
        if (actor == null || !Matrix.shipped().permits(actor.role(), allowed.record(), allowed.action())) {
            decided.fire(new AccessDecided(actor, allowed.record(), allowed.action(), subject(call, null), false));
            throw new Forbidden(actor == null ? Role.PUBLIC : actor.role(), allowed.record(), allowed.action());
        }
        var result = proceed(call, allowed, actor);
        if (allowed.action().isAudited()) {
            decided.fire(new AccessDecided(actor, allowed.record(), allowed.action(), subject(call, result), true));
        }
        return result;
    }

    // A record that is not there for this actor was asked for: that is a refusal too, and is kept as one.
    private @Nullable Object proceed(InvocationContext call, Allowed allowed, Actor actor) throws Exception {
        try {
            return call.proceed();
        } catch (NotFound hidden) {
            decided.fire(new AccessDecided(actor, allowed.record(), allowed.action(), subject(call, null), false));
            throw hidden;
        }
    }

    // The record is what the caller named first, else what came back.
    private static @Nullable UUID subject(InvocationContext call, @Nullable Object result) {
        // Payara gives null, not an empty array, for a method without parameters.
        var parameters = call.getParameters() == null ? new Object[0] : call.getParameters();
        for (var parameter : parameters) {
            if (parameter instanceof UUID id) {
                return id;
            }
        }
        return result instanceof UUID id ? id : null;
    }
}
