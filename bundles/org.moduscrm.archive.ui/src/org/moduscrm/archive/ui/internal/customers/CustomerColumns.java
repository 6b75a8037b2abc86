package org.moduscrm.archive.ui.internal.customers;

import java.util.List;
import java.util.function.Function;

import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.ui.list.ListColumn;

/** The columns of the customer list. Those shown at first fit a list of 518 px. */
final class CustomerColumns {

    private CustomerColumns() {
    }

    static List<ListColumn<CustomerLine>> all() {
        return List.of(
                column("mark", "", 24, line -> "").withImage(line -> line.due().state().icon())
                        .withTooltip(Messages.column_mark_definition).alwaysShown(),
                column("name", Messages.column_name, 220, line -> line.row().name())
                        .sortedBy(CustomerSort.NAME.name()).withTooltip(Messages.column_name_definition).alwaysShown(),
                column("grade", Messages.column_grade, 48, line -> line.row().grade())
                        .sortedBy(CustomerSort.GRADE.name()).withTooltip(Messages.column_grade_definition),
                column("nextStep", Messages.column_nextStep, 150, CustomerLine::nextStep)
                        .withTooltip(Messages.column_nextStep_definition),
                column("owner", Messages.column_owner, 72, line -> line.row().owner())
                        .withTooltip(Messages.column_owner_definition),
                column("code", Messages.column_code, 84, line -> line.row().code())
                        .sortedBy(CustomerSort.CODE.name()).withTooltip(Messages.column_code_definition).hidden(),
                column("shortName", Messages.column_shortName, 120, line -> line.row().shortName()).hidden(),
                column("phone", Messages.column_phone, 116, line -> line.row().phone())
                        .withTooltip(Messages.column_phone_definition).hidden(),
                column("city", Messages.column_city, 92, line -> line.row().city())
                        .withTooltip(Messages.column_city_definition).hidden(),
                column("industry", Messages.column_industry, 116, line -> line.row().industry()).hidden(),
                column("region", Messages.column_region, 92, line -> line.row().region()).hidden(),
                column("changed", Messages.column_changed, 92, CustomerLine::changed)
                        .sortedBy(CustomerSort.CHANGED.name()).withTooltip(Messages.column_changed_definition).hidden());
    }

    private static ListColumn<CustomerLine> column(String id, String header, int width,
            Function<CustomerLine, String> text) {
        return ListColumn.of(id, header, width, text);
    }
}
