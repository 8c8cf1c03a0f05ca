/**
 * Pictures fetched into a folder. It knows nothing of articles; the command line gives it addresses and takes files. {@link
 * io.github.qingwen.cli.picture.PictureStore} knows which pictures are there, and fetches the others.
 */
@NullMarked
package io.github.qingwen.cli.picture;

import org.jspecify.annotations.NullMarked;
