package org.moduscrm.search.internal;

import org.moduscrm.archive.spi.search.CustomerDocument;
import org.moduscrm.archive.spi.search.SearchTexts;
import org.moduscrm.search.internal.name.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The texts of the index for databases that search by themselves. */
@Component
public class DatabaseTexts implements SearchTexts {

    private final Readings readings;

    @Activate
    public DatabaseTexts(@Reference Readings readings) {
        this.readings = readings;
    }

    @Override
    public String textOf(CustomerDocument customer) {
        return new SearchText(readings).of(customer);
    }

    @Override
    public Question question(String typed) {
        final SearchQuery query = SearchQuery.of(typed);
        return new Question(query.text(), query.words(), query.numbers());
    }

    @Override
    public String matched(String text, Question question) {
        return SearchText.matched(text, new SearchQuery(question.text(), question.words(), question.numbers()));
    }
}
