import type { Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import type { Row } from './column.ts';
import { EXPORT_FORMATS, exportRows } from './export-rows.ts';

/** File name without ending, and the language of the buttons. */
export interface ExportOptions {
  readonly name: string;
  readonly language: Language;
}

/** A button for each file that the rows, as shown when it is pressed, can be saved as. */
export const exportButtons = (rows: () => readonly Row[], { name, language }: ExportOptions): HTMLElement =>
  element(
    'div',
    { class: 'tools' },
    EXPORT_FORMATS.map((format) =>
      element(
        'button',
        { type: 'button', 'data-export': format, click: () => void exportRows(rows(), name, format) },
        `${language === 'zh' ? '下载' : 'Download'} ${format.toUpperCase()}`,
      ),
    ),
  );
