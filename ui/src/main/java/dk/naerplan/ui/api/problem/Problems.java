package dk.naerplan.ui.api.problem;

import dk.naerplan.datasets.report.ReportedIssue;
import dk.naerplan.ui.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Puts problems into the caller's language, and writes them where no controller has been reached yet. */
@Component
public class Problems {

    private final JsonMapper json;
    private final LocaleResolver languages;

    Problems(JsonMapper json, LocaleResolver languages) {
        this.json = json;
        this.languages = languages;
    }

    Problem of(ApiException refused, Locale locale) {
        Texts texts = Texts.in(locale);
        ProblemCode code = refused.code();
        Problem problem = Problem.of(
                code, texts.of("api.title." + code.name()), texts.of("api.detail." + code.name(), refused.values()));
        if (!refused.issues().isEmpty()) {
            problem = problem.withIssues(refused.issues().stream()
                    .map(issue -> ReportedIssue.of(issue, locale).below(refused.place()))
                    .toList());
        }
        return refused.told(problem);
    }

    /** Answers with the problem, and says no more of it to the caller. */
    public void write(ApiException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refused.code().status().value());
        refused.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Problem problem = of(refused, languages.resolveLocale(request));
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
