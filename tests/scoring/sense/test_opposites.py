"""A point stated in the opposite sense earns nothing; what only looks like a negation is none."""

from __future__ import annotations

import pytest

from examprep.questions import Kind, Point, Question
from examprep.scoring import Cap, Lexicon, Score, score

EVEN = Lexicon(0, {})


def scored(points: list[str], answer: str, stem: str = "怎样做？") -> Score:
    question = Question("q", Kind.SHORT_ANSWER, stem, points=tuple(map(Point, points)))
    return score(question, answer, EVEN)


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("倾听顾客的倾诉", "不要倾听顾客的倾诉"),
        ("把意见转达上级", "不把意见转达上级"),
        ("泄露隐私要追究责任", "泄露隐私无需追究责任"),
        ("严禁泄露隐私，不索要小费", "可以索要小费"),
        ("不与顾客争吵", "应该与顾客争吵"),
        ("降低服务成本", "提高服务成本"),
        ("允许员工当场赔付", "禁止员工当场赔付"),
        ("开展内部培训", "开展外部培训"),
        ("既包括结果，也包括过程", "只包括结果，不包括过程"),
        ("等于推荐者的比例减去贬损者的比例", "贬损者的比例减去推荐者的比例"),
        ("减少等候环节", "增加等候环节"),
        ("等候人数越少，评价越高", "等候人数越多，评价越高"),
        ("室温低于26度", "室温高于26度"),
        ("会员价只在店内使用", "会员价在店外使用"),
        ("两天内回复读者", "两天以后回复读者"),
        ("输血后观察病人", "输血前观察病人"),
        ("先验货再付款", "先付款再验货"),
        ("店长的说法不对", "店长说得对"),
        ("第一种意见不成立", "第一种意见是正确的"),
        ("第一种意见完全正确", "第一种意见没有道理"),
        ("四个阶段依次为考察期、形成期、稳定期、衰退期", "顺序是形成期、考察期、衰退期、稳定期"),
        ("价目表要公开", "价目表要私下给"),
        ("先验货再付款", "付款以后再验货"),
        ("先验货，再付款", "先付款，再验货"),
        ("先安抚情绪，后核实情况", "安抚情绪之前先核实情况"),
        ("未经客户同意不得提供信息", "未经客户同意可以提供信息"),
        ("未经客户同意不得提供信息", "不需要客户同意就可以提供信息"),
        ("未经客户同意不得提供信息", "可以随意提供信息"),
        ("未经批准不得离岗", "离岗不用批准"),
        ("未经许可禁止拍照", "未经许可可以拍照"),
        ("由电话预约改为网上预约", "由网上预约改为电话预约"),
        ("耐心解释规定", "何必耐心解释规定"),
        ("耐心解释规定", "难道还要耐心解释规定吗"),
        ("身体不适可以不参加值班", "身体不适必须参加值班"),
        ("操作时戴手套", "操作时戴不戴手套随意"),
        ("样品不得冷冻", "样品并非不能冷冻"),
        ("不挪用专款", "挪用专款并不违反规定"),
        ("洪水冲毁了大桥", "大桥不是洪水冲毁的"),
        ("定期通知家长", "没有通知家长的必要"),
        ("以质量为中心", "生产不以质量为中心"),
        ("不打断发言", "别人没有说完就可以打断发言"),
        ("操作时佩戴手套", "错误的做法有：操作时佩戴手套，下班后锁门"),
        ("餐具要消毒", "餐具消不消毒都不用管"),
        ("脱离险境后清点人数", "脱离险境后不必清点人数"),
        ("不当众训斥学徒", "当众训斥学徒没有什么不妥"),
        ("学徒必须参加体检", "学徒自愿参加体检"),
        ("所有车辆入场前登记", "部分车辆入场前登记"),
        ("每次出车检查轮胎", "偶尔检查轮胎"),
        ("访客一律登记证件", "访客视情况登记证件"),
        ("走安全楼梯", "×走安全楼梯"),
        ("床栏拉起", "床栏不用拉起来"),
        ("不得坐支现金", "现金可以坐支"),
        ("保守客户秘密", "客户的秘密不必替人家守"),
    ],
)
def test_the_opposite_earns_nothing_and_is_flagged(point: str, answer: str) -> None:
    opposite = scored([point], answer)
    assert opposite.score <= scored([point], point).score / 2
    assert opposite.score < 0.5
    assert ("contradicts",) == opposite.flags
    assert [Cap.CONTRADICTS] == [point.capped for point in opposite.points]


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("24小时内答复", "七十二小时内答复"),
        ("满意率达到95%", "满意率达到百分之六十"),
        ("破损率控制在1%以内", "破损不要超过10%"),
    ],
)
def test_another_number_earns_nothing_and_is_flagged(point: str, answer: str) -> None:
    other = scored([point], answer)
    assert other.score <= scored([point], point).score / 2
    assert ("wrong_number",) == other.flags
    assert [Cap.WRONG_NUMBER] == [point.capped for point in other.points]


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("重视一线员工", "一线员工不可忽视，必须重视一线员工"),
        ("接通率达到八成", "接通率不低于八成"),
        ("登记诉求并归档", "不仅登记诉求，而且归档"),
        ("改进服务流程", "不断改进服务流程"),
        ("按等级分配资源", "按不同等级分配资源"),
        ("分析资源短缺", "分析资源不足"),
        ("不推诿责任", "绝不推诿责任"),
        ("不推诿责任", "从不推诿责任"),
        ("不与顾客争吵", "避免与顾客争吵"),
        ("沉默不一定是满意", "沉默并不代表顾客满意"),
        ("耐心解释规定", "不能急躁，要耐心解释规定"),
        ("耐心解释规定", "不解释规定是不对的，要耐心解释规定"),
        ("降低服务成本", "提高效率，降低服务成本"),
        ("沉默不一定是满意", "沉默与满意无关"),
        ("沉默不一定是满意", "沉默只是没有表态，而不是满意"),
        ("24小时内答复", "一天等于24小时，在二十四小时内答复"),
        ("24小时内答复", "尽快答复，七天后回访"),
        ("室温低于26度", "室温不得高于26度"),
        ("等候人数越少越好", "等候人数不宜多，越少越好"),
        ("先验货再付款", "先把货验好，再去付款"),
        ("第一种意见不成立", "第一种意见站不住脚，第二种意见正确"),
        ("四个阶段依次为考察期、形成期、稳定期、衰退期", "考察期，形成期，稳定期，最后是衰退期"),
        ("想帮客户却无权解决", "客户找我解决，可我手里没权"),
        ("先验货，再付款", "验货以后再付款"),
        ("先验货，再付款", "付款之前先验货"),
        ("先验货，再付款", "没验货之前不付款"),
        ("安装时先接甲端，后接乙端，拆除时相反", "安装先接甲端后接乙端，拆的时候先拆乙端后拆甲端"),
        ("未经客户同意不得提供信息", "没有客户同意不能提供信息"),
        ("未经客户同意不得提供信息", "经客户同意才可以提供信息"),
        ("未经批准不得离岗", "离岗要经过批准"),
        ("接到投诉后2小时内联系客户", "接到投诉后联系客户"),
        ("口头的话难以查找", "口头的话说完就难查找了"),
        ("推荐者的比例减去贬损者的比例", "用推荐者的占比减去贬损者的占比"),
        ("先验货再付款", "没有验货就不付款"),
        ("耐心解释规定", "难道可以不耐心解释规定吗"),
        ("耐心解释规定", "没有一项规定可以不耐心解释"),
        ("在店内试用", "先在店内试用，再到店外体验"),
        ("清除通道杂物", "通道里不能有杂物"),
        ("缩短培训时间", "培训不需要很长时间"),
        ("呼吸停止的立即抢救", "没有呼吸就立即抢救"),
        ("地面防渗漏", "地面要做到不渗漏"),
        ("核对账目是否一致", "核对账目，账目不符的要查清"),
        ("表述明确", "避免那种模棱两可、含糊的表述"),
        ("坚持训练", "期限没到，不可放弃训练"),
        ("不攀爬、不翻越护栏", "不能攀爬、翻越护栏"),
        ("咽下一口再喂下一口", "没咽下去不喂下一口，咽下一口再喂"),
        ("甲品与乙品分开存放", "甲品不能跟随手拿来的乙品放在一起"),
        ("限制访客权限", "出事就是因为没有限制访客权限，这种做法是错误的"),
        ("保证施工安全", "先看有没有危险，保证施工安全"),
        ("降低运输成本", "有人担心会增加运输成本，其实不然，能降低"),
        ("孕妇走动要慢", "孕妇、身体不好的，走动要慢"),
        ("不攀爬护栏", "√走楼梯 ×攀爬护栏"),
        ("不攀爬护栏", "1. × 攀爬护栏\n2. √ 走楼梯"),
        ("起火时严禁强行搬货", "起火×强行搬货"),
        ("收走危险物品", "把危险物品收走"),
        ("取消旅客订单", "撤销旅客订单"),
        ("用湿毛巾捂住口鼻", "用湿毛巾捂口鼻"),
        ("收缴假币", "没收假币"),
        ("人机协同巡检线路", "无人机巡检线路"),
        ("无菌器械灭菌", "无菌器械要灭菌"),
        ("护栏高度乘以长度", "护栏高度 × 护栏长度"),
        ("出示有效证件", "不能不出示有效证件"),
        ("桌面无水渍", "桌面上的水渍要去除"),
        ("缺水症状出现快", "一缺水症状很快出现"),
        ("协商不成向法院起诉", "谈不拢去法院，再向法院申请强制执行"),
        ("每周25种以上", "一周吃25种，油在5克以下"),
        ("婴儿禁测口温", "婴儿不要测口温"),
        ("有关学员未受到训练不上岗", "学员没学习（没训练），不上岗"),
        ("缺乏岗前监督与情感沟通，新人感到被忽视", "缺乏监督和情感沟通，新人感觉被忽视"),
        ("制定考勤计划", "没有计划就谈不上考勤，要制定"),
        ("输血后观察病人", "输血前核对血型"),
        ("入库后按批号码放", "入库前先过磅"),
        ("在合同里写明赔偿金额", "合同里要把达不到时的赔偿金额写明"),
        ("不急于报价", "与其急于报价，不如先听完"),
        ("等顾客说完再答复", "顾客的话没说完，我们不答复"),
        ("等顾客先落座再入座", "顾客没落座，自己不先入座"),
        ("防止遗漏订单", "没有台账就说不清，难免遗漏订单"),
        ("学徒必须参加体检", "学徒必须参加体检，家属自愿参加"),
        ("电压质量不稳定导致停机", "电压质量不稳定"),
        ("图书分类", "图书先分门别类"),
        ("水位高于警戒线的开闸", "如果水位低于警戒线，先等一等，升上来再开闸"),
        ("所有车辆入场前登记", "所有车辆都要登记，部分车辆还要称重"),
        ("各班使用不同的钥匙", "一班一把，班班一个样可不行，每班一把钥匙"),
        ("给考生思考时间不少于3分钟", "给考生思考时间，至少三四分钟"),
        ("冷藏温度不大于8度", "冷藏温度要在八度往下"),
        ("徒弟做错时要示范", "徒弟做错了不要责骂，要再示范一遍"),
        ("说话文明", "不得说不文明的话，说话要文明"),
        ("拆线后三天内用冰袋", "拆线后三天以内用冰袋，三天以后用热水袋"),
        ("有胃病者禁服此药", "有胃病的人不服此药"),
        ("记录故障内容", "发生故障后要记录"),
        ("判断伤员的呼吸和脉搏", "喊不应、也不呼吸，摸摸脉搏"),
        ("让伤员平躺休息", "叫伤员平躺休息、别走动"),
        ("不得与酸性清洗液混用", "严禁与酸性清洗液混合"),
        ("承诺要能够兑现", "做得到才许诺，否则失信比不承诺更糟"),
        ("严禁私自复制、外传病人资料", "病人资料都要保密"),
        ("查明漏水的位置和原因", "没有查明漏水的位置和原因，怎么可能修得好呢？"),
    ],
)
def test_what_only_looks_like_the_opposite_is_none(point: str, answer: str) -> None:
    right = scored([point], answer)
    assert () == right.flags
    assert right.score > 0.25


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("不推卸责任", "主动承担责任"),
        ("不夸大商品功能", "如实介绍商品功能"),
        ("不得擅自离岗", "离岗要经批准"),
        ("纠正随意收费", "按规定收费"),
        ("减少流程繁琐", "流程要简便"),
        ("杜绝虚假宣传", "宣传要真实"),
    ],
)
def test_the_opposite_of_what_is_not_wanted_is_no_contradiction(point: str, answer: str) -> None:
    assert () == scored([point], answer).flags


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("重大投诉及时上报", "不允许把重大投诉私了，要及时上报"),
        ("承诺留有余地", "别承诺拍胸脯，承诺留有余地"),
        ("顾客的安全放在首位", "宁可亏损，也不让顾客冒险，安全放在首位"),
    ],
)
def test_an_opposite_that_is_not_to_be_is_none(point: str, answer: str) -> None:
    assert () == scored([point], answer).flags


