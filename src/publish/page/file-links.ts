import type { Language } from '../../model/bilingual.ts';
import { element } from './element.ts';
import type { AttachedFile } from './file-attachment.ts';

/** Links to files that a notebook attaches, under their own names. */
export const fileLinks = async (
  files: Readonly<Record<string, AttachedFile>>,
  language: Language,
): Promise<HTMLElement> => {
  const links = await Promise.all(
    Object.entries(files).map(async ([name, file]) =>
      element('a', { href: await file.url(), download: name }, name),
    ),
  );
  const between = language === 'zh' ? '、' : ', ';
  return element(
    'p',
    {},
    links.flatMap((link, index) => (index > 0 ? [between, link] : [link])),
  );
};
