package dk.naerplan.ui.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who or what is connected.
 *
 * @param words heads of the table: from, to, what connects them
 */
public record Network(String title, List<Node> nodes, List<Link> links, List<String> words) implements Plot {

    /** @param size 0 to 1, of the largest */
    public record Node(String id, String name, double size) {}

    /**
     * @param width 0 to 1, of the thickest
     * @param text what connects the two
     * @param missing wanted and not there; drawn dashed
     */
    public record Link(String from, String to, double width, String text, boolean missing) {}

    public Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        words = List.copyOf(words);
    }

    @Override
    public PlotKind kind() {
        return PlotKind.NETWORK;
    }

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public ChartTable table(ChartNumbers numbers) {
        var names = nodes.stream().collect(Collectors.toMap(Node::id, Node::name));
        return new ChartTable(
                words,
                links.stream()
                        .map(link -> Stream.of(
                                        names.getOrDefault(link.from(), link.from()),
                                        names.getOrDefault(link.to(), link.to()),
                                        link.text())
                                .toList())
                        .toList());
    }
}
