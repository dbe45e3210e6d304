package io.github.ismskit.web;

/** What a host said: its status, and the text behind it. */
public record Reply(int status, String text) {

    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;

    /** The host has taken what it was handed. */
    public boolean isTaken() {
        return status >= SUCCESS && status < REDIRECT;
    }
}
