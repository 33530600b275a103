/**
 * The benchmark: this library and others side by side, in one run, on the same generated texts.
 *
 * <pre>{@code
 * mvn -Pbench -pl core test                          # all parts
 * mvn -Pbench -pl core test -Dbench=contradiction    # or diff, bargaining
 * }</pre>
 *
 * <p>What counts are ratios within one run; the tables of ratios are printed at the end and written
 * to {@code core/target/bench}. A figure is processor time, the median of five after five rounds
 * and twenty seconds at least for warming up, each benchmark in a process of its own; a shot of
 * another library may take 60 s.
 *
 * <p>Contradictions: this library is timed twice, from the typed plan, so that compiling it counts,
 * which reads all fields of all terms, and from the compiled theory, so that the engine alone
 * counts. The others are timed from the abstract constraints, so that building the script or model
 * counts. All start with the same constraints, and before anything is timed it is checked that all
 * give the same verdicts and the same minimal sets. SMTInterpol and Choco get one integer for each
 * quantity and elementary window and each day of an event, and truth values for circumstances,
 * versions and events. They are used as they come, without tuning.
 *
 * <p>Diffs: the tree parse of both drafts by Jackson is the measure. Libraries that compare objects
 * get beans with ids, zjsonpatch gets the parsed trees, java-diff-utils one line for each clause.
 *
 * <h2>As measured</h2>
 *
 * <p>On 22 November 2026, with OpenJDK 17.0.15 on two cores of an AMD EPYC, the parts for
 * contradictions and for diffs side by side and both stopped before their end, so that what is not
 * listed is not measured. Times are milliseconds of processor time.
 *
 * <table>
 * <caption>Verdict</caption>
 * <tr><th>clauses</th><th>peaceterms</th><th>SMTInterpol</th><th>times</th><th>Choco</th></tr>
 * <tr><td>ALT 1,000</td><td>37.0</td><td>168</td><td>4.5</td><td>8.2</td></tr>
 * <tr><td>COND 1,000</td><td>114</td><td>237</td><td>2.1</td><td>12.4</td></tr>
 * <tr><td>CYCLES 1,000</td><td>32.7</td><td>470</td><td>14</td><td>8.7</td></tr>
 * <tr><td>MIX 1,000</td><td>100</td><td>33.3</td><td>0.33</td><td>14.8</td></tr>
 * <tr><td>ALT 10,000</td><td>355</td><td>8,230</td><td>23</td><td>960</td></tr>
 * <tr><td>COND 10,000</td><td>1,320</td><td>8,870</td><td>6.7</td><td>1,060</td></tr>
 * </table>
 *
 * <p>Choco is faster at 1,000 clauses, and level with this library at 10,000.
 *
 * <table>
 * <caption>Diff</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>diff, ids kept</th><th>times</th><th>ids lost</th>
 * <th>times</th><th>equal drafts</th><th>times</th><th>merge</th><th>times one diff</th></tr>
 * <tr><td>28</td><td>0.56</td><td>2.60</td><td>4.6</td><td>3.23</td><td>5.8</td><td>0.03</td>
 * <td>0.05</td><td>15.8</td><td>6.1</td></tr>
 * <tr><td>280</td><td>5.74</td><td>17.1</td><td>3.0</td><td>15.8</td><td>2.8</td><td>0.39</td>
 * <td>0.07</td><td>107</td><td>6.3</td></tr>
 * <tr><td>2,800</td><td>37.1</td><td>175</td><td>4.7</td><td>156</td><td>4.2</td><td>9.41</td>
 * <td>0.25</td><td>1,010</td><td>5.8</td></tr>
 * </table>
 *
 * <table>
 * <caption>Pareto front of a domain with additive utilities, ten values for each issue</caption>
 * <tr><th>issues</th><th>parties</th><th>outcomes</th><th>on the front</th><th>front</th>
 * <th>front and all four rules</th></tr>
 * <tr><td>6</td><td>2</td><td>1,000,000</td><td>27</td><td>1.87</td><td>2.98</td></tr>
 * <tr><td>6</td><td>3</td><td>1,000,000</td><td>292</td><td>41.3</td><td>190</td></tr>
 * <tr><td>12</td><td>2</td><td>1,000,000,000,000</td><td>105</td><td>17.5</td><td>30.8</td></tr>
 * </table>
 */
@NullMarked
package org.peaceterms.bench;

import org.jspecify.annotations.NullMarked;
