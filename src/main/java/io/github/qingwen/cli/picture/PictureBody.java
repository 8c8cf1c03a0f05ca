package io.github.qingwen.cli.picture;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The body of one response, written to a draft as it comes. Bytes are asked for one delivery at a time, so that no more
 * than one waits in memory; what is no picture's, or past the limit, is not asked for at all.
 */
final class PictureBody implements BodyHandler<Draft>, BodySubscriber<Draft> {
    /** The only status whose body is the picture. */
    static final int OK = 200;

    private final Draft draft;
    private final long patience;
    private final CompletableFuture<Draft> whole = new CompletableFuture<>();
    private volatile @Nullable Subscription subscription;
    private volatile long silentUntil;
    private volatile boolean wanted = true;

    /** @param readTimeout how long the server may be silent, from now on and between its bytes */
    PictureBody(Draft draft, Duration readTimeout) {
        this.draft = draft;
        this.patience = readTimeout.toNanos();
        this.silentUntil = System.nanoTime() + patience;
    }

    /** Returns the time by {@link System#nanoTime()} until which the server may be silent. */
    long silentUntil() {
        return silentUntil;
    }

    /** Stops reading, which closes the connection. */
    void cancel() {
        wanted = false;
        Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
    }

    @Override
    public BodySubscriber<Draft> apply(ResponseInfo response) {
        heard();
        if (response.statusCode() != OK) {
            wanted = false;
            return this;
        }
        try {
            draft.checkSize(
                    response.headers().firstValueAsLong("Content-Length").orElse(0));
        } catch (FetchException | NumberFormatException e) {
            stop(e);
        }
        return this;
    }

    @Override
    public CompletionStage<Draft> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        if (wanted) {
            source.request(1);
        } else {
            source.cancel();
            whole.complete(draft);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        heard();
        try {
            for (ByteBuffer buffer : buffers) {
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                draft.write(bytes);
            }
        } catch (FetchException e) {
            stop(e);
        }
        Subscription source = subscription;
        if (wanted && source != null) {
            source.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(draft);
    }

    private void heard() {
        silentUntil = System.nanoTime() + patience;
    }

    private void stop(Exception reason) {
        cancel();
        whole.completeExceptionally(reason);
    }
}
