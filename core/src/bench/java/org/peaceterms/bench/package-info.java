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
 * contradictions and for diffs side by side and with other work on the machine; what is not listed
 * is not measured. Times are milliseconds of processor time. In the last table, which is older,
 * compiling of code counts too.
 *
 * <table>
 * <caption>Verdict</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th><th>Choco</th></tr>
 * <tr><td>ALT 1,000</td><td>4.27</td><td>1.73</td><td>83.1</td><td>19.5</td><td>48</td>
 * <td>9.90</td></tr>
 * <tr><td>COND 1,000</td><td>10.0</td><td>4.36</td><td>84.0</td><td>8.4</td><td>19.3</td>
 * <td>17.8</td></tr>
 * <tr><td>CYCLES 1,000</td><td>6.43</td><td>2.89</td><td>164</td><td>25.5</td><td>56.7</td>
 * <td>8.41</td></tr>
 * <tr><td>MIX 1,000</td><td>5.13</td><td>1.51</td><td>17.1</td><td>3.33</td><td>11.3</td>
 * <td>8.32</td></tr>
 * <tr><td>ALT 10,000</td><td>86.5</td><td>34.0</td><td>8,524</td><td>98.5</td><td>251</td>
 * <td>900</td></tr>
 * <tr><td>COND 10,000</td><td>188</td><td>61.2</td><td>11,450</td><td>60.9</td><td>187</td>
 * <td>3,083</td></tr>
 * <tr><td>CYCLES 10,000</td><td>169</td><td>72.2</td><td>&gt; 60,000</td><td>&gt; 355</td>
 * <td>&gt; 831</td><td>166</td></tr>
 * <tr><td>MIX 10,000</td><td>86.5</td><td>5.79</td><td>1,139</td><td>13.2</td><td>197</td>
 * <td>681</td></tr>
 * </table>
 *
 * <table>
 * <caption>Minimal sets</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th></tr>
 * <tr><td>one, COND 1,000</td><td>16.4</td><td>5.70</td><td>147</td><td>8.96</td>
 * <td>25.8</td></tr>
 * <tr><td>all, ALT 100</td><td>2.40</td><td>1.39</td><td>84.9</td><td>35.4</td><td>61.1</td></tr>
 * <tr><td>all, COND 100</td><td>6.73</td><td>4.45</td><td>1,887</td><td>280</td><td>424</td></tr>
 * <tr><td>all, CYCLES 100</td><td>5.43</td><td>3.34</td><td>3,722</td><td>685</td>
 * <td>1,114</td></tr>
 * </table>
 *
 * <table>
 * <caption>Growth of the verdict of dense texts, from the typed plan, on a heap that
 * grows</caption>
 * <tr><th>clauses</th><th>1,000</th><th>100,000</th><th>times</th></tr>
 * <tr><td>ALT</td><td>4.27</td><td>2,826</td><td>662</td></tr>
 * <tr><td>COND</td><td>10.0</td><td>2,926</td><td>293</td></tr>
 * <tr><td>CYCLES</td><td>6.43</td><td>2,923</td><td>455</td></tr>
 * </table>
 *
 * <p>Dense texts say more about the same few matters as they grow, so that their clashes grow
 * faster than the clauses. In sparse texts, which speak of more matters, they grow in step. CYCLES,
 * about events alone, has none.
 *
 * <table>
 * <caption>Clashes among clauses that hold together</caption>
 * <tr><th>clauses</th><th>1,000</th><th>10,000</th><th>100,000</th></tr>
 * <tr><td>dense ALT</td><td>108</td><td>3,349</td><td>105,514</td></tr>
 * <tr><td>dense COND</td><td>56</td><td>1,447</td><td>49,903</td></tr>
 * <tr><td>sparse ALT</td><td>108</td><td>1,031</td><td>10,597</td></tr>
 * <tr><td>sparse COND</td><td>56</td><td>404</td><td>4,808</td></tr>
 * </table>
 *
 * <p>Choco is level with the way from the typed plan at 10,000 clauses in CYCLES, and slower
 * elsewhere.
 *
 * <table>
 * <caption>Diff</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>ids kept</th><th>times</th><th>with verdict</th>
 * <th>times</th><th>ids lost</th><th>times</th><th>equal drafts</th><th>times</th>
 * <th>merge</th><th>times one diff</th><th>read as plans</th><th>times</th></tr>
 * <tr><td>28</td><td>0.48</td><td>0.64</td><td>1.33</td><td>1.03</td><td>2.15</td>
 * <td>1.15</td><td>2.4</td><td>0.02</td><td>0.0417</td><td>3.89</td><td>6.08</td>
 * <td>2.12</td><td>4.42</td></tr>
 * <tr><td>280</td><td>4.64</td><td>4.22</td><td>0.909</td><td>5.88</td><td>1.27</td>
 * <td>9.68</td><td>2.09</td><td>0.34</td><td>0.0733</td><td>20.6</td><td>4.88</td>
 * <td>24.1</td><td>5.19</td></tr>
 * <tr><td>2,800</td><td>58.4</td><td>38.1</td><td>0.652</td><td>63.2</td><td>1.08</td>
 * <td>95.2</td><td>1.63</td><td>5.92</td><td>0.101</td><td>169</td><td>4.44</td><td>378</td>
 * <td>6.47</td></tr>
 * <tr><td>10,000</td><td>213</td><td>138</td><td>0.648</td><td>162</td><td>0.761</td>
 * <td>233</td><td>1.09</td><td>11.3</td><td>0.0531</td><td>660</td><td>4.78</td><td>739</td>
 * <td>3.47</td></tr>
 * </table>
 *
 * <p>Other libraries were timed beside this one in a run of their own, ids kept:
 *
 * <table>
 * <caption>Diff beside other libraries, in milliseconds</caption>
 * <tr><th>clauses</th><th>peaceterms</th><th>JaVers by id</th><th>times</th>
 * <th>times in bytes</th><th>equal: peaceterms</th><th>JaVers</th><th>times</th>
 * <th>zjsonpatch</th><th>java-diff-utils</th></tr>
 * <tr><td>28</td><td>0.60</td><td>0.69</td><td>1.1</td><td>2.3</td><td>0.02</td><td>0.65</td>
 * <td>31</td><td>1.52</td><td>0.002</td></tr>
 * <tr><td>280</td><td>2.64</td><td>9.92</td><td>3.8</td><td>5.8</td><td>0.26</td><td>10.2</td>
 * <td>39</td><td>224</td><td>0.15</td></tr>
 * <tr><td>2,800</td><td>32.5</td><td>249</td><td>7.7</td><td>8.7</td><td>3.62</td><td>264</td>
 * <td>73</td><td></td><td>28.1</td></tr>
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
