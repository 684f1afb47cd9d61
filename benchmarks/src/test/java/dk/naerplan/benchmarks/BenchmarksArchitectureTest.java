package dk.naerplan.benchmarks;

import dk.naerplan.solver.architecture.AbstractArchitectureTest;

class BenchmarksArchitectureTest extends AbstractArchitectureTest {

    BenchmarksArchitectureTest() {
        super("dk.naerplan.benchmarks", "dk.naerplan.solver", "dk.naerplan.datasets");
    }
}
