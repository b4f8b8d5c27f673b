package org.kith.whole;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** A run is either inside the application or outside of it, also when single tests are asked for by name. */
public final class OneSide implements PostDiscoveryFilter {
    @Override
    public FilterResult apply(TestDescriptor test) {
        var outside = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getClassName().startsWith("org.kith.whole."));
        return FilterResult.includedIf(outside.isEmpty() || outside.get() != Boolean.getBoolean("kith.inside"));
    }
}
