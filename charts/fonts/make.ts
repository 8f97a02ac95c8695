/**
 * Makes the files of this folder and `src/chart/advance-widths.ts` from the complete Noto Sans SC
 * (SIL OFL 1.1, package `@expo-google-fonts/noto-sans-sc`). Run it after texts or data changed:
 *
 *   npx tsx charts/fonts/make.ts
 *
 * - `noto-sans-sc.ttf` draws PNG and PDF: every character used, GB 2312, and those of place names outside it
 * - `noto-sans-sc.woff2` is for web pages: the characters used
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packageFolder = `${root}node_modules/@expo-google-fonts/noto-sans-sc/`;

/** Where words that a chart or a page may draw come from. */
const FOLDERS = ['data', 'charts', 'src', 'notebooks'];
const WRITTEN = /\.(txt|csv|json|ts|css|html)$/;

const PUNCTUATION =
  '\u00a0·×÷±²³°–—‘’“”…‰′″‹›←↑→↓↔−≈≠≤≥∞■□▲△▶▷▼▽◀◆◇○●◐★☆✓✗、。〈〉《》「」『』【】〔〕！（），－．／：；＜＝＞？［］～￥％＋';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** Rows 16 to 87 of GB 2312: its 6 763 Chinese characters, levels 1 and 2. */
const gb2312 = (): string => {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 72 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))),
  );
  return rows.flat().join('');
};

/** Characters outside GB 2312 in names of counties, districts, townships and rivers, as in 浉河区, 瀍河区, 鄠邑区, 埇桥区. */
const PLACES = [
  '㙍㛃㟃㠀㭎㮾㴔㵲㸆㽏䃅䃎䓖䓨䜣䝉䢺䣘䥽䲠䲢䴓䴔䴖䴗䴘䴙䶮侴俫傒僰儴凃剅厐厔厾呇呣唝啰喆嘡噇坉坬坮坰坽',
  '垍垎垏垕垙垚垞垟垯垱垵垺垾埆埇埌埪埫埼堃堉堌堎堏堐堧堨堼堽塃塅塆塝塨塮塱墈墕墘墡墦壋奓婠岇岊岞岠岧岨',
  '峂峃峇峗峘峚峛峞峣峧峱峿崀崁崄崌崒崚崟崡崿嵁嵂嵎嵖嵗嵚嵠嶅嶓巂巘幪廙忂悊扅抃捯掞揳斝旻昉昪晛晢暅暕曈',
  '曌杙杧枍枬枹柊柟栐栒栟栱栻桯桲桹梽梾梿棁棨棬椆椑椪榃榅榰槚槜橦檞櫆毌氹氿汈汏汧汭汯沄沇沕沘沚沨泂泃泇',
  '泚泜泩泬洈洑洓洣洨洭洴洸洺洿浉浐浕浛浡浥浬浰浲涇涍涐涘涢涬涰涴涷淏淓淜淢淩淯淲淴渂渃渏渟渮渰渳渶渼湉',
  '湋湑湜湝湣湨湲湴溁溇溍溠溦溳溵滃滆滈滉滍滘滙滪滫滮滱漈漖漴漷漹潓潕潖潟潩潵潽潾澂澒澛澥澪澴澼濋濛濩瀌',
  '瀍瀔瀱瀼灈灉烔煟熜燊燏牁牂猇玡琎琯疍盩盬硁硚碁碏碶磏磜磡磻礌礐祊祎窎竑筜筦篢簰粬羑羖翙翚胊脽臑艅茝菉',
  '萩萹蒟蓂蔇蕰薁薳薸藠蘘虒衎袆襜訄詟谿豨贇赟跶踶轘轪辀辒逴遹邘邠邨邽郃郈郚郤郪郿鄀鄅鄌鄑鄗鄘鄚鄛鄜鄠鄩',
  '鄫鄮鄳酂酇釐釴铚铦铻锜锧镵隩雱霅霨靰鞧颎飏馃骎鬶鲃鲊鲌鲏鲖鲹鲾鳑鳒鳚鳡鳤鹮齁龢鿍鿎鿏',
].join('');

const used = (): string => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => WRITTEN.test(name) && !name.endsWith('fonts/make.ts'))
      .map((name) => `${root}${folder}/${name}`),
  );
  return files.map((name) => readFileSync(name, 'utf8')).join('');
};

const drawable = (font: Font, text: string): string[] =>
  [...new Set(text)].filter((c) => c >= ' ' && font.hasGlyphForCodePoint(c.codePointAt(0)!)).sort();

/** Characters by advance width in thousandths of an em; those of 1 em, nearly all, are left out. */
const widthTable = (font: Font, characters: readonly string[]): Map<number, string> => {
  const table = new Map<number, string>();
  for (const character of characters) {
    const units = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth;
    const width = Math.round((1000 * units) / font.unitsPerEm);
    if (width !== 1000) table.set(width, (table.get(width) ?? '') + character);
  }
  return new Map([...table].sort(([a], [b]) => a - b));
};

const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u00a0', '\\u00a0')}'`;

const widthModule = (table: ReadonlyMap<number, string>): string => `/**
 * Characters of Noto Sans SC Regular by advance width, in thousandths of an em; every other is 1 em wide.
 * Source: the font's hmtx table. Made by charts/fonts/make.ts.
 */
export const ADVANCE_WIDTHS: readonly (readonly [width: number, characters: string])[] = [
${[...table].map(([width, characters]) => `  [${width}, ${quoted(characters)}],`).join('\n')}
];
`;

const file = readFileSync(`${packageFolder}400Regular/NotoSansSC_400Regular.ttf`);
const font = create(file) as Font;
const words = drawable(font, ascii + PUNCTUATION + used());
const latin = Array.from({ length: 96 }, (_, i) => String.fromCharCode(160 + i)).join('');
const all = drawable(font, words.join('') + gb2312() + PLACES + latin);
const write = (name: string, content: string | Buffer): void => writeFileSync(root + name, content);

write('charts/fonts/noto-sans-sc.ttf', await subsetFont(file, all.join(''), { targetFormat: 'truetype' }));
write('charts/fonts/noto-sans-sc.woff2', await subsetFont(file, words.join(''), { targetFormat: 'woff2' }));
copyFileSync(`${packageFolder}LICENSE_FONT`, `${root}charts/fonts/OFL.txt`);
write('src/chart/advance-widths.ts', widthModule(widthTable(font, all)));
process.stderr.write(`ttf ${all.length} characters, woff2 ${words.length}\n`);
