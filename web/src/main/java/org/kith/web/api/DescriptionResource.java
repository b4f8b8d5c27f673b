package org.kith.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What can be asked here, as OpenAPI 3.1. A test compares it with the resources. */
@Path("openapi")
public class DescriptionResource {
    @GET
    @Produces("application/vnd.oai.openapi+json")
    public String description() throws IOException {
        try (var file = Objects.requireNonNull(DescriptionResource.class.getResourceAsStream("openapi.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
