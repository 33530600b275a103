package org.peaceterms.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of an operation, in the threads of the program and in collecting
 * garbage, but not in compiling code: it says more than the time on the wall where others use the
 * same machine. The collector has to be the serial one, which stops all threads and works in one.
 */
public final class CpuTime implements InternalProfiler {
  static final String LABEL = "cpu";

  private static final double NANOS_PER_MILLI = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getGarbageCollectorMXBeans();
  private double start;

  /** For the harness. */
  public CpuTime() {}

  @Override
  public String getDescription() {
    return "processor time";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = millis();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double millis = millis() - start;
    long operations = result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, millis / operations, "ms/op", AggregationPolicy.AVG));
  }

  /** A thread that has ended counts nothing, so the threads that work must outlast a round. */
  private double millis() {
    double working =
        Arrays.stream(threads.getAllThreadIds())
            .map(threads::getThreadCpuTime)
            .filter(nanos -> nanos > 0)
            .sum();
    long collecting =
        collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    return working / NANOS_PER_MILLI + collecting;
  }
}
