import { escapeHtml } from '../site/escape-html.ts';

/** What vega writes for a value that a row does not have; a figure that is not there is not shown. */
const NOTHING = new Set(['', 'null', 'undefined', 'NaN']);

const cell = (value: unknown): string => escapeHtml(String(value)).replaceAll('\n', '<br>');

/** A tooltip as a table of its entries; those without a value are left out, and are never zero. */
export const tooltipHtml = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return cell(value);
  const entries = Object.entries(value).filter(([, text]) => !NOTHING.has(String(text)));
  const rows = entries.map(([name, text]) => `<tr><th>${cell(name)}</th><td>${cell(text)}</td></tr>`);
  return `<table><tbody>${rows.join('')}</tbody></table>`;
};
