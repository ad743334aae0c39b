"""How the page looks: light and dark by the reader's system, on a phone, on paper."""

STYLE = """\
:root { --paper: #f6f7f9; --card: #fff; --ink: #1b1f24; --soft: #5b6672; --line: #dfe3e8;
  --track: #eceff2; --mark: #1a7f4b; --s1: #c3e6d1; --s2: #82cba2; --s3: #3fa56f; --s4: #146c3d;
  color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --card: #1d2125; --ink: #e6e9ec;
  --soft: #9aa5b0; --line: #31373d; --track: #2a2f35; --mark: #4cc98a; --s1: #164a30;
  --s2: #1f7048; --s3: #33a069; --s4: #6ee0a6; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; columns: 2 26rem;
  column-gap: 1rem; }
h1 { column-span: all; font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.05rem; margin: 0 0 .6rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
  padding: 1rem 1.2rem; margin: 0 0 1rem; break-inside: avoid; }
section:first-of-type, section:nth-of-type(2) { column-span: all; }
p { margin: 0 0 .8rem; color: var(--soft); font-size: .92rem; }
small { display: block; color: var(--soft); font-size: .8rem; font-weight: normal; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem;
  margin: 0; }
.figures dt { color: var(--soft); font-size: .85rem; }
.figures dd { margin: 0; font-size: 1.6rem; font-weight: 600; line-height: 1.3; }
table { border-collapse: collapse; width: 100%; font-size: .9rem;
  font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: normal; padding: .25rem .5rem .25rem 0; }
thead th { color: var(--soft); font-size: .8rem; white-space: nowrap; }
td, thead th:not(:first-child) { text-align: right; padding: .25rem .4rem; }
tbody tr { border-top: 1px solid var(--line); }
tbody th { min-width: 6.5em; }
.bar { width: 18%; padding-right: 0; }
.level { display: block; width: 100%; height: .6rem; }
.matrix { width: auto; }
.matrix caption { text-align: left; color: var(--soft); font-size: .8rem; padding-bottom: .3rem; }
.matrix td, .matrix th, .matrix thead th:not(:first-child) {
  min-width: 0; width: 2.8rem; height: 1.9rem; text-align: center; padding: .2rem; }
.matrix .none { color: var(--soft); }
.matrix tbody tr { border: 0; }
.s0 { fill: var(--track); } .s1 { fill: var(--s1); background: var(--s1); }
.s2 { fill: var(--s2); background: var(--s2); } .s3 { fill: var(--s3); background: var(--s3); }
.s4 { fill: var(--s4); background: var(--s4); }
td.s3, td.s4 { color: var(--card); }
.track { fill: var(--track); } .mark { fill: var(--mark); }
.columns { position: relative; padding: 0 .8rem 0 2.8rem; }
.columns svg { display: block; width: 100%; height: 9rem; }
.columns .top { position: absolute; left: 0; width: 2.4rem; text-align: right; }
.columns .top, .ticks { color: var(--soft); font-size: .75rem; line-height: 1; }
.ticks { position: relative; height: 1.2rem; }
.ticks span { position: absolute; top: .4rem; transform: translateX(-50%); }
.calendar { overflow-x: auto; direction: rtl; text-align: left; }
.calendar svg { direction: ltr; display: inline-block; }
text { fill: var(--soft); font-size: 11px; }
.end { text-anchor: end; } .middle { text-anchor: middle; }
.scatter { display: block; width: 100%; max-width: 22rem; margin: 0 auto; }
.scatter line { stroke: var(--soft); stroke-dasharray: 4 4; }
.scatter circle { fill-opacity: .85; }
.entries { list-style: none; margin: 0; padding: 0; }
.entries li { display: flex; gap: .8rem; padding: .35rem 0; border-top: 1px solid var(--line); }
.entries b { flex: 0 0 2.8rem; text-align: right; font-variant-numeric: tabular-nums; }
.entries span { min-width: 0; overflow-wrap: anywhere; }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --track: #eee;
    --mark: #1a7f4b; --s1: #c3e6d1; --s2: #82cba2; --s3: #3fa56f; --s4: #146c3d;
    color-scheme: light; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 10pt; }
  .figures { grid-template-columns: repeat(4, 1fr); }
  .columns svg { height: 6rem; }
  .scatter { max-width: 60mm; margin: 0; }
  td, th { padding-top: .1rem; padding-bottom: .1rem; }
  .entries li { padding: .15rem 0; }
  main { columns: 1; max-width: none; padding: 0; }
  section { break-inside: avoid; border: 0; padding: 0; margin: 0 0 1.1rem; }
  h2 { break-after: avoid; }
  .calendar { overflow: visible; } .calendar svg { max-width: 100%; height: auto; }
  @page { margin: 15mm; }
}
"""
