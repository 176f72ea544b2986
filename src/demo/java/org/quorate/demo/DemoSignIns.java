package org.quorate.demo;

import java.util.List;

/** The made-up people one can sign in as. */
public interface DemoSignIns {

    /** One line each, as printed when the portal has started: who, user name, password. */
    List<String> lines();
}
