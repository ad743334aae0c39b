"""Cases and their materials: which passages are a question of their own."""

from __future__ import annotations

from tests.importing.exam_text.exam import read

STORY = "某酒店前台让客户在大堂等候四十分钟，期间没有人过问。客户随后在网上发布了差评。"


def test_several_materials_of_one_question_stay_in_it() -> None:
    text = (
        "五、材料分析题（每题15分）\n1. 阅读下列材料，回答问题。\n"
        f"【材料一】{STORY}\n【材料二】{STORY}\n问题：\n（1）错在哪里？（7分）\n（2）怎样补救？（8分）\n"
        f"2. 阅读下列材料，回答问题。\n{STORY}\n"
        "（1）违反了什么规范？（7分）\n（2）怎样改进？（8分）\n"
        "参考答案\n1.（1）没有安抚。（2）致歉。\n2.（1）没有告知。（2）设置预警。\n"
    )
    found = read(text)
    assert [15, 15] == [question.marks for question in found]
    answers = [[p.text for part in q.parts for p in part.points] for q in found]
    assert [["没有安抚。", "致歉。"], ["没有告知。", "设置预警。"]] == answers


def test_material_in_brackets_begins_a_case_each_time() -> None:
    text = "六、材料题（每题20分）\n" + "".join(
        f"【材料】\n{story}\n【问题】\n1、错在哪里？（10分）\n2、怎样补救？（10分）\n"
        "【参考答案】\n1、没有安抚。\n2、致歉。\n"
        for story in (STORY, STORY.replace("酒店", "餐厅"))
    )
    found = read(text)
    assert [20, 20] == [question.marks for question in found]
    assert [2, 2] == [len(question.parts) for question in found]
    assert found[0].stem.startswith("某酒店前台")
