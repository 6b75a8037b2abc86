package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerQuery.Page;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.service.ListWindow;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;

/** What the filter field, Go to anything and the command line's query rely on: database and index together. */
class FindingCustomersTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static CustomerSheet pump;

    @BeforeAll
    static void fill() {
        ARCHIVE.customers(List.of("Northgate Foods", "Northfield Pumps", "重庆机电", "中兴机械", "Easton Pumps"));
        pump = ARCHIVE.get().customers().create();
        pump.customer().set(CustomerFields.NAME, "苏州海骏泵业有限公司");
        var phone = pump.addContactPoint();
        phone.set(ContactPointFields.KIND, ContactPointKind.PHONE);
        phone.set(ContactPointFields.ADDRESS, "+86 512 6688 0123");
        pump.addContact().contact().set(ContactFields.NAME, "王小明");
        ARCHIVE.get().records().save(Route.USER, pump.models());
    }

    private static List<CustomerHit> find(String text) {
        return ARCHIVE.get().customers().search(text, 50).hits();
    }

    private static String matched(String text) {
        return find(text).stream().filter(hit -> hit.id().equals(pump.id())).map(CustomerHit::matched).findFirst()
                .orElse("not found");
    }

    @Test
    void aCustomerIsFoundByAnyPartOfWhatPeopleKnow() {
        assertEquals("name", matched("海骏"));
        assertEquals("pinyin", matched("haijun"));
        assertEquals("initials", matched("hjby"));
        assertEquals("phone", matched("66880123"));
        assertEquals("contact", matched("小明"));
        assertEquals("code", matched(pump.customer().get(CustomerFields.CODE)));
    }

    @Test
    void aFilteredListIsSortedPagedAndCounted() {
        CustomerQuery first = new CustomerQuery("pumps", CustomerSort.NAME, true, new Page.First(), 1);
        ListWindow<CustomerRow> window = ARCHIVE.get().customers().list(first);
        assertEquals(List.of("Easton Pumps"), window.rows().stream().map(CustomerRow::name).toList());
        ListWindow<CustomerRow> next = ARCHIVE.get().customers()
                .list(new CustomerQuery("pumps", CustomerSort.NAME, true, new Page.After(window.after()), 1));
        assertEquals(List.of("Northfield Pumps"), next.rows().stream().map(CustomerRow::name).toList());
        assertEquals(2, ARCHIVE.get().customers().count("pumps"));
    }

    @Test
    void namesAreSortedAsTheyAreRead() {
        List<String> names = ARCHIVE.get().customers().list(CustomerQuery.first(10)).rows().stream()
                .map(CustomerRow::name).filter(name -> name.endsWith("机电") || name.endsWith("机械")).toList();
        assertEquals(List.of("重庆机电", "中兴机械"), names, "重 of 重庆 is read chong, before zhong");
    }

    @Test
    void aChangeIsFoundAtOnceAndARemovedCustomerNoMore() {
        CustomerSheet sheet = ARCHIVE.get().customers().open(ARCHIVE.customer("Wrongly Spelt").id());
        sheet.customer().set(CustomerFields.NAME, "Rightly Spelt");
        ARCHIVE.get().records().save(Route.USER, sheet.models());
        assertEquals(1, find("Rightly").size());
        assertTrue(find("Wrongly").isEmpty());
        sheet.customer().set(CustomerFields.STATE, CustomerState.REMOVED);
        ARCHIVE.get().records().save(Route.USER, sheet.models());
        assertTrue(find("Rightly").isEmpty());
    }

    @Test
    void blankTextFindsEverybodyForNoReason() {
        var found = ARCHIVE.get().customers().search(" ", 3);
        assertEquals(ARCHIVE.get().customers().count(""), found.total());
        assertEquals(3, found.hits().size());
        assertTrue(found.hits().stream().allMatch(hit -> hit.matched() == null));
    }
}
