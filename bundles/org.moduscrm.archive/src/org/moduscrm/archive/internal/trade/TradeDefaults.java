package org.moduscrm.archive.internal.trade;

import static org.moduscrm.archive.spi.config.ConfigurationDefaults.Item.of;

import java.math.BigDecimal;
import java.util.List;

import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.config.ConfigurationDefaults;
import org.osgi.service.component.annotations.Component;

/** What trade starts with: stages, reasons, units, kinds of service case, numbers of documents. */
@Component
public class TradeDefaults implements ConfigurationDefaults {

    private static Item stage(String code, String english, String chinese, int chance) {
        return new Item(code, english, chinese, null, BigDecimal.valueOf(chance));
    }

    @Override
    public List<ListOfCodes> codeLists() {
        return List.of(
                new ListOfCodes(CodeLists.OPPORTUNITY_STAGE, null, "Stages of an opportunity", "商机阶段", List.of(
                        stage("qualifying", "Qualifying", "需求甄别", 10), stage("solution", "Solution", "方案设计", 30),
                        stage("proposal", "Proposal", "方案报价", 50),
                        stage("negotiation", "Negotiation", "商务谈判", 75))),
                new ListOfCodes(CodeLists.RESULT_REASON, null, "Reasons of a result", "结果原因", List.of(
                        of("price", "Price", "价格"), of("quality", "Quality", "质量"),
                        of("service", "Service", "服务"), of("delivery-time", "Delivery time", "交货期"),
                        of("relationship", "Relationship", "客情关系"), of("competitor", "Competitor", "竞争对手"),
                        of("no-budget", "No budget", "没有预算"), of("postponed", "Postponed", "项目推迟"))),
                new ListOfCodes(CodeLists.UNIT, null, "Units", "计量单位", List.of(
                        of("piece", "piece", "件"), of("set", "set", "套"), of("kg", "kg", "千克"), of("t", "t", "吨"),
                        of("m", "m", "米"), of("m2", "m²", "平方米"), of("l", "l", "升"), of("box", "box", "箱"),
                        of("hour", "hour", "小时"), of("day", "day", "天"))),
                new ListOfCodes(CodeLists.PRODUCT_GROUP, null, "Product groups", "产品组", List.of(
                        of("machine", "Machines", "整机"), of("part", "Parts", "零部件"),
                        of("consumable", "Consumables", "耗材"), of("service", "Services", "服务"))),
                new ListOfCodes(CodeLists.CASE_KIND, null, "Kinds of service case", "服务单类型", List.of(
                        of("request", "Request", "咨询"), of("complaint", "Complaint", "投诉"),
                        of("installation", "Installation", "安装"), of("repair", "Repair", "维修"),
                        of("suggestion", "Suggestion", "建议"))));
    }

    @Override
    public List<NumberSeries> numberSeries() {
        return List.of(new NumberSeries("quote", "Quotes", "报价", "Q{yyyy}-{00000}"),
                new NumberSeries("contract", "Contracts", "合同", "K{yyyy}-{00000}"),
                new NumberSeries("order", "Orders", "订单", "SO{yyyy}-{00000}"),
                new NumberSeries("delivery", "Deliveries", "发货", "D{yyyy}-{00000}"),
                new NumberSeries("invoice", "Invoices", "发票", "I{yyyy}-{00000}"),
                new NumberSeries("payment", "Payments", "收款", "P{yyyy}-{00000}"),
                new NumberSeries("credit-note", "Credit notes", "贷项通知单", "CN{yyyy}-{00000}"),
                new NumberSeries("case", "Service cases", "服务单", "S{yyyy}-{00000}"));
    }
}
