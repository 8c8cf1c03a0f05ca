/**
 * Pictures fetched into a folder: the only package that asks the network. It knows nothing of articles; the command line
 * gives it addresses and takes files.
 *
 * <p>The way of a picture: {@link io.github.qingwen.cli.picture.PictureStore} knows what is there already, {@code
 * PictureClient} fetches the others, and {@code Download} limits the bytes that come from a connection.
 */
@NullMarked
package io.github.qingwen.cli.picture;

import org.jspecify.annotations.NullMarked;
