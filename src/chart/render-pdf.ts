import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import { DataError } from '../model/errors.ts';
import { FONT_FAMILY, fontFileFor } from './font-file.ts';

/** What the file says of itself. */
export interface PdfWords {
  readonly title: string;
  readonly description: string;
  /** BCP 47, e.g. `zh-Hans`. */
  readonly lang: string;
}

/** CSS px in PDF points: 96 px and 72 points an inch. */
const POINTS_PER_PX = 72 / 96;

/** A fixed date, so that the same chart gives the same file. */
const CREATED = new Date(Date.UTC(2000, 0, 1));

const sizeOf = (svg: string): readonly [width: number, height: number] => {
  const head = svg.slice(0, svg.indexOf('>'));
  const side = (name: string): number => Number(head.split(`${name}="`)[1]?.split('"')[0]) * POINTS_PER_PX;
  return [side(' width'), side(' height')];
};

const collect = (document: PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });

const refuse = (message: string): never => {
  throw new DataError({ zh: `PDF：${message}`, en: `PDF: ${message}` });
};

/**
 * An SVG of this project as a PDF of one page in its size: vectors and text, with fixed metadata, so that
 * the same SVG gives the same bytes.
 *
 * @throws DataError naming the characters that the font lacks
 */
export const renderPdf = (svg: string, { title, description, lang }: PdfWords): Promise<Uint8Array> => {
  const document = new PDFDocument({
    size: sizeOf(svg),
    margin: 0,
    lang,
    displayTitle: true,
    info: {
      Title: title,
      Subject: description,
      Creator: 'xianbi',
      Producer: 'xianbi',
      CreationDate: CREATED,
    },
  });
  const file = collect(document);
  document.registerFont(FONT_FAMILY, fontFileFor(svg));
  svgToPdf(document, svg, 0, 0, {
    assumePt: false,
    fontCallback: () => FONT_FAMILY,
    warningCallback: refuse,
  });
  document.end();
  return file;
};
