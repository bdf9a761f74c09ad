package org.testimonia.claim;

/** How what one scope counts lies to what another counts. */
public enum ScopeRelation {
    EQUAL,
    CONTAINS,
    WITHIN,
    DISJOINT,
    OVERLAPPING,
    /** At least one of the two is unstated. */
    UNKNOWN
}
