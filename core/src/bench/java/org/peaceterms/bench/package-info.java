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
 * <tr><td>ALT 1,000</td><td>0.681</td><td>0.219</td><td>24.2</td><td>35.5</td><td>111</td>
 * <td>3.44</td></tr>
 * <tr><td>COND 1,000</td><td>1.50</td><td>0.498</td><td>27.0</td><td>18</td><td>54.2</td>
 * <td>9.37</td></tr>
 * <tr><td>CYCLES 1,000</td><td>0.592</td><td>0.248</td><td>38.3</td><td>64.7</td><td>154</td>
 * <td>2.99</td></tr>
 * <tr><td>MIX 1,000</td><td>0.800</td><td>0.250</td><td>6.40</td><td>8</td><td>25.6</td>
 * <td>2.11</td></tr>
 * <tr><td>ALT 10,000</td><td>10.9</td><td>6.57</td><td>2,730</td><td>250</td><td>416</td>
 * <td>180</td></tr>
 * <tr><td>COND 10,000</td><td>21.3</td><td>9.43</td><td>3,591</td><td>169</td><td>381</td>
 * <td>278</td></tr>
 * <tr><td>CYCLES 10,000</td><td>11.6</td><td>5.27</td><td>6,850</td><td>591</td><td>1,300</td>
 * <td>55.2</td></tr>
 * <tr><td>MIX 10,000</td><td>7.39</td><td>0.638</td><td>127</td><td>17.2</td><td>199</td>
 * <td>60.2</td></tr>
 * </table>
 *
 * <table>
 * <caption>Minimal sets</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th></tr>
 * <tr><td>one, COND 1,000</td><td>0.993</td><td>0.471</td><td>37.8</td><td>38.1</td>
 * <td>80.3</td></tr>
 * <tr><td>all, ALT 100</td><td>0.106</td><td>0.0730</td><td>26.0</td><td>245</td><td>356</td></tr>
 * <tr><td>all, COND 100</td><td>0.233</td><td>0.175</td><td>407</td><td>1,747</td>
 * <td>2,326</td></tr>
 * <tr><td>all, CYCLES 100</td><td>0.228</td><td>0.169</td><td>983</td><td>4,311</td>
 * <td>5,817</td></tr>
 * </table>
 *
 * <table>
 * <caption>Growth of the verdict, from the typed plan</caption>
 * <tr><th>clauses</th><th>1,000</th><th>100,000</th><th>times</th><th>clashes in 1,000</th>
 * <th>in 100,000</th></tr>
 * <tr><td>dense ALT</td><td>0.681</td><td>241</td><td>354</td><td>108</td><td>105,514</td></tr>
 * <tr><td>dense COND</td><td>1.50</td><td>321</td><td>214</td><td>56</td><td>49,903</td></tr>
 * <tr><td>dense CYCLES</td><td>0.592</td><td>179</td><td>302</td><td>0</td><td>0</td></tr>
 * <tr><td>sparse ALT</td><td>0.681</td><td>222</td><td>326</td><td>108</td><td>10,597</td></tr>
 * <tr><td>sparse COND</td><td>1.50</td><td>267</td><td>178</td><td>56</td><td>4,808</td></tr>
 * <tr><td>sparse CYCLES</td><td>0.592</td><td>269</td><td>454</td><td>0</td><td>0</td></tr>
 * </table>
 *
 * <p>In a sparse text the clashes grow in step with the clauses, in a dense one nearly a
 * thousandfold for a hundred times the clauses.
 *
 * <table>
 * <caption>Diff</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>ids kept</th><th>times</th><th>with verdict</th>
 * <th>times</th><th>ids lost</th><th>times</th><th>equal drafts</th><th>times</th><th>merge</th>
 * <th>times one diff</th><th>read as plans</th><th>times</th><th>read and first diff</th>
 * <th>times</th></tr>
 * <tr><td>28</td><td>0.175</td><td>0.0102</td><td>0.0583</td><td>0.0235</td><td>0.134</td>
 * <td>0.0263</td><td>0.15</td><td>0.000379</td><td>0.00217</td><td>0.0371</td><td>3.64</td>
 * <td>0.671</td><td>3.83</td><td>1.53</td><td>8.74</td></tr>
 * <tr><td>280</td><td>1.75</td><td>0.136</td><td>0.0777</td><td>0.370</td><td>0.211</td>
 * <td>0.196</td><td>0.112</td><td>0.00160</td><td>0.000914</td><td>0.359</td><td>2.64</td>
 * <td>7.46</td><td>4.26</td><td>13.1</td><td>7.49</td></tr>
 * <tr><td>2,800</td><td>17.0</td><td>3.54</td><td>0.208</td><td>8.32</td><td>0.489</td>
 * <td>4.99</td><td>0.294</td><td>0.00960</td><td>0.000565</td><td>9.80</td><td>2.77</td>
 * <td>87.9</td><td>5.17</td><td>139</td><td>8.18</td></tr>
 * <tr><td>10,000</td><td>57.4</td><td>18.6</td><td>0.324</td><td>28.7</td><td>0.5</td>
 * <td>21.9</td><td>0.382</td><td>0.0309</td><td>0.000538</td><td>37.6</td><td>2.02</td>
 * <td>295</td><td>5.14</td><td>509</td><td>8.87</td></tr>
 * </table>
 *
 * <p>What is read of a draft is kept with it, so that these are times of drafts that were compared
 * before; the last column is the first diff of drafts that were just read, with the reading.
 *
 * <table>
 * <caption>Other libraries, ids kept, and how many times the diff of this one they take</caption>
 * <tr><th>clauses</th><th>JaVers by id</th><th>times</th><th>times in bytes</th>
 * <th>zjsonpatch</th><th>times</th><th>java-object-diff</th><th>times</th><th>java-diff-utils</th>
 * <th>times</th></tr>
 * <tr><td>28</td><td>0.417</td><td>40.9</td><td>66.8</td><td>0.468</td><td>45.9</td><td>1.55</td>
 * <td>152</td><td>0.00116</td><td>0.114</td></tr>
 * <tr><td>280</td><td>5.82</td><td>42.8</td><td>78.9</td><td>93.9</td><td>690</td><td>20.2</td>
 * <td>149</td><td>0.0636</td><td>0.468</td></tr>
 * <tr><td>2,800</td><td>144</td><td>40.7</td><td>83.8</td><td>47,489</td><td>13,415</td>
 * <td>442</td><td>125</td><td>7.20</td><td>2.03</td></tr>
 * <tr><td>10,000</td><td>745</td><td>40.1</td><td>82.1</td><td></td><td></td><td></td><td></td>
 * <td>122</td><td>6.56</td></tr>
 * </table>
 *
 * <table>
 * <caption>The same in another run, with nothing else on the machine</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>ids kept</th><th>times</th><th>merge</th>
 * <th>times one diff</th><th>JaVers by id</th><th>times</th></tr>
 * <tr><td>28</td><td>0.175</td><td>0.0099</td><td>0.0565</td><td>0.0267</td>
 * <td>2.7</td><td>0.416</td><td>42</td></tr>
 * <tr><td>280</td><td>1.83</td><td>0.14</td><td>0.0762</td><td>0.338</td>
 * <td>2.42</td><td>5.79</td><td>41.4</td></tr>
 * <tr><td>2,800</td><td>32</td><td>3.82</td><td>0.12</td><td>9.74</td>
 * <td>2.55</td><td>156</td><td>40.9</td></tr>
 * <tr><td>10,000</td><td>61.5</td><td>19.9</td><td>0.324</td><td>47.2</td>
 * <td>2.36</td><td>719</td><td>36.1</td></tr>
 * </table>
 *
 * <p>Most figures of the two runs differ by less than a tenth, but some by far more, as the tree
 * parse of 2,800 clauses and the merges of 28 and of 10,000.
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
