package org.kith.oracle;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plain HTTP, with a client of their own for everybody. */
public final class HttpDoor implements Door {
    private static final int AT_ONCE = 3;
    private final URI address;
    private final Map<Caller, Client> clients = new ConcurrentHashMap<>();

    public HttpDoor(URI address) {
        this.address = address;
    }

    @Override
    public boolean enter(Caller caller) throws IOException, InterruptedException {
        return client(caller).enter(caller.username(), CityMaker.PASSWORD);
    }

    // Checking a password is slow on purpose.
    @Override
    public Set<Caller> enter(List<Caller> callers) throws InterruptedException {
        var several = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tries = new LinkedHashMap<Caller, Future<Boolean>>();
            callers.forEach(caller -> tries.put(caller, several.submit(() -> enter(caller))));
            var entered = new HashSet<Caller>();
            for (var one : tries.entrySet()) {
                if (one.getValue().get()) {
                    entered.add(one.getKey());
                }
            }
            return entered;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            several.shutdown();
        }
    }

    @Override
    public Reply get(Caller caller, String path) throws IOException, InterruptedException {
        var answer = client(caller).get(path);
        return new Reply(answer.statusCode(), answer.body() + answer.headers().map());
    }

    Client client(Caller caller) {
        return clients.computeIfAbsent(caller, any -> new Client(address));
    }
}
