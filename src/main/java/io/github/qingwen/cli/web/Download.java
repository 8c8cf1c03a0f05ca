package io.github.qingwen.cli.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response. It is requested one delivery at a time. Nothing is requested after the limit, or
 * after the first bytes if they are not of the wanted kind.
 */
final class Download implements BodyHandler<byte[]>, BodySubscriber<byte[]> {
    /** The only status whose body is wanted. */
    static final int OK = 200;

    /** Number of bytes by which a body is checked before it is whole. */
    private static final int HEAD = 64;

    private final FetchLimits limits;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private volatile @Nullable Subscription subscription;
    private volatile long heardAt = System.nanoTime();
    private final Wanted wanted;
    private boolean checked;

    Download(FetchLimits limits, Wanted wanted) {
        this.limits = limits;
        this.wanted = wanted;
    }

    /** Returns the {@link System#nanoTime()} of the last bytes. */
    long heardAt() {
        return heardAt;
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo response) {
        heardAt = System.nanoTime();
        try {
            if (response.statusCode() == OK) {
                limits.checkSize(
                        response.headers().firstValueAsLong("Content-Length").orElse(0));
            } else {
                body.complete(new byte[0]);
            }
        } catch (FetchException | NumberFormatException e) {
            body.completeExceptionally(e);
        }
        return this;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        requestNext();
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        heardAt = System.nanoTime();
        try {
            for (ByteBuffer buffer : buffers) {
                byte[] delivered = new byte[buffer.remaining()];
                buffer.get(delivered);
                bytes.writeBytes(delivered);
            }
            if (!checked && bytes.size() >= HEAD) {
                wanted.check(bytes.toByteArray());
                checked = true;
            }
            limits.checkSize(bytes.size());
        } catch (FetchException e) {
            body.completeExceptionally(e);
        }
        requestNext();
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }

    /** Stops reading, which closes the connection. */
    void cancel() {
        body.cancel(false);
        requestNext();
    }

    private void requestNext() {
        Subscription source = subscription;
        if (source != null && body.isDone()) {
            source.cancel();
        } else if (source != null) {
            source.request(1);
        }
    }
}
