package dk.naerplan.benchmarks.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files that a report is made of. */
final class Resources {

    private static final String CHARTS = "/META-INF/resources/webjars/echarts/%s/dist/echarts.common.min.js";
    private static final String CHARTS_VERSION = "/META-INF/maven/org.webjars.npm/echarts/pom.properties";

    private Resources() {}

    /** A file of this package. */
    static String own(String name) {
        return read(name);
    }

    /** The script of Apache ECharts, with its licence in a comment. */
    static String charts() {
        try (InputStream stream = open(CHARTS_VERSION)) {
            var properties = new Properties();
            properties.load(stream);
            return read(CHARTS.formatted(properties.getProperty("version")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("The file (%s) is missing from the class path.".formatted(name));
        }
        return stream;
    }
}
