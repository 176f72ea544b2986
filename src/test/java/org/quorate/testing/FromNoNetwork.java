package org.quorate.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Takes away the made-up request that Spring puts around each test: the portal bounds what strangers of one network can
 * make it write, and all tests together would be one such network.
 */
public final class FromNoNetwork extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        RequestContextHolder.resetRequestAttributes();
    }
}
