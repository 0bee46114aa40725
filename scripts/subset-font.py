#!/usr/bin/python3
"""Makes content/fonts/document.ttf: the characters of GB 2312 and of Latin texts from one Noto Sans SC Regular.

Run once, with Debian's python3-fonttools:
    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
    /usr/bin/python3 scripts/subset-font.py package/400Regular/NotoSansSC_400Regular.ttf
"""
import sys
from fontTools import subset

gb2312 = {
    bytes([row, column]).decode("gb2312", "ignore") for row in range(0xA1, 0xFF) for column in range(0xA1, 0xFF)
}
latin = {chr(code) for code in range(0x20, 0x180)} | set("‘’“”–—…•·€‑′″")
# Rare characters of names and places.
rare = set("喆堃珺玥昇淼犇骉鑫玮祎晞旻翀翚垚焱燚赟頔翯彧妤姝婧珂璟瑄琬璇祺禧頫镕玘")

options = subset.Options()
options.layout_features = []
options.hinting = False
options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
font = subset.load_font(sys.argv[1], options)
subsetter = subset.Subsetter(options)
subsetter.populate(text="".join(gb2312 | latin | rare))
subsetter.subset(font)
subset.save_font(font, "content/fonts/document.ttf", options)
