"""A PDF read back holds every question and mark once, right totals and the right page count."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import manimgx_fonts_cjk
import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_PATH as PATH

from examprep.errors import MissingGlyphs, UnreadableFile
from examprep.paper import Paper
from examprep.papers.printing import layout, pdf
from examprep.papers.printing.blocks import Document, Size, Space, Text
from tests.papers.printing.made import ODD, sample

PAPER = sample()
FONT = str(next(Path(manimgx_fonts_cjk.__file__).parent.glob("*.ttc")))


def pages(document: Document) -> list[str]:
    """The text of every page, without blanks, which a line break may or may not be."""
    read = pypdfium2.PdfDocument(pdf.write(document))
    try:
        return [re.sub(r"\s", "", page.get_textpage().get_text_range()) for page in read]
    finally:
        read.close()


@pytest.fixture(scope="module", params=list(Size))
def read(request: pytest.FixtureRequest) -> list[str]:
    return pages(layout.question_paper(PAPER, request.param))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_an_answer_and_its_label_stand_on_one_line() -> None:
    text = "".join(pages(layout.study_paper(PAPER, Size.A4)))
    asked = [item.question for item in PAPER.items() if item.question.kind.objective]
    assert len(asked) == text.count("答案：") - text.count("参考答案：")
    assert 3 == text.count("答案：AC")


@pytest.mark.parametrize("size", list(Size))
def test_what_a_question_is_worth_is_not_parted_by_the_end_of_a_line(size: Size) -> None:
    worth = ("（1分）", "（12.5分）")
    texts = [Text("题" * count + marks) for count in range(20, 50) for marks in worth]
    read = pypdfium2.PdfDocument(pdf.write(Document(("卷",), "卷", tuple(texts), size=size)))
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in read)
    finally:
        read.close()
    assert [30, 30] == [text.replace(" ", "").count(marks) for marks in worth]


def gap(text: str, sign: str) -> float:
    """The room before `sign` where `text` is printed, in widths of the character before it."""
    read = pypdfium2.PdfDocument(pdf.write(Document(("卷",), "卷", (Text(text),))))
    try:
        line = read[0].get_textpage()
        before, _, _ = line.get_text_range().partition(sign)
        left, _, right, _ = line.get_charbox(len(before.rstrip()) - 1)
        start, _, _, _ = line.get_charbox(len(before))
    finally:
        read.close()
    return float(start - right) / float(right - left)


def test_the_bracket_of_what_a_question_is_worth_keeps_its_room_behind_a_character() -> None:
    assert gap("管理（5分）", "（") > 1 / 2, "half of a full-width bracket is room before it"


def test_marks_within_a_sentence_keep_their_room_behind_a_character() -> None:
    assert gap("（共5分）", "5") == pytest.approx(gap("（共5题）", "5"))


@pytest.mark.parametrize("above", range(0, 45, 2))
def test_ruled_lines_are_whole_and_no_one_or_two_of_them_stand_alone(above: int) -> None:
    document = Document(("卷",), "卷", (*[Text("上文")] * above, Space(31)))
    read = pypdfium2.PdfDocument(pdf.write(document))
    try:
        ruled = [heights(page) for page in read]
    finally:
        read.close()
    assert 31 == sum(map(len, ruled))
    assert all(len(lines) >= 3 for lines in ruled if lines)
    gaps = {round(high - low) for lines in ruled for high, low in pairwise(lines)}
    assert {round(8.2 / 25.4 * 72)} == gaps


@pytest.mark.parametrize("lines", range(20, 34))
def test_no_page_is_left_empty_at_the_end(lines: int) -> None:
    read = pypdfium2.PdfDocument(pdf.write(Document(("卷",), "卷", (Space(lines),))))
    try:
        assert all(heights(page) for page in read)
    finally:
        read.close()


def heights(page: pypdfium2.PdfPage) -> list[float]:
    """Where the ruled lines of a page stand, from its top; the line above them is the header's."""
    bounds = [each.get_bounds() for each in page.get_objects() if each.type == PATH]
    flat = [low for left, low, right, high in bounds if right - left > 300 and high - low < 2]
    return sorted(flat, reverse=True)[1:]


def test_every_question_is_there_once(read: list[str]) -> None:
    text = "".join(read)
    for item in PAPER.items():
        stem = squeezed(item.question.stem.splitlines()[0])[:40]
        assert 1 == text.count(f"{item.number}.{stem}"), item.question.id
        for part in item.question.parts:
            assert 1 == text.count(f"{part.prompt}（{part.marks:g}分）")
        for option in item.question.options:
            assert f"{option.label}.{option.text}" in text


def test_marks_stand_behind_every_question_and_part(read: list[str]) -> None:
    items = list(PAPER.items())
    expected = Counter(f"{item.marks:g}" for item in items)
    expected.update(f"{part.marks:g}" for item in items for part in item.question.parts)
    assert expected == Counter(re.findall(r"（([\d.]+)分）", "".join(read)))


