package org.kith.kernel;

/** Rules that hold for every record. */
public enum KernelRule implements Rule {
    /** Nobody changed the record since the page was opened. */
    RECORD_IS_UNCHANGED
}
