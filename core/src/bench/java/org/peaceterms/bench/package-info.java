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
 * measured. Times are milliseconds of processor time. In the last table, which is older, compiling
 * of code counts too.
 *
 * <table>
 * <caption>Verdict</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th><th>Choco</th></tr>
 * <tr><td>ALT 1,000</td><td>1.68</td><td>0.65</td><td>57.7</td><td>34.3</td><td>88.8</td>
 * <td>7.35</td></tr>
 * <tr><td>COND 1,000</td><td>3.37</td><td>1.10</td><td>62.0</td><td>18.4</td><td>56.4</td>
 * <td>15.4</td></tr>
 * <tr><td>CYCLES 1,000</td><td>1.39</td><td>0.54</td><td>111</td><td>79.9</td><td>206</td>
 * <td>3.84</td></tr>
 * <tr><td>MIX 1,000</td><td>2.14</td><td>0.56</td><td>10.5</td><td>4.91</td><td>18.7</td>
 * <td>3.56</td></tr>
 * <tr><td>ALT 10,000</td><td>18.0</td><td>16.5</td><td>4,878</td><td>271</td><td>296</td>
 * <td>239</td></tr>
 * <tr><td>COND 10,000</td><td>39.3</td><td>14.4</td><td>7,683</td><td>195</td><td>534</td>
 * <td>461</td></tr>
 * <tr><td>CYCLES 10,000</td><td>24.6</td><td>7.52</td><td>20,330</td><td>826</td>
 * <td>2,703</td><td>118</td></tr>
 * <tr><td>MIX 10,000</td><td>21.7</td><td>3.11</td><td>216</td><td>9.95</td><td>69.5</td>
 * <td>106</td></tr>
 * </table>
 *
 * <table>
 * <caption>Minimal sets</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th></tr>
 * <tr><td>one, COND 1,000</td><td>2.03</td><td>1.39</td><td>109</td><td>53.7</td>
 * <td>78.4</td></tr>
 * <tr><td>all, ALT 100</td><td>0.34</td><td>0.20</td><td>89.5</td><td>263</td><td>448</td></tr>
 * <tr><td>all, COND 100</td><td>0.73</td><td>0.50</td><td>788</td><td>1,079</td>
 * <td>1,576</td></tr>
 * <tr><td>all, CYCLES 100</td><td>0.66</td><td>0.41</td><td>3,225</td><td>4,886</td>
 * <td>7,866</td></tr>
 * </table>
 *
 * <table>
 * <caption>Growth of the verdict, from the typed plan</caption>
 * <tr><th>clauses</th><th>1,000</th><th>100,000</th><th>times</th><th>clashes in 1,000</th>
 * <th>in 100,000</th></tr>
 * <tr><td>dense ALT</td><td>1.68</td><td>364</td><td>217</td><td>108</td><td>105,514</td></tr>
 * <tr><td>dense COND</td><td>3.37</td><td>511</td><td>152</td><td>56</td><td>49,903</td></tr>
 * <tr><td>dense CYCLES</td><td>1.39</td><td>316</td><td>227</td><td>0</td><td>0</td></tr>
 * <tr><td>sparse ALT</td><td>1.68</td><td>360</td><td>214</td><td>108</td><td>10,597</td></tr>
 * <tr><td>sparse COND</td><td>3.37</td><td>480</td><td>142</td><td>56</td><td>4,808</td></tr>
 * <tr><td>sparse CYCLES</td><td>1.39</td><td>369</td><td>265</td><td>0</td><td>0</td></tr>
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
 * <tr><td>28</td><td>0.45</td><td>0.035</td><td>0.0778</td><td>0.06</td><td>0.133</td>
 * <td>0.08</td><td>0.178</td><td>0.004</td><td>0.00889</td><td>0.091</td><td>2.6</td>
 * <td>1.37</td><td>3.04</td><td>2.90</td><td>6.44</td></tr>
 * <tr><td>280</td><td>3.75</td><td>0.54</td><td>0.144</td><td>0.98</td><td>0.261</td>
 * <td>0.75</td><td>0.2</td><td>0.03</td><td>0.008</td><td>1.27</td><td>2.35</td><td>19.5</td>
 * <td>5.2</td><td>18.6</td><td>4.96</td></tr>
 * <tr><td>2,800</td><td>49.8</td><td>12.1</td><td>0.243</td><td>14.5</td><td>0.291</td>
 * <td>10.9</td><td>0.219</td><td>0.40</td><td>0.00803</td><td>20.2</td><td>1.67</td>
 * <td>206</td><td>4.14</td><td>246</td><td>4.94</td></tr>
 * <tr><td>10,000</td><td>137</td><td>48.1</td><td>0.351</td><td>68.7</td><td>0.501</td>
 * <td>38.5</td><td>0.281</td><td>1.60</td><td>0.0117</td><td>82.4</td><td>1.71</td>
 * <td>546</td><td>3.99</td><td>801</td><td>5.85</td></tr>
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
 * <tr><td>28</td><td>0.90</td><td>25.7</td><td>63.5</td><td>1.38</td><td>39.4</td>
 * <td>2.68</td><td>76.6</td><td>0.003</td><td>0.0857</td></tr>
 * <tr><td>280</td><td>16.8</td><td>31.1</td><td>72</td><td>204</td><td>378</td><td>49.0</td>
 * <td>90.7</td><td>0.17</td><td>0.315</td></tr>
 * <tr><td>2,800</td><td>185</td><td>15.3</td><td>75.8</td><td>&gt; 60,000</td>
 * <td>&gt; 4,959</td><td>971</td><td>80.2</td><td>23.0</td><td>1.9</td></tr>
 * <tr><td>10,000</td><td>1,065</td><td>22.1</td><td>74.6</td><td></td><td></td><td></td>
 * <td></td><td>564</td><td>11.7</td></tr>
 * </table>
 *
 * <table>
 * <caption>The same in another run, with nothing else on the machine</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>ids kept</th><th>times</th><th>merge</th>
 * <th>times one diff</th><th>JaVers by id</th><th>times</th></tr>
 * <tr><td>28</td><td>0.493</td><td>0.0328</td><td>0.0665</td><td>0.0752</td>
 * <td>2.29</td><td>0.963</td><td>29.4</td></tr>
 * <tr><td>280</td><td>4.26</td><td>0.55</td><td>0.129</td><td>1.41</td>
 * <td>2.57</td><td>15</td><td>27.2</td></tr>
 * <tr><td>2,800</td><td>44.2</td><td>11.6</td><td>0.263</td><td>26.6</td>
 * <td>2.29</td><td>242</td><td>20.9</td></tr>
 * <tr><td>10,000</td><td>159</td><td>52.8</td><td>0.332</td><td>106</td>
 * <td>2</td><td>798</td><td>15.1</td></tr>
 * </table>
 *
 * <p>The two runs show how far such figures can be trusted: by a quarter or so.
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
