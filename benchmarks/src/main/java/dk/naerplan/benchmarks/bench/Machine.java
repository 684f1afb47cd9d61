package dk.naerplan.benchmarks.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Enough to compare times by; nothing that identifies the machine.
 *
 * @param memoryGib of the machine, rounded
 * @param heapGib that the virtual machine may use, rounded to tenths
 */
public record Machine(String system, String architecture, int processors, long memoryGib, double heapGib, String java) {

    private static final double GIB = 1L << 30;

    public static Machine here() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                Math.round(memory / GIB),
                Math.round(runtime.maxMemory() / GIB * 10) / 10.0,
                System.getProperty("java.version"));
    }
}
