package io.github.qingwen.recipes

import io.github.qingwen.Qingwen

/** What an article is about, at a glance. */
// tag::recipe[]
data class Outline(val title: String?, val headings: List<String>, val pictures: Int)

fun outline(html: String): Outline {
    val article = Qingwen.create().convert(html).article()
    return Outline(
        title = article.metadata().title(),
        headings = article.headings().map { it.text() },
        pictures = article.images().size,
    )
}
// end::recipe[]
