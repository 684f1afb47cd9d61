package dk.naerplan.ui.api.document;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadLimits;
import dk.naerplan.ui.shell.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How requests are read and answers written. Requests may be hostile, so the limits of documents hold for all of them. */
@Configuration(proxyBeanMethods = false)
class ApiJson implements WebMvcConfigurer {

    private static final int DEEPEST = 26;
    private static final int LONGEST_TEXT = 10_000;

    private final JsonMapper json = mapper();

    @Bean
    JsonMapper apiJsonMapper() {
        return json;
    }

    /** The first of the caller's languages that we have, else English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Languages.all());
        resolver.setDefaultLocale(Languages.ENGLISH);
        return resolver;
    }

    @Override
    public void configureMessageConverters(ServerBuilder builder) {
        builder.addCustomConverter(new DocumentConverter())
                .withJsonConverter(new JacksonJsonHttpMessageConverter(json));
    }

    private static JsonMapper mapper() {
        var constraints = StreamReadConstraints.builder()
                .maxDocumentLength(ReadLimits.STANDARD.bytes())
                .maxTokenCount(2 * ReadLimits.STANDARD.tokens())
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new SimpleModule().addDeserializer(DataSet.class, new EmbeddedDocument()))
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(Include.NON_ABSENT))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
