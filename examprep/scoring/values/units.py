"""Units, each as so many of the one that it is compared in."""

from __future__ import annotations

MINUTES, MONTHS, WORKDAYS, PERCENT = "min", "mon", "wd", "%"
DATE, CLOCK, PERIOD, RATIO = "date", "clock", "period", ":"
"""A day of the year, a time of day in hours, how often something is done, one number beside
another."""

NUMBER_ALONE = ""
"""The unit of a number without any, as sums and ratios have it: 加权总差距为-0.28."""

_DAY = 1440
WORTHS = {MONTHS: 30 * _DAY, WORKDAYS: _DAY, PERIOD: _DAY}
"""What the units of time are worth in minutes; of a month about. Periods are counted in days."""

_MEASURES: dict[str, dict[float, str]] = {
    MINUTES: {
        1e-3 / 60: "毫秒 ms",
        1 / 60: "秒 秒钟 s sec",
        1: "分钟 min",
        15: "刻钟",
        60: "小时 个小时 钟头 个钟头 h hr",
        _DAY: "天 日 昼夜",
        7 * _DAY: "周 个星期 星期 个礼拜",
    },
    MONTHS: {1: "个月", 3: "个季度 季度", 12: "年 周年"},
    WORKDAYS: {1: "个工作日 工作日"},
    PERCENT: {1: "%", 0.1: "‰", 10: "成"},
    "元": {0.01: "分钱", 0.1: "角", 1: "元 块 块钱 圆"},
    "m": {
        1e-9: "纳米 nm",
        1e-6: "微米 um μm",
        1e-3: "毫米 mm",
        0.01: "厘米 公分 cm",
        0.0254: "英寸",
        0.1: "分米 dm",
        0.3048: "英尺",
        1: "米 m",
        1e3: "公里 千米 km",
        1609.344: "英里",
        1852: "海里",
    },
    "g": {
        1e-6: "微克 ug μg mcg",
        1e-3: "毫克 mg",
        0.2: "克拉",
        1: "克 g",
        50: "两",
        453.59237: "磅",
        500: "斤",
        1e3: "公斤 千克 kg",
        1e6: "吨 t",
    },
    "l": {
        1e-6: "微升 ul μl 立方毫米 mm3",
        1e-3: "毫升 ml 立方厘米 cm3 cc",
        1: "升 l 立方分米 dm3",
        1e3: "立方米 立方 m3",
    },
    "m2": {
        1e-6: "平方毫米 mm2",
        1e-4: "平方厘米 cm2",
        1e-2: "平方分米 dm2",
        1: "平方米 平米 m2",
        2000 / 3: "亩",
        1e4: "公顷 ha hm2",
        1e6: "平方公里 平方千米 km2",
    },
    "°c": {1: "°c 摄氏度 度 °"},
    "w": {
        1e-3: "毫瓦",
        1: "瓦 瓦特 w",
        735.5: "马力",
        1e3: "千瓦 kw",
        1e6: "兆瓦 mw",
        1e9: "吉瓦 gw",
    },
    "va": {1: "伏安 va", 1e3: "千伏安 kva", 1e6: "兆伏安 mva"},
    "v": {1e-6: "微伏 uv μv", 1e-3: "毫伏 mv", 1: "伏 伏特 v", 1e3: "千伏 kv"},
    "a": {1e-6: "微安 ua μa", 1e-3: "毫安 ma", 1: "安培 安 a", 1e3: "千安 ka"},
    "ah": {1e-3: "毫安时 mah", 1: "安时 ah"},
    "ω": {1e-3: "毫欧", 1: "欧姆 欧 ω", 1e3: "千欧 kω", 1e6: "兆欧 mω"},
    "f": {1e-12: "皮法 pf", 1e-9: "纳法 nf", 1e-6: "微法 uf μf"},
    "j": {
        1: "焦耳 j",
        1e3: "千焦 kj",
        4184: "千卡 大卡 kcal",
        1e6: "兆焦 mj",
        3.6e6: "千瓦时 kwh kw·h 度电",
    },
    "n": {1: "牛顿 n", 1e3: "千牛 kn"},
    "n·m": {1: "牛米 牛·米 n·m", 1e3: "千牛·米 kn·m"},
    "pa": {
        1: "帕 帕斯卡 pa",
        100: "百帕 hpa 毫巴 mbar",
        133.322: "毫米汞柱 mmhg",
        1e3: "千帕 kpa",
        1e5: "bar",
        101325: "个大气压 大气压 atm",
        1e6: "兆帕 mpa",
        1e9: "吉帕 gpa",
    },
    "hz": {1: "赫兹 赫 hz", 1e3: "千赫兹 千赫 khz", 1e6: "兆赫兹 兆赫 mhz", 1e9: "吉赫 ghz"},
    "byte": {
        1: "字节 byte bytes",
        2**10: "kb 千字节",
        2**20: "mb 兆字节",
        2**30: "gb 吉字节",
        2**40: "tb 太字节",
        2**50: "pb",
    },
    "bit": {1: "比特 bit bits"},
    "bps": {1: "bps", 1e3: "kbps", 1e6: "mbps", 1e9: "gbps"},
    "db": {1: "分贝 db"},
    "lx": {1: "勒克斯 lx lux"},
    "lm": {1: "流明 lm"},
    "mol": {1e-6: "微摩尔 umol μmol", 1e-3: "毫摩尔 mmol", 1: "摩尔 mol"},
    "转/": {_DAY: "rpm"},
    "人": {1: "人 名 位 个人"},
    "岁": {1: "岁 周岁"},
}
_COUNTS = """
    个 种 项 条 类 份 次 人次 倍 步 滴 件 张 页 字 题 级 层 辆 间 桌 户 家 台 株 粒 片 枚 支 瓶 杯
    勺 圈 组 遍 届 章 批 轮 册 袋 箱 盒 扇 根 节 具 折 分 趟 盘 篇 幅 封 针 学时 课时 学分 车次
    基点 个基点 个百分点 声 转 段 处 座 颗 棵 匹 栋 艘 架 副 双 桶 罐 捆 美元 欧元 英镑
    日元 港元 港币 国际单位 ppm 只 例 笔 通 起 单 场 门 首 本 头 口 路 道 面 包 束 席 班 床 床位
    像素 帧 码 台次 台班 班次 航班 场次 批次 例次 人份 工时 工日 人天 标箱 芯
""".split()  # noqa: SIM905 - a list of words reads best as words

UNITS: dict[str, tuple[float, str]] = {
    **{count: (1.0, count) for count in _COUNTS},
    **{
        word: (worth, unit)
        for unit, measures in _MEASURES.items()
        for worth, words in measures.items()
        for word in words.split()
    },
}
"""What each unit is worth, and the one it is compared in: a day is 24 hours, a year twelve months.
A word for counting is compared with itself alone."""

COUNTS = frozenset(_COUNTS) - {"次", "倍", "折", "分"}
"""Words for counting before which 一 is an article: 一个, 一项, 一批."""

PERIODS = {
    **{
        word: worth * WORTHS.get(unit, 1) / _DAY
        for word, (worth, unit) in UNITS.items()
        if unit in {MINUTES, MONTHS}
    },
    **{"分": 1 / _DAY, "晚": 1, "d": 1, "月": 30, "季": 90, "年度": 360},
}
"""What 每 may stand before, in days; a month of 30 days, a year of twelve months."""
