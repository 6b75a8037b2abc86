package org.moduscrm.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moduscrm.archive.spi.name.NameKeys;

/** Where lists put a name. */
class NameKeysTest {

    private final NameKeys keys = Services.get(NameKeys.class);

    @ParameterizedTest
    @CsvSource({ "重庆机电, chong qing ji dian", "长沙中联, chang sha zhong lian", "长春一汽, chang chun yi qi",
            "成长教育, cheng zhang jiao yu", "厦门金龙, xia men jin long", "国贸大厦, guo mao da sha",
            "乐清电器, yue qing dian qi", "乐山酒业, le shan jiu ye", "中国银行, zhong guo yin hang",
            "五金行业协会, wu jin hang ye xie hui", "三一重工, san yi zhong gong", "立信会计, li xin kuai ji",
            "蚌埠玻璃, beng bu bo li", "六安瓜片, lu an gua pian", "番禺化工, pan yu hua gong",
            "台州机床, tai zhou ji chuang", "东莞电子, dong guan dian zi", "成都音乐, cheng du yin yue",
            "西藏药业, xi zang yao ye", "苏州海骏泵业有限公司, su zhou hai jun beng ye you xian gong si" })
    void chineseNamesAreReadAsTheirWordsAreRead(String name, String key) {
        assertEquals(key, keys.sortKey(name));
    }

    @ParameterizedTest
    @CsvSource({ "曾国强, zeng guo qiang", "单丽, shan li", "解明, xie ming", "查建国, zha jian guo", "仇英, qiu ying",
            "朴志勋, piao zhi xun", "尉迟恭, yu chi gong", "区文, ou wen" })
    void surnamesAreReadAsSurnamesInPeoplesNames(String name, String key) {
        assertEquals(key, keys.sortKey(name));
    }

    @ParameterizedTest
    @CsvSource({ "单晶硅, dan jing gui", "解放汽车集团, jie fang qi che ji tuan", "朴石酿造有限公司, pu shi niang zao you xian gong si" })
    void companiesAreNotReadAsSurnames(String name, String key) {
        assertEquals(key, keys.sortKey(name));
    }

    @ParameterizedTest
    @CsvSource({ "Müller Straße, muller strasse", "Øresund Łódź, oresund lodz", "ＡＢＣ机电, abc ji dian",
            "Café   Zürich (Genève), cafe zurich geneve", "O'Neill & Sons, oneill sons", "绿城, lu cheng", "Ⅷ Æther, viii aether" })
    void widthCaseAccentsAndSignsDoNotMatter(String name, String key) {
        assertEquals(key, keys.sortKey(name));
    }

    @Test
    void nothingGivesAnEmptyKeyAndSignsAloneStay() {
        assertEquals("", keys.sortKey(null));
        assertEquals("", keys.sortKey("  "));
        assertEquals("***", keys.sortKey("***"));
    }

    @Test
    void aKeyFitsItsColumn() {
        final String key = keys.sortKey("重庆".repeat(60));
        assertTrue(key.length() <= 200 && key.length() > 190, "length " + key.length());
        assertTrue(key.startsWith("chong qing chong"), key);
    }
}
