package org.moduscrm.archive.internal.company;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.config.ConfigurationDefaults;
import org.osgi.service.component.annotations.Component;

/** The lists that describe companies, their people and the four ways to classify them, as an enterprise starts. */
@Component
public class CompanyDefaults implements ConfigurationDefaults {

    private static final List<ListOfCodes> FLAT = List.of(
            new ListOfCodes(CodeLists.SALE_STAGE, null, "Sale stage", "销售阶段", List.of(
                    Item.of("new", "New", "新客户"),
                    Item.of("target", "Target", "目标客户"),
                    Item.of("potential", "Potential", "潜在客户"),
                    Item.of("intention", "Intention", "意向客户"),
                    Item.of("customer", "Customer", "成交客户"),
                    Item.of("lost", "Lost", "流失客户"))),
            new ListOfCodes(CodeLists.LIFE_CYCLE, null, "Life cycle", "生命周期", List.of(
                    Item.of("acquisition", "Acquisition", "获取期"),
                    Item.of("growth", "Growth", "成长期"),
                    Item.of("maturity", "Maturity", "成熟期"),
                    Item.of("decline", "Decline", "衰退期"),
                    Item.of("departed", "Departed", "离去期"))),
            new ListOfCodes(CodeLists.ATTITUDE, null, "Attitude", "忠诚态度", List.of(
                    Item.of("loyal", "Loyal", "忠诚"),
                    Item.of("switching", "Switching", "游离"),
                    Item.of("no-loyalty", "No loyalty", "无忠诚"))),
            new ListOfCodes(CodeLists.RELATIONSHIP_LEVEL, null, "Relationship level", "关系层级", List.of(
                    Item.of("trust", "Trust", "信任"),
                    Item.of("value", "Value", "价值"),
                    Item.of("emotion", "Emotion", "情感"),
                    Item.of("vision", "Vision", "愿景"))),
            new ListOfCodes(CodeLists.INDUSTRY_POSITION, null, "Position in its industry", "行业地位", List.of(
                    Item.of("leader", "Leader", "领导者"),
                    Item.of("challenger", "Challenger", "挑战者"),
                    Item.of("follower", "Follower", "追随者"),
                    Item.of("niche", "Niche player", "利基者"))),
            new ListOfCodes(CodeLists.COMPANY_STATE, null, "Present state", "经营现状", List.of(
                    Item.of("expanding", "Expanding", "扩张"),
                    Item.of("stable", "Stable", "平稳"),
                    Item.of("shrinking", "Shrinking", "收缩"),
                    Item.of("restructuring", "Restructuring", "重组"),
                    Item.of("insolvent", "Insolvent", "资不抵债"),
                    Item.of("closed", "Closed", "歇业"))),
            new ListOfCodes(CodeLists.SIZE_CLASS, null, "Size", "企业规模", List.of(
                    Item.of("micro", "Up to 9 people", "微型（9 人及以下）"),
                    Item.of("small", "10 to 49 people", "小型（10–49 人）"),
                    Item.of("medium", "50 to 249 people", "中型（50–249 人）"),
                    Item.of("large", "250 to 999 people", "大型（250–999 人）"),
                    Item.of("very-large", "1,000 people and more", "特大型（1000 人及以上）"))),
            new ListOfCodes(CodeLists.RESPONSIBILITY, null, "Area of responsibility", "负责领域", List.of(
                    Item.of("management", "Management", "经营管理"),
                    Item.of("purchasing", "Purchasing", "采购"),
                    Item.of("production", "Production", "生产"),
                    Item.of("engineering", "Engineering", "技术"),
                    Item.of("maintenance", "Maintenance", "设备维护"),
                    Item.of("quality", "Quality", "质量"),
                    Item.of("logistics", "Logistics", "仓储物流"),
                    Item.of("finance", "Finance", "财务"),
                    Item.of("sales", "Sales", "销售"),
                    Item.of("it", "Information technology", "信息化"),
                    Item.of("hr", "Human resources", "人力资源"))),
            new ListOfCodes(CodeLists.DECISION_ROLE, null, "Part in decisions", "决策角色", List.of(
                    Item.of("decider", "Decides", "决策者"),
                    Item.of("approver", "Approves", "审批者"),
                    Item.of("influencer", "Influences", "影响者"),
                    Item.of("user", "Uses", "使用者"),
                    Item.of("buyer", "Buys", "采购执行者"),
                    Item.of("gatekeeper", "Keeps the door", "把关者"),
                    Item.of("coach", "Helps us", "内线"))),
            new ListOfCodes(CodeLists.LEAVING_REASON, null, "Reason for leaving", "离任原因", List.of(
                    Item.of("new-employer", "New employer", "跳槽"),
                    Item.of("transfer", "Transfer within the firm", "内部调动"),
                    Item.of("retired", "Retired", "退休"),
                    Item.of("dismissed", "Dismissed", "被解聘"),
                    Item.of("long-absence", "Long absence", "长期离岗"),
                    Item.of("deceased", "Deceased", "去世"),
                    Item.of("unknown", "Not known", "原因不明"))));

    @Override
    public List<ListOfCodes> codeLists() {
        List<ListOfCodes> lists = new ArrayList<>(FLAT);
        lists.add(new ListOfCodes(CodeLists.INDUSTRY, null, "Industry", "行业", industries()));
        return lists;
    }

    /** Lines of code, English, Chinese and, below the top, the code above. */
    private static List<Item> industries() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CompanyDefaults.class.getResourceAsStream("industries.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t"))
                    .map(cells -> new Item(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : null, null)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
