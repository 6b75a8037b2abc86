-- What the enterprise knows of a company, its sites and its people; how it is classified, and since when.

alter table customer add column products varchar(4000);
alter table customer add column industry_code varchar(60);
alter table customer add column industry_position varchar(60);
alter table customer add column company_state varchar(60);
alter table customer add column size_class varchar(60);
alter table customer add column head_count integer;
alter table customer add column turnover decimal(19,4);
alter table customer add column turnover_currency char(3);
alter table customer add column parent_id ${uuid} references customer;
alter table customer add column sale_stage varchar(60);
alter table customer add column life_cycle varchar(60);
alter table customer add column attitude varchar(60);
alter table customer add column relationship_level varchar(60);
create index customer_by_parent on customer (parent_id);

alter table affiliation add column responsibility varchar(60);
alter table affiliation add column duties varchar(500);
alter table affiliation add column decision_role varchar(60);
alter table affiliation add column leaving_reason varchar(60);

-- Since when a number, mail address or account is no longer valid; it stays searchable.
alter table contact_point add column former_since date;

alter table address add column site_name varchar(200);
alter table address add column starts_on date;
alter table address add column ends_on date;

create table customer_tag (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    customer_id ${uuid} not null references customer,
    tag varchar(60) not null,
    tag_key varchar(60) not null
);
create index customer_tag_by_customer on customer_tag (customer_id, tag_key);
create index customer_tag_by_key on customer_tag (tag_key, customer_id);

-- How long a customer was in which class of which scheme: the first day counts, the last is the first of the next class.
create table classification_period (
    id ${uuid} not null primary key,
    version bigint not null,
    created_at ${instant} not null,
    changed_at ${instant} not null,
    customer_id ${uuid} not null references customer,
    scheme varchar(60) not null,
    code varchar(60) not null,
    since_day date not null,
    until_day date,
    reason varchar(500)
);
create index classification_by_customer on classification_period (customer_id, scheme, since_day);
create index classification_by_scheme on classification_period (scheme, code, since_day);

