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
 * <p>The heap has its full size of 6 GB from the start, 4 GB of it for what is new, and all of it
 * has been touched. Where it may grow, the collector works through all that lives whenever it does,
 * and where a page is new the system clears it, and that would count. Its pages are large where the
 * system gives such: with small ones, looking up where a page lies takes a good part of the time as
 * soon as the data of a long text no longer fit in the caches. This is so for all libraries.
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
 * <p>On 23 November 2026, with OpenJDK 17.0.15 on two cores of an AMD EPYC, the parts for
 * contradictions and for diffs at the same time, one on each core; what is not listed is not
 * measured. Times are milliseconds of processor time. Those of equal drafts are of a run of their
 * own on the same machine. In the last table, which is older, compiling of code counts too.
 *
 * <table>
 * <caption>Verdict</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th><th>Choco</th></tr>
 * <tr><td>ALT 1,000</td><td>1.91</td><td>0.66</td><td>54.2</td><td>28.4</td><td>82.1</td>
 * <td>7.99</td></tr>
 * <tr><td>COND 1,000</td><td>5.45</td><td>2.54</td><td>74.4</td><td>13.7</td><td>29.3</td>
 * <td>17.5</td></tr>
 * <tr><td>CYCLES 1,000</td><td>3.72</td><td>1.37</td><td>121</td><td>32.5</td><td>88.3</td>
 * <td>5.71</td></tr>
 * <tr><td>MIX 1,000</td><td>2.59</td><td>1.17</td><td>40.8</td><td>15.8</td><td>34.9</td>
 * <td>7.97</td></tr>
 * <tr><td>ALT 10,000</td><td>36.4</td><td>24.6</td><td>6,346</td><td>174</td><td>258</td>
 * <td>288</td></tr>
 * <tr><td>COND 10,000</td><td>70.4</td><td>28.9</td><td>8,901</td><td>126</td><td>308</td>
 * <td>562</td></tr>
 * <tr><td>CYCLES 10,000</td><td>44.5</td><td>15.0</td><td>28,156</td><td>633</td>
 * <td>1,877</td><td>96.3</td></tr>
 * <tr><td>MIX 10,000</td><td>32.4</td><td>5.62</td><td>290</td><td>8.95</td><td>51.6</td>
 * <td>134</td></tr>
 * </table>
 *
 * <table>
 * <caption>Minimal sets</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th></tr>
 * <tr><td>one, COND 1,000</td><td>5.53</td><td>2.37</td><td>86.6</td><td>15.7</td>
 * <td>36.5</td></tr>
 * <tr><td>all, ALT 100</td><td>0.48</td><td>0.39</td><td>49.0</td><td>102</td><td>126</td></tr>
 * <tr><td>all, COND 100</td><td>1.40</td><td>1.09</td><td>1,104</td><td>789</td>
 * <td>1,013</td></tr>
 * <tr><td>all, CYCLES 100</td><td>1.39</td><td>1.36</td><td>2,904</td><td>2,089</td>
 * <td>2,135</td></tr>
 * </table>
 *
 * <table>
 * <caption>Growth of the verdict, from the typed plan</caption>
 * <tr><th>clauses</th><th>1,000</th><th>100,000</th><th>times</th><th>clashes in 1,000</th>
 * <th>in 100,000</th></tr>
 * <tr><td>dense ALT</td><td>1.91</td><td>498</td><td>261</td><td>108</td><td>105,514</td></tr>
 * <tr><td>dense COND</td><td>5.45</td><td>1,097</td><td>201</td><td>56</td><td>49,903</td></tr>
 * <tr><td>dense CYCLES</td><td>3.72</td><td>909</td><td>244</td><td>0</td><td>0</td></tr>
 * <tr><td>sparse ALT</td><td>1.91</td><td>491</td><td>257</td><td>108</td><td>10,597</td></tr>
 * <tr><td>sparse COND</td><td>5.45</td><td>941</td><td>173</td><td>56</td><td>4,808</td></tr>
 * <tr><td>sparse CYCLES</td><td>3.72</td><td>899</td><td>242</td><td>0</td><td>0</td></tr>
 * </table>
 *
 * <p>In a sparse text the clashes grow in step with the clauses, in a dense one nearly a
 * thousandfold for a hundred times the clauses.
 *
 * <table>
 * <caption>Diff</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>ids kept</th><th>times</th><th>with verdict</th>
 * <th>times</th><th>ids lost</th><th>times</th><th>equal drafts</th><th>times</th>
 * <th>merge</th><th>times one diff</th><th>read as plans</th><th>times</th>
 * <th>read and first diff</th><th>times</th></tr>
 * <tr><td>28</td><td>0.51</td><td>0.04</td><td>0.0784</td><td>0.11</td><td>0.216</td>
 * <td>0.07</td><td>0.137</td><td>0.005</td><td>0.0098</td><td>0.21</td><td>5.25</td>
 * <td>2.19</td><td>4.29</td><td>3.88</td><td>7.61</td></tr>
 * <tr><td>280</td><td>3.56</td><td>0.76</td><td>0.213</td><td>1.12</td><td>0.315</td>
 * <td>0.83</td><td>0.233</td><td>0.03</td><td>0.00843</td><td>3.83</td><td>5.04</td>
 * <td>23.3</td><td>6.54</td><td>46.3</td><td>13</td></tr>
 * <tr><td>2,800</td><td>46.0</td><td>9.47</td><td>0.206</td><td>16.8</td><td>0.365</td>
 * <td>11.4</td><td>0.248</td><td>0.89</td><td>0.0193</td><td>37.4</td><td>3.95</td>
 * <td>188</td><td>4.09</td><td>327</td><td>7.11</td></tr>
 * <tr><td>10,000</td><td>161</td><td>46.9</td><td>0.291</td><td>73.2</td><td>0.455</td>
 * <td>50.0</td><td>0.311</td><td>9.73</td><td>0.0604</td><td>151</td><td>3.22</td>
 * <td>730</td><td>4.53</td><td>1,111</td><td>6.9</td></tr>
 * </table>
 *
 * <p>What is read of a draft is kept with it, so that these are times of drafts that were compared
 * before; the last column is the first diff of drafts that were just read, with the reading.
 *
 * <table>
 * <caption>Other libraries, ids kept, and how many times the diff of this one they take</caption>
 * <tr><th>clauses</th><th>JaVers by id</th><th>times</th><th>times in bytes</th>
 * <th>zjsonpatch</th><th>times</th><th>java-object-diff</th><th>times</th>
 * <th>java-diff-utils</th><th>times</th></tr>
 * <tr><td>28</td><td>0.88</td><td>22</td><td>51.6</td><td>1.60</td><td>40</td><td>3.57</td>
 * <td>89.2</td><td></td><td></td></tr>
 * <tr><td>280</td><td>17.8</td><td>23.4</td><td>60.2</td><td>255</td><td>336</td>
 * <td>50.7</td><td>66.7</td><td>0.17</td><td>0.224</td></tr>
 * <tr><td>2,800</td><td>243</td><td>25.7</td><td>64</td><td>&gt; 60,000</td>
 * <td>&gt; 6,336</td><td>1,335</td><td>141</td><td>23.4</td><td>2.47</td></tr>
 * <tr><td>10,000</td><td>1,086</td><td>23.2</td><td>64.6</td><td></td><td></td><td></td>
 * <td></td><td>742</td><td>15.8</td></tr>
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
