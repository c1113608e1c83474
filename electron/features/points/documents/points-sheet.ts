import type { PointsSheetModel } from '../../../../shared/features/points/documents';
import { zPointsSheet } from '../../../../shared/features/points/documents';
import type { TextKey } from '../../../../shared/locales/translate';
import { defineDocument, type SubjectPart } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell, Row } from '../../../printing/layout/grid';
import { personParts } from '../../../printing/person-parts';
import type { Words } from '../../../printing/words';
import { pointsSheetModel, pointsSubjects } from '../views/documents';

const bold = (text: string, more: Partial<Cell> = {}): Cell => ({
  field: text,
  text,
  weight: 'bold',
  align: 'center',
  ...more,
});
const signed = (points: number | undefined): string =>
  points === undefined || points === 0 ? '' : points > 0 ? `+${points}` : String(points);
const centred = (field: string, text: string): Cell => ({ field, text, align: 'center' });

/** Where nobody signs. */
const NOBODY = '—';

/** Everybody of a site: the net of each item, the month's net, and a box for the signature of each. */
const siteRows = (
  model: PointsSheetModel,
  words: Words,
): { readonly header: Row; readonly rows: readonly Row[]; readonly columns: readonly number[] } => {
  const { t } = words;
  const net = t('points.month.net');
  const sumOf = (key: string): number =>
    model.people.reduce((sum, { nets }) => sum + Math.round((nets[key] ?? 0) * 100), 0) / 100;
  return {
    columns: [26, 58, 62, ...model.items.map(() => 46), 48, 72],
    header: {
      minHeight: 32,
      cells: [
        words.labelCell('position'),
        words.labelCell('staffNo'),
        words.labelCell('name'),
        ...model.items.map(({ title }) => bold(title)),
        bold(net),
        words.labelCell('signature'),
      ],
    },
    rows: [
      ...model.people.map((person, i) => ({
        minHeight: 30,
        cells: [
          words.value('position', i + 1, { align: 'center' }),
          words.value('staffNo', person.staffNo),
          words.value('name', person.name, { align: 'center' }),
          ...model.items.map(({ key, title }) => centred(title, signed(person.nets[key]))),
          centred(net, signed(person.net) || '0'),
          words.value('signature', '', {
            box: { kind: 'signature', role: 'self', row: person.staffNo },
          }),
        ],
      })),
      {
        minHeight: 26,
        cells: [
          bold(net, { span: 3 }),
          ...model.items.map(({ key, title }) => ({
            ...centred(title, signed(sumOf(key))),
            weight: 'bold' as const,
          })),
          { ...centred(net, signed(model.total) || '0'), weight: 'bold' as const },
          words.value('signature', NOBODY, { align: 'center' }),
        ],
      },
    ],
  };
};

/** Every entry of one person's month, with the sum at the end. */
const personRows = (
  model: PointsSheetModel,
  words: Words,
): { readonly header: Row; readonly rows: readonly Row[]; readonly columns: readonly number[] } => {
  const { t } = words;
  const head = (key: TextKey): Cell => bold(t(key));
  const cell = (key: TextKey, text: string, more: Partial<Cell> = {}): Cell => ({
    field: t(key),
    text,
    ...more,
  });
  return {
    columns: [28, 76, 50, 195, 110, 64],
    header: {
      minHeight: 26,
      cells: [
        words.labelCell('position'),
        head('points.month.item'),
        head('points.month.points'),
        head('points.month.reason'),
        head('points.month.evidence'),
        head('points.month.enteredBy'),
      ],
    },
    rows: [
      ...(model.entries ?? []).map((entry, i) => ({
        minHeight: 26,
        cells: [
          words.value('position', i + 1, { align: 'center' }),
          cell('points.month.item', entry.item, { align: 'center' }),
          cell('points.month.points', signed(entry.points), { align: 'center' }),
          cell('points.month.reason', entry.reason),
          cell('points.month.evidence', entry.evidence),
          cell('points.month.enteredBy', entry.enteredBy, { align: 'center' }),
        ],
      })),
      {
        minHeight: 26,
        cells: [
          bold(t('points.month.net'), { span: 2 }),
          bold(signed(model.total) || '0'),
          cell('points.month.reason', '', { span: 3 }),
        ],
      },
    ],
  };
};

/** 月度积分考核表, of a site or of a person (003 4 积分管理). The totals are those of the screen: the model carries them. */
const layOut = (model: PointsSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const continued = t('paper.continued');
  const [person] = model.entries === null ? [] : model.people;
  const state =
    model.closed === null
      ? t('points.monthState.open')
      : `${t('points.monthState.closed')} ${model.closed.closedOn} ${model.closed.reviewer}`;
  flow.grid({
    columns: [54, 114, 54, 114, 54, 133],
    header: [],
    continued,
    rows: [
      {
        minHeight: 24,
        cells: [
          bold(t('points.month.month')),
          { field: t('points.month.month'), text: model.month },
          words.labelCell(person === undefined ? 'site' : 'name'),
          words.value('site', person === undefined ? model.site : `${person.staffNo} ${person.name}`),
          bold(t('points.month.close')),
          { field: t('points.month.close'), text: state },
        ],
      },
    ],
  });
  flow.gap(8);
  const { columns, header, rows } =
    model.entries === null ? siteRows(model, words) : personRows(model, words);
  flow.grid({ columns, header: [header], continued, rows });
  flow.gap(4);
  flow.signatures(
    [
      words.signer('reviewer', model.closed?.reviewer ?? ''),
      person === undefined ? words.signer('recorder') : words.signer('self'),
    ],
    t('paper.date'),
  );
};

/** The one person that the sheet is about; undefined on the sheet of a site. */
const personOf = ({ entries, people }: PointsSheetModel): PointsSheetModel['people'][number] | undefined =>
  entries === null ? undefined : people[0];

export const pointsSheet = defineDocument<PointsSheetModel>({
  name: 'pointsSheet',
  orientation: 'portrait',
  schema: zPointsSheet,
  subjects: pointsSubjects,
  read: pointsSheetModel,
  subject: (model) => {
    const person = personOf(model);
    return `${person === undefined ? model.site : `${person.name} ${person.staffNo}`} ${model.month}`.trim();
  },
  subjectParts: (model) => {
    const person = personOf(model);
    const whom: readonly SubjectPart[] =
      person === undefined ? [['paper.field.site', model.site]] : personParts(person);
    return [...whom, ['points.month.month', model.month]];
  },
  layOut,
});
