package org.quorate.audit;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.quorate.audit.domain.OwnConnections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    OwnConnections auditConnections(DataSource main) throws SQLException {
        return new OwnConnections(main);
    }
}
