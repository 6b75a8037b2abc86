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
    when 'agriculture' then 'agriculture' when '农业' then 'agriculture'
    when 'mining' then 'mining' when '矿业' then 'mining'
    when 'food and beverages' then 'food-beverages' when '食品饮料' then 'food-beverages'
    when 'food' then 'food' when '食品' then 'food'
    when 'beverages' then 'beverages' when '饮料' then 'beverages'
    when 'consumer goods' then 'consumer-goods' when '消费品' then 'consumer-goods'
    when 'textiles' then 'textiles' when '纺织' then 'textiles'
    when 'furniture' then 'furniture' when '家具' then 'furniture'
    when 'materials' then 'materials' when '材料' then 'materials'
    when 'steel' then 'steel' when '钢铁' then 'steel'
    when 'cement' then 'cement' when '水泥' then 'cement'
    when 'glass' then 'glass' when '玻璃' then 'glass'
    when 'ceramics' then 'ceramics' when '陶瓷' then 'ceramics'
    when 'plastics' then 'plastics' when '塑料' then 'plastics'
    when 'paper' then 'paper' when '造纸' then 'paper'
    when 'packaging' then 'packaging' when '包装' then 'packaging'
    when 'chemistry and pharmacy' then 'chemistry' when '化工医药' then 'chemistry'
    when 'chemicals' then 'chemicals' when '化工' then 'chemicals'
    when 'pharmaceuticals' then 'pharmaceuticals' when '医药' then 'pharmaceuticals'
    when 'machinery' then 'machinery' when '机械' then 'machinery'
    when 'pumps and valves' then 'pumps-valves' when '泵阀' then 'pumps-valves'
    when 'bearings' then 'bearings' when '轴承' then 'bearings'
    when 'lifting gear' then 'lifting-gear' when '起重机械' then 'lifting-gear'
    when 'instruments' then 'instruments' when '仪器仪表' then 'instruments'
    when 'ventilation' then 'ventilation' when '暖通' then 'ventilation'
    when 'vehicles' then 'vehicles' when '交通装备' then 'vehicles'
    when 'automotive' then 'automotive' when '汽车' then 'automotive'
    when 'rail' then 'rail' when '轨道交通' then 'rail'
    when 'shipbuilding' then 'shipbuilding' when '船舶' then 'shipbuilding'
    when 'aerospace' then 'aerospace' when '航空航天' then 'aerospace'
    when 'electronics' then 'electronics' when '电子' then 'electronics'
    when 'energy and water' then 'utilities' when '能源与水务' then 'utilities'
    when 'energy' then 'energy' when '能源' then 'energy'
    when 'water' then 'water' when '水处理' then 'water'
    when 'construction' then 'construction' when '建筑' then 'construction'
    when 'commerce' then 'commerce' when '商贸' then 'commerce'
    when 'trade' then 'trade' when '贸易' then 'trade'
    when 'retail' then 'retail' when '零售' then 'retail'
    when 'logistics' then 'logistics' when '物流' then 'logistics'
    when 'hospitality' then 'hospitality' when '酒店' then 'hospitality'
    when 'information technology' then 'it' when '信息技术' then 'it'
    when 'software' then 'software' when '软件' then 'software'
    when 'telecommunications' then 'telecommunications' when '通信' then 'telecommunications'
    when 'finance' then 'finance' when '金融' then 'finance'
    when 'health' then 'health' when '医疗' then 'health'
    when 'education' then 'education' when '教育' then 'education'
    when 'public sector' then 'public' when '公共部门' then 'public'
    else null end
    where industry is not null;

insert into record_table (table_name, bundle, record_kind, customer_column, access_scope) values
    ('customer_tag', 'org.moduscrm.archive', 'tag', 'customer_id', 'customer'),
    ('classification_period', 'org.moduscrm.archive', 'classification', 'customer_id', 'customer');

insert into record_reference (table_name, column_name, target_table) values
    ('customer', 'parent_id', 'customer'),
    ('customer_tag', 'customer_id', 'customer'),
    ('classification_period', 'customer_id', 'customer');
