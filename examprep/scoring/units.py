"""Units, each as so many of the one that it is compared in."""

from __future__ import annotations

MINUTES, MONTHS, WORKDAYS, PERCENT = "min", "mon", "wd", "%"
DATE, PERIOD, RATIO = "date", "period", ":"
"""A day of the year, how often something is done, one number beside another."""

_DAY = 1440
MONTH = 30 * _DAY
"""The minutes of a day, and of a month about."""

_MEASURES: dict[str, dict[float, str]] = {
    MINUTES: {
        1 / 60: "秒 秒钟",
        1: "分钟 min",
        15: "刻钟",
        60: "小时 个小时 钟头 个钟头 h",
        _DAY: "天 日 昼夜",
        7 * _DAY: "周 个星期 星期 个礼拜",
    },
    MONTHS: {1: "个月", 3: "个季度 季度", 12: "年 周年"},
    WORKDAYS: {1: "个工作日 工作日"},
    PERCENT: {1: "%", 0.1: "‰", 10: "成"},
    "元": {0.01: "分钱", 0.1: "角", 1: "元 块 块钱 圆"},
    "m": {
        1e-6: "微米 um μm",
        1e-3: "毫米 mm",
        0.01: "厘米 公分 cm",
        0.1: "分米 dm",
        1: "米 m",
        1e3: "公里 千米 km",
    },
    "g": {
        1e-6: "微克 ug μg",
        1e-3: "毫克 mg",
        1: "克 g",
        50: "两",
        500: "斤",
        1e3: "公斤 千克 kg",
        1e6: "吨",
    },
    "l": {1e-6: "微升 ul μl", 1e-3: "毫升 ml", 1: "升 l", 1e3: "立方米"},
    "m2": {1e-4: "平方厘米 cm2", 1: "平方米 平米 m2", 667: "亩", 1e4: "公顷"},
    "°c": {1: "°c 摄氏度 度"},
    "w": {1: "瓦", 1e3: "千瓦 kw"},
    "v": {1: "伏 伏特", 1e3: "千伏 kv"},
    "pa": {1e3: "千帕 kpa", 1e6: "兆帕 mpa"},
    "hz": {1: "赫兹 hz", 1e3: "千赫 khz"},
    "byte": {1: "字节", 1024: "kb", 1024**2: "mb", 1024**3: "gb"},
    "人": {1: "人 名 位 个人"},
    "岁": {1: "岁 周岁"},
}
_COUNTS = """
    个 种 项 条 类 份 次 人次 倍 步 滴 件 张 页 字 题 级 层 辆 间 桌 户 家 台 株 粒 片 枚 支 瓶 杯
    勺 圈 组 遍 届 章 批 轮 册 袋 箱 盒 扇 根 节 具 折 分 趟 盘 篇 幅 封 针 学时 课时 学分 车次
    基点 个基点 个百分点
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
    "秒": 1 / 86400, "秒钟": 1 / 86400, "分": 1 / 1440,
    "分钟": 1 / 1440, "min": 1 / 1440, "小时": 1 / 24, "个小时": 1 / 24, "h": 1 / 24,
    "天": 1, "日": 1, "晚": 1, "周": 7, "星期": 7, "个星期": 7, "月": 30, "个月": 30, "季": 90,
    "季度": 90, "个季度": 90, "年": 360, "年度": 360,
}  # fmt: skip
"""What 每 may stand before, in days; a month of 30 days, a year of twelve months."""
