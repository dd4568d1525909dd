#!/usr/bin/env python3
"""Writes the outlines that the card is drawn with: outlines.py SERIF.ttc SANS.ttc TEXT... > outlines.txt

Needs fontTools. SERIF and SANS are NotoSerifCJK-Bold.ttc and NotoSansCJK-Regular.ttc of Debian's
fonts-noto-cjk; the Japanese face is the first of each collection. Beside Latin letters and kana
the sans face gets every kanji of the TEXTs: messages/ja.properties and mastodon-2020.yaml.

One line a glyph: character, advance, and the outline as closed paths of whole numbers of
500 to an em, y downwards from the baseline, each relative to the point before:
m dx dy, l dx dy, c dx1 dy1 dx2 dy2 dx dy (all three relative to the start of the curve).
"""
import sys
from fontTools.ttLib import TTCollection
from fontTools.pens.basePen import BasePen
from fontTools.pens.recordingPen import DecomposingRecordingPen

LATIN = [chr(c) for c in range(0x20, 0x7F)] + [chr(c) for c in range(0xA0, 0x100)]
KANA = [chr(c) for c in range(0x3041, 0x3097)] + [chr(c) for c in range(0x30A1, 0x3100)]
MARKS = list("、。・「」『』（）！？：～〜ー／—–…×")


def kanji(paths):
    """Every kanji that one of the files holds."""
    for path in paths:
        with open(path, encoding="utf-8") as file:
            yield from (c for c in file.read() if "\u4e00" <= c <= "\u9fff")


def outline(glyphs, name):
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    words, x, y = [], 0, 0
    for operation, points in pen.value:
        points = [(round(px / 2), -round(py / 2)) for px, py in points]
        if operation in ("closePath", "endPath"):
            continue
        letter = {"moveTo": "m", "lineTo": "l", "curveTo": "c"}[operation]
        words.append(letter + " ".join(f"{px - x} {py - y}" for px, py in points))
        x, y = points[-1]
    return "".join(words)


def face(title, path, characters):
    font = TTCollection(path).fonts[0]
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    print("# " + title)
    for character in sorted(set(characters)):
        name = names.get(ord(character))
        if name is not None:
            print(character + str(glyphs[name].width // 2) + outline(glyphs, name))


face("serif", sys.argv[1], LATIN[:95] + list("点検票セキュリティ"))
face("sans", sys.argv[2], LATIN + KANA + MARKS + list(kanji(sys.argv[3:])))
