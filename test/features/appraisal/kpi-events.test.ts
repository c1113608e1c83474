import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeEvent, saveEvent } from '../../../electron/features/appraisal/service/events';
import { saveKpi } from '../../../electron/features/appraisal/service/kpi';
import { listEvents } from '../../../electron/features/appraisal/views/events';
import { viewKpiMonth } from '../../../electron/features/appraisal/views/kpi';
import { showKpi } from '../../../electron/features/appraisal/views/show';
import { exportWorkbook } from '../../../electron/features/workbooks/service/files';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import kpiFile from '../../../resources/standards/kpi.json';
import { proposedPoints } from '../../../shared/features/appraisal/rules/events';
import { attain, findKpi, toTenThousandths } from '../../../shared/features/appraisal/rules/kpi';
import { standardSchemas } from '../../../shared/features/sums';
import { cutText, decimal } from '../../../shared/kernel/fraction';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff, unitId } from '../../builders/staff';

const body = standardSchemas.kpi.parse(kpiFile.body);
const REF = { doc: 'kpi', id: 'x', versionNo: 1 };
const attained = (direction: 'higher' | 'lower', target: number, actual: number) => {
  const { percent, met } = attain({ direction, title: 'x', source: '' }, target, decimal(actual), REF);
  return [percent === null ? null : cutText(percent), met];
};

describe('attainment', () => {
  it.each([
    ['higher', 85, 85, '100', true],
    ['higher', 85, 84.9999, '99.99', false],
    ['higher', 4.25, 4.25, '100', true],
    ['higher', 4.3, 4.29, '99.76', false],
    ['lower', 1.3, 1.3, '100', true],
    ['lower', 1.3, 1.3001, '99.99', false],
    ['lower', 1.3, 0.65, '200', true],
    ['lower', 1.3, 2.6, '50', false],
    ['lower', 1.3, 0, null, true],
    ['higher', 0, 0, null, true],
  ] as const)(
    '%s is better: target %s, actual %s → %s percent, met %s',
    (direction, target, actual, percent, met) => {
      expect(attained(direction, target, actual)).toEqual([percent, met]);
    },
  );
  it('is met exactly when the percentage is 100 or more', () => {
    const value = fc.integer({ min: 1, max: 2_000_000 }).map((n) => n / 10_000);
    fc.assert(
      fc.property(
        fc.constantFrom('higher' as const, 'lower' as const),
        value,
        value,
        (direction, target, actual) => {
          const { percent, met } = attain(
            { direction, title: 'x', source: '' },
            target,
            decimal(actual),
            REF,
          );
          expect(met).toBe(percent !== null && percent.n >= percent.d * 100n);
        },
      ),
    );
  });
  it('reads indicators by their words and values by four places', () => {
    expect(findKpi(body, '返修率')?.key).toBe('defectRate');
    expect(findKpi(body, '别的')).toBeUndefined();
    expect([toTenThousandths(1.2345), toTenThousandths(1.23456), toTenThousandths(-1)]).toEqual([
      12_345,
      undefined,
      undefined,
    ]);
  });
});

describe('what an event proposes', () => {
  it.each([
    ['complaint', null, -5],
    ['praise', null, 5],
    ['qualityCheck', 69.99, -5],
    ['qualityCheck', 70, undefined],
    ['qualityCheck', 90, 2],
    ['satisfaction', 2.99, -2],
    ['satisfaction', 4, undefined],
    ['satisfaction', 4.8, 1],
  ] as const)('%s %s → %s points', (kind, score, points) => {
    const hundredths = score === null ? null : Math.round(score * 100);
    expect(proposedPoints(body, { kind, hundredths })?.hundredths).toBe(
      points === undefined ? undefined : points * 100,
    );
  });
});

let office = openOffice();
let siteId = '';
let headId = '';
let techId = '';
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
  siteId = unitId(office, 'site', '朝阳网点');
  headId = addStaff(office, { staffNo: '0001', name: '王伟', postId: unitId(office, 'post', '网点主任') }).id;
  techId = addStaff(office, {
    staffNo: '0002',
    name: '李娜',
    siteId,
    postId: unitId(office, 'post', '维修技师'),
  }).id;
});
afterEach(() => office.dispose());

const cell = (row: string, indicator: string, month = '2026-05') =>
  viewKpiMonth(office.db, month)
    .rows.find(({ key }) => key === row)
    ?.cells.find((each) => each.indicator === indicator);

const event = {
  seen: null,
  kind: 'satisfaction',
  happenedOn: '2026-05-20',
  staffId: '',
  customer: '市医院',
  work: 'repair',
  score: 4,
  text: '',
} as const;

