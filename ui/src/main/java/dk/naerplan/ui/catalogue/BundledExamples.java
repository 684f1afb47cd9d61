package dk.naerplan.ui.catalogue;

import dk.naerplan.datasets.format.io.BundledDataSets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The data sets that come with the product, read once. */
@Service
class BundledExamples implements ExampleSource {

    private final SingletonSupplier<List<Example>> examples = SingletonSupplier.of(BundledExamples::read);

    @Override
    public List<Example> examples() {
        return examples.obtain();
    }

    private static List<Example> read() {
        return BundledDataSets.names().stream()
                .map(name -> new Example(name, BundledDataSets.load(name)))
                .toList();
    }
}
