package org.testimonia.reasoning;

import java.util.BitSet;

import org.testimonia.figure.DecimalRange;

/**
 * That some parts together lie within bounds.
 *
 * @param parts the numbers of the parts
 * @param range the bounds of their sum
 */
record SumBounds(BitSet parts, DecimalRange range) {}
