import type { Unit } from '../model/unit.ts';
import { followsClass, isClass, natureInForce } from './class-nature.ts';
import { CLASS_CONCEPTS, type ClassNamed, classNamed } from './codes-in-prose.ts';
import { normaliseLabel } from './labels.ts';
import { stageIn } from './period.ts';
import type { ProseContext, ProseState } from './prose-state.ts';
import type { Subject } from './subject.ts';

/** A label to be resolved, and what is known of its figure. */
export interface Labelled {
  /** Without spaces and quotes. */
  readonly plain: string;
  /** As printed, without spaces. */
  readonly raw: string;
  readonly unit: Unit;
  /** The figure's value, where there is one. */
  readonly value?: number;
}

/** What a label is resolved in. */
export interface Env {
  readonly state: ProseState;
  readonly context: ProseContext;
}

/** A class that a label names as a subject; a functional one is then the class in force. */
export const ofClass = (named: ClassNamed, plain: string, { state }: Env): Subject => {
  if (named.classification === 'function' && named.code) state.within = named.code;
  const nature = named.classification === 'function' ? null : natureInForce(state);
  return {
    concepts: [CLASS_CONCEPTS[named.classification]],
    key: named.code,
    label: named.label,
    nature,
    year: null,
    stage: stageIn(plain.slice(plain.lastIndexOf('）') + 1)),
    words: plain,
  };
};

/** What narrows the names of classes at this place. */
export const codeContext = ({ state, context }: Env) => ({
  within: state.within,
  known: context.known,
  year: context.document.fiscalYear,
});

/** The class that a bare name means: a 类 anywhere, a 款 or 项 where classes are listed. Null where it is none. */
export const byClassName = (label: Labelled, env: Env): Subject | null => {
  const { classes } = env.context.words;
  const name = normaliseLabel(label.plain);
  const government = /^机关(?:工资福利|商品和服务|资本性)|政府预算/.test(name);
  const both = ['economic', 'function'] as const;
  const kinds = government ? (['gov-economic'] as const) : env.state.byFunction ? both.toReversed() : both;
  const listed = env.state.frames.at(-1)?.subject ?? null;
  for (const kind of kinds) {
    const within =
      kind === 'function' && listed?.concepts.includes(CLASS_CONCEPTS.function) && !isItem(listed.key)
        ? listed.key
        : null;
    const named = classNamed(name, kind, { classes, context: { ...codeContext(env), within } });
    if (named && (isPlainClass(named, listed, env) || followsClass(named, env.state.claims.at(-1))))
      return { ...ofClass(named, label.plain, env), stage: stageIn(label.plain) };
  }
  return null;
};

/** A 项 has no classes in it. */
const isItem = (code: string | null): boolean => code?.length === 7;

/** 按功能分类，包括…其他支出: the name that two classifications share, in a list of one of them. */
const isOwnAxis = (named: ClassNamed, listed: Subject | null): boolean =>
  listed?.key === null && listed.concepts.includes(CLASS_CONCEPTS[named.classification]);

/** A name without a code: a 类 is unmistakable, a 款 or 项 only in a list of classes or of personnel and public cost. */
const isPlainClass = (named: ClassNamed, listed: Subject | null, { state }: Env): boolean => {
  if (state.byFunction && named.classification === 'function' && named.code !== null) return true;
  if (named.code === null) return isClass(listed) && named.classification === 'function';
  if (named.code.length === 3 && named.label === '其他支出') return isOwnAxis(named, listed);
  if (named.code.length === 3) return true;
  if (isClass(listed)) return true;
  const basic =
    listed?.concepts.some((concept) => /^expenditure\.basic\.(?:personnel|public)$/.test(concept)) ?? false;
  return basic && named.classification === 'economic';
};
