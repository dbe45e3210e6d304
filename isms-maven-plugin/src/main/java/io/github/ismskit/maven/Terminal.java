package io.github.ismskit.maven;

import java.io.Console;

/** Tells whether somebody sits there who can answer. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings(
            "SystemConsoleNull") // since JDK 22 a console may be there without a terminal, and is asked further
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // an older JDK, which has a console on a terminal only
        }
    }
}
