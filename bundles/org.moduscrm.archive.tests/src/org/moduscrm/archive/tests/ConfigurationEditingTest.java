package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.model.config.RuleLevel;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ConflictException;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.Workspace.Rejected;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeListSheet;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.service.config.NumberPattern.Flaw;
import org.moduscrm.archive.service.config.NumberSeriesSheet;
import org.moduscrm.archive.service.config.RuleSheet;
import org.moduscrm.archive.service.fields.CodeItemFields;
import org.moduscrm.archive.service.fields.CodeListFields;
import org.moduscrm.archive.service.fields.NumberPatternFields;
import org.moduscrm.archive.service.fields.RuleParameterFields;
import org.moduscrm.archive.service.fields.RuleSeverityFields;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Severity;

/** A consultant edits the configuration: what is sound takes effect at once, what is not is refused by name. */
class ConfigurationEditingTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static CodeListSheet sheet(String list) {
        return ARCHIVE.get().configurationSheets().codeList(list);
    }

    private static EditModel<CodeItemRecord> item(CodeListSheet sheet, String code) {
        return sheet.rows().stream().map(CodeListSheet.Row::item)
                .filter(item -> code.equals(item.get(CodeItemFields.CODE))).findFirst().orElseThrow();
    }

    private static EditModel<CodeItemRecord> add(CodeListSheet sheet, String code, String english, String chinese) {
        EditModel<CodeItemRecord> item = sheet.newItem(null);
        item.set(CodeItemFields.CODE, code);
        item.set(CodeItemFields.LABEL_EN, english);
        item.set(CodeItemFields.LABEL_ZH, chinese);
        sheet.add(item);
        return item;
    }

    private static void save(List<EditModel<?>> models) {
        ARCHIVE.get().records().save(Route.USER, models);
    }

    private static void refused(String words, List<EditModel<?>> models) {
        String message = assertThrows(RuleViolationException.class, () -> save(models)).getMessage();
        assertTrue(message.contains(words), message);
    }

    private static List<String> codes(String list) {
        return ARCHIVE.get().configuration().codeList(list).choices().stream().map(CodeItem::code).toList();
    }

    private static RuleSheet rule(String id) {
        return ARCHIVE.get().configurationSheets().rules().stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow();
    }

    @Test
    void aNewEntryIsOfferedWhereItStands() {
        CodeListSheet sheet = sheet(CodeLists.COMPANY_STATE);
        EditModel<CodeItemRecord> merging = add(sheet, "merging", "Merging", "合并中");
        sheet.move(merging, -1);

        save(sheet.models());

        List<String> codes = codes(CodeLists.COMPANY_STATE);
        assertEquals(List.of("merging", "closed"), codes.subList(codes.size() - 2, codes.size()));
    }

    @Test
    void anEntryThatIsSwitchedOffIsNotOfferedButStillRead() {
        CodeListSheet sheet = sheet(CodeLists.CASE_KIND);
        item(sheet, "training").set(CodeItemFields.ACTIVE, false);

        save(sheet.models());

        assertTrue(codes(CodeLists.CASE_KIND).stream().noneMatch("training"::equals));
        assertEquals("Training", ARCHIVE.get().configuration().codeList(CodeLists.CASE_KIND).label("training"));
    }

    @Test
    void twoEntriesOfOneCodeAreRefused() {
        CodeListSheet sheet = sheet(CodeLists.DECISION_ROLE);
        add(sheet, "user", "User", "用户");

        refused("the list has the code “user” already", sheet.models());
    }

    @Test
    void anEntryNeedsItsNameInBothLanguages() {
        CodeListSheet sheet = sheet(CodeLists.DECISION_ROLE);
        add(sheet, "observer", "Observer", " ");

        refused("observer: type its name in English and in Chinese", sheet.models());
    }

    @Test
    void aCodeThatRecordsKeepDoesNotChange() {
        CodeListSheet sheet = sheet(CodeLists.DECISION_ROLE);
        item(sheet, "coach").set(CodeItemFields.CODE, "trainer");

        refused("cannot become “trainer”", sheet.models());
    }

    @Test
    void anEntryCannotStandBelowItself() {
        CodeListSheet sheet = sheet(CodeLists.INDUSTRY);
        item(sheet, "mining").set(CodeItemFields.PARENT_CODE, "coal");

        refused("below itself", sheet.models());
    }

    @Test
    void anEntryWithOthersBelowItIsNotDeleted() {
        CodeListSheet sheet = sheet(CodeLists.INDUSTRY);
        item(sheet, "education").setRemoved(true);

        refused("Education: other entries stand below it", sheet.models());
    }

    @Test
    void aListOfTheEnterpriseComesAndGoesButNotOneThatTheProgramNeeds() {
        EditModel<CodeListRecord> own = EditModel.create(CodeListFields.TYPE);
        own.set(CodeListFields.LIST_ID, "fair");
        own.set(CodeListFields.TITLE_EN, "Fairs");
        own.set(CodeListFields.TITLE_ZH, "展会");
        save(List.of(own));
        assertEquals("Fairs", ARCHIVE.get().configuration().codeList("fair").titleEn());
        own.setRemoved(true);
        save(List.of(own));
        assertTrue(ARCHIVE.get().configuration().codeLists().stream().noneMatch(list -> list.id().equals("fair")));

        CodeListSheet declared = sheet(CodeLists.ATTITUDE);
        declared.list().setRemoved(true);
        refused("the program needs this list", declared.models());
    }

    @Test
    void twoConsultantsWhoRenameOneEntryAreAsked() {
        CodeListSheet mine = sheet(CodeLists.LIFE_CYCLE);
        CodeListSheet theirs = sheet(CodeLists.LIFE_CYCLE);
        item(theirs, "growth").set(CodeItemFields.LABEL_EN, "Rise");
        save(theirs.models());
        item(mine, "growth").set(CodeItemFields.LABEL_EN, "Upturn");

        assertThrows(ConflictException.class, () -> save(mine.models()));

        save(mine.models());
        assertEquals("Upturn", ARCHIVE.get().configuration().codeList(CodeLists.LIFE_CYCLE).label("growth"));
    }

    @Test
    void aPatternShowsTheNumberThatComesNextAndItsFlaw() {
        NumberSeriesSheet series = ARCHIVE.get().configurationSheets().numberSeries().stream()
                .filter(sheet -> "customer".equals(sheet.series().get(NumberPatternFields.SERIES_ID))).findFirst()
                .orElseThrow();
        String code = ARCHIVE.customer("Counted before the preview").code();
        NumberSeriesSheet now = ARCHIVE.get().configurationSheets().numberSeries().stream()
                .filter(sheet -> sheet.series().id().equals(series.series().id())).findFirst().orElseThrow();
        LocalDate day = LocalDate.of(2026, 3, 5);

        assertEquals(Optional.of("C%06d".formatted(Integer.parseInt(code.substring(1)) + 1)), now.next(day));
        now.series().set(NumberPatternFields.PATTERN, "K{yy}{MM}-{000}");
        assertEquals(Optional.of("K2603-001"), now.next(day));
        assertNull(now.flaw());
        now.series().set(NumberPatternFields.PATTERN, "K{MM}-{000}");
        assertEquals(Flaw.MONTH_WITHOUT_YEAR, now.flaw());
        now.series().set(NumberPatternFields.PATTERN, "K{day}-{000}");
        assertEquals(Flaw.GROUP, now.flaw());
        now.series().set(NumberPatternFields.PATTERN, "K{yyyy}");
        refused("write one group of zeros in braces for the number, such as {00000}", List.of(now.series()));
    }

    @Test
    void aRuleIsTakenAsSeriouslyAsTheEnterpriseSays() {
        ARCHIVE.customer("Serious Machines Ltd");
        setLevel("customer.duplicate", RuleLevel.ERROR);
        assertThrows(RuleViolationException.class, () -> ARCHIVE.customer("Serious Machines"));
        setLevel("customer.duplicate", RuleLevel.OFF);
        ARCHIVE.customer("Serious Machines GmbH");
        assertTrue(findings("customer.duplicate").isEmpty());
        setLevel("customer.duplicate", null);
        assertEquals(Severity.WARNING, findings("customer.duplicate").getFirst().severity());
    }

    @Test
    void aBindingRuleStaysInForce() {
        setLevel("customer.name", RuleLevel.OFF);

        assertThrows(RuleViolationException.class, () -> ARCHIVE.customer(" "));
    }

    private static void setLevel(String rule, RuleLevel level) {
        RuleSheet sheet = rule(rule);
        sheet.severity().set(RuleSeverityFields.LEVEL, level);
        save(sheet.models());
    }

    private static List<Finding> findings(String rule) {
        return ARCHIVE.get().findings().check(100, () -> false).stream()
                .filter(finding -> finding.ruleId().equals(rule)).toList();
    }

    @Test
    void aParameterOfARuleIsTheEnterprises() {
        Archive archive = ARCHIVE.get();
        Customer quiet = ARCHIVE.customer("Quiet for three months");
        archive.records().write(Route.USER, workspace -> {
            Activity visit = new Activity();
            visit.setCustomer(workspace.find(Customer.class, quiet.id()));
            visit.setKind(ActivityKind.VISIT);
            visit.setStatus(ActivityStatus.DONE);
            visit.setSubject("Visit");
            visit.setAt(archive.today().minusMonths(3).atStartOfDay(archive.zone()).toInstant()
                    .truncatedTo(ChronoUnit.MICROS));
            workspace.add(visit);
            return null;
        });
        assertTrue(findings("customer.next-step").stream().anyMatch(of -> of.customerId().equals(quiet.id())));

        setMonths("2");
        assertTrue(findings("customer.next-step").stream().noneMatch(of -> of.customerId().equals(quiet.id())));
        refused("“soon” is no value of this parameter", months("soon").models());
        setMonths(null);
        assertTrue(findings("customer.next-step").stream().anyMatch(of -> of.customerId().equals(quiet.id())));
    }

    private static void setMonths(String value) {
        save(months(value).models());
    }

    private static RuleSheet months(String value) {
        RuleSheet sheet = rule("customer.next-step");
        sheet.parameters().getFirst().value().set(RuleParameterFields.CONTENT, value);
        return sheet;
    }

    @Test
    void aCodeThatIsNotInTheListIsRefusedByRecordFieldAndValue() {
        Customer customer = ARCHIVE.customer("Coded Wrongly");

        String message = assertThrows(RuleViolationException.class, () -> setPosition(customer, "emperor")).getMessage();

        assertEquals("Coded Wrongly: the field industryPosition takes no “emperor”; possible are "
                + "leader, challenger, follower, nicher, newcomer", message);
    }

    @Test
    void ofManyRecordsOnlyTheOneWithAnUnknownCodeIsLeftOut() {
        Customer good = new Customer();
        good.setName("Good Code");
        good.setIndustryPosition("leader");
        Customer bad = new Customer();
        bad.setName("Bad Code");
        bad.setIndustryPosition("emperor");

        List<Rejected> rejected = ARCHIVE.get().records().write(Route.IMPORT,
                workspace -> workspace.addAll(List.of(good, bad)));

        assertEquals(List.of(bad), rejected.stream().map(Rejected::record).toList());
        assertTrue(rejected.getFirst().message().startsWith("Bad Code: the field industryPosition"));
    }

    @Test
    void whatARecordHasItKeepsThoughItIsNotOfferedAnyMore() {
        Customer customer = ARCHIVE.customer("Follows Always");
        Customer other = ARCHIVE.customer("Follows Late");
        setPosition(customer, "follower");
        CodeListSheet sheet = sheet(CodeLists.INDUSTRY_POSITION);
        item(sheet, "follower").set(CodeItemFields.ACTIVE, false);
        save(sheet.models());
        try {
            ARCHIVE.get().records().write(Route.USER, workspace -> {
                workspace.find(Customer.class, customer.id()).setRegion("North");
                return null;
            });
            assertThrows(RuleViolationException.class, () -> setPosition(other, "follower"));
        } finally {
            item(sheet, "follower").set(CodeItemFields.ACTIVE, true);
            save(sheet.models());
        }
    }

    @Test
    void anEntryThatRecordsUseIsNotDeletedAndSaysHowManyUseIt() {
        setPosition(ARCHIVE.customer("Niche One"), "nicher");
        setPosition(ARCHIVE.customer("Niche Two"), "nicher");
        CodeListSheet sheet = sheet(CodeLists.INDUSTRY_POSITION);
        assertEquals(2, sheet.uses(item(sheet, "nicher")));
        item(sheet, "nicher").setRemoved(true);

        refused("Niche supplier: 2 records use it", sheet.models());
    }

    private static void setPosition(Customer customer, String code) {
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, customer.id()).setIndustryPosition(code);
            return null;
        });
    }
}
