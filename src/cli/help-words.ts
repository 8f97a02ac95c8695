import { type Argument, Help, type Option } from 'commander';
import stringWidth from 'string-width';
import type { Language } from '../model/bilingual.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法:',
  'Arguments:': '参数:',
  'Options:': '选项:',
  'Commands:': '命令:',
};

/** `（可选：a, b；默认：a）`: what a value can be, and what it is where none is given. */
const extent = ({ argChoices, defaultValue }: Pick<Option, 'argChoices' | 'defaultValue'>): string => {
  const parts = [
    ...(argChoices ? [`可选：${argChoices.join(', ')}`] : []),
    ...(defaultValue === undefined || typeof defaultValue === 'boolean' ? [] : [`默认：${defaultValue}`]),
  ];
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
};

const CHINESE: Partial<Help> = {
  displayWidth: stringWidth,
  commandUsage: (command) =>
    new Help().commandUsage(command).replace('[options]', '[选项]').replace('[command]', '[命令]'),
  styleTitle: (title) => TITLES[title] ?? title,
  optionDescription: (option: Option) => `${option.description}${extent(option)}`,
  argumentDescription: (argument: Argument) => `${argument.description}${extent(argument)}`,
};

/** What commander adds to help texts of its own, in one language. */
export const helpIn = (language: Language): Partial<Help> => (language === 'zh' ? CHINESE : {});
