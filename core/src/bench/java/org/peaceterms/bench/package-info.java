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
 * <p>Growth is told twice. A text of a thousand clauses that is judged over and over stays in the
 * caches, and the processor comes to know by heart which way each of its branches goes; a text of
 * 100,000 clauses can have neither. So it is also measured against a hundred texts of a thousand
 * clauses in turn, which are as much to read.
 *
 * <p>Diffs: the tree parse of both drafts by Jackson is the measure. Libraries that compare objects
 * get beans with ids, zjsonpatch gets the parsed trees, java-diff-utils one line for each clause.
 *
 * <h2>As measured</h2>
 *
 * <p>On 23 November 2026, with OpenJDK 17.0.15 on two cores of an AMD EPYC, with something else at
 * work on the other core; the diffs some hours before the rest, since when nothing of theirs has
 * changed. What is not listed is not measured. Times are milliseconds of processor time. In the
 * last table, which is older, compiling of code counts too. What others do on the same hardware
 * moves single figures by a tenth, and those of SMTInterpol by more.
 *
 * <table>
 * <caption>Verdict</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th><th>Choco</th></tr>
 * <tr><td>ALT 1,000</td><td>0.461</td><td>0.129</td><td>26.5</td><td>57.5</td><td>205</td>
 * <td>2.61</td></tr>
 * <tr><td>COND 1,000</td><td>0.933</td><td>0.308</td><td>29.4</td><td>31.5</td><td>95.5</td>
 * <td>9.20</td></tr>
 * <tr><td>CYCLES 1,000</td><td>0.551</td><td>0.218</td><td>41.3</td><td>75</td><td>189</td>
 * <td>3.21</td></tr>
 * <tr><td>MIX 1,000</td><td>0.661</td><td>0.153</td><td>5.67</td><td>8.58</td><td>37.1</td>
 * <td>2.59</td></tr>
 * <tr><td>ALT 10,000</td><td>8.10</td><td>2.68</td><td>2,499</td><td>309</td><td>932</td>
 * <td>177</td></tr>
 * <tr><td>COND 10,000</td><td>15.1</td><td>6.03</td><td>2,595</td><td>172</td><td>430</td>
 * <td>286</td></tr>
 * <tr><td>CYCLES 10,000</td><td>10.4</td><td>1.59</td><td>11,552</td><td>1,111</td><td>7,265</td>
 * <td>68.6</td></tr>
 * <tr><td>MIX 10,000</td><td>9.97</td><td>0.301</td><td>181</td><td>18.2</td><td>601</td>
 * <td>68.1</td></tr>
 * </table>
 *
 * <table>
 * <caption>Minimal sets</caption>
 * <tr><th>clauses</th><th>plan</th><th>engine</th><th>SMTInterpol</th><th>times plan</th>
 * <th>times engine</th></tr>
 * <tr><td>one, COND 1,000</td><td>1.13</td><td>0.349</td><td>64.4</td><td>57</td><td>185</td></tr>
 * <tr><td>all, ALT 100</td><td>0.110</td><td>0.0576</td><td>47.9</td><td>435</td><td>832</td></tr>
 * <tr><td>all, COND 100</td><td>0.239</td><td>0.160</td><td>426</td><td>1,782</td>
 * <td>2,662</td></tr>
 * <tr><td>all, CYCLES 100</td><td>0.227</td><td>0.157</td><td>932</td><td>4,106</td>
 * <td>5,936</td></tr>
 * </table>
 *
 * <table>
 * <caption>Growth of the verdict, from the typed plan</caption>
 * <tr><th>clauses</th><th>1,000</th><th>one of 100 texts of 1,000</th><th>100,000</th>
 * <th>times the one</th><th>times the one of 100</th><th>clashes in 1,000</th>
 * <th>in 100,000</th></tr>
 * <tr><td>dense ALT</td><td>0.461</td><td>0.671</td><td>145</td><td>315</td><td>216</td>
 * <td>108</td><td>105,514</td></tr>
 * <tr><td>dense COND</td><td>0.933</td><td>1.16</td><td>298</td><td>319</td><td>257</td>
 * <td>56</td><td>49,903</td></tr>
 * <tr><td>dense CYCLES</td><td>0.551</td><td>0.759</td><td>143</td><td>260</td><td>188</td>
 * <td>0</td><td>0</td></tr>
 * <tr><td>sparse ALT</td><td>0.461</td><td>0.671</td><td>102</td><td>221</td><td>152</td>
 * <td>108</td><td>10,597</td></tr>
 * <tr><td>sparse COND</td><td>0.933</td><td>1.16</td><td>215</td><td>230</td><td>185</td>
 * <td>56</td><td>4,808</td></tr>
 * <tr><td>sparse CYCLES</td><td>0.551</td><td>0.759</td><td>147</td><td>267</td><td>194</td>
 * <td>0</td><td>0</td></tr>
 * </table>
 *
 * <p>In a sparse text the clashes grow in step with the clauses, in a dense one nearly a
 * thousandfold for a hundred times the clauses. A second run gave 151, 152 and 201 times the one of
 * 100 texts for sparse ALT, COND and CYCLES, 349 times peaceterms for all minimal sets of ALT, and
 * 53 times for one of COND.
 *
 * <table>
 * <caption>Diff</caption>
 * <tr><th>clauses</th><th>tree parse</th><th>ids kept</th><th>times</th><th>with verdict</th>
 * <th>times</th><th>ids lost</th><th>times</th><th>equal drafts</th><th>times</th><th>merge</th>
 * <th>times one diff</th><th>read as plans</th><th>times</th><th>read and first diff</th>
 * <th>times</th></tr>
 * <tr><td>28</td><td>0.182</td><td>0.00863</td><td>0.0474</td><td>0.0207</td><td>0.114</td>
 * <td>0.0241</td><td>0.132</td><td>0.000343</td><td>0.00188</td><td>0.0160</td><td>1.85</td>
 * <td>0.613</td><td>3.37</td><td>0.898</td><td>4.93</td></tr>
 * <tr><td>280</td><td>1.59</td><td>0.112</td><td>0.0704</td><td>0.282</td><td>0.177</td>
 * <td>0.138</td><td>0.0868</td><td>0.00134</td><td>0.000843</td><td>0.157</td><td>1.4</td>
 * <td>7.08</td><td>4.45</td><td>12.1</td><td>7.61</td></tr>
 * <tr><td>2,800</td><td>16.1</td><td>2.28</td><td>0.142</td><td>5.50</td><td>0.342</td>
 * <td>2.89</td><td>0.18</td><td>0.00885</td><td>0.00055</td><td>5.65</td><td>2.48</td>
 * <td>83.3</td><td>5.17</td><td>131</td><td>8.14</td></tr>
 * <tr><td>10,000</td><td>56.6</td><td>14.0</td><td>0.247</td><td>24.4</td><td>0.431</td>
 * <td>18.6</td><td>0.329</td><td>0.0293</td><td>0.000518</td><td>33.3</td><td>2.38</td>
 * <td>294</td><td>5.19</td><td>629</td><td>11.1</td></tr>
 * </table>
 *
 * <p>What is read of a draft is kept with it, so that these are times of drafts that were compared
 * before; the last column is the first diff of drafts that were just read, with the reading. In
 * four more runs of the diff and the merge of 2,800 clauses, each by itself on a quiet machine, the
 * merge took 2.85, 1.94, 2.17 and 2.27 diffs, so that this ratio is known to about a fifth.
 *
 * <table>
 * <caption>Other libraries, ids kept, and how many times the diff of this one they take</caption>
 * <tr><th>clauses</th><th>JaVers by id</th><th>times</th><th>times in bytes</th>
 * <th>zjsonpatch</th><th>times</th><th>java-object-diff</th><th>times</th><th>java-diff-utils</th>
 * <th>times</th></tr>
 * <tr><td>28</td><td>0.401</td><td>46.5</td><td>65.0</td><td>0.560</td><td>64.9</td><td>1.47</td>
 * <td>170</td><td>0.00108</td><td>0.125</td></tr>
 * <tr><td>280</td><td>5.19</td><td>46.3</td><td>74.6</td><td>107</td><td>955</td><td>18.6</td>
 * <td>166</td><td>0.0615</td><td>0.549</td></tr>
 * <tr><td>2,800</td><td>149</td><td>65.4</td><td>82.6</td><td>42,188</td><td>18,504</td>
 * <td>509</td><td>223</td><td>8.45</td><td>3.71</td></tr>
 * <tr><td>10,000</td><td>747</td><td>53.4</td><td>81.6</td><td></td><td></td><td></td><td></td>
 * <td>112</td><td>8</td></tr>
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
