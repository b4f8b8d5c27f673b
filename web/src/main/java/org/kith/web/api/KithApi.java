package org.kith.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of the first version. */
@ApplicationPath("/api/v1")
public class KithApi extends Application {}
