/**
 * How the laws are tried.
 *
 * <p>{@code mvn test} draws the same cases for each law every time, so that a build that was green
 * stays green as long as nothing changes. {@code mvn test -Pdeep} draws other and more cases at
 * each run; what it finds becomes a case of its own.
 */
@NullMarked
package org.peaceterms.laws;

import org.jspecify.annotations.NullMarked;