describe('a month', () => {
  it('shows sites and people whose post has targets, and keeps, corrects and takes away values', () => {
    expect(viewKpiMonth(office.db, '2026-05').rows.map(({ name }) => name)).toEqual(['朝阳网点', '王伟']);
    const save = (value: number | null) =>
      saveKpi(office, {
        month: '2026-05',
        cells: [{ siteId: null, staffId: headId, indicator: 'defectRate', value }],
      });
    expect(valueOf(save(1.2))).toBe(1);
    expect(cell(headId, 'defectRate')).toMatchObject({
      target: 1.3,
      actual: 1.2,
      met: true,
      percentText: '108.33',
      source: 'entered',
    });
    expect(valueOf(save(1.2))).toBe(0);
    expect(valueOf(save(null))).toBe(1);
    expect(cell(headId, 'defectRate')?.actual).toBeNull();
    expect(codeOf(save(1.23456))).toBe('E_KPI_VALUE');
    const ahead = { month: '2026-07', cells: [{ siteId, staffId: null, indicator: 'defectRate', value: 1 }] };
    expect(codeOf(saveKpi(office, ahead))).toBe('E_KPI_MONTH_AHEAD');
  });
  it('takes the mean of surveys where nobody entered a value', () => {
    for (const score of [4, 4.5, 4.25]) valueOf(saveEvent(office, { ...event, staffId: techId, score }));
    valueOf(saveEvent(office, { ...event, staffId: techId, work: 'installation', score: 1 }));
    expect(cell(siteId, 'repairSatisfaction')).toMatchObject({ actual: 4.25, met: true, source: 'events' });
    expect(cell(siteId, 'repairSatisfaction', '2026-04')?.actual).toBeNull();
    valueOf(
      saveKpi(office, {
        month: '2026-05',
        cells: [{ siteId, staffId: null, indicator: 'repairSatisfaction', value: 4 }],
      }),
    );
    expect(cell(siteId, 'repairSatisfaction')).toMatchObject({ actual: 4, met: false, source: 'entered' });
  });
});

describe('events', () => {
  it('refuse days ahead and scores that do not belong', () => {
    const codes = [
      { happenedOn: '2026-06-16' },
      { score: null },
      { score: 5.01 },
      { kind: 'complaint' as const },
      { score: 4.125 },
    ].map((given) => codeOf(saveEvent(office, { ...event, staffId: techId, ...given })));
    expect(codes).toEqual(['E_SERVICE_EVENT_AHEAD', ...Array<string>(4).fill('E_SERVICE_EVENT_SCORE')]);
  });
  it('are listed with the points that they propose', () => {
    const saved = valueOf(
      saveEvent(office, { ...event, staffId: techId, kind: 'praise', score: null, text: '锦旗' }),
    );
    const all = () =>
      listEvents(office.db, { month: '2026-05', kind: '', staffId: '', search: 'lina' }, office.officeCode());
    expect(all()).toMatchObject([{ name: '李娜', points: 5, score: null }]);
    valueOf(removeEvent(office, saved));
    expect(all()).toEqual([]);
  });
});

describe('the sheet', () => {
  it('takes sites and people, percent signs and what Excel makes of them', async () => {
    const file = join(office.paths.data, 'kpi.csv');
    const lines = [
      '月份*,网点,工号,指标*,实际值*',
      '2026-05,朝阳网点,,安装完成率,88.5%',
      '2026年5月,,0001,维修完成率,0.7',
      '2026/5,,0001,返修率,0.9',
      '2026-05,,0001,维修满意度,4.3%',
      '2026-05,海淀网点,,安装完成率,90',
      '2026-05,朝阳网点,0001,安装完成率,90',
      '2026-05,,,安装完成率,90',
      '2026-05,,0001,笑容,90',
      '2026-07,,0001,安装完成率,90',
      '2026-05,,0001,安装完成率,约90',
    ];
    writeFileSync(file, `${lines.join('\r\n')}\r\n`);
    const answer = valueOf(
      await importWorkbook(office, { kind: 'kpi', file, dryRun: false, goodRows: true }),
    );
    expect(answer.counts.new).toBe(3);
    expect(answer.warnings.map(({ code }) => code)).toEqual(['E_KPI_FRACTION']);
    expect(answer.refused.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '5 E_KPI_VALUE',
      '6 E_KPI_SITE_UNKNOWN',
      '7 E_KPI_SUBJECT',
      '8 E_KPI_SUBJECT',
      '9 E_KPI_UNKNOWN',
      '10 E_KPI_MONTH_AHEAD',
      '11 E_KPI_VALUE',
    ]);
    const shown = showKpi(office, '2026-05');
    expect(shown.items).toMatchObject([
      { site: '朝阳网点', indicator: '安装完成率', actual: 88.5, target: 85, met: true },
      { staffNo: '0001', indicator: '维修完成率', actual: 70, met: false },
      { staffNo: '0001', indicator: '不良率', direction: 'lower', actual: 0.9, met: true },
    ]);
    const out = join(office.paths.data, 'out.xlsx');
    expect(valueOf(await exportWorkbook(office, { kind: 'kpi', file: out })).rows).toBe(3);
    const again = valueOf(
      await importWorkbook(office, { kind: 'kpi', file: out, dryRun: false, goodRows: false }),
    );
    expect(again.counts).toMatchObject({ unchanged: 3, refused: 0 });
  });
});
