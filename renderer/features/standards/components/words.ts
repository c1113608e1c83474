import type { Difference, Step } from '../../../../shared/features/standards/difference';
import { identityOf, type Shape } from '../../../../shared/features/standards/shape';
import { LIST_COMMA } from '../../../../shared/kernel/sheet/signs';
import { standardFieldOf, type Translate, termOf } from '../../../../shared/locales/translate';

export const HUNDREDTHS = 100;
/** Money is kept in cents and shown in yuan. */
export const isMoney = (name: string): boolean => name === 'cents' || name.endsWith('Cents');

/** A key that people know as a word of a list, a kind of sheet, or a column. */
export const keyText = (t: Translate, key: string): string => {
  const words = (['standardWord', 'workbook', 'field'] as const).map((section) => termOf(t, section, key));
  return words.find((word) => word !== key) ?? key;
};

const between = (words: readonly string[]): string => words.filter((word) => word !== '').join(' › ');

/** One value as it is read beside its field. */
const leafText = (t: Translate, name: string, value: unknown): string => {
  if (value === undefined || value === null || value === '') return t('standards.editor.none');
  if (typeof value === 'boolean') return t(value ? 'standards.editor.yes' : 'standards.editor.no');
  if (typeof value === 'number') return String(isMoney(name) ? value / HUNDREDTHS : value);
  return termOf(t, 'standardWord', String(value));
};

/** A value of any shape in one line: a field's value, a list of words, a whole row by its fields. */
export const valueText = (t: Translate, doc: string, name: string, value: unknown): string => {
  if (Array.isArray(value)) {
    const parts = value.map((each) => valueText(t, doc, name, each));
    return parts.length === 0 ? t('standards.editor.none') : parts.join(LIST_COMMA);
  }
  if (typeof value !== 'object' || value === null) return leafText(t, name, value);
  return Object.entries(value)
    .map(([key, each]) => `${standardFieldOf(t, doc, key, name)} ${valueText(t, doc, key, each)}`)
    .join(' · ');
};

const stepText = (t: Translate, doc: string, step: Step, part: string): string => {
  if ('row' in step) return step.field === undefined ? step.row : termOf(t, 'standardWord', step.row);
  return 'key' in step ? keyText(t, step.key) : standardFieldOf(t, doc, step.field, part);
};

const fieldBefore = (place: readonly Step[], at: number): string => {
  const step = place.slice(0, at).findLast((each) => 'field' in each && !('row' in each));
  return step !== undefined && 'field' in step ? (step.field ?? '') : '';
};

/** Where two versions differ, and what stands there, in words. */
export const differenceText = (
  t: Translate,
  doc: string,
  { place, before, after }: Difference,
): { readonly place: string; readonly before: string; readonly after: string } => {
  const field = fieldBefore(place, place.length);
  const text = (value: unknown): string =>
    value === undefined ? t('standards.editor.absent') : valueText(t, doc, field, value);
  return {
    place: between(place.map((step, at) => stepText(t, doc, step, fieldBefore(place, at)))),
    before: text(before),
    after: text(after),
  };
};

/** Where a fault of a body lies, in words: its path through the shape, rows by what they are called. */
export const pathText = (
  t: Translate,
  doc: string,
  shape: Shape,
  body: unknown,
  path: readonly (string | number)[],
  part = '',
): string => {
  const [head, ...rest] = path;
  if (head === undefined) return '';
  const inner =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[head] : undefined;
  if (shape.kind === 'list') {
    const identity = identityOf(shape.of);
    const row = inner as Record<string, unknown> | undefined;
    const named = row?.['title'] ?? (identity === undefined ? undefined : row?.[identity.name]);
    const word =
      typeof named === 'string' && named !== '' ? termOf(t, 'standardWord', named) : `${Number(head) + 1}`;
    return between([word, pathText(t, doc, shape.of, inner, rest, part)]);
  }
  if (shape.kind === 'byKey')
    return between([keyText(t, String(head)), pathText(t, doc, shape.of, inner, rest, part)]);
  const next = shape.kind === 'group' ? shape.fields.find(({ name }) => name === head)?.shape : undefined;
  return between([
    standardFieldOf(t, doc, String(head), part),
    next === undefined ? '' : pathText(t, doc, next, inner, rest, String(head)),
  ]);
};
