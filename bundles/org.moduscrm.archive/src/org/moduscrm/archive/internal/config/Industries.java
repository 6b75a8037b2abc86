package org.moduscrm.archive.internal.config;

import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.config.ConfigurationDefaults.ListOfCodes;

/** The tree of industries: the sections of the national classification GB/T 4754, with the divisions that sellers tell apart. */
final class Industries {

    private Industries() {
    }

    static ListOfCodes list() {
        return CodeText.list(CodeLists.INDUSTRY, "Industry", "所属行业", """
                agriculture | Agriculture, forestry, fishing | 农、林、牧、渔业
                - farming | Crop farming | 农业
                - forestry | Forestry | 林业
                - livestock | Livestock | 畜牧业
                - fishing | Fishing | 渔业
                mining | Mining | 采矿业
                - coal | Coal | 煤炭开采
                - oil-gas | Oil and gas | 石油和天然气开采
                - ores | Metal ores | 金属矿采选
                - minerals | Other minerals | 非金属矿采选
                manufacturing | Manufacturing | 制造业
                - food | Food | 食品
                - beverages | Beverages and tobacco | 饮料和烟草
                - textiles | Textiles | 纺织
                - clothing | Clothing and shoes | 服装鞋帽
                - furniture | Wood and furniture | 木材和家具
                - paper-printing | Paper and printing | 造纸和印刷
                - sports-toys | Sports goods and toys | 文体用品和玩具
                - petrochemicals | Petrochemicals | 石油加工
                - chemicals | Chemicals | 化学原料和制品
                - pharmaceuticals | Pharmaceuticals | 医药
                - rubber-plastics | Rubber and plastics | 橡胶和塑料
                - building-materials | Building materials and glass | 建材和玻璃
                - steel | Iron and steel | 钢铁
                - nonferrous-metals | Non-ferrous metals | 有色金属
                - metal-products | Metal products | 金属制品
                - machinery | Machinery | 通用设备
                - special-machinery | Special machinery | 专用设备
                - vehicles | Vehicles | 汽车
                - rail-ship-aircraft | Railway, ships, aircraft | 铁路、船舶、航空航天
                - electrical | Electrical equipment | 电气机械
                - electronics | Computers and electronics | 计算机和电子
                - instruments | Instruments | 仪器仪表
                - other-manufacturing | Other manufacturing | 其他制造
                - repair | Repair of machinery | 机械设备修理
                utilities | Electricity, heat, gas, water | 电力、热力、燃气及水
                - electricity | Electricity and heat | 电力和热力
                - gas | Gas | 燃气
                - water | Water | 水的生产和供应
                construction | Construction | 建筑业
                - buildings | Buildings | 房屋建筑
                - civil-engineering | Civil engineering | 土木工程
                - installation | Installation | 建筑安装
                - decoration | Decoration and finishing | 装饰装修
                trade | Wholesale and retail | 批发和零售业
                - wholesale | Wholesale | 批发
                - retail | Retail | 零售
                - e-commerce | Online trade | 电子商务
                transport | Transport, storage, post | 交通运输、仓储和邮政业
                - rail | Rail | 铁路运输
                - road | Road | 道路运输
                - shipping | Shipping | 水上运输
                - air | Air | 航空运输
                - pipelines | Pipelines | 管道运输
                - storage | Storage and handling | 装卸搬运和仓储
                - post | Post and courier | 邮政和快递
                hospitality | Hotels and restaurants | 住宿和餐饮业
                - hotels | Hotels | 住宿
                - restaurants | Restaurants and catering | 餐饮
                information | Information and software | 信息传输、软件和信息技术服务业
                - telecoms | Telecoms | 电信
                - internet | Internet services | 互联网
                - software | Software and IT services | 软件和信息技术服务
                finance | Finance | 金融业
                - banking | Banking | 银行
                - securities | Securities | 资本市场
                - insurance | Insurance | 保险
                - leasing | Other finance | 其他金融
                real-estate | Real estate | 房地产业
                - development | Development | 房地产开发
                - property-management | Property management | 物业管理
                business-services | Leasing and business services | 租赁和商务服务业
                - rental | Rental | 租赁
                - consulting | Consulting and law | 咨询和法律
                - advertising | Advertising and fairs | 广告和会展
                - staffing | Staffing | 人力资源
                - security | Security | 安全保护
                research | Research and technical services | 科学研究和技术服务业
                - science | Research and development | 研究和试验发展
                - engineering | Engineering and design | 工程和设计
                - testing | Testing and certification | 检测和认证
                environment | Water works and environment | 水利、环境和公共设施管理业
                - water-works | Water works | 水利
                - ecology | Environment and waste | 生态环保
                - public-facilities | Public facilities | 公共设施
                household-services | Household and repair services | 居民服务、修理和其他服务业
                - personal-services | Personal services | 居民服务
                - vehicle-repair | Repair of vehicles and goods | 汽车和日用品修理
                education | Education | 教育
                - schools | Schools | 学校
                - universities | Universities | 高等院校
                - training | Training | 培训
                health | Health and social work | 卫生和社会工作
                - hospitals | Hospitals | 医院
                - practices | Clinics and practices | 诊所和基层卫生
                - care | Care homes and social work | 养老和社会工作
                culture | Culture, sports, entertainment | 文化、体育和娱乐业
                - media | Press, film, broadcasting | 新闻、影视和广播
                - arts | Arts | 文化艺术
                - sports | Sports | 体育
                - entertainment | Entertainment | 娱乐
                public | Public administration and associations | 公共管理、社会保障和社会组织
                - government | Government | 政府机关
                - associations | Associations and foundations | 社会组织
                international | International organisations | 国际组织""");
    }
}
