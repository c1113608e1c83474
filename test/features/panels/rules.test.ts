import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import file from '../../../resources/standards/panels.json';
import { barOf, coverProblem, memberTotal, panelResult } from '../../../shared/features/panels/rules';
import { zPanelsStandard } from '../../../shared/features/panels/standards';
import type { PanelFacts, PanelMember } from '../../../shared/features/panels/types';
import type { Bar, PanelOffice, PanelUse } from '../../../shared/features/panels/vocabulary';
import { compare, decimal, fraction, fractionText, mean } from '../../../shared/kernel/fraction';

const standard = zPanelsStandard.parse(file.body);
const DEPARTMENTS = ['技术', '工艺工程', '品管', '生产', '售后'];

const member = (department: string, score = 80, bar: Bar | null = null): PanelMember => ({
  ...{ department, id: null, name: '', bar },
  lines: [{ weight: 100, score: decimal(score) }],
});
const sat = (...departments: readonly string[]): readonly PanelMember[] =>
  departments.map((department) => member(department));
const facts = (given: Partial<PanelFacts> = {}): PanelFacts => ({
  ...{ heldOn: '2026-05-10', departments: DEPARTMENTS, covered: false, sheetAttached: false },
  ...given,
});
const judge = (
  members: readonly PanelMember[],
  kind: PanelOffice,
  use: PanelUse = 'practical',
  given: Partial<PanelFacts> = {},
) => {
  const { provisional, missing } = panelResult(members, use, kind, standard, facts(given));
  return [provisional, missing.map(({ code }) => code)];
};

describe('a panel', () => {
  it.each<[string, readonly PanelMember[], PanelOffice, PanelUse, boolean, readonly string[]]>([
    ['five of five in an own branch', sat(...DEPARTMENTS), 'own', 'practical', false, []],
    [
      'three of five in an own branch',
      sat('技术', '品管', '售后'),
      'own',
      'practical',
      true,
      ['E_PANEL_ABSENT'],
    ],
    [
      'four of five in an own branch',
      sat('技术', '品管', '生产', '售后'),
      'own',
      'practical',
      true,
      ['E_PANEL_ABSENT'],
    ],
    ['three of five at a dealer', sat('技术', '品管', '售后'), 'dealer', 'practical', false, []],
    ['three of five at an office', sat('技术', '品管', '售后'), 'office', 'practical', false, []],
    ['two at a dealer', sat('技术', '品管'), 'dealer', 'practical', true, ['E_PANEL_MEMBERS']],
    [
      'three of one department at a dealer',
      sat('售后', '售后', '售后'),
      'dealer',
      'practical',
      true,
      ['E_PANEL_DEPARTMENTS'],
    ],
    [
      'two of one and one of another at a dealer',
      sat('售后', '售后', '技术'),
      'dealer',
      'practical',
      false,
      [],
    ],
    ['nobody', [], 'own', 'practical', true, ['E_PANEL_NONE']],
    [
      'a competition of four in an own branch',
      sat('技术', '技术', '品管', '售后'),
      'own',
      'competition',
      true,
      ['E_PANEL_MEMBERS'],
    ],
    ['a competition of three at a dealer', sat('技术', '品管', '售后'), 'dealer', 'competition', false, []],
    ['a debrief with 售后 and 人资', sat('售后', '人资', '技术'), 'own', 'debrief', false, []],
    ['a debrief without 人事', sat('售后', '技术', '品管'), 'own', 'debrief', true, ['E_PANEL_SEAT']],
  ])('of %s', (_name, members, kind, use, provisional, codes) => {
    expect(judge(members, kind, use)).toEqual([provisional, codes]);
  });

  it.each<[string, Partial<PanelFacts>, boolean, readonly string[]]>([
    ['on the day of the rule', { heldOn: '2026-01-01' }, true, ['E_PANEL_NONE']],
    ['on the day before', { heldOn: '2025-12-31' }, false, []],
    ['with its signed sheet attached', { sheetAttached: true }, false, []],
    ['covered by a reply', { covered: true }, false, ['E_PANEL_NONE']],
  ])('of one total without members %s', (_name, given, provisional, codes) => {
    expect(judge([], 'own', 'practical', given)).toEqual([provisional, codes]);
  });

  it('is not asked for more departments than the standard of examinations lists', () => {
    expect(judge(sat('技术', '售后'), 'own', 'practical', { departments: ['技术', '售后'] })).toEqual([
      false,
      [],
    ]);
  });

  it.each<[string, Partial<PanelMember>, boolean, readonly string[]]>([
    ['one of the staff', { id: 's', name: '李静' }, true, ['E_PANEL_MEMBERS']],
    ['one outside name', { name: '外请专家' }, true, ['E_PANEL_MEMBERS']],
    ['nobody knows who', {}, false, []],
  ])('on which %s sits for every department counts the people', (_name, who, provisional, codes) => {
    const members = sat(...DEPARTMENTS).map((each) => ({ ...each, ...who }));
    expect(judge(members, 'own')).toEqual([provisional, codes]);
    expect(judge(members.slice(0, 3), 'dealer')).toEqual([provisional, codes]);
  });

  it('does not count who may not score the person, and says who and why', () => {
    const members = [...sat('技术', '工艺工程', '品管', '生产'), member('售后', 90, 'mentor')];
    expect(judge(members, 'own')).toEqual([true, ['E_PANEL_ABSENT', 'E_PANEL_MENTOR']]);
    expect(judge(members, 'own', 'practical', { covered: true })[0]).toBe(false);
    expect(judge([member('售后', 90, 'candidate')], 'dealer')).toEqual([true, ['E_PANEL_CANDIDATE']]);
  });

  it.each([
    [[80, 100], false, '20/1'],
    [[80, 100, 79.99], true, '2001/100'],
    [[80], false, null],
  ] as const)('of %j is shown as wide: %s', (scores, wide, spread) => {
    const outcome = panelResult(
      scores.map((score, at) => member(DEPARTMENTS[at] ?? '', score)),
      'practical',
      'own',
      standard,
      facts(),
    );
    expect([outcome.wide, outcome.spread === null ? null : fractionText(outcome.spread)]).toEqual([
      wide,
      spread,
    ]);
  });

  it('gives each member Σ weight × score, exactly, and asks that weights make 100', () => {
    const lines = [
      { weight: 30, score: decimal(79.99) },
      { weight: 70, score: decimal(80.01) },
    ];
    expect(fractionText(memberTotal(lines))).toBe('20001/250');
    const short = { ...member('技术'), lines: lines.slice(1) };
    expect(judge([short, ...sat('品管', '售后')], 'dealer', 'competition')).toEqual([
      true,
      ['E_PANEL_WEIGHTS'],
    ]);
  });

  it('comes to the mean of its members, between the lowest and the highest', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, (hundredths) => {
        const members = hundredths.map((value) => member('售后', value / 100));
        const outcome = panelResult(members, 'competition', 'own', standard, facts());
        const all = hundredths.map((value) => fraction(value, 100));
        expect(outcome.mean !== null && compare(outcome.mean, mean(all)) === 0).toBe(true);
      }),
    );
  });
});

