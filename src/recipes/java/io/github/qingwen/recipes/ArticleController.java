package io.github.qingwen.recipes;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.report.QingwenException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Converts what is posted to Markdown; what is no article is refused with the reason. */
// tag::recipe[]
@RestController
class ArticleController {
    private final Qingwen qingwen = Qingwen.create();

    @PostMapping(path = "/markdown", consumes = "text/html", produces = "text/markdown;charset=UTF-8")
    String markdown(@RequestBody byte[] html) {
        return qingwen.convert(Source.of(html)).markdown();
    }

    @ExceptionHandler
    ProblemDetail refusal(QingwenException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }
}
// end::recipe[]
