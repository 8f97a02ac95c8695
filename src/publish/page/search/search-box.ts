import type { Language } from '../../../model/bilingual.ts';
import { writeParameter } from '../address.ts';
import { element } from '../element.ts';

/** A field for `view()`: its `value` is what is searched for, kept in the address as `q`. */
export const searchBox = (language: Language): HTMLElement => {
  const input = element('input', { type: 'search', name: 'q', size: '32' });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  const control = element('label', { class: 'control' }, language === 'zh' ? '搜索' : 'Search for', input);
  Object.defineProperty(control, 'value', { get: () => input.value });
  input.addEventListener('input', () => writeParameter('q', input.value || null));
  return control;
};
