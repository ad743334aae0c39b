"""Which characters sound alike: what an input method offers side by side is easily mistaken.

GB 2312 sorts its 3,755 common characters by their pinyin, so that the first of each syllable tells
all of it. Tones do not matter, a character of several readings has one, and rarer characters sound
like themselves.
"""

from __future__ import annotations

from bisect import bisect_right

_FIRST = """
    啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻捕擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春
    戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁丢东兜督端堆墩掇蛾恩而发藩坊菲芬丰佛否夫噶该干冈
    篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠
    捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴峦掠抡
    萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女暖虐挪哦欧
    啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒
    腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜苏酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅
    通偷凸湍推吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽迂鸳曰耘
    匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨
""".split()  # noqa: SIM905 - a list of lines reads best as lines
_SYLLABLES = "".join(_FIRST)
_CODES = [character.encode("gb2312") for character in _SYLLABLES]
_COMMON = range(0xB0, 0xD8)
"""The rows of the standard that hold the common characters."""

_OPPOSITE = frozenset("卖受")
"""What says the opposite of what it sounds like, 买 and 授: never a slip."""


def sounds(text: str) -> str:
    """The text with one character for all that sound alike; of the same length."""
    return text.translate(_SOUNDS)


class _Sounds(dict[int, str]):
    """What each character sounds like, for `str.translate`, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = sound = _sound(chr(code))
        return sound


def _sound(character: str) -> str:
    code = character.encode("gb2312", "ignore")
    if len(code) < 2 or code[0] not in _COMMON or character in _OPPOSITE:
        return character
    return _SYLLABLES[bisect_right(_CODES, code) - 1]


_SOUNDS = _Sounds()
