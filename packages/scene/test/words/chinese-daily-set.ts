import type { GoldRow } from "./chinese-set.ts";

/** More of the Chinese set: everyday descriptions, written before the reader saw any of them. Data. */
export const CHINESE_DAILY_SET: Readonly<Record<string, readonly GoldRow[]>> = {
  "a house from day to day": [
    [
      "客厅的墙角立着一台落地钟。",
      ["living room", "clock"],
      ["clock-1 at the corner of living-room-1"],
    ],
    [
      "鞋柜上放着一把钥匙和一个口罩。",
      ["shoe cabinet", "key", "mask"],
      ["key-1 on shoe-cabinet-1", "mask-1 on shoe-cabinet-1"],
    ],
    [
      "奶奶坐在摇椅上织毛衣，脚边趴着一只小花猫。",
      ["grandmother", "rocking chair", "cat size=small"],
      ["grandmother-1 on rocking-chair-1", "cat-1 next to grandmother-1"],
    ],
    [
      "床头柜上有一盏小夜灯，床脚放着一双棉拖鞋。",
      ["nightstand", "lamp size=small", "bed", "2 slipper material=cotton"],
      ["lamp-1 on nightstand-1", "slipper-1..2 next to bed-1"],
    ],
    [
      "书桌靠着窗，桌上摊着一本日记。",
      ["desk", "window", "diary"],
      ["desk-1 against window-1", "diary-1 on desk-1"],
    ],
    [
      "电视机正前方两米处是一张布艺沙发。",
      ["television", "sofa material=fabric"],
      ["sofa-1 in front of television-1 @2"],
    ],
    [
      "衣柜和床之间有一米的距离。",
      ["wardrobe", "bed"],
      ["wardrobe-1 within distance of bed-1 @=1"],
    ],
    [
      "洗手台上方挂着一面圆镜子，旁边是毛巾架。",
      ["sink", "mirror shape=round", "towel rack"],
      ["mirror-1 above sink-1", "towel-rack-1 next to mirror-1"],
    ],
    [
      "爷爷的老花镜搁在收音机旁边。",
      ["glasses of=grandfather", "radio"],
      ["glasses-1 next to radio-1"],
    ],
    [
      "婴儿床的左边放着一个尿布台，右边是一把摇椅。",
      ["crib", "changing table", "rocking chair"],
      ["changing-table-1 left of crib-1", "rocking-chair-1 right of crib-1"],
    ],
    [
      "玄关处摆着一盆发财树，树后面是一面穿衣镜。",
      ["hallway", "potted plant", "mirror"],
      ["potted-plant-1 inside hallway-1", "mirror-1 behind potted-plant-1"],
    ],
    [
      "阳台上晾着三件衬衫和两条裤子。",
      ["balcony", "3 shirt", "2 pants"],
      ["shirt-1..3 on balcony-1", "pants-1..2 on balcony-1"],
    ],
    ["沙发底下滚进去一个乒乓球。", ["sofa", "sports ball"], ["sports-ball-1 under sofa-1"]],
    ["吊扇装在天花板的正中央。", ["fan", "ceiling"], ["fan-1 at the centre of ceiling-1"]],
    ["冰箱门上贴着一张便条。", ["refrigerator", "note"], ["note-1 on refrigerator-1"]],
    [
      "猫蜷在暖气片旁边的毯子上。",
      ["heater", "blanket", "cat"],
      ["blanket-1 next to heater-1", "cat-1 on blanket-1"],
    ],
    [
      "落地窗前有一架黑色的钢琴，琴凳在钢琴前面。",
      ["window", "piano color=black", "piano bench"],
      ["piano-1 in front of window-1", "piano-bench-1 in front of piano-1"],
    ],
    [
      "加湿器在床头柜上，跟闹钟挨着。",
      ["humidifier", "nightstand", "alarm clock"],
      ["humidifier-1 on nightstand-1", "humidifier-1 next to alarm-clock-1"],
    ],
    [
      "书架最上层放着一个地球仪，最下层是一摞旧杂志。",
      ["bookshelf", "globe", "3 magazine other=old"],
      [
        "globe-1 at the top of bookshelf-1",
        "magazine-1..3 at the bottom of bookshelf-1",
        "magazine-1 in a stack magazine-2+magazine-3",
      ],
    ],
    [
      "楼梯下面的小隔间里放着吸尘器。",
      ["stairs", "compartment size=small", "vacuum cleaner"],
      ["compartment-1 under stairs-1", "vacuum-cleaner-1 inside compartment-1"],
    ],
  ],
  "tables and kitchens": [
    [
      "案板上有半个洋葱和一把菜刀。",
      ["cutting board", "onion other=half", "knife"],
      ["onion-1 on cutting-board-1", "knife-1 on cutting-board-1"],
    ],
    [
      "锅里炖着一只鸡，锅旁边放着盐罐。",
      ["pot", "chicken", "salt shaker"],
      ["chicken-1 inside pot-1", "salt-shaker-1 next to pot-1"],
    ],
    [
      "餐桌中间摆着火锅，四周坐着六个人。",
      ["dining table", "hot pot", "6 person"],
      ["hot-pot-1 at the centre of dining-table-1", "person-1..6 around dining-table-1"],
    ],
    [
      "盘子左边放叉子，右边放刀子。",
      ["plate", "fork", "knife"],
      ["fork-1 left of plate-1", "knife-1 right of plate-1"],
    ],
    [
      "米饭在碗里，碗在筷子的左边。",
      ["rice", "bowl", "chopsticks"],
      ["rice-1 inside bowl-1", "bowl-1 left of chopsticks-1"],
    ],
    [
      "茶壶周围摆着四个小茶杯。",
      ["teapot", "4 teacup size=small"],
      ["teacup-1..4 around teapot-1"],
    ],
    ["蛋糕上插着五根蜡烛。", ["cake", "5 candle"], ["candle-1..5 on cake-1"]],
    [
      "围裙挂在门后的挂钩上。",
      ["apron", "door", "hook"],
      ["hook-1 behind door-1", "apron-1 hanging from hook-1"],
    ],
    [
      "微波炉比烤箱小，放在烤箱上面。",
      ["microwave", "oven"],
      ["microwave-1 smaller than oven-1", "microwave-1 on oven-1"],
    ],
    [
      "一篮草莓放在牛奶盒和酸奶之间。",
      ["basket content=strawberry", "milk", "yogurt"],
      ["basket-1 between milk-1+yogurt-1"],
    ],
    ["橱柜的第二层有一袋面粉。", ["cabinet", "bag content=flour"], ["bag-1 inside cabinet-1"]],
    [
      "豆浆和油条摆在托盘上，托盘在桌子的右上角。",
      ["soy milk", "fried dough stick", "tray", "table"],
      [
        "fried-dough-stick-1 on tray-1",
        "soy-milk-1 on tray-1",
        "tray-1 at the back of table-1",
        "tray-1 at the right side of table-1",
        "tray-1 on table-1",
      ],
    ],
    [
      "水龙头下面放着一个红色的塑料盆。",
      ["faucet", "basin color=red material=plastic"],
      ["basin-1 under faucet-1"],
    ],
    [
      "酱油瓶紧挨着醋瓶。",
      ["bottle kind=soy sauce", "bottle kind=vinegar"],
      ["bottle-1 next to bottle-2"],
    ],
    ["西瓜比苹果重，摆在苹果后面。", ["watermelon", "apple"], ["watermelon-1 behind apple-1"]],
    [
      "桌子的四个角上各放着一个碟子。",
      ["table", "4 plate"],
      ["plate-1..4 at the corner of table-1"],
    ],
    [
      "茶几上除了遥控器，还有一包薯片。",
      ["coffee table", "remote", "bag content=chips"],
      ["remote-1 on coffee-table-1", "bag-1 on coffee-table-1"],
    ],
    [
      "玻璃杯里插着一根吸管，杯子后面有一片柠檬。",
      ["glass", "straw", "lemon"],
      ["straw-1 inside glass-1", "lemon-1 behind glass-1"],
    ],
    ["电饭煲的盖子靠在墙上。", ["lid of=rice cooker", "wall"], ["lid-1 against wall-1"]],
    [
      "菜篮子里装满了土豆和西红柿。",
      ["basket", "potato", "potato", "tomato", "tomato"],
      [
        "potato-1 inside basket-1",
        "potato-2 inside basket-1",
        "tomato-1 inside basket-1",
        "tomato-2 inside basket-1",
      ],
    ],
  ],
  "streets, shops, parks": [
    [
      "马路两边种满了梧桐树。",
      ["road", "tree", "tree", "tree", "tree"],
      [
        "tree-1 left of road-1",
        "tree-1 next to road-1",
        "tree-2 left of road-1",
        "tree-2 next to road-1",
        "tree-3 next to road-1",
        "tree-3 right of road-1",
        "tree-4 next to road-1",
        "tree-4 right of road-1",
      ],
    ],
    [
      "一辆白色的面包车堵在小区门口。",
      ["van color=white", "residential area"],
      ["van-1 next to residential-area-1"],
    ],
    [
      "外卖小哥骑着电动车从斑马线上经过。",
      ["delivery man", "electric scooter", "crosswalk"],
      ["delivery-man-1 on electric-scooter-1", "electric-scooter-1 on crosswalk-1"],
    ],
    [
      "银行在邮局和药店中间，对面是一家理发店。",
      ["bank", "post office", "pharmacy", "barber shop"],
      ["bank-1 between post-office-1+pharmacy-1", "barber-shop-1 opposite bank-1"],
    ],
    [
      "公园的湖中央有一座小岛，岛上有个亭子。",
      ["park", "lake", "island", "pavilion"],
      ["island-1 at the centre of lake-1", "lake-1 inside park-1", "pavilion-1 on island-1"],
    ],
    [
      "长椅背后是一排银杏树。",
      ["bench", "3 tree"],
      ["tree-1..3 behind bench-1", "tree-1 in a row tree-2+tree-3"],
    ],
    [
      "卖气球的老人站在喷泉的右边。",
      ["person other=old", "fountain"],
      ["person-1 right of fountain-1"],
    ],
    [
      "公交站牌旁边停着几辆共享单车。",
      ["bus stop sign", "3 bicycle"],
      ["bicycle-1..3 next to bus-stop-sign-1"],
    ],
    [
      "小狗跑在主人前面，后面跟着一个推婴儿车的女人。",
      ["puppy", "owner", "stroller", "woman"],
      ["puppy-1 in front of owner-1", "woman-1 behind puppy-1", "woman-1 touching stroller-1"],
    ],
    [
      "红绿灯左边三米是一个书报亭。",
      ["traffic light", "newsstand"],
      ["newsstand-1 left of traffic-light-1 @3"],
    ],
    [
      "超市门口堆着一箱箱矿泉水。",
      ["supermarket", "2 box content=mineral water"],
      ["box-1..2 next to supermarket-1"],
    ],
    [
      "河的北岸有一座寺庙，南岸是一片稻田。",
      ["river", "temple", "field"],
      ["temple-1 north of river-1", "field-1 south of river-1"],
    ],
    [
      "学校东门外有一家文具店。",
      ["gate kind=school", "stationery store"],
      ["stationery-store-1 in front of gate-1"],
    ],
    ["护城河环绕着古城。", ["moat", "ancient city"], ["moat-1 surrounding ancient-city-1"]],
    [
      "孩子们在滑梯前面排成一队。",
      ["3 child", "slide"],
      ["child-1..3 in front of slide-1", "child-1 in a row child-2+child-3"],
    ],
    [
      "警察站在两辆相撞的轿车中间。",
      ["policeman", "2 car other=相撞"],
      ["policeman-1 between car-1+car-2"],
    ],
    ["一只风筝挂在了电线杆上。", ["kite", "pole"], ["kite-1 hanging from pole-1"]],
    [
      "水果摊上摆着苹果、梨和哈密瓜，摊位后面坐着老板娘。",
      ["stall", "apple", "pear", "cantaloupe", "shopkeeper"],
      [
        "apple-1 on stall-1",
        "pear-1 on stall-1",
        "cantaloupe-1 on stall-1",
        "shopkeeper-1 behind stall-1",
      ],
    ],
    [
      "地铁口右手边五十米有家奶茶店。",
      ["subway entrance", "tea shop"],
      ["tea-shop-1 right of subway-entrance-1 @50"],
    ],
    [
      "停车场里，一辆越野车夹在两辆轿车之间。",
      ["parking lot", "car", "car", "car"],
      ["car-1 between car-2+car-3", "car-1 inside parking-lot-1"],
    ],
  ],
  "captions and requests": [
    [
      "画面左侧是一棵老槐树，右侧是一口水井。",
      ["tree other=old", "well"],
      ["tree-1 left of well-1"],
    ],
    [
      "照片中一位穿红裙子的女孩站在向日葵前面。",
      ["dress color=red", "girl", "sunflower"],
      ["girl-1 touching dress-1", "girl-1 in front of sunflower-1"],
    ],
    [
      "海面上有两艘帆船，天空中飞着几只海鸥。",
      ["sea", "sailboat", "sailboat", "sky", "seagull", "seagull", "seagull"],
      [
        "sailboat-1 on sea-1",
        "sailboat-2 on sea-1",
        "seagull-1 inside sky-1",
        "seagull-2 inside sky-1",
        "seagull-3 inside sky-1",
      ],
    ],
    [
      "请在红色圆形的右下方画一个绿色三角形。",
      ["circle color=red", "triangle color=green"],
      ["triangle-1 right of circle-1", "triangle-1 below circle-1"],
    ],
    [
      "帮我把那把椅子往左挪，挪到书架旁边。",
      ["chair", "bookshelf"],
      ["chair-1 next to bookshelf-1"],
    ],
    [
      "一只橘猫趴在键盘上睡觉，显示器上方贴着便利贴。",
      ["cat color=orange", "keyboard", "monitor", "sticky note"],
      ["cat-1 on keyboard-1", "sticky-note-1 above monitor-1"],
    ],
    [
      "三个雪人并排站在木屋前，最左边的那个戴着帽子。",
      ["3 snowman", "cabin", "hat"],
      [
        "snowman-1 in a row snowman-2+snowman-3",
        "snowman-1..3 in front of cabin-1",
        "hat-1 on snowman-1",
        "snowman-1 left of snowman-2",
        "snowman-1 left of snowman-3",
      ],
    ],
    [
      "雪山脚下是一片湖，湖边有几顶帐篷。",
      ["mountain", "lake", "3 tent"],
      ["lake-1 at the bottom of mountain-1", "tent-1..3 next to lake-1"],
    ],
    [
      "老师在黑板前面讲课，学生们坐在她对面。",
      ["teacher", "blackboard", "2 student"],
      ["teacher-1 in front of blackboard-1", "student-1..2 opposite teacher-1"],
    ],
    [
      "沙滩上插着一把遮阳伞，伞下有两张躺椅。",
      ["beach", "umbrella", "2 lounge chair"],
      ["umbrella-1 on beach-1", "lounge-chair-1..2 under umbrella-1"],
    ],
    [
      "宇航员骑在一匹马上，背景是月球。",
      ["astronaut", "horse", "moon"],
      ["astronaut-1 on horse-1", "moon-1 behind astronaut-1"],
    ],
    [
      "月亮挂在树梢上方，树下坐着一个老爷爷。",
      ["moon", "treetop", "tree", "grandfather"],
      ["moon-1 above treetop-1", "grandfather-1 under tree-1"],
    ],
    [
      "图书馆里，两个学生面对面坐着，中间放着一盏台灯。",
      ["library", "student", "student", "table lamp"],
      [
        "table-lamp-1 inside library-1",
        "student-1 facing student-2",
        "student-1 inside library-1",
        "student-2 facing student-1",
        "student-2 inside library-1",
        "table-lamp-1 between student-1+student-2",
      ],
    ],
    [
      "火车穿过隧道，驶向山谷。",
      ["train", "tunnel", "valley"],
      ["train-1 crosses tunnel-1", "train-1 facing valley-1"],
    ],
    [
      "一群羊散落在草原上，牧羊犬守在羊群旁边。",
      ["3 sheep", "grass", "sheepdog"],
      [
        "sheep-1..3 on grass-1",
        "sheepdog-1 next to sheep-1",
        "sheepdog-1 next to sheep-2",
        "sheepdog-1 next to sheep-3",
      ],
    ],
    [
      "蓝色积木不要放在红色积木上面，放在它右边。",
      ["block color=blue", "block color=red"],
      ["block-1 not on block-2", "block-1 right of block-2"],
    ],
    // A corner of a yard is in the yard.
    [
      "我家的狗窝在院子的东南角。",
      ["doghouse", "yard"],
      ["doghouse-1 inside yard-1", "doghouse-1 south-east of yard-1"],
    ],
    [
      "櫃檯後面站著一位店員，前面排著三個客人。",
      ["counter", "clerk", "3 guest"],
      ["clerk-1 behind counter-1", "guest-1..3 in front of counter-1"],
    ],
    [
      "窗簾旁邊掛著一幅畫，畫的下面是一個魚缸。",
      ["curtain", "painting", "aquarium"],
      ["painting-1 next to curtain-1", "aquarium-1 under painting-1"],
    ],
    [
      "電腦螢幕的左邊擺著一罐可樂，右邊有一包餅乾。",
      ["monitor", "jar content=cola", "bag content=cookie"],
      ["jar-1 left of monitor-1", "bag-1 right of monitor-1"],
    ],
  ],
  "at home": [
    [
      "书桌右上角放着一盆多肉，左下角压着一张便签。",
      ["desk", "succulent", "note"],
      [
        "note-1 at the front of desk-1",
        "note-1 at the left side of desk-1",
        "note-1 on desk-1",
        "succulent-1 at the back of desk-1",
        "succulent-1 at the right side of desk-1",
        "succulent-1 on desk-1",
      ],
    ],
    [
      "屋角堆着三个纸箱，纸箱上面趴着一只猫。",
      ["room", "3 cardboard box", "cat"],
      [
        "cardboard-box-1..3 at the corner of room-1",
        "cat-1 on cardboard-box-1",
        "cat-1 on cardboard-box-2",
        "cat-1 on cardboard-box-3",
      ],
    ],
    [
      "沙发和茶几之间隔着半米。",
      ["sofa", "coffee table"],
      ["sofa-1 within distance of coffee-table-1 @=0.5"],
    ],
    ["窗帘后面藏着一个小男孩。", ["curtain", "boy size=small"], ["boy-1 behind curtain-1"]],
    [
      "灶台上炖着汤，抽油烟机在灶台的正上方。",
      ["stove", "soup", "range hood"],
      ["soup-1 on stove-1", "range-hood-1 above stove-1"],
    ],
    [
      "床尾放着一个皮箱，床头挂着一幅字画。",
      ["bed", "suitcase", "scroll"],
      ["scroll-1 next to bed-1", "suitcase-1 in front of bed-1", "suitcase-1 next to bed-1"],
    ],
    [
      "洗衣机和烘干机并排放在阳台上。",
      ["washing machine", "dryer", "balcony"],
      [
        "washing-machine-1 next to dryer-1",
        "washing-machine-1 on balcony-1",
        "dryer-1 on balcony-1",
      ],
    ],
    ["鞋架第三层放着两双运动鞋。", ["shoe rack", "4 shoe"], ["shoe-1..4 inside shoe-rack-1"]],
    [
      "浴缸边上有一块香皂和一瓶洗发水。",
      ["bathtub", "soap", "bottle content=shampoo"],
      ["soap-1 next to bathtub-1", "bottle-1 next to bathtub-1"],
    ],
    [
      "饮水机在冰箱和碗柜中间，上面放着一个水桶。",
      ["water dispenser", "refrigerator", "cabinet", "bucket"],
      ["water-dispenser-1 between refrigerator-1+cabinet-1", "bucket-1 on water-dispenser-1"],
    ],
    [
      "衣架上挂着一件羽绒服，衣架旁边是鞋柜。",
      ["coat rack", "coat", "shoe cabinet"],
      ["coat-1 hanging from coat-rack-1", "shoe-cabinet-1 next to coat-rack-1"],
    ],
    ["儿子的玩具散落在地毯上。", ["toy of=son", "carpet"], ["toy-1 on carpet-1"]],
    [
      "茶杯比茶壶小，茶壶比花瓶矮。",
      ["teacup", "teapot", "vase"],
      ["teacup-1 smaller than teapot-1", "teapot-1 shorter than vase-1"],
    ],
    [
      "蓝色的拖鞋在床的左边，粉色的拖鞋在床的右边。",
      ["slipper color=blue", "slipper color=pink", "bed"],
      ["slipper-1 left of bed-1", "slipper-2 right of bed-1"],
    ],
  ],
  "out of doors": [
    [
      "马路对面是一家面馆，面馆门口停着一辆三轮车。",
      ["road", "noodle shop", "tricycle"],
      ["noodle-shop-1 opposite road-1", "tricycle-1 next to noodle-shop-1"],
    ],
    [
      "一位老太太提着菜篮子走在人行道上。",
      ["old woman", "basket", "sidewalk"],
      ["old-woman-1 touching basket-1", "old-woman-1 on sidewalk-1"],
    ],
    [
      "湖心有一座亭子，湖边种着垂柳。",
      ["lake", "pavilion", "tree"],
      ["pavilion-1 at the centre of lake-1", "tree-1 next to lake-1"],
    ],
    [
      "操场西侧是篮球场，东侧是游泳池。",
      ["playground", "basketball court", "swimming pool"],
      ["basketball-court-1 west of playground-1", "swimming-pool-1 east of playground-1"],
    ],
    [
      "路灯下站着一个撑伞的女孩。",
      ["street lamp", "umbrella", "girl"],
      ["girl-1 under street-lamp-1", "girl-1 touching umbrella-1"],
    ],
    [
      "消防车后面紧跟着一辆救护车。",
      ["fire truck", "ambulance"],
      ["ambulance-1 behind fire-truck-1"],
    ],
    ["小溪上架着一座独木桥。", ["stream", "bridge"], ["bridge-1 on stream-1"]],
    [
      "三只麻雀停在电线上，一只乌鸦落在屋顶上。",
      ["3 sparrow", "wire", "crow", "roof"],
      ["sparrow-1..3 on wire-1", "crow-1 on roof-1"],
    ],
    [
      "停车场最里面停着一辆房车。",
      ["parking lot", "camper"],
      ["camper-1 at the back of parking-lot-1"],
    ],
    [
      "摩天轮在旋转木马的东北方向，离旋转木马一百米。",
      ["ferris wheel", "carousel"],
      [
        "ferris-wheel-1 north-east of carousel-1",
        "ferris-wheel-1 within distance of carousel-1 @=100",
      ],
    ],
    [
      "花坛里开满了郁金香，花坛四周围着一圈栅栏。",
      ["flower bed", "tulip", "tulip", "fence"],
      [
        "fence-1 surrounding flower-bed-1",
        "tulip-1 inside flower-bed-1",
        "tulip-2 inside flower-bed-1",
      ],
    ],
    [
      "两个快递员一前一后走进了电梯。",
      ["2 postman", "elevator"],
      ["postman-1..2 inside elevator-1", "postman-1 in front of postman-2"],
    ],
    ["河对岸有一片竹林。", ["river", "forest kind=bamboo"], ["forest-1 opposite river-1"]],
  ],
  "more captions": [
    [
      "图中央是一个穿蓝色校服的男生，他的身后是黑板。",
      ["uniform color=blue", "man", "blackboard"],
      ["man-1 touching uniform-1", "blackboard-1 behind man-1"],
    ],
    [
      "一只金毛叼着飞盘，从草地上跑过来。",
      ["golden retriever", "frisbee", "grass"],
      ["golden-retriever-1 on grass-1", "golden-retriever-1 touching frisbee-1"],
    ],
    [
      "木桌上摆着一壶茶和两个茶杯，旁边还有一碟点心。",
      ["table material=wood", "teapot content=tea", "teacup", "teacup", "plate content=snack"],
      [
        "plate-1 next to table-1",
        "teacup-1 on table-1",
        "teacup-2 on table-1",
        "teapot-1 on table-1",
      ],
    ],
    ["前景是一丛芦苇，背景是雪山。", ["reed", "mountain"], ["reed-1 in front of mountain-1"]],
    [
      "新娘站在新郎的右边，两人面前是一个三层蛋糕。",
      ["bride", "groom", "cake other=三层"],
      ["bride-1 right of groom-1", "cake-1 in front of bride-1", "cake-1 in front of groom-1"],
    ],
    [
      "帮我生成一张图：一只企鹅站在冰块上，头上戴着红色的帽子。",
      ["penguin", "ice", "hat color=red"],
      ["penguin-1 on ice-1", "hat-1 on penguin-1"],
    ],
    [
      "把黄色的圆锥放到绿色圆柱的正后方。",
      ["cone color=yellow", "cylinder color=green"],
      ["cone-1 behind cylinder-1"],
    ],
    ["最高的那棵树在房子左边。", ["tree size=tall", "house"], ["tree-1 left of house-1"]],
    [
      "櫥窗裡擺著一件婚紗，櫥窗前面站著兩個女孩。",
      ["display case", "wedding dress", "2 girl"],
      ["wedding-dress-1 inside display-case-1", "girl-1..2 in front of display-case-1"],
    ],
    [
      "兩輛機車並排停在便利商店門口。",
      ["2 motorcycle", "convenience store"],
      ["motorcycle-1 next to motorcycle-2", "motorcycle-1..2 next to convenience-store-1"],
    ],
    ["六个鸡蛋整齐地码在蛋托里。", ["6 egg", "egg carton"], ["egg-1..6 inside egg-carton-1"]],
    [
      "长椅的一端坐着一位老人，另一端放着一份报纸。",
      ["bench", "person other=old", "newspaper"],
      ["person-1 at the edge of bench-1", "newspaper-1 at the edge of bench-1"],
    ],
    [
      "背着书包的小学生正在过马路。",
      ["backpack", "student", "road"],
      ["backpack-1 on student-1", "student-1 crosses road-1"],
    ],
  ],
  "rooms and places": [
    [
      "餐桌左边放着三把椅子，右边靠墙放着一个酒柜。",
      ["dining table", "3 chair", "wall", "cabinet"],
      [
        "chair-1..3 left of dining-table-1",
        "cabinet-1 right of dining-table-1",
        "cabinet-1 against wall-1",
      ],
    ],
    [
      "墙角有一台饮水机。",
      ["room", "water dispenser"],
      ["water-dispenser-1 at the corner of room-1"],
    ],
    [
      "河的西岸是码头，东岸是一座工厂。",
      ["river", "dock", "factory"],
      ["dock-1 west of river-1", "factory-1 east of river-1"],
    ],
    [
      "一辆洒水车从学校门口驶过。",
      ["sprinkler truck", "school"],
      ["sprinkler-truck-1 next to school-1"],
    ],
    [
      "两个花盆之间有三十厘米的距离。",
      ["2 flowerpot"],
      ["flowerpot-1 within distance of flowerpot-2 @=0.3"],
    ],
    ["书柜第二层摆着一个奖杯。", ["bookcase", "trophy"], ["trophy-1 inside bookcase-1"]],
    ["红色的那本书在台灯下面。", ["book color=red", "table lamp"], ["book-1 under table-lamp-1"]],
    [
      "一个抱孩子的女人坐在地铁座位上。",
      ["child", "woman", "seat kind=subway"],
      ["woman-1 touching child-1", "woman-1 on seat-1"],
    ],
    [
      "长凳上坐着一对老夫妻，脚边卧着一条狗。",
      ["bench", "old man", "old woman", "dog"],
      [
        "old-man-1 on bench-1",
        "old-woman-1 on bench-1",
        "dog-1 next to old-man-1",
        "dog-1 next to old-woman-1",
      ],
    ],
    [
      "厨房台面上依次摆着烤箱、微波炉和电饭煲。",
      ["counter kind=kitchen", "oven", "microwave", "rice cooker"],
      ["oven-1 on counter-1", "microwave-1 on counter-1", "rice-cooker-1 on counter-1"],
    ],
    [
      "请画一张图：左边是一座灯塔，右边是一艘渔船。",
      ["lighthouse", "boat"],
      ["lighthouse-1 left of boat-1"],
    ],
    [
      "鱼缸里游着三条金鱼，鱼缸底部铺着鹅卵石。",
      ["aquarium", "3 goldfish", "stone"],
      ["goldfish-1..3 inside aquarium-1", "stone-1 at the bottom of aquarium-1"],
    ],
    [
      "桌上有一包纸巾和一盒牛奶。",
      ["table", "bag content=napkin", "box content=milk"],
      ["bag-1 on table-1", "box-1 on table-1"],
    ],
    [
      "保安站在校门的左侧，校门外停着一辆警车。",
      ["guard", "gate", "police car"],
      ["guard-1 left of gate-1", "police-car-1 in front of gate-1"],
    ],
    [
      "山顶上有一座寺庙，山脚下有一个村庄。",
      ["mountain", "temple", "village"],
      ["temple-1 at the top of mountain-1", "village-1 at the bottom of mountain-1"],
    ],
    [
      "鴨子在池塘裡游泳，池塘邊站著一個釣魚的老人。",
      ["duck", "pond", "person other=old"],
      ["duck-1 inside pond-1", "person-1 next to pond-1"],
    ],
    [
      "黄色小汽车比蓝色卡车小得多，停在卡车前面。",
      ["car color=yellow", "truck color=blue"],
      ["car-1 smaller than truck-1", "car-1 in front of truck-1"],
    ],
    [
      "院子四周围着木栅栏，中间有一口井。",
      ["yard", "fence material=wood", "well"],
      ["fence-1 surrounding yard-1", "well-1 at the centre of yard-1"],
    ],
    [
      "电视柜上放着电视，电视两侧各有一个音箱。",
      ["tv stand", "tv", "2 speaker"],
      [
        "tv-1 on tv-stand-1",
        "speaker-1..2 next to tv-1",
        "speaker-1 left of tv-1",
        "speaker-2 right of tv-1",
      ],
    ],
    [
      "女孩牵着气球，背后是一片向日葵。",
      ["girl", "balloon", "sunflower"],
      ["girl-1 next to balloon-1", "sunflower-1 behind girl-1"],
    ],
  ],
};
