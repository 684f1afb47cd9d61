package dk.naerplan.ui.export.share;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.naerplan.ui.export.PlanExports;
import dk.naerplan.ui.store.PlanId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files that are made when somebody asks for them. */
final class Downloads {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final PlanId plan;
    private final String file;
    private final PlanExports exports;
    private final Locale locale;

    Downloads(PlanId plan, String file, PlanExports exports, Locale locale) {
        this.plan = plan;
        this.file = file;
        this.exports = exports;
        this.locale = locale;
    }

    DownloadHandler workbook() {
        return DownloadHandler.fromInputStream(
                event -> response(exports.workbook(plan, locale), file + ".xlsx", WORKBOOK));
    }

    /** @param employee whose; empty for everybody's. No name goes into the name of the file. */
    DownloadHandler calendar(Optional<String> employee) {
        return DownloadHandler.fromInputStream(event ->
                response(exports.calendar(plan, employee).getBytes(StandardCharsets.UTF_8), file + ".ics", CALENDAR));
    }

    private static DownloadResponse response(byte[] bytes, String name, String type) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }
}
