package org.kith.oracle;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Plain HTTP, with a client of their own for everybody. */
public final class HttpDoor implements Door {
    private final URI address;
    private final Map<Caller, Client> clients = new HashMap<>();

    public HttpDoor(URI address) {
        this.address = address;
    }

    @Override
    public boolean enter(Caller caller) throws IOException, InterruptedException {
        return client(caller).enter(caller.username(), CityMaker.PASSWORD);
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