def test_headings_say_number_marks_and_total_of_their_section(read: list[str]) -> None:
    text = "".join(read)
    assert "一、单项选择题（本大题共12小题，每小题1分，共12分）" in text
    assert "四、填空题（本大题共1小题，每小题1.5分，共1.5分）" in text
    assert "七、方案策划题（本大题共2小题，任选1小题作答，每小题20分，共20分）" in text
    told = re.findall(r"共([\d.]+)分）", text)
    assert PAPER.full == sum(map(float, told))
    assert "题号一二三四五六七总分核分人满分1262" in text
    assert 7 == text.count("评卷人")


def test_the_foot_counts_the_pages_that_there_are(read: list[str]) -> None:
    numbers = [pair for page in read for pair in re.findall(r"第(\d+)页共(\d+)页", page)]
    total = len(numbers)
    assert [(str(n), str(total)) for n in range(1, total + 1)] == numbers
    assert total in {len(read), 2 * len(read) - 1, 2 * len(read)}


def test_the_seal_is_on_front_sides(read: list[str]) -> None:
    assert [n % 2 == 0 for n in range(len(read))] == ["准考证号" in page for page in read]


def test_signs_that_could_be_markup_are_printed_as_they_are(read: list[str]) -> None:
    assert squeezed(ODD) in "".join(read)
    assert "补全：____和____。" in "".join(read)


def test_the_scheme_has_every_key_and_what_every_point_earns() -> None:
    text = "".join(pages(layout.marking_scheme(PAPER, Size.A4)))
    assert "题号12345678910答案BBBBBBBBBB题号1112答案BB" in text
    assert "题号131415答案ACACAC" in text
    assert "题号1617答案√×" in text
    assert "答案：甲；乙" in text
    assert f"①{squeezed(ODD)}（2分）②乙点（4分）" in text
    assert "（1）（10分）①人手不足（4分）②排班（6分）–早班（6分）（2）（7.5分）" in text
    assert "参考答案：丙的答案" in text


def test_the_answer_sheet_has_a_field_for_every_question() -> None:
    text = "".join(pages(layout.answer_sheet(PAPER, Size.A4)))
    assert "1.ABCD2.ABCD3.ABCD" in text
    assert "16.√×17.√×" in text
    assert "18.（2）" in text, "one for each of the two blanks"
    assert all(f"{item.number}." in text for item in PAPER.items())
    assert "客观题" not in text


def test_the_study_version_answers_below_each_question() -> None:
    text = "".join(pages(layout.study_paper(PAPER, Size.A4)))
    assert text.index("简述丙。（6分）") < text.index("丙的答案") < text.index("某公司的受理量")
    assert "得分评卷人" not in text


def test_a_booklet_lists_its_chapters_with_their_pages() -> None:
    asked = [item.question for item in PAPER.items()]
    first, *rest = pages(layout.booklet("题库", asked, Size.A4))
    assert "目录一、其他（23题）" in first
    assert 1 == "".join(rest).count("一、其他（23题）")


def test_the_same_paper_gives_the_same_bytes() -> None:
    document = layout.question_paper(PAPER, Size.A4)
    assert pdf.write(document) == pdf.write(document)


def test_a_heading_or_a_stem_is_never_the_last_thing_on_a_page(read: list[str]) -> None:
    for page in read:
        body = re.sub(r"(第\d+页共\d+页)+$|单位姓名准考证号|密封线", "", page)
        assert not re.search(r"共[\d.]+分）(第\d+页.*)?$", body)


def test_characters_that_the_font_lacks_are_named() -> None:
    with pytest.raises(MissingGlyphs, match="characters: 🎉 😀"):
        pdf.write(Document(("题",), "题", (Text("见😀和🎉"),)), FONT)


def test_a_word_longer_than_a_line_does_not_leave_the_page() -> None:
    address = "https://example.com/" + "a" * 150
    read = pypdfium2.PdfDocument(pdf.write(Document(("卷",), "卷", (Text(address),)), FONT))
    try:
        width = read[0].get_width()
        line = read[0].get_textpage()
        assert all(line.get_charbox(at)[2] < width for at in range(line.count_chars()))
    finally:
        read.close()


def test_small_figures_of_formulas_that_chinese_fonts_lack_are_drawn() -> None:
    read = pypdfium2.PdfDocument(
        pdf.write(Document(("卷",), "卷", (Text("排放CO₂共10⁻⁶吨"),)), FONT)
    )
    try:
        line = read[0].get_textpage()
        text = line.get_text_range()
        (_, low, _, _), (_, base, _, _) = (line.get_charbox(text.index(c)) for c in "2O")
        assert low < base, "the 2 hangs below the line"
    finally:
        read.close()
    assert "CO2" in text
    assert "10-6" in text.replace("\N{SOFT HYPHEN}", "-").replace("\ufffe", "-")


def test_a_font_that_is_not_there_is_named() -> None:
    with pytest.raises(UnreadableFile, match="no such font"):
        pdf.write(Document(("题",), "题", ()), "no such font")


def test_a_font_can_be_given_as_a_file() -> None:
    assert pdf.write(Document(("题",), "题", ()), FONT).startswith(b"%PDF")


def test_total_marks_of_the_sample_are_counted_by_hand() -> None:
    assert isinstance(PAPER, Paper)
    assert 12 * 1 + 3 * 2 + 2 * 1 + 1.5 + 2 * 6 + 17.5 + 20 == PAPER.full
