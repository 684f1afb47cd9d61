package dk.naerplan.ui.store.outage;

import org.springframework.aop.ClassFilter;
import org.springframework.aop.MethodMatcher;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** Puts the guard around every service of the store. */
@Configuration(proxyBeanMethods = false)
class OutageBeans {

    private static final String STORE = "dk.naerplan.ui.store";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor storeGuard() {
        var advisor = new DefaultPointcutAdvisor(new Services(), new StoreGuard());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 1000);
        return advisor;
    }

    private record Services() implements Pointcut {

        @Override
        public ClassFilter getClassFilter() {
            return type -> type.getName().startsWith(STORE) && AnnotatedElementUtils.hasAnnotation(type, Service.class);
        }

        @Override
        public MethodMatcher getMethodMatcher() {
            return MethodMatcher.TRUE;
        }
    }
}
