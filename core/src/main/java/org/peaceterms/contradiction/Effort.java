package org.peaceterms.contradiction;

import java.time.Duration;

/**
 * What a judgement took. The counts are the same on every machine, the times are not.
 *
 * @param premises how many clauses were taken together
 * @param statements how many statements they come to
 * @param clashes how many pairs and sums were found to clash, if they should meet
 * @param components how many parts had to be solved, each by itself
 * @param satCalls how many questions were put to the propositional solver
 * @param circles how many circles of time were found on the way
 * @param compiling how long it took to come from terms to statements
 * @param solving how long it took to judge them
 */
public record Effort(
    int premises,
    int statements,
    long clashes,
    long components,
    long satCalls,
    long circles,
    Duration compiling,
    Duration solving) {}
