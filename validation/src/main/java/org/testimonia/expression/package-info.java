/**
 * What an expression in {@code testimonia.yaml} says of claims. The only package that knows the expression language, CEL,
 * which is an optional dependency: it is needed only where a dataset declares rules of its own.
 */
@NullMarked
package org.testimonia.expression;

import org.jspecify.annotations.NullMarked;
