import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSignedOn,
  documentNumber,
  mayTake,
  nextDocumentState,
} from '../../../shared/features/documents/rules/life';
import {
  DOCUMENT_ACTIONS,
  DOCUMENT_STATES,
  type DocumentAction,
  type DocumentState,
} from '../../../shared/features/documents/vocabulary';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import { mediaTypeOf } from '../../../shared/kernel/media-type';
import {
  cornerCode,
  oldPageCode,
  pageCode,
  parseCornerCode,
  parsePageCode,
} from '../../../shared/kernel/paper-codes';
import { createTranslate } from '../../../shared/locales/create-translate';
import { describeError } from '../../../shared/locales/translate';
import { codeOf, valueOf } from '../../builders/office';
import { feedbackModel, noticeModel } from '../../printing/dealer-sheets';
import { documentOf } from '../../printing/documents';
import { onboardingModel } from '../../printing/onboarding-sheets';
import { planModel, signInModel } from '../../printing/sheets';

/** What of a model counts when it is compared with the records of a later day. */
const comparable = (model: Record<string, unknown>): Record<string, unknown> =>
  documentOf(String(model['form'])).comparable?.(model) ?? model;

const LIFE: Readonly<Record<DocumentState, Partial<Record<DocumentAction, DocumentState>>>> = {
  printed: { markSigned: 'signed', void: 'void' },
  signed: { attachScan: 'scanAttached', void: 'void' },
  scanAttached: { attachScan: 'scanAttached', file: 'filed', void: 'void' },
  filed: { void: 'void' },
  void: {},
};

describe('the life of a document', () => {
  it.each(
    DOCUMENT_STATES.flatMap((state) =>
      DOCUMENT_ACTIONS.map((action) => [state, action, LIFE[state][action]] as const),
    ),
  )('%s, %s → %s', (state, action, next) => {
    const answer = nextDocumentState('N-1', state, action);
    expect(mayTake(state, action)).toBe(next !== undefined);
    if (next === undefined) expect(codeOf(answer)).toBe('E_FORM_WRONG_STATE');
    else expect(valueOf(answer)).toBe(next);
  });

  it('says in words what is wrong', () => {
    const answer = nextDocumentState('PXJH-1', 'void', 'markSigned');
    const { message } = describeError(
      createTranslate('zh-CN'),
      answer.ok ? { code: 'E_UNEXPECTED' } : answer.error,
    );
    expect(message).toBe('表单 PXJH-1 目前是“已作废”，不能登记签字，没有改动。');
  });

  it.each([
    ['2026-06-14', false],
    ['2026-06-15', true],
    ['2026-06-20', true],
    ['2026-06-21', false],
  ])('signed on %s, printed on the 15th, today the 20th: %s', (day, possible) => {
    expect(checkSignedOn(day, '2026-06-15', '2026-06-20').ok).toBe(possible);
  });
});

