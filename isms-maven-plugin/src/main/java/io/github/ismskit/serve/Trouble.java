package io.github.ismskit.serve;

/** Exceptions in words that fit on a line; a preview goes on, whatever a template or a file does to it. */
final class Trouble {

    private Trouble() {}

    static String words(Throwable e) {
        if (e instanceof StackOverflowError) {
            return "a template calls itself without end";
        }
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? e.getClass().getSimpleName() + " without a reason"
                : message.strip().lines().findFirst().orElse("");
    }
}
