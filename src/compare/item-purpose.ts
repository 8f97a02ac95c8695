import type { ItemPurpose, PurposeField } from '../model/reference.ts';

/** The rule that classes an item by its printed label or its economic class; the first that fits decides. */
export const purposeRule = (
  rules: readonly ItemPurpose[],
  field: PurposeField,
  text: string,
): ItemPurpose | undefined => rules.find((rule) => rule.field === field && fits(rule, text));

const fits = ({ field, pattern }: ItemPurpose, text: string): boolean =>
  field === 'economic' ? text.startsWith(pattern) : pattern.split('+').every((word) => text.includes(word));
