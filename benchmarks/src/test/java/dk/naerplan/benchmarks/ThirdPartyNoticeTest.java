package dk.naerplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class ThirdPartyNoticeTest {

    private static final Path ROOT = Path.of("..");

    private static final String DEPENDENCIES =
            "//dependency[not(ancestor::dependencyManagement) and not(ancestor::plugin) and not(groupId='dk.naerplan')]/artifactId";

    @Test
    void everyDirectDependencyIsListed() throws Exception {
        String notice = Files.readString(ROOT.resolve("docs/third-party.md"));
        Set<String> dependencies = new TreeSet<>();
        for (String module : List.of(".", "solver", "datasets", "benchmarks", "ui")) {
            dependencies.addAll(dependencies(ROOT.resolve(module).resolve("pom.xml")));
        }

        assertThat(dependencies).contains("timefold-solver-core", "junit-jupiter");
        assertThat(dependencies).filteredOn(name -> !notice.contains(name)).isEmpty();
    }

    private static Set<String> dependencies(Path pom) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        DEPENDENCIES,
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(pom.toFile()),
                        XPathConstants.NODESET);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getTextContent());
        }
        return names;
    }
}
