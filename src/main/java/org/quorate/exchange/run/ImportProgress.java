package org.quorate.exchange.run;

/** Where an import says how far it is. */
@FunctionalInterface
public interface ImportProgress {

    /**
     * So many rows are done in this state.
     *
     * @param total 0 while the rows are still being counted
     */
    void reached(ImportState state, int done, int total);
}
