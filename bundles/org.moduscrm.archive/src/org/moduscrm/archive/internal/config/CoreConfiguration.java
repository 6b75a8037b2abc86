package org.moduscrm.archive.internal.config;

import java.util.List;

import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.config.ConfigurationDefaults;
import org.osgi.service.component.annotations.Component;

/** The lists and number series of the archive's own records; it declares them as a mode would. */
@Component
public class CoreConfiguration implements ConfigurationDefaults {

    @Override
    public List<ListOfCodes> codeLists() {
        return List.of(
                CodeText.list(CodeLists.SALE_STAGE, "Sale stage", "销售阶段", """
                        new | New | 新客户
                        target | Target | 目标客户
                        potential | Potential | 潜在客户
                        intention | Intending to buy | 意向客户
                        customer | Customer | 成交客户
                        regular | Regular customer | 老客户
                        lost | Lost | 流失客户"""),
                CodeText.list(CodeLists.LIFE_CYCLE, "Life cycle", "生命周期", """
                        acquisition | Acquisition | 获取期
                        growth | Growth | 成长期
                        maturity | Maturity | 成熟期
                        decline | Decline | 衰退期
                        departed | Departed | 离开期"""),
                CodeText.list(CodeLists.ATTITUDE, "Attitude", "客户态度", """
                        loyal | Loyal | 忠诚型
                        switching | Switching | 转换型
                        none | No loyalty | 无忠诚型"""),
                CodeText.list(CodeLists.RELATIONSHIP_LEVEL, "Relationship level", "关系层次", """
                        trust | Trust | 信任层
                        value | Value | 价值层
                        emotion | Emotion | 情感层
                        vision | Vision | 愿景层"""),
                CodeText.list(CodeLists.INDUSTRY_POSITION, "Position in the industry", "行业地位", """
                        leader | Leader | 领导者
                        challenger | Challenger | 挑战者
                        follower | Follower | 跟随者
                        nicher | Niche supplier | 补缺者
                        newcomer | Newcomer | 新进入者"""),
                CodeText.list(CodeLists.COMPANY_STATE, "State of the company", "企业状态", """
                        founding | Being founded | 筹建
                        expanding | Expanding | 扩张
                        steady | Steady | 稳定
                        shrinking | Shrinking | 收缩
                        restructuring | Restructuring | 重组
                        insolvent | Insolvent | 破产清算
                        closed | Closed | 停业"""),
                CodeText.list(CodeLists.SIZE_CLASS, "Size by head count", "企业规模", """
                        micro | Up to 9 | 9 人及以下
                        small | 10 to 49 | 10–49 人
                        medium | 50 to 249 | 50–249 人
                        large | 250 to 999 | 250–999 人
                        very-large | 1,000 and more | 1,000 人及以上"""),
                CodeText.list(CodeLists.RESPONSIBILITY, "Area of responsibility", "职责范围", """
                        management | Management | 经营管理
                        purchasing | Purchasing | 采购
                        engineering | Engineering | 技术
                        production | Production | 生产
                        quality | Quality | 质量
                        logistics | Logistics | 物流
                        finance | Finance | 财务
                        sales | Sales and marketing | 市场销售
                        it | Information technology | 信息技术
                        personnel | Personnel | 人事
                        administration | Administration | 行政"""),
                CodeText.list(CodeLists.DECISION_ROLE, "Part in deciding", "决策角色", """
                        decider | Decides | 决策者
                        economic | Approves the money | 经济审批者
                        technical | Judges the technology | 技术把关者
                        user | Uses it | 使用者
                        influencer | Influences | 影响者
                        purchaser | Places the order | 采购执行者
                        coach | Our coach | 内线教练
                        gatekeeper | Controls access | 信息把关者"""),
                CodeText.list(CodeLists.LEAVING_REASON, "Reason for leaving", "离任原因", """
                        other-company | Went to another company | 跳槽
                        other-post | Took another post in the company | 内部调动
                        retired | Retired | 退休
                        dismissed | Dismissed | 被解聘
                        own-business | Started a business | 创业
                        contract-ended | Contract ended | 合同到期
                        deceased | Deceased | 去世
                        unknown | Unknown | 原因不明"""),
                CodeText.list(CodeLists.OPPORTUNITY_STAGE, "Stage of an opportunity", "商机阶段", """
                        contact | First contact | 初步接触 | 10
                        need | Need and solution | 需求与方案 | 30
                        proposal | Proposal | 方案报价 | 50
                        negotiation | Negotiation | 商务谈判 | 75
                        commitment | Verbal commitment | 口头承诺 | 90"""),
                CodeText.list(CodeLists.RESULT_REASON, "Reason for the result", "赢单/丢单原因", """
                        price | Price | 价格
                        product | Product and technology | 产品技术
                        delivery | Delivery time | 交期
                        service | Service | 服务
                        relationship | Relationship | 客户关系
                        brand | Brand and references | 品牌与业绩
                        terms | Terms of payment | 付款条件
                        need-gone | Need no longer there | 需求取消
                        budget | No budget | 预算不足
                        own-solution | Customer does it itself | 客户自行解决
                        withdrawn | We withdrew | 我方放弃
                        other | Other | 其他"""),
                CodeText.list(CodeLists.UNIT, "Unit", "计量单位", """
                        piece | Piece | 件
                        unit | Unit | 台
                        set | Set | 套
                        box | Box | 箱
                        bottle | Bottle | 瓶
                        bag | Bag | 袋
                        pair | Pair | 双
                        kg | Kilogram | 千克
                        tonne | Tonne | 吨
                        litre | Litre | 升
                        metre | Metre | 米
                        square-metre | Square metre | 平方米
                        cubic-metre | Cubic metre | 立方米
                        hour | Hour | 小时
                        day | Day | 天
                        month | Month | 月
                        year | Year | 年
                        lump-sum | Lump sum | 项"""),
                CodeText.list(CodeLists.PRODUCT_GROUP, "Product group", "产品组", """
                        goods | Goods | 商品
                        equipment | Equipment | 设备
                        spare-parts | Spare parts | 备件
                        consumables | Consumables | 耗材
                        services | Services | 服务
                        software | Software | 软件"""),
                CodeText.list(CodeLists.CASE_KIND, "Kind of service case", "服务单类型", """
                        question | Question | 咨询
                        complaint | Complaint | 投诉
                        repair | Repair | 维修
                        maintenance | Maintenance | 保养
                        installation | Installation | 安装调试
                        return | Return | 退换货
                        training | Training | 培训"""),
                CodeText.list(CodeLists.DOCUMENT_KIND, "Kind of document", "文档类型", """
                        quote | Quote | 报价单
                        contract | Contract | 合同
                        order | Order | 订单
                        invoice | Invoice | 发票
                        drawing | Drawing | 图纸
                        specification | Specification | 技术规格
                        minutes | Minutes | 会议纪要
                        letter | Letter | 函件
                        mail | Mail | 邮件
                        certificate | Certificate | 资质证书
                        picture | Picture | 图片
                        other | Other | 其他"""),
                Industries.list());
    }

    @Override
    public List<NumberSeries> numberSeries() {
        return List.of(new NumberSeries("customer", "Customer code", "客户编号", "C{000000}"));
    }
}
