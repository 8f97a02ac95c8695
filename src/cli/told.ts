import { type Command, Option } from 'commander';
import type { Told } from '../extract/recognise.ts';
import { complain, UsageError, unknown } from '../model/errors.ts';
import type { CountyRow, ReadingReference } from '../model/reference.ts';
import type { Text } from './language.ts';

/** What a person may say of a document in place of what its text shows. */
export interface ToldOptions {
  readonly county?: string;
  readonly agency?: string;
  readonly year?: string;
  readonly stage?: 'budget' | 'final';
}

const countyCode = (subject: string, asked: string, counties: readonly CountyRow[]): string => {
  const same = (name: string): boolean => name.toLowerCase() === asked.toLowerCase();
  const found = counties.find(({ county_code, county, county_en }) =>
    [county_code, county, county_en].some(same),
  );
  if (found) return found.county_code;
  if (/^\d{6}$/.test(asked)) return asked;
  const known = [
    { zh: '六位代码', en: 'a code of six digits' },
    ...counties.map((one) => `${one.county_en} ${one.county}`),
  ];
  throw new UsageError(unknown({ subject, kind: { zh: '县', en: 'county' }, found: asked, known }));
};

const yearOf = (subject: string, asked: string): number => {
  if (/^(?:19|20)\d\d$/.test(asked)) return Number(asked);
  const expected = { zh: '四位年份，如 2023', en: 'four digits such as 2023' };
  throw new UsageError(complain({ subject: `${subject} --year`, expected, found: JSON.stringify(asked) }));
};

/**
 * What the options say, for the recognition of a document.
 *
 * @param subject the command, as messages name it
 * @throws UsageError on an unknown county or a year that is none
 */
export const toldBy = (subject: string, options: ToldOptions, reference: ReadingReference): Told => ({
  ...(options.county === undefined
    ? {}
    : { countyCode: countyCode(subject, options.county, reference.counties) }),
  ...(options.agency === undefined ? {} : { agency: options.agency }),
  ...(options.year === undefined ? {} : { fiscalYear: yearOf(subject, options.year) }),
  ...(options.stage === undefined ? {} : { stage: options.stage }),
});

/** Adds `--county`, `--agency`, `--year` and `--stage` to a command that reads texts. */
export const toldOptions = (command: Command, text: Text): Command =>
  command
    .option(
      '--county <county>',
      text({
        zh: '县的代码、名称或拼音；不给则自行识别',
        en: 'code, name or pinyin; recognised unless given',
      }),
    )
    .option('--agency <agency>', text({ zh: '部门；不给则自行识别', en: 'agency; recognised unless given' }))
    .option(
      '--year <year>',
      text({
        zh: '文件所属财政年度；不给则自行识别',
        en: 'fiscal year of the document; recognised unless given',
      }),
    )
    .addOption(
      new Option(
        '--stage <stage>',
        text({ zh: '预算或决算；不给则自行识别', en: 'budget or final accounts; recognised unless given' }),
      ).choices(['budget', 'final']),
    );
