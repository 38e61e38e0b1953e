create table category (
  code text primary key check (code ~ '^[a-z]+(\.[a-z]+)*$'),
  parent text references category check (parent is null or code like parent || '.%'),
  name_vi text not null,
  name_en text not null
);

insert into category (code, parent, name_vi, name_en) values
  ('food', null, 'Thực phẩm', 'Food'),
  ('food.fresh', 'food', 'Thực phẩm tươi sống', 'Fresh food'),
  ('food.fresh.fruit', 'food.fresh', 'Trái cây tươi', 'Fresh fruit'),
  ('food.fresh.fruit.lychee', 'food.fresh.fruit', 'Vải', 'Lychee'),
  ('food.fresh.fruit.longan', 'food.fresh.fruit', 'Nhãn', 'Longan'),
  ('food.fresh.fruit.guava', 'food.fresh.fruit', 'Ổi', 'Guava'),
  ('food.fresh.fruit.banana', 'food.fresh.fruit', 'Chuối', 'Banana'),
  ('food.fresh.fruit.citrus', 'food.fresh.fruit', 'Cam, quýt, bưởi, chanh', 'Citrus'),
  ('food.fresh.fruit.dragonfruit', 'food.fresh.fruit', 'Thanh long', 'Dragon fruit'),
  ('food.fresh.fruit.mango', 'food.fresh.fruit', 'Xoài', 'Mango'),
  ('food.fresh.fruit.custardapple', 'food.fresh.fruit', 'Na (mãng cầu ta)', 'Custard apple'),
  ('food.fresh.fruit.melon', 'food.fresh.fruit', 'Dưa hấu, dưa lưới, dưa lê', 'Melons'),
  ('food.fresh.fruit.durian', 'food.fresh.fruit', 'Sầu riêng', 'Durian'),
  ('food.fresh.vegetable', 'food.fresh', 'Rau củ tươi', 'Fresh vegetables'),
  ('food.fresh.vegetable.leafy', 'food.fresh.vegetable', 'Rau ăn lá', 'Leafy vegetables'),
  ('food.fresh.vegetable.brassica', 'food.fresh.vegetable', 'Bắp cải, su hào, súp lơ', 'Brassicas'),
  ('food.fresh.vegetable.root', 'food.fresh.vegetable', 'Rau ăn củ (cà rốt, củ cải, khoai)', 'Root vegetables'),
  ('food.fresh.vegetable.root.carrot', 'food.fresh.vegetable.root', 'Cà rốt', 'Carrot'),
  ('food.fresh.vegetable.root.potato', 'food.fresh.vegetable.root', 'Khoai tây', 'Potato'),
  ('food.fresh.vegetable.fruiting', 'food.fresh.vegetable', 'Rau ăn quả (cà chua, dưa chuột, bí)', 'Fruiting vegetables'),
  ('food.fresh.vegetable.allium', 'food.fresh.vegetable', 'Hành, tỏi', 'Onion and garlic'),
  ('food.fresh.vegetable.mushroom', 'food.fresh.vegetable', 'Nấm', 'Mushrooms'),
  ('food.fresh.vegetable.chili', 'food.fresh.vegetable', 'Ớt', 'Chili'),
  ('food.fresh.meat', 'food.fresh', 'Thịt tươi', 'Fresh meat'),
  ('food.fresh.meat.pork', 'food.fresh.meat', 'Thịt lợn', 'Pork'),
  ('food.fresh.meat.chicken', 'food.fresh.meat', 'Thịt gà', 'Chicken'),
  ('food.fresh.meat.duck', 'food.fresh.meat', 'Thịt vịt, ngan', 'Duck'),
  ('food.fresh.egg', 'food.fresh', 'Trứng', 'Eggs'),
  ('food.fresh.aquatic', 'food.fresh', 'Thủy sản tươi', 'Fresh aquatic products'),
  ('food.fresh.aquatic.fish', 'food.fresh.aquatic', 'Cá tươi', 'Fresh fish'),
  ('food.fresh.aquatic.shrimp', 'food.fresh.aquatic', 'Tôm tươi', 'Fresh shrimp'),
  ('food.fresh.aquatic.mollusc', 'food.fresh.aquatic', 'Ngao, hàu, ốc', 'Molluscs'),
  ('food.grain', 'food', 'Gạo, ngũ cốc, đậu hạt', 'Rice, cereals, pulses'),
  ('food.grain.rice', 'food.grain', 'Gạo', 'Rice'),
  ('food.grain.rice.sticky', 'food.grain.rice', 'Gạo nếp', 'Sticky rice'),
  ('food.grain.pulse', 'food.grain', 'Đậu, lạc, vừng', 'Pulses and oilseeds'),
  ('food.processed', 'food', 'Thực phẩm chế biến', 'Processed food'),
  ('food.processed.fruit', 'food.processed', 'Trái cây sấy, mứt, nước cốt', 'Dried and preserved fruit'),
  ('food.processed.vegetable', 'food.processed', 'Rau củ sơ chế, muối, sấy', 'Processed vegetables'),
  ('food.processed.meat', 'food.processed', 'Giò, chả, xúc xích, thịt chế biến', 'Processed meat'),
  ('food.processed.aquatic', 'food.processed', 'Mắm, cá khô, rươi, chả cá', 'Processed aquatic products'),
  ('food.processed.noodle', 'food.processed', 'Bún, miến, phở khô, bánh đa', 'Noodles'),
  ('food.processed.cake', 'food.processed', 'Bánh kẹo (bánh đậu xanh, bánh gai)', 'Traditional cakes'),
  ('food.processed.honey', 'food.processed', 'Mật ong', 'Honey'),
  ('food.spice', 'food', 'Gia vị', 'Spices and condiments'),
  ('food.spice.sauce', 'food.spice', 'Nước mắm, tương, dấm', 'Sauces'),
  ('drink', null, 'Đồ uống', 'Drinks'),
  ('drink.tea', 'drink', 'Chè (trà)', 'Tea'),
  ('drink.coffee', 'drink', 'Cà phê', 'Coffee'),
  ('drink.alcohol', 'drink', 'Rượu', 'Alcoholic drinks'),
  ('drink.juice', 'drink', 'Nước ép, nước giải khát', 'Juices and soft drinks'),
  ('herb', null, 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal herbs'),
  ('herb.tea', 'herb', 'Trà thảo dược', 'Herbal tea'),
  ('herb.extract', 'herb', 'Tinh dầu, cao, viên', 'Essential oils and extracts'),
  ('craft', null, 'Thủ công mỹ nghệ', 'Handicrafts'),
  ('craft.bamboo', 'craft', 'Mây tre đan, cói, lá', 'Bamboo, rattan, sedge'),
  ('craft.ceramic', 'craft', 'Gốm sứ', 'Ceramics'),
  ('craft.textile', 'craft', 'Thêu, dệt, may', 'Textiles'),
  ('craft.wood', 'craft', 'Đồ gỗ mỹ nghệ', 'Wood craft'),
  ('ornamental', null, 'Sinh vật cảnh', 'Ornamental plants and animals'),
  ('tourism', null, 'Du lịch cộng đồng', 'Community tourism');

-- 1..12, ascending, each once; months that wrap over the new year are held like any others.
create function are_months(months smallint[]) returns boolean language sql immutable strict parallel safe as $$
  select cardinality(months) between 1 and 12
     and months = (select array_agg(distinct m order by m) from unnest(months) as m where m between 1 and 12)
$$;
create function are_certificates(kinds text[]) returns boolean language sql immutable strict parallel safe as $$
  select kinds <@ array['VIETGAP', 'GLOBALGAP', 'ORGANIC_VN', 'ORGANIC_USDA', 'ORGANIC_EU', 'HACCP', 'ISO22000',
    'FSSC22000', 'ATTP', 'HALAL', 'GI', 'PUC', 'GACC', 'OCOP3', 'OCOP4', 'OCOP5']
$$;

create table product (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  organisation_kind text not null default 'SUPPLIER' check (organisation_kind = 'SUPPLIER'),
  name text not null check (length(btrim(name)) between 1 and 200),
  category text references category,
  description text not null default '' check (length(description) <= 2000),
  photo_ids uuid[] not null default '{}' check (cardinality(photo_ids) <= 8),
  created_at timestamptz not null default now(),
  search text generated always as (fold(name || ' ' || description)) stored,
  foreign key (organisation_id, organisation_kind) references organisation (id, kind),
  unique (id, organisation_id)
);
create index product_of_organisation on product (organisation_id);
create index product_search on product using gin (search gin_trgm_ops);
create index product_category on product (category text_pattern_ops);

create table certificate (
  id uuid primary key default gen_random_uuid(),
  product_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (are_certificates(array[kind])),
  state text not null check (state in ('HELD', 'UNDER_WAY')),
  number text check (length(number) <= 100),
  issuer text check (length(issuer) <= 200),
  valid_until date,
  file_id uuid,
  foreign key (product_id, organisation_id) references product (id, organisation_id),
  foreign key (file_id, organisation_id) references file (id, organisation_id),
  unique (product_id, kind)
);

-- What was written where it could not be read in full stands word for word in as_written;
-- needs names the fields that are «cần bổ sung».
create table offer (
  id uuid primary key default gen_random_uuid(),
  product_id uuid not null,
  organisation_id uuid not null,
  province text,
  unit text check (length(unit) <= 30),
  kg_per_unit numeric(12, 4) check (kg_per_unit > 0),
  quantity_from numeric(14, 3) check (quantity_from >= 0),
  quantity_to numeric(14, 3) check (quantity_to >= quantity_from),
  quantity_period text check (quantity_period in ('DAY', 'WEEK', 'MONTH', 'CROP')),
  months smallint[] check (are_months(months)),
  price_from bigint check (price_from >= 0),
  price_to bigint check (price_to between price_from and 1000000000000000),
  min_order numeric(14, 3) check (min_order >= 0),
  packaging text not null default '' check (length(packaging) <= 2000),
  delivery text not null default '' check (length(delivery) <= 2000),
  as_written jsonb not null default '{}',
  needs text[] not null default '{}',
  status text not null default 'LISTED' check (status in ('LISTED', 'WITHDRAWN')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (product_id, organisation_id) references product (id, organisation_id),
  check ((quantity_from is null) = (quantity_to is null) and (quantity_from is null) = (quantity_period is null)),
  check ((price_from is null) = (price_to is null)),
  unique (id, organisation_id)
);
create index offer_of_organisation on offer (organisation_id);
create index offer_of_product on offer (product_id);

create table demand (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  organisation_kind text not null default 'DISTRIBUTOR' check (organisation_kind = 'DISTRIBUTOR'),
  wanted text not null check (length(btrim(wanted)) between 1 and 300),
  category text references category,
  description text not null default '' check (length(description) <= 2000),
  province text,
  unit text check (length(unit) <= 30),
  kg_per_unit numeric(12, 4) check (kg_per_unit > 0),
  quantity_from numeric(14, 3) check (quantity_from >= 0),
  quantity_to numeric(14, 3) check (quantity_to >= quantity_from),
  quantity_period text check (quantity_period in ('DAY', 'WEEK', 'MONTH', 'CROP')),
  months smallint[] check (are_months(months)),
  max_price bigint check (max_price between 0 and 1000000000000000),
  min_supplier_quantity numeric(14, 3) check (min_supplier_quantity >= 0),
  required_certificates text[] not null default '{}' check (are_certificates(required_certificates)),
  preferred_certificates text[] not null default '{}' check (are_certificates(preferred_certificates)),
  accepted_provinces text[] not null default '{}' check (cardinality(accepted_provinces) <= 34),
  delivery text not null default '' check (length(delivery) <= 2000),
  as_written jsonb not null default '{}',
  needs text[] not null default '{}',
  status text not null default 'LISTED' check (status in ('LISTED', 'WITHDRAWN')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search text generated always as (fold(wanted || ' ' || description)) stored,
  foreign key (organisation_id, organisation_kind) references organisation (id, kind),
  check ((quantity_from is null) = (quantity_to is null) and (quantity_from is null) = (quantity_period is null)),
  unique (id, organisation_id)
);
create index demand_of_organisation on demand (organisation_id);
create index demand_search on demand using gin (search gin_trgm_ops);

-- An offer or a demand entered into an event; a row of an imported file is known by event and file id.
create table event_offer (
  event_id uuid not null,
  alliance_id uuid not null,
  offer_id uuid not null,
  organisation_id uuid not null,
  file_row_id text check (length(file_row_id) between 1 and 100),
  row_hash bytea check (length(row_hash) = 32),
  edited_since_import boolean not null default false,
  entered_at timestamptz not null default now(),
  primary key (event_id, offer_id),
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (event_id, organisation_id) references participant (event_id, organisation_id),
  foreign key (offer_id, organisation_id) references offer (id, organisation_id)
);
create unique index event_offer_file_row on event_offer (event_id, file_row_id) where file_row_id is not null;
create index event_offer_of_offer on event_offer (offer_id);

create table event_demand (
  event_id uuid not null,
  alliance_id uuid not null,
  demand_id uuid not null,
  organisation_id uuid not null,
  file_row_id text check (length(file_row_id) between 1 and 100),
  row_hash bytea check (length(row_hash) = 32),
  edited_since_import boolean not null default false,
  entered_at timestamptz not null default now(),
  primary key (event_id, demand_id),
  foreign key (event_id, alliance_id) references event (id, alliance_id),
  foreign key (event_id, organisation_id) references participant (event_id, organisation_id),
  foreign key (demand_id, organisation_id) references demand (id, organisation_id)
);
create unique index event_demand_file_row on event_demand (event_id, file_row_id) where file_row_id is not null;
create index event_demand_of_demand on event_demand (demand_id);

create trigger record after insert or update or delete on product for each row execute function record_change('id');
create trigger record after insert or update or delete on certificate for each row execute function record_change('id');
create trigger record after insert or update or delete on offer for each row execute function record_change('id');
create trigger record after insert or update or delete on demand for each row execute function record_change('id');
create trigger record after insert or update or delete on event_offer for each row
  execute function record_change('event_id,offer_id');
create trigger record after insert or update or delete on event_demand for each row
  execute function record_change('event_id,demand_id');
