import { type Command, Option } from 'commander';
import { LANGUAGES } from '../model/bilingual.ts';
import { environmentLanguage } from './language.ts';

/** What every command module exports: it adds its options, arguments and action to a bare command. */
export interface CommandModule {
  readonly configure: (command: Command) => void;
}

/** A row of the command table: modules load only when their command is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** `--lang zh|en`; default: the locale of the environment, zh where it says nothing. */
export const languageOption = (): Option =>
  new Option('--lang <language>', 'language of what is printed 输出语言')
    .choices([...LANGUAGES])
    .default(environmentLanguage());

/** Examples below the help text of a command. */
export const examples = (command: Command, lines: readonly string[]): void => {
  command.addHelpText('after', `\nExamples 示例:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`);
};
