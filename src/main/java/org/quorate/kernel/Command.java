package org.quorate.kernel;

import java.util.concurrent.Callable;

/**
 * A sub-command of {@code ./portal}, such as {@code figures}. A bean annotated with picocli's
 * {@code @CommandLine.Command}; {@link #call()} returns the process's exit code, 0 for success.
 */
public interface Command extends Callable<Integer> {}
