package org.testimonia.rule;

import org.junit.jupiter.api.Test;
import org.testimonia.audit.ClaimRule;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.EditRule;
import org.testimonia.audit.FindingRule;
import org.testimonia.audit.Rule;
import org.testimonia.audit.SubjectRule;

import static org.assertj.core.api.Assertions.assertThat;

class RuleCatalogueTest {

    @Test
    void rules_stand_by_id_and_no_id_is_used_twice() {
        assertThat(RuleCatalogue.standard()).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void every_rule_can_be_run_and_says_what_it_flags() {
        assertThat(RuleCatalogue.standard()).allSatisfy(rule -> {
            assertThat(rule)
                    .isInstanceOfAny(
                            ClaimRule.class, SubjectRule.class, DatasetRule.class, EditRule.class, FindingRule.class);
            assertThat(rule.id()).matches("[a-z]+/[a-z]+(-[a-z]+)*");
            assertThat(rule.summary()).isNotBlank().doesNotEndWith(".");
        });
    }
}
