package org.quorate.browser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page of ours that fails, to see what is answered then. */
@TestComponent
@RestController
class Broken {

    static final String PATH = "/assets/broken";

    @GetMapping(PATH)
    String fails() {
        throw new IllegalStateException("about Ella Example");
    }
}
