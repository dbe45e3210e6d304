package io.github.ismskit.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** Where a CI system listens for commands, which must begin a line and so cannot go through Maven's log. */
interface StandardOutput {

    /** Lasts as long as the process, so nobody closes it. */
    @SuppressWarnings("resource")
    StandardOutput OF_THE_PROCESS = bytes -> new FileOutputStream(FileDescriptor.out).write(bytes);

    void write(byte[] bytes) throws IOException;
}
