package dk.naerplan.ui.catalogue;

import java.util.List;

/** Where example weeks come from. */
public interface ExampleSource {

    List<Example> examples();
}