def test_what_nobody_may_know_does_not_contradict_a_secret() -> None:
    assert () == scored(["评委名单保密"], "谁也不得知道评委名单").flags


@pytest.mark.parametrize("answer", ["被动雷达不需要这些", "主动雷达对电源要求比较高"])
def test_the_other_one_of_two_that_a_question_compares_is_no_opposite(answer: str) -> None:
    stem = "比较主动雷达与被动雷达。"
    point = Point("主动雷达需要发射机的支持，对电源要求高，被动雷达对电源要求较低")
    assert () == score(Question("q", Kind.SHORT_ANSWER, stem, points=(point,)), answer, EVEN).flags


def test_another_thing_that_is_to_be_done_before_contradicts_nothing() -> None:
    assert () == scored(["注射后观察半小时", "注射前核对姓名"], "注射前先核对姓名").flags


@pytest.mark.parametrize("denied", ["没有必要", "用不着", "不需要"])
def test_what_is_denied_earns_nothing_even_where_too_little_is_to_contradict(denied: str) -> None:
    point = "登记来访人员的姓名、单位和来访事由"
    said, unsaid = (scored([point], f"{each}问他的来访事由").score for each in ("要", denied))
    assert unsaid < said / 2


def test_what_another_point_says_contradicts_none() -> None:
    points = ["投诉24小时内答复", "投诉72小时内办结", "提高接通率", "降低放弃率"]
    for point in points:
        assert () == scored(points, point).flags
    together = [scored(points, "；".join(points[:count])).score for count in range(5)]
    assert sorted(set(together)) == together


