#!/usr/bin/python3
"""Make resources/fonts/TiduiRare.ttf: the characters of names that Noto Sans SC lacks, out of Debian's fonts-hanazono.

Needs fontTools, the package's two fonts and the tables of poppler-data; run once, the result is kept:
    apt-get install python3-fonttools fonts-hanazono poppler-data
    /usr/bin/python3 test/tooling/make-rare-font.py [FOLDER OF THE TWO FONTS [FOLDER OF THE TABLES]]

Which characters: all ideographs that the sets of China, Taiwan, Hong Kong, Japan and Korea gave a code (JIS X 0213, HKSCS, and what
printers use: Adobe's collections), because people have them in their names; all compatibility ideographs, which old systems hand
over; small figures and forms of numbers (CO₂, ㎥). The whole of extension B would be 17 MB; what is missing is a marked blank on
paper. A changed font must not have the original's name (SIL OFL, reserved names), hence TiduiRare.
"""
import pathlib
import re
import sys
import tempfile

from fontTools import merge, subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
HANAZONO = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '/usr/share/fonts/truetype/hanazono')
TABLES = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else '/usr/share/poppler/cMap')
NOTO = ROOT / 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
TARGET = ROOT / 'resources/fonts/TiduiRare.ttf'

IDEOGRAPHS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2FA1F)]
COMPATIBILITY = [(0xF900, 0xFAFF), (0x2F800, 0x2FA1F)]
SIGNS = [(0x2070, 0x209F), (0x2150, 0x218F), (0x2460, 0x24FF), (0x3200, 0x33FF)]
# Of places and families that none of the sets has: add what somebody misses, and make the font anew.
REPORTED = '𧒽𣗋𤭢𡱖𤩽'
DROPPED = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx', 'FFTM', 'gasp']


def each(ranges):
    return {point for first, last in ranges for point in range(first, last + 1)}


def of_printers():
    points = set()
    for table in TABLES.glob('*/Uni*-UTF32-H'):
        for first, last in re.findall(r'<([0-9a-f]{8})>\s*(?:<([0-9a-f]{8})>)?\s*\d+', table.read_text('latin1')):
            points |= set(range(int(first, 16), int(last or first, 16) + 1))
    return points


def has_code(point):
    for encoding in ('big5hkscs', 'euc_jis_2004'):
        try:
            chr(point).encode(encoding)
            return True
        except UnicodeEncodeError:
            pass
    return False


def part(name, wanted, folder):
    font = TTFont(HANAZONO / name)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 13, 14]
    options.notdef_outline = True
    options.drop_tables += DROPPED
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted & set(font.getBestCmap()))
    subsetter.subset(font)
    path = str(pathlib.Path(folder) / name)
    font.save(path)
    return path, set(font.getBestCmap())


def rename(font):
    names = font['name']
    for number, text in ((1, 'Tidui Rare'), (2, 'Regular'), (3, 'TiduiRare-1'), (4, 'Tidui Rare'), (6, 'TiduiRare')):
        names.setName(text, number, 3, 1, 0x409)


def main():
    known = set(TTFont(NOTO).getBestCmap())
    ideographs = each(IDEOGRAPHS)
    wanted = {point for point in ideographs if has_code(point)} | (ideographs & of_printers())
    wanted |= each(COMPATIBILITY) | each(SIGNS) | {ord(character) for character in REPORTED}
    wanted -= known
    with tempfile.TemporaryDirectory() as folder:
        first, found = part('HanaMinB.ttf', wanted, folder)
        second, more = part('HanaMinA.ttf', wanted - found, folder)
        options = merge.Options()
        options.drop_tables = DROPPED
        font = merge.Merger(options=options).merge([first, second])
    rename(font)
    # The day of the fonts it is made of, so that making it again gives the same bytes.
    font['head'].created = font['head'].modified = 3_587_000_000
    font.recalcTimestamp = False
    font.save(TARGET)
    print(f'{len(found | more)} characters, {TARGET.stat().st_size} bytes, lacking {len(wanted - found - more)}')


main()
