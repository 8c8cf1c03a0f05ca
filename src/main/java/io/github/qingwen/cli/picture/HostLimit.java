package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** Lets each host have only so many requests at a time; who comes first is let in first. */
final class HostLimit {
    /** A request to a host. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws FetchException, IOException, InterruptedException;
    }

    private final int requests;
    private final ConcurrentMap<String, Semaphore> hosts = new ConcurrentHashMap<>();

    HostLimit(int requests) {
        this.requests = requests;
    }

    /** Sends a request when its host has a place for it. */
    <T> T within(String host, Request<T> request) throws FetchException, IOException, InterruptedException {
        Semaphore places = hosts.computeIfAbsent(host, name -> new Semaphore(requests, true));
        places.acquire();
        try {
            return request.send();
        } finally {
            places.release();
        }
    }
}
