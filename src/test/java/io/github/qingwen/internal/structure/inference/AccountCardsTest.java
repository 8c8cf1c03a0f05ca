package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.internal.structure.inference.SampleSegments.SCOPE;
import static io.github.qingwen.internal.structure.inference.SampleSegments.line;
import static io.github.qingwen.internal.structure.inference.SampleSegments.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountCardsTest {
    private static final Segment TEXT = line("甲", Role.TEXT);
    private static final Block.Card CARD = Block.Card.builder(CardKind.ACCOUNT)
            .title("河边")
            .description("每周一篇")
            .cover(Image.of("https://a.cn/1"))
            .build();
    private static final Segment ACCOUNT = resolved(CARD);
    private static final Segment VIDEO =
            resolved(Block.Card.builder(CardKind.VIDEO).title("渡口").build());

    private static List<Segment> kept(Segment... segments) {
        return new AccountCards().apply(List.of(segments), SCOPE);
    }

    @Test
    void areRemovedAtTwoPlaces() {
        assertThat(kept(ACCOUNT, TEXT, VIDEO, ACCOUNT, ACCOUNT, ACCOUNT)).containsExactly(TEXT, VIDEO);
    }

    @Test
    void stayWhereTheArticlePresentsAccounts() {
        assertThat(kept(TEXT, ACCOUNT, TEXT, ACCOUNT, TEXT, ACCOUNT)).hasSize(6);
    }

    @Test
    void areReportedWithTheirTextAndPicture() {
        Scope scope = SampleSegments.scope();

        new AccountCards().apply(List.of(ACCOUNT), scope);

        assertThat(scope.entries())
                .containsExactly(new PendingEntry(
                        Action.REMOVED,
                        "a-rule",
                        Category.PROMPT,
                        "河边\n每周一篇\nhttps://a.cn/1",
                        null,
                        null,
                        List.of("a card of an account")));
    }
}
