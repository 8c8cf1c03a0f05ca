/**
 * Fetches pages and pictures: the only package that sends requests. {@link io.github.qingwen.cli.web.WebClient} follows
 * redirects and tries again, {@link io.github.qingwen.cli.web.CheckedRoutes} refuses hosts of private networks, {@code
 * Download} limits the bytes of a response, and {@link io.github.qingwen.cli.web.PictureStore} keeps pictures in a
 * folder.
 */
@NullMarked
package io.github.qingwen.cli.web;

import org.jspecify.annotations.NullMarked;
