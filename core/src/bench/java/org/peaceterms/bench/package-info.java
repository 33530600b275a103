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
 * <p>The heap has its full size of 6 GB from the start, and all of it has been touched. Where it
 * may grow, the collector works through all that lives whenever it does, and where a page is new
 * the system clears it, and that would count.
 *
 * <p>Contradictions: this library is timed twice, from the typed plan, so that compiling it counts,
 * but for how the names of its vocabulary hang together, which is kept with the vocabulary, and
 * from the compiled theory, so that the engine alone counts. The others are timed from the abstract
 * constraints, so that building the script or model counts. All start with the same constraints,
 * and before anything is timed it is checked that all give the same verdicts and the same minimal
 * sets. SMTInterpol and Choco get one integer for each quantity and elementary window and each day
 * of an event, and truth values for circumstances, versions and events. They are used as they come,
 * without tuning.
 *
 * <p>Diffs: the tree parse of both drafts by Jackson is the measure. Libraries that compare objects
 * get beans with ids, zjsonpatch gets the parsed trees, java-diff-utils one line for each clause.
 *
 * <h2>As measured</h2>
 *
 * <p>On 22 November 2026, with OpenJDK 17.0.15 on two cores of an AMD EPYC, the parts for
 * contradictions and for diffs at the same time, one on each core; what is not listed is not
 * measured. Times are milliseconds of processor time. The times for 100,000 clauses and those of
 * JaVers and java-object-diff are means of five of a run of their own on the same machine. In the
 * last table, which is older, compiling of code counts too.
 *
 * <table>
 * <caption>Verdict</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th><th>Choco</th></tr>
 * <tr><td>ALT 1,000</td><td>2.58</td><td>0.84</td><td>39.2</td><td>15.2</td><td>46.7</td>
 * <td>4.93</td></tr>
 * <tr><td>COND 1,000</td><td>5.95</td><td>3.64</td><td>41.7</td><td>7.01</td><td>11.5</td>
 * <td>9.90</td></tr>
 * <tr><td>CYCLES 1,000</td><td>6.03</td><td>2.54</td><td>127</td><td>21.1</td><td>50</td>
 * <td>7.43</td></tr>
 * <tr><td>MIX 1,000</td><td>5.29</td><td>1.92</td><td>15.9</td><td>3.01</td><td>8.28</td>
 * <td>5.03</td></tr>
 * <tr><td>ALT 10,000</td><td>66.3</td><td>25.1</td><td>5,200</td><td>78.4</td><td>207</td>
 * <td>303</td></tr>
 * <tr><td>COND 10,000</td><td>136</td><td>48.8</td><td>7,231</td><td>53.2</td><td>148</td>
 * <td>416</td></tr>
 * <tr><td>CYCLES 10,000</td><td>100</td><td>43.5</td><td>22,913</td><td>229</td><td>527</td>
 * <td>116</td></tr>
 * <tr><td>MIX 10,000</td><td>42.7</td><td>5.36</td><td>288</td><td>6.74</td><td>53.7</td>
 * <td>123</td></tr>
 * </table>
 *
 * <table>
 * <caption>Minimal sets</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th></tr>
 * <tr><td>one, COND 1,000</td><td>7.80</td><td>3.81</td><td>116</td><td>14.9</td>
 * <td>30.4</td></tr>
 * <tr><td>all, ALT 100</td><td>0.56</td><td>0.51</td><td>79.0</td><td>141</td><td>155</td></tr>
 * <tr><td>all, COND 100</td><td>1.61</td><td>0.95</td><td>1,378</td><td>856</td>
 * <td>1,451</td></tr>
 * <tr><td>all, CYCLES 100</td><td>2.70</td><td>1.46</td><td>2,430</td><td>900</td>
 * <td>1,664</td></tr>
 * </table>
 *
 * <table>
 * <caption>Growth of the verdict, from the typed plan</caption>
 * <tr><th>clauses</th><th>1,000</th><th>100,000</th><th>times</th><th>clashes in 1,000</th>
 * <th>in 100,000</th></tr>
 * <tr><td>sparse ALT</td><td>2.58</td><td>669</td><td>259</td><td>108</td><td>10,597</td></tr>
 * <tr><td>sparse COND</td><td>5.95</td><td>1,554</td><td>261</td><td>56</td><td>4,808</td></tr>
 * <tr><td>CYCLES</td><td>6.03</td><td>1,565</td><td>260</td><td></td><td></td></tr>
 * <tr><td>dense ALT</td><td>2.58</td><td>833</td><td>323</td><td>108</td><td>105,514</td></tr>
 * <tr><td>dense COND</td><td>5.95</td><td>1,664</td><td>280</td><td>56</td><td>49,903</td></tr>
 * </table>
 *
 * <p>In a sparse text the clashes grow in step with the clauses, in a dense one nearly a
 * thousandfold for a hundred times the clauses. Choco is about as fast as the way from the typed
 * plan where events form circles, and at 1,000 clauses in the mixed family.
 *
 * <table>
 * <caption>Diff</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>ids kept</th><th>times</th><th>with verdict</th>
 * <th>times</th><th>ids lost</th><th>times</th><th>equal drafts</th><th>times</th>
 * <th>merge</th><th>times one diff</th><th>read as plans</th><th>times</th>
 * <th>read and first diff</th><th>times</th></tr>
 * <tr><td>28</td><td>0.28</td><td>0.05</td><td>0.179</td><td>0.10</td><td>0.357</td>
 * <td>0.11</td><td>0.393</td><td>0.02</td><td>0.0714</td><td>0.83</td><td>16.6</td>
 * <td>1.64</td><td>5.86</td><td>1.86</td><td>6.64</td></tr>
 * <tr><td>280</td><td>3.32</td><td>1.15</td><td>0.346</td><td>2.02</td><td>0.608</td>
 * <td>1.73</td><td>0.521</td><td>0.32</td><td>0.0964</td><td>10.6</td><td>9.22</td>
 * <td>17.6</td><td>5.3</td><td>27.5</td><td>8.28</td></tr>
 * <tr><td>2,800</td><td>45.5</td><td>22.7</td><td>0.499</td><td>27.1</td><td>0.596</td>
 * <td>27.3</td><td>0.6</td><td>4.40</td><td>0.0967</td><td>137</td><td>6.04</td><td>180</td>
 * <td>3.96</td><td>273</td><td>6</td></tr>
 * <tr><td>10,000</td><td>141</td><td>91.2</td><td>0.647</td><td>143</td><td>1.01</td>
 * <td>115</td><td>0.816</td><td>18.7</td><td>0.133</td><td>531</td><td>5.82</td><td>703</td>
 * <td>4.99</td><td>910</td><td>6.45</td></tr>
 * </table>
 *
 * <p>What is read of a draft is kept with it, so that these are times of drafts that were compared
 * before; the last column is the first diff of drafts that were just read, with the reading.
 *
 * <table>
 * <caption>Other libraries, ids kept, and how many times the diff of this one they take</caption>
 * <tr><th>clauses</th><th>JaVers by id</th><th>times</th><th>times in bytes</th>
 * <th>zjsonpatch</th><th>times</th><th>java-object-diff</th><th>times</th></tr>
 * <tr><td>28</td><td>0.93</td><td>18</td><td>22</td><td>1.54</td><td>30</td><td>2.78</td>
 * <td>53</td></tr>
 * <tr><td>280</td><td>17.2</td><td>15</td><td>22</td><td></td><td></td><td>45.0</td>
 * <td>39</td></tr>
 * <tr><td>2,800</td><td>195</td><td>8.6</td><td>23</td><td></td><td></td><td></td><td></td></tr>
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
