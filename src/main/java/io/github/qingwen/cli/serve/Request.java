package io.github.qingwen.cli.serve;

import java.util.Map;

/**
 * A request.
 *
 * @param method in upper case, such as {@code POST}
 * @param path without the query
 * @param parameters of the query, decoded; of several with one name, the last
 * @param accept the header {@code Accept}, or the empty string
 * @param contentType the header {@code Content-Type}, or the empty string
 * @param body its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // requests are never compared
public record Request(
        String method, String path, Map<String, String> parameters, String accept, String contentType, byte[] body) {
    /** Returns a parameter, or the empty string. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