describe('who may not score a person', () => {
  const person = { id: 'p', name: '王伟', mentorId: 'm', mentorName: '李静' };
  it.each<[string | null, string, readonly string[], boolean, Bar | null]>([
    ['p', '王伟', [], true, 'candidate'],
    ['m', '李静', [], true, 'mentor'],
    ['m', '李静', [], false, null],
    ['x', '赵敏', ['p'], true, 'relative'],
    [null, '外请专家', ['p'], true, 'relative'],
    [null, '外请专家', [], true, null],
    [null, '', [], true, null],
    [null, '王 伟', [], true, 'candidate'],
    [null, '李静', [], true, 'mentor'],
    [null, '李静', [], false, null],
    ['x', '王伟', [], true, null],
    ['x', '赵敏', ['q'], true, null],
  ])('%s %s, relative of %j, mentors barred: %s', (id, name, relatives, mentorBarred, bar) => {
    expect(barOf({ id, name }, person, relatives, { mentorBarred })).toBe(bar);
  });

  it('no mentor is nobody', () => {
    const alone = { ...person, mentorId: null, mentorName: '' };
    expect(barOf({ id: null, name: '' }, alone, [], { mentorBarred: true })).toBeNull();
  });
});

describe('a reply that covers', () => {
  it.each<[string, string | null, boolean]>([
    ['', null, true],
    ['总部〔2026〕12号', '2026-06-15', true],
    ['总部〔2026〕12号', '2026-06-16', false],
    ['总部〔2026〕12号', null, false],
    ['', '2026-06-01', false],
  ])('%s of %s is whole: %s', (coverNo, coverOn, whole) => {
    expect(coverProblem({ coverNo, coverOn }, '2026-06-15') === undefined).toBe(whole);
  });
});
