package io.github.qingwen.cli.web;

import java.net.URI;
import java.net.http.HttpRequest;

/** A kind of content that a {@link WebClient} asks for. */
public interface Wanted {
    /** Adds the headers of a request. */
    void addHeaders(HttpRequest.Builder request, URI address);

    /**
     * Checks the start of a body: its first 64 bytes or more. By default, any is wanted.
     *
     * @throws FetchException if it is of another kind
     */
    default void check(byte[] start) throws FetchException {}
}
