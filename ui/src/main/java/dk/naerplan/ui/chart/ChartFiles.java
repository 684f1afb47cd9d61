package dk.naerplan.ui.chart;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets browsers keep ECharts: its address names its version. */
@Configuration(proxyBeanMethods = false)
class ChartFiles implements WebMvcConfigurer {

    private static final Duration LONG = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/echarts/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/echarts/")
                .setCacheControl(CacheControl.maxAge(LONG).cachePrivate().immutable());
    }
}
