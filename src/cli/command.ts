import { type Command, Option } from 'commander';
import { type Bilingual, LANGUAGES } from '../model/bilingual.ts';
import { environmentLanguage, type Text } from './language.ts';

/** What every command module exports: it adds its options, arguments and action to a bare command. */
export interface CommandModule {
  readonly configure: (command: Command, text: Text) => void;
}

/** A row of the command table: modules load only when their command is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: Bilingual;
  readonly load: () => Promise<CommandModule>;
}

/** `--lang zh|en`; default: the locale of the environment, zh where it says nothing. */
export const languageOption = (text: Text): Option =>
  new Option(
    '--lang <language>',
    text({
      zh: '输出语言；不给则依环境变量',
      en: 'language of what is printed; unless given, that of the environment',
    }),
  )
    .choices([...LANGUAGES])
    .default(environmentLanguage());

/** Examples below the help text of a command. */
export const examples = (command: Command, text: Text, lines: readonly string[]): void => {
  const title = text({ zh: '示例:', en: 'Examples:' });
  command.addHelpText('after', `\n${title}\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`);
};
