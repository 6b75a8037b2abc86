package org.moduscrm.bench.internal.data;

import java.util.List;

/** What invented customers are made of: Chinese and English companies, people, places. */
final class Words {

    static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
            + "苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史"
            + "顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    static final String GIVEN_NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文玉兰红梅志鹏飞宇浩然欣怡子"
            + "轩梓涵雨桐晨曦嘉俊思远天佑若曦诗婷雅琪博文海燕晓东春生永健立新家豪美玲淑珍凤英振"
            + "华德胜光明";
    static final String BRANDS = "华东盛世宏远鼎新中恒信达天元博睿金石泰和瑞丰联创锦程嘉禾万通长青兴隆凯悦众诚德润"
            + "永昌安佳利康瑞祥正大光耀海纳云峰启明星辰领航卓越腾龙飞跃汇智融创科锐同方";

    static final List<String> CHINESE_CITIES = List.of(
            "北京", "上海", "广州", "深圳", "杭州", "南京", "苏州", "成都", "重庆", "武汉", "西安", "天津", "青岛", "大连", "厦门", "宁波",
            "长沙", "郑州", "济南", "合肥", "福州", "无锡", "沈阳", "昆明");
    static final List<String> CHINESE_FIELDS = List.of(
            "科技", "信息技术", "电子商务", "医疗器械", "生物制药", "建筑工程", "物流", "国际贸易", "机械设备", "新能源", "环保", "餐饮管理", "文化传媒",
            "教育咨询", "食品", "纺织", "汽车配件", "精密仪器", "网络", "化工");
    static final List<String> CHINESE_FORMS = List.of(
            "有限公司", "有限公司", "有限公司", "股份有限公司", "集团", "有限责任公司");
    static final List<String> CHINESE_ROADS = List.of(
            "人民路", "中山路", "解放路", "建设路", "和平街", "长江路", "黄河路", "南京路", "科技园路", "工业大道", "滨江大道", "文化街", "学院路", "迎宾大道");
    static final List<String> FIRST_PARTS = List.of(
            "North", "South", "West", "East", "Blue", "Red", "Green", "Silver", "Golden", "Iron", "Stone",
            "River", "Lake", "Summit", "Pioneer", "Liberty", "Union", "Global", "Inter", "Trans", "Delta",
            "Omega", "Alpha", "Sigma", "Apex", "Prime", "Quantum", "Vertex", "Nova", "Stellar", "Harbor",
            "Bridge", "Cedar", "Maple", "Oak", "Pine", "Falcon", "Eagle", "Lion", "Phoenix");
    static final List<String> SECOND_PARTS = List.of(
            "field", "gate", "bridge", "point", "works", "port", "ridge", "view", "stone", "ford", "wood",
            "brook", "crest", "haven", "mark", "line", "star", "wave", "path", "core");
    static final List<String> TRADES = List.of(
            "Systems", "Logistics", "Medical", "Foods", "Energy", "Partners", "Trading", "Software",
            "Engineering", "Textiles", "Chemicals", "Motors", "Media", "Consulting", "Instruments", "Networks",
            "Pharma", "Construction", "Education", "Environmental");
    static final List<String> FORMS = List.of(
            "Ltd", "Inc", "GmbH", "LLC", "PLC", "Corp", "SA", "Co");
    static final List<String> FIRST_NAMES = List.of(
            "James", "Mary", "Robert", "Patricia", "John", "Jennifer", "Michael", "Linda", "David",
            "Elizabeth", "William", "Barbara", "Richard", "Susan", "Joseph", "Jessica", "Thomas", "Sarah",
            "Karen", "Daniel", "Nancy", "Matthew", "Lisa", "Anthony", "Betty", "Mark", "Margaret", "Zoë",
            "René", "Björn", "Chloé", "Łukasz", "Siân", "Ömer");
    static final List<String> LAST_NAMES = List.of(
            "Smith", "Johnson", "Williams", "Brown", "Jones", "Garcia", "Miller", "Davis", "Rodriguez",
            "Martinez", "Hernandez", "Lopez", "Wilson", "Anderson", "Thomas", "Taylor", "Moore", "Jackson",
            "Martin", "Lee", "Thompson", "White", "Harris", "Clark", "Lewis", "Walker", "Young", "King",
            "Wright", "O'Brien", "Müller", "Núñez", "Šimek", "Dvořák");

    /** City and country. */
    static final List<String> CITIES = List.of(
            "London|GB", "Manchester|GB", "New York|US", "Chicago|US", "Austin|US", "Berlin|DE", "München|DE",
            "Paris|FR", "Lyon|FR", "Sydney|AU", "Toronto|CA", "Singapore|SG");
    static final List<String> STREETS = List.of(
            "High Street", "Main Street", "Park Avenue", "Station Road", "Church Lane", "Victoria Road",
            "Market Square", "Elm Street", "Mill Lane", "Kings Road");
    static final List<String> INDUSTRIES = List.of(
            "Software", "Manufacturing", "Healthcare", "Logistics", "Retail", "Finance", "Energy",
            "Construction", "Education", "Food", "Media", "Chemicals");
    static final List<String> REGIONS = List.of(
            "华北", "华东", "华南", "华中", "西南", "西北", "东北", "EMEA", "Americas", "APAC");
    static final List<String> POSTS = List.of(
            "经理", "总监", "采购主管", "工程师", "CEO", "CTO", "Buyer", "Sales Manager", "Engineer", "Assistant");
    static final List<String> KINDS = List.of(
            "call", "email", "meeting", "visit", "note");
    static final List<String> OWNERS = List.of(
            "alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", "ivan", "judy", "王小明", "李建国",
            "张丽华", "刘志强", "陈美玲", "杨浩然", "赵敏", "黄宇轩", "周婷", "吴俊杰");

    private Words() {
    }
}