def test_only_the_point_that_is_contradicted_says_so() -> None:
    both = scored(["耐心倾听诉求", "降低服务成本"], "耐心倾听诉求，提高服务成本")
    assert [None, Cap.CONTRADICTS] == [point.capped for point in both.points]
    assert ("contradicts",) == both.flags


def test_a_point_that_is_contradicted_in_part_earns_nothing() -> None:
    points = ["耐心、守时、公开投诉渠道", "保持微笑"]
    half = scored(points, "要耐心，守时，不公开投诉渠道，保持微笑")
    assert [0.0, 1.0] == [point.coverage for point in half.points]


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("检查灭火器", "不用派人专门去检查什么灭火器"),
        ("把钥匙交给值班员", "没有必要下班时把钥匙交给值班员"),
        ("清点备用金", "清点备用金完全没有必要"),
        ("清点备用金", "清点备用金是出纳的事"),
    ],
)
def test_a_negation_with_an_auxiliary_denies_all_of_its_clause(point: str, answer: str) -> None:
    assert (0.0, ("contradicts",)) == (scored([point], answer).score, scored([point], answer).flags)


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("定期检查灭火器", "不能等出了事才检查灭火器"),
        ("把钥匙交给值班员", "不必等人催，把钥匙交给值班员"),
        ("清点备用金", "不能只清点备用金"),
    ],
)
def test_a_negation_of_how_or_when_denies_nothing(point: str, answer: str) -> None:
    assert () == scored([point], answer).flags


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("保护乘客隐私", "不得泄露乘客隐私"),
        ("保护乘客隐私", "不能把乘客的隐私透露给别人"),
        ("保持楼道畅通", "禁止在楼道堆放杂物"),
        ("平等对待每位乘客", "不可区别对待乘客"),
        ("妥善保管票据", "不许乱放票据"),
        ("及时更新线路信息", "避免用过期的线路信息误导人"),
        ("司机使用普通话报站", "禁止司机用方言报站，一律普通话"),
        ("慰问员工家属", "慰问时不许员工家属插话"),
        ("耐心听乘客把话说完", "不要在乘客说话的时候抢话"),
    ],
)
def test_a_misdeed_that_is_forbidden_denies_nothing_that_it_is_about(
    point: str, answer: str
) -> None:
    found = scored([point], answer)
    assert () == found.flags
    assert 0 < found.score


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("保护乘客隐私", "不要保护乘客隐私"),
        ("记录失物的时间地点", "不要去记录失物的时间地点"),
        ("给老年乘客让座", "不应给老年乘客让座"),
        ("保护乘客隐私", "不用担心什么乘客隐私"),
    ],
)
def test_what_is_due_and_forbidden_is_denied(point: str, answer: str) -> None:
    assert ("contradicts",) == scored([point], answer).flags


