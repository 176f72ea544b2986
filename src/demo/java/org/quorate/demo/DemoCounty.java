package org.quorate.demo;

/** The made-up county that the demonstration shows. */
public interface DemoCounty {

    boolean isLoaded();

    /** Fills the empty database; called once, before the portal is said to be ready. */
    void load(Progress progress);
}
