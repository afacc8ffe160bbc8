package dev.earshot.bench;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Says what machine this is, then runs the benchmarks whose name matches. */
final class Bench {

    private Bench() {}

    public static void main(String[] args) throws RunnerException {
        System.out.printf(
                "%d processors, %d MiB of heap at most, %s %s, load %.1f; %s responses where a benchmark fills a database%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("size", "10000000"));
        new Runner(new OptionsBuilder()
                        .include(args.length == 0 ? ".*" : args[0])
                        .param("kind", System.getProperty("kind", "postgres,h2").split(","))
                        .build())
                .run();
    }
}