describe('number and code', () => {
  it('pads the serial and never cuts it', () => {
    expect(documentNumber('PXJH', 'BJ01', 2026, 7, 5)).toBe('PXJH-BJ01-2026-00007');
    expect(documentNumber('PXJH', 'BJ01', 2026, 123456, 5)).toBe('PXJH-BJ01-2026-123456');
  });

  it('is read back from what was printed', () => {
    const code = oldPageCode('BJ01', 'PXJH-BJ01-2026-00007', 'abcdef0123456789'.repeat(4));
    expect(code).toBe('TIDUI1:BJ01:PXJH-BJ01-2026-00007:abcdef0123456789');
    expect(parsePageCode(` ${code}\n`)).toEqual({
      office: 'BJ01',
      number: 'PXJH-BJ01-2026-00007',
      hashStart: 'abcdef0123456789',
    });
  });

  it('names its page, in signs that a QR code keeps small', () => {
    const hash = 'abcdef0123456789'.repeat(4);
    const code = pageCode('BJ01', 'PXJH-BJ01-2026-00007', hash, 2, 3);
    expect(code).toBe('TIDUI2:BJ01:PXJH-BJ01-2026-00007:ABCDEF0123456789:2/3');
    expect(code).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
    expect(parsePageCode(` ${code}\n`)).toEqual({
      office: 'BJ01',
      number: 'PXJH-BJ01-2026-00007',
      hashStart: 'abcdef0123456789',
      page: 2,
      pages: 3,
    });
    expect(parseCornerCode(code)).toBeUndefined();
  });

  it('stands in short in the corner of the page', () => {
    const code = cornerCode('PXJH-BJ01-2026-00007', 12, 13);
    expect(code).toBe('TIDUI2:PXJH-BJ01-2026-00007:12/13');
    expect(code).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
    expect(parseCornerCode(`${code}\n`)).toEqual({ number: 'PXJH-BJ01-2026-00007', page: 12, pages: 13 });
    expect(parsePageCode(code)).toBeUndefined();
  });

  it.each([
    'TIDUI2:N-1:0/2',
    'TIDUI2:N-1:3/2',
    'TIDUI2:N-1:01/2',
    'TIDUI2:N-1:1/2/3',
    'TIDUI2:n-1:1/2',
    'TIDUI2::1/2',
    'TIDUI1:N-1:1/2',
    'TIDUI2:N-1:1/20000',
  ])('does not take “%s” for a corner of ours', (text) => expect(parseCornerCode(text)).toBeUndefined());

  it.each([
    '',
    'https://example.com',
    'TIDUI2:BJ01:N:abcdef0123456789',
    'TIDUI2:BJ01:N:ABCDEF0123456789',
    'TIDUI2:BJ01:N:abcdef0123456789:1/2',
    'TIDUI2:BJ01:N:ABCDEF0123456789:3/2',
    'TIDUI2:BJ01:N:ABCDEF0123456789:0/2',
    'TIDUI1:BJ01:N:abcdef0123456789:1/2',
    'TIDUI3:BJ01:N:ABCDEF0123456789:1/2',
    'TIDUI1:BJ01:N:short',
    'TIDUI1:BJ01:N:ABCDEF0123456789',
  ])('does not take “%s” for ours', (text) => expect(parsePageCode(text)).toBeUndefined());
});

describe('canonical JSON', () => {
  it('is the same text for the same content', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '字' }], a: undefined })).toBe(
      '{"b":[1,{"c":"字","d":null}]}',
    );
  });

  it('is JSON, and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        return (
          canonicalJson(value) === canonicalJson(turned) &&
          canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)
        );
      }),
    );
  });
});

describe('freshness', () => {
  it('does not count what is entered after a sign-in sheet was signed', () => {
    const before = signInModel(3, 5);
    const after = {
      ...before,
      spareRows: 2,
      trainees: before.trainees.map((t) => ({ ...t, attendance: 'absent' as const, note: '补' })),
    };
    expect(comparable(after)).toEqual(comparable(before));
    expect(comparable(signInModel(4))).not.toEqual(comparable(before));
  });

  it.each([
    ['a confirmation', onboardingModel(), { evaluation: '不同意' }],
    ['a notice to a dealer', noticeModel(), { opinion: '延长一个月' }],
    ['a feedback to a dealer', feedbackModel(2), { confirmed: 1 }],
  ])('does not count where the person stands after %s was signed', (_name, before, other) => {
    const moved = { ...before, person: { ...before.person, site: '海淀网点', post: '配件管理员' } };
    expect(comparable(moved)).toEqual(comparable(before));
    expect(comparable({ ...before, ...other })).not.toEqual(comparable(before));
  });

  it('does not count what is learnt on after a confirmation was signed', () => {
    const printed = onboardingModel();
    const later = { ...printed, plan: { planNo: 'JH-BJ01-2026-0007', items: 12, done: 12 } };
    expect(comparable(later)).toEqual(comparable(printed));
  });

  it('counts everything of the other documents', () => {
    expect(comparable(planModel())).toEqual(planModel());
  });
});

describe('the type of a file', () => {
  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['MZ\x90', undefined],
    ['<html>', undefined],
    ['PK\x03\x04', undefined],
    ['', undefined],
  ])('%j is %s', (start, type) => {
    expect(mediaTypeOf(Uint8Array.from(start, (c) => c.charCodeAt(0)))).toBe(type);
  });
});