SIDES = ["优点是到店自取，手续简单", "缺点是只限本店，范围小", "优点是送货上门", "缺点是费用高"]


def test_what_stands_under_a_fault_says_nothing_against_a_merit() -> None:
    answer = "优点：自取手续方便；缺点：范围小。\n优点：送货上门；缺点：费用高，手续复杂。"
    stem = "说明自取与送货的优点和缺点。"
    assert () == scored(SIDES, answer, stem).flags
    assert "contradicts" in scored(SIDES, "优点：自取手续复杂。", stem).flags


def test_a_point_that_says_both_of_two_things_is_no_contradiction_to_itself() -> None:
    points = ["光合作用吸收二氧化碳，释放氧气", "呼吸作用吸收氧气，释放二氧化碳"]
    assert () == scored(points, "光合作用吸收二氧化碳放出氧气。").flags


POINT = "发现漏气立即关闭燃气总阀门，尽快撤离房屋，通知燃气公司派人抢修"


@pytest.mark.parametrize(
    "answer", ["燃气总阀门不必关", "用不着关闭燃气", "燃气公司可以不通知", "无须通知公司"]
)
def test_who_says_hardly_more_than_not_to_do_it_need_not_say_all_of_it(answer: str) -> None:
    assert ("contradicts",) == scored([POINT], answer).flags


@pytest.mark.parametrize(
    "answer",
    [
        "漏气的房屋里不要开灯",  # that is something else
        "没有通知公司",  # and that may tell what went wrong
        "公司没来人之前不要返回房屋",
    ],
)
def test_who_says_not_to_do_something_else_contradicts_nothing(answer: str) -> None:
    assert () == scored([POINT], answer).flags
