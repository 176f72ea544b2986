package org.quorate.doorway.light;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * A form with a file is never taken apart before a page asks for it: that would leave what strangers send in the web
 * server's own folder. The page that takes a file reads it as it arrives.
 */
@Configuration(proxyBeanMethods = false)
class NoPartsOnDisk {

    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return false;
            }
        };
    }
}
