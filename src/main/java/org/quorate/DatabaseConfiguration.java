package org.quorate;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** The database as everybody uses it (docs/decisions/0018). */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** A command has nobody in front of it who waits: it keeps trying as long as its work allows. */
    @Bean
    @Profile("!command")
    DatabaseWatch databaseWatch(DataSource database, ApplicationEventPublisher events) throws SQLException {
        return new DatabaseWatch(database.unwrap(WatchedDataSource.class), events);
    }

    @Bean
    static BeanPostProcessor watchedPool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case HikariDataSource pool -> WatchedDataSource.over(pool);
                    case JpaTransactionManager transactions -> new SharedReads(transactions);
                    case HibernateJpaVendorAdapter hibernate -> asTheyAre(hibernate);
                    default -> bean;
                };
            }
        };
    }

    /** A connection need not be told that a transaction only reads; telling it takes two statements. */
    private static HibernateJpaVendorAdapter asTheyAre(HibernateJpaVendorAdapter hibernate) {
        hibernate.setPrepareConnection(false);
        return hibernate;
    }
}
