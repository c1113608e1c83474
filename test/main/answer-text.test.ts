import { describe, expect, it } from 'vitest';
import { hearAnswer, sayAnswer } from '../../shared/ipc/answer-text';

describe('an answer that crosses to the page', () => {
  it('goes as one text and is heard as it was said', () => {
    const answer = { ok: true, value: [{ name: '王伟', cents: null }], change: 7 } as const;
    const said = sayAnswer(answer);
    expect(said).toBeTypeOf('string');
    expect(hearAnswer(said)).toEqual(answer);
  });

  it('says a refusal with its details', () => {
    const refused = { ok: false, error: { code: 'E_NOT_FOUND', field: 'id' } } as const;
    expect(hearAnswer(sayAnswer(refused))).toEqual(refused);
  });

  it('leaves the bytes of a file alone', () => {
    const answer = {
      ok: true,
      value: { bytes: new Uint8Array([37, 80]), mediaType: 'application/pdf' },
    } as const;
    expect(sayAnswer(answer)).toBe(answer);
    expect(hearAnswer(answer)).toBe(answer);
  });

  it('says nothing as nothing', () => {
    expect(hearAnswer(sayAnswer({ ok: true, value: null }))).toEqual({ ok: true, value: null });
  });
});
