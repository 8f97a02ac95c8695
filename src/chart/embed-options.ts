import type { Language } from '../model/bilingual.ts';
import type { JsonObject } from './json-tree.ts';

const MENU: Readonly<Record<Language, JsonObject>> = {
  zh: {
    CLICK_TO_VIEW_ACTIONS: '点击查看操作',
    COMPILED_ACTION: '查看编译后的 Vega',
    EDITOR_ACTION: '在 Vega 编辑器中打开',
    PNG_ACTION: '保存为 PNG',
    SOURCE_ACTION: '查看源码',
    SVG_ACTION: '保存为 SVG',
  },
  en: {
    CLICK_TO_VIEW_ACTIONS: 'Click to view actions',
    COMPILED_ACTION: 'View compiled Vega',
    EDITOR_ACTION: 'Open in Vega Editor',
    PNG_ACTION: 'Save as PNG',
    SOURCE_ACTION: 'View source',
    SVG_ACTION: 'Save as SVG',
  },
};

/** What vega-embed shows around a chart: SVG, saving as a picture, nothing that posts to a third party. */
export const embedOptions = (name: string, language: Language): JsonObject => ({
  renderer: 'svg',
  actions: { export: { svg: true, png: true }, source: false, compiled: false, editor: false },
  i18n: MENU[language],
  downloadFileName: `xianbi-${name}-${language}`,
});