-- Industries used to be words; those that name an entry of the tree become its code, the words stay.
update customer set industry_code = case lower(trim(industry))
    when 'agriculture, forestry, fishing' then 'agriculture'
    when '农、林、牧、渔业' then 'agriculture'
    when 'crop farming' then 'farming'
    when '农业' then 'farming'
    when 'forestry' then 'forestry'
    when '林业' then 'forestry'
    when 'livestock' then 'livestock'
    when '畜牧业' then 'livestock'
    when 'fishing' then 'fishing'
    when '渔业' then 'fishing'
    when 'mining' then 'mining'
    when '采矿业' then 'mining'
    when 'coal' then 'coal'
    when '煤炭开采' then 'coal'
    when 'oil and gas' then 'oil-gas'
    when '石油和天然气开采' then 'oil-gas'
    when 'metal ores' then 'ores'
    when '金属矿采选' then 'ores'
    when 'other minerals' then 'minerals'
    when '非金属矿采选' then 'minerals'
    when 'manufacturing' then 'manufacturing'
    when '制造业' then 'manufacturing'
    when 'food' then 'food'
    when '食品' then 'food'
    when 'beverages and tobacco' then 'beverages'
    when '饮料和烟草' then 'beverages'
    when 'textiles' then 'textiles'
    when '纺织' then 'textiles'
    when 'clothing and shoes' then 'clothing'
    when '服装鞋帽' then 'clothing'
    when 'wood and furniture' then 'furniture'
    when '木材和家具' then 'furniture'
    when 'paper and printing' then 'paper-printing'
    when '造纸和印刷' then 'paper-printing'
    when 'sports goods and toys' then 'sports-toys'
    when '文体用品和玩具' then 'sports-toys'
    when 'petrochemicals' then 'petrochemicals'
    when '石油加工' then 'petrochemicals'
    when 'chemicals' then 'chemicals'
    when '化学原料和制品' then 'chemicals'
    when 'pharmaceuticals' then 'pharmaceuticals'
    when '医药' then 'pharmaceuticals'
    when 'rubber and plastics' then 'rubber-plastics'
    when '橡胶和塑料' then 'rubber-plastics'
    when 'building materials and glass' then 'building-materials'
    when '建材和玻璃' then 'building-materials'
    when 'iron and steel' then 'steel'
    when '钢铁' then 'steel'
    when 'non-ferrous metals' then 'nonferrous-metals'
    when '有色金属' then 'nonferrous-metals'
    when 'metal products' then 'metal-products'
    when '金属制品' then 'metal-products'
    when 'machinery' then 'machinery'
    when '通用设备' then 'machinery'
    when 'special machinery' then 'special-machinery'
    when '专用设备' then 'special-machinery'
    when 'vehicles' then 'vehicles'
    when '汽车' then 'vehicles'
    when 'railway, ships, aircraft' then 'rail-ship-aircraft'
    when '铁路、船舶、航空航天' then 'rail-ship-aircraft'
    when 'electrical equipment' then 'electrical'
    when '电气机械' then 'electrical'
    when 'computers and electronics' then 'electronics'
    when '计算机和电子' then 'electronics'
    when 'instruments' then 'instruments'
    when '仪器仪表' then 'instruments'
    when 'other manufacturing' then 'other-manufacturing'
    when '其他制造' then 'other-manufacturing'
    when 'repair of machinery' then 'repair'
    when '机械设备修理' then 'repair'
    when 'electricity, heat, gas, water' then 'utilities'
    when '电力、热力、燃气及水' then 'utilities'
    when 'electricity and heat' then 'electricity'
    when '电力和热力' then 'electricity'
    when 'gas' then 'gas'
    when '燃气' then 'gas'
    when 'water' then 'water'
    when '水的生产和供应' then 'water'
    when 'construction' then 'construction'
    when '建筑业' then 'construction'
    when 'buildings' then 'buildings'
    when '房屋建筑' then 'buildings'
    when 'civil engineering' then 'civil-engineering'
    when '土木工程' then 'civil-engineering'
    when 'installation' then 'installation'
    when '建筑安装' then 'installation'
    when 'decoration and finishing' then 'decoration'
    when '装饰装修' then 'decoration'
    when 'wholesale and retail' then 'trade'
    when '批发和零售业' then 'trade'
    when 'wholesale' then 'wholesale'
    when '批发' then 'wholesale'
    when 'retail' then 'retail'
    when '零售' then 'retail'
    when 'online trade' then 'e-commerce'
    when '电子商务' then 'e-commerce'
    when 'transport, storage, post' then 'transport'
    when '交通运输、仓储和邮政业' then 'transport'
    when 'rail' then 'rail'
    when '铁路运输' then 'rail'
    when 'road' then 'road'
    when '道路运输' then 'road'
    when 'shipping' then 'shipping'
    when '水上运输' then 'shipping'
    when 'air' then 'air'
    when '航空运输' then 'air'
    when 'pipelines' then 'pipelines'
    when '管道运输' then 'pipelines'
    when 'storage and handling' then 'storage'
    when '装卸搬运和仓储' then 'storage'
    when 'post and courier' then 'post'
    when '邮政和快递' then 'post'
    when 'hotels and restaurants' then 'hospitality'
    when '住宿和餐饮业' then 'hospitality'
    when 'hotels' then 'hotels'
    when '住宿' then 'hotels'
    when 'restaurants and catering' then 'restaurants'
    when '餐饮' then 'restaurants'
    when 'information and software' then 'information'
    when '信息传输、软件和信息技术服务业' then 'information'
    when 'telecoms' then 'telecoms'
    when '电信' then 'telecoms'
    when 'internet services' then 'internet'
    when '互联网' then 'internet'
    when 'software and it services' then 'software'
    when '软件和信息技术服务' then 'software'
    when 'finance' then 'finance'
    when '金融业' then 'finance'
    when 'banking' then 'banking'
    when '银行' then 'banking'
    when 'securities' then 'securities'
    when '资本市场' then 'securities'
    when 'insurance' then 'insurance'
    when '保险' then 'insurance'
    when 'other finance' then 'leasing'
    when '其他金融' then 'leasing'
    when 'real estate' then 'real-estate'
    when '房地产业' then 'real-estate'
    when 'development' then 'development'
    when '房地产开发' then 'development'
    when 'property management' then 'property-management'
    when '物业管理' then 'property-management'
    when 'leasing and business services' then 'business-services'
    when '租赁和商务服务业' then 'business-services'
    when 'rental' then 'rental'
    when '租赁' then 'rental'
    when 'consulting and law' then 'consulting'
    when '咨询和法律' then 'consulting'
    when 'advertising and fairs' then 'advertising'
    when '广告和会展' then 'advertising'
    when 'staffing' then 'staffing'
    when '人力资源' then 'staffing'
    when 'security' then 'security'
    when '安全保护' then 'security'
    when 'research and technical services' then 'research'
    when '科学研究和技术服务业' then 'research'
    when 'research and development' then 'science'
    when '研究和试验发展' then 'science'
    when 'engineering and design' then 'engineering'
    when '工程和设计' then 'engineering'
    when 'testing and certification' then 'testing'
    when '检测和认证' then 'testing'
    when 'water works and environment' then 'environment'
    when '水利、环境和公共设施管理业' then 'environment'
    when 'water works' then 'water-works'
    when '水利' then 'water-works'
    when 'environment and waste' then 'ecology'
    when '生态环保' then 'ecology'
    when 'public facilities' then 'public-facilities'
    when '公共设施' then 'public-facilities'
    when 'household and repair services' then 'household-services'
    when '居民服务、修理和其他服务业' then 'household-services'
    when 'personal services' then 'personal-services'
    when '居民服务' then 'personal-services'
    when 'repair of vehicles and goods' then 'vehicle-repair'
    when '汽车和日用品修理' then 'vehicle-repair'
    when 'education' then 'education'
    when '教育' then 'education'
    when 'schools' then 'schools'
    when '学校' then 'schools'
    when 'universities' then 'universities'
    when '高等院校' then 'universities'
    when 'training' then 'training'
    when '培训' then 'training'
    when 'health and social work' then 'health'
    when '卫生和社会工作' then 'health'
    when 'hospitals' then 'hospitals'
    when '医院' then 'hospitals'
    when 'clinics and practices' then 'practices'
    when '诊所和基层卫生' then 'practices'
    when 'care homes and social work' then 'care'
    when '养老和社会工作' then 'care'
    when 'culture, sports, entertainment' then 'culture'
    when '文化、体育和娱乐业' then 'culture'
    when 'press, film, broadcasting' then 'media'
    when '新闻、影视和广播' then 'media'
    when 'arts' then 'arts'
    when '文化艺术' then 'arts'
    when 'sports' then 'sports'
    when '体育' then 'sports'
    when 'entertainment' then 'entertainment'
    when '娱乐' then 'entertainment'
    when 'public administration and associations' then 'public'
    when '公共管理、社会保障和社会组织' then 'public'
    when 'government' then 'government'
    when '政府机关' then 'government'
    when 'associations and foundations' then 'associations'
    when '社会组织' then 'associations'
    when 'international organisations' then 'international'
    when '国际组织' then 'international'
    when 'logistics' then 'transport'
    when '物流' then 'transport'
    when '机械' then 'machinery'
    when '化工' then 'chemicals'
    when '食品饮料' then 'food'
    when '汽车制造' then 'vehicles'
    when 'automotive' then 'vehicles'
    when 'energy' then 'electricity'
    when '能源' then 'electricity'
    when '电力' then 'electricity'
    when 'it' then 'information'
    when '塑料' then 'rubber-plastics'
    when 'plastics' then 'rubber-plastics'
    when '零售业' then 'retail'
    when '贸易' then 'trade'
    when 'trade' then 'trade'
    when '矿业' then 'mining'
    when '软件' then 'software'
    when '酒店' then 'hotels'
    when '建筑' then 'construction'
    when '医疗' then 'health'
    when '电子' then 'electronics'
    else null end
    where industry is not null;

insert into record_table (table_name, bundle, record_kind, customer_column, access_scope) values
    ('customer_tag', 'org.moduscrm.archive', 'tag', 'customer_id', 'customer'),
    ('classification_period', 'org.moduscrm.archive', 'classification', 'customer_id', 'customer');

insert into record_reference (table_name, column_name, target_table) values
    ('customer', 'parent_id', 'customer'),
    ('customer_tag', 'customer_id', 'customer'),
    ('classification_period', 'customer_id', 'customer');
